"""What the data say in each section of an agreement: labels and values, or texts of the parties."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.people import contract_word, languages_shown
from mobilise_desktop.features.firms.rules import person_name, size_word
from mobilise_desktop.features.placements import (
    agreement_days,
    agreement_places,
    compliance,
    extra_words,
    shown,
    stay,
    texts,
    timetable,
    words,
)
from mobilise_desktop.features.placements.schemes import scheme_word
from mobilise_desktop.reference import nace

Pairs = list[tuple[str, str]]
Data = Mapping[str, Any]
_NONE = "–"
LINE = "_" * 20
"""To be written on by hand; it fits a value's column."""

_EDITIONS = {nace.NACE2: "Rev. 2", nace.NACE2_1: "Rev. 2.1"}


@dataclass(frozen=True, slots=True)
class Wording:
    """The text of one language."""

    language: str
    texts: Data

    def label(self, name: str) -> str:
        """A label."""
        return str(self.texts["labels"][name])

    @property
    def sections(self) -> Sequence[Data]:
        """The sections in their order."""
        found: Sequence[Data] = self.texts["sections"]
        return found


def head(data: Data, one: Wording, code: str) -> Pairs:
    """Reference, version, day, scheme, and which language decides."""
    values, label = data["values"], one.label
    return [
        (label("reference"), values["ref"]),
        (label("version"), f"{data['n']} · {code}" if code else _NONE),
        (label("issued"), formats.day(data["issued"], "long")),
        (label("scheme"), scheme_word(values["scheme"])),
        (label("prevailing"), words.word("prevailing", values["prevailing"])),
        (label("template"), str(one.texts["template"])),
    ]


def _of_firm(firm: Data, one: Wording) -> Pairs:
    label = one.label
    country = formats.country(firm["country"] or "")
    return [
        (label("legal_name"), firm["legal_name_native"] or _NONE),
        (label("address"), ", ".join(filter(None, (firm["address"], country)))),
        (label("register_no"), firm["national_reg_no"] or _NONE),
        (label("vat_no"), firm["vat_no"] or _NONE),
        (label("sector"), _sector(firm)),
        (label("size_class"), _size(firm, one)),
        (label("representative"), firm["signatory"] or _NONE),
        (label("function"), firm["function"] or _NONE),
        (label("authority"), authority(firm) or _NONE),
    ]


def _sector(firm: Data) -> str:
    """Code and edition of NACE, and the section's title: that of the code itself is known in English only."""
    scheme, code = firm["nace_scheme"], firm["nace_code"]
    if not code or scheme not in _EDITIONS:
        return code or _NONE
    section = nace.section_of(scheme, code)
    title = f", {nace.title(scheme, section)}" if section else ""
    return f"{code} ({_EDITIONS[scheme]}){title}"


def _size(firm: Data, one: Wording) -> str:
    if firm["size_class"] in (None, "unknown"):
        return _NONE
    size, day = size_word(firm["size_class"]), firm["size_declared_on"]
    return one.label("declared").format(size=size, day=day_text(day)) if day else size


def authority(firm: Data) -> str:
    """What the signatory of a firm signs by, "yes" for one who may sign, "" for what is not known."""
    return words.word("authority", firm["authority"]) or (_("yes") if firm["may_sign"] else "")


def federation(data: Data, side: str) -> str:
    """Name, town and country of the federation of one side ("sending", "hosting"), "" for none."""
    found = data["federations"][side]
    country = formats.country(found["country"]) if found["country"] else ""
    return ", ".join(filter(None, (found["name"], found["city"], country)))


def _of_federations(data: Data, one: Wording) -> Pairs:
    return [(one.label(f"{side}_office"), federation(data, side) or _NONE) for side in ("sending", "hosting")]


def _of_employee(data: Data, one: Wording) -> Pairs:
    person, label = data["employee"], one.label
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    return [
        (label("name"), name or _NONE),
        (label("birth_date"), day_text(person["birth_date"])),
        (label("nationality"), formats.country(person["nationality"]) if person["nationality"] else _NONE),
        (label("occupation"), occupation(data, one.language) or _NONE),
        (label("employed_since"), day_text(person["employed_since"])),
        (label("contract"), _contract(person, one)),
    ]


def occupation(data: Data, language: str) -> str:
    """What the employee does, in a language of the agreement; what the person's record says by default."""
    person = data["employee"]
    kept = person["occupation"] or person["function"] or ""
    return texts.said(data["values"], "occupation_l1", language) or kept


def _contract(person: Data, one: Wording) -> str:
    what, until = contract_word(person["contract"] or "") or _NONE, person["contract_until"]
    return one.label("until").format(what=what, day=day_text(until)) if until else what


def _of_period(data: Data, one: Wording) -> Pairs:
    values, label = data["values"], one.label
    found = [
        (label("first_day"), day_text(values["start_date"])),
        (label("last_day"), day_text(values["end_date"])),
        *agreement_days.parts(values),
    ]
    if stay.parts(values):
        found.append((label("length"), label("days").format(n=formats.number(stay.length(values)))))
    country = formats.country(data["hosting"]["country"] or "")
    places = agreement_places.places(data)
    found.append((label("place"), ", ".join(filter(None, (data["site"], country, places.first)))))
    return [*found, *places.others, *_of_hours(data, one)]


def _of_hours(data: Data, one: Wording) -> Pairs:
    values, label, found = data["values"], one.label, list[tuple[str, str]]()
    if values["hours_tenths"]:
        hours = label("hours_week").format(n=formats.tenths(values["hours_tenths"]))
        found.append((label("hours"), hours))
    if values["remote_days"]:
        found.append((label("remote"), label("remote_days").format(n=formats.number(values["remote_days"]))))
    for name in timetable.week(values):
        found.append((words.label(name), timetable.shown(values[name])))
    if values["timetable"]:
        found.append((label("timetable"), texts.said(values, "timetable", one.language)))
    if values["night_work"]:
        found.append((words.label("night_work"), _("yes")))
    return found


def _of_language(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    return [
        (one.label("working_language"), languages_shown(values["working_language"] or "") or _NONE),
        (one.label("level"), values["cefr_required"] or _NONE),
        *_given(values, "cefr_held", "course"),
    ]


def _of_mentoring(data: Data, one: Wording) -> Pairs:
    found = [(one.label("mentor"), data["mentor"] or _NONE), (one.label("contact"), data["contact"] or _NONE)]
    values = data["values"]
    found += agreement_places.mentors(data)
    if values["supervision_tenths"]:
        hours = one.label("hours_week").format(n=formats.tenths(values["supervision_tenths"]))
        found.append((words.label("supervision_tenths"), hours))
    if values["monitoring"]:
        found.append((one.label("monitoring"), texts.said(values, "monitoring", one.language)))
    if values["contact_frequency"]:
        found.append((words.label("contact_frequency"), words.word("frequency", values["contact_frequency"])))
    return [*found, *_said(values, "evaluation_plan", one)]


def _of_costs(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), _payer(values, name)) for name, text in words.COSTS.items()]
    found += [(_(text), _payer(values, n)) for n, text in extra_words.OTHER_COST.items() if values.get(n)]
    found += _said(values, "costs_note_l1", one)
    found.append((one.label("grant_to"), words.word("grant_payee", values["grant_payee"]) or _NONE))
    if values["grant_rate"]:
        found.append((words.label("grant_rate"), _money(values, "grant_rate")))
    if values["grant_months_hundredths"]:
        months = shown.hundredths(values["grant_months_hundredths"])
        found.append((words.label("grant_months_hundredths"), months))
    if values["grant_amount"]:
        found.append((one.label("grant"), _money(values, "grant_amount")))
    paid = [name for name in extra_words.PAID if values.get(name)]
    return [*found, *((words.label(name), _money(values, name)) for name in paid)]


def _payer(values: Data, name: str) -> str:
    """Who pays, and how much where it is agreed."""
    payer, amount = words.word("payer", values[name]) or _NONE, name.replace("cost_", "amount_")
    return f"{payer}, {_money(values, amount)}" if values[amount] else payer


def _money(values: Data, name: str) -> str:
    return formats.money(values[name], values["currency"] or "EUR")


def _given(values: Data, *names: str) -> Pairs:
    """Labels and values of the fields that have one; days in words, a tick as "yes"."""
    found = []
    for name in names:
        value = values[name]
        if value:
            is_day = name.endswith(("_on", "_from", "_until"))
            told = day_text(value) if is_day else _("yes") if value == 1 else str(value)
            if name == shown.COUNTRY:
                told = formats.country(value)
            found.append((words.label(name), told))
    return found


def _said(values: Data, first: str, one: Wording) -> Pairs:
    """Label and value of a text in the language that is printed, if there is one."""
    text = texts.said(values, first, one.language)
    return [(words.label(first), text)] if text else []


def _of_security(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    return [
        (one.label("certificate"), words.word("social_security", values["social_security"]) or _NONE),
        *_given(values, "security_form", "security_country"),
        (one.label("number"), values["social_security_no"] or _NONE),
        *_given(values, "security_requested_on", "security_issued_on", "security_from", "security_until"),
        *(_checked(item) for item in data["security_checks"]),
    ]


def _checked(item: Data) -> tuple[str, str]:
    """A rule of the checklist with the office's decision and its day."""
    day = formats.day(item["on"], "long")
    return compliance.title_of(item["rule"]), ", ".join(
        filter(None, (compliance.state_word(item["state"]), day))
    )


def is_open(data: Data, key: str) -> bool:
    """Whether a section still waits for something that will be written by hand."""
    values = data["values"]
    needs_none = values["social_security"] == "none_needed"
    return key == "social_security" and not needs_none and not values["social_security_no"]


def _of_posting(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(one.label("decision"), words.word("posting", values["posting"]) or _NONE)]
    if values["posting_reason"]:
        found.append((one.label("reason"), texts.said(values, "posting_reason", one.language)))
    if values["posting_ref"]:
        found.append((one.label("notification"), values["posting_ref"]))
    found += _given(values, "posting_on", "posting_portal")
    return [*found, (words.label("posting_contact"), values["posting_contact"] or _NONE)]


def _of_insurance(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), insured(values, name) or _NONE) for name, text in words.INSURANCES.items()]
    found += _given(values, "ehic_until", "insured_from")
    found.append((one.label("insured_until"), day_text(values["insured_until"])))
    return [*found, *_said(values, "insured_where", one)]


def insured(values: Data, name: str) -> str:
    """The insurer with the number where it is known; "" for neither."""
    insurer, number = values[name] or "", values.get(extra_words.policy_of(name)) or ""
    if not number:
        return insurer
    text = _("{insurer}, no. {number}") if insurer else _("no. {number}")
    return text.format(insurer=insurer, number=number)


def _of_immigration(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    group = words.word("immigration_group", values["immigration_group"])
    found = [(words.label("immigration_group"), group)] if group else []
    found.append((one.label("document"), words.word("immigration", values["immigration"]) or _NONE))
    if values["immigration_no"]:
        found.append((one.label("number"), values["immigration_no"]))
    return [*found, *_given(values, "immigration_until")]


def _of_data(data: Data, _one: Wording) -> Pairs:
    values = data["values"]
    transfer = words.word("transfer_basis", values["transfer_basis"])
    return [
        (words.label("transfer_basis"), transfer or _NONE),
        (words.label("notice_version"), values["notice_version"] or LINE),
    ]


def _purpose(data: Data, one: Wording, _place: int) -> list[str]:
    text = texts.said(data["values"], "purpose_text_l1", one.language)
    return [text] if text else []


def _objectives(data: Data, one: Wording, place: int) -> list[str]:
    values = data["values"]
    names = ("objective_sending", "objective_hosting", "objective_employee")
    return [f"{one.label(name)}: {values[f'{name}_l{place}'] or _NONE}" for name in names]


PAIRS: Mapping[str, Callable[[Data, Wording], Pairs]] = {
    "sending": lambda data, one: _of_firm(data["sending"], one),
    "hosting": lambda data, one: _of_firm(data["hosting"], one),
    "employee": _of_employee,
    "federations": _of_federations,
    "period": _of_period,
    "language": _of_language,
    "mentoring": _of_mentoring,
    "costs": _of_costs,
    "social_security": _of_security,
    "posting": _of_posting,
    "insurance": _of_insurance,
    "immigration": _of_immigration,
    "data": _of_data,
}
"""Labels and values by section."""

TEXTS: Mapping[str, Callable[[Data, Wording, int], list[str]]] = {
    "purpose": _purpose,
    "objectives": _objectives,
}
"""Texts of the parties by section; the last argument is the place of the language, from 1."""


def day_text(iso: str | None) -> str:
    """A day in words, "–" for none."""
    return formats.day(iso, "long") if iso else _NONE
