"""The field to look for something: a magnifier, a way to clear it, a signal at each key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import set_icon
from mobilise_desktop.ui.refresh import tr

_KEY_ESCAPE = Qt.Key.Key_Escape
_KEY_DOWN = Qt.Key.Key_Down


class SearchField(QLineEdit):
    """`edited(str)` comes at each change without delay; Esc empties it, ↓ asks to go to the list."""

    edited = Signal(str)
    leave_downwards = Signal()

    def __init__(self, placeholder: str = N_("Search"), name: str = "") -> None:
        super().__init__()
        magnifier = self.addAction(QAction(self).icon(), QLineEdit.ActionPosition.LeadingPosition)
        set_icon(magnifier.setIcon, "search", "secondary")
        magnifier.setEnabled(True)
        self._clear = self.addAction(QAction(self).icon(), QLineEdit.ActionPosition.TrailingPosition)
        set_icon(self._clear.setIcon, "x", "secondary")
        tr(self._clear.setToolTip, N_("Clear (Esc)"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        tr(self.setPlaceholderText, placeholder)
        tr(self.setAccessibleName, name or placeholder)
        self.textChanged.connect(self._tell)

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _KEY_ESCAPE and self.text():
            self.clear()
        elif event.key() == _KEY_DOWN:
            self.leave_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self.edited.emit(text)
