"""The list of a tab: rows to choose from, any number of them.

Speaks in ids, not in row numbers: `choice` has the current and the chosen ones, `activated_id` tells
of Enter or a double click. Scroll position and choice stay when the list is read again.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.list_header import ListHeader
from mobilise_desktop.ui.measures import ROW
from mobilise_desktop.ui.plain import plain
from mobilise_desktop.ui.refresh import restyled, tr
from mobilise_desktop.ui.table_choice import RowChoice, chosen_parts
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_header import ColumnKeeper
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_pages import Loaded, Page
from mobilise_desktop.ui.table_paint import RowPainter

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from mobilise_desktop.core.changes import ChangeSet
    from mobilise_desktop.ui.table_copy import Copier

Overlay = QWidget | Callable[[], QWidget]

_HORIZONTAL = Qt.Orientation.Horizontal
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ROW_EDGES = (Qt.Key.Key_Home, Qt.Key.Key_End)
_CONTROL = Qt.KeyboardModifier.ControlModifier


class ListView(QTableView):
    """Shows a `LazyTableModel`; `name` (marked by `N_`) is what a screen reader calls the list.

    `arranged` tells that the user changed columns or order; `arrangement()` is what to remember.
    """

    activated_id = Signal(str)
    arranged = Signal()

    def __init__(self, model: LazyTableModel, name: str) -> None:
        super().__init__()
        # Made here: for a widget that Qt made itself, PySide looks through all classes of widgets, 20 ms.
        self.setViewport(QWidget())
        self.setHorizontalHeader(ListHeader(self))
        self.setVerticalHeader(QHeaderView(Qt.Orientation.Vertical, self))
        self.list_model = model
        self.copier: Copier | None = None
        self._hovered = -1
        self._scrolled = 0
        self._empty: list[Overlay] = []
        self._is_filtered: Callable[[ListQuery], bool] = lambda query: query.filter is not None
        self.setModel(model)
        self._behave()
        tr(self.setAccessibleName, name)
        self._painter = RowPainter(self, model)
        self.choice = RowChoice(self, model)
        self.columns = ColumnKeeper(self, model.columns)
        self.columns.sort_by(model.query.sort, descending=model.query.descending)
        self.columns.sorted_by.connect(self._sort)
        self.columns.changed.connect(self.arranged)
        model.modelAboutToBeReset.connect(self._note_scroll)
        model.loaded.connect(self._take_load)
        model.headerDataChanged.connect(self._learn_afresh)
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
        self.horizontalHeader().setMouseTracking(True)
        self.horizontalHeader().sectionEntered.connect(lambda: self._hover(-1))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumHeight(4 * ROW)
        self.doubleClicked.connect(self._activate)

    # ------------------------------------------------------------ what is shown

    def show_filter(self, filter_: Any) -> None:
        """Show the rows of another filter, in the present order."""
        query = ListQuery(filter_, self.columns.sort, self.columns.descending)
        self.list_model.show_query(query, self.choice.to_keep())

    def reload(self) -> None:
        """Read what is shown again, as after a change."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        self.list_model.reload([row for row in (first, last) if row >= 0] or [0], self.choice.to_keep())

    def note(self, changes: "ChangeSet") -> None:
        """Read again if the changes concern this list."""
        if self.list_model.concerns(changes):
            self.reload()

    def set_empty(
        self, nothing: Overlay, unmatched: Overlay, is_filtered: Callable[[ListQuery], bool]
    ) -> None:
        """What to show instead of no rows: when there are none at all, and when the filter has none.

        Each is a widget, or what makes it when there are no rows for the first time.
        """
        self._empty, self._is_filtered = [nothing, unmatched], is_filtered
        for one in self._empty:
            if isinstance(one, QWidget):
                self._take_overlay(one)

    def _take_overlay(self, widget: QWidget) -> QWidget:
        widget.setParent(self.viewport())
        widget.hide()
        return widget

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, visible columns only, as text and as a table."""
        from mobilise_desktop.ui.table_copy import copied  # noqa: PLC0415  off the way to the first paint

        parts = chosen_parts(self)
        if not parts:
            return
        header, model = self.horizontalHeader(), self.list_model
        order = [header.logicalIndex(place) for place in range(header.count())]
        shown = [number for number in order if not header.isSectionHidden(number)]
        titles = [str(model.headerData(number, _HORIZONTAL)) for number in shown]
        first, last = parts[0][0], parts[-1][1]

        def put(page: Page) -> None:
            lines = [line for top, bottom in parts for line in page.texts[top - first : bottom + 1 - first]]
            cells = [[line[number] for number in shown] for line in lines]
            QGuiApplication.clipboard().setMimeData((self.copier or copied)(titles, cells))

        model.rows_between(first, last, put)

    def columns_button(self) -> IconButton:
        """A button that opens the menu of the columns; made anew at each call."""
        button = IconButton("columns-3", N_("Choose columns"))
        menu = QMenu(button)
        menu.aboutToShow.connect(lambda: self.columns.fill_menu(menu))
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4))))
        return button

    def arrangement(self) -> dict[str, Any]:
        """Columns and order as plain values to remember."""
        return self.columns.state()

    def arrange(self, state: dict[str, Any]) -> None:
        """Arrange as remembered; to be called before the first reading."""
        self.columns.restore(state)
        query = self.list_model.query
        self.list_model.query = ListQuery(query.filter, self.columns.sort, self.columns.descending)

    def renew_look(self) -> None:
        """Take font and height of the rows from the theme."""
        self.setFont(theme.font())
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.verticalHeader().setMinimumSectionSize(theme.px(ROW))
        self._learn_afresh()

    # ------------------------------------------------------------ inside

    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001  a slot
        query = ListQuery(self.list_model.query.filter, key, descending)
        self.list_model.show_query(query, self.choice.to_keep())

    def _activate(self) -> None:
        if self.choice.current is not None:
            self.activated_id.emit(self.choice.current)

    def _learn_afresh(self) -> None:
        """The texts are in another language, or in letters of another size."""
        page = self.list_model.page_of(0) if self.list_model.rowCount() else None
        self.columns.learn(page, afresh=True)

    def _note_scroll(self) -> None:
        self._scrolled = self.verticalScrollBar().value()

    def _take_load(self, answer: Loaded) -> None:
        self.columns.learn(answer.pages.get(0))
        self._scroll_to(0 if answer.fresh else self._scrolled)
        self.choice.restore(answer, follow=answer.fresh)
        self._show_overlay(answer.total)

    def _scroll_to(self, value: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(value)
        if bar.value() != value:  # Qt does not know of the new rows yet, and so of no such place
            self.executeDelayedItemsLayout()
            self.updateGeometries()
            bar.setValue(value)

    def _show_overlay(self, count: int) -> None:
        wanted = (
            self._overlay(self._is_filtered(self.list_model.query)) if self._empty and not count else None
        )
        for widget in self._empty:
            if isinstance(widget, QWidget):
                widget.setVisible(widget is wanted)
        self._place_overlays()

    def _overlay(self, place: int) -> QWidget:
        one = self._empty[place]
        if not isinstance(one, QWidget):
            self._empty[place] = one = self._take_overlay(one())
        return one

    def _place_overlays(self) -> None:
        for widget in self._empty:
            if isinstance(widget, QWidget):
                widget.setGeometry(self.viewport().rect())

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    # ------------------------------------------------------------ Qt

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        self._painter.paint(event, self._hovered)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()
        self._place_overlays()

    @override
    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """A row that gets the keyboard so is chosen as well; Qt would only frame it."""
        was_anywhere = self.currentIndex().isValid()
        super().focusInEvent(event)
        if not was_anywhere and self.currentIndex().isValid():
            self.choice.choose_current()

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._activate()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(_to_row_edge(event) if key in _ROW_EDGES else event)

    @override
    @guarded
    def keyboardSearch(self, search: str) -> None:
        """Off: letters are for the search field, and reading all rows would take long."""

    @override
    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        self._hover(self.rowAt(place.y()))
        cut = self._painter.cut_text(place)
        self.viewport().setToolTip(plain(cut) if cut else "")

    @override
    @guarded
    def leaveEvent(self, event: "QEvent") -> None:
        super().leaveEvent(event)
        self._hover(-1)


def _to_row_edge(event: QKeyEvent) -> QKeyEvent:
    """Home and End as Qt has them with Ctrl: to the first and last row, not column."""
    return QKeyEvent(event.type(), event.key(), event.modifiers() | _CONTROL, event.text())
