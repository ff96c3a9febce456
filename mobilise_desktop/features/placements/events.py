"""What can be noted on the way, which fields belong to which kind, and what must hold; plain Python."""

from collections.abc import Iterator, Mapping
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _, ngettext

Values = Mapping[str, Any]
VISITS = ("visit", "video", "call")
INCIDENTS = ("accident", "complaint", "absence", "misconduct", "force_majeure", "incident")
PLANNED: Mapping[str, str] = {f"planned_{kind}": kind for kind in VISITS}
"""Visits and calls that are still to come, or of which nobody has said yet that they took place."""

ACCIDENT, REMINDER, SURVEY, ATTENDANCE = "accident", "reminder", "survey", "attendance"
NOTICE, DECLINED, ELSEWHERE, SETTLED = "notice", "declined", "elsewhere", "settled"
AFTER_CLOSING = (SURVEY, REMINDER)
"""What is noted of a placement that is closed already."""

RATINGS = (1, 2, 3, 4, 5)

_TO_DO = ("severity", "action", "action_due", "action_done_on")
_FITTING: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys((*VISITS, *PLANNED), ("attendees", "rating", "text", *_TO_DO)),
    **dict.fromkeys(INCIDENTS, ("text", "reported_to", "insurer_on", "confidential", *_TO_DO)),
    "interruption": ("until", "text"),
    REMINDER: ("person_id", "text"),
}
_ALL = (
    "until", "person_id", "attendees", "rating", "text", "reported_to", "insurer_on", "confidential", *_TO_DO,
)  # fmt: skip

_TOLD = {
    ATTENDANCE: N_("Please enter the days and hours."),
    NOTICE: N_("Please say who gave notice, and why."),
    ELSEWHERE: N_("Please say which papers, and where they are or why there are none."),
    SETTLED: N_("Please say what was paid, and when; or why nothing is."),
}
"""What the text of a kind has to say."""


def fitting(kind: str) -> tuple[str, ...]:
    """The fields that belong to a kind, besides the kind and its day."""
    return _FITTING.get(kind, ("text",))


def kept(values: Values) -> dict[str, Any]:
    """The values of an event as they are kept: what does not belong to its kind is empty."""
    fits = fitting(values["kind"])
    found = {name: (values.get(name) or None) if name in fits else None for name in _ALL}
    rating = found["rating"]
    return {
        "kind": values["kind"],
        "day": values["day"],
        **found,
        "rating": int(rating) if rating is not None else None,
        "confidential": int(bool(found["confidential"])),
    }


def wrong(values: Values) -> dict[str, str]:
    """What can't be right with the values of an event, in a sentence by field."""
    if not values["day"]:
        return {"day": _("Please enter the day.")}
    return dict(_wrong(kept(values)))


def to_come(values: Values, today: str) -> dict[str, str]:
    """The days that are still to come although what they are of has happened, in a sentence by field."""
    found = kept(values)
    late = {name for name in ("insurer_on", "action_done_on", "day") if (found[name] or "") > today}
    said = {name: _("This day is still to come.") for name in late - {"day"}}
    if "day" in late and PLANNED.get(values["kind"], values["kind"]) not in VISITS:
        said["day"] = _("This day is still to come. Only visits and calls can be planned.")
    return said


def as_planned(values: Values, today: str) -> dict[str, Any]:
    """The values of an event; a visit or call on a day to come is one that is planned."""
    kind = PLANNED.get(values["kind"], values["kind"])
    if kind in VISITS and (values["day"] or "") > today:
        return {**values, "kind": f"planned_{kind}"}
    return dict(values)


def changed(values: Values, kind: str, day: str) -> dict[str, Any]:
    """What a form says of an event that had a kind and a day: what was planned stays so on the same day."""
    if PLANNED.get(kind) == values["kind"] and values["day"] == day:
        return {**values, "kind": kind}
    return dict(values)


def left_out(count: int) -> str:
    """How many confidential entries a list or a file goes without; "" for none."""
    text = ngettext("{n} confidential entry was left out.", "{n} confidential entries were left out.", count)
    return text.format(n=formats.number(count)) if count else ""


def to_be_left_out(count: int) -> str:
    """What a dossier goes without unless it is asked for."""
    text = ngettext(
        "{n} confidential entry is left out of the dossier unless you tick it here.",
        "{n} confidential entries are left out of the dossier unless you tick them here.",
        count,
    )
    return text.format(n=formats.number(count))


def refuse(values: Values, today: str) -> None:
    """Say what can't be right.

    Raises:
        UserError: something can't.
    """
    found = wrong(values) or to_come(values, today)
    if found:
        raise UserError(next(iter(found.values())))


def _wrong(values: Values) -> Iterator[tuple[str, str]]:
    day = values["day"]
    if values["until"] and values["until"] < day:
        yield "until", _("This is before the first day.")
    asked = _TOLD.get(values["kind"])
    if asked and not (values["text"] or "").strip():
        yield "text", _(asked)
    if values["rating"] is not None and values["rating"] not in RATINGS:
        yield "rating", _("Please choose a rating from 1 to 5.")
    if values["insurer_on"] and values["insurer_on"] < day:
        yield "insurer_on", _("This is before the incident.")
    yield from _wrong_action(values, day)


def _wrong_action(values: Values, day: str) -> Iterator[tuple[str, str]]:
    due, done = values["action_due"], values["action_done_on"]
    if (due or done) and not values["action"]:
        yield "action", _("Please say what has to be done, or empty its days.")
    if values["action"] and not due:
        yield "action_due", _("Please say by when it has to be done.")
    elif due and due < day:
        yield "action_due", _("This is before the event itself. Choose a later day.")
    if done and done < day:
        yield "action_done_on", _("This is before the event itself. Choose a later day.")
