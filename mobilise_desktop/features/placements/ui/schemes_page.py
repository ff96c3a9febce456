"""The schemes of stays in the settings."""

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import office_checks, office_words, schemes
from mobilise_desktop.features.placements.office_data import Entry
from mobilise_desktop.features.placements.scheme_queries import stays_of
from mobilise_desktop.features.placements.schemes import scheme_word
from mobilise_desktop.features.placements.ui.office_page import Line, OfficePage, Words
from mobilise_desktop.features.placements.ui.scheme_form import scheme_dialog, scheme_values
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, Picture

WORDS = Words(
    N_("Schemes of stays"),
    N_(
        "How long a stay may be, and how early it is reported. A change counts at once, in placements that "
        "are under way too; what was signed stays as it is."
    ),
    N_("New scheme…"),
    N_("Back to the delivered numbers"),
    N_("The scheme is kept."),
    N_("The delivered numbers count again."),
    N_("The schemes of the file are taken over."),
)


def confirmed_text(line: Line) -> str:
    """When a thing was last looked up."""
    return formats.day(line.confirmed) if line.confirmed else _("never")


def stale_picture(line: Line) -> Picture | None:
    """A sign beside what nobody looked up for a year."""
    if not office_words.is_stale(line.confirmed, clock.today()):
        return None
    return "triangle-alert", "attention"


COLUMNS: tuple[ColumnSpec[Line], ...] = (
    ColumnSpec("name", N_("Name"), lambda line: scheme_word(line.made.code), 30, sortable=False, main=True),
    ColumnSpec("span", N_("Length of a stay"), lambda line: office_words.span(line.made), 30, sortable=False),
    ColumnSpec(
        "parts", N_("Parts"), lambda line: formats.number(line.made.max_periods), 8, END, sortable=False
    ),
    ColumnSpec(
        "lead", N_("Lead time"), lambda line: office_words.days(line.made.lead_days), 14, sortable=False
    ),
    ColumnSpec(
        "firm", N_("Stays of a firm"), lambda line: office_words.per_firm(line.made), 16, sortable=False
    ),
    ColumnSpec(
        "origin", N_("Origin"), lambda line: office_words.origin_word(line.row.origin), 14, sortable=False
    ),
    ColumnSpec(
        "confirmed",
        N_("Last confirmed on"),
        confirmed_text,
        18,
        icon=stale_picture,
        sortable=False,
        whole=True,
    ),
    ColumnSpec("source", N_("Source"), lambda line: line.made.basis, 30, sortable=False, leaves=1),
)


class SchemesPage(OfficePage):
    """Delivered, adapted and own schemes."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(context, schemes.KIND, WORDS, COLUMNS)

    @override
    def form(self, line: Line | None) -> FormDialog:
        others = [one.entry["code"] for one in self.found.rows] if self.found else []
        own = line.row.entry["code"] if line else ""
        taken = [scheme_word(code) for code in others if code != own]
        return scheme_dialog(self, line.made if line else None, line.row.entry if line else {}, taken)

    @override
    def values(self, dialog: FormDialog, line: Line | None) -> Entry:
        found: Entry = scheme_values(dialog.values)
        if line is None:
            taken = {one.entry["code"] for one in self.found.rows} if self.found else set()
            return {"code": office_checks.free_code(found["name"], taken, str.upper), **found,
                    "as_of": clock.today().isoformat()}  # fmt: skip
        if found["name"] == scheme_word(line.made.code):  # the delivered name is told in each language
            found["name"] = line.row.entry.get("name")
        if found["source"] == line.made.basis:
            found["source"] = line.row.entry["source"]
        return found

    @override
    def hinders_removal(self, line: Line) -> str:
        n = stays_of(self.context.reader(), line.made.code)
        text = ngettext(
            "{n} placement has this scheme. Give it another one first.",
            "{n} placements have this scheme. Give them another one first.", n,
        )  # fmt: skip
        return text.format(n=formats.number(n)) if n else ""
