"""The field to look for something: a magnifier, a way to clear it, a signal at each key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.sided_line import SidedLine

_KEY_ESCAPE = Qt.Key.Key_Escape
_KEY_DOWN = Qt.Key.Key_Down


class SearchField(SidedLine):
    """`edited(str)` comes at each change without delay; Esc empties it, ↓ asks to go to the list."""

    edited = Signal(str)
    leave_downwards = Signal()

    def __init__(self, placeholder: str = N_("Search"), name: str = "") -> None:
        super().__init__()
        self.set_lead("search")
        self._clear = self.add_button("x", N_("Clear (Esc)"), self.clear)
        self._clear.hide()
        self.renew_sides()
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
        if self._clear.isHidden() == bool(text):
            self._clear.setVisible(bool(text))
            self.renew_sides()
        self.edited.emit(text)
