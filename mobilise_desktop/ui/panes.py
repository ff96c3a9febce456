"""A list and what is chosen in it: side by side, in a narrow window one above the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import NARROW

_SHARES = (600, 400)


class Panes(QSplitter):
    """Two widgets with a line between them that can be moved; the second may be hidden."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self.addWidget(_held(first))
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self.setSizes(list(_SHARES))

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() != way:
            self.setOrientation(way)
            self.setSizes(list(_SHARES))


def _held(widget: QWidget) -> QWidget:
    """A widget as part of a splitter, which takes every child for a part: also the ring of the focus."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return pane
