"""The frame that follows the focused widget, made when the keyboard is first used."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QTabBar, QWidget
from shiboken6 import isValid
from typing_extensions import override

from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import RADIUS, RING, RING_GAP

_OUTSET = RING + RING_GAP
_FOLLOWED = frozenset(
    (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.ParentChange)
)


class FocusRing(QWidget):
    """A frame over the parent of the focused widget that follows it and lets the mouse through."""

    def __init__(self) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def put_round(self, target: QWidget | None) -> None:
        """Show the ring round `target`; None takes it away."""
        if self._target is not None and isValid(self._target):
            self._target.removeEventFilter(self)
        self._target = target
        if target is None:
            self.hide()
            return
        target.installEventFilter(self)
        if isinstance(target, QTabBar):
            target.currentChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
        self._follow()

    def _follow(self) -> None:
        target = self._target
        parent = target.parentWidget() if target is not None and isValid(target) else None
        if target is None or parent is None or not target.isVisibleTo(parent):
            self.hide()
            return
        if self.parentWidget() is not parent:
            self.setParent(parent)
        self.setGeometry(_area(target))
        self.raise_()
        self.show()

    @override
    @guarded(safe=False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOLLOWED:
            self._follow()
        return False

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), RING))
        edge = RING / 2
        area = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.drawRoundedRect(area, RADIUS + edge, RADIUS + edge)


def _area(target: QWidget) -> QRect:
    """Where the ring goes, in the coordinates of the target's parent; lists have it inside."""
    if isinstance(target, QAbstractItemView):
        return target.geometry()
    if isinstance(target, QTabBar):
        return target.tabRect(target.currentIndex()).translated(target.pos())
    return target.geometry().adjusted(-_OUTSET, -_OUTSET, _OUTSET, _OUTSET)
