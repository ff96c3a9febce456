"""Fields of text: one line, and several."""

from math import ceil
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.sided_line import SidedLine

_ESCAPE = Qt.Key.Key_Escape
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DOWN, _ALT = Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier
_POPUP = Qt.FocusReason.PopupFocusReason
_PADDING = 26


class LineEditor(SidedLine):
    """A line that tells of Esc, Alt+↓ and of being left; `chars` is for how many letters it is (0: any).

    `left` comes with Enter too, and unlike Qt's `editingFinished` also after a text set by the program.
    """

    escaped = Signal()
    left = Signal()
    opened = Signal()

    def __init__(self, chars: int = 0) -> None:
        super().__init__()
        self._chars = chars
        self.takes_escape = False
        self.fit()

    def fit(self) -> None:
        """Be as wide as the letters it is made for, in the present font."""
        if self._chars:
            self.setMaximumWidth(self.fontMetrics().averageCharWidth() * self._chars + _PADDING)

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _ESCAPE and self.takes_escape:
            self.escaped.emit()
        elif event.key() == _DOWN and event.modifiers() & _ALT:
            self.opened.emit()
        elif event.key() in _ENTER:
            super().keyPressEvent(event)
            self.left.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    @override
    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != _POPUP:
            self.left.emit()


class LineField(Field):
    """Base of the fields that are typed in one line."""

    def __init__(self, label: str, help_text: str, line: LineEditor) -> None:
        super().__init__(label, help_text)
        self.line = line
        self.line.textEdited.connect(self._typed)
        self.line.left.connect(self.commit)
        self.line.escaped.connect(self.revert)

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001  as Qt has it
        """Let the value be read and copied, but not changed."""
        self.line.setReadOnly(read_only)

    @override
    def propose(self, value: Any) -> None:
        super().propose(value)
        self.line.takes_escape = True

    @override
    def revert(self) -> None:
        super().revert()
        self.line.takes_escape = False

    @override
    def commit(self) -> None:
        super().commit()
        self.line.takes_escape = self.is_changed()

    @override
    def renew_look(self) -> None:
        super().renew_look()
        self.line.fit()

    def _typed(self) -> None:
        self.line.takes_escape = True
        self._tell_edited()


class TextField(LineField):
    """A line of text; the value is trimmed, None when empty. `chars` makes a short field."""

    def __init__(self, label: str, help_text: str = "", *, chars: int = 0, placeholder: str = "") -> None:
        super().__init__(label, help_text, LineEditor(chars))
        if placeholder:
            tr(self.line.setPlaceholderText, placeholder)
        self._install(self.line)

    @override
    def _show(self, value: str | None) -> None:
        if self.line.text() != (value or ""):
            self.line.setText(value or "")
            self.line.setCursorPosition(0)

    @override
    def _read(self) -> str | None:
        return self.line.text().strip() or None


_AROUND = 24
"""Above and below the lines: frame, padding, the margins of the text, and a pixel that Qt keeps free."""


class NotesEditor(QPlainTextEdit):
    """Several lines; Tab leaves, Ctrl+Enter commits, the height follows the text up to 12 lines."""

    left = Signal()
    escaped = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._least = lines
        self.takes_escape = False
        self.setTabChangesFocus(True)
        self.textChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the text, within bounds."""
        lines = min(max(self._least, self.document().size().toSize().height()), 12)
        line = ceil(QFontMetricsF(self.font()).lineSpacing())  # as the text is laid out, in whole pixels
        self.setFixedHeight(lines * line + _AROUND)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # the text has other lines now
            self.fit()

    @override
    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != _POPUP:
            self.left.emit()

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _ESCAPE:
            self.escaped.emit() if self.takes_escape else event.ignore()
        elif event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NotesField(Field):
    """Text of several lines; the value is trimmed, None when empty."""

    def __init__(self, label: str, help_text: str = "", *, lines: int = 3) -> None:
        super().__init__(label, help_text)
        self.box = NotesEditor(lines)
        self.box.textChanged.connect(self._typed)
        self.box.left.connect(self.commit)
        self.box.escaped.connect(self.revert)
        self._install(self.box)

    @override
    def renew_look(self) -> None:
        super().renew_look()
        self.box.fit()

    @override
    def _show(self, value: str | None) -> None:
        if self.box.toPlainText() != (value or ""):
            self.box.setPlainText(value or "")

    @override
    def _read(self) -> str | None:
        return self.box.toPlainText().strip() or None

    def _typed(self) -> None:
        self.box.takes_escape = self.is_changed()
        if self.box.takes_escape:
            self._tell_edited()
