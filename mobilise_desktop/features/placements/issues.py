"""What a visit, a call or an incident brought up besides its own action; plain Python.

(source: the programme's design of placements, 2.4)
"""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import _, pgettext
from mobilise_desktop.features.placements import events
from mobilise_desktop.features.placements.extra_words import SEVERITIES

LOW, MEDIUM, HIGH = GRADES = tuple(SEVERITIES)
_RANKS = {HIGH: 0, MEDIUM: 1, LOW: 2}
_UNGRADED = 3
KINDS = frozenset({*events.VISITS, *events.PLANNED, *events.INCIDENTS})
"""The kinds of events that may have issues."""


class Issue(NamedTuple):
    """One more thing of an event; one that is not kept yet has no id. Days are ISO."""

    id: str = ""
    event_id: str = ""
    text: str | None = None
    severity: str | None = None
    action: str | None = None
    due: str | None = None
    done_on: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it has still to be seen to."""
        return not self.done_on

    @property
    def task(self) -> str:
        """What is to be done, or what it is about."""
        return self.action or self.text or ""

    @property
    def kept(self) -> dict[str, Any]:
        """Its own fields as they are kept."""
        return {name: (getattr(self, name) or "").strip() or None for name in OWN}


OWN = Issue._fields[2:]
"""The fields of an issue itself."""


def rank(severity: str | None) -> int:
    """Where something of a severity stands among others of one day, the gravest first."""
    return _RANKS.get(severity or "", _UNGRADED)


def word(severity: str | None) -> str:
    """The word for a severity, "" for none."""
    if not severity:
        return ""
    return pgettext("severity", SEVERITIES[severity]) if severity in SEVERITIES else severity


def graded(text: str, severity: str | None) -> str:
    """Something to be done with its severity behind it, where it has one."""
    # Translators: something that has to be done and how grave it is, such as "Call the mentor (serious)"
    return _("{text} ({severity})").format(text=text, severity=word(severity)) if severity else text


def wrong(issue: Issue, day: str | None, today: str) -> dict[str, str]:
    """What can't be right with an issue of an event of a day, in a sentence by field."""
    return dict(_wrong(issue, day or "", today))


def wrong_of_event(values: events.Values, today: str) -> dict[str, str]:
    """What can't be right with the issues of an event, in a sentence that names the first such issue."""
    given: Sequence[Issue] = values.get("issues") or ()
    for one in given if values["kind"] in KINDS else ():
        found = wrong(one, values["day"], today)
        if found:
            text = _("{issue}: {problem}")
            return {"issues": text.format(issue=one.task or "–", problem=next(iter(found.values())))}
    return {}


def _wrong(issue: Issue, day: str, today: str) -> Iterator[tuple[str, str]]:
    if not (issue.text or "").strip():
        yield "text", _("Please say what it is about.")
    if not issue.due and not issue.done_on:
        yield "due", _("Please say by when it has to be done.")
    elif issue.due and issue.due < day:
        yield "due", _("This is before the event itself. Choose a later day.")
    if issue.done_on and issue.done_on < day:
        yield "done_on", _("This is before the event itself. Choose a later day.")
    elif issue.done_on and issue.done_on > today:
        yield "done_on", _("This day is still to come.")
