"""What is looked at before something on the way of a stay is noted, changed or removed."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import events, reminder_pause, saving
from mobilise_desktop.features.placements.model import EVENT
from mobilise_desktop.features.placements.reminder_queries import last_reminder
from mobilise_desktop.storage.work import Work


def changeable(work: Work, placement_id: RowId, *kinds: str) -> None:
    """Let something of some kinds be noted of a placement.

    Raises:
        UserError: it is closed and this is not noted of closed ones; or it is gone.
    """
    if set(kinds) <= set(events.AFTER_CLOSING):
        saving.present(work, placement_id)
    else:
        saving.changeable(work, placement_id)


def placement_of(work: Work, event_id: RowId, kind: str = "") -> RowId:
    """The placement of an event that becomes one of a kind, if it can be changed.

    Raises:
        UserError: it is closed and the event is not the survey after it; or one of the two is gone.
    """
    row = work.present(EVENT, [event_id], ("placement_id", "deleted_at", "kind")).get(event_id)
    if row is None or row["deleted_at"] is not None:
        raise UserError(_("This record no longer exists."))
    placement_id = RowId(row["placement_id"])
    if {row["kind"], kind or row["kind"]} == {events.SURVEY}:
        saving.present(work, placement_id)
    else:
        saving.changeable(work, placement_id)
    return placement_id


def refuse_second(
    work: Work, placement_id: RowId, values: Mapping[str, Any], own: RowId | None = None
) -> None:
    """A person is reminded once in 24 hours, for whatever stay; nobody in particular once for this one.

    `own` is the reminder that is being changed.

    Raises:
        UserError: it was done already; the sentence says when it is possible again.
    """
    noted = work.present(EVENT, [own], ("created_at",))[own]["created_at"] if own else clock.now_utc()
    person = values.get("person_id") or ""
    before = last_reminder(work.reader(), placement_id, person, (values["day"], noted), own)
    if before is not None:
        raise UserError(reminder_pause.refusal(_name(work, person), before))


def _name(work: Work, person: str) -> str:
    if not person:
        return ""
    found = work.present(CONTACT, [RowId(person)], ("given_name", "family_name", "email"))
    row = found.get(RowId(person))
    return (person_name(row["given_name"], row["family_name"], "") or row["email"] or "–") if row else "–"
