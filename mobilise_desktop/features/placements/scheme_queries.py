"""Which schemes of stays the placements have."""

from mobilise_desktop.storage.reading import Reader


def stays_of(reader: Reader, scheme: str) -> int:
    """How many placements have a scheme, the trash included."""
    row = reader.one("SELECT count(*) FROM placement WHERE scheme = :scheme", {"scheme": scheme})
    return int(row[0]) if row else 0
