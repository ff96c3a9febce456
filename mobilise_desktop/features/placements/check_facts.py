"""What the record knows already of a thing that the checklist asks for."""

from collections.abc import Callable, Mapping
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.agreement_parts import insured

Values = Mapping[str, Any]


def noted(kind: str, values: Values) -> list[str]:
    """Insurers, numbers and days that belong to a kind of rule ("health", "a1", …); none for other kinds."""
    found = _NOTED.get(kind)
    return [text for text in found(values) if text] if found else []


def _health(values: Values) -> list[str]:
    card = values["ehic_until"]
    # Translators: the European Health Insurance Card and its last day
    until = _("EHIC until {day}").format(day=formats.day(card)) if card else ""
    return [insured(values, "insurance_health"), until]


def _liability(values: Values) -> list[str]:
    parties = {"employee": "insurance_liability_employee", "hosting": "insurance_liability_host"}
    told = ((words.word("party", party), insured(values, name)) for party, name in parties.items())
    # Translators: a party and its insurer, such as "Employee: Allianz, no. 4711"
    return [_("{party}: {insurer}").format(party=party, insurer=text) for party, text in told if text]


def _security(values: Values) -> list[str]:
    form, number = values["security_form"] or "", values["social_security_no"] or ""
    no = _("no. {number}").format(number=number) if number else ""
    country = formats.country(values["security_country"]) if values["security_country"] else ""
    return [", ".join(filter(None, (form, no, country))), _until(values["security_until"])]


def _residence(values: Values) -> list[str]:
    number = values["immigration_no"]
    no = _("no. {number}").format(number=number) if number else ""
    told = ", ".join(filter(None, (words.word("immigration", values["immigration"]), no)))
    text = _("{label}: {value}").format(label=words.label("immigration"), value=told) if told else ""
    return [text, _until(values["immigration_until"])]


def _posting(values: Values) -> list[str]:
    ref = values["posting_ref"]
    no = _("no. {number}").format(number=ref) if ref else ""
    return [", ".join(filter(None, (words.word("posting", values["posting"]), no)))]


def _until(day: str | None) -> str:
    return _("until {day}").format(day=formats.day(day)) if day else ""


_NOTED: Mapping[str, Callable[[Values], list[str]]] = {
    "health": _health,
    "accident": lambda values: [insured(values, "insurance_accident")],
    "liability": _liability,
    "a1": _security,
    "bilateral": _security,
    "security": _security,
    "permit": _residence,
    "posting": _posting,
    "transfer": lambda values: [words.word("transfer_basis", values["transfer_basis"])],
}
