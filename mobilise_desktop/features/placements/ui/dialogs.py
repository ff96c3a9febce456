"""The dialogs of the placements."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.search import find_firms, find_people, named_firms, named_people
from mobilise_desktop.features.placements import compliance, impact, shown, texts, words
from mobilise_desktop.features.placements.queries import Placement, Version
from mobilise_desktop.features.placements.schemes import DEFAULT, scheme_word, schemes
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.choice_fields import CheckField, ChoiceField, PickerField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import LineEditor, NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

_SHOWN, _MOST = 50, 10
_OTHER = {"de": "en", "en": "de"}
Values = Mapping[str, Any]


def counted(count: int) -> str:
    """How many placements the list has."""
    text = ngettext("{n} placement", "{n} placements", count)
    return text.format(n=formats.number(count)) if count else ""


def new_dialog(parent: QWidget, context: TabContext) -> FormDialog:
    """Asks who goes where."""
    fields: dict[str, Field] = {
        "employee_id": PickerField(
            N_("Who goes abroad"), lambda typed: _people(context.reader(), typed),
            lambda key: _named(named_people(context.reader(), [RowId(key)])),
            N_("A person of the sending firm"),
        ),
        "hosting_firm_id": PickerField(
            N_("Hosting firm"), lambda typed: _firms(context.reader(), typed),
            lambda key: _named(named_firms(context.reader(), [RowId(key)])),
        ),
        "scheme": ChoiceField(N_("Scheme"), scheme_choices, empty=False),
    }  # fmt: skip
    fields["scheme"].set_value(DEFAULT)

    def check(values: Values) -> Mapping[str, str]:
        found = {}
        if not values["employee_id"]:
            found["employee_id"] = _("Please choose a person.")
        if not values["hosting_firm_id"]:
            found["hosting_firm_id"] = _("Please choose a firm.")
        return found

    text = N_("Everything else is filled in step by step; each step says what is missing.")
    return FormDialog(parent, N_("New placement"), fields, N_("Add placement"), text=text, check=check)


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


def signature_dialog(parent: QWidget, version: Version, people: Mapping[str, str]) -> FormDialog:
    """Asks what a party did with a version; `people` are likely signers by party."""
    fields: dict[str, Field] = {
        "code": TextField(
            N_("Code on the signed paper"), N_("Eight signs at the foot of each page"), chars=12
        ),
        "party": ChoiceField(
            N_("Party"), lambda: _choices("party", dict.fromkeys(version.signers, "")), empty=False
        ),
        "decision": ChoiceField(N_("Signed or refused"), _decisions, empty=False),
        "signer": TextField(N_("Who signed")),
        "function": TextField(N_("Function")),
        "authority": ChoiceField(N_("Signs by"), lambda: _choices("authority", words.AUTHORITIES)),
        "second_signer": TextField(N_("Second signatory")),
        "second_function": TextField(N_("Function of the second")),
        "method": ChoiceField(N_("How"), lambda: _choices("method", words.METHODS), empty=False),
        "signed_on": DateField(N_("Signed on")),
        "place": TextField(N_("Town of signing")),
        "refusal_reason": TextField(N_("Reason of the refusal")),
    }
    party = next(iter(version.missing), version.signers[0])
    first = {
        "party": party, "decision": "signed", "signer": people.get(party), "method": "wet_ink_original",
        "signed_on": clock.today().isoformat(),
    }  # fmt: skip
    for name, value in first.items():
        fields[name].set_value(value)
    fields["party"].edited.connect(lambda value: fields["signer"].set_value(people.get(value)))
    return FormDialog(parent, N_("Enter a signature"), fields, N_("Save"), check=_check_signature)


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


def kind_dialog(parent: QWidget) -> FormDialog:
    """Asks what is to be changed of a signed agreement."""
    fields = {
        "kind": ChoiceField(
            N_("What changes"),
            lambda: [Choice(one, impact.type_word(one)) for one in impact.TYPES],
            empty=False,
        )
    }
    fields["kind"].set_value(impact.EXTEND)
    return FormDialog(parent, N_("Amend the agreement"), fields, N_("Continue"))


def days_dialog(parent: QWidget, kind: str, found: Placement) -> FormDialog:
    """Asks for the new days of a stay that gets longer, shorter or is interrupted."""
    fields = {name: DateField(words.LABELS[name]) for name in impact.FIELDS[kind]}
    for name, field in fields.items():
        field.set_value(found.values[name])

    def check(values: Values) -> Mapping[str, str]:
        return {name: _("Please enter the day.") for name, value in values.items() if not value}

    return FormDialog(parent, N_("Amend the agreement"), fields, N_("Continue"), check=check)


def texts_beside(found: Placement, change: Values) -> dict[str, str]:
    """The texts in the other language that have to change with those of a change, as they are now."""
    if found.values["language_1"] == found.values["language_2"]:
        return {}
    return {name: found.values[name] for name in texts.to_change_along(found.values, change)}


def amendment_dialog(
    parent: QWidget, found: Placement, change: Values, names: Mapping[str, str], kind: str = ""
) -> FormDialog:
    """Shows what a change means and asks why and from when; its values draft the amendment."""
    beside = texts_beside(found, change)
    fields: dict[str, Field] = {name: NotesField(words.LABELS[name]) for name in beside}
    for name, now in beside.items():
        fields[name].set_value(now)
    fields |= {
        "kind": ChoiceField(
            N_("Kind of amendment"), lambda: [Choice(one, impact.type_word(one)) for one in impact.TYPES],
            empty=False,
        ),
        "effective_on": DateField(N_("In force from")),
        "reason": NotesField(N_("Reason")),
    }  # fmt: skip
    fields["kind"].set_value(kind or impact.kind_of(change, found.values))
    fields["effective_on"].set_value(clock.today().isoformat())

    def check(values: Values) -> Mapping[str, str]:
        wrong = {} if (values["reason"] or "").strip() else {"reason": _("Please say why.")}
        same = [name for name, now in beside.items() if (values[name] or "") == now]
        wrong |= {name: _("Please change this text too.") for name in same}
        return wrong if values["effective_on"] else {**wrong, "effective_on": _("Please enter the day.")}

    text = "\n".join(_meaning(found, change, names))
    return FormDialog(
        parent, N_("Amend the agreement"), fields, N_("Draft the amendment"), text=text, check=check
    )


def _meaning(found: Placement, change: Values, names: Mapping[str, str]) -> list[str]:
    currency = found.values["currency"]
    said = ["{}: {} → {}".format(one.label, *one.shown) for one in found.corrections]
    for name, new in change.items():
        old = shown.value(name, found.values[name], names, currency)
        said.append(f"{words.label(name)}: {old} → {shown.value(name, new, names, currency)}")
    needed = impact.signers_of(change, is_corrected=bool(found.corrections))
    parties = ", ".join(words.word("party", party) for party in needed)
    said.append(_("New signatures are needed from: {parties}").format(parties=parties))
    country = found.dossier.sending.country

    def before(day: date, count: int) -> date:
        return compliance.working_days_before(day, count, country)

    kind = impact.kind_of(change, found.values)
    return [*said, *filter(None, [impact.warning(kind, found.values, clock.today(), before)])]


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


def evaluation_dialog(parent: QWidget, party: str, given: Values) -> FormDialog:
    """Asks what a party said after the stay, question by question; `given` was entered before."""
    fields: dict[str, Field] = {
        name: ChoiceField(text, _grades) for name, text in words.QUESTIONS[party].items()
    }
    texts = words.EXTRAS
    fields |= {
        "recommend": NumberField(texts["recommend"]),
        "obstacle": ChoiceField(texts["obstacle"], lambda: _choices("obstacle", words.OBSTACLES)),
        "paper_hours": NumberField(texts["paper_hours"]),
        "comment": NotesField(texts["comment"], lines=2),
        "quote": CheckField(texts["quote"]),
    }

    for name, value in given.items():
        if name in fields:
            fields[name].set_value(str(value) if isinstance(fields[name], ChoiceField) else value)

    def check(values: Values) -> Mapping[str, str]:
        if (values["recommend"] or 0) > _MOST:
            return {"recommend": _("Please enter a number from 0 to 10.")}
        if any(values.values()):
            return {}
        return {next(iter(values)): _("Please enter at least one answer.")}

    title = {
        "sending": N_("Evaluation by the sending firm"),
        "hosting": N_("Evaluation by the hosting firm"),
        "employee": N_("Evaluation by the employee"),
    }[party]
    text = N_("1 is not at all, 5 is fully; what was not answered stays empty.")
    return FormDialog(parent, title, fields, N_("Save"), text=text, check=check)


def answers(values: Values) -> dict[str, Any]:
    """What was answered in an evaluation, as it is kept: grades as numbers, nothing for what was not."""
    texts = ("obstacle", "comment")
    given = {name: value for name, value in values.items() if value not in (None, "", False)}
    return {name: value if name in texts or value is True else int(value) for name, value in given.items()}


def _grades() -> list[Choice]:
    return [Choice(str(grade), str(grade)) for grade in range(1, 6)]


def scheme_choices() -> list[Choice]:
    """The schemes of stays."""
    return [Choice(code, scheme_word(code)) for code in schemes()]


def _check_signature(values: Values) -> Mapping[str, str]:
    if not values["code"]:
        return {"code": _("Please type the code from the paper.")}
    if not values["signer"]:
        return {"signer": _("Please say who.")}
    if values["decision"] == "refused" and not values["refusal_reason"]:
        return {"refusal_reason": _("Please say why.")}
    if values["decision"] == "signed" and not values["signed_on"]:
        return {"signed_on": _("Please enter the day.")}
    if values["signed_on"] and values["signed_on"] > clock.today().isoformat():
        return {"signed_on": _("This day is still to come.")}
    return {}


def _decisions() -> list[Choice]:
    return [Choice("signed", _("Signed")), Choice("refused", _("Refused"))]


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
