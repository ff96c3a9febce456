"""A small window that says what is being done before the main window can open."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, M


class WaitingWindow(QWidget):
    """One line and a bar; without a number the bar only moves."""

    def __init__(self, what: str) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint)
        theme.clothe(self)
        self.setWindowTitle("Mobilise Desktop")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(what)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, XL)
        column.setSpacing(M)
        column.addWidget(PlainLabel(what, wrap=True))
        column.addWidget(self._bar)
        self.setMinimumWidth(theme.px(380))

    def advance(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
