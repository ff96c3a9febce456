"""What a filter opens: a search, a list to tick, a way to untick all; made when first opened."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.choices import COUNT, ChoiceModel
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import ROW, XS, S
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.search_field import SearchField

Index = QModelIndex | QPersistentModelIndex
_WIDTH, _HEIGHT = 280, 420
_SEARCH_FROM = 8
_TOGGLES = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_COUNT_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class FilterPopup(QFrame):
    """Search, list and a way to untick all; hangs below its button."""

    def __init__(self, button: FilterButton) -> None:
        super().__init__(button, Qt.WindowType.Popup)
        self.setProperty("look", "popup")
        self.search = SearchField(N_("Search in this list"))
        self.list = TickList(button.model)
        self._nothing = PlainLabel(look="secondary")
        tr(self._nothing.setText, N_("Nothing found"))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = QuietButton(N_("Clear"), button.clear)
        tr(self.list.setAccessibleName, N_("Choices"))
        self.search.edited.connect(self._narrow)
        self.search.leave_downwards.connect(self._to_list)
        button.model.modelReset.connect(self._show_state)
        button.filtered.connect(self._show_state)
        self._arrange()

    def open_at(self, button: FilterButton) -> None:
        """Hang the popup below its button."""
        self.search.clear()
        self.search.setVisible(button.model.rowCount() >= _SEARCH_FROM)
        self._show_state()
        width = theme.px(_WIDTH)
        parts = 2 * S + S + self._clear.sizeHint().height()
        parts += S + self.search.sizeHint().height() if self.search.isVisibleTo(self) else 0
        rows = button.model.rowCount() * theme.px(ROW) + XS
        height = min(rows + parts, theme.px(_HEIGHT))
        self.setGeometry(_on_screen(button, QSize(width, height)))
        self.show()
        (self.search if self.search.isVisible() else self.list).setFocus()

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._clear)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(S, S, S, S)
        column.setSpacing(S)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        column.addLayout(foot)

    def _narrow(self, text: str) -> None:
        self.list.tick_model.narrow(text)

    def _to_list(self) -> None:
        self.list.setFocus()
        self.list.setCurrentIndex(self.list.tick_model.index(0))

    def _show_state(self) -> None:
        found = self.list.tick_model.rowCount() > 0
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        self._clear.setEnabled(bool(self.list.tick_model.keys()))


class TickList(QListView):
    """A list of choices; Space, Enter and a click anywhere in the row tick."""

    def __init__(self, model: ChoiceModel) -> None:
        super().__init__()
        self.tick_model = model
        self.setProperty("look", "choices")
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setItemDelegate(_CountDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._toggle)

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TOGGLES:
            self.tick_model.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        self.tick_model.toggle(index.row())


class _CountDelegate(QStyledItemDelegate):
    """Leaves ticking to the list, and writes the count at the end of the row."""

    @override
    @guarded(safe=QSize(0, 0))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), theme.px(ROW))

    @override
    @guarded(safe=False)
    def editorEvent(self, *_event: object) -> bool:
        return False

    @override
    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        count = index.data(COUNT)
        if count:
            painter.setPen(theme.colour("secondary"))
            area = option.rect.adjusted(S, 0, -S, 0)
            painter.drawText(area, int(_COUNT_FLAGS), count)


def _on_screen(button: QWidget, size: QSize) -> QRect:
    """Where a popup of this size goes: below the button, but on the screen."""
    place = QRect(button.mapToGlobal(button.rect().bottomLeft()), size).translated(0, 4)
    if button.isRightToLeft():
        place.moveRight(button.mapToGlobal(button.rect().bottomRight()).x())
    screen = button.screen().availableGeometry()
    place.moveRight(min(place.right(), screen.right()))
    place.moveLeft(max(place.left(), screen.left()))
    if place.bottom() > screen.bottom():
        place.moveBottom(button.mapToGlobal(button.rect().topLeft()).y() - 4)
    return place
