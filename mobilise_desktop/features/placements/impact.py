"""What a change of something agreed means: who must sign again, and which amendment it is; plain Python.

(source of the table: the programme's design of placements, 2.6)
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import NC_, _, pgettext
from mobilise_desktop.features.placements import extra_words, sections, stay, words
from mobilise_desktop.features.placements.timetable import DAYS

FREE = frozenset(
    {"social_security_no", "posting_ref", "immigration_no", "hosting_ok_on", "hosting_office", "arrived_on",
     "actual_start", "actual_end", "end_kind", "certificate_on", "status_reason", "monitoring",
     "monitoring_l2", "certificate_withdrawn_on", "certificate_withdrawn_why",
     "insured_until", "insured_from", "cefr_held", "contact_frequency", *extra_words.PAID_ON,
     "security_requested_on", "security_issued_on", "security_from", "security_until", "posting_on",
     "posting_portal", "posting_contact", "immigration_until", "notice_version", *extra_words.POLICIES,
     "ehic_until", "security_country", "security_form", "immigration_group", "emergency_printed"}
)  # fmt: skip
"""Fields that need no new signature: numbers of papers, and what happens on the way."""

LIGHT = frozenset(
    {"mentor_host_id", "mentor_host_2_id", "mentor_host_3_id", "mentor_sending_id", "timetable",
     "timetable_l2", *DAYS, "programme_l1", "programme_l2", "evaluation_plan",
     "evaluation_plan_l2", "supervision_tenths", "course", "induction_on", "protective_l1", "protective_l2"}
)  # fmt: skip
"""Fields whose change only the employee and the hosting firm sign; the sending firm is informed."""

FIXED = ("ref", "sending_firm_id", "employee_id", "hosting_firm_id")
"""Fields that no amendment can change: with another one it is another placement."""

ALL = ("employee", "sending", "hosting")
EXTENSION_DAYS = 10
"""Working days before the end by which the agreement asks for an extension (clause 20)."""

EXTEND, SHORTEN, EARLY, MOVE = "extend", "shorten", "early_termination", "period_change"
SUSPEND, RESUME = "suspend", "resume"
COSTS, TERMS, CORRECTION = "cost_change", "terms_change", "party_data_correction"
TYPES = {
    EXTEND: NC_("kind of amendment", "Longer stay"),
    SHORTEN: NC_("kind of amendment", "Shorter stay"),
    MOVE: NC_("kind of amendment", "Other days"),
    SUSPEND: NC_("kind of amendment", "Suspension"),
    RESUME: NC_("kind of amendment", "Resumption"),
    "place_change": NC_("kind of amendment", "Other place"),
    "mentor_change": NC_("kind of amendment", "Other mentor"),
    "programme_change": NC_("kind of amendment", "Other programme"),
    "working_time_change": NC_("kind of amendment", "Other working time"),
    COSTS: NC_("kind of amendment", "Other costs or insurance"),
    TERMS: NC_("kind of amendment", "Other terms"),
    CORRECTION: NC_("kind of amendment", "Correction of data"),
    EARLY: NC_("kind of amendment", "Early end"),
}
_KNOWN: Mapping[str, tuple[str, ...]] = {
    EXTEND: ("end_date",),
    SHORTEN: ("end_date",),
    MOVE: ("start_date", "end_date", *extra_words.PART_DAYS),
    SUSPEND: extra_words.PART_DAYS,
    RESUME: extra_words.PART_DAYS[1::2],
    "place_change": (
        "host_site_id", "host_site_2_id", "site_2_share", "host_site_3_id", "site_3_share", "remote_days",
    ),
    "mentor_change": (
        "mentor_host_id", "mentor_host_2_id", "mentor_host_3_id", "mentor_sending_id", "supervision_tenths",
    ),
    "programme_change": (
        "objective_sending_l1", "objective_sending_l2", "objective_hosting_l1", "objective_hosting_l2",
        "objective_employee_l1", "objective_employee_l2", "outcomes_l1", "outcomes_l2", "programme_l1",
        "programme_l2", "evaluation_plan", "evaluation_plan_l2", "working_language", "cefr_required",
        "course", "prerequisites_l1", "prerequisites_l2",
    ),
    "working_time_change": (
        "hours_tenths", "days_per_week", *DAYS, "timetable", "timetable_l2", "night_work",
    ),
    COSTS: (
        *words.ALL_COSTS, "grant_payee", "currency", "grant_rate", "grant_months_hundredths", "grant_amount",
        *extra_words.PAID, *words.AMOUNTS, "costs_note_l1", "costs_note_l2", *words.INSURANCES,
        "insured_where", "insured_where_l2", "pay_currency", "benefits_l1", "benefits_l2", "return_terms_l1",
        "return_terms_l2", "host_pay_l1", "host_pay_l2",
    ),
    TERMS: (
        "induction_on", "protective_l1", "protective_l2", "medical_check", "secrecy_years", "results_owner",
        "publication", "non_solicitation_months", "notice_days",
    ),
    EARLY: ("end_date",),
}  # fmt: skip


def _others() -> tuple[str, ...]:
    """What was agreed and belongs to no other kind."""
    taken = FREE.union(FIXED, *_KNOWN.values())
    return tuple(name for names in sections.FIELDS.values() for name in names if name not in taken)


FIELDS = MappingProxyType({kind: _KNOWN.get(kind) or _others() for kind in TYPES})
"""The fields that an amendment of a kind changes, in the order in which they are asked and printed."""

_DAYS_OF_STAY = frozenset(_KNOWN[MOVE])
_KIND = {name: kind for kind, names in FIELDS.items() for name in names if name not in _DAYS_OF_STAY}


def signers(change: Collection[str]) -> tuple[str, ...]:
    """The parties that must sign a change of some fields; nobody for free ones."""
    names = set(change) - FREE
    if not names:
        return ()
    return ("employee", "hosting") if names <= LIGHT else ALL


def signers_of(change: Collection[str], *, is_corrected: bool) -> tuple[str, ...]:
    """The parties that must sign an amendment; all, if names or numbers of the parties change with it."""
    return ALL if is_corrected else signers(change) or ALL


class NeedsSignaturesError(UserError):
    """A change of something agreed: `change` are the new values, `parties` who must sign them."""

    def __init__(self, change: Mapping[str, Any]) -> None:
        self.change, self.parties = dict(change), signers(change)
        names = ", ".join(words.word("party", party) for party in self.parties)
        super().__init__(
            _("This was agreed. A change needs new signatures from: {parties}").format(parties=names)
        )


def kinds_of(change: Mapping[str, Any], now: Mapping[str, Any]) -> tuple[str, ...]:
    """The kinds of amendment that a change is, in the order of `TYPES`; free fields add none to others."""
    names = set(change) - FREE or set(change)
    found = {_KIND.get(name, CORRECTION) for name in names - _DAYS_OF_STAY}
    found |= set(_kinds_of_days(names & _DAYS_OF_STAY, change, now))
    return tuple(kind for kind in TYPES if kind in found) or (CORRECTION,)


def _kinds_of_days(
    names: Collection[str], change: Mapping[str, Any], now: Mapping[str, Any]
) -> Iterator[str]:
    before, after = stay.breaks(now), stay.breaks({**now, **change})
    keeps_ends = [last for last, _again in before] == [last for last, _again in after]
    if "start_date" in names or not (keeps_ends or set(before) <= set(after)):
        yield MOVE
        return
    if "end_date" in names:
        yield EXTEND if (change["end_date"] or "") > (now["end_date"] or "") else SHORTEN
    if not set(FIELDS[SUSPEND]).isdisjoint(names):
        yield SUSPEND if len(after) > len(before) or not before else RESUME


def kind_of(change: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    """The kinds of a change as a version keeps them: with a space between them."""
    return " ".join(kinds_of(change, now))


def by_kind(change: Collection[str], kind: str) -> list[tuple[str, list[str]]]:
    """The fields of a change under their kinds, both in the order in which they are printed.

    What belongs to none of the kinds stands under the last of them.
    """
    rest, found = list(change), []
    for one in kind.split():
        mine = [name for name in FIELDS.get(one, ()) if name in rest]
        rest = [name for name in rest if name not in mine]
        found.append((one, mine))
    if rest and found:
        found[-1][1].extend(rest)
    return found


def type_word(kind: str) -> str:
    """The words for the kinds of an amendment."""
    return ", ".join(
        pgettext("kind of amendment", TYPES[one]) if one in TYPES else one for one in kind.split()
    )


def warning(kind: str, now: Mapping[str, Any], today: date, before: Callable[[date, int], date]) -> str:
    """What speaks against an amendment without forbidding it, "" for nothing.

    `before(day, n)` gives the day that lies n working days before another.
    """
    if EXTEND not in kind.split() or not now["end_date"]:
        return ""
    last = before(date.fromisoformat(now["end_date"]), EXTENSION_DAYS)
    text = _("The agreement asks for an extension {n} working days before the end. That day has passed.")
    return text.format(n=EXTENSION_DAYS) if today > last else ""
