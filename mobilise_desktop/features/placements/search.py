"""Placements, as the search over everything asks for them."""

from collections.abc import Sequence

from mobilise_desktop.core.finding import Hit, SearchSpec
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.asked import Asked
from mobilise_desktop.features.placements.queries import PlacementRow, placements
from mobilise_desktop.storage.reading import Reader


def find(reader: Reader, _language: str, text: str, limit: int) -> list[Hit]:
    """Placements by reference, person and firms."""
    asked = Asked(text)
    found = (row for row in placements(reader) if asked.meets(row))
    return [_hit(row) for row, _n in zip(found, range(limit), strict=False)]


def named(reader: Reader, ids: Sequence[RowId]) -> list[Hit]:
    """The placements of these ids."""
    return [_hit(row) for row in placements(reader) if row.id in ids]


def _hit(row: PlacementRow) -> Hit:
    detail = f"{row.employee} · {row.hosting} · {words.word('status', row.status)}"
    return Hit(row.id, row.ref, detail, row.id)


SEARCHES = (
    SearchSpec("placement", N_("Placements"), "briefcase", "placements", "show_placement", find, named),
)
