"""What every layout of our own has: a row of items, and a height that depends on the width."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded

_NO_WAY = Qt.Orientation(0)
_NOTHING = QSize(0, 0)


class ItemLayout(QLayout):
    """Keeps items in their order; what comes from it says where they go and how high that is.

    Sizes are remembered until an item changes: Qt asks for the same ones again and again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._hints: dict[str, QSize] = {}
        self.setContentsMargins(0, 0, 0, 0)

    @override
    @guarded
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._forget()

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
        self._forget()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    @guarded(safe=_NO_WAY)
    def expandingDirections(self) -> Qt.Orientation:
        return _NO_WAY

    @override
    @guarded
    def invalidate(self) -> None:
        self._forget()
        super().invalidate()

    @override
    @guarded(safe=0)
    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self.height_at(width)
        return height

    @override
    @guarded(safe=_NOTHING)
    def sizeHint(self) -> QSize:
        return self._hints.get("usual") or self._hints.setdefault("usual", self.usual_size())

    @override
    @guarded(safe=_NOTHING)
    def minimumSize(self) -> QSize:
        return self._hints.get("least") or self._hints.setdefault("least", self.least_size())

    def usual_size(self) -> QSize:
        """The size that the items like best, reckoned anew."""
        raise NotImplementedError

    def least_size(self) -> QSize:
        """The smallest size that shows all items, reckoned anew."""
        raise NotImplementedError

    def height_at(self, width: int) -> int:
        """The height of all items in a room of a width, reckoned anew."""
        raise NotImplementedError

    @override
    @guarded(safe=True)
    def hasHeightForWidth(self) -> bool:
        return True

    def _forget(self) -> None:
        self._heights.clear()
        self._hints.clear()
