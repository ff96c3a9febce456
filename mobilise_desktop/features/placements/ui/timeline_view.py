"""Stays as bars on a line of time, drawn straight from frozen rows; a bar is dragged to other days."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.timeline import Bar
from mobilise_desktop.features.placements.ui.timeline_paint import HEAD, ROW, TimelinePainter, crowd
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.measures import XS
from mobilise_desktop.ui.refresh import restyled, tr

ZOOMS = (2, 3, 5, 8, 12, 18)
"""Pixels for a day."""

_NAMES, _EDGE, _BEFORE = 240, 7, 30
MOVE, START, END = "move", "start", "end"


class _Drag(NamedTuple):
    """What is being dragged: which bar, which of its ends or the whole, from where, by how many days."""

    bar: Bar
    way: str
    origin: int
    days: int = 0

    def span(self) -> tuple[date, date]:
        """First and last day as they would be."""
        step = timedelta(days=self.days)
        first = self.bar.first + (step if self.way != END else timedelta())
        last = self.bar.last + (step if self.way != START else timedelta())
        return first, max(first, last)

    def parts(self) -> list[tuple[date, date]]:
        """First and last day of each part as they would be; those of a stay in several move together."""
        if len(self.bar.parts) == 1:
            return [self.span()]
        step = timedelta(days=self.days)
        return [(first + step, last + step) for first, last in self.bar.parts]


class TimelineView(QAbstractScrollArea):
    """`moved(Bar, first, last)` when a bar was dragged, `opened(Bar)` on a double click or Enter."""

    moved = Signal(object, object, object)
    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.bars: Sequence[Bar] = ()
        self.current, self.zoom = 0, 2
        self._first = date(2000, 1, 1)
        self._drag: _Drag | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        tr(self.setAccessibleName, N_("Stays on a line of time"))
        restyled(self._measure)

    # -- for the page ----------------------------------------------------------------------------

    def show_bars(self, bars: Sequence[Bar], today: date) -> None:
        """Show these stays; the line begins a month before the first of them."""
        self.bars = bars
        starts = [bar.first for bar in bars] or [today]
        self._first = min([*starts, today]).replace(day=1) - timedelta(days=_BEFORE)
        self.current = min(self.current, max(0, len(bars) - 1))
        self._measure()

    def set_zoom(self, zoom: int) -> None:
        """Show more or fewer days; the day in the middle stays."""
        middle = self.day_at(self.names() + self._line_width() // 2)
        self.zoom = min(max(zoom, 0), len(ZOOMS) - 1)
        self._measure()
        self.show_day(middle)

    def show_day(self, day: date) -> None:
        """Bring a day to the middle."""
        self.horizontalScrollBar().setValue((day - self._first).days * self._px() - self._line_width() // 2)

    def bar_rect(self, row: int) -> QRect:
        """Where the bar of a row stands in the viewport, from its first to its last day."""
        bar = self.bars[row]
        left, right = self.x_of(bar.first), self.x_of(bar.last + timedelta(days=1))
        return QRect(left, self.y_of(row) + XS, max(right - left, 2), theme.px(ROW) - 2 * XS)

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        TimelinePainter(self).paint(event)

    def shown_parts(self, bar: Bar) -> Sequence[tuple[date, date]]:
        """First and last day of each part of a bar, as dragged at present."""
        if self._drag is not None and self._drag.bar.id == bar.id:
            return self._drag.parts()
        return bar.parts

    def tip(self, bar: Bar) -> str:
        """Everything about a bar in words."""
        days = (
            f"{formats.day(first.isoformat())} – {formats.day(last.isoformat())}"
            for first, last in self.shown_parts(bar)
        )
        lines = [f"{bar.ref} · {bar.person}", bar.host, *days, words.word("status", bar.status)]
        if bar.clashes:
            lines.append(_("The same person has another stay at that time."))
        if bar.at_once > 1:
            lines.append(crowd(bar))
        for contact in bar.contacts:
            kind, day = words.word("event", contact.kind), formats.day(contact.day.isoformat())
            # Translators: a visit or call and its day
            lines.append(_("{kind}: {day}").format(kind=kind, day=day))
        return "\n".join(lines)

    # -- mouse and keys --------------------------------------------------------------------------

    @override
    @guarded
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row is None:
            return
        self.current = row
        self._tell_current()
        way = self._way(row, event.position().toPoint())
        if way and event.button() == Qt.MouseButton.LeftButton:
            self._drag = _Drag(self.bars[row], way, event.position().toPoint().x())
        self.viewport().update()

    @override
    @guarded
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._drag is None:
            row = self._row_at(place)
            way = self._way(row, place) if row is not None else ""
            shape = {MOVE: Qt.CursorShape.OpenHandCursor, "": Qt.CursorShape.ArrowCursor}
            self.viewport().setCursor(shape.get(way, Qt.CursorShape.SizeHorCursor))
            return
        self._drag = self._drag._replace(days=round((place.x() - self._drag.origin) / self._px()))
        QToolTip.showText(event.globalPosition().toPoint(), self.tip(self._drag.bar), self)
        self.viewport().update()

    @override
    @guarded
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        drag, self._drag = self._drag, None
        QToolTip.hideText()
        self.viewport().update()
        if drag is not None and drag.span() != (drag.bar.first, drag.bar.last):
            self.moved.emit(drag.bar, *drag.span())

    @override
    @guarded
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        row = self._row_at(event.position().toPoint())
        if row is not None:
            self.opened.emit(self.bars[row])

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose, Enter opens, Ctrl with Left or Right moves by a day, Esc ends a drag."""
        key, moves = event.key(), {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if key == Qt.Key.Key_Escape and self._drag is not None:
            self._drag = None
            self.viewport().update()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.bars:
            step = 1 if key == Qt.Key.Key_Down else -1
            self.current = min(max(self.current + step, 0), len(self.bars) - 1)
            self._show_current()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.bars:
            self.opened.emit(self.bars[self.current])
        elif key in moves and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.bars:
            bar, by = self.bars[self.current], timedelta(days=moves[Qt.Key(key)])
            self.moved.emit(bar, bar.first + by, bar.last + by)
        else:
            super().keyPressEvent(event)

    @override
    @guarded(safe=False)
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            row = self._row_at(event.pos())
            QToolTip.showText(event.globalPos(), self.tip(self.bars[row]) if row is not None else "", self)
            return True
        return super().viewportEvent(event)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    # -- measures --------------------------------------------------------------------------------

    def _px(self) -> int:
        return ZOOMS[self.zoom]

    def day_width(self) -> int:
        """How many pixels a day has."""
        return self._px()

    def names(self) -> int:
        """How wide the column of names is."""
        return min(theme.px(_NAMES), self.viewport().width() // 2)

    def _line_width(self) -> int:
        return self.viewport().width() - self.names()

    def x_of(self, day: date) -> int:
        """Where a day begins in the viewport."""
        return self.names() + (day - self._first).days * self._px() - self.horizontalScrollBar().value()

    def y_of(self, row: int) -> int:
        """Where a row begins in the viewport."""
        return theme.px(HEAD) + row * theme.px(ROW) - self.verticalScrollBar().value()

    def day_at(self, x: int) -> date:
        """The day at a place of the viewport."""
        return self._first + timedelta(
            days=(x - self.names() + self.horizontalScrollBar().value()) // self._px()
        )

    def _row_at(self, place: QPoint) -> int | None:
        row = (place.y() - theme.px(HEAD) + self.verticalScrollBar().value()) // theme.px(ROW)
        return row if place.y() >= theme.px(HEAD) and 0 <= row < len(self.bars) else None

    def _way(self, row: int, place: QPoint) -> str:
        """What a press here would drag: the whole bar or one of its ends; "" beside the bar."""
        rect = self.bar_rect(row)
        if place.x() < self.names() or not rect.adjusted(-_EDGE, 0, _EDGE, 0).contains(place):
            return ""
        if len(self.bars[row].parts) > 1:  # they move together
            return MOVE
        if abs(place.x() - rect.left()) <= _EDGE and rect.width() > 3 * _EDGE:
            return START
        return END if abs(place.x() - rect.right()) <= _EDGE and rect.width() > 3 * _EDGE else MOVE

    def _measure(self) -> None:
        last = max((bar.last for bar in self.bars), default=self._first + timedelta(days=180))
        days = (last - self._first).days + 2 * _BEFORE
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, days * self._px() - self._line_width()))
        across.setPageStep(max(self._line_width(), 1))
        across.setSingleStep(self._px() * 7)
        room = self.viewport().height() - theme.px(HEAD)
        down.setRange(0, max(0, len(self.bars) * theme.px(ROW) - room))
        down.setPageStep(max(room, 1))
        down.setSingleStep(theme.px(ROW))
        self.viewport().update()

    def _show_current(self) -> None:
        top, height = self.current * theme.px(ROW), theme.px(ROW)
        room, bar = self.viewport().height() - theme.px(HEAD), self.verticalScrollBar()
        bar.setValue(min(max(bar.value(), top + height - room), top))
        self._tell_current()
        self.viewport().update()

    def _tell_current(self) -> None:
        self.setAccessibleDescription(self.tip(self.bars[self.current]).replace("\n", ", "))
