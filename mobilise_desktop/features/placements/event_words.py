"""What was noted of an event besides its text, in lines for the window and for paper."""

from collections.abc import Iterator

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import events, issues, words
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.issues import Issue


def details(event: Event) -> Iterator[str]:
    """All of it for paper, one a line."""
    if event.rating is not None:
        yield _("Rating: {rating}").format(rating=words.rating(event.rating))
    if event.lacks_insurer:
        yield _("The insurer has not been told yet")
    if event.severity:
        yield _("How serious it is: {severity}").format(severity=issues.word(event.severity))
    yield from besides(event)
    for one in event.issues:
        yield from issue(one)


def besides(event: Event) -> Iterator[str]:
    """Who was there, the insurer, and what had to be done: what the window does not show as a chip."""
    if event.person:
        yield _("Who was reminded: {name}").format(name=event.person)
    if event.attendees and event.kind in events.PLANNED:
        yield _("Who will be there: {names}").format(names=event.attendees)
    elif event.attendees:
        yield _("Who was there: {names}").format(names=event.attendees)
    if event.reported_to:
        yield _("Reported to {names}").format(names=event.reported_to)
    if event.insurer_on:
        yield _("Insurer told on {day}").format(day=formats.day(event.insurer_on))
    if event.action:
        yield to_do(event.action, event.action_due, event.action_done_on)


def issue(one: Issue) -> Iterator[str]:
    """An issue for paper and lists: what it is about and how serious, then what has to be done."""
    yield _("Issue: {text}").format(text=issues.graded(one.text or "–", one.severity))
    if one.action:
        yield to_do(one.action, one.due, one.done_on)
    elif one.done_on:
        yield _("Done on {day}").format(day=formats.day(one.done_on))
    elif one.due:
        yield _("To be done by {day}").format(day=formats.day(one.due))


def to_do(action: str, due: str | None, done_on: str | None) -> str:
    """What has to be done and by when, or when it was."""
    if done_on:
        return _("Done on {day}: {action}").format(day=formats.day(done_on), action=action)
    return _("To do by {day}: {action}").format(day=formats.day(due), action=action)
