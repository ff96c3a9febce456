"""The rows a list has in memory, page by page, with the texts of their cells made ready."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.ui.jobs import Task
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery, PageSource, Picture

PAGE_BITS = 7
PAGE = 1 << PAGE_BITS
FIRST = 48
"""What is read of a page when a list is first shown: what a window has room for, and some more."""

KEPT = 60


class RowTexts:
    """The texts of one row: made at once for the usual columns, when first looked at for the others."""

    __slots__ = ("_columns", "_made", "_row")

    def __init__(self, row: Any, columns: Sequence[ColumnSpec[Any]]) -> None:
        self._row, self._columns = row, columns
        self._made = [column.text(row) if column.visible else None for column in columns]

    def __getitem__(self, column: int) -> str:
        text = self._made[column]
        if text is None:
            text = self._made[column] = self._columns[column].text(self._row)
        return text


class Page(NamedTuple):
    """Up to 128 rows with the texts and icons of all their cells."""

    rows: Sequence[Any]
    texts: Sequence[RowTexts]
    icons: Sequence[Sequence[Picture | None]]


class Loaded(NamedTuple):
    """The answer to "what is there now?"; `places` has the rows of the ids asked for that exist.

    `asked` are those ids; `fresh` tells that other rows or another order were asked for.
    """

    total: int
    pages: dict[int, Page]
    places: dict[str, int]
    fresh: bool = False
    asked: frozenset[str] = frozenset()


class PageCache:
    """The pages looked at last."""

    def __init__(self) -> None:
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._last = -1

    def get(self, number: int) -> Page | None:
        """A page when it is here; counts as looking at it."""
        if number != self._last and number in self._pages:
            self._last = number
            self._pages.move_to_end(number)
        return self._pages.get(number)

    def put(self, number: int, page: Page) -> None:
        """Keep a page and let go the one not looked at for longest."""
        self._pages[number] = page
        self._pages.move_to_end(number)
        self._last = number
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)

    def replace(self, pages: dict[int, Page]) -> None:
        """Keep these pages only."""
        self._pages = OrderedDict(pages)
        self._last = -1

    def numbers(self) -> list[int]:
        """The pages kept."""
        return list(self._pages)

    def items(self) -> Iterable[tuple[int, Page]]:
        """The pages kept, with their numbers."""
        return self._pages.items()

    def __len__(self) -> int:
        return len(self._pages)


def ready(rows: Sequence[Any], columns: Sequence[ColumnSpec[Any]]) -> Page:
    """Rows with the texts and icons of their cells."""
    texts = [RowTexts(row, columns) for row in rows]
    icons = [[column.icon(row) if column.icon else None for column in columns] for row in rows]
    return Page(rows, texts, icons)


def read_page(
    source: PageSource[Any],
    columns: Sequence[ColumnSpec[Any]],
    query: ListQuery,
    number: int,
    limit: int = PAGE,
) -> Page:
    """One page from the source, or the first `limit` rows of it; on a worker."""
    return ready(source.page(query, number * PAGE, limit), columns)


class Load(NamedTuple):
    """The work of opening or renewing a list: the count, some pages, the places of some ids.

    `limit` rows are read of each page; the others are asked for when they come into sight.
    """

    source: PageSource[Any]
    columns: Sequence[ColumnSpec[Any]]
    query: ListQuery
    numbers: Sequence[int]
    ids: Sequence[str]
    fresh: bool = False
    limit: int = PAGE

    def read(self, task: Task) -> Loaded:
        """Read all of it; on a worker."""
        task.on_stop(self.source.interrupt)
        count = self.source.count(self.query)
        pages = {}
        for number in self.numbers:
            task.check()
            if number * PAGE < max(count, 1):
                pages[number] = read_page(self.source, self.columns, self.query, number, self.limit)
        places = self._places(task)
        self._add_page_of_current(pages, places)
        return Loaded(count, pages, places, self.fresh, frozenset(self.ids))

    def _add_page_of_current(self, pages: dict[int, Page], places: dict[str, int]) -> None:
        """The row the keyboard is on comes first among the ids; it will be brought to sight."""
        place = places.get(self.ids[0]) if self.ids else None
        if place is not None and place >> PAGE_BITS not in pages:
            number = place >> PAGE_BITS
            pages[number] = read_page(self.source, self.columns, self.query, number)

    def _places(self, task: Task) -> dict[str, int]:
        found = {}
        for row_id in self.ids:
            task.check()
            place = self.source.position(self.query, row_id)
            if place is not None:
                found[row_id] = place
        return found
