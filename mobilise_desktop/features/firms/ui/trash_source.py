"""The firms in the trash as the table asks for them, and its columns."""

from collections.abc import Callable

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.firms.trash import TrashRow, narrowed, ordered, trashed
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery
from mobilise_desktop.ui.whole_source import WholeSource

COLUMNS: tuple[ColumnSpec[TrashRow], ...] = (
    ColumnSpec("name", N_("Firm"), lambda row: row.name, 26, main=True),
    ColumnSpec("city", N_("Town"), lambda row: row.city, 12),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 11),
    ColumnSpec("deleted", N_("Deleted on"), lambda row: formats.moment(row.deleted_at), 16),
    ColumnSpec("who", N_("By"), lambda row: row.who, 10),
)


def trash_source(reader: Callable[[], Reader]) -> WholeSource[TrashRow]:
    """The trash, read with each count."""

    def read(query: ListQuery) -> list[TrashRow]:
        found = narrowed(trashed(reader()), query.filter or "")
        return ordered(found, query.sort or "deleted", i18n.language(), descending=query.descending)

    return WholeSource(read, frozenset({"firm"}), lambda: reader().interrupt())
