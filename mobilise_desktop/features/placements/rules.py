"""What must hold for a placement; plain Python. Each rule gives a `Finding` with its source."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.months import later
from mobilise_desktop.core.text import one_stop
from mobilise_desktop.features.firms.people import ADULT, age
from mobilise_desktop.features.placements import (
    course_rules,
    extra_rules,
    language_pair,
    objectives,
    stay,
    targets,
    texts,
    timetable,
    words,
)
from mobilise_desktop.features.placements.compliance import working_days_before
from mobilise_desktop.features.placements.schemes import Scheme, scheme_of, schemes
from mobilise_desktop.features.placements.sections import section_of
from mobilise_desktop.features.placements.targets import Target

Values = Mapping[str, Any]
OK, WARNING, BLOCK = "ok", "warning", "block"
SHORTEST, LONGEST = 30, 1500
"""Characters of an objective."""

_LEAST_TENTHS, _MOST_TENTHS, _TENTH = 10, 480, 6
"""Tenths of hours a week, minutes of a tenth."""

_SCHEME = N_("Scheme")
_PILOT = N_("Rules of the pilot")
_TIME = N_("Directive 2003/88/EC")
_SME = N_("Recommendation 2003/361/EC")
_SECURITY = N_("Regulation (EC) 883/2004, Article 12")
_LEAD = N_("Lead times of the pilot")
_OPEN = frozenset({"draft", "checked"})
"""States in which nothing is agreed yet."""

_DECLARED_YEARS, _DAYS_OF_WORK, _REMOTE = 2, 6, 5


class Firm(NamedTuple):
    """What the rules ask of a firm; `declared_year` is that of its latest signed declaration of size."""

    id: str
    name: str
    country: str
    status: str
    size: str
    is_declared: bool
    declared_year: int | None = None


class Person(NamedTuple):
    """What the rules ask of the employee."""

    id: str
    name: str
    firm_id: str
    birth_date: str | None
    contract: str | None
    contract_until: str | None
    employed_since: str | None
    may_travel: bool
    nationality: str | None = None


@dataclass(frozen=True, slots=True)
class Dossier:
    """A placement with what the rules look at beside it.

    `open_of_sender` counts other placements of the sender that are not over, `sent_before` all those of the
    same scheme that were not called off; `overlapping` names those of the same employee at the same time.
    """

    values: Values
    sending: Firm
    hosting: Firm
    employee: Person
    open_of_sender: int = 0
    overlapping: tuple[str, ...] = ()
    mentor_firm: str | None = None
    mentor_2_firm: str | None = None
    mentor_3_firm: str | None = None
    sent_before: int = 0


class Finding(NamedTuple):
    """One rule: what it found, how bad that is, where it is from, and the section where it is mended.

    What is mended in the record of a firm has a `target` there.
    """

    code: str
    level: str
    text: str
    source: str
    section: str
    target: Target | None = None


def eligibility(dossier: Dossier, today: date) -> list[Finding]:
    """The card of eligibility: every rule with its result."""
    found = [
        *_of_firms(dossier), *_of_size(dossier, today), *_of_employee(dossier),
        *_of_contract(dossier.employee, dossier.values), *_of_dates(dossier, today),
        *_of_purpose(dossier.values),
    ]  # fmt: skip
    return [one._replace(text=one_stop(one.text)) for one in found]  # after "Kft." and "S.a.s." too


def blocking(findings: Sequence[Finding]) -> list[Finding]:
    """Those that forbid the next step."""
    return [finding for finding in findings if finding.level == BLOCK]


def _of_firms(dossier: Dossier) -> Iterator[Finding]:
    one, other = dossier.sending, dossier.hosting
    yield _rule("different_firm", one.id != other.id, _("Sending and hosting firm are different."),
                _("Sending and hosting firm are the same."), _PILOT, "parties")  # fmt: skip
    yield _rule("different_country", one.country != other.country, _("The firms are in different countries."),
                _("Both firms are in {country}.").format(country=formats.country(one.country)), _PILOT,
                "parties")  # fmt: skip
    for firm in (one, other):
        yield _rule("active", firm.status == "active", _("{firm} is active.").format(firm=firm.name),
                    _("{firm} is not active.").format(firm=firm.name), _PILOT, "parties",
                    targets.of_firm(firm.id, firm.name, "firm", "status"))  # fmt: skip
    scheme = scheme_of(dossier.values["scheme"])
    if dossier.values["scheme"] not in schemes():
        text = _("The scheme “{code}” is not known here. Choose another, or add it to the office’s schemes.")
        yield Finding("scheme", BLOCK, text.format(code=dossier.values["scheme"]), _(_SCHEME), "parties")
    count, text = extra_rules.of_sender(one.name, dossier.open_of_sender, dossier.sent_before, scheme)
    yield _rule("per_sender", count < scheme.per_sender, _("The sending firm may send one more."), text,
                scheme.source, "parties")  # fmt: skip


def _of_size(dossier: Dossier, today: date) -> Iterator[Finding]:
    firm = dossier.sending
    level = BLOCK if dossier.values["status"] in _OPEN else WARNING
    if firm.size == "large":
        level, text = BLOCK, _("{firm} is a large enterprise: it may host, but not send.")
    elif firm.size == "unknown":
        level, text = BLOCK, _("The size of {firm} is not known. Enter its figures or a declaration.")
    elif not firm.is_declared:
        text = _("{firm} has no signed declaration of its size yet.")
    elif firm.declared_year and today.year - firm.declared_year > _DECLARED_YEARS:
        text = _("{firm} declared its size by the accounts of {year}, which are more than two years old. "
                 "Have a new declaration signed.")  # fmt: skip
    else:
        level, text = OK, _("{firm} is a small or medium-sized enterprise.")
    text = text.format(firm=firm.name, year=firm.declared_year)
    target = targets.of_size(firm.id, firm.name, firm.size)
    yield Finding("size", level, text, _(_SME), "parties", target)


def _of_employee(dossier: Dossier) -> Iterator[Finding]:
    person, values = dossier.employee, dossier.values
    yield _rule("employed", person.firm_id == dossier.sending.id,
                _("{name} works for the sending firm.").format(name=person.name),
                _("{name} does not work for the sending firm.").format(name=person.name), _SECURITY,
                "parties")  # fmt: skip
    start = values["start_date"]
    if not person.birth_date:
        yield _of_person(person, "adult", BLOCK, _("The date of birth is missing."))
    elif start and age(person.birth_date, date.fromisoformat(start)) >= ADULT:
        yield _of_person(person, "adult", OK, _("The employee is of age at the start."))
    elif start:
        yield _of_person(person, "adult", BLOCK, _("The employee is not of age at the start."))
    if not person.nationality:
        text = _("The nationality is not noted; the checklist takes it for that of {country}.")
        text = text.format(country=formats.country(dossier.sending.country))
        yield _of_person(person, "nationality", WARNING, text)
    if not person.may_travel:
        text = _("It is not noted that this person may go abroad: {name}. Tick it in the firm’s record.")
        yield _of_person(person, "may_travel", BLOCK if values["status"] in _OPEN else WARNING, text)
    if dossier.overlapping:
        text = _("Another stay of the same person at that time: {refs}")
        yield Finding("overlap", BLOCK, text.format(refs=", ".join(dossier.overlapping)), _(_PILOT), "period")


def _of_contract(person: Person, values: Values) -> Iterator[Finding]:
    start, end, since = values["start_date"], values["end_date"], person.employed_since
    if not person.contract:
        yield _of_person(person, "contract", BLOCK, _("The kind of employment contract is missing."))
    elif person.contract == "fixed_term" and end and (person.contract_until or "") < end:
        yield _of_person(person, "contract", BLOCK, _("The contract ends before the stay."))
    if not since:
        text = _("It is not noted since when this person has been employed: {name}.")
        yield _of_person(person, "employed_since", WARNING, text, _SECURITY)
    elif start and since > start:
        text = _("The employment begins only after the start of the stay, on {day}.")
        text = text.format(day=formats.day(since))
        yield _of_person(person, "employed_since", BLOCK, text, _SECURITY)
    elif start and later(date.fromisoformat(since), 1).isoformat() > start:
        text = _("Employed for less than a month before the stay: ask the authority whether it accepts that.")
        yield _of_person(person, "employed_since", WARNING, text, _SECURITY)


def _of_person(person: Person, code: str, level: str, text: str, source: str = _PILOT) -> Finding:
    """What is mended in the record of the employee; `text` may have {name}."""
    target = targets.of_person(person.firm_id, person.id, person.name, code)
    return Finding(code, level, text.replace("{name}", person.name), _(source), "parties", target)


def _of_dates(dossier: Dossier, today: date) -> Iterator[Finding]:
    values = dossier.values
    if not values["start_date"] or not values["end_date"]:
        yield Finding("dates", BLOCK, _("First and last day are missing."), _(_SCHEME), "period")
        return
    start, end = date.fromisoformat(values["start_date"]), date.fromisoformat(values["end_date"])
    if end < start:
        yield Finding("dates", BLOCK, _("The last day is before the first."), _(_SCHEME), "period")
        return
    scheme = scheme_of(values["scheme"])
    split = stay.split_problem(values, scheme)
    if split:
        yield Finding("split", BLOCK, split, scheme.basis, "period")
    wrong = _wrong_length(values, scheme, start, end)
    text = _("{n} days, within the limits of the scheme.").format(n=stay.length(values) or days(start, end))
    yield Finding("length", BLOCK if wrong else OK, wrong or text, scheme.basis, "period")
    if values["status"] in _OPEN:
        yield from _of_lead(scheme, start, today, dossier.sending.country)


def _wrong_length(values: Values, scheme: Scheme, start: date, end: date) -> str:
    """What is wrong with the length of a stay, "" for nothing; days at home between the parts don't count."""
    between = timedelta(days=stay.gap(values))
    earliest, latest = scheme.earliest_end(start) + between, scheme.latest_end(start) + between
    if end < earliest:
        text = _("Too short: the stay must last until {day} at least.")
        return text.format(day=formats.day(earliest.isoformat()))
    if end > latest:
        text = _("Too long: the stay may last until {day} at most.")
        return text.format(day=formats.day(latest.isoformat()))
    allowed = [day + between for day in scheme.ends(start)]
    if allowed and end not in allowed:
        text = _("The scheme has fixed lengths. Possible last days: {days}")
        return text.format(days="; ".join(formats.day(day.isoformat()) for day in allowed))
    return ""


def _of_lead(scheme: Scheme, start: date, today: date, country: str) -> Iterator[Finding]:
    """Whether there is time enough before the start."""
    if start < today:
        text = _("The first day is in the past. An agreement is made before the stay.")
        yield Finding("lead", BLOCK, text, _(_LEAD), "period")
    elif today > working_days_before(start, scheme.least_days, country):
        text = _("It begins in less than {n} working days: too late for papers and insurance.")
        yield Finding("lead", BLOCK, text.format(n=scheme.least_days), _(_LEAD), "period")
    elif start - today < timedelta(days=scheme.lead_days):
        text = _("It begins in less than {n} days.").format(n=scheme.lead_days)
        yield Finding("lead", WARNING, text, scheme.basis, "period")


def _of_purpose(values: Values) -> Iterator[Finding]:
    for name, text in words.PURPOSES.items():
        yield _rule(name, bool(values[name]), _(text), _("Not confirmed: {text}").format(text=_(text)),
                    _SECURITY, "purpose")  # fmt: skip


def before_signing(dossier: Dossier) -> list[Finding]:
    """What an agreement needs before it is frozen and printed."""
    values, found = dossier.values, []
    for party in ("sending", "hosting", "employee"):
        for ending in _endings(values):
            found += _objective(values, f"objective_{party}{ending}")
    for ending in _endings(values):
        advice = objectives.advice(values, ending, dossier.employee.name)
        found += [Finding(name, WARNING, text, _(_PILOT), "objectives") for name, text in advice]
    for one in course_rules.flaws(values):
        level = BLOCK if one.blocks else WARNING
        found.append(Finding(one.field, level, one.text, _(_PILOT), "objectives"))
    for name, section in (
        ("mentor_host_id", "mentoring"), ("hours_tenths", "period"), ("working_language", "mentoring"),
        ("social_security", "compliance"), ("posting", "compliance"), ("immigration", "compliance"),
    ):  # fmt: skip
        found.append(_given(values, name, section))
    found += [_given(values, name, "costs") for name in words.COSTS]
    found += [
        _given(values, name, "insurance") for name in words.INSURANCES if name != "insurance_repatriation"
    ]
    found += [*_of_work(dossier), *_of_hours(values), *_of_papers(dossier)]
    return [finding for finding in found if finding.level != OK]


def _of_work(dossier: Dossier) -> Iterator[Finding]:
    values = dossier.values
    tenths = values["hours_tenths"]
    if tenths is not None and tenths < _LEAST_TENTHS:
        yield Finding("hours", BLOCK, _("Hours a week: from 1 to 48."), _(_PILOT), "period")
    elif (tenths or 0) > _MOST_TENTHS:
        yield Finding("hours", BLOCK, _("More than 48 hours a week."), _(_TIME), "period")
    if values["cost_salary"] and values["cost_salary"] != "sending":
        text = _("The salary must be paid by the sending firm.")
        yield Finding("salary", BLOCK, text, _(_SECURITY), "costs")
    if values["mentor_host_id"] and values["mentor_host_id"] == values["employee_id"]:
        yield Finding("mentor", BLOCK, _("The employee can’t be their own mentor."), _(_PILOT), "mentoring")
    elif dossier.mentor_firm is not None and dossier.mentor_firm != dossier.hosting.id:
        text = _("The mentor does not work for the hosting firm.")
        yield Finding("mentor", BLOCK, text, _(_PILOT), "mentoring")


def _of_hours(values: Values) -> Iterator[Finding]:
    for text in timetable.problems(values):
        yield Finding("timetable", BLOCK, text, _(_TIME), "period")
    minutes = timetable.worked(values)
    if minutes and values["hours_tenths"] and abs(minutes - values["hours_tenths"] * _TENTH) >= _TENTH:
        text = _("The weekdays make {hours} hours, not the hours a week that are given.")
        told = text.format(hours=formats.tenths(round(minutes / _TENTH)))
        yield Finding("hours_sum", WARNING, told, _(_PILOT), "period")
    given, remote = values["days_per_week"], values["remote_days"] or 0
    if given is not None and not 1 <= given <= _DAYS_OF_WORK:
        text = _("Days a week: from 1 to {n}, since one day is for rest.").format(n=_DAYS_OF_WORK)
        yield Finding("days_per_week", BLOCK, text, _(_TIME), "period")
    most = min(given or _REMOTE, _REMOTE)
    if not 0 <= remote <= most:
        text = _("Days of remote work a week: at most {n}. The stay is for learning at the hosting firm.")
        yield Finding("remote_days", BLOCK, text.format(n=most), _(_PILOT), "period")


def _of_papers(dossier: Dossier) -> Iterator[Finding]:
    values = dossier.values
    for name, written, wanted in language_pair.foreign(values):
        said = _("{field}: still in {written}, nobody has written it in {wanted} yet.")
        told = said.format(field=words.label(name), written=written, wanted=wanted)
        yield Finding(name, WARNING, told, _(_PILOT), section_of(name))
    for name in texts.lacking(values):
        said = _("{field}: written in one language of the agreement only.").format(field=words.label(name))
        yield Finding(name, WARNING, said, _(_PILOT), section_of(name))
    for name, text in (*stay.uncovered(values), *extra_rules.hints(values)):
        yield Finding(name, WARNING, text, _(_PILOT), section_of(name))
    for name, text in extra_rules.problems(values, dossier.mentor_2_firm, dossier.mentor_3_firm,
                                           dossier.hosting.id):  # fmt: skip
        yield Finding(name, BLOCK, text, _(_PILOT), section_of(name))
    if values["grant_amount"] is not None and extra_rules.instalments(values) > values["grant_amount"]:
        text = _("The instalments are more than the grant.")
        yield Finding("instalments", WARNING, text, _(_PILOT), "costs")


def days(start: date, end: date) -> int:
    """How many calendar days a stay has; both days count."""
    return (end - start).days + 1


def _endings(values: Values) -> tuple[str, ...]:
    return ("_l1",) if values["language_1"] == values["language_2"] else ("_l1", "_l2")


def _objective(values: Values, name: str) -> list[Finding]:
    text = (values[name] or "").strip()
    shown = words.label(name)
    if len(text) < SHORTEST:
        said = _("{field} ({language}): at least {n} letters.")
        language = values["language_1"] if name.endswith("_l1") else values["language_2"]
        said = said.format(field=shown, language=language, n=SHORTEST)
        return [Finding(name, BLOCK, said, _(_PILOT), "objectives")]
    if len(text) > LONGEST:
        said = _("{field}: at most {n} letters.").format(field=shown, n=LONGEST)
        return [Finding(name, BLOCK, said, _(_PILOT), "objectives")]
    return []


def _given(values: Values, name: str, section: str) -> Finding:
    said = words.label(name)
    if values[name] in (None, ""):
        return Finding(name, BLOCK, _("Missing: {field}").format(field=said), _(_PILOT), section)
    return Finding(name, OK, said, _(_PILOT), section)


def _rule(  # noqa: PLR0913, PLR0917  one line of a table
    code: str,
    holds: bool,  # noqa: FBT001  as above
    good: str,
    bad: str,
    source: str,
    section: str,
    target: Target | None = None,
) -> Finding:
    return Finding(code, OK if holds else BLOCK, good if holds else bad, _(source), section, target)
