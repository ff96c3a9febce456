"""A list to pick one thing of a few from: its name, and at the end of the row a quiet word about it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import ROW, L
from mobilise_desktop.ui.refresh import restyled, tr

Index = QModelIndex | QPersistentModelIndex
_KEY = Qt.ItemDataRole.UserRole
_NOTE = Qt.ItemDataRole.UserRole + 1
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
_SELECTED = QStyle.StateFlag.State_Selected


class PickList(QListWidget):
    """`name` (marked by `N_`) is for screen readers; `currentItemChanged` tells of a pick."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("look", "picks")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_NoteDelegate(self))
        tr(self.setAccessibleName, name)
        restyled(self.renew_look)

    def add(self, key: str, text: str = "", note: str = "") -> None:
        """One more thing at the end."""
        item = QListWidgetItem(self)
        item.setData(_KEY, key)
        self._write(item, text, note)

    def write(self, key: str, text: str, note: str = "") -> None:
        """Name a thing anew, as after a change of language."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self._write(self.item(row), text, note)

    def key(self) -> str:
        """The thing picked, "" for none."""
        item = self.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def pick(self, key: str) -> None:
        """Pick a thing and bring it to sight."""
        for row in range(self.count()):
            if self.item(row).data(_KEY) == key:
                self.setCurrentRow(row)

    def renew_look(self) -> None:
        """Take the height of the rows from the theme."""
        self.scheduleDelayedItemsLayout()

    def _write(self, item: QListWidgetItem, text: str, note: str) -> None:
        item.setText(text)
        item.setData(_NOTE, note)
        item.setData(_SPOKEN, f"{text}, {note}" if note else text)


class _NoteDelegate(QStyledItemDelegate):
    """Rows of the usual height, and the note at their end in the secondary colour."""

    @override
    @guarded(safe=QSize(0, ROW))
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        found = super().sizeHint(option, index)
        return QSize(found.width(), max(found.height(), theme.px(ROW)))

    @override
    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        note = index.data(_NOTE)
        if note:
            chosen = bool(option.state & _SELECTED)
            painter.setPen(theme.colour("on_selection" if chosen else "secondary"))
            area: QRect = option.rect.adjusted(L, 0, -L, 0)
            name = option.fontMetrics.horizontalAdvance(str(index.data())) + L
            room = area.width() - name
            fitting = option.fontMetrics.elidedText(note, Qt.TextElideMode.ElideRight, room)
            painter.drawText(area, int(_END), fitting)
