"""Counts as bars with their names and numbers beside them; each row leads to what it counts."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import XS, M

_LABEL_SHARE = 0.4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Bar:
    """One count: a key for programs, its name for people."""

    key: str
    name: str
    count: int


class BarList(QWidget):
    """Rows of bars to one scale, longest first as given; `chosen(key)` when a row is pressed."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these counts instead of those before."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        most = max((bar.count for bar in bars), default=1)
        for bar in bars:
            row = _BarRow(bar, bar.count / most if most else 0)
            row.clicked.connect(lambda _on=False, key=bar.key: self.chosen.emit(key))
            self._column.addWidget(row)


class _BarRow(QAbstractButton):
    def __init__(self, bar: Bar, share: float) -> None:
        super().__init__()
        self._bar, self._share = bar, share
        self.setAccessibleName(_("{name}: {count}").format(name=bar.name, count=formats.number(bar.count)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    @guarded(safe=QSize(200, 28))
    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), max(theme.px(26), self.fontMetrics().height() + 2 * XS))

    @override
    @guarded(safe=QSize(120, 28))
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(180), self.sizeHint().height())

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            self._fill(painter, QRectF(self.rect()), "hover", XS)
        room = QRectF(self.rect()).adjusted(XS, 0, -XS, 0)
        label = room.width() * _LABEL_SHARE
        digits = self.fontMetrics().horizontalAdvance("0 000 000")
        painter.setPen(theme.colour("text"))
        name = self.fontMetrics().elidedText(self._bar.name, Qt.TextElideMode.ElideRight, int(label))
        painter.drawText(QRectF(room.left(), room.top(), label, room.height()), _LEFT, name)
        painter.setPen(theme.colour("secondary"))
        painter.drawText(room, _RIGHT, formats.number(self._bar.count))
        height = theme.px(8)
        track = QRectF(
            room.left() + label + M, (self.height() - height) / 2, room.width() - label - digits - M, height
        )
        self._fill(painter, track, "hairline", height / 2)
        track.setWidth(max(track.height(), track.width() * self._share))
        self._fill(painter, track, "accent", height / 2)

    def _fill(self, painter: QPainter, area: QRectF, role: str, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role))
        painter.drawRoundedRect(area, radius, radius)
