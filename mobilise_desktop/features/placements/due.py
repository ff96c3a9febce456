"""What is due for placements, by day: signatures, checklists, cover, calls, evaluations; nothing is stored.

(source of the days: the programme's design of placements, 2.5, 2.8 and 3.2)
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import compliance, events, filing, issues, states, stay, words
from mobilise_desktop.features.placements.due_rows import Course, courses
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.schemes import schemes
from mobilise_desktop.features.placements.sections import section_of
from mobilise_desktop.features.placements.states import PARTIES
from mobilise_desktop.storage.reading import Reader

_UNSIGNED = ("draft", "checked", "to_sign", "partly_signed")
_BEFORE_START = (*_UNSIGNED, "signed", "cleared")
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_SIGN, _AMEND = timedelta(days=15), timedelta(days=14)
EVALUATE = timedelta(days=14)
"""So long after the end the evaluations are due."""

_CERTIFY, _CLOSE = timedelta(days=30), timedelta(days=60)
_SURVEY_MONTHS = 6
_REMINDERS, _ENOUGH = 3, 2
"""How often is reminded of an evaluation, a week apart; after how many reminders one may do without."""

MONTH = 30
"""Days ahead that the cockpit looks."""

SURVEY, VISIT, ACTION, ISSUE = "survey", "visit-", "action-", "issue-"
"""The key of the survey after six months, and how those of planned visits, of actions and issues begin."""

_CONTACT = {"weekly": _WEEK, "fortnightly": 2 * _WEEK}


class Task(NamedTuple):
    """Something to do for a placement by a day (ISO); `key` names the thing among those of the placement.

    `section` is the part of the record where it is done. Of what is confidential the text says nothing.
    `severity` is that of something that was noted on the way, "" for all else.
    """

    day: str
    placement_id: RowId
    ref: str
    text: str
    who: str = ""
    key: str = ""
    section: str = "after"
    is_confidential: bool = False
    severity: str = ""


def due(reader: Reader, today: date, days: int) -> list[Task]:
    """What is due within some days, and what is overdue, the earliest first, then the gravest."""
    last = (today + timedelta(days=days)).isoformat()
    found = courses(reader, today=today)
    return sorted((task for course in found for task in _tasks(course) if task.day <= last), key=_order)


def due_of(reader: Reader, placement_id: RowId) -> list[Task]:
    """All that is due for one placement, the earliest first, then the gravest."""
    return sorted((task for found in courses(reader, [placement_id]) for task in _tasks(found)), key=_order)


def for_others(tasks: Sequence[Task]) -> tuple[list[Task], str]:
    """What may go out of the program, and a sentence on what may not; "" for nothing."""
    told = [one for one in tasks if not one.is_confidential]
    return told, events.left_out(len(tasks) - len(told))


def next_days(reader: Reader, ids: Sequence[str] | None = None) -> dict[RowId, str]:
    """By when the next thing is due for each placement, or for those among some ids that wait for one."""
    days = {found.id: days_of(found) for found in courses(reader, ids)}
    return {own: min(some) for own, some in days.items() if some}


def days_of(found: Course) -> list[str]:
    """The days on which something is due for a placement."""
    return [task.day for task in _tasks(found)]


def _order(task: Task) -> tuple[str, int, Task]:
    return task.day, issues.rank(task.severity), task


def _tasks(found: Course) -> Iterator[Task]:
    status, start, end = (found.values[name] for name in ("status", "start_date", "end_date"))
    if status == "closed":
        yield from _survey(found)
        return
    yield from _noted(found)
    if status == "ended":
        yield from _after(found)
        return
    if start and status in _BEFORE_START:
        yield from _before(found, date.fromisoformat(start))
    if start and end and end >= start:
        yield from _clearing(found, date.fromisoformat(start))
        yield from _cover(found)
        yield from _amendments(found, end)
        if status not in _BEFORE_START:
            yield from _during(found, date.fromisoformat(start), date.fromisoformat(end))


def _noted(found: Course) -> Iterator[Task]:
    """What has to be done about visits and incidents; an accident is told to the insurer within 24 hours."""
    for one in found.events:
        if one.kind in events.PLANNED:
            yield _task(found, date.fromisoformat(one.day), _line(one, one.text), f"{VISIT}{one.id}")
        hidden = _("See to a confidential entry") if one.confidential else ""
        for task in _of_event(found, one):
            yield task._replace(text=hidden or task.text, is_confidential=bool(one.confidential))


def _of_event(found: Course, one: Event) -> Iterator[Task]:
    """What is open of an event: its own action, its issues, and to tell the insurer."""
    if one.is_open and one.action_due:
        text = issues.graded(_line(one, one.action), one.severity)
        task = _task(found, date.fromisoformat(one.action_due), text, f"{ACTION}{one.id}")
        yield task._replace(severity=one.severity or "")
    for issue in one.issues:
        if issue.is_open and issue.due:
            text = issues.graded(_line(one, issue.task), issue.severity)
            task = _task(found, date.fromisoformat(issue.due), text, f"{ISSUE}{issue.id}")
            yield task._replace(severity=issue.severity or "")
    if one.lacks_insurer:
        text = _("Tell the insurer about the accident")
        yield _task(found, date.fromisoformat(one.day) + _DAY, text, f"insurer-{one.id}")


def _line(one: Event, text: str | None) -> str:
    """The kind of an event and what is to be done, in one line."""
    kind, told = words.word("event", one.kind), " ".join((text or "").split())
    return _("{kind}: {action}").format(kind=kind, action=told) if told else kind


def _before(found: Course, start: date) -> Iterator[Task]:
    values = found.values
    if found.refusal is not None:
        text = _("Refused by {parties}: correct the agreement and send it again")
        day = min(date.fromisoformat(found.refusal.day) + _WEEK, start)
        yield _task(found, day, text.format(parties=_named(found.refusal.parties)), "refused", "agreement")
    if values["status"] in _UNSIGNED:
        scheme = schemes().get(values["scheme"])
        lead = timedelta(days=scheme.lead_days) if scheme else _SIGN
        yield _task(found, start - lead, _("Have the agreement signed"), "sign", "agreement")
    if values["arrived_on"]:
        yield _task(found, start, _("Note that the stay has begun"), "arrive")
    else:
        yield _task(found, start, _("Confirm the arrival"), "arrive")


def _clearing(found: Course, start: date) -> Iterator[Task]:
    """What is open of the checklist, and a certificate that was only requested so far."""
    values = found.values
    items = compliance.checklist(found.stay, found.decided, found.confirmed) if found.stay else ()
    for item in items:
        if item.state == compliance.OPEN:
            yield _task(found, item.due, item.rule.title, item.rule.code, "checklist")
    has_come = values["security_issued_on"] or values["social_security_no"]
    if values["security_requested_on"] and not has_come:
        text = _("Ask for the certificate of social security that was requested")
        yield _task(found, start, text, "security", "compliance")


def _cover(found: Course) -> Iterator[Task]:
    """Papers that end during the stay, on their last day; before it also those that begin too late."""
    values = found.values
    start, end = values["start_date"], values["end_date"]
    for name, text in stay.uncovered(values):
        until = values[name] or ""
        ends = until and until < end
        if ends or values["status"] in _BEFORE_START:
            section = section_of(name)
            day = date.fromisoformat(max(until, start) if ends else start)
            yield _task(found, day, text, name, section)


def _amendments(found: Course, end: str) -> Iterator[Task]:
    for one in found.amendments:
        waited = date.fromisoformat(one.frozen_on) + _AMEND
        day = min(one.effective_on or waited.isoformat(), end)
        text = _("Have the amendment signed: {parties}").format(parties=_named(one.missing))
        yield _task(found, date.fromisoformat(day), text, f"amendment-{one.n}", "agreement")


def _during(found: Course, start: date, end: date) -> Iterator[Task]:
    values = found.values
    if values["status"] == "suspended":
        yield _task(found, min(_resumption(found), end), _("Resume the stay or end it"), "resume")
    else:
        yield from _calls(found, start, end)
    if _missing(found):
        yield _task(found, end - _DAY, _("Hand out the evaluation forms"), "forms")
    text = _("Note that the stay is over") if values["actual_end"] else _("Note the day of leaving")
    yield _task(found, end, text, "leave")


def _resumption(found: Course) -> date:
    """When a suspended stay was to go on by its amendment, else a week after it was suspended."""
    suspended = date.fromisoformat(found.values["status_at"][:10])
    following = [date.fromisoformat(again) for _last, again in stay.breaks(found.values) if again]
    return next((day for day in following if day >= suspended), suspended + _WEEK)


def _calls(found: Course, start: date, end: date) -> Iterator[Task]:
    """The call at half-time, done by any contact from a week before on, and the contacts that were agreed."""
    contacts = [date.fromisoformat(one.day) for one in found.events if one.kind in events.VISITS]
    planned = [date.fromisoformat(one.day) for one in found.events if one.kind in events.PLANNED]
    half = _half(found)
    is_planned = any(half - _WEEK <= day <= half + _WEEK for day in planned)
    if not is_planned and not any(day >= half - _WEEK for day in contacts):
        yield _task(found, half, _("Call at half-time of the stay"), "half")
    every = _CONTACT.get(found.values["contact_frequency"] or "")
    if every is not None:
        following = _there(found, max([start, *contacts]) + every)
        if following < end and not any(day <= following for day in planned):
            yield _task(found, following, _("Ask how the stay is going"), "contact")


def _there(found: Course, day: date) -> date:
    """A day, or the first one after it on which the employee is not at home between two parts."""
    return next((max(first, day) for first, last in stay.parts(found.values) if day <= last), day)


def _half(found: Course) -> date:
    """The day in the middle of the stay; days between its parts don't count."""
    left = stay.length(found.values) // 2
    for first, last in stay.parts(found.values):
        length = (last - first).days + 1
        if left < length:
            return first + timedelta(days=left)
        left -= length
    return date.fromisoformat(found.values["end_date"])


def _after(found: Course) -> Iterator[Task]:
    values = found.values
    if values["end_kind"] == "no_show":  # there is nothing to say about it
        over = date.fromisoformat(values["status_at"][:10])
        yield _task(found, over + _CERTIFY, _("Close the placement"), "close")
        return
    if not values["actual_end"]:
        return
    end, missing = date.fromisoformat(values["actual_end"]), _missing(found)
    reminders = {date.fromisoformat(one.day) for one in found.events if one.kind == events.REMINDER}
    sent = sorted(day for day in reminders if day >= end)
    yield from _survey(found)
    if missing:
        yield from _evaluations(found, end, sent)
    kinds = {one.kind for one in found.events}
    if "attendance" not in kinds:
        yield _task(found, end + EVALUATE, _("Note the attendance sheet, its days and hours"), "attendance")
    unpaid = [_task(found, end + _CLOSE, text, name, "costs") for name, text in states.unpaid(values)]
    if filing.is_grant_open(values) and events.SETTLED not in kinds:
        unpaid.append(_task(found, end + _CLOSE, _("Note what was paid of the grant, and when"), "grant"))
    yield from unpaid
    if not values["certificate_on"] and events.DECLINED not in kinds:
        yield _task(found, end + _CERTIFY, _("Hand over the certificate"), "certificate")
    elif not unpaid and "attendance" in kinds and (not missing or len(sent) >= _ENOUGH):
        yield _task(found, end + _CLOSE, _("Close the placement"), "close")


def _survey(found: Course) -> Iterator[Task]:
    """What § 22 of the agreement promises: the parties are asked after six months what has come of it."""
    values = found.values
    if values["end_kind"] == "no_show" or not values["actual_end"]:
        return
    if not any(one.kind == events.SURVEY for one in found.events):
        day = later(date.fromisoformat(values["actual_end"]), _SURVEY_MONTHS)
        yield _task(found, day, _("Ask what has come of the stay after six months"), SURVEY)


def _evaluations(found: Course, end: date, sent: Sequence[date]) -> Iterator[Task]:
    """The evaluations that are not there, and the next reminder: a week apart, never two within a day."""
    parties = _named(_missing(found))
    text = _("Collect the evaluation: {parties}").format(parties=parties)
    yield _task(found, end + EVALUATE, text, "evaluate")
    if len(sent) < _REMINDERS:
        day = end + (len(sent) + 1) * _WEEK
        text = _("Remind of the evaluation: {parties}").format(parties=parties)
        yield _task(found, max([day, *(one + _DAY for one in sent)]), text, f"remind-{len(sent) + 1}")


def _missing(found: Course) -> tuple[str, ...]:
    return tuple(party for party in PARTIES if party not in found.evaluated)


def _named(parties: Sequence[str]) -> str:
    return ", ".join(words.word("party", party) for party in parties)


def _task(found: Course, day: date, text: str, key: str, section: str = "after") -> Task:
    return Task(day.isoformat(), found.id, found.values["ref"], text, found.who, key, section)
