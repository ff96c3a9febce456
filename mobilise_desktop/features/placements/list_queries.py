"""Reading the list of placements with what it can be narrowed by."""

from typing import NamedTuple

from mobilise_desktop.features.placements.queries import PlacementRow, placements
from mobilise_desktop.storage.reading import Reader


class Listed(NamedTuple):
    """A line of the list, and what does not stand in it: the sending firm by id, its office, the scheme."""

    row: PlacementRow
    sender: str
    office: str
    scheme: str


def listed(reader: Reader) -> list[Listed]:
    """All placements, the latest first."""
    known = {
        own: (sender, office or "", scheme)
        for own, sender, office, scheme in reader.all(
            "SELECT id, sending_firm_id, sending_office, scheme FROM placement WHERE deleted_at IS NULL"
        )
    }
    return [Listed(row, *known[row.id]) for row in placements(reader) if row.id in known]
