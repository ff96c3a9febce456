"""Amendments of signed agreements: drafted, signed like the agreement, and then carried out."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import impact, reference, rules, saving, states, texts, words
from mobilise_desktop.features.placements.model import VERSION
from mobilise_desktop.features.placements.queries import Placement, Version, placement
from mobilise_desktop.storage import files
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_PAST = frozenset({"lead", "per_sender", "hosting_ok_on"})
"""Rules of the beginning that an amendment does not ask again."""


def amend(store: Store, found: Placement, draft: Any) -> RowId:
    """Freeze an amendment, to be signed; nothing changes before all have signed.

    What the register says of the parties otherwise than the paper so far goes along.

    Raises:
        UserError: another amendment is being signed; the change breaks a rule or changes nothing.
    """
    check(found, draft.change, draft.kind)
    draft = draft._replace(corrections=found.corrections)
    from mobilise_desktop.features.placements import amendment  # noqa: PLC0415  loads ReportLab

    n = max(version.n for version in found.versions) + 1
    reader = store.reader()
    try:
        made = amendment.make(reader, found, draft, n, clock.today())
    finally:
        reader.close()
    values = {
        "placement_id": found.id, "n": n, "state": "open", "canonical": made.canonical, "sha256": made.sha256,
        "short_code": made.code, "template": made.template, "pdf_sha256": files.digest(made.pdf),
        "frozen_on": clock.today().isoformat(), "kind": "amendment", "amendment": draft.kind,
        "effective_on": draft.effective_on, "reason": draft.reason,
        "changes": reference.canonical(amendment.changes(found, draft)), "signers": " ".join(draft.signers),
    }  # fmt: skip
    with store.write(Label(N_("Amend the agreement {ref}"), {"ref": found.values["ref"]})) as work:
        files.put(work.connection, store.target, made.pdf)
        return work.insert(VERSION, values)


def check(found: Placement, change: Mapping[str, Any], kind: str = "") -> None:
    """Whether a change can be drafted as an amendment of a kind.

    Raises:
        UserError: as `amend`.
    """
    if found.values["status"] not in states.AMENDABLE or not found.present:
        raise UserError(_("Only an agreement that is signed can be amended."))
    if found.amending is not None:
        raise UserError(_("An amendment is being signed already. Withdraw it, or wait for the signatures."))
    if not found.corrections and all(found.values[name] == value for name, value in change.items()):
        raise UserError(_("Nothing would change."))
    _check_kind(found, change, kind)
    values = {**found.values, **change}
    dossier = replace(found.dossier, values=values)
    findings = [*rules.eligibility(dossier, clock.today()), *rules.before_signing(dossier)]
    unasked = _PAST | {"length"} if kind == impact.EARLY else _PAST  # a stay may end early at any time
    wrong = [one.text for one in rules.blocking(findings) if one.code not in unasked]
    if wrong:
        raise UserError("\n".join(wrong))


def _check_kind(found: Placement, change: Mapping[str, Any], kind: str) -> None:
    if not set(impact.FIXED).isdisjoint(change):
        raise UserError(
            _("Who takes part can’t be changed by an amendment. Cancel this placement and make another one.")
        )
    if kind == "suspend" and found.values["first_part_end"]:
        raise UserError(
            _("The stay has two parts already; there can’t be a third. Note the interruption as an event.")
        )
    is_bilingual = found.values["language_1"] != found.values["language_2"]
    for name in texts.to_change_along(found.values, change) if is_bilingual else ():
        text = _("Change this text in both languages: {field}")
        raise UserError(text.format(field=words.label(name)))


def put_in_force(work: Work, version: Version) -> None:
    """Carry out an amendment that all have signed.

    Raises:
        StaleRowError: what it changes was changed meanwhile.
    """
    row = work.present(VERSION, [version.id], ("placement_id",))[version.id]
    new = {name: values[1] for name, values in version.changes.items()}
    old = {name: values[0] for name, values in version.changes.items()}
    saving.write(work, RowId(row["placement_id"]), new, old)
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
