"""A layout that puts widgets side by side and goes on in the next line when the row is full."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.item_layout import ItemLayout
from mobilise_desktop.ui.measures import S


class FlowLayout(ItemLayout):
    """For chips and buttons; the reading direction of the window decides where a row begins.

    The items from number `ends` on stand at the end of their line; without it all stand at its beginning.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = S, ends: int | None = None) -> None:
        super().__init__(parent)
        self._gap, self._ends = gap, ends

    @override
    def height_at(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    @override
    @guarded
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, moving=True)

    @override
    def usual_size(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self._gap * max(len(shown) - 1, 0)
        return QSize(width, max((size.height() for size in shown), default=0))

    @override
    def least_size(self) -> QSize:
        shown = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((size.width() for size in shown), default=0),
            max((size.height() for size in shown), default=0),
        )

    def _arrange(self, rect: QRect, *, moving: bool) -> int:
        """Place the items in `rect`, each in the middle of its line, or only reckon; the height they take."""
        y = 0
        for line in self._lines(rect.width()):
            height = max(place.height() for _item, place in line)
            spare = rect.width() - line[-1][1].right() - 1
            for item, place in line if moving else ():
                if self._is_behind(item):
                    place.translate(max(spare, 0), 0)
                left = rect.width() - place.right() - 1 if self._is_mirrored() else place.x()
                down = y + (height - place.height()) // 2
                item.setGeometry(QRect(rect.x() + left, rect.y() + down, place.width(), place.height()))
            y += height + self._gap
        return max(y - self._gap, 0)

    def _lines(self, width: int) -> Iterator[list[tuple[QLayoutItem, QRect]]]:
        """The items line by line, each with its left edge and its size."""
        x, line = 0, list[tuple[QLayoutItem, QRect]]()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, 1), 1 << 20))
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if line and x + size.width() > width:
                yield line
                x, line = 0, []
            line.append((item, QRect(x, 0, size.width(), size.height())))
            x += size.width() + self._gap
        if line:
            yield line

    def _is_behind(self, item: QLayoutItem) -> bool:
        return self._ends is not None and self._items.index(item) >= self._ends

    def _is_mirrored(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()
