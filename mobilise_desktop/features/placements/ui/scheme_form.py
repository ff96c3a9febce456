"""The form of a scheme of stays."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.placements import office_checks, office_words
from mobilise_desktop.features.placements.office_data import Entry
from mobilise_desktop.features.placements.schemes import Scheme, scheme_word
from mobilise_desktop.features.placements.ui.wide_form import wide
from mobilise_desktop.ui.checks_field import ChecksField
from mobilise_desktop.ui.choice_fields import CheckField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.form_dialog import FormDialog, Values
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.text_fields import NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

_LENGTHS = ("14d", "1m", "1.5m", "2m", "3m", "4m", "5m", "6m")
_COUNTS = ("min_months", "min_days")
_NEW: Entry = {
    "min_months": 1, "min_days": 0, "max_months": 2, "max_periods": 2, "lead_days": 15, "least_days": 2,
    "per_sender": 2, "per_sender_total": False,
}  # fmt: skip


def scheme_dialog(parent: QWidget, scheme: Scheme | None, entry: Entry, taken: Collection[str]) -> FormDialog:
    """Asks for the numbers of a scheme, of a new one without; `taken` are the names of the others."""
    lengths = (*_LENGTHS, *(one for one in entry.get("lengths", ()) if one not in _LENGTHS))
    fields: dict[str, Field] = {
        "name": TextField(N_("Name")),
        "min_months": NumberField(N_("Shortest stay in months")),
        "min_days": NumberField(N_("or in days")),
        "max_months": NumberField(N_("Longest stay in months")),
        "lengths": ChecksField(
            N_("Only these lengths"),
            lambda: [Choice(one, office_words.length_word(one)) for one in lengths],
            N_("Tick none if any length between the shortest and the longest is allowed."),
        ),
        "max_periods": NumberField(N_("Parts of a stay at most")),
        "lead_days": NumberField(
            N_("Days before the start"), N_("A stay that is reported later counts as late.")
        ),
        "least_days": NumberField(
            N_("Working days before the start"), N_("A stay that is reported later can’t begin.")
        ),
        "per_sender": NumberField(N_("Stays of a firm at most")),
        "per_sender_total": CheckField(N_("Counts all stays of the firm, not only those that are open")),
        "source": NotesField(N_("Source"), N_("Where these numbers are from"), lines=2),
        "last_confirmed": DateField(N_("Last confirmed on")),
    }
    for name, value in _shown(scheme, entry).items():
        fields[name].set_value(value)

    def check(values: Values) -> dict[str, str]:
        shown = scheme_values(values)
        given = {name: value for name, value in shown.items() if value is not None}
        return office_checks.scheme_flaws({"code": "NEW", **entry, **given}, shown, taken)

    title = N_("Change a scheme of stays") if scheme else N_("New scheme of stays")
    return wide(FormDialog(parent, title, fields, N_("Save"), check=check))


def scheme_values(values: Values) -> dict[str, Any]:
    """The fields of an entry from those of the form."""
    lengths = (values["lengths"] or "").split(",") if values["lengths"] else []
    return {**values, **{name: values[name] or 0 for name in _COUNTS}, "lengths": lengths}


def _shown(scheme: Scheme | None, entry: Entry) -> dict[str, Any]:
    if scheme is None:
        return {**_NEW, "min_days": None}
    found = {name: getattr(scheme, name) for name in (*_NEW, "last_confirmed")}
    found |= {name: found[name] or None for name in _COUNTS}
    return {**found, "name": scheme_word(scheme.code), "lengths": ",".join(entry.get("lengths", ())) or None,
            "source": scheme.basis}  # fmt: skip
