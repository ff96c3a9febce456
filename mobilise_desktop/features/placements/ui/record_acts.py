"""What the record of a placement does by dialogs: documents, signatures, decisions."""

from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QFileDialog

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.attachments.ui.evidence import Proofs
from mobilise_desktop.features.placements import evaluating, impact
from mobilise_desktop.features.placements.evaluation_queries import evaluations_of
from mobilise_desktop.features.placements.queries import (
    Placement,
    Signature,
    Version,
    names_of,
    signatory,
)
from mobilise_desktop.features.placements.ui import dialogs
from mobilise_desktop.features.placements.ui.evaluation_dialog import EvaluationDialog
from mobilise_desktop.features.placements.ui.event_acts import EventActs
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.jobs import WRITE

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


DOSSIER = "dossier"
PAPERS = {
    "information": N_("Information on working abroad"),
    "attendance": N_("Attendance sheet"),
    "certificate": N_("Certificate of participation"),
    "evaluation_employee": N_("Evaluation form for the employee"),
    "evaluation_sending": N_("Evaluation form for the sending firm"),
    "evaluation_hosting": N_("Evaluation form for the hosting firm"),
    DOSSIER: N_("Dossier"),
}
"""The papers that can be printed, in the order in which they are needed."""
_DAYS = frozenset({"end_date", "first_part_end", "second_part_start"})
_SECTIONS = {
    "mentor_change": "mentoring", "programme_change": "objectives", "working_time_change": "period",
    "cost_change": "costs",
}  # fmt: skip


class RecordActs:
    """Acts on the placement that a record shows."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record
        self.events = EventActs(record)
        self.proofs = Proofs(record, record.context, "agreement_signature")

    def preview(self) -> DocumentPreview | None:
        """The agreement as it would be made now."""
        found, reader = self._record.found, self._record.context.reader
        if found is None:
            return None

        def make() -> bytes:
            from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab

            return agreement.preview(reader(), found, clock.today())

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
        dialog = dialogs.signature_dialog(self._record, version, self._signers(found))
        if dialog.exec():
            values = dict(dialog.values)
            code = values.pop("code")
            self._record.act(
                lambda actions, store: actions.sign(store, version, values, code), _("Signature noted.")
            )

    def amend(self) -> None:
        """Ask what is to be changed of the signed agreement; days are asked here, the rest in the record."""
        found = self._record.found
        dialog = dialogs.kind_dialog(self._record)
        if found is None or not dialog.exec():
            return
        kind = dialog.values["kind"]
        if kind == impact.CORRECTION and found.corrections:
            self.correct()
            return
        if not set(impact.FIELDS.get(kind, ("",))) <= _DAYS:
            self._record.lead_to(_SECTIONS.get(kind, "parties"))
            text = _("Change it here in the record; the program then drafts the amendment.")
            self._record.context.notices.say(text)
            return
        days = dialogs.days_dialog(self._record, kind, found)
        if days.exec():
            changed = {name: day for name, day in days.values.items() if day != found.values[name]}
            self.draft(changed, kind)

    def correct(self) -> None:
        """Draft the amendment of what the register says otherwise."""
        self.draft({}, impact.CORRECTION)

    def draft(self, change: Mapping[str, Any], kind: str = "") -> None:
        """Show what a change means, ask why, and draft the amendment, of a kind that was chosen already.

        Without a change it is one of what the register says otherwise.
        """
        found, reader = self._record.found, self._record.context.reader
        if found is None or not (change or found.corrections):
            return
        names = names_of(reader(), found.values)
        dialog = dialogs.amendment_dialog(self._record, found, change, names, kind)
        if dialog.exec():
            values = dialog.values
            whole = {**change, **{name: values[name] for name in dialogs.texts_beside(found, change)}}

            def work(actions: Any, store: Any) -> None:
                from mobilise_desktop.features.placements import amendment  # noqa: PLC0415  loads ReportLab

                given = (values["kind"], values["effective_on"], values["reason"], whole)
                actions.amending.amend(store, found, amendment.Draft(*given))

            self._record.act(work, _("Amendment drafted. Print it and have it signed."))

    def sign_electronically(self, version: Version) -> None:
        """Ask for the office's certificate, and save a copy of a version that is signed with it."""
        found = self._record.found
        kinds = _("Certificates (*.p12 *.pfx)")
        chosen, _kind = QFileDialog.getOpenFileName(self._record, _("Certificate of the office"), "", kinds)
        if found is None or not chosen:
            return
        dialog = dialogs.password_dialog(self._record)
        if not dialog.exec():
            return
        usual = f"{found.values['ref']}-{version.n}-signed.pdf"
        out, _kind = QFileDialog.getSaveFileName(
            self._record, _("Save the signed copy"), usual, "PDF (*.pdf)"
        )
        if out:
            self.save_signed(version, Path(chosen), dialog.values["password"] or "", Path(out))

    def save_signed(self, version: Version, certificate: Path, password: str, out: Path) -> None:
        """Save a copy of a version with an electronic signature."""
        context = self._record.context

        def work() -> None:
            from mobilise_desktop.documents import signing  # noqa: PLC0415  loads what signs
            from mobilise_desktop.storage import disk, files  # noqa: PLC0415  when needed

            store = context.store()
            with closing(store.reader()) as reader:
                pdf = files.get(reader, store.target, version.pdf_sha256)
            signed = signing.sign(pdf, certificate, password, version.short_code)
            with disk.writing(out), disk.unfinished(out) as part:
                part.write_bytes(signed)
                disk.put_in_place(part, out)

        told = _("The signed copy is in “{file}”. Enter the signature when all is done.").format(
            file=out.name
        )
        context.jobs.submit(WRITE, work, lambda _none: context.notices.say(told), context.notices.error)

    def withdraw(self, version: Version) -> None:
        """Take back an amendment, with a way back."""
        self._record.act(
            lambda actions, store: actions.amending.withdraw(store, version), _("Amendment withdrawn.")
        )

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
        confidential = self.events.ask_confidential() if kind == DOSSIER else False
        dialog = self.paper(kind, confidential=confidential) if confidential is not None else None
        if dialog is not None:
            dialog.exec()

    def open_preview(self) -> None:
        """Show the draft."""
        dialog = self.preview()
        if dialog is not None:
            dialog.exec()

    def _signers(self, found: Placement) -> dict[str, str]:
        reader, values = self._record.context.reader(), found.values
        first = {"employee": found.dossier.employee.name}
        for party in ("sending", "hosting"):
            first[party] = signatory(reader, values[f"{party}_firm_id"], values["employee_id"])[0]
        return first

    def remove_signature(self, one: Signature) -> None:
        """Take a signature away, with a way back."""
        self._record.act(
            lambda actions, store: actions.remove_signature(store, one.id), _("Signature removed.")
        )

    def decide(self, item: Any) -> None:
        """Ask what the office decided about a rule, and note it."""
        dialog = dialogs.decision_dialog(self._record, item)
        if dialog.exec():
            own, values = self._record.placement_id, dialog.values
            self._record.act(
                lambda actions, store: actions.decide(store, own, item, values["state"], values["note"]),
                _("Decision noted."),
            )

    def confirm(self, item: Any) -> None:
        """Ask what the office found about a rule, and note it."""
        dialog = dialogs.rule_dialog(self._record, item.rule)
        if dialog.exec():
            days, note = dialog.values["lead_days"], dialog.values["note"]
            self._record.act(
                lambda actions, store: actions.confirm_rule(store, item.rule, days, note),
                _("Rule confirmed."),
            )

    def evaluate(self, party: str) -> None:
        """Ask what a party said, or show what it said before to be corrected, and keep it."""
        found = self._record.found
        if found is None:
            return
        given = evaluations_of(self._record.context.reader(), found.id).get(party)
        first, is_fixed = evaluating.began(found.values), found.values["status"] == "closed"
        dialog = EvaluationDialog(self._record, party, first, given, is_fixed=is_fixed)
        if dialog.exec():
            own, answers, filled = found.id, dialog.answers, dialog.filled
            self._record.act(
                lambda actions, store: actions.evaluate(store, own, party, answers, filled),
                _("Evaluation noted."),
            )

    def delete(self) -> None:
        """Put the placement into the trash, with a way back."""
        own = self._record.placement_id
        self._record.act(
            lambda actions, store: actions.delete(store, own), _("Placement moved to the trash.")
        )
