"""A page that is read from top to bottom: one column, not wider than one likes to read, that scrolls."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.measures import L, S
from mobilise_desktop.ui.refresh import restyled
from mobilise_desktop.ui.scroll_pane import ScrollPane

_WIDEST = 920


class ReadingPage(ScrollPane):
    """Takes widgets below each other with `add`."""

    def __init__(self) -> None:
        self._content, self._column = QWidget(), QWidget()
        super().__init__(self._content)
        row = QHBoxLayout(self._content)
        row.setContentsMargins(L, S, L, L)
        row.addWidget(self._column, 1)
        row.addStretch(0)
        self._inside = QVBoxLayout(self._column)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(L)
        self._inside.addStretch(1)
        restyled(self.renew_look)

    def add(self, widget: QWidget) -> None:
        """One more thing at the end."""
        self._inside.insertWidget(self._inside.count() - 1, widget)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that `widget` begins at the top."""
        self.verticalScrollBar().setValue(widget.mapTo(self._content, QPoint(0, 0)).y() - L)

    def renew_look(self) -> None:
        """Take the greatest width from the text size."""
        self._column.setMaximumWidth(theme.px(_WIDEST))
