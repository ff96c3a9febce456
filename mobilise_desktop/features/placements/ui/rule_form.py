"""The form of a rule of the checklist."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.core.sortkeys import sort_key
from mobilise_desktop.features.placements import compliance, nationals, office_checks, office_words
from mobilise_desktop.features.placements.compliance import SIGNED, START, Rule
from mobilise_desktop.features.placements.office_data import Entry
from mobilise_desktop.features.placements.ui.wide_form import wide
from mobilise_desktop.reference.countries import SURVEY_COUNTRIES
from mobilise_desktop.ui.checks_field import ChecksField
from mobilise_desktop.ui.choice_fields import ChoiceField
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.form_dialog import FormDialog, Values
from mobilise_desktop.ui.number_fields import NumberField
from mobilise_desktop.ui.text_fields import NotesField, TextField

if TYPE_CHECKING:
    from mobilise_desktop.ui.field import Field

_COUNTED = {
    "days": (START, False, NC_("how a deadline is counted", "days before the start")),
    "working": (START, True, NC_("how a deadline is counted", "working days before the start")),
    "signed": (SIGNED, False, NC_("how a deadline is counted", "days after the last signature")),
    "signed_working": (
        SIGNED,
        True,
        NC_("how a deadline is counted", "working days after the last signature"),
    ),
}
_BEFORE = {
    "depart": NC_("what a rule is needed for", "the departure"),
    "start": NC_("what a rule is needed for", "the beginning of the work"),
}
_PEOPLE = (nationals.SENDER, nationals.HOST, "EEA", nationals.NOT_EEA)
_LISTS = ("nationals", "not_nationals")
_NEW = {"kind": compliance.OWN, "sender": nationals.ANY, "host": nationals.ANY, "before": "depart",
        "lead_days": 7, "counted": "days", "calendar": "sender"}  # fmt: skip


def rule_form(parent: QWidget, rule: Rule | None, entry: Entry, *, is_own: bool) -> FormDialog:
    """Asks for a rule, for a new one without; of an own one also for its countries."""
    fields: dict[str, Field] = {}
    if rule is None:
        fields["kind"] = ChoiceField(N_("What it is about"), _kinds, empty=False)
    if is_own:
        fields["sender"] = ChoiceField(N_("Country of the sending firm"), _countries, empty=False)
        fields["host"] = ChoiceField(
            N_("Country of the hosting firm"), lambda: _countries(nationals.OTHER), empty=False
        )
    fields |= _fields(entry)
    for name, value in (_shown(rule, entry) if rule else _NEW).items():
        if name in fields:
            fields[name].set_value(value)
    needs_title = (lambda values: values.get("kind") == compliance.OWN) if rule is None else (
        lambda _values: rule.kind == compliance.OWN
    )  # fmt: skip

    def check(values: Values) -> dict[str, str]:
        return office_checks.rule_flaws(_checked(values), is_own=needs_title(values))

    title = N_("Change a rule of the checklist") if rule else N_("New rule of the checklist")
    text = ""
    if rule is not None and not is_own:
        text = _pair(rule)
    return wide(FormDialog(parent, title, fields, N_("Save"), text=text, check=check))


def rule_values(values: Values) -> dict[str, Any]:
    """The fields of an entry from those of the form."""
    counted, working, _text = _COUNTED[values["counted"]]
    found = {name: value for name, value in values.items() if name not in ("kind", "counted")}
    lists = {name: values[name].split(",") if values[name] else [] for name in _LISTS}
    return {
        **found,
        **lists,
        "over_days": values["over_days"] or 0,
        "counted_from": counted,
        "working": working,
    }


def _fields(entry: Entry) -> "dict[str, Field]":
    return {
        "title": TextField(
            N_("Text in the checklist"), N_("Left empty, it is the delivered text in the present language.")
        ),
        "before": ChoiceField(N_("Needed for"), _befores, empty=False),
        "lead_days": NumberField(N_("Number of days")),
        "counted": ChoiceField(
            N_("Counted as"),
            lambda: _words("how a deadline is counted", {key: one[2] for key, one in _COUNTED.items()}),
            empty=False,
        ),
        "calendar": ChoiceField(N_("Public holidays of"), _calendars, empty=False),
        "over_days": NumberField(N_("Only for stays of more days than")),
        "nationals": ChecksField(N_("Only for nationals of"), lambda: _people(entry.get("nationals", ()))),
        "not_nationals": ChecksField(
            N_("Not for nationals of"), lambda: _people(entry.get("not_nationals", ()))
        ),
        "source": NotesField(N_("Source"), N_("Where the rule is from: law or authority"), lines=2),
    }  # fmt: skip


def _shown(rule: Rule, entry: Entry) -> dict[str, Any]:
    counted = next(key for key, one in _COUNTED.items() if one[:2] == (rule.counted_from, rule.working))
    return {
        "sender": rule.sender, "host": rule.host, "title": entry.get("title"), "before": rule.before,
        "lead_days": rule.lead_days, "counted": counted, "calendar": rule.calendar,
        "over_days": rule.over_days or None, "nationals": ",".join(rule.nationals) or None,
        "not_nationals": ",".join(rule.not_nationals) or None, "source": rule.basis,
    }  # fmt: skip


def _checked(values: Values) -> dict[str, Any]:
    found = rule_values(values)
    return {name: value for name, value in found.items() if name not in _LISTS}


def _pair(rule: Rule) -> str:
    text = _("{rule}\nSending firm: {sender}. Hosting firm: {host}.")
    sender, host = office_words.country_word(rule.sender), office_words.country_word(rule.host)
    return text.format(rule=compliance.title_of(rule.code), sender=sender, host=host)


def _kinds() -> list[Choice]:
    """What rules can be about, those of the office's own first."""
    own_first = sorted(compliance.TITLES.items(), key=lambda one: one[0] != compliance.OWN)
    return [Choice(kind, _(text)) for kind, text in own_first]


def _countries(*more: str) -> list[Choice]:
    areas = [nationals.ANY, "EEA", nationals.NOT_EEA, *more]
    codes = sorted(
        {*SURVEY_COUNTRIES, *nationals.EEA},
        key=lambda code: sort_key(formats.country(code), i18n.language()),
    )
    return [Choice(code, office_words.country_word(code)) for code in (*areas, *codes)]


def _people(present: Sequence[str]) -> list[Choice]:
    codes = (*_PEOPLE, *(one for one in present if one not in _PEOPLE))
    return [Choice(code, office_words.country_word(code)) for code in codes]


def _calendars() -> list[Choice]:
    return [Choice("sender", office_words.country_word(nationals.SENDER)),
            Choice("host", office_words.country_word(nationals.HOST))]  # fmt: skip


def _befores() -> list[Choice]:
    return _words("what a rule is needed for", _BEFORE)


def _words(context: str, known: dict[str, str]) -> list[Choice]:
    return [Choice(key, pgettext(context, text)) for key, text in known.items()]
