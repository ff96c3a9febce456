"""Asks in which languages a declaration is printed, and shows the file."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.declarations.queries import DeclarationRow
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import languages
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.tab import TabContext


def languages_dialog(parent: QWidget, first: str, second: str) -> FormDialog:
    """Two languages to choose; the second may be the same, then there is only one."""
    fields = {
        "first": ChoiceField(N_("First language"), languages, empty=False),
        "second": ChoiceField(N_("Second language"), languages, empty=False),
    }
    fields["first"].set_value(first)
    fields["second"].set_value(second)
    text = N_("The declaration stands side by side in two languages; choose the same twice for only one.")
    return FormDialog(parent, N_("Print declaration"), fields, N_("Show"), text=text)


def show_document(parent: QWidget, context: TabContext, row: DeclarationRow) -> None:
    """Ask for the languages, then show the file."""
    first = i18n.language() if i18n.language() in i18n.LANGUAGES else "en"
    dialog = languages_dialog(parent, first, "en" if first != "en" else "de")
    if dialog.exec():
        preview(parent, context, row, (dialog.values["first"], dialog.values["second"])).exec()


def preview(
    parent: QWidget, context: TabContext, row: DeclarationRow, chosen: tuple[str, str]
) -> DocumentPreview:
    """The file as it will be printed."""
    year, reader = row.values["ref_year"], context.reader

    def make() -> bytes:
        from mobilise_desktop.features.declarations import document  # noqa: PLC0415  loads ReportLab

        return document.make(reader(), row, chosen)

    title = _("Declaration for {year}").format(year=year)
    return DocumentPreview(parent, title, _("declaration") + f"-{year}.pdf", make, context.jobs)
