"""Issuing the certificate of a stay: it is frozen, and kept among the files of the placement."""

from sqlalchemy import ColumnElement, select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import saving
from mobilise_desktop.features.placements.issued import ISSUED, KIND, WITHDRAWN, Certificate, number
from mobilise_desktop.features.placements.model import VERSION
from mobilise_desktop.storage import files
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

TEMPLATE = "certificate-1"


def issue(store: Store, placement_id: RowId, made: Certificate) -> RowId:
    """Keep a certificate that goes out: from now on this very file is printed again.

    Raises:
        UserError: another one holds already, or the placement is closed.
    """
    with store.write(Label("")) as work:
        row = saving.changeable(work, placement_id)
        work.relabel(Label(N_("Issue the certificate of {ref}"), {"ref": row["ref"]}))
        if work.connection.scalar(select(VERSION.c.id).where(_holds(placement_id))):
            raise UserError(_("A certificate of this stay was issued already. Withdraw it first."))
        sha = files.put(work.connection, store.target, made.pdf)
        values = {
            "placement_id": placement_id, "n": made.given.n, "state": ISSUED, "canonical": made.canonical,
            "sha256": made.sha256, "short_code": made.code, "template": TEMPLATE, "pdf_sha256": sha,
            "frozen_on": clock.today().isoformat(), "kind": KIND, "signers": "",
        }  # fmt: skip
        name = f"{number(row['ref'], made.given.n)}.pdf"
        work.insert(ATTACHMENT, {
            "owner_table": "placement", "owner_id": placement_id, "sha256": sha, "name": name,
            "mime": "application/pdf", "size": len(made.pdf), "kind": "certificate",
            "title": _("Certificate of participation"),
        })  # fmt: skip
        return work.insert(VERSION, values)


def withdraw(work: Work, placement_id: RowId) -> None:
    """Mark the certificate that holds as withdrawn, if there is one; its file says so too."""
    query = select(VERSION.c.id, VERSION.c.pdf_sha256).where(_holds(placement_id))
    row = work.connection.execute(query).first()
    if row is None:
        return
    work.update(VERSION, row.id, {"state": WITHDRAWN})
    c = ATTACHMENT.c
    mine = (c.owner_id == placement_id) & (c.sha256 == row.pdf_sha256) & c.deleted_at.is_(None)
    for own in work.connection.scalars(select(c.id).where(mine)).all():
        work.update(ATTACHMENT, RowId(own), {"title": _("Certificate of participation, withdrawn")})


def _holds(placement_id: RowId) -> ColumnElement[bool]:
    return (
        (VERSION.c.placement_id == placement_id)
        & (VERSION.c.kind == KIND)
        & (VERSION.c.state == ISSUED)
        & VERSION.c.deleted_at.is_(None)
    )
