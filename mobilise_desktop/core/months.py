"""Reckoning with calendar months."""

from calendar import monthrange
from datetime import date

_YEAR = 12


def later(day: date, months: int) -> date:
    """The same day some months later (earlier, if negative); the last of the month where there is none."""
    month = day.year * _YEAR + day.month - 1 + months
    year, place = divmod(month, _YEAR)
    return date(year, place + 1, min(day.day, monthrange(year, place + 1)[1]))


def end_of_month(day: date) -> date:
    """The last day of the month."""
    return day.replace(day=monthrange(day.year, day.month)[1])
