"""Amendments of signed agreements: drafted, signed like the agreement, and then carried out."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from typing import Any

from sqlalchemy import select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import (
    amending_rules,
    drafts,
    freezing,
    reference,
    rules,
    saving,
    states,
)
from mobilise_desktop.features.placements.changed import differs
from mobilise_desktop.features.placements.model import PLACEMENT, SIGNATURE, VERSION
from mobilise_desktop.features.placements.queries import Placement, Version, placement
from mobilise_desktop.features.placements.rules import Dossier
from mobilise_desktop.storage import files
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_BEING_SIGNED = N_("An amendment is being signed already. Withdraw it, or wait for the signatures.")


def amend(store: Store, found: Placement, draft: Any, replaced: Version | None = None) -> RowId:
    """Freeze an amendment, to be signed; nothing changes before all have signed.

    What the register says of the parties otherwise than the paper so far goes along. `replaced` is a draft
    that nobody has signed yet; the new one takes its place.

    Raises:
        UserError: another amendment is being signed; the change breaks a rule or changes nothing.
        StaleRowError: the draft to be replaced was withdrawn meanwhile.
    """
    from mobilise_desktop.features.placements import amendment  # noqa: PLC0415  loads ReportLab

    n = max(version.n for version in found.versions) + 1
    with closing(store.reader()) as reader:
        found = drafts.without(reader, found, replaced)
        check(found, draft.change, draft.kind, drafts.after(reader, found, draft.change))
        draft = draft._replace(change=drafts.whole(found, draft.change), corrections=found.corrections)
        made = amendment.make(reader, found, draft, n, clock.today())
    values = {
        "placement_id": found.id, "n": n, "state": "open", "canonical": made.canonical, "sha256": made.sha256,
        "short_code": made.code, "template": made.template, "pdf_sha256": files.digest(made.pdf),
        "frozen_on": clock.today().isoformat(), "kind": "amendment", "amendment": draft.kind,
        "effective_on": draft.effective_on, "reason": draft.reason,
        "changes": reference.canonical(amendment.changes(found, draft)), "signers": " ".join(draft.signers),
    }  # fmt: skip
    with store.write(Label(N_("Amend the agreement {ref}"), {"ref": found.values["ref"]})) as work:
        refuse_unsigned(saving.present(work, found.id)["status"])
        if replaced is not None:
            _set_aside(work, replaced)
        _refuse_second(work, found.id)
        files.put(work.connection, store.target, made.pdf)
        return work.insert(VERSION, values)


def check(found: Placement, change: Mapping[str, Any], kind: str = "", after: Dossier | None = None) -> None:
    """Whether a change can be drafted as an amendment of its kinds; `after` is how it would be then.

    Raises:
        UserError: as `amend`.
    """
    refuse_unsigned(found.values["status"] if found.present else "")
    if found.amending is not None:
        raise UserError(_(_BEING_SIGNED))
    if not found.corrections and not any(differs(name, found.values[name], change[name]) for name in change):
        raise UserError(_("Nothing would change."))
    if after is None:
        after = replace(found.dossier, values={**found.values, **change})
    weighed = amending_rules.weigh(found, after, change, kind, clock.today())
    wrong = [finding.text for finding in rules.blocking(weighed)]
    if wrong:
        raise UserError("\n".join(dict.fromkeys(wrong)))


def refuse_unsigned(status: str) -> None:
    """Let an amendment pass while the agreement holds.

    Raises:
        UserError: it is not signed yet, or the stay is over or called off.
    """
    if status not in states.AMENDABLE:
        raise UserError(_("Only an agreement that is signed can be amended."))


def _refuse_second(work: Work, placement_id: RowId) -> None:
    """Only one amendment is signed at a time, whoever drafted another meanwhile."""
    mine = (VERSION.c.placement_id == placement_id) & VERSION.c.deleted_at.is_(None)
    is_open = (VERSION.c.kind == "amendment") & (VERSION.c.state == "open")
    if work.connection.scalar(select(VERSION.c.id).where(mine & is_open).limit(1)) is not None:
        raise UserError(_(_BEING_SIGNED))


def _set_aside(work: Work, draft: Version) -> None:
    """Have a draft replaced, unless somebody has signed it meanwhile."""
    mine = (SIGNATURE.c.version_id == draft.id) & SIGNATURE.c.deleted_at.is_(None)
    if work.connection.scalar(select(SIGNATURE.c.id).where(mine).limit(1)) is not None:
        raise UserError(_(_BEING_SIGNED))
    work.update(VERSION, draft.id, {"state": "superseded"}, {"state": "open"})


def put_in_force(work: Work, version: Version) -> None:
    """Carry out an amendment that all have signed.

    Raises:
        StaleRowError: what it changes was changed meanwhile.
    """
    row = work.present(VERSION, [version.id], ("placement_id",))[version.id]
    new = {name: values[1] for name, values in version.changes.items()}
    old = {name: values[0] for name, values in version.changes.items()}
    placement_id = RowId(row["placement_id"])
    saving.write(work, placement_id, new, old, moves=False)  # nothing but what was signed
    if new.get("end_date"):
        names = ("ref", "employee_id", "end_date")
        freezing.hold(work, work.present(PLACEMENT, [placement_id], names)[placement_id])
    work.update(VERSION, version.id, {"state": "in_force"})


def withdraw(store: Store, version: Version) -> None:
    """Take back an amendment that is not signed by all."""
    with store.write(Label(N_("Withdraw an amendment"))) as work:
        work.update(VERSION, version.id, {"state": "withdrawn"}, {"state": "open"})


def again(store: Store, placement_id: RowId) -> Placement:
    """The placement as it is now.

    Raises:
        UserError: it is gone.
    """
    reader = store.reader()
    try:
        found = placement(reader, placement_id)
    finally:
        reader.close()
    if found is None:
        raise UserError(_("This record no longer exists."))
    return found
