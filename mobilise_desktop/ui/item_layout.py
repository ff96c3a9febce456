"""What every layout of our own has: a row of items, and a height that depends on the width."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded

_NO_WAY = Qt.Orientation(0)


class ItemLayout(QLayout):
    """Keeps items in their order; what comes from it says where they go and how high that is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    @override
    @guarded
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    @guarded(safe=0)
    def count(self) -> int:
        return len(self._items)

    @override
    @guarded
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    @guarded
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    @guarded(safe=_NO_WAY)
    def expandingDirections(self) -> Qt.Orientation:
        return _NO_WAY

    @override
    @guarded(safe=True)
    def hasHeightForWidth(self) -> bool:
        return True
