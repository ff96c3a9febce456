"""The page of the keyboard shortcuts."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from mobilise_desktop.features.preferences.ui.shortcuts import GROUPS, Key, Shortcut
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.keys import key_text
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, XS, S
from mobilise_desktop.ui.reading_page import ReadingPage
from mobilise_desktop.ui.refresh import restyled, retranslated, tr

_TOP = Qt.AlignmentFlag.AlignTop
_KEYS_WIDTH = 220


class KeyboardPage(ReadingPage):
    """Groups of keys and what they do; read-only."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for title, shortcuts in GROUPS:
            card = Card(title)
            card.body.addLayout(_rows(shortcuts))
            self.add(card)


class KeyCaps(QWidget):
    """Keys as they are written on the keyboard of the user's language."""

    def __init__(self, keys: Iterable[Key]) -> None:
        super().__init__()
        self._caps = [(key, PlainLabel(look="key")) for key in keys]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS + 2)
        for _key, cap in self._caps:
            row.addWidget(cap, 0, _TOP)
        row.addStretch(1)
        retranslated(self.retranslate)
        restyled(self.renew_look)

    def retranslate(self) -> None:
        """Name the keys in the present language ("Strg+Z")."""
        for key, cap in self._caps:
            cap.setText(key_text(key))

    def renew_look(self) -> None:
        """Begin all explanations at the same place."""
        self.setMinimumWidth(theme.px(_KEYS_WIDTH))


def _rows(shortcuts: Iterable[Shortcut]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(XL)
    grid.setVerticalSpacing(S)
    grid.setColumnStretch(1, 1)
    for row, shortcut in enumerate(shortcuts):
        words = PlainLabel(wrap=True)
        tr(words.setText, shortcut.does)
        grid.addWidget(KeyCaps(shortcut.keys), row, 0, _TOP)
        grid.addWidget(words, row, 1)
    return grid
