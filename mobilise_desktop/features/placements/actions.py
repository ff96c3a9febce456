"""What can be done with placements; every function is one transaction and one undo step."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.attachments import holding
from mobilise_desktop.features.placements import (
    amending,
    certifying,
    compliance,
    evaluating,
    events,
    freezing,
    issue_rows,
    line_files,
    noting,
    replacing,
    saving,
    signature_rules,
    states,
    stepping,
    watchers,
)
from mobilise_desktop.features.placements.evaluating import Filled
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.model import (
    CHECK_ITEM,
    CONFIRMED,
    EVENT,
    PLACEMENT,
    SIGNATURE,
    VERSION,
)
from mobilise_desktop.features.placements.queries import Version
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_LONGEST_LEAD = 365


def add(store: Store, values: Mapping[str, Any], origin: RowId | None = None) -> RowId:
    """Add a placement: `sending_firm_id`, `employee_id` and `hosting_firm_id`, and what else is known.

    Its reference comes from a counter of the office's own, so that no other office can have it. `origin` is
    the record of another feature that it came of, such as a match.
    """
    with store.write(Label("")) as work:
        placement_id, ref = saving.begin(work, values)
        work.relabel(Label(N_("Add placement {ref}"), {"ref": ref}))
        if origin is not None:
            watchers.begun(work, placement_id, origin)
        return placement_id


def edit(
    store: Store, placement_id: RowId, change: Mapping[str, Any], expected: Mapping[str, Any] | None = None
) -> bool:
    """Write changed fields; False when nothing differs.

    Raises:
        UserError: the agreement was made already and says something else.
        StaleRowError: somebody else changed one of the fields since `expected` was read.
    """
    with store.write(Label("")) as work:
        row = saving.changeable(work, placement_id)
        work.relabel(Label(N_("Change placement {ref}"), {"ref": row["ref"]}))
        saving.refuse_agreed(row["status"], change)
        if change.get("certificate_withdrawn_on"):
            certifying.withdraw(work, placement_id)
        return saving.write(work, placement_id, change, expected)


def take_step(store: Store, placement_id: RowId, key: str, reason: str = "") -> None:
    """Go to another state; one that is replaced gets a successor between the same parties.

    Raises:
        UserError: something forbids it, or a reason is missing; the sentence names what.
    """
    step = states.step(key)
    if step.to == states.SUPERSEDED:
        replace(store, placement_id, reason)
        return
    found = amending.again(store, placement_id)
    stepping.allow(step, found, reason)
    with closing(store.reader()) as reader:
        frozen = freezing.freeze(reader, found, clock.today()) if step.to == "to_sign" else None
    label = Label(N_("{ref}: {step}"), {"ref": found.values["ref"], "step": Label(step.name)})
    with store.write(label) as work:
        if frozen is not None:
            freezing.put(work, store, found, frozen)
        stepping.go(work, step, found, reason)


def replace(
    store: Store, placement_id: RowId, reason: str, parties: Mapping[str, str] | None = None
) -> RowId:
    """Make a new placement instead of one, perhaps of another employee or at another host; its id.

    Raises:
        UserError: it has begun, or is over; or nothing says why.
    """
    return replacing.replace(store, amending.again(store, placement_id), reason, parties)


def sign(
    store: Store, version: Version, values: Mapping[str, Any], typed: str, scan: Path | None = None
) -> RowId:
    """Note what a party did with a version, proved by the short code typed from the paper that came back.

    The last signature of an amendment puts it in force: what it changes is changed. A scan of the paper is
    kept with the signature.

    Raises:
        UserError: the code is that of another version, or something else can't be right.
        FileError: the scan can't be read, or is too large.
    """
    held = None if scan is None else holding.content(scan)
    with store.write(Label(N_("Signature of {name}"), {"name": values["signer"]})) as work:
        row = saving.changeable(work, _being_signed(work, version.id, version.n))
        if version.is_amendment:
            amending.refuse_unsigned(row["status"])
        signed = _signed(work, version)
        for flaw in signature_rules.flaws(version, signed, values, typed).values():
            raise UserError(flaw)
        own = work.insert(SIGNATURE, {"version_id": version.id, **values})
        if scan is not None and held is not None:
            holding.hold_evidence(work, store, (SIGNATURE.name, own), (scan.name, held))
        if version.is_amendment and values["decision"] == "refused":
            work.update(VERSION, version.id, {"state": "withdrawn"})
        elif version.is_amendment and set(version.signers) <= {*signed, values["party"]}:
            amending.put_in_force(work, version)
        return own


def _being_signed(work: Work, version_id: RowId, n: int) -> RowId:
    """The placement of a version that is still being signed.

    Raises:
        UserError: the version is in force or withdrawn.
    """
    row = work.present(VERSION, [version_id], ("placement_id", "state", "deleted_at")).get(version_id)
    if row is None or row["deleted_at"] is not None or row["state"] != "open":
        raise UserError(
            _("Version {n} is no longer being signed; what was signed stays as it is.").format(n=n)
        )
    return RowId(row["placement_id"])


def _signed(work: Work, version: Version) -> dict[str, tuple[str, ...]]:
    """Who has signed a version, by party, the second signatory too."""
    columns = (SIGNATURE.c.party, SIGNATURE.c.signer, SIGNATURE.c.second_signer)
    mine = (SIGNATURE.c.version_id == version.id) & (SIGNATURE.c.decision == "signed")
    query = select(*columns).where(mine & SIGNATURE.c.deleted_at.is_(None))
    return {party: tuple(filter(None, names)) for party, *names in work.connection.execute(query)}


def remove_signature(store: Store, signature_id: RowId) -> None:
    """Take away a signature that was noted by mistake, and its scan.

    Raises:
        UserError: the version is in force or withdrawn.
    """
    with store.write(Label(N_("Remove signature"))) as work:
        row = work.present(SIGNATURE, [signature_id], ("version_id",))[signature_id]
        version = RowId(row["version_id"])
        number = work.present(VERSION, [version], ("n",))[version]["n"]
        saving.changeable(work, _being_signed(work, version, number))
        line_files.remove_with(work, signature_id)
        work.delete(SIGNATURE, signature_id)


def decide(store: Store, placement_id: RowId, item: compliance.Item, state: str, note: str | None) -> None:
    """Note what the office decided about a rule of the checklist.

    Raises:
        UserError: a rule is waived or does not apply, and nothing says why.
    """
    if state in (compliance.NOT_APPLICABLE, compliance.WAIVED) and not (note or "").strip():
        raise UserError(_("Please say why."))
    values = {
        "state": state,
        "note": note,
        "decided_by": store.actor.who,
        "decided_on": clock.today().isoformat(),
    }
    with store.write(
        Label(N_("Checklist: {rule}"), {"rule": Label(compliance.TITLES[item.rule.kind])})
    ) as work:
        saving.changeable(work, placement_id)
        if item.row_id:
            work.update(CHECK_ITEM, RowId(item.row_id), values)
        else:
            work.insert(CHECK_ITEM, {"placement_id": placement_id, "rule": item.rule.code, **values})


def confirm_rule(store: Store, rule: compliance.Rule, lead_days: int, note: str | None) -> None:
    """Note that the office looked a rule up today, with its own number of days if it is another one.

    Raises:
        UserError: the number of days can't be right.
    """
    if not 0 <= lead_days <= _LONGEST_LEAD:
        raise UserError(_("Please enter a number of days from 0 to 365."))
    row_id = pair_id("compliance_rule", rule.code)
    values = {"rule": rule.code, "confirmed_on": clock.today().isoformat(), "confirmed_by": store.actor.who,
              "lead_days": lead_days, "note": note or None}  # fmt: skip
    with store.write(Label(N_("Confirm a rule of the checklist"))) as work:
        if not work.present(CONFIRMED, [row_id], ("rule",)):
            work.insert(CONFIRMED, values, row_id)
            return
        work.restore(CONFIRMED, row_id)
        work.update(CONFIRMED, row_id, values)


def add_event(store: Store, placement_id: RowId, values: Mapping[str, Any]) -> RowId:
    """Note a visit, a call, an incident and so on, with its `issues`; what does not fit its kind is dropped.

    A visit or call on a day to come is planned.

    Raises:
        UserError: something can't be right; or the person was reminded within 24 hours already, for
            whatever stay; or the placement is closed and this is not noted of closed ones.
    """
    today = clock.today().isoformat()
    values = events.as_planned(values, today)
    events.refuse(values, today)
    issue_rows.refuse(values)
    with store.write(Label(N_("Note an event of a stay"))) as work:
        noting.changeable(work, placement_id, values["kind"])
        if values["kind"] == events.REMINDER:
            noting.refuse_second(work, placement_id, values)
        own = work.insert(EVENT, {"placement_id": placement_id, **events.kept(values)})
        issue_rows.write(work, own, values)
        return own


def edit_event(store: Store, event: Event, values: Mapping[str, Any]) -> bool:
    """Change what was noted, its action being done too, and its `issues` if given; False for no change.

    Raises:
        UserError: as for `add_event`; or somebody has removed it meanwhile.
        StaleRowError: somebody else changed one of the fields since `event` was read.
    """
    today = clock.today().isoformat()
    values = events.as_planned(values, today)
    events.refuse(values, today)
    issue_rows.refuse(values)
    change = {name: new for name, new in events.kept(values).items() if new != event.values[name]}
    with store.write(Label(N_("Change an event of a stay"))) as work:
        placement_id = noting.placement_of(work, event.id, values["kind"])
        if values["kind"] == events.REMINDER and change.keys() & {"kind", "day", "person_id"}:
            noting.refuse_second(work, placement_id, values, event.id)
        has_others = issue_rows.write(work, event.id, values, event.issues)
        differs = work.update(EVENT, event.id, change, {name: event.values[name] for name in change})
        return differs or has_others


def finish_issue(store: Store, issue: Issue, day: str) -> None:
    """Note on which day (ISO) an issue was seen to.

    Raises:
        UserError: it can't have been on that day, the placement is closed, or the issue is gone.
        StaleRowError: somebody else has noted another day since the issue was read.
    """
    issue_rows.finish(store, issue, day)


def hold(store: Store, event: Event) -> str:
    """Note that a planned visit took place: on its day, or today if that is still to come; the day (ISO).

    Raises:
        UserError: it is not planned any more, or the placement is closed.
    """
    kind, day = events.PLANNED.get(event.kind), min(event.day, clock.today().isoformat())
    if kind is None:
        raise UserError(_("This visit or call is not planned any more."))
    with store.write(Label(N_("Note that a visit took place"))) as work:
        noting.placement_of(work, event.id, kind)
        before = {"kind": event.kind, "day": event.day}
        work.update(EVENT, event.id, {"kind": kind, "day": day}, before)
    return day


def remove_event(store: Store, event_id: RowId) -> None:
    """Take an event away that was noted by mistake, with its files and issues.

    Raises:
        UserError: the placement is closed.
    """
    with store.write(Label(N_("Remove an event of a stay"))) as work:
        noting.placement_of(work, event_id)
        line_files.remove_with(work, event_id)
        issue_rows.remove_with(work, event_id)
        work.delete(EVENT, event_id)


def evaluate(
    store: Store, placement_id: RowId, party: str, answers: Mapping[str, Any], filled: Filled | None = None
) -> RowId:
    """Keep what a party said after the stay: answers of 1 to 5 by question, and what else was asked.

    Without `filled` it is of today, and takes the place of what was there.

    Raises:
        UserError: the placement is closed or gone, the form can't be of that day, or there is one meanwhile.
        StaleRowError: somebody else corrected it since it was read.
    """
    return evaluating.evaluate(store, placement_id, party, answers, filled)


def delete(store: Store, placement_id: RowId) -> None:
    """Put a placement into the trash.

    Raises:
        UserError: an agreement of it was made; it is cancelled instead.
    """
    with store.write(Label("")) as work:
        row = saving.present(work, placement_id)
        if row["status"] in states.LOCKED:
            raise UserError(_("An agreement was made of it, so it stays as proof. Cancel it instead."))
        work.relabel(Label(N_("Delete placement {ref}"), {"ref": row["ref"]}))
        work.delete(PLACEMENT, placement_id)
        if row["status"] not in states.CALLED_OFF:
            watchers.off(work, placement_id, _("Placement {ref} lies in the trash.").format(ref=row["ref"]))


def restore(store: Store, placement_id: RowId) -> None:
    """Take a placement out of the trash."""
    with store.write(Label(N_("Restore a placement"))) as work:
        work.restore(PLACEMENT, placement_id)
        if saving.present(work, placement_id)["status"] not in states.CALLED_OFF:
            watchers.back(work, placement_id)
