"""The states of a placement and the steps between them: one table for window, command line and tests.

(source of the table: the programme's design of placements, 2.5)
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import extra_words, filing, rules, stay, targets, words
from mobilise_desktop.features.placements.rules import BLOCK, Dossier, Finding

CHECKED, TO_SIGN, SIGNED, CLEARED, RUNNING, ENDED = (
    "checked",
    "to_sign",
    "signed",
    "cleared",
    "running",
    "ended",
)
SUPERSEDED = "superseded"
OVER = frozenset({"ended", "closed", "rejected", "cancelled", SUPERSEDED})
LOCKED = frozenset(
    {"to_sign", "partly_signed", "signed", "cleared", "running", "suspended", "ended", "closed"}
)
"""States in which what the agreement says can't be changed without a new version."""

CALLED_OFF = frozenset({"rejected", "cancelled", SUPERSEDED})
"""States of a stay that will not take place."""

AMENDABLE = frozenset({"signed", "cleared", "running", "suspended"})
"""States in which an amendment can change what was agreed."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What guards look at besides the dossier.

    `signed` and `refused` are parties of the present version, `latest` is the last day of a signature,
    `open_checks` are rules of the checklist still open that departure needs, `evaluated` are parties;
    `reminded` counts days of reminders since the end, `is_noticed` says that somebody gave notice,
    `unsigned_firms` are the ids of those for which nobody may sign, `open_at_start` are rules of the
    checklist that are still open and have to be seen to on the first day; `is_suspension_agreed` says that
    an amendment of that kind is in force, `is_certificate_declined` that nobody wants the certificate,
    `is_attendance_noted` that days and hours were noted, `is_grant_settled` that somebody noted how the grant
    was settled; `unfiled` are the papers that are not kept.
    """

    today: date
    signed: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()
    latest: str | None = None
    open_checks: tuple[Finding, ...] = ()
    evaluated: frozenset[str] = frozenset()
    reminded: int = 0
    is_noticed: bool = False
    unsigned_firms: tuple[str, ...] = ()
    open_at_start: tuple[Finding, ...] = ()
    is_suspension_agreed: bool = False
    is_certificate_declined: bool = False
    is_attendance_noted: bool = False
    is_grant_settled: bool = False
    unfiled: tuple[Finding, ...] = ()


Guard = Callable[[Dossier, Facts], Iterator[Finding]]


class Step(NamedTuple):
    """A transition: from where, to where, its name (marked by `N_`), its guards, and what it asks for."""

    key: str
    sources: tuple[str, ...]
    to: str
    name: str
    guards: tuple[Guard, ...] = ()
    asks_reason: bool = False
    asks_day: bool = False


PARTIES = ("employee", "sending", "hosting")


def steps_from(status: str) -> list[Step]:
    """What can be done from a state, the usual next step first."""
    return [step for step in STEPS if status in step.sources]


def offered(dossier: Dossier, facts: Facts) -> list[Step]:
    """What can be done with a placement, first what comes next as things are."""
    found = steps_from(dossier.values["status"])
    following = found[0].key if found else ""
    if facts.refused and any(one.key == "refused" for one in found):
        following = "refused"
    elif following == "resume" and (dossier.values["end_date"] or "") < facts.today.isoformat():
        following = "end"
    return sorted(found, key=lambda one: one.key != following)


def step(key: str) -> Step:
    """A step by its key."""
    return next(step for step in STEPS if step.key == key)


def blocks(taken: Step, dossier: Dossier, facts: Facts) -> list[Finding]:
    """What forbids a step; nothing when it may be taken."""
    found = [finding for guard in taken.guards for finding in guard(dossier, facts)]
    return [finding for finding in found if finding.level == BLOCK]


def _eligible(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    yield from rules.eligibility(dossier, facts.today)


def _complete(dossier: Dossier, _facts: Facts) -> Iterator[Finding]:
    yield from rules.before_signing(dossier)


def _signatories(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    for firm in (dossier.sending, dossier.hosting):
        if firm.id not in facts.unsigned_firms:
            continue
        text = _(
            "Nobody may sign for {firm} yet. Open the firm and tick “May sign for the firm” at a contact."
        )
        place = targets.of_firm(firm.id, firm.name, "contacts", "can_sign")
        yield Finding("signatory", BLOCK, text.format(firm=firm.name), _(TABLE), "parties", place)


def _host_agrees(dossier: Dossier, _facts: Facts) -> Iterator[Finding]:
    if not dossier.values["hosting_ok_on"]:
        text = _("The hosting office has not agreed yet. Note the day on which it did.")
        yield Finding("hosting_ok_on", BLOCK, text, _(TABLE), "parties")


def _some_signed(_dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    if not facts.signed:
        yield Finding("signatures", BLOCK, _("Nobody has signed yet."), _(TABLE), "agreement")


def _all_signed(_dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    for party in PARTIES:
        if party not in facts.signed:
            text = _("Not signed yet: {party}").format(party=words.word("party", party))
            yield Finding(f"signature_{party}", BLOCK, text, _(TABLE), "agreement")


def _in_time(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    start = dossier.values["start_date"]
    if facts.latest and start and facts.latest > start:
        text = _("The last signature is later than the first day of the stay.")
        yield Finding("late", BLOCK, text, _(TABLE), "agreement")


def _refused(_dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    if not facts.refused:
        yield Finding("refusal", BLOCK, _("Nobody has refused to sign."), _(TABLE), "agreement")


def _cleared(_dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    yield from facts.open_checks


def _arrived(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    yield from facts.open_at_start
    values = dossier.values
    if values["start_date"] and values["start_date"] > facts.today.isoformat():
        yield Finding("start", BLOCK, _("The stay has not begun yet."), _(TABLE), "period")
    if not values["arrived_on"]:
        text = _("Note on which day the employee arrived.")
        yield Finding("arrived_on", BLOCK, text, _(TABLE), "after")
    elif not (values["start_date"] or "") <= values["arrived_on"] <= (values["end_date"] or ""):
        text = _("The day of arrival is not one of the days that were agreed.")
        yield Finding("arrived_on", BLOCK, text, _(TABLE), "after")


def _absent(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    start, arrived = dossier.values["start_date"], dossier.values["arrived_on"]
    if start and start > facts.today.isoformat():
        text = _("The stay has not begun yet. Cancel it if it is not to take place.")
        yield Finding("start", BLOCK, text, _(TABLE), "period")
    if arrived:
        text = _("The employee arrived on {day}. Take this day away if it is wrong, or end the stay.")
        yield Finding("arrived_on", BLOCK, text.format(day=formats.day(arrived)), _(TABLE), "after")


def _suspension(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    today = facts.today.isoformat()
    last, again = stay.away(dossier.values, today)
    if not facts.is_suspension_agreed:
        text = _(
            "A suspension has to be signed first. Amend the agreement (suspension); an interruption of a few "
            "days is noted as an event."
        )
        yield Finding("suspension", BLOCK, text, _(TABLE), "agreement")
    elif last and today <= last:
        text = _("By the amendment that was signed, the stay is suspended only after {day}.")
        yield Finding("suspension", BLOCK, text.format(day=formats.day(last)), _(TABLE), "period")
    elif again and again <= today:
        text = _("By the amendment that was signed, the stay goes on again from {day}.")
        yield Finding("suspension", BLOCK, text.format(day=formats.day(again)), _(TABLE), "period")


def _not_over(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    end = dossier.values["end_date"] or ""
    if end < facts.today.isoformat():
        text = _(
            "The last day was {day}, so the stay can’t go on. Note that it is over, or have a longer stay "
            "signed as an amendment."
        )
        day = formats.day(end or None)
        yield Finding("end_date", BLOCK, text.format(day=day), _(TABLE), "period")


def _left(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    values = dossier.values
    if not values["actual_end"]:
        yield Finding("actual_end", BLOCK, _("Note on which day the employee left."), _(TABLE), "after")
    elif values["actual_end"] > facts.today.isoformat():
        yield Finding("actual_end", BLOCK, _("The day of leaving is still to come."), _(TABLE), "after")
    elif values["actual_end"] < (values["arrived_on"] or values["start_date"] or ""):
        yield Finding("actual_end", BLOCK, _("The day of leaving is before the arrival."), _(TABLE), "after")
    elif values["actual_end"] > values["end_date"]:
        text = _(
            "The employee left after the last day that was agreed. Amend the agreement, or correct the day."
        )
        yield Finding("actual_end", BLOCK, text, _(TABLE), "after")
    elif values["actual_end"] < values["end_date"] and not facts.is_noticed:
        text = _(
            "The stay ended early. Amend the agreement (early end), or note as an event who gave notice."
        )
        yield Finding("actual_end", BLOCK, text, _(TABLE), "after")


def _evaluated(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    if dossier.values["end_kind"] == "no_show":  # there is nothing to say about it
        return
    missing = [party for party in PARTIES if party not in facts.evaluated]
    if missing and facts.reminded < _REMINDERS:
        text = _("Evaluations are missing: {n}. Enter them, or send two reminders and note them.")
        yield Finding("evaluations", BLOCK, text.format(n=len(missing)), _(TABLE), "after")
    if not dossier.values["certificate_on"] and not facts.is_certificate_declined:
        text = _("Note on which day the certificate was handed over, or as an event that nobody wants it.")
        yield Finding("certificate_on", BLOCK, text, _(TABLE), "after")


def _attended(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    if dossier.values["end_kind"] != "no_show" and not facts.is_attendance_noted:
        text = _("Note as an event that the attendance sheet came back, with its days and hours.")
        yield Finding("attendance", BLOCK, text, _(TABLE), "after")


def unpaid(values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The fields of payments of an agreed grant whose day is missing, and what is to be done about each."""
    if values["grant_payee"] == "none" or values["end_kind"] == "no_show":
        return
    for name in extra_words.PAID:
        if values[name] and not values[f"{name}_on"]:
            text = _("Note on which day the grant was paid: {instalment}")
            yield f"{name}_on", text.format(instalment=words.label(name))


def _settled(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    for name, text in unpaid(dossier.values):
        yield Finding(name, BLOCK, text, _(TABLE), "costs")
    if filing.is_grant_open(dossier.values) and not facts.is_grant_settled:
        text = _("A grant was agreed, but no payment is noted. Note as an event what was paid, and when.")
        yield Finding("grant", BLOCK, text, _(TABLE), "after")


def _filed(dossier: Dossier, facts: Facts) -> Iterator[Finding]:
    if dossier.values["end_kind"] != "no_show":
        yield from facts.unfiled


_REMINDERS = 2
TABLE = N_("Course of a placement")
"""The source of the guards."""

STEPS = (
    Step("check", ("draft",), "checked", N_("Check"), (_eligible,)),
    Step("freeze", ("checked",), "to_sign", N_("Make the agreement"),
         (_eligible, _complete, _signatories, _host_agrees)),
    Step("partly", ("to_sign",), "partly_signed", N_("Signatures have arrived"), (_some_signed,)),
    Step("sign", ("partly_signed",), "signed", N_("All have signed"), (_all_signed, _in_time)),
    Step("clear", ("signed",), "cleared", N_("Ready to depart"), (_cleared,)),
    Step("start", ("cleared",), "running", N_("The stay begins"), (_arrived,)),
    Step("resume", ("suspended",), "running", N_("Resume"), (_not_over,)),
    Step("end", ("running", "suspended"), "ended", N_("The stay is over"), (_left,)),
    Step("close", ("ended",), "closed", N_("Close"), (_evaluated, _attended, _settled, _filed)),
    Step("freeze_override", ("checked",), "to_sign", N_("Agreement without the hosting office…"),
         (_eligible, _complete, _signatories), asks_reason=True),
    Step("sign_late", ("partly_signed",), "signed", N_("Accept late signatures…"), (_all_signed,),
         asks_reason=True),
    Step("suspend", ("running",), "suspended", N_("Suspend…"), (_suspension,), asks_reason=True),
    Step("refused", ("to_sign", "partly_signed"), "checked", N_("Back after a refusal"), (_refused,)),
    Step("withdraw", ("to_sign", "partly_signed"), "draft", N_("Withdraw the version…"), asks_reason=True),
    Step("no_show", ("cleared", "running"), "ended", N_("Never arrived…"), (_absent,),
         asks_reason=True),
    Step("edit", ("checked",), "draft", N_("Back to draft")),
    Step("start_waived", ("signed",), "running", N_("Begin without the checklist…"), asks_reason=True),
    Step("reopen", ("closed",), "ended", N_("Open again…"), asks_reason=True),
    Step("supersede", ("draft", "checked", "to_sign", "partly_signed", "signed", "cleared"), SUPERSEDED,
         N_("Replace by a new placement…"), asks_reason=True),
    Step("reject", ("draft", "checked"), "rejected", N_("Reject…"), asks_reason=True),
    Step("cancel", ("checked", "to_sign", "partly_signed", "signed", "cleared"), "cancelled", N_("Cancel…"),
         asks_reason=True),
)  # fmt: skip
"""All steps; those of a state in the order in which they are offered."""


def sequence() -> Sequence[str]:
    """The usual course, for showing how far a placement is."""
    return ("draft", "checked", "to_sign", "signed", "cleared", "running", "ended", "closed")
