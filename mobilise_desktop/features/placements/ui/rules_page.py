"""The rules of the checklist in the settings."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import compliance, nationals, office_checks, office_words, queries
from mobilise_desktop.features.placements.office_data import Entry
from mobilise_desktop.features.placements.office_lists import OWN, Row
from mobilise_desktop.features.placements.ui import dialogs
from mobilise_desktop.features.placements.ui.office_page import Line, OfficePage, Values, Words
from mobilise_desktop.features.placements.ui.rule_form import rule_form, rule_values
from mobilise_desktop.features.placements.ui.schemes_page import confirmed_text, stale_picture
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, Picture

WORDS = Words(
    N_("Rules of the checklist"),
    N_(
        "What is to be cleared for which countries, until when, and where the rule is from. What nobody has "
        "looked up for a year is marked: look at the source, then press “Confirm today…”."
    ),
    N_("New rule…"),
    N_("Back to the delivered rule"),
    N_("The rule is kept."),
    N_("The delivered rule counts again."),
    N_("The rules of the file are taken over."),
)


def _confirmed(line: Line) -> str:
    return _("for each country") if line.made.host == nationals.OTHER else confirmed_text(line)


def _picture(line: Line) -> Picture | None:
    return None if line.made.host == nationals.OTHER else stale_picture(line)


COLUMNS: tuple[ColumnSpec[Line], ...] = (
    ColumnSpec(
        "title", N_("What is to be cleared"), lambda line: line.made.title, 36, sortable=False, main=True
    ),
    ColumnSpec(
        "sender",
        N_("Sender’s country"),
        lambda line: office_words.country_word(line.made.sender),
        18,
        sortable=False,
    ),
    ColumnSpec(
        "host",
        N_("Host’s country"),
        lambda line: office_words.country_word(line.made.host),
        18,
        sortable=False,
    ),
    ColumnSpec("until", N_("Deadline"), lambda line: office_words.deadline(line.made), 29, sortable=False),
    ColumnSpec(
        "origin", N_("Origin"), lambda line: office_words.origin_word(line.row.origin), 13, sortable=False
    ),
    ColumnSpec(
        "confirmed", N_("Last confirmed on"), _confirmed, 18, icon=_picture, sortable=False, whole=True
    ),
    ColumnSpec("source", N_("Source"), lambda line: line.made.basis, 28, sortable=False, leaves=1),
)


class RulesPage(OfficePage):
    """Delivered, adapted and own rules; they are confirmed as in the record of a placement."""

    tables = frozenset({"compliance_rule"})

    def __init__(self, context: TabContext) -> None:
        self.confirm_button = Button(N_("Confirm today…"), self.confirm, icon="badge-check")
        self._confirmed: Mapping[str, Mapping[str, Any]] = {}
        super().__init__(context, compliance.KIND, WORDS, COLUMNS)

    def confirm(self) -> None:
        """Ask what the office found about the current rule, and note it."""
        line, store = self.current(), self.context.store
        if line is None:
            return
        dialog = dialogs.rule_dialog(self, line.made)

        def write(values: Mapping[str, Any]) -> None:
            _actions().confirm_rule(store(), line.made, values["lead_days"], values["note"])

        saved(dialog, self.context, write, _("Rule confirmed."))

    @override
    def prepare(self) -> None:
        self._confirmed = queries.confirmed(self.context.reader())

    @override
    def line(self, row: Row) -> Line:
        made = compliance.as_confirmed(row.made, self._confirmed.get(row.made.code))
        return Line(row.id, row, made, made.last_confirmed)

    @override
    def form(self, line: Line | None) -> FormDialog:
        if line is None:
            return rule_form(self, None, {}, is_own=True)
        return rule_form(self, line.made, line.row.entry, is_own=line.row.origin == OWN)

    @override
    def values(self, dialog: FormDialog, line: Line | None) -> Entry:
        found: Entry = rule_values(dialog.values)
        if line is None:
            return {"code": self._code(dialog.values), **found, "as_of": clock.today().isoformat()}
        if found["source"] == line.made.basis:  # the delivered source is told in each language
            found["source"] = line.row.entry["source"]
        if found["lead_days"] == line.made.lead_days:
            found["lead_days"] = line.row.entry["lead_days"]
        return found

    @override
    def hinders_removal(self, line: Line) -> str:
        del line
        return ""

    @override
    def kept(self, line: Line, values: Values) -> Callable[[], object]:
        """A number of days that was noted when the rule was looked up gives way to the new one."""
        known = self._confirmed.get(line.made.code)
        changed = values["lead_days"] != line.row.entry["lead_days"]
        if known is None or known["lead_days"] is None or not changed:
            return super().kept(line, values)
        _actions().confirm_rule(self.context.store(), line.made, values["lead_days"], known["note"])
        return self.context.undo

    @override
    def extra_buttons(self) -> Sequence[Button]:
        return (self.confirm_button,)

    @override
    def allow(self, line: Line | None) -> None:
        is_one = line is not None and line.made.host != nationals.OTHER
        self.confirm_button.setEnabled(is_one)
        hint = _("A rule for every other country is confirmed in the checklist of a stay, for its country.")
        self.confirm_button.setToolTip("" if is_one or line is None else hint)

    def _code(self, values: Mapping[str, Any]) -> str:
        taken = {one.entry["code"] for one in self.found.rows} if self.found else set()
        kind = values["kind"]
        words = values["title"] or "" if kind == compliance.OWN else values["host"]
        return office_checks.free_code(words, taken, lambda word: f"{kind}_{word}"[:36])


def _actions() -> Any:
    from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

    return actions
