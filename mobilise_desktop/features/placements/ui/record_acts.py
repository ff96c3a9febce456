"""What the record of a placement does by dialogs: documents, signatures, decisions."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.attachments.ui.evidence import Proofs
from mobilise_desktop.features.placements import evaluating
from mobilise_desktop.features.placements.queries import Signature, Version
from mobilise_desktop.features.placements.ui import dialogs
from mobilise_desktop.features.placements.ui.amending_acts import AmendingActs
from mobilise_desktop.features.placements.ui.certificate_acts import CertificateActs
from mobilise_desktop.features.placements.ui.evaluation_dialog import EvaluationDialog
from mobilise_desktop.features.placements.ui.event_acts import EventActs
from mobilise_desktop.features.placements.ui.keeping import keep
from mobilise_desktop.features.placements.ui.signature_dialog import CODE, SCAN, SignatureDialog
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.document_preview import DocumentPreview

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


DOSSIER, CERTIFICATE = "dossier", "certificate"
PAPERS = {
    "information": N_("Information on working abroad"),
    "attendance": N_("Attendance sheet"),
    CERTIFICATE: N_("Certificate of participation"),
    "europass": N_("Sheet for the Europass Mobility"),
    "evaluation_employee": N_("Evaluation form for the employee"),
    "evaluation_sending": N_("Evaluation form for the sending firm"),
    "evaluation_hosting": N_("Evaluation form for the hosting firm"),
    DOSSIER: N_("Dossier"),
}
"""The papers that can be printed, in the order in which they are needed."""


class RecordActs:
    """Acts on the placement that a record shows."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record
        self.events = EventActs(record)
        self.amending = AmendingActs(record)
        self.certificates = CertificateActs(record)
        self.proofs = Proofs(record, record.context, "agreement_signature")

    def preview(self) -> DocumentPreview | None:
        """The agreement as it would be made now."""
        found, reader = self._record.found, self._record.context.reader
        if found is None:
            return None

        def make() -> bytes:
            from mobilise_desktop.documents import archive  # noqa: PLC0415  with it
            from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab

            return archive.packed(agreement.preview(reader(), found, clock.today()))

        ref = found.values["ref"]
        return DocumentPreview(
            self._record, _("Draft of the agreement"), f"{ref}-draft.pdf", make, self._record.context.jobs
        )

    def show_version(self, pdf_sha256: str, n: int) -> DocumentPreview | None:
        """A frozen version, the very file."""
        found, context = self._record.found, self._record.context
        if found is None:
            return None

        def make() -> bytes:
            from mobilise_desktop.storage import files  # noqa: PLC0415  when needed

            return files.get(context.reader(), context.store().target, pdf_sha256)

        title, ref = _("Agreement, version {n}").format(n=n), found.values["ref"]
        return DocumentPreview(self._record, title, f"{ref}-{n}.pdf", make, context.jobs)

    def sign(self, version: Version) -> None:
        """Ask what a party did with a version, and note it."""
        found = self._record.found
        if found is None:
            return
        jobs, people = self._record.context.jobs, found.around.signers

        def work(actions: Any, store: Any, values: Mapping[str, Any]) -> None:
            row = {name: value for name, value in values.items() if name not in (CODE, SCAN)}
            actions.sign(store, version, row, values[CODE], values[SCAN])

        keep(self._record, SignatureDialog(self._record, jobs, version, people), work, _("Signature noted."))

    def sign_electronically(self, version: Version) -> None:
        """Ask for the office's certificate, and save a copy of a version that is signed with it."""
        found = self._record.found
        kinds = _("Certificates (*.p12 *.pfx)")
        chosen, _kind = QFileDialog.getOpenFileName(self._record, _("Certificate of the office"), "", kinds)
        if found is None or not chosen:
            return
        usual = f"{found.values['ref']}-{version.n}-signed.pdf"
        out, _kind = QFileDialog.getSaveFileName(
            self._record, _("Save the signed copy"), usual, "PDF (*.pdf)"
        )
        if out:
            self.save_signed(version, Path(chosen), Path(out))

    def save_signed(self, version: Version, certificate: Path, out: Path) -> None:
        """Ask for the password, and save a copy of a version with an electronic signature."""
        context = self._record.context

        def write(values: Mapping[str, Any]) -> None:
            from mobilise_desktop.documents import signing  # noqa: PLC0415  loads what signs
            from mobilise_desktop.storage import disk, files  # noqa: PLC0415  when needed

            store = context.store()
            with closing(store.reader()) as reader:
                pdf = files.get(reader, store.target, version.pdf_sha256)
            signed = signing.sign(pdf, certificate, values["password"] or "", version.short_code)
            with disk.writing(out), disk.unfinished(out) as part:
                part.write_bytes(signed)
                disk.put_in_place(part, out)

        if saved(dialogs.password_dialog(self._record), context, write):
            told = _("The signed copy is in “{file}”. Enter the signature when all is done.")
            context.notices.say(told.format(file=out.name))

    def open_version(self, pdf_sha256: str, n: int) -> None:
        """Show a frozen version."""
        dialog = self.show_version(pdf_sha256, n)
        if dialog is not None:
            dialog.exec()

    def paper(self, kind: str, *, confidential: bool = False) -> DocumentPreview | None:
        """A paper of the placement ("certificate", …), or the dossier, with confidential entries or not."""
        found, context = self._record.found, self._record.context
        if found is None:
            return None

        def make() -> bytes:
            from mobilise_desktop.features.placements import dossier, papers  # noqa: PLC0415  load ReportLab

            store = context.store()
            if kind == DOSSIER:
                day = clock.today()
                return dossier.dossier(context.reader(), store.target, found, day, confidential=confidential)
            return papers.write(context.reader(), found, kind, clock.today(), store.actor.office)

        title = _(PAPERS[kind])
        return DocumentPreview(self._record, title, f"{found.values['ref']}-{kind}.pdf", make, context.jobs)

    def open_paper(self, kind: str) -> None:
        """Show a paper of the placement; of confidential entries it asks whether the dossier has them."""
        if kind == CERTIFICATE:
            self.certificates.open()
        else:
            self.show_paper(kind)

    def show_paper(self, kind: str) -> None:
        """Show a paper as it would be printed now."""
        own = self._record.found and self._record.found.id
        confidential = self.events.ask_confidential() if kind == DOSSIER else False
        if confidential is None or self._record.found is None or self._record.found.id != own:
            return
        dialog = self.paper(kind, confidential=confidential)
        if dialog is not None:
            dialog.exec()

    def open_preview(self) -> None:
        """Show the draft."""
        dialog = self.preview()
        if dialog is not None:
            dialog.exec()

    def remove_signature(self, one: Signature) -> None:
        """Take a signature away, with a way back."""
        self._record.act(
            lambda actions, store: actions.remove_signature(store, one.id), _("Signature removed.")
        )

    def decide(self, item: Any) -> None:
        """Ask what the office decided about a rule, and note it."""
        found = self._record.found
        if found is None:
            return
        own = found.id
        keep(
            self._record,
            dialogs.decision_dialog(self._record, item),
            lambda actions, store, given: actions.decide(store, own, item, given["state"], given["note"]),
            _("Decision noted."),
        )

    def confirm(self, item: Any) -> None:
        """Ask what the office found about a rule, and note it."""
        rule = item.rule
        keep(
            self._record,
            dialogs.rule_dialog(self._record, rule),
            lambda actions, store, given: actions.confirm_rule(
                store, rule, given["lead_days"], given["note"]
            ),
            _("Rule confirmed."),
        )

    def evaluate(self, party: str) -> None:
        """Ask what a party said, or show what it said before to be corrected, and keep it."""
        found = self._record.found
        if found is None:
            return
        own, given = found.id, found.around.evaluations.get(party)
        first, is_fixed = evaluating.began(found.values), found.values["status"] == "closed"
        dialog = EvaluationDialog(self._record, party, first, given, is_fixed=is_fixed)
        keep(
            self._record,
            dialog,
            lambda actions, store, values: actions.evaluate(store, own, party, *dialog.told(values)),
            _("Evaluation noted."),
        )

    def delete(self) -> None:
        """Put the placement into the trash, with a way back."""
        found = self._record.found
        if found is None:
            return
        self._record.act(
            lambda actions, store: actions.delete(store, found.id), _("Placement moved to the trash.")
        )
