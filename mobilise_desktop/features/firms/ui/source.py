"""The list of firms as the table asks for it."""

from collections.abc import Callable, Sequence

from mobilise_desktop.core import i18n
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.queries import FirmFilter, FirmPages, FirmQuery, FirmRow, list_locale
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.table_columns import ListQuery


class FirmSource:
    """Reads pages of firms in the order of the present language, as soon as that order is built."""

    tables = frozenset({"firm", "firm_site", "contact"})

    def __init__(self, reader: Callable[[], Reader]) -> None:
        self._give_reader = reader
        self._pages: FirmPages | None = None
        self._of: Reader | None = None

    def count(self, query: ListQuery) -> int:
        """How many firms there are."""
        return self._open().count(self._query(query))

    def page(self, query: ListQuery, offset: int, limit: int) -> Sequence[FirmRow]:
        """The firms from `offset` on."""
        return self._open().page(self._query(query), offset, limit)

    def position(self, query: ListQuery, row_id: str) -> int | None:
        """The place of a firm."""
        return self._open().position(self._query(query), RowId(row_id))

    def ids(self, query: ListQuery, offset: int, limit: int) -> Sequence[str]:
        """The ids of the firms from `offset` on."""
        return self._open().ids(self._query(query), offset, limit)

    def interrupt(self) -> None:
        """End a running read early."""
        if self._of is not None:
            self._of.interrupt()

    def _open(self) -> FirmPages:
        reader = self._give_reader()
        if self._pages is None or reader is not self._of:
            self._pages, self._of = FirmPages(reader), reader
        return self._pages

    def _query(self, query: ListQuery) -> FirmQuery:
        locale, _newest = list_locale(self._give_reader(), i18n.language())
        return FirmQuery(locale, query.filter or FirmFilter(), query.sort or "name", query.descending)
