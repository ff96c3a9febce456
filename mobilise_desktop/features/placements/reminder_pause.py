"""When somebody may be reminded again: at most once in 24 hours, by the clock; plain Python.

A reminder has a day. Its time is known when it was noted on that day, as the program does; of one that was
noted later it may have been any time of the day.
"""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _

PAUSE = timedelta(hours=24)
_DAY, _LEAST = timedelta(days=1), timedelta(milliseconds=1)


class Span(NamedTuple):
    """When a reminder was sent, from the earliest moment to the latest that it can have been."""

    earliest: datetime
    latest: datetime

    @property
    def is_known(self) -> bool:
        """Whether the time is known."""
        return self.earliest == self.latest

    @property
    def said(self) -> str:
        """The moment, or the day only."""
        if self.is_known:
            return formats.moment(self.earliest.isoformat())
        return formats.day(self.earliest.date().isoformat())

    @property
    def again(self) -> datetime:
        """From when on the next one is possible."""
        return self.latest + PAUSE


def span(day: str, noted_at: str | datetime) -> Span:
    """When a reminder of a day (ISO) was sent that was noted at a moment (UTC)."""
    noted = datetime.fromisoformat(noted_at) if isinstance(noted_at, str) else noted_at
    if noted.astimezone().date().isoformat() == day:
        return Span(noted.astimezone(), noted.astimezone())
    first = date.fromisoformat(day)
    return Span(_midnight(first), _midnight(first + _DAY) - _LEAST)


def hindering(new: Span, others: Iterable[Span]) -> Span | None:
    """The latest of other reminders that is less than 24 hours away.

    Of days that lie back only what certainly is counts: what happened can be noted.
    """
    return max((one for one in others if _is_near(new, one)), default=None, key=lambda one: one.latest)


def refusal(name: str, before: Span) -> str:
    """Why somebody can't be reminded now, and from when on it is possible; `name` "" for nobody named."""
    again = formats.moment(before.again.isoformat())
    if not name:
        text = _(
            "A reminder of this stay was sent on {then}. One reminder in 24 hours is enough; the next one is "
            "possible from {again}."
        )
        return text.format(then=before.said, again=again)
    text = _(
        "{name} was reminded on {then}. One reminder in 24 hours is enough; the next one is possible from "
        "{again}."
    )
    return text.format(name=name, then=before.said, again=again)


def _is_near(new: Span, other: Span) -> bool:
    if new.is_known and other.latest <= new.latest:
        return new.latest - other.latest < PAUSE
    if new.earliest.date() == other.earliest.date():
        return True
    return max(new.latest - other.earliest, other.latest - new.earliest) < PAUSE


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min).astimezone()
