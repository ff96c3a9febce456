"""The certificate in the window: asked for once, shown, kept when it goes out, and the same ever after."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import course_plan, issued
from mobilise_desktop.features.placements import given as giving
from mobilise_desktop.features.placements.given import Given
from mobilise_desktop.features.placements.issued import Certificate
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.text_fields import NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord
    from mobilise_desktop.ui.field import Field

_REACHED = N_("How far this was reached. With “–” the certificate says nothing of it.")
_SHOWN = 90
"""Characters of an outcome that stand beside its level."""


class CertificateActs:
    """Acts on the certificate of the placement that a record shows."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record
        self._typed: dict[RowId, Given] = {}

    def open(self) -> None:
        """Show the certificate that was issued, else ask what stands in it, and show what it would be."""
        found = self._record.found
        if found is None:
            return
        known = found.around.certificates
        withdrawn = bool(found.values["certificate_withdrawn_on"])
        holds = None if withdrawn else next((one for one in known if one.is_valid), None)
        if holds is not None:
            self._typed.pop(found.id, None)
            self.show_issued(found, holds.pdf_sha256, holds.n).exec()
            return
        if withdrawn or not _may_be_issued(found):  # it says why, or prints what was never kept
            self._record.acts.show_paper("certificate")
            return
        office = self._record.context.store().actor.office
        before = self._typed.get(found.id) or (known[0].given if known else _usual(office))
        dialog = given_dialog(self._record, found, before)
        if accepted(dialog):
            given = taken(dialog.values, len(known) + 1)
            self._typed[found.id] = given
            self.preview(found, given).exec()

    def show_issued(self, found: Placement, pdf_sha256: str, n: int) -> DocumentPreview:
        """The certificate that was issued, the very file."""
        context = self._record.context

        def make() -> bytes:
            from mobilise_desktop.storage import files  # noqa: PLC0415  when needed

            return files.get(context.reader(), context.store().target, pdf_sha256)

        return self._shown(found, n, make)

    def preview(self, found: Placement, given: Given) -> DocumentPreview:
        """What would be issued; it is kept when it is printed or saved for the first time."""
        context, made = self._record.context, list[Certificate]()

        def make() -> bytes:
            from mobilise_desktop.features.placements import papers  # noqa: PLC0415  loads ReportLab

            office = context.store().actor.office
            made.append(papers.certify(context.reader(), found, given, clock.today(), office))
            return made[-1].pdf

        def keep() -> None:
            if made:
                self._keep(found.id, made.pop())

        shown = self._shown(found, given.n, make)
        shown.went_out.connect(keep)
        return shown

    def _keep(self, placement_id: RowId, made: Certificate) -> None:
        def work(actions: Any, store: Any) -> None:
            actions.certifying.issue(store, placement_id, made)

        self._record.act(work, _("Certificate issued; it is kept with the files of the placement."))

    def _shown(self, found: Placement, n: int, make: Any) -> DocumentPreview:
        name = f"{issued.number(found.values['ref'], n)}.pdf"
        title, jobs = _("Certificate of participation"), self._record.context.jobs
        return DocumentPreview(self._record, title, name, make, jobs)


def _may_be_issued(found: Placement) -> bool:
    values = found.values
    return bool(found.versions) and values["status"] == "ended" and values["end_kind"] != "no_show"


def given_dialog(parent: QWidget, found: Placement, before: Given) -> FormDialog:
    """Asks for the place, the level of each outcome, what the mentor says; `before` stands in it first."""
    values = found.values
    fields: dict[str, Field] = {"place": TextField(N_("Place of issue"), chars=36)}
    fields["place"].set_value(before.place or None)
    for number, outcome in enumerate(course_plan.read(values).outcomes):
        fields[f"level_{number}"] = level = ChoiceField(
            _shortened(outcome.text(0)), _levels, "" if number else _REACHED
        )
        level.set_value((before.levels[number] if number < len(before.levels) else "") or None)
    languages = dict.fromkeys((values["language_1"], values["language_2"]))
    for place, language in enumerate(languages):
        help_text = "" if place else N_("In the mentor’s words, at most 600 characters.")
        fields[f"statement_{place}"] = box = NotesField(N_("The mentor’s statement"), help_text)
        box.set_aside(formats.language(language) if len(languages) > 1 else "")
        box.set_value(before.statements[place] or None)
    text = N_(
        "All of it may stay empty. As soon as the certificate is printed or saved it is kept, and this very "
        "certificate is printed again from then on."
    )
    title, verb = N_("Certificate of participation"), N_("Show the certificate")
    return FormDialog(parent, title, fields, verb, text=text, check=_check)


def taken(values: Mapping[str, Any], n: int) -> Given:
    """What was typed into the dialog, for the certificate `n` of the stay."""
    levels = tuple(value or "" for name, value in values.items() if name.startswith("level_"))
    first, second = (values.get(f"statement_{place}") or "" for place in (0, 1))
    return Given(values["place"] or "", levels, (first, second), n)


def _check(values: Mapping[str, Any]) -> Mapping[str, str]:
    names = [name for name in values if name.startswith("statement_")]
    wrong = giving.problems([values[name] for name in names])
    return {name: text for name, text in zip(names, wrong, strict=True) if text}


def _levels() -> list[Choice]:
    return [Choice(code, _(text)) for code, text in giving.LEVELS.items()]


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _usual(office: str) -> Given:
    """Before anything was typed: the town of the office."""
    return Given(next((one.city for one in offices() if one.code == office), ""))
