"""What speaks against an amendment: all its changes are looked at together; plain Python."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import (
    compliance,
    course_plan,
    course_rules,
    impact,
    language_pair,
    rules,
    states,
    stay,
    texts,
    words,
)
from mobilise_desktop.features.placements.extra_words import PAID, PART_DAYS
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.rules import BLOCK, WARNING, Dossier, Finding
from mobilise_desktop.features.placements.schemes import scheme_of
from mobilise_desktop.features.placements.sections import section_of
from mobilise_desktop.features.placements.timetable import DAYS

_PAST = frozenset({"lead", "per_sender", "hosting_ok_on"})
"""Rules of the beginning that an amendment does not ask again."""

_ASKED: Mapping[str, tuple[str, ...]] = {
    "dates": ("end_date", "start_date"),
    "length": ("end_date", "start_date", *PART_DAYS),
    "overlap": ("end_date", "start_date"),
    "contract": ("end_date", "start_date"),
    "split": PART_DAYS,
    "third_part": PART_DAYS,
    "hours": ("hours_tenths",),
    "hours_sum": ("hours_tenths", *DAYS),
    "timetable": tuple(DAYS),
    "remote_days": ("remote_days", "days_per_week"),
    "salary": ("cost_salary",),
    "mentor": ("mentor_host_id",),
    **{name: (name, course_plan.COLUMNS[0]) for name in course_plan.COLUMNS[1:]},
    course_rules.BEYOND: (*course_plan.PROGRAMME, course_plan.COLUMNS[0]),
    "mentor_2": ("mentor_host_2_id",),
    "instalments": (*PAID, "grant_amount"),
}
Values = Mapping[str, Any]


def fields_of(finding: Finding) -> tuple[str, ...]:
    """The fields in which a finding can be mended, the likeliest first."""
    return _ASKED.get(finding.code, (finding.code,))


def weigh(found: Placement, after: Dossier, change: Values, kind: str, today: date) -> list[Finding]:
    """What forbids a change, and what it brings that is worth a warning; `after` is how it would be then.

    What was wrong before counts only where a field is changed in which it could be mended.
    """
    fixed = list(_fixed(change))
    if fixed:
        return fixed
    kinds = kind.split()
    unasked = _PAST | {"length"} if impact.EARLY in kinds else _PAST  # a stay may end early at any time
    before = {finding.text for finding in _of(found.dossier, today)}
    touched = set(change) - ({"end_date"} if impact.EARLY in kinds else set())

    def counts(one: Finding) -> bool:
        if one.level != BLOCK:
            return one.level == WARNING and one.text not in before
        return one.code not in unasked and (one.text not in before or not touched.isdisjoint(fields_of(one)))

    return [
        *_of_kinds(found.values, change, kinds),
        *_of_texts(found.values, change),
        *filter(counts, (_eased(one, change) for one in _of(after, today))),
        *_too_late(found, kind, today),
    ]


def _of(dossier: Dossier, today: date) -> list[Finding]:
    return [*rules.eligibility(dossier, today), *rules.before_signing(dossier)]


def _eased(one: Finding, change: Values) -> Finding:
    """Weeks that a shorter stay cuts off are no reason against it; only who changes them is told so."""
    is_cut = one.code == course_rules.BEYOND and set(change).isdisjoint(course_plan.PROGRAMME)
    return one._replace(level=WARNING) if is_cut else one


def _fixed(change: Values) -> Iterator[Finding]:
    for name in impact.FIXED:
        if name in change:
            text = _(
                "Who takes part can’t be changed by an amendment. Cancel this placement and make another one."
            )
            yield _against(name, text, "parties")
            return


def unfit(now: Values) -> set[str]:
    """The kinds of amendment that don't fit a stay: one without a break is not resumed, for instance."""
    count = len(stay.breaks(now))
    may_have_more = count + 1 < stay.allowed(scheme_of(now["scheme"]))
    return ({impact.RESUME} if not count else set()) | (set() if may_have_more else {impact.SUSPEND})


def _of_kinds(now: Values, change: Values, kinds: list[str]) -> Iterator[Finding]:
    if impact.SUSPEND in kinds and impact.SUSPEND in unfit(now):
        text = _(
            "The stay has as many parts already as the scheme allows: {n}. Note the interruption as an event."
        )
        n = formats.number(len(stay.breaks(now)) + 1)
        yield _against("third_part", text.format(n=n), "period")
    last, new = now["end_date"], change.get("end_date")
    if not (last and new):
        return
    if impact.EXTEND in kinds and new <= last:
        text = _("A longer stay ends after the last day agreed: {day}.").format(day=formats.day(last))
        yield _against("end_date", text, "period")
    elif not {impact.SHORTEN, impact.EARLY}.isdisjoint(kinds) and new >= last:
        text = _("A shorter stay ends before the last day agreed: {day}.").format(day=formats.day(last))
        yield _against("end_date", text, "period")


def _of_texts(now: Values, change: Values) -> Iterator[Finding]:
    """A text that is agreed in both languages changes in both, unless it is written for another language."""
    is_bilingual = now["language_1"] != now["language_2"]
    stays = is_bilingual and change.keys().isdisjoint(language_pair.PAIR)
    for name in texts.to_change_along(now, change) if stays else ():
        text = _("Change this text in both languages: {field}").format(field=words.label(name))
        yield _against(name, text, section_of(name))


def _too_late(found: Placement, kind: str, today: date) -> Iterator[Finding]:
    country = found.dossier.sending.country

    def before(day: date, count: int) -> date:
        return compliance.working_days_before(day, count, country)

    text = impact.warning(kind, found.values, today, before)
    if text:
        yield Finding("late", WARNING, text, _(states.TABLE), "period")


def _against(code: str, text: str, section: str) -> Finding:
    return Finding(code, BLOCK, text, _(states.TABLE), section)
