"""The frame that follows the focused widget, made when the keyboard is first used."""

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QSplitter, QTabBar, QWidget
from shiboken6 import isValid

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import RADIUS, RING, RING_GAP

_OUTSET = RING + RING_GAP
_FOLLOWED = frozenset(
    (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show, QEvent.Type.ParentChange)
)


class FocusRing(QWidget):
    """A frame that follows the focused widget and lets the mouse through.

    It lies in the nearest ancestor with room for it, so that it is not cut at the edge of a row, but
    never outside a scrolled pane.
    """

    def __init__(self) -> None:
        super().__init__()
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def put_round(self, target: QWidget | None) -> None:
        """Show the ring round `target`; None takes it away."""
        self._target = target
        if isinstance(target, QTabBar):
            target.currentChanged.connect(self._follow, Qt.ConnectionType.UniqueConnection)
        self._follow()

    def _follow(self) -> None:
        target = self._target
        alive = target is not None and isValid(target)
        host = _host(target) if alive and target is not None else None
        self._watch(target if alive else None, host)
        if target is None or host is None or not target.isVisibleTo(host):
            self.hide()
            return
        if self.parentWidget() is not host:
            self.setParent(host)
        self.setGeometry(_area(target, host))
        self.raise_()
        self.show()

    def _watch(self, target: QWidget | None, host: QWidget | None) -> None:
        """Hear when the target, or anything between it and the host, moves."""
        wanted: list[QWidget] = []
        while target is not None and target is not host:
            wanted.append(target)
            target = target.parentWidget()
        for widget in self._watched:
            if widget not in wanted and isValid(widget):
                widget.removeEventFilter(self)
        for widget in wanted:
            if widget not in self._watched:
                widget.installEventFilter(self)
        self._watched = wanted

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


def _host(target: QWidget) -> QWidget | None:
    """The nearest ancestor with room for the ring; a splitter would take it for a pane of its own."""
    host = target.parentWidget()
    while host is not None and not host.isWindow() and not _scrolls(host):
        if not isinstance(host, QSplitter) and host.rect().contains(_area(target, host)):
            break
        host = host.parentWidget()
    return host


def _scrolls(widget: QWidget) -> bool:
    around = widget.parentWidget()
    return isinstance(around, QAbstractScrollArea) and around.viewport() is widget


def _area(target: QWidget, host: QWidget) -> QRect:
    """Where the ring goes, in the coordinates of the host; lists have it inside."""
    if isinstance(target, QTabBar):
        inner = target.tabRect(target.currentIndex())
    elif isinstance(target, QAbstractItemView):
        inner = target.rect()
    else:
        inner = target.rect().adjusted(-_OUTSET, -_OUTSET, _OUTSET, _OUTSET)
    return QRect(target.mapTo(host, inner.topLeft()), inner.size())
