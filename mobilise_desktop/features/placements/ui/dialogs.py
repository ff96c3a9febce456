"""The dialogs of the placements."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.search import find_firms, find_people, named_firms, named_people
from mobilise_desktop.features.placements import compliance, words
from mobilise_desktop.features.placements.schemes import DEFAULT, scheme_word, to_choose
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.choice_fields import ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import LineEditor, NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

_SHOWN = 50
_OTHER = {"de": "en", "en": "de"}
Values = Mapping[str, Any]


def counted(count: int) -> str:
    """How many placements the list has."""
    text = ngettext("{n} placement", "{n} placements", count)
    return text.format(n=formats.number(count)) if count else ""


def party_fields(context: TabContext) -> "dict[str, Field]":
    """Fields for who goes where."""
    return {
        "employee_id": PickerField(
            N_("Who goes abroad"), lambda typed: _people(context.reader(), typed),
            lambda key: _named(named_people(context.reader(), [RowId(key)])),
            N_("A person of the sending firm"),
        ),
        "hosting_firm_id": PickerField(
            N_("Hosting firm"), lambda typed: _firms(context.reader(), typed),
            lambda key: _named(named_firms(context.reader(), [RowId(key)])),
        ),
    }  # fmt: skip


def check_parties(values: Values) -> dict[str, str]:
    """Which of them nobody has chosen."""
    found = {}
    if not values["employee_id"]:
        found["employee_id"] = _("Please choose a person.")
    if not values["hosting_firm_id"]:
        found["hosting_firm_id"] = _("Please choose a firm.")
    return found


def new_dialog(parent: QWidget, context: TabContext) -> FormDialog:
    """Asks who goes where."""
    scheme = ChoiceField(N_("Scheme"), scheme_choices, empty=False)
    scheme.set_value(DEFAULT)
    fields = {**party_fields(context), "scheme": scheme}
    text = N_("Everything else is filled in step by step; each step says what is missing.")
    return FormDialog(
        parent, N_("New placement"), fields, N_("Add placement"), text=text, check=check_parties
    )


def new_values(reader: Reader, given: Values) -> dict[str, str]:
    """What the placement begins with: the person's firm sends, the office's language stands first."""
    person = next(iter(named_people(reader, [RowId(given["employee_id"])])), None)
    first = i18n.language() if i18n.language() in i18n.LANGUAGES else "en"
    return {
        "employee_id": given["employee_id"],
        "sending_firm_id": person.opens if person else "",
        "hosting_firm_id": given["hosting_firm_id"],
        "scheme": given["scheme"],
        "language_1": first,
        "language_2": _OTHER.get(first, "en"),
    }


def reason_dialog(parent: QWidget, title: str) -> FormDialog:
    """Asks why a step is taken; `title` is marked by `N_`."""
    fields = {"reason": TextField(N_("Reason"))}

    def check(values: Values) -> Mapping[str, str]:
        return {} if (values["reason"] or "").strip() else {"reason": _("Please say why.")}

    return FormDialog(parent, title, fields, title, check=check)


def decision_dialog(parent: QWidget, item: compliance.Item) -> FormDialog:
    """Asks what the office decided about a rule of the checklist."""
    fields: dict[str, Field] = {
        "state": ChoiceField(
            N_("Decision"),
            lambda: [Choice(one, compliance.state_word(one)) for one in compliance.STATES],
            empty=False,
        ),
        "note": NotesField(N_("Note"), N_("Number, day, or why it does not apply")),
    }
    fields["state"].set_value(item.state if item.state != compliance.OPEN else compliance.DONE)
    fields["note"].set_value(item.note or None)

    def check(values: Values) -> Mapping[str, str]:
        needs = values["state"] in (compliance.NOT_APPLICABLE, compliance.WAIVED)
        return {"note": _("Please say why.")} if needs and not (values["note"] or "").strip() else {}

    text = _("{rule}\nSource: {source}").format(rule=item.rule.title, source=item.rule.basis)
    return FormDialog(parent, N_("Decision of the office"), fields, N_("Save"), text=text, check=check)


def password_dialog(parent: QWidget) -> FormDialog:
    """Asks for the password of a certificate; it is kept nowhere."""
    field = TextField(N_("Password of the certificate"), chars=24)
    field.line.setEchoMode(LineEditor.EchoMode.Password)
    text = N_("The password opens the certificate for this one signature. It is kept nowhere.")
    return FormDialog(parent, N_("Sign electronically"), {"password": field}, N_("Sign"), text=text)


def rule_dialog(parent: QWidget, rule: compliance.Rule) -> FormDialog:
    """Asks what the office found when it looked a rule up."""
    fields: dict[str, Field] = {
        "lead_days": NumberField(
            N_("Days after the signature")
            if rule.counted_from == compliance.SIGNED
            else N_("Days before the start")
        ),
        "note": NotesField(N_("Note"), N_("Where it was looked up, and what it says")),
    }
    fields["lead_days"].set_value(rule.lead_days)
    fields["note"].set_value(rule.note or None)

    def check(values: Values) -> Mapping[str, str]:
        return {} if values["lead_days"] is not None else {"lead_days": _("Please enter a number.")}

    text = _("{rule}\nSource: {source}").format(rule=rule.title, source=rule.basis)
    return FormDialog(
        parent, N_("Confirm a rule of the checklist"), fields, N_("Confirm today"), text=text, check=check
    )


def scheme_choices() -> list[Choice]:
    """The schemes of stays."""
    return [Choice(code, scheme_word(code)) for code in to_choose()]


def _choices(kind: str, known: Mapping[str, str]) -> list[Choice]:
    return [Choice(code, words.word(kind, code)) for code in known]


def _people(reader: Reader, typed: str) -> Sequence[Choice]:
    hits = find_people(reader, i18n.language(), typed, _SHOWN)
    return [Choice(hit.id, f"{hit.title} · {hit.detail}") for hit in hits]


def _firms(reader: Reader, typed: str) -> Sequence[Choice]:
    hits = find_firms(reader, i18n.language(), typed, _SHOWN)
    return [Choice(hit.id, f"{hit.title} · {hit.detail}") for hit in hits]


def _named(hits: Sequence[Any]) -> str:
    return f"{hits[0].title} · {hits[0].detail}" if hits else ""
