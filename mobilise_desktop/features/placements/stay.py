"""The days of a stay, which may be in several parts, and what of them is covered by papers; plain Python."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.extra_words import PART_DAYS
from mobilise_desktop.features.placements.schemes import Scheme
from mobilise_desktop.features.placements.timetable import DAYS

Values = Mapping[str, Any]
_BREAKS = tuple(zip(PART_DAYS[::2], PART_DAYS[1::2], strict=True))
"""The fields of each time away between two parts: the last day before it, the first day after it."""

_APART = 2
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
    """First and last day of each part; nothing while a day is missing or they are out of order.

    What comes after a part that lacks a day is not looked at.
    """
    if not values.get("start_date") or not values.get("end_date"):
        return []
    days = [date.fromisoformat(iso) for _name, iso in _days(values)]
    return list(zip(days[::2], days[1::2], strict=True)) if _disorder(days) is None else []


def length(values: Values) -> int:
    """Calendar days of the stay, both days of each part counted."""
    return sum((last - first).days + 1 for first, last in parts(values))


def gap(values: Values) -> int:
    """Days between the parts in all, 0 for a stay in one part."""
    found = parts(values)
    return (found[-1][1] - found[0][0]).days + 1 - length(values) if found else 0


def breaks(values: Values) -> list[tuple[str, str]]:
    """The last day before and the first day after each time away (ISO), "" for one that is not given."""
    found = [(values.get(last) or "", values.get(again) or "") for last, again in _BREAKS]
    return [one for one in found if any(one)]


def away(values: Values, day: str) -> tuple[str, str]:
    """The time away in which a day lies, else the next one, else the last one; as `breaks` has it."""
    found = breaks(values)
    last = found[-1] if found else ("", "")
    return next((one for one in found if not one[1] or one[1] > day), last)


def cut(values: Values, end: str) -> dict[str, None]:
    """The days of parts that go when a stay ends earlier: of parts that would begin only after that day.

    A day between two parts takes nothing away: nobody knows which part is meant to be the last.
    """
    gone: dict[str, None] = {}
    for last, again in reversed(_BREAKS):
        before, after = values.get(last) or "", values.get(again) or ""
        if (before or after) and not (after > end and before >= end):
            break
        if before or after:
            gone |= {last: None, again: None}
    return gone


def moved(spans: Sequence[tuple[date, date]], step: timedelta) -> dict[str, str]:
    """The days between the parts of a stay that is moved by some days; nothing for a stay in one part."""
    days = [day + step for span in spans for day in span][1:-1]
    return {name: day.isoformat() for name, day in zip(PART_DAYS, days, strict=False)}


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
    """What is wrong with the parts, "" for nothing."""
    if not breaks(values):
        return ""
    missing = lacking(values)
    if missing:
        is_left_out = not any(values.get(name) for one in _BREAKS if missing in one for name in one)
        text = (
            _("A part in the middle is left out. Missing: {field}")
            if is_left_out
            else _("Each part of the stay needs its beginning and its end. Missing: {field}")
        )
        return text.format(field=words.label(missing))
    n, most = len(breaks(values)) + 1, allowed(scheme)
    if most == 1:
        return _("The scheme does not allow a stay in two parts.")
    if n > most:
        text = _("Too many parts: {n}. The scheme allows at most {limit}.")
        return text.format(n=formats.number(n), limit=formats.number(most))
    return _wrong_order(values)


def lacking(values: Values) -> str:
    """The first field that is empty although something further on is filled in, "" for none."""
    given = [bool(values.get(name)) for name in PART_DAYS]
    until = max((place | 1 for place, is_given in enumerate(given) if is_given), default=-1)
    return next((PART_DAYS[place] for place in range(until + 1) if not given[place]), "")


def allowed(scheme: Scheme) -> int:
    """How many parts a stay may have."""
    return min(scheme.max_periods, len(_BREAKS) + 1)


def asked(values: Values, scheme: Scheme) -> list[str]:
    """The fields that are asked for: those of one part more than there are, and what is filled in."""
    found: list[str] = []
    is_next = True
    for number, pair in enumerate(_BREAKS, 2):
        given = [bool(values.get(name)) for name in pair]
        if any(given) or (is_next and number <= scheme.max_periods):
            found += pair
        is_next = all(given)
    return found


def _wrong_order(values: Values) -> str:
    if not values["start_date"] or not values["end_date"]:
        return ""
    found = _days(values)
    place = _disorder([date.fromisoformat(iso) for _name, iso in found])
    if place is None:
        return ""
    text = _(
        "The parts must lie one after the other within the stay, with a day between them. Check: {field}"
    )
    return text.format(field=words.label(found[place][0]))


def _days(values: Values) -> list[tuple[str, str]]:
    """Fields and days from the first to the last, as far as the parts are complete."""
    names = ["start_date"]
    for pair in _BREAKS:
        if not all(values.get(name) for name in pair):
            break
        names += pair
    return [(name, values[name]) for name in (*names, "end_date")]


def _disorder(days: Sequence[date]) -> int | None:
    """The place of the first day that comes too early after the one before it."""
    for place in range(1, len(days)):
        between = (days[place] - days[place - 1]).days
        if between < (0 if place % 2 else _APART):  # a part may have one day, the next begins after another
            return place
    return None


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
    """The days in words: "1 Mar 2027 – 15 Apr 2027", each part of one in several."""
    found = parts(values) or ()
    return "; ".join(
        f"{formats.day(first.isoformat())} – {formats.day(last.isoformat())}" for first, last in found
    )
