"""The firms in the trash as the table asks for them, and its columns."""

from collections.abc import Callable, Sequence

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.firms.trash import TrashRow, narrowed, ordered, trashed
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery

COLUMNS: tuple[ColumnSpec[TrashRow], ...] = (
    ColumnSpec("name", N_("Firm"), lambda row: row.name, 26, main=True),
    ColumnSpec("city", N_("Town"), lambda row: row.city, 12),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 11),
    ColumnSpec("deleted", N_("Deleted on"), lambda row: formats.moment(row.deleted_at), 16),
    ColumnSpec("who", N_("By"), lambda row: row.who, 10),
)


class TrashSource:
    """Reads all of the trash with each count, and gives pages of that."""

    tables = frozenset({"firm"})

    def __init__(self, reader: Callable[[], Reader]) -> None:
        self._give_reader = reader
        self._rows: list[TrashRow] = []

    def count(self, query: ListQuery) -> int:
        """How many firms there are."""
        found = narrowed(trashed(self._give_reader()), query.filter or "")
        self._rows = ordered(found, query.sort or "deleted", i18n.language(), descending=query.descending)
        return len(self._rows)

    def page(self, query: ListQuery, offset: int, limit: int) -> Sequence[TrashRow]:
        """The firms from `offset` on, as last counted."""
        del query
        return self._rows[offset : offset + limit]

    def position(self, query: ListQuery, row_id: str) -> int | None:
        """The place of a firm."""
        del query
        return next((place for place, row in enumerate(self._rows) if row.id == row_id), None)

    def ids(self, query: ListQuery, offset: int, limit: int) -> Sequence[str]:
        """The ids of the firms from `offset` on."""
        del query
        return [row.id for row in self._rows[offset : offset + limit]]

    def interrupt(self) -> None:
        """End a running read early."""
        self._give_reader().interrupt()
