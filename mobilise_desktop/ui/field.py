"""One field of a form: label, editor, help, and what is wrong with the value, in words.

`edited(value)` comes at each key, `committed(value)` on leaving the field, on Enter or on a choice,
when the value is another than before. Esc takes back what was typed since.
"""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import CONTROL, XS, L, S
from mobilise_desktop.ui.refresh import restyled, retranslated

ERROR, WARNING, INFO = "error", "warning", "info"
_LOOK = {
    ERROR: ("circle-alert", "bad"),
    WARNING: ("triangle-alert", "attention"),
    INFO: ("info", "secondary"),
}
_TOP = Qt.AlignmentFlag.AlignTop
_DOWN, _ALONG = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_ANY = (1 << 24) - 1
_SPOKEN = {ERROR: N_("Error: {text}"), WARNING: N_("Please check: {text}"), INFO: "{text}"}


class Field(QWidget):
    """Base of all fields; `label` and `help_text` are marked by `N_`.

    A kind of field gives its editor to `_install`, and knows how to `_show` and `_read` a value.
    """

    edited = Signal(object)
    committed = Signal(object)

    def __init__(self, label: str, help_text: str = "") -> None:
        super().__init__()
        self._label_text, self._help_text, self._aside = label, help_text, ""
        self._saved: Any = None
        self._level = ""
        self.label = PlainLabel(look="label", wrap=True)
        self.editor: QWidget = self
        self._help = PlainLabel(look="caption", wrap=True)
        self._sign, self._message = QLabel(), PlainLabel(look="caption", wrap=True)
        for words in (self._help, self._message):
            words.setAlignment(_TOP)
        self._beside: tuple[int, int, bool] | None = None
        self._box = QBoxLayout(_DOWN, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(XS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    # ------------------------------------------------------------ for users of fields

    def value(self) -> Any:
        """The value as it stands in the editor, None when empty or not to be understood."""
        try:
            return self._read()
        except ValueError:
            return None

    def set_value(self, value: Any) -> None:
        """Show a value from outside; nothing is told."""
        self._saved = value
        self._show(value)

    def is_changed(self) -> bool:
        """Whether something was typed that is not committed yet."""
        try:
            return bool(self._read() != self._saved)
        except ValueError:
            return True

    def commit(self) -> None:
        """Tell the value now if it has changed; a value that can't be understood stays, with a message."""
        try:
            value = self._read()
        except ValueError:
            self.set_message(ERROR, self._misread())
            return
        if self._level == ERROR and self._message.text() == self._misread():
            self.set_message("")
        if value != self._saved:
            self._saved = value
            self._show(value)
            self.committed.emit(value)

    def revert(self) -> None:
        """Take back what was typed since the last commit."""
        self._show(self._saved)
        self.edited.emit(self._saved)

    def propose(self, value: Any) -> None:
        """Show a value as if it had been typed: it is committed when the field is left."""
        self._show(value)
        self._tell_edited()

    def set_message(self, level: str, text: str = "") -> None:
        """Say below the editor what is wrong with the value; level "error", "warning", "info" or ""."""
        self._level = level if text else ""
        self._message.setText(text)
        dress(self.editor, level=self._level)
        self._renew_message()

    def set_label(self, text: str) -> None:
        """Call it by another name, marked by `N_`."""
        self._label_text = text
        self.renew_texts()

    def set_help(self, text: str) -> None:
        """Show another help, marked by `N_`; none with ""."""
        self._help_text = text
        self.renew_texts()

    def set_aside(self, text: str) -> None:
        """Put a word in brackets behind the label, such as a language; none with ""."""
        self._aside = text
        self.renew_texts()

    def level(self) -> str:
        """The level of the present message, "" without one."""
        return self._level

    def set_beside(self, label_width: int) -> None:
        """Put the label beside the editor, `label_width` px wide; 0 puts it above."""
        beside = label_width > 0
        told = label_width, self._label_drop(), bool(self._label_text)
        if told == self._beside:  # every change would have the form laid out once more
            return
        self._beside = told
        self._box.setDirection(_ALONG if beside else _DOWN)
        self._box.setSpacing(L if beside else XS)
        self.label.setMinimumWidth(label_width)
        self.label.setMaximumWidth(label_width or _ANY)
        self.label.setContentsMargins(0, told[1] if beside else 0, 0, 0)
        self.label.setVisible(beside or bool(self._label_text))

    def height_for(self, width: int, label_width: int) -> int:
        """The height of the field when it is `width` px wide and its label stands as in `set_beside`."""
        if label_width:
            label = self._label_height(label_width) + self._label_drop()
            return max(label, _height(self._column, width - label_width - L))
        label = self._label_height(width) + XS if self._label_text else 0
        return label + _height(self._column, width)

    def _label_height(self, width: int) -> int:
        """The height of the label's own lines, whether it is sunk at present or not."""
        return _height(self.label, width) - self.label.contentsMargins().top()

    # ------------------------------------------------------------ for kinds of fields

    def _install(self, editor: QWidget, row: QWidget | None = None) -> None:
        """Take the editor in; `row` holds it together with what stands beside it."""
        self.editor = editor
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS)
        self._column.addWidget(row or beside_each_other(editor))
        line = QHBoxLayout()
        line.setSpacing(XS + 2)
        line.addWidget(self._sign, 0, _TOP)
        line.addWidget(self._message, 1)
        self._column.addLayout(line)
        self._column.addWidget(self._help)
        self._box.addWidget(self.label, 0, _TOP)
        self._box.addLayout(self._column, 1)
        self.label.setBuddy(editor)
        self.setFocusProxy(editor)
        self.set_beside(0)
        retranslated(self.renew_texts)
        restyled(self.renew_look)

    def _show(self, value: Any) -> None:
        raise NotImplementedError

    def _read(self) -> Any:
        raise NotImplementedError

    def _misread(self) -> str:
        """What to say when the typed text can't be understood."""
        return ""

    def _tell_edited(self) -> None:
        try:
            self.edited.emit(self._read())
        except ValueError:
            return

    # ------------------------------------------------------------ texts and looks

    def renew_texts(self) -> None:
        """Read label and help again in the present language."""
        label = _(self._label_text) if self._label_text else ""
        self.label.setText(f"{label} ({self._aside})" if self._aside else label)
        self._help.setText(_(self._help_text) if self._help_text else "")
        self._help.setVisible(bool(self._help_text))
        self.editor.setAccessibleName(self.label.text())
        self._renew_message()

    def renew_look(self) -> None:
        """Draw the sign of the message in the colour of the theme."""
        self._renew_message()

    def _renew_message(self) -> None:
        shown = bool(self._level) and isValid(self._sign)
        self._sign.setVisible(shown)
        self._message.setVisible(shown)
        spoken = self._help.text()
        if shown:
            name, role = _LOOK[self._level]
            self._sign.setPixmap(pixmap(name, role, 14))
            dress(self._message, look=self._level)
            spoken = _(_SPOKEN[self._level]).format(text=self._message.text())
        self.editor.setAccessibleDescription(spoken)

    def _label_drop(self) -> int:
        """How far the label sinks to stand on the line of the editor's text."""
        return max((theme.px(CONTROL) - self.fontMetrics().height()) // 2, 0)


def _height(part: QWidget | QVBoxLayout, width: int) -> int:
    if part.hasHeightForWidth():
        return max(part.heightForWidth(width), 0)
    return part.sizeHint().height()


def beside_each_other(*parts: QWidget) -> QWidget:
    """Widgets in a row; they take the room their widest size allows, the rest stays free behind them."""
    holder = QWidget()
    line = QHBoxLayout(holder)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(S)
    for part in parts:
        line.addWidget(part, 0 if isinstance(part, QLabel) else 1)
    line.addStretch(0)
    return holder
