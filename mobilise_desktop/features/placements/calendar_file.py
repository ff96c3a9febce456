"""Stays and deadlines as a calendar file (iCalendar, RFC 5545) that every calendar program reads."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Protocol

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.due import Task
from mobilise_desktop.features.placements.timeline import Bar

_DOMAIN = "mobilise-desktop.invalid"


def calendar(stays: Sequence[Bar], tasks: Sequence[Task], now: datetime) -> str:
    """Stays and what is due as whole days; the same ids every time.

    A program that has them already takes the new days over instead of keeping both.
    """
    import vobject  # noqa: PLC0415  for this file only

    stamp = now.astimezone(vobject.icalendar.utc)  # the only UTC that it knows by name
    made = vobject.iCalendar()
    made.add("prodid").value = "-//Mobilise Desktop//EN"
    for one in stays:
        title, told = f"{one.person} – {one.host}", f"{one.ref}, {words.word('status', one.status)}"
        for number, (first, last) in enumerate(one.parts):
            event = _event(made, f"{one.ref}-{number}", title, (first, last), stamp)
            event.add("description").value = told
    for task in tasks:
        day = date.fromisoformat(task.day)
        uid = f"{task.ref}-{task.key}"
        _event(made, uid, _("{ref}: {text}").format(ref=task.ref, text=task.text), (day, day), stamp)
    text: str = made.serialize()
    return text


def _event(
    made: "_Component", uid: str, title: str, days: tuple[date, date], stamp: datetime
) -> "_Component":
    event = made.add("vevent")
    event.add("uid").value = f"{uid}@{_DOMAIN}"
    event.add("dtstamp").value = stamp
    event.add("summary").value = title
    event.add("dtstart").value = days[0]
    event.add("dtend").value = days[1] + timedelta(days=1)
    event.add("transp").value = "TRANSPARENT"
    return event


class _Component(Protocol):
    """What vobject gives, as far as it is used here."""

    value: object

    def add(self, name: str) -> "_Component":
        """A part of it."""
        ...
