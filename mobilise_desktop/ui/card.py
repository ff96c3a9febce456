"""A framed group of things under a heading, on pages that are read from top to bottom."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.labels import Caption, PlainLabel
from mobilise_desktop.ui.measures import XL, XS, L, M, S
from mobilise_desktop.ui.refresh import tr

_SAVED_MS = 2500


class Card(QFrame):
    """`title` and `hint` are marked by `N_`; put things into `body`, a button at the end by `add_action`."""

    def __init__(self, title: str, hint: str = "") -> None:
        super().__init__()
        self.setProperty("look", "card")
        head = PlainLabel(look="head", wrap=True)
        tr(head.setText, title)
        tr(self.setAccessibleName, title)
        self._saved = PlainLabel(look="good")
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._saved.clear)
        self._line = QHBoxLayout()
        self._line.setSpacing(S)
        self._line.addWidget(head, 1)
        self._line.addWidget(self._saved, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(M)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, XL)
        column.setSpacing(XS)
        column.addLayout(self._line)
        if hint:
            words = Caption()
            tr(words.setText, hint)
            column.addWidget(words)
        column.addSpacing(S)
        column.addLayout(self.body)

    def add_action(self, button: QWidget) -> None:
        """Put a button at the end of the heading."""
        self._line.addWidget(button)

    def say_saved(self) -> None:
        """Tell quietly that a change is kept."""
        self._saved.setText(_("Saved"))
        self._clock.start(_SAVED_MS)
