"""What the data say in each section of an agreement: labels and values, or texts of the parties."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.firms.people import languages_shown
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import rules, words
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
    if values["start_date"] and values["end_date"]:
        start, end = (date.fromisoformat(values[name]) for name in ("start_date", "end_date"))
        found.append((label("length"), label("days").format(n=formats.number(rules.days(start, end)))))
    country = formats.country(data["hosting"]["country"] or "")
    found.append((label("place"), ", ".join(filter(None, (data["site"], country)))))
    if values["hours_tenths"]:
        hours = label("hours_week").format(n=formats.tenths(values["hours_tenths"]))
        found.append((label("hours"), hours))
    if values["remote_days"]:
        found.append((label("remote"), label("remote_days").format(n=formats.number(values["remote_days"]))))
    if values["timetable"]:
        found.append((label("timetable"), values["timetable"]))
    return found


def _of_language(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    return [
        (one.label("working_language"), languages_shown(values["working_language"] or "") or _NONE),
        (one.label("level"), values["cefr_required"] or _NONE),
    ]


def _of_mentoring(data: Data, one: Wording) -> Pairs:
    found = [(one.label("mentor"), data["mentor"] or _NONE), (one.label("contact"), data["contact"] or _NONE)]
    monitoring = data["values"]["monitoring"]
    return [*found, (one.label("monitoring"), monitoring)] if monitoring else found


def _of_costs(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), words.word("payer", values[name]) or _NONE) for name, text in words.COSTS.items()]
    found.append((one.label("grant_to"), words.word("grant_payee", values["grant_payee"]) or _NONE))
    if values["grant_amount"]:
        found.append((one.label("grant"), formats.money(values["grant_amount"], values["currency"] or "EUR")))
    return found


def _of_security(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    return [
        (one.label("certificate"), words.word("social_security", values["social_security"]) or _NONE),
        (one.label("number"), values["social_security_no"] or _NONE),
    ]


def _of_posting(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(one.label("decision"), words.word("posting", values["posting"]) or _NONE)]
    for name, label in (("posting_reason", "reason"), ("posting_ref", "notification")):
        if values[name]:
            found.append((one.label(label), values[name]))
    return found


def _of_insurance(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(_(text), values[name] or _NONE) for name, text in words.INSURANCES.items()]
    return [*found, (one.label("insured_until"), day_text(values["insured_until"]))]


def _of_immigration(data: Data, one: Wording) -> Pairs:
    values = data["values"]
    found = [(one.label("document"), words.word("immigration", values["immigration"]) or _NONE)]
    return [*found, (one.label("number"), values["immigration_no"])] if values["immigration_no"] else found


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
