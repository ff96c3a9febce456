"""Questions above the record that wait for an answer without stopping the work."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Act, Button
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import XS, L, M, S
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import restyled, retranslated
from mobilise_desktop.ui.wrap_label import WrapLabel

_TOP = Qt.AlignmentFlag.AlignTop
_NAME = 130
_ICONS = {"attention": "triangle-alert", "accent": "info"}


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a question: its text, ready to show, and what it does."""

    text: str
    act: Act


class Ask(QFrame):
    """A question with its facts in two columns and its answers; `answered` comes before the answer acts."""

    answered = Signal()

    def __init__(
        self, tone: str, text: str, facts: Sequence[tuple[str, str]], answers: Sequence[Answer]
    ) -> None:
        super().__init__()
        self.setProperty("look", "banner")
        self.tone = tone
        dress(self, tone=tone)
        self.words = WrapLabel(text)
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
        self.answered.emit()
        act()


class AskBox(QWidget):
    """The open questions of a record, each under a key; a newer one of the same key takes its place."""

    def __init__(self) -> None:
        super().__init__()
        self._makers: dict[str, Callable[[], Ask]] = {}
        self._shown: dict[str, Ask] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        retranslated(self.renew)

    def put(self, key: str, maker: Callable[[], Ask]) -> None:
        """Ask what `maker` makes; it is made again when the language changes."""
        self._makers[key] = maker
        self.renew()

    def drop(self, key: str) -> None:
        """Take a question back."""
        if self._makers.pop(key, None) is not None:
            self.renew()

    def clear(self) -> None:
        """Take all questions back."""
        self._makers.clear()
        self.renew()

    def renew(self) -> None:
        """Show the questions that wait, in the present language."""
        for ask in self._shown.values():
            ask.hide()
            ask.deleteLater()
        self._shown = {key: maker() for key, maker in self._makers.items()}
        for key, ask in self._shown.items():
            ask.answered.connect(partial(self.drop, key))
            self._column.addWidget(ask)
        self.setVisible(bool(self._shown))

    def open(self) -> list[Ask]:
        """The questions that wait."""
        return list(self._shown.values())


def _facts(facts: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(L)
    grid.setVerticalSpacing(XS)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(facts):
        label = PlainLabel(name, "secondary", wrap=True)
        label.setMinimumWidth(theme.px(_NAME))
        grid.addWidget(label, row, 0, _TOP)
        grid.addWidget(WrapLabel(value), row, 1, _TOP)
    return grid
