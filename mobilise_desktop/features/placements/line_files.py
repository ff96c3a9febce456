"""The line that a file is attached to: found, or made where a rule has no row yet, in the same step."""

from collections.abc import Callable

from sqlalchemy import select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import compliance, noting, saving
from mobilise_desktop.features.placements.model import CHECK_ITEM, EVALUATION
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.work import Work

Owner = Callable[[Work], RowId]
"""Finds or makes the row; it says by a `UserError` why nothing can be attached."""


def of_check(placement_id: RowId, rule: str) -> Owner:
    """The row of a rule of the checklist; an open one is made that says nothing else yet."""

    def find(work: Work) -> RowId:
        saving.changeable(work, placement_id)
        c = CHECK_ITEM.c
        mine = (c.placement_id == placement_id) & (c.rule == rule) & c.deleted_at.is_(None)
        own = work.connection.scalar(select(c.id).where(mine).order_by(c.id.desc()).limit(1))
        if own is not None:
            return RowId(own)
        values = {"placement_id": placement_id, "rule": rule, "state": compliance.OPEN}
        return work.insert(CHECK_ITEM, values)

    return find


def of_event(event_id: RowId) -> Owner:
    """An event, unless its placement is closed."""

    def find(work: Work) -> RowId:
        noting.placement_of(work, event_id)
        return event_id

    return find


def of_evaluation(placement_id: RowId, party: str) -> Owner:
    """What a party said after the stay; it has to be entered before its form can be attached."""

    def find(work: Work) -> RowId:
        saving.changeable(work, placement_id)
        c = EVALUATION.c
        mine = (c.placement_id == placement_id) & (c.party == party) & c.deleted_at.is_(None)
        own = work.connection.scalar(select(c.id).where(mine).order_by(c.id).limit(1))
        if own is None:
            raise UserError(_("Enter the evaluation first, then attach the form."))
        return RowId(own)

    return find


def remove_with(work: Work, owner: RowId) -> None:
    """Take the files of a line away together with it."""
    mine = (ATTACHMENT.c.owner_id == owner) & ATTACHMENT.c.deleted_at.is_(None)
    found = work.connection.scalars(select(ATTACHMENT.c.id).where(mine)).all()
    work.delete_many(ATTACHMENT, [RowId(one) for one in found])
