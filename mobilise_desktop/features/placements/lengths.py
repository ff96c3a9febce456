"""How long a stay is: calendar months for limits, thirtieths for money; plain Python.

(source: the programme's design of placements, 3.2, line "Month": the schemes define it differently)
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import states, stay

Values = Mapping[str, Any]
MONTH = 30
"""Days of a month where money is reckoned."""

_DAY = timedelta(days=1)


class Length(NamedTuple):
    """Months and the days besides."""

    months: int
    days: int


class Days(NamedTuple):
    """First and last day as they were or as agreed, how many of them are away, and how many count."""

    first: date
    last: date
    away: int
    there: int

    @property
    def for_money(self) -> Length:
        """The days that count in months of 30 days."""
        return Length(*divmod(self.there, MONTH))


def days(values: Values, pauses: Sequence[tuple[str, str | None]]) -> Days | None:
    """The days of a stay, those between the parts and of interruptions (first, last) away; None if unknown.

    A stay that was called off or that nobody came to has no days.
    """
    parts = stay.parts(values)
    if not parts or values["status"] in states.CALLED_OFF or values["end_kind"] == "no_show":
        return None
    first = _day(values["arrived_on"] or values["actual_start"]) or parts[0][0]
    last = _day(values["actual_end"]) or parts[-1][1]
    there = len(stay.attended(values, pauses))
    return Days(first, last, max((last - first).days + 1 - there, 0), there)


def in_calendar_months(values: Values) -> Length | None:
    """The agreed stay in calendar months without the days between its parts; None where it is not known."""
    parts = stay.parts(values)
    if not parts:
        return None
    first, end = parts[0][0], parts[-1][1] - timedelta(days=stay.gap(values)) + _DAY
    months = 0
    while later(first, months + 1) <= end:
        months += 1
    return Length(months, (end - later(first, months)).days)


def _day(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None
