"""The list of a tab: rows to choose from, any number of them.

Speaks in ids, not in row numbers: `current_changed`, `selection_changed`, `activated_id`. What is
chosen stays chosen when the list is read again or put in another order.
"""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QToolTip, QWidget
from typing_extensions import override

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import CONTROL, ROW
from mobilise_desktop.ui.plain import plain
from mobilise_desktop.ui.refresh import restyled, tr
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_copy import Copier, copied
from mobilise_desktop.ui.table_header import ColumnKeeper
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_paint import RowPainter
from mobilise_desktop.ui.table_pages import Loaded

Index = QModelIndex | QPersistentModelIndex
MOST_KEPT = 40
"""Up to so many chosen rows are found again after a reload; more are let go."""

_Flag = QItemSelectionModel.SelectionFlag
_CHOOSE = _Flag.ClearAndSelect | _Flag.Rows
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ListView(QTableView):
    """Shows a `LazyTableModel`; `name` (marked by `N_`) is what a screen reader calls the list."""

    current_changed = Signal(object)
    selection_changed = Signal(int)
    activated_id = Signal(str)
    arranged = Signal()

    def __init__(self, model: LazyTableModel, name: str) -> None:
        super().__init__()
        self.list_model = model
        self._hovered = -1
        self._all = False
        self._kept: list[str] = []
        self._current: str | None = None
        self._restoring = False
        self._empty: QWidget | None = None
        self._unmatched: QWidget | None = None
        self._is_filtered: Callable[[ListQuery], bool] = lambda query: query.filter is not None
        self.copier: Copier = copied
        self.setModel(model)
        self._painter = RowPainter(self, model)
        self._behave()
        tr(self.setAccessibleName, name)
        self.columns = ColumnKeeper(self, model.columns)
        self.columns.sort_by(model.query.sort, descending=model.query.descending)
        self.columns.sorted_by.connect(self._sort)
        self.columns.changed.connect(self.arranged)
        model.loaded.connect(self._take_load)
        restyled(self.renew_look)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(4 * ROW)
        self.activated.connect(lambda index: self._activate(index.row()))

    # ------------------------------------------------------------ what is shown

    def show_query(self, filter_: Any) -> None:
        """Show the rows of another filter, in the present order."""
        query = ListQuery(filter_, self.columns.sort, self.columns.descending)
        self.list_model.show_query(query, self._ids_to_keep())

    def reload(self) -> None:
        """Read what is shown again, as after a change."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        rows = (max(first, 0), max(last, 0)) if last >= 0 else (max(first, 0),)
        self.list_model.reload(rows, self._ids_to_keep())

    def note(self, changes: ChangeSet) -> None:
        """Read again if the changes concern this list."""
        if self.list_model.concerns(changes):
            self.reload()

    def set_empty(
        self, nothing: QWidget, unmatched: QWidget, is_filtered: Callable[[ListQuery], bool]
    ) -> None:
        """What to show instead of no rows: when there are none at all, and when the filter has none."""
        self._empty, self._unmatched, self._is_filtered = nothing, unmatched, is_filtered
        for widget in (nothing, unmatched):
            widget.setParent(self.viewport())
            widget.hide()
        self._place_overlays()

    # ------------------------------------------------------------ what is chosen

    def current_id(self) -> str | None:
        """The id of the row the keyboard is on."""
        return self._current

    def selected_count(self) -> int:
        """How many rows are chosen."""
        return sum(part.height() for part in self.selectionModel().selection())

    def selected_ids(self, done: Callable[[Sequence[str]], object]) -> None:
        """Call `done` with the ids of all chosen rows, in the order shown; at once when they are known."""
        rows = sorted((part.top(), part.bottom()) for part in self.selectionModel().selection())
        known = self._known_ids(rows)
        if known is not None:
            done(known)
            return
        first, last = rows[0][0], max(bottom for _top, bottom in rows)

        def pick(ids: Sequence[str]) -> None:
            done([ids[n - first] for top, bottom in rows for n in range(top, bottom + 1) if n - first < len(ids)])

        self.list_model.ids_between(first, last, pick)

    def choose(self, row_id: str) -> None:
        """Make the row with this id the current and only chosen one, and bring it to sight."""
        row = self.list_model.row_of(row_id)
        if row is not None:
            self._choose_row(row)
        else:
            self.list_model.find(row_id, self._choose_row)

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, visible columns only, as text and as a table."""
        parts = self.selectionModel().selection()
        if parts.isEmpty():
            return
        header = self.horizontalHeader()
        shown = [header.logicalIndex(n) for n in range(header.count())]
        shown = [n for n in shown if not header.isSectionHidden(n)]
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        titles = [str(self.list_model.headerData(n, Qt.Orientation.Horizontal)) for n in shown]
        first = rows[0]

        def put(page: Any) -> None:
            cells = [[page.texts[row - first][n] for n in shown] for row in rows if row - first < len(page.texts)]
            QGuiApplication.clipboard().setMimeData(self.copier(titles, cells))

        self.list_model.rows_between(first, rows[-1], put)

    def _known_ids(self, rows: Sequence[tuple[int, int]]) -> list[str] | None:
        if sum(bottom - top + 1 for top, bottom in rows) > MOST_KEPT:
            return None
        found = [self.list_model.id_at(n) for top, bottom in rows for n in range(top, bottom + 1)]
        return None if None in found else [row_id for row_id in found if row_id is not None]

    def _choose_row(self, row: int | None) -> None:
        if row is None:
            return
        index = self.list_model.index(row, 0)
        self.selectionModel().setCurrentIndex(index, _CHOOSE)
        self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _ids_to_keep(self) -> list[str]:
        """The current row and the chosen ones, as far as they are few."""
        ids = [] if self._all else self._kept
        return list(dict.fromkeys([*([self._current] if self._current else []), *ids]))

    def _take_load(self, answer: Loaded) -> None:
        self._restoring = True
        self._restore_choice(answer)
        self._restoring = False
        self._show_overlay(answer.count)
        self._note_choice()

    def _restore_choice(self, answer: Loaded) -> None:
        model, choice = self.list_model, self.selectionModel()
        last_column = len(model.columns) - 1
        if self._all and answer.count:
            everything = QItemSelection(model.index(0, 0), model.index(answer.count - 1, last_column))
            choice.select(everything, _Flag.ClearAndSelect)
        for row_id in self._kept:
            if not self._all and row_id in answer.places:
                choice.select(model.index(answer.places[row_id], 0), _Flag.Select | _Flag.Rows)
        if self._current in answer.places:
            index = model.index(answer.places[self._current], 0)
            choice.setCurrentIndex(index, _Flag.NoUpdate)
            self.scrollTo(index)

    def _note_choice(self) -> None:
        """Tell of what is chosen now, if it is another than before."""
        if self._restoring:
            return
        parts = self.selectionModel().selection()
        rows = [(part.top(), part.bottom()) for part in parts]
        count = sum(bottom - top + 1 for top, bottom in rows)
        self._all = count > MOST_KEPT and count == self.list_model.rowCount()
        self._kept = self._known_ids(rows) or []
        self.selection_changed.emit(count)
        index = self.currentIndex()
        current = self.list_model.id_at(index.row()) if index.isValid() else None
        if current != self._current:
            self._current = current
            self.current_changed.emit(current)
