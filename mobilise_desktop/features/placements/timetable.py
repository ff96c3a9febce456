"""The hours of a week, weekday by weekday: read as people type them, checked against the directive.

A day is kept as "08:00-16:30/30": from, to, and the break in minutes. (source of the limits: Directive
2003/88/EC, Articles 3 to 6)
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import N_, _

DAYS = {
    "time_mon": N_("Monday"),
    "time_tue": N_("Tuesday"),
    "time_wed": N_("Wednesday"),
    "time_thu": N_("Thursday"),
    "time_fri": N_("Friday"),
    "time_sat": N_("Saturday"),
    "time_sun": N_("Sunday"),
}
DAILY_REST, BREAK_AFTER, MOST_WEEK = 11 * 60, 6 * 60, 48 * 60
"""Minutes between two days of work, of work without a break, and of work in a week."""

_DAY = 24 * 60
_TYPED = re.compile(
    r"\s*(\d{1,2})(?:[:.h](\d{2})?)?\s*(?:-|–|—|\bto\b|\bbis\b)\s*(\d{1,2})(?:[:.h](\d{2})?)?(?:\D+(\d{1,3})\D*)?\s*"
)


class Workday(NamedTuple):
    """From and to in minutes after midnight, and the break in minutes."""

    start: int
    end: int
    pause: int

    @property
    def worked(self) -> int:
        """Minutes of work."""
        return self.end - self.start - self.pause


def read(typed: str) -> str | None:
    """The stored form of "8-16.30, 30" and the like; None for nothing.

    Raises:
        ValueError: it is no time of work within one day.
    """
    if not typed.strip():
        return None
    found = _TYPED.fullmatch(typed)
    if not found:
        raise ValueError(typed)
    hours, minutes, to_hours, to_minutes, pause = (int(part or 0) for part in found.groups())
    day = Workday(hours * 60 + minutes, to_hours * 60 + to_minutes, pause)
    if minutes > 59 or to_minutes > 59 or day.end > _DAY or day.worked <= 0:  # noqa: PLR2004  minutes
        raise ValueError(typed)
    return f"{_clock(day.start)}-{_clock(day.end)}/{day.pause}"


def workday(stored: str | None) -> Workday | None:
    """A stored day; None for a day without work."""
    if not stored:
        return None
    start, _dash, rest = stored.partition("-")
    end, _slash, pause = rest.partition("/")
    return Workday(_minutes(start), _minutes(end), int(pause))


def shown(stored: str | None) -> str:
    """A stored day for people: "08:00–16:30, break 30 min"."""
    day = workday(stored)
    if day is None:
        return ""
    times = f"{_clock(day.start)}–{_clock(day.end)}"
    # Translators: hours of a working day, such as "08:00–16:30, break 30 min"
    return _("{times}, break {n} min").format(times=times, n=day.pause) if day.pause else times


def week(values: Mapping[str, Any]) -> dict[str, Workday]:
    """The days with work, by field."""
    return {name: day for name in DAYS if (day := workday(values[name])) is not None}


def worked(values: Mapping[str, Any]) -> int:
    """Minutes of work in the week."""
    return sum(day.worked for day in week(values).values())


def problems(values: Mapping[str, Any]) -> list[str]:
    """What is against the directive, in words."""
    days = week(values)
    found = []
    for name, day in days.items():
        if day.worked > BREAK_AFTER and not day.pause:
            found.append(_("{day}: more than six hours without a break.").format(day=_(DAYS[name])))
    names = list(DAYS)
    for place, name in enumerate(names):
        following = days.get(names[(place + 1) % len(names)])
        if name in days and following and _DAY - days[name].end + following.start < DAILY_REST:
            found.append(_("{day}: less than eleven hours of rest afterwards.").format(day=_(DAYS[name])))
    if len(days) == len(DAYS):
        found.append(_("No day of rest in the week."))
    if worked(values) > MOST_WEEK:
        found.append(_("More than 48 hours a week."))
    return found


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _minutes(clock: str) -> int:
    hours, _colon, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)
