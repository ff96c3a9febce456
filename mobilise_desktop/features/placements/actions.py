"""What can be done with placements; every function is one transaction and one undo step."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import (
    amending,
    compliance,
    events,
    line_files,
    noting,
    reference,
    rules,
    saving,
    states,
    stepping,
    watchers,
)
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.model import (
    CHECK_ITEM,
    CONFIRMED,
    EVALUATION,
    EVENT,
    PLACEMENT,
    SIGNATURE,
    VERSION,
)
from mobilise_desktop.features.placements.queries import Placement, Version
from mobilise_desktop.privacy.model import HOLD
from mobilise_desktop.storage import files
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_KEPT_MONTHS, _LONGEST_LEAD = 60, 365
"""Records of a grant are kept five years (design of placements, 3.3)."""


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
        return saving.write(work, placement_id, change, expected)


def take_step(store: Store, placement_id: RowId, key: str, reason: str = "") -> None:
    """Go to another state.

    Raises:
        UserError: something forbids it, or a reason is missing; the sentence names what.
    """
    step = states.step(key)
    found = amending.again(store, placement_id)
    stepping.allow(step, found, reason)
    frozen = _frozen(store, found) if step.to == "to_sign" else None
    label = Label(N_("{ref}: {step}"), {"ref": found.values["ref"], "step": Label(step.name)})
    with store.write(label) as work:
        if frozen is not None:
            version, pdf = frozen
            files.put(work.connection, store.target, pdf)
            _hold(work, found)
            work.insert(VERSION, {"placement_id": placement_id, **version})
        stepping.go(work, step, found, reason)


def sign(store: Store, version: Version, values: Mapping[str, Any], typed: str) -> RowId:
    """Note what a party did with a version, proved by the short code typed from the paper that came back.

    The last signature of an amendment puts it in force: what it changes is changed.

    Raises:
        UserError: the code is that of another version, or the party or the person signed already.
    """
    if reference.read_code(typed) != version.short_code:
        raise UserError(
            _("This code is not that of version {n}. Look at the foot of the signed page; if it is right, "
              "another version was signed.").format(n=version.n)
        )  # fmt: skip
    if values["party"] not in version.signers:
        raise UserError(_("This party need not sign this version."))
    with store.write(Label(N_("Signature of {name}"), {"name": values["signer"]})) as work:
        saving.changeable(work, _being_signed(work, version.id, version.n))
        signed = _signed(work, version)
        _allow_signature(signed, values)
        own = work.insert(SIGNATURE, {"version_id": version.id, **values})
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


def _allow_signature(signed: Mapping[str, tuple[str, ...]], values: Mapping[str, Any]) -> None:
    if values["party"] in signed:
        raise UserError(_("This party has signed this version already."))
    if values["decision"] != "signed" or values.get("authority") == "sole_owner":
        return
    second = values.get("second_signer")
    others = [name for names in signed.values() for name in names]
    if any(rules.same_person(second or values["signer"], name) for name in others):
        raise UserError(
            _("{name} has signed for another party already. Name a second signatory, or choose “Sole owner, "
              "by declaration” as authority.").format(name=second or values["signer"])
        )  # fmt: skip


def remove_signature(store: Store, signature_id: RowId) -> None:
    """Take away a signature that was noted by mistake.

    Raises:
        UserError: the version is in force or withdrawn.
    """
    with store.write(Label(N_("Remove signature"))) as work:
        row = work.present(SIGNATURE, [signature_id], ("version_id",))[signature_id]
        version = RowId(row["version_id"])
        number = work.present(VERSION, [version], ("n",))[version]["n"]
        saving.changeable(work, _being_signed(work, version, number))
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
    """Note a visit, a call, an incident and so on; what does not fit its kind is dropped.

    Raises:
        UserError: something can't be right; or the person was reminded on that day already, for whatever
            stay; or the placement is closed.
    """
    events.refuse(values)
    with store.write(Label(N_("Note an event of a stay"))) as work:
        saving.changeable(work, placement_id)
        if values["kind"] == events.REMINDER:
            noting.refuse_second(work, placement_id, values)
        return work.insert(EVENT, {"placement_id": placement_id, **events.kept(values)})


def edit_event(store: Store, event: Event, values: Mapping[str, Any]) -> bool:
    """Change what was noted, its action being done too; False when nothing differs.

    Raises:
        UserError: as for `add_event`; or somebody has removed it meanwhile.
        StaleRowError: somebody else changed one of the fields since `event` was read.
    """
    events.refuse(values)
    change = {name: new for name, new in events.kept(values).items() if new != event.values[name]}
    with store.write(Label(N_("Change an event of a stay"))) as work:
        placement_id = noting.placement_of(work, event.id)
        if values["kind"] == events.REMINDER and change.keys() & {"kind", "day", "person_id"}:
            noting.refuse_second(work, placement_id, values)
        return work.update(EVENT, event.id, change, {name: event.values[name] for name in change})


def remove_event(store: Store, event_id: RowId) -> None:
    """Take an event away that was noted by mistake.

    Raises:
        UserError: the placement is closed.
    """
    with store.write(Label(N_("Remove an event of a stay"))) as work:
        noting.placement_of(work, event_id)
        line_files.remove_with(work, event_id)
        work.delete(EVENT, event_id)


def evaluate(store: Store, placement_id: RowId, party: str, answers: Mapping[str, Any]) -> RowId:
    """Keep what a party said after the stay: answers of 1 to 5 by question, and what else was asked.

    What is typed again takes the place of what was said before; files of it stay.
    """
    values = {
        "placement_id": placement_id,
        "party": party,
        "answers": reference.canonical(answers),
        "completed_on": clock.today().isoformat(),
    }
    with store.write(Label(N_("Enter an evaluation"))) as work:
        saving.changeable(work, placement_id)
        old = work.connection.scalars(
            select(EVALUATION.c.id)
            .where(
                (EVALUATION.c.placement_id == placement_id)
                & (EVALUATION.c.party == party)
                & EVALUATION.c.deleted_at.is_(None)
            )
            .order_by(EVALUATION.c.id)
        ).all()
        if not old:
            return work.insert(EVALUATION, values)
        work.delete_many(EVALUATION, [RowId(own) for own in old[1:]])
        work.update(EVALUATION, RowId(old[0]), values)
        return RowId(old[0])


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


def _frozen(store: Store, found: Placement) -> tuple[dict[str, Any], bytes]:
    from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab

    n = max((version.n for version in found.versions), default=0) + 1
    reader = store.reader()
    try:
        made = agreement.make(reader, found, n, clock.today())
    finally:
        reader.close()
    today = clock.today().isoformat()
    values = {
        "n": n, "state": "open", "canonical": made.canonical, "sha256": made.sha256, "short_code": made.code,
        "template": made.template, "pdf_sha256": files.digest(made.pdf), "frozen_on": today,
    }  # fmt: skip
    return values, made.pdf


def _hold(work: Work, found: Placement) -> None:
    """Keep the employee's data as long as records of a grant: nobody is erased out of an agreement."""
    reason, until = found.values["ref"], later(date.fromisoformat(found.values["end_date"]), _KEPT_MONTHS)
    mine = (HOLD.c.owner_id == found.values["employee_id"]) & (HOLD.c.reason == reason)
    if work.connection.scalar(select(HOLD.c.id).where(mine & HOLD.c.deleted_at.is_(None))) is None:
        values = {"owner_table": "contact", "owner_id": found.values["employee_id"], "reason": reason}
        work.insert(HOLD, {**values, "until": until.isoformat()})
