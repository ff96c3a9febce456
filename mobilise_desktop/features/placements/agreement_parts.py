"""What the data say in each section of an agreement: labels and values, or texts of the parties."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.people import languages_shown
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import rules, stay, timetable, words
from mobilise_desktop.features.placements.schemes import scheme_word

Pairs = list[tuple[str, str]]
Data = Mapping[str, Any]
_NONE = "–"


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
    ]


def _of_firm(firm: Data, one: Wording) -> Pairs:
    label = one.label
    country = formats.country(firm["country"] or "")
    return [
        (label("legal_name"), firm["legal_name_native"] or _NONE),
        (label("address"), ", ".join(filter(None, (firm["address"], country)))),
        (label("register_no"), firm["national_reg_no"] or _NONE),
        (label("vat_no"), firm["vat_no"] or _NONE),
        (label("representative"), firm["signatory"] or _NONE),
        (label("function"), firm["function"] or _NONE),
    ]


def _of_employee(data: Data, one: Wording) -> Pairs:
    person, label = data["employee"], one.label
    name = person_name(person["given_name"], person["family_name"], data["sending"]["country"] or "")
    return [
        (label("name"), name or _NONE),
        (label("birth_date"), day_text(person["birth_date"])),
        (label("nationality"), formats.country(person["nationality"]) if person["nationality"] else _NONE),
        (label("occupation"), person["occupation"] or person["function"] or _NONE),
        (label("employed_since"), day_text(person["employed_since"])),
    ]


def _of_period(data: Data, one: Wording) -> Pairs:
    values, label = data["values"], one.label
    found = [
        (label("first_day"), day_text(values["start_date"])),
        (label("last_day"), day_text(values["end_date"])),
    ]
    if values["first_part_end"]:
        found += [
            (words.label(name), day_text(values[name])) for name in ("first_part_end", "second_part_start")
        ]
    if stay.parts(values):
        found.append((label("length"), label("days").format(n=formats.number(stay.length(values)))))
    country = formats.country(data["hosting"]["country"] or "")
    found.append((label("place"), ", ".join(filter(None, (data["site"], country)))))
    if data["site_2"]:
        share = formats.percent((values["site_2_share"] or 0) / 100)
        found.append((words.label("host_site_2_id"), f"{data['site_2']}, {share}"))
    return [*found, *_of_hours(data, one)]


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
        found.append((label("timetable"), values["timetable"]))
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
    if data["mentor_2"]:
        found.append((words.label("mentor_host_2_id"), data["mentor_2"]))
    if values["supervision_tenths"]:
        hours = one.label("hours_week").format(n=formats.tenths(values["supervision_tenths"]))
        found.append((words.label("supervision_tenths"), hours))
    if values["monitoring"]:
        found.append((one.label("monitoring"), values["monitoring"]))
    if values["contact_frequency"]:
        found.append((words.label("contact_frequency"), words.word("frequency", values["contact_frequency"])))
    return [*found, *_given(values, "evaluation_plan")]


def _of_costs(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), _payer(values, name)) for name, text in words.COSTS.items()]
    found.append((one.label("grant_to"), words.word("grant_payee", values["grant_payee"]) or _NONE))
    if values["grant_amount"]:
        found.append((one.label("grant"), _money(values, "grant_amount")))
    names = ("instalment_1", "instalment_2")
    return [*found, *((words.label(name), _money(values, name)) for name in names if values[name])]


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
            found.append((words.label(name), told))
    return found


def _of_security(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    return [
        (one.label("certificate"), words.word("social_security", values["social_security"]) or _NONE),
        (one.label("number"), values["social_security_no"] or _NONE),
        *_given(values, "security_requested_on", "security_issued_on", "security_from", "security_until"),
    ]


def _of_posting(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(one.label("decision"), words.word("posting", values["posting"]) or _NONE)]
    for name, label in (("posting_reason", "reason"), ("posting_ref", "notification")):
        if values[name]:
            found.append((one.label(label), values[name]))
    return [*found, *_given(values, "posting_on", "posting_portal")]


def _of_insurance(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), values[name] or _NONE) for name, text in words.INSURANCES.items()]
    found += _given(values, "insured_from")
    found.append((one.label("insured_until"), day_text(values["insured_until"])))
    return [*found, *_given(values, "insured_where")]


def _of_immigration(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(one.label("document"), words.word("immigration", values["immigration"]) or _NONE)]
    if values["immigration_no"]:
        found.append((one.label("number"), values["immigration_no"]))
    return [*found, *_given(values, "immigration_until")]


def _objectives(data: Data, one: Wording, place: int) -> list[str]:
    values = data["values"]
    names = ("objective_sending", "objective_hosting", "objective_employee")
    return [f"{one.label(name)}: {values[f'{name}_l{place}'] or _NONE}" for name in names]


def _programme(data: Data, one: Wording, place: int) -> list[str]:
    values = data["values"]
    outcomes, weeks = rules.lines(values[f"outcomes_l{place}"]), rules.lines(values[f"programme_l{place}"])
    return [
        one.label("outcomes"),
        *(f"{number}. {text}" for number, text in enumerate(outcomes, 1)),
        one.label("programme"),
        *(f"{number}. {text}" for number, text in enumerate(weeks, 1)),
    ]


PAIRS: Mapping[str, Callable[[Data, Wording], Pairs]] = {
    "sending": lambda data, one: _of_firm(data["sending"], one),
    "hosting": lambda data, one: _of_firm(data["hosting"], one),
    "employee": _of_employee,
    "period": _of_period,
    "language": _of_language,
    "mentoring": _of_mentoring,
    "costs": _of_costs,
    "social_security": _of_security,
    "posting": _of_posting,
    "insurance": _of_insurance,
    "immigration": _of_immigration,
}
"""Labels and values by section."""

TEXTS: Mapping[str, Callable[[Data, Wording, int], list[str]]] = {
    "objectives": _objectives,
    "programme": _programme,
}
"""Texts of the parties by section; the last argument is the place of the language, from 1."""


def day_text(iso: str | None) -> str:
    """A day in words, "–" for none."""
    return formats.day(iso, "long") if iso else _NONE
