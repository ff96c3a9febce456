"""The days of a stay, which may be in two parts, and what of them is covered by papers; plain Python."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements.schemes import Scheme
from mobilise_desktop.features.placements.timetable import DAYS

Values = Mapping[str, Any]
COVERS = (
    (
        "security_from",
        "security_until",
        N_("The certificate of social security does not cover the whole stay."),
    ),
    ("insured_from", "insured_until", N_("The insurance does not cover the whole stay.")),
    ("start_date", "immigration_until", N_("The document of residence ends before the stay.")),
    ("start_date", "ehic_until", N_("The health insurance card (EHIC) ends before the stay.")),
)
"""First day, last day, and what to say when the stay goes beyond them; an empty end is not looked at."""


def parts(values: Values) -> list[tuple[date, date]]:
    """First and last day of each part; nothing while a day is missing or they are out of order."""
    if not values.get("start_date") or not values.get("end_date"):
        return []
    start, end = (date.fromisoformat(values[name]) for name in ("start_date", "end_date"))
    if end < start:
        return []
    if not (values.get("first_part_end") and values.get("second_part_start")):
        return [(start, end)]
    first, second = (date.fromisoformat(values[name]) for name in ("first_part_end", "second_part_start"))
    return [(start, first), (second, end)] if start <= first < second - _DAY and second <= end else []


def length(values: Values) -> int:
    """Calendar days of the stay, both days of each part counted."""
    return sum((last - first).days + 1 for first, last in parts(values))


def gap(values: Values) -> int:
    """Days between the two parts, 0 for a stay in one part."""
    found = parts(values)
    return (found[1][0] - found[0][1]).days - 1 if len(found) > 1 else 0


def attended(values: Values, interruptions: Iterable[tuple[str, str | None]]) -> list[date]:
    """The days on which the employee was there, of those agreed: from the arrival to the leaving.

    Interruptions are (first day, last day) and left out; one without a last day was never resumed.
    """
    arrived, left = values["arrived_on"] or "", values["actual_end"] or "9999"
    pauses = [(first, last or "9999") for first, last in interruptions]
    days = (day for first, last in parts(values) for day in _each(first, last))
    return [
        day
        for day in days
        if arrived <= day.isoformat() <= left
        and not any(first <= day.isoformat() <= last for first, last in pauses)
    ]


def hours(values: Values, days: Sequence[date]) -> int | None:
    """The hours of work of some days by the agreed working time, in tenths; None where it is not known."""
    a_week: int | None = values["hours_tenths"]
    count: int | None = values["days_per_week"]
    if not a_week or not count:
        return None
    given = [place for place, name in enumerate(DAYS) if values.get(name)]
    working = given if len(given) == count else range(count)
    return round(a_week * sum(day.weekday() in working for day in days) / count)


def _each(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def split_problem(values: Values, scheme: Scheme) -> str:
    """What is wrong with the two parts, "" for nothing."""
    given = [bool(values.get(name)) for name in ("first_part_end", "second_part_start")]
    if not any(given):
        return ""
    if not all(given):
        return _("A stay in two parts needs the end of the first part and the beginning of the second.")
    if scheme.max_periods < len(given):
        return _("The scheme does not allow a stay in two parts.")
    if values["start_date"] and values["end_date"] and not parts(values):
        return _("The parts must lie one after the other within the stay, with a day between them.")
    return ""


def uncovered(values: Values) -> Iterator[tuple[str, str]]:
    """Field and words for each paper that does not cover the stay."""
    start, end = values["start_date"], values["end_date"]
    if not start or not end:
        return
    for first, last, text in COVERS:
        until, since = values.get(last), values.get(first)
        if (until and until < end) or (since and since > start):
            yield last, _(text)


def shown(values: Values) -> str:
    """The days in words: "1 Mar 2027 – 15 Apr 2027", both parts of a stay in two."""
    found = parts(values) or ()
    return "; ".join(
        f"{formats.day(first.isoformat())} – {formats.day(last.isoformat())}" for first, last in found
    )


_DAY = timedelta(days=1)
