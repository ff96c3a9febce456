"""What is looked at before something on the way of a stay is noted, changed or removed."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import events, saving
from mobilise_desktop.features.placements.model import EVENT
from mobilise_desktop.storage.work import Work


def placement_of(work: Work, event_id: RowId) -> RowId:
    """The placement of an event, if it is not closed.

    Raises:
        UserError: it is closed, or one of the two is gone.
    """
    row = work.present(EVENT, [event_id], ("placement_id", "deleted_at")).get(event_id)
    if row is None or row["deleted_at"] is not None:
        raise UserError(_("This record no longer exists."))
    placement_id = RowId(row["placement_id"])
    saving.changeable(work, placement_id)
    return placement_id


def refuse_second(work: Work, placement_id: RowId, values: Mapping[str, Any]) -> None:
    """A person is reminded once a day, for whatever stay; nobody in particular once for this one.

    Raises:
        UserError: it was done already.
    """
    person = values.get("person_id")
    whose = EVENT.c.person_id == person if person else EVENT.c.placement_id == placement_id
    mine = whose & (EVENT.c.kind == events.REMINDER) & (EVENT.c.day == values["day"])
    if work.connection.scalar(select(EVENT.c.id).where(mine & EVENT.c.deleted_at.is_(None))) is not None:
        raise UserError(_("This person was reminded on this day already. One reminder a day is enough."))
