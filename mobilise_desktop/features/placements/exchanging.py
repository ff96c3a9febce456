"""Choosing another hosting firm or employee; one transaction and one undo step."""

from collections.abc import Mapping

from sqlalchemy import select

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import (
    amending,
    course_plan,
    line_files,
    other_party,
    party_queries,
    saving,
    states,
    stepping,
    watchers,
)
from mobilise_desktop.features.placements.model import CHECK_ITEM, SIGNATURE, VERSION
from mobilise_desktop.features.placements.other_party import EMPLOYEE, HOSTING
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_BACK = {"checked": "edit", "to_sign": "withdraw"}
"""The step by which a placement becomes a draft again."""

_SIGNED = N_(
    "Somebody has signed already: with another firm or person it is another placement. "
    "Cancel this one, and begin a new one."
)


def exchange(
    store: Store, placement_id: RowId, change: Mapping[str, str], expected: Mapping[str, str]
) -> None:
    """Give a placement another hosting firm or another employee of the sending firm.

    What belongs to the party of before is emptied, and the placement is a draft again.

    Raises:
        UserError: somebody has signed already; or the new employee does not work for the sending firm.
        StaleRowError: somebody else chose another party since `expected` was read.
    """
    found = amending.again(store, placement_id)
    reader = store.reader()
    try:
        country = party_queries.country_of(reader, change.get(HOSTING) or found.values[HOSTING])
        employer = party_queries.employer_of(reader, change.get(EMPLOYEE) or found.values[EMPLOYEE])
    finally:
        reader.close()
    if not other_party.may_change(found):
        raise UserError(_(_SIGNED))
    if EMPLOYEE in change and employer != found.values["sending_firm_id"]:
        raise UserError(_("This person does not work for the sending firm."))
    ref = found.values["ref"]
    name = N_("{ref}: another hosting firm") if HOSTING in change else N_("{ref}: another employee")
    with store.write(Label(name, {"ref": ref})) as work:
        _refuse_signed(work, placement_id)
        status = found.values["status"]
        if status in _BACK:
            stepping.go(work, states.step(_BACK[status]), found, _("Another firm or person was chosen."))
        watchers.off(
            work, placement_id, _("Placement {ref} is now for another firm or person.").format(ref=ref)
        )
        _open_again(work, placement_id)
        fields: dict[str, str | None] = dict.fromkeys(other_party.emptied(found, change, country))
        if HOSTING in change:
            fields |= course_plan.without_host(found.values)
        saving.write(work, placement_id, {**fields, **change}, expected)


def _refuse_signed(work: Work, placement_id: RowId) -> None:
    """Nobody may have signed a version meanwhile; who does from now on waits."""
    saving.present(work, placement_id)
    of_version = SIGNATURE.join(VERSION, SIGNATURE.c.version_id == VERSION.c.id)
    mine = (VERSION.c.placement_id == placement_id) & (SIGNATURE.c.decision == "signed")
    query = select(SIGNATURE.c.id).select_from(of_version).where(mine & SIGNATURE.c.deleted_at.is_(None))
    if work.connection.scalar(query.limit(1)) is not None:
        raise UserError(_(_SIGNED))


def _open_again(work: Work, placement_id: RowId) -> None:
    """Forget what was decided about rules of the checklist for the party of before, and its files."""
    mine = (CHECK_ITEM.c.placement_id == placement_id) & CHECK_ITEM.c.deleted_at.is_(None)
    rows = work.connection.scalars(select(CHECK_ITEM.c.id).where(mine)).all()
    for own in rows:
        line_files.remove_with(work, RowId(own))
    work.delete_many(CHECK_ITEM, [RowId(own) for own in rows])
