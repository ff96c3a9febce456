"""Questions above the record that wait for an answer without stopping the work."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Act, Button
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import XS, L, M, S
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import restyled

_TOP = Qt.AlignmentFlag.AlignTop
_ICONS = {"attention": "triangle-alert", "accent": "info"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a question: its text, ready to show, and what it does."""

    text: str
    act: Act


class Ask(QFrame):
    """A question with its facts in two columns and its answers; any answer takes it away."""

    def __init__(
        self, tone: str, text: str, facts: Sequence[tuple[str, str]], answers: Sequence[Answer]
    ) -> None:
        super().__init__()
        self.setProperty("look", "banner")
        self.tone = tone
        dress(self, tone=tone)
        self.words = PlainLabel(text, wrap=True)
        self.buttons: list[Button] = []
        self._picture = QLabel()
        column = QVBoxLayout()
        column.setSpacing(S)
        column.addWidget(self.words)
        if facts:
            column.addLayout(_facts(facts))
        column.addLayout(self._answers(answers))
        row = QHBoxLayout(self)
        row.setContentsMargins(L, M, L, M)
        row.setSpacing(M)
        row.addWidget(self._picture, 0, _TOP)
        row.addLayout(column, 1)
        self.setAccessibleName(text)
        restyled(self.renew_look)

    def renew_look(self) -> None:
        """Draw the icon in the colour of the theme."""
        self._picture.setPixmap(pixmap(_ICONS[self.tone], self.tone, 20))

    def _answers(self, answers: Sequence[Answer]) -> FlowLayout:
        flow = FlowLayout()
        for answer in answers:
            button = Button("")
            button.setText(mnemonic_safe(answer.text))
            button.clicked.connect(lambda _on=False, act=answer.act: self._do(act))
            self.buttons.append(button)
            flow.addWidget(button)
        return flow

    def _do(self, act: Act) -> None:
        self.hide()
        self.deleteLater()
        act()


class AskBox(QWidget):
    """The open questions of a record, each under a key; a newer one of the same key takes its place."""

    def __init__(self) -> None:
        super().__init__()
        self._asked: dict[str, Ask] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS)

    def put(self, key: str, ask: Ask) -> None:
        """Ask something; the keyboard goes to its first answer if it is in this window part already."""
        self.drop(key)
        self._asked[key] = ask
        self._column.addWidget(ask)
        ask.destroyed.connect(lambda: self._asked.pop(key, None) if self._asked.get(key) is ask else None)

    def drop(self, key: str) -> None:
        """Take a question back."""
        ask = self._asked.pop(key, None)
        if ask is not None:
            ask.hide()
            ask.deleteLater()

    def clear(self) -> None:
        """Take all questions back."""
        for key in list(self._asked):
            self.drop(key)

    def open(self) -> list[Ask]:
        """The questions that wait."""
        return [ask for ask in self._asked.values() if not ask.isHidden()]


def _facts(facts: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(L)
    grid.setVerticalSpacing(XS)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts):
        label = PlainLabel(name, "secondary", wrap=True)
        label.setMinimumWidth(theme.px(80))
        grid.addWidget(label, row, 0, _TOP)
        grid.addWidget(PlainLabel(value, wrap=True), row, 1, _TOP)
    return grid
