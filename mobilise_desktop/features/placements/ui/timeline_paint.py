"""Paints the line of time: months, names and bars, only what is in sight."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.timeline import Bar
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.measures import XS, M, S

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.timeline_view import TimelineView

ROW, HEAD = 34, 30
"""Heights at 100 % text."""

_ROUND, _DIAMOND = 4, 4
_ELIDE = Qt.TextElideMode.ElideRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_TONES = {
    "draft": "plain", "checked": "plain", "to_sign": "attention", "partly_signed": "attention",
    "running": "good", "suspended": "bad",
}  # fmt: skip


class TimelinePainter:
    """Paints the stays that `view` shows."""

    def __init__(self, view: "TimelineView") -> None:
        self._view = view

    def paint(self, event: QPaintEvent) -> None:
        """Paint the part of the line that `event` asks for."""
        painter = QPainter(self._view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour("surface"))
        self._paint_months(painter)
        height = theme.px(ROW)
        offset = self._view.verticalScrollBar().value()
        first = max(0, offset // height)
        last = min(len(self._view.bars), (offset + self._view.viewport().height()) // height + 1)
        painter.save()
        painter.setClipRect(
            QRect(0, theme.px(HEAD), self._view.viewport().width(), self._view.viewport().height())
        )
        for row in range(first, last):
            self._paint_row(painter, row)
        painter.restore()

    def _paint_months(self, painter: QPainter) -> None:
        """Months at the top with their lines, and a line for today."""
        area, head, names = self._view.viewport().rect(), theme.px(HEAD), self._view.names()
        painter.setClipRect(QRect(names, 0, area.width() - names, area.height()))
        month = self._view.day_at(names).replace(day=1)
        while self._view.x_of(month) < area.width():
            left, following = self._view.x_of(month), later(month, 1)
            painter.fillRect(QRect(left, 0, 1, area.height()), theme.colour("row_line"))
            painter.setPen(theme.colour("secondary"))
            room = QRect(left + S, 0, self._view.x_of(following) - left - S, head)
            text = formats.month(month)
            painter.drawText(room, _MIDDLE, self._view.fontMetrics().elidedText(text, _ELIDE, room.width()))
            month = following
        painter.fillRect(QRect(self._view.x_of(clock.today()), 0, 2, area.height()), theme.colour("accent"))
        painter.setClipping(False)
        painter.fillRect(QRect(0, head - 1, area.width(), 1), theme.colour("hairline"))

    def _paint_row(self, painter: QPainter, row: int) -> None:
        bar, top, height, names = (
            self._view.bars[row],
            self._view.y_of(row),
            theme.px(ROW),
            self._view.names(),
        )
        width = self._view.viewport().width()
        if row == self._view.current:
            painter.fillRect(QRect(0, top, width, height), theme.colour("selection"))
        painter.fillRect(QRect(0, top + height - 1, width, 1), theme.colour("row_line"))
        painter.setPen(theme.colour("on_selection" if row == self._view.current else "text"))
        text = self._view.fontMetrics().elidedText(f"{bar.person} · {bar.host}", _ELIDE, names - 2 * M)
        painter.drawText(QRect(M, top, names - 2 * M, height), _MIDDLE, text)
        painter.save()
        painter.setClipRect(QRect(names, theme.px(HEAD), width - names, self._view.viewport().height()))
        for first, last in self._view.shown_parts(bar):
            self._paint_part(painter, bar, QRect(self._view.x_of(first), top + XS, 0, height - 2 * XS), last)
        self._paint_contacts(painter, bar, top + height - XS)
        painter.restore()

    def _paint_contacts(self, painter: QPainter, bar: Bar, bottom: int) -> None:
        """A diamond on the lower edge for each visit and call: hollow while it is planned."""
        size = theme.px(_DIAMOND)
        for contact in bar.contacts:
            middle = self._view.x_of(contact.day) + self._view.day_width() // 2
            painter.setPen(QPen(theme.colour("accent"), 1.5))
            painter.setBrush(theme.colour("surface" if contact.is_planned else "accent"))
            place = QPoint(middle, bottom)
            ends = ((0, -size), (size, 0), (0, size), (-size, 0))
            painter.drawPolygon([place + QPoint(*end) for end in ends])

    def _paint_part(self, painter: QPainter, bar: Bar, place: QRect, last: date) -> None:
        """A bar: filled by its state, with a red frame where the person or the host has too much at once."""
        place.setRight(max(self._view.x_of(last + timedelta(days=1)) - 1, place.left() + 2))
        tone = _TONES.get(bar.status, "accent")
        outline = "bad" if bar.clashes or bar.is_crowded else "secondary" if tone == "plain" else tone
        painter.setPen(QPen(theme.colour(outline), 2 if outline == "bad" else 1))
        painter.setBrush(theme.colour(f"{tone}_tint"))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        painter.setPen(theme.colour("text"))
        words_of = words.word("status", bar.status)
        if bar.at_once > 1:
            words_of = f"{words_of} · {crowd(bar)}"
        inside = place.adjusted(S, 0, -XS, 0)
        painter.drawText(
            inside, _MIDDLE, self._view.fontMetrics().elidedText(words_of, _ELIDE, inside.width())
        )


def crowd(bar: Bar) -> str:
    """How many the host has at once, and for how many it has places."""
    if bar.places:
        # Translators: how full a hosting firm is, such as "2 of 3 places"
        return _("{n} of {total} places").format(n=bar.at_once, total=bar.places)
    return _("{n} at once").format(n=bar.at_once)
