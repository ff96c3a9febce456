"""What was noted of an event besides its text, in lines for the window and for paper."""

from collections.abc import Iterator

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import events, words
from mobilise_desktop.features.placements.event_queries import Event


def details(event: Event) -> Iterator[str]:
    """All of it for paper, one a line."""
    if event.rating is not None:
        yield _("Rating: {rating}").format(rating=words.rating(event.rating))
    if event.lacks_insurer:
        yield _("The insurer has not been told yet")
    yield from besides(event)


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
        yield _action(event)


def _action(event: Event) -> str:
    if event.action_done_on:
        text = _("Done on {day}: {action}")
        return text.format(day=formats.day(event.action_done_on), action=event.action)
    return _("To do by {day}: {action}").format(day=formats.day(event.action_due), action=event.action)
