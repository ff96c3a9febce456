"""The dialogs of the consents."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.consents.queries import Entry, Person
from mobilise_desktop.privacy import purposes as words
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice, languages
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.text_fields import TextField

Values = Mapping[str, Any]


def consent_dialog(parent: QWidget, _person: Person) -> FormDialog:
    """Asks for what, on what basis, when and how something is allowed."""
    fields = {
        "purpose": ChoiceField(N_("Purpose"), _purposes, empty=False),
        "legal_basis": ChoiceField(N_("Legal basis"), _bases, empty=False),
        "given_on": DateField(N_("Given on")),
        "method": ChoiceField(N_("How"), _methods, empty=False),
        "text_version": ChoiceField(N_("Version of the text"), _versions),
        "text_language": ChoiceField(N_("Language of the text"), languages),
    }
    first = {
        "purpose": next(iter(words.PURPOSES)),
        "legal_basis": "consent",
        "given_on": clock.today().isoformat(),
        "method": "paper",
        "text_version": words.text_versions()[-1],
        "text_language": i18n.language() if i18n.language() in i18n.LANGUAGES else "en",
    }
    for name, value in first.items():
        fields[name].set_value(value)
    return FormDialog(parent, N_("Add consent"), fields, N_("Add consent"), check=check_consent)


def withdrawal_dialog(parent: QWidget, person: Person, entry: Entry) -> FormDialog:
    """Asks on which day a person took back what they allowed."""
    fields = {
        "withdrawn_on": DateField(N_("Withdrawn on")),
        "withdrawal_note": TextField(N_("Note"), N_("How the office heard of it")),
    }
    fields["withdrawn_on"].set_value(clock.today().isoformat())
    text = _("{name}: {purpose}. What was allowed ends that day; the entry stays as proof.").format(
        name=person.name, purpose=words.purpose_word(entry.purpose)
    )

    def check(values: Values) -> Mapping[str, str]:
        return _check_day(values, "withdrawn_on") or _not_before(values, entry)

    return FormDialog(parent, N_("Withdraw consent"), fields, N_("Withdraw consent"), text=text, check=check)


def check_consent(values: Values) -> Mapping[str, str]:
    """What is wrong with an entry to add, in words by field."""
    found = dict(_check_day(values, "given_on"))
    purpose = words.purposes()[values["purpose"]]
    if values["legal_basis"] not in purpose.bases:
        bases = ", ".join(words.basis_word(basis) for basis in purpose.bases)
        found["legal_basis"] = _("For this purpose choose: {bases}.").format(bases=bases)
    return found


def _check_day(values: Values, name: str) -> Mapping[str, str]:
    if not values[name]:
        return {name: _("Please enter the day.")}
    if values[name] > clock.today().isoformat():
        return {name: _("This day is still to come.")}
    return {}


def _not_before(values: Values, entry: Entry) -> Mapping[str, str]:
    if values["withdrawn_on"] >= entry.given_on:
        return {}
    day = formats.day(entry.given_on)
    return {"withdrawn_on": _("It was given on {day} only.").format(day=day)}


def _purposes() -> Iterator[Choice]:
    return (Choice(code, words.purpose_word(code)) for code in words.PURPOSES)


def _bases() -> Iterator[Choice]:
    return (Choice(code, words.basis_word(code)) for code in words.BASES)


def _methods() -> Iterator[Choice]:
    return (Choice(code, words.method_word(code)) for code in words.METHODS)


def _versions() -> Iterator[Choice]:
    return (Choice(version, version) for version in words.text_versions())
