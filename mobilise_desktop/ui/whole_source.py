"""Rows of a list that is short enough to be read whole, as the table asks for them."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from mobilise_desktop.ui.table_columns import ListQuery

Row = TypeVar("Row")


class WholeSource(Generic[Row]):
    """Reads all rows with each count by `read(query)`, in their order, and gives pages of that.

    A row has an attribute `id` (text). `interrupt` ends a running read early; without it reading is short.
    """

    def __init__(
        self,
        read: Callable[[ListQuery], list[Row]],
        tables: frozenset[str] = frozenset(),
        interrupt: Callable[[], object] = lambda: None,
    ) -> None:
        self.tables = tables
        self._read, self._interrupt = read, interrupt
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        """All rows as last read."""
        return self._rows

    def count(self, query: ListQuery) -> int:
        """How many rows there are."""
        self._rows = self._read(query)
        return len(self._rows)

    def page(self, query: ListQuery, offset: int, limit: int) -> Sequence[Row]:
        """The rows from `offset` on, as last counted."""
        del query
        return self._rows[offset : offset + limit]

    def position(self, query: ListQuery, row_id: str) -> int | None:
        """The place of a row."""
        ids = self.ids(query, 0, len(self._rows))
        return ids.index(row_id) if row_id in ids else None

    def ids(self, query: ListQuery, offset: int, limit: int) -> Sequence[str]:
        """The ids of the rows from `offset` on."""
        del query
        rows: Sequence[Any] = self._rows[offset : offset + limit]
        return [row.id for row in rows]

    def interrupt(self) -> None:
        """End a running read early."""
        self._interrupt()
