"""A list and what is chosen in it: side by side, in a narrow window one above the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import NARROW
from mobilise_desktop.ui.tab import Settings

_SHARES = (600, 400)


class Panes(QSplitter):
    """Two widgets with a line between them that can be moved; the second may be hidden.

    With `settings` the line is where it was left, in wide and in narrow windows, under the name `key`.
    """

    def __init__(
        self, first: QWidget, second: QWidget, settings: Settings | None = None, key: str = ""
    ) -> None:
        super().__init__()
        self._settings, self._key = settings, key
        self.addWidget(_held(first))
        self.addWidget(second)
        self.setChildrenCollapsible(False)
        self.setSizes(self._kept())
        self.splitterMoved.connect(self._keep)

    def _name(self) -> str:
        return f"{self._key}/{'wide' if self.orientation() == Qt.Orientation.Horizontal else 'narrow'}"

    def _kept(self) -> list[int]:
        kept = self._settings.get(self._name()) if self._settings is not None else None
        sizes = (
            [size for size in kept if isinstance(size, int) and size > 0] if isinstance(kept, list) else []
        )
        return sizes if len(sizes) == len(_SHARES) else list(_SHARES)

    def _keep(self) -> None:
        if self._settings is not None and min(self.sizes()) > 0:
            self._settings.put(self._name(), self.sizes())

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(NARROW)
        way = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self.orientation() != way:
            self.setOrientation(way)
            self.setSizes(self._kept())


def _held(widget: QWidget) -> QWidget:
    """A widget as part of a splitter, which takes every child for a part: also the ring of the focus."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(widget)
    return pane
