"""Writing the issues of an event, within an action."""

from collections.abc import Sequence

from sqlalchemy import select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import issues, noting
from mobilise_desktop.features.placements.events import Values
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.model import EVENT, ISSUE
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work


def refuse(values: Values) -> None:
    """Say what can't be right with the issues of an event.

    Raises:
        UserError: something can't.
    """
    found = issues.wrong_of_event(values, clock.today().isoformat())
    if found:
        raise UserError(next(iter(found.values())))


def write(work: Work, event_id: RowId, values: Values, before: Sequence[Issue] = ()) -> bool:
    """Keep the issues that an event has now; those of `before` that are not there go. False for no change.

    Values that say nothing of issues leave them as they are; of a kind that has none they go.
    """
    if values["kind"] not in issues.KINDS:
        now: Sequence[Issue] = ()
    else:
        now = values.get("issues", before)
    known = {one.id: one for one in before}
    changed = [_put(work, event_id, one, known.get(one.id)) for one in now]
    stay = {one.id for one in now}
    gone = work.delete_many(ISSUE, [RowId(own) for own in known if own not in stay])
    return any(changed) or gone > 0


def remove_with(work: Work, event_id: RowId) -> None:
    """Take the issues of an event away together with it."""
    mine = (ISSUE.c.event_id == event_id) & ISSUE.c.deleted_at.is_(None)
    found = work.connection.scalars(select(ISSUE.c.id).where(mine)).all()
    work.delete_many(ISSUE, [RowId(one) for one in found])


def finish(store: Store, issue: Issue, day: str) -> None:
    """Note on which day an issue was seen to.

    Raises:
        UserError: it can't have been on that day, the placement is closed, or the issue is gone.
        StaleRowError: somebody else has noted another day since the issue was read.
    """
    own, event_id = RowId(issue.id), RowId(issue.event_id)
    with store.write(Label(N_("Tick off an issue of a stay"))) as work:
        noting.placement_of(work, event_id)
        _refuse_gone(work, own)
        began = work.present(EVENT, [event_id], ("day",))[event_id]["day"]
        flaw = issues.wrong(issue._replace(done_on=day), began, clock.today().isoformat()).get("done_on")
        if flaw or not day:
            raise UserError(flaw or _("Please enter the day."))
        work.update(ISSUE, own, {"done_on": day}, {"done_on": issue.done_on})


def _put(work: Work, event_id: RowId, issue: Issue, before: Issue | None) -> bool:
    if before is None:
        work.insert(ISSUE, {"event_id": event_id, **issue.kept})
        return True
    old = before._asdict()
    change = {name: new for name, new in issue.kept.items() if new != old[name]}
    if not change:
        return False
    _refuse_gone(work, RowId(before.id))
    return work.update(ISSUE, RowId(before.id), change, {name: old[name] for name in change})


def _refuse_gone(work: Work, own: RowId) -> None:
    row = work.present(ISSUE, [own], ("deleted_at",)).get(own)
    if row is None or row["deleted_at"] is not None:
        raise UserError(_("This record no longer exists."))
