"""The head of a dialog that says that something is wrong with the database."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import L, S
from mobilise_desktop.ui.refresh import tr

_TOP, _WIDTH = Qt.AlignmentFlag.AlignTop, 520


def alarm(title: str, text: str, **values: str) -> QHBoxLayout:
    """A sign, a heading and what happened; both texts are marked by `N_`, `values` fill the second."""
    picture, head, words = QLabel(), Heading(), PlainLabel(wrap=True)
    picture.setPixmap(pixmap("triangle-alert", "attention", 24))
    tr(head.setText, title)
    tr(words.setText, text, **values)
    words.setMinimumWidth(theme.px(_WIDTH))
    column = QVBoxLayout()
    column.setSpacing(S)
    column.addWidget(head)
    column.addWidget(words)
    row = QHBoxLayout()
    row.setSpacing(L)
    row.addWidget(picture, 0, _TOP)
    row.addLayout(column, 1)
    return row
