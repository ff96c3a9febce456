"""A table model that knows how many rows there are and only the pages on the screen.

`data` never asks the database: it answers from memory, or asks for a page and shows "…" until it
comes. Qt's enums are looked up once, here, and not for each cell (`toolkit.md` 3.2).
"""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import icon
from mobilise_desktop.ui.jobs import READ, Job, Jobs, Task
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.table_columns import ALIGNMENT, ColumnSpec, ListQuery, PageSource, Picture
from mobilise_desktop.ui.table_pages import (
    FIRST,
    PAGE,
    PAGE_BITS,
    Load,
    Loaded,
    Page,
    PageCache,
    read_page,
    ready,
)

if TYPE_CHECKING:
    from mobilise_desktop.core.changes import ChangeSet

Index = QModelIndex | QPersistentModelIndex
WAITING = "…"
_NO_PARENT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_DECORATION = Qt.ItemDataRole.DecorationRole.value
_ALIGN = Qt.ItemDataRole.TextAlignmentRole.value
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole.value
_HORIZONTAL = Qt.Orientation.Horizontal
_IN_PAGE = PAGE - 1


class LazyTableModel(QAbstractTableModel):
    """Shows a `PageSource`. `loaded(Loaded)` comes after each answer; errors come as `failed(Exception)`."""

    loaded = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        source: PageSource[Any],
        columns: Sequence[ColumnSpec[Any]],
        jobs: Jobs,
        query: ListQuery | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.source, self.columns, self._jobs = source, tuple(columns), jobs
        self.query = query or ListQuery(sort=columns[0].key)
        self._count = 0
        self._cache = PageCache()
        self._wanted: list[int] = []
        self._loading: Job | None = None
        self._fetching: Job | None = None
        self.is_loaded = False
        retranslated(self.renew_texts)

    # ------------------------------------------------------------ asking

    def show_query(self, query: ListQuery, keep: Sequence[str] = ()) -> None:
        """Show other rows or another order; `keep` are ids whose new places are wanted."""
        self.query = query
        self._load([0], keep, fresh=True)

    def reload(self, rows: Sequence[int] = (0,), keep: Sequence[str] = ()) -> None:
        """Ask again; what is shown stays until the answer comes. `rows` are those on the screen."""
        self._load(sorted({row >> PAGE_BITS for row in rows}), keep, fresh=False)

    def concerns(self, changes: "ChangeSet") -> bool:
        """Whether the changes touch one of the tables shown."""
        return bool(changes.tables & self.source.tables)

    def find(self, row_id: str, done: Callable[[int | None], object]) -> Job:
        """The place of a row in the present list, or None."""
        source, query = self.source, self.query
        return self._jobs.submit(READ, lambda: source.position(query, row_id), done, self.failed.emit)

    def ids_between(self, first: int, last: int, done: Callable[[Sequence[str]], object]) -> Job:
        """The ids of the rows `first` to `last`, both included."""
        source, query = self.source, self.query
        return self._jobs.submit(
            READ, lambda: source.ids(query, first, last - first + 1), done, self.failed.emit
        )

    def rows_between(self, first: int, last: int, done: Callable[[Page], object]) -> Job:
        """The rows `first` to `last`, both included, with the texts of their cells."""
        source, query, columns = self.source, self.query, self.columns
        return self._jobs.submit(
            READ,
            lambda: ready(source.page(query, first, last - first + 1), columns),
            done,
            self.failed.emit,
        )

    def _load(self, numbers: Sequence[int], keep: Sequence[str], *, fresh: bool) -> None:
        for job in (self._loading, self._fetching):
            if job is not None:
                job.cancel()
        self._fetching, self._wanted = None, []
        limit = PAGE if self.is_loaded else FIRST
        work = Load(self.source, self.columns, self.query, numbers or [0], keep, fresh, limit)
        self._loading = self._jobs.submit(READ, work.read, self._take_load, self._fail)

    def _take_load(self, answer: Loaded) -> None:
        self._loading = None
        self.beginResetModel()
        self._count, self.is_loaded = answer.total, True
        self._cache.replace(answer.pages)
        self.endResetModel()
        self.loaded.emit(answer)

    def _fail(self, error: Exception) -> None:
        self._loading = self._fetching = None
        self.failed.emit(error)

    def _ask(self, number: int) -> None:
        if self._loading is not None or number in self._wanted:
            return
        self._wanted.append(number)
        if self._fetching is None:
            self._fetch_next()

    def _fetch_next(self) -> None:
        """Fetch the page asked for last; those scrolled past by now are asked for again when seen."""
        if not self._wanted:
            return
        number = self._wanted[-1]
        source, columns, query = self.source, self.columns, self.query

        def work(task: Task) -> Page:
            task.on_stop(source.interrupt)
            return read_page(source, columns, query, number)

        self._fetching = self._jobs.submit(READ, work, partial(self._take_page, number), self._fail)

    def _take_page(self, number: int, page: Page) -> None:
        self._fetching = None
        self._cache.put(number, page)
        self._wanted = [other for other in self._wanted[-3:] if other != number]
        first = number << PAGE_BITS
        last = min(first + PAGE, self._count) - 1
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))
        self._fetch_next()

    # ------------------------------------------------------------ answering

    def page_of(self, row: int) -> Page | None:
        """The page with a row; None when it is still to come (it is asked for then)."""
        page = self._cache.get(row >> PAGE_BITS)
        if page is None or (row & _IN_PAGE) >= len(page.rows):
            self._ask(row >> PAGE_BITS)
            return None
        return page

    def row_at(self, row: int) -> Any:
        """The row as the source gave it; None when it is not here yet."""
        page = self.page_of(row) if 0 <= row < self._count else None
        return None if page is None else page.rows[row & _IN_PAGE]

    def id_at(self, row: int) -> str | None:
        """The id of a row; None when it is not here yet."""
        found = self.row_at(row)
        return None if found is None else str(found.id)

    def row_of(self, row_id: str) -> int | None:
        """The place of a row that is in memory; None when it is not (then ask `find`)."""
        for number, page in self._cache.items():
            for place, row in enumerate(page.rows):
                if row.id == row_id:
                    return (number << PAGE_BITS) + place
        return None

    def text_at(self, row: int, column: int) -> str:
        """The text of a cell, "…" while it is on its way."""
        page = self.page_of(row)
        return WAITING if page is None else page.texts[row & _IN_PAGE][column]

    def picture_at(self, row: int, column: int) -> Picture | None:
        """The icon of a cell."""
        page = self.page_of(row)
        return None if page is None else page.icons[row & _IN_PAGE][column]

    def renew_texts(self) -> None:
        """Make the texts of the cells anew, as after a change of language."""
        if not self.is_loaded:
            return
        self._cache.replace({n: ready(page.rows, self.columns) for n, page in self._cache.items()})
        self.headerDataChanged.emit(_HORIZONTAL, 0, len(self.columns) - 1)
        if self._count:
            self.dataChanged.emit(self.index(0, 0), self.index(self._count - 1, len(self.columns) - 1))

    @override
    @guarded(safe=0)
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    @override
    @guarded(safe=0)
    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    @guarded(safe=None)
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation != _HORIZONTAL or not 0 <= section < len(self.columns):
            return None
        if role == _DISPLAY:
            return _(self.columns[section].title)
        return ALIGNMENT[self.columns[section].align] if role == _ALIGN else None

    @override
    @guarded(safe=None)
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in (_DISPLAY, _SPOKEN):
            return self.text_at(index.row(), index.column())
        if role == _ALIGN:
            return ALIGNMENT[self.columns[index.column()].align]
        if role == _DECORATION:
            picture = self.picture_at(index.row(), index.column())
            return None if picture is None else icon(*picture)
        return None
