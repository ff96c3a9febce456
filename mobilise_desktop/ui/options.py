"""A few ways to go, each with a sentence about it; one of them is chosen."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.labels import Caption, dress
from mobilise_desktop.ui.measures import ICON, XS, M, S
from mobilise_desktop.ui.refresh import restyled, tr

_BESIDE_RADIO = 10
"""From the radio button to its word: border and spacing of the style sheet."""


class Option(QFrame):
    """One way: a radio button, a sentence below it, and what else belongs to it (`add`)."""

    def __init__(self, text: str, hint: str) -> None:
        super().__init__()
        self.setProperty("look", "option")
        self.radio = QRadioButton()
        self._hint = Caption()
        tr(self.radio.setText, text)
        tr(self._hint.setText, hint)
        tr(self.radio.setAccessibleDescription, hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(M, S, M, M)
        self._column.setSpacing(XS)
        self._column.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._hint)
        self._below: list[QWidget] = [self._hint]
        self.radio.toggled.connect(self._show_state)
        restyled(self.renew_look)

    def add(self, widget: QWidget) -> None:
        """Something that is shown only while this way is chosen."""
        self._column.addWidget(widget)
        self._below.append(widget)
        widget.setVisible(self.radio.isChecked())
        self.radio.toggled.connect(widget.setVisible)
        self.renew_look()

    def renew_look(self) -> None:
        """Begin what stands below where the word of the radio button begins."""
        indent = theme.px(ICON) + _BESIDE_RADIO
        for widget in self._below:
            widget.setContentsMargins(indent, 0, 0, 0)

    def _show_state(self, chosen: bool) -> None:  # noqa: FBT001  a slot
        dress(self, chosen=chosen)

    @override
    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)
        self.radio.setChecked(True)


class OptionList(QWidget):
    """Ways by key, each (key, text, sentence) with texts marked by `N_`; `changed` tells of a choice."""

    changed = Signal()

    def __init__(self, ways: Iterable[tuple[str, str, str]]) -> None:
        super().__init__()
        self.options: dict[str, Option] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        for key, text, hint in ways:
            self.options[key] = Option(text, hint)
            self._group.addButton(self.options[key].radio)
            column.addWidget(self.options[key])
        self._group.buttonToggled.connect(self._tell)

    def key(self) -> str:
        """The way chosen, "" for none."""
        return next((key for key, option in self.options.items() if option.radio.isChecked()), "")

    def choose(self, key: str) -> None:
        """Choose a way."""
        self.options[key].radio.setChecked(True)

    def chosen_radio(self) -> QRadioButton:
        """The radio button of the way chosen, of the first without one."""
        return next(iter(self.options.values())).radio if not self.key() else self.options[self.key()].radio

    def _tell(self, _button: object, chosen: bool) -> None:  # noqa: FBT001  a slot
        if chosen:
            self.changed.emit()
