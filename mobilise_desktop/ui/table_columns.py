"""What a list shows: its columns, and where its rows come from."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import Qt

Row = TypeVar("Row")
SourceRow = TypeVar("SourceRow", covariant=True)  # noqa: PLC0105  named after what it is

START, END, CENTRE = "start", "end", "centre"
_VERTICAL = Qt.AlignmentFlag.AlignVCenter.value
ALIGNMENT = {
    START: _VERTICAL | Qt.AlignmentFlag.AlignLeading.value,
    END: _VERTICAL | Qt.AlignmentFlag.AlignTrailing.value,
    CENTRE: _VERTICAL | Qt.AlignmentFlag.AlignHCenter.value,
}

EDGE = 8
"""What the first column keeps from the edge of the list, besides the margin of every cell."""

PICTURE_GAP = 6
"""What an icon of a cell keeps from the text behind it."""

Picture = tuple[str, str]
"""An icon of a cell: its name and the role of its colour ("circle-check", "good")."""


class ColumnSpec(NamedTuple, Generic[Row]):
    """One column: `key` for settings and sorting, `title` marked by `N_`, how a row becomes a text.

    `text` and `icon` run in a worker, once for each row. `width_chars` is the usual width in letters.
    The `main` column names the thing: it takes the room left over and is cut last. A `whole` column,
    such as one of days, is not narrowed for the others. Where room is short, columns that `leaves`
    numbers are hidden, 1 first, until the user asks for them.
    """

    key: str
    title: str
    text: Callable[[Row], str]
    width_chars: int = 14
    align: str = START
    icon: Callable[[Row], Picture | None] | None = None
    sortable: bool = True
    visible: bool = True
    main: bool = False
    whole: bool = False
    leaves: int = 0


class ListQuery(NamedTuple):
    """Which rows, in what order: `filter` is the feature's own value, `sort` the key of a column."""

    filter: Any = None
    sort: str = ""
    descending: bool = False


class PageSource(Protocol[SourceRow]):
    """Where the rows come from. All calls but `interrupt` run on a worker, one after the other.

    A row has an attribute `id` (text). One with a text as `heading` stands over those that follow it: the
    text is painted across the list.
    """

    @property
    def tables(self) -> frozenset[str]:
        """Names of the tables read, to know when to read again."""
        ...

    def count(self, query: ListQuery) -> int:
        """How many rows there are."""
        ...

    def page(self, query: ListQuery, offset: int, limit: int) -> Sequence[SourceRow]:
        """The rows from `offset` on, at most `limit`."""
        ...

    def position(self, query: ListQuery, row_id: str) -> int | None:
        """The place of a row, counted from 0; None when it is not among them."""
        ...

    def ids(self, query: ListQuery, offset: int, limit: int) -> Sequence[str]:
        """The ids of the rows from `offset` on, at most `limit`."""
        ...

    def interrupt(self) -> None:
        """End a running call early, which then raises; called from the GUI thread."""
        ...
