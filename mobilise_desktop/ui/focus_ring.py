"""Shows the ring round the thing that has the keyboard: 2 px in the accent colour, 1 px apart.

Drawn over the window's widgets, so that no control has to leave room for it; fields of text show
their focus by their own border instead. A click with the mouse shows no ring.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QTabBar, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from mobilise_desktop.ui.ring import FocusRing

RINGED = "ringed"
"""Dynamic property: True gives a widget of another kind the ring, False takes it from one of these."""

_KINDS = (QAbstractButton, QTabBar, QAbstractItemView)


class _Ringer(QObject):
    """Moves the ring to where the keyboard goes."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        app.focusChanged.connect(self.move)

    def move(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Put the ring round `new`, or take it away."""
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        wanted = new is not None and not by_mouse and wants_ring(new)
        if self._ring is None or not isValid(self._ring):
            if not wanted:
                return
            from mobilise_desktop.ui.ring import FocusRing  # noqa: PLC0415  off the way to the first paint

            self._ring = FocusRing()
        self._ring.put_round(new if wanted else None)


def wants_ring(widget: QWidget) -> bool:
    """Whether `widget` shows its focus by the ring rather than by itself."""
    asked = widget.property(RINGED)
    return bool(asked) if asked is not None else isinstance(widget, _KINDS)


def install(app: QApplication) -> None:
    """Show the ring in all windows of the program from now on."""
    _Ringer(app)
