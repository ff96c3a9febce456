"""Reminders of what is due: whom they go to and in which language, who is left out and why, and the drafts.

One draft a person, whatever is due for however many stays.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import LANGUAGES, _, speaking
from mobilise_desktop.features.firms.people import LEVELS, spoken
from mobilise_desktop.features.placements import reminder_queries, reminder_words, words
from mobilise_desktop.features.placements.due import SURVEY, Task
from mobilise_desktop.features.placements.queries import Placement, placement
from mobilise_desktop.features.placements.reminder_queries import Person
from mobilise_desktop.interchange.mail_drafts import Recipient
from mobilise_desktop.privacy.purposes import reason_word
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.storage.reading import Reader

_GOOD_ENOUGH = LEVELS.index("B1")
_FOLLOW_UP = "survey_followup"
_BETWEEN = "\n\n* * *\n\n"


class Asked(NamedTuple):
    """What one person is reminded of for one stay."""

    found: Placement
    tasks: tuple[Task, ...]


class Reminder(NamedTuple):
    """A draft to be: to whom, in which languages, about which stays."""

    person: Person
    languages: tuple[str, ...]
    stays: tuple[Asked, ...]


class Left(NamedTuple):
    """Somebody who is not reminded, and why in words."""

    name: str
    why: str


class Plan(NamedTuple):
    """Who would be reminded now and who not; nothing is written yet."""

    reminders: tuple[Reminder, ...]
    left_out: tuple[Left, ...]


def plan(reader: Reader, tasks: Sequence[Task]) -> Plan:
    """Who has to be reminded of these things, as of now."""
    stays: dict[str, list[Reminder]] = {}
    left: dict[Left, None] = {}
    for found, mine in _by_stay(reader, tasks):
        for party, asked in _by_party(found, mine).items():
            person = reminder_queries.person_of(reader, found, party)
            why, kept = _hindrance(reader, found, person, asked)
            who = _who(person, party, found)
            if why:
                left[Left(who, why)] = None
            if person is not None and kept:
                one = Reminder(person, languages_of(person, found), (Asked(found, tuple(kept)),))
                stays.setdefault(person.address.casefold(), []).append(one)
    return Plan(tuple(_joined(some) for some in stays.values()), tuple(left))


def languages_of(person: Person, found: Placement) -> tuple[str, ...]:
    """The language that the person speaks best of those of the program, else those of the agreement."""
    known = [(_grade(level), code) for code, level in spoken(person.languages) if code in LANGUAGES]
    best = max(known, default=(-1, ""), key=lambda one: one[0])
    if best[0] >= _GOOD_ENOUGH:
        return (best[1],)
    of_stay = dict.fromkeys(found.values[name] for name in ("language_1", "language_2"))
    return tuple(code for code in of_stay if code in LANGUAGES) or ("en",)


def recipient(reminder: Reminder, office: str, today: date) -> Recipient:
    """The draft as the writer of mails takes it: a letter of two places that hold subject and text."""
    subjects, texts = [], []
    for language in reminder.languages:
        with speaking(language):
            subjects.append(_subject(reminder))
            texts.append(_text(reminder, office, today))
    fields = {"subject": " / ".join(subjects), "text": _BETWEEN.join(texts)}
    return Recipient(reminder.person.address, reminder.person.name, fields)


def _by_stay(reader: Reader, tasks: Sequence[Task]) -> Iterator[tuple[Placement, list[Task]]]:
    for own in dict.fromkeys(task.placement_id for task in tasks):
        found = placement(reader, own)
        if found is not None:
            yield found, [task for task in tasks if task.placement_id == own]


def _by_party(found: Placement, tasks: Sequence[Task]) -> dict[str, list[Task]]:
    asked: dict[str, list[Task]] = {}
    for task in tasks:
        for party in reminder_words.parties(task, found):
            asked.setdefault(party, []).append(task)
    return asked


def _hindrance(
    reader: Reader, found: Placement, person: Person | None, asked: Sequence[Task]
) -> tuple[str, list[Task]]:
    """Why somebody can't be reminded of something, "" for nothing, and what they can be reminded of."""
    if person is None:
        return _("nobody is named there"), []
    if person.hindrance:
        return reason_word(person.hindrance), []
    now = clock.now_utc()
    when = now.astimezone().date().isoformat(), now
    before = reminder_queries.last_reminder(reader, found.id, person.id, when)
    if before is not None:
        then, again = before.said, formats.moment(before.again.isoformat())
        text = _("was reminded on {then}; the next reminder is possible from {again}")
        return text.format(then=then, again=again), []
    others = [task for task in asked if task.key != SURVEY]
    is_employee = person.id == found.values["employee_id"]
    if len(others) < len(asked) and is_employee:  # § 22 of the agreement: only with consent
        refused = reminder_queries.refusal_of(reader, person, _FOLLOW_UP)
        if refused:
            text = _("is not asked about the stay: {reason}")
            return text.format(reason=reason_word(refused)), others
    return "", list(asked)


def _who(person: Person | None, party: str, found: Placement) -> str:
    if person is not None:
        # Translators: a person and the firm
        return _("{name} ({firm})").format(name=person.name, firm=person.firm)
    side = found.dossier.sending if party == "sending" else found.dossier.hosting
    return _("{name} ({firm})").format(name=words.word("party", party), firm=side.name)


def _joined(some: Sequence[Reminder]) -> Reminder:
    """What goes to one address in one draft; a stay that names the person twice comes once."""
    asked: dict[str, Asked] = {}
    for one in (asked for reminder in some for asked in reminder.stays):
        known = asked.get(one.found.id)
        tasks = dict.fromkeys([*(known.tasks if known else ()), *one.tasks])
        asked[one.found.id] = Asked(one.found, tuple(sorted(tasks)))
    return some[0]._replace(stays=tuple(asked.values()))


def _grade(level: str) -> int:
    return LEVELS.index(level) if level in LEVELS else _GOOD_ENOUGH


def _subject(reminder: Reminder) -> str:
    if len(reminder.stays) > 1:
        return _("Reminder: what is still open for several stays")
    found = reminder.stays[0].found
    return _("Reminder: stay of {person}, {ref}").format(
        person=found.dossier.employee.name, ref=found.values["ref"]
    )


def _text(reminder: Reminder, office: str, today: date) -> str:
    parts = [
        _("Dear {name},").format(name=reminder.person.name),
        _("this is a friendly reminder of what we are still waiting for:"),
    ]
    for asked in reminder.stays:
        requests = [f"– {reminder_words.request(task, asked.found, today)}" for task in asked.tasks]
        parts.append("\n".join([_head(asked.found), *dict.fromkeys(requests)]))
    parts.append(_("If you have done it already, please disregard this message. Thank you."))
    name = next((one.name for one in offices() if one.code == office), office)
    parts.append("\n".join([_("Kind regards"), name]))
    return "\n\n".join(parts) + "\n"


def _head(found: Placement) -> str:
    values, dossier = found.values, found.dossier
    text = _("Stay of {person} at {host}, {first} to {last}, reference {ref}")
    return text.format(
        person=dossier.employee.name, host=dossier.hosting.name, ref=values["ref"],
        first=formats.day(values["start_date"], "long"), last=formats.day(values["end_date"], "long"),
    )  # fmt: skip
