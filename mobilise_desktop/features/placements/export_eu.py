"""The columns of the report to the systems of the EU: English, codes for countries and languages.

What the program does not hold stays empty: the columns are those that are asked for. (source: the programme's
design of placements, 3.5, after the report schema of the Commission's mobilities)
"""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.features.firms.people import spoken
from mobilise_desktop.features.placements import lengths, texts
from mobilise_desktop.features.placements.export_all import Column, day
from mobilise_desktop.features.placements.export_rows import Record, Values
from mobilise_desktop.features.placements.schemes import scheme_word
from mobilise_desktop.interchange.writer import Value

BELOW = 250
"""Persons of staff."""

_GRANT = {
    "travel": "Grant for travel",
    "accommodation": "Grant for accommodation",
    "subsistence": "Grant for subsistence",
    "transport": "Grant for local transport",
    "insurance": "Grant for insurance",
    "visa": "Grant for visa and permits",
    "course": "Grant for language course",
    "contributions": "Grant for social contributions",
    "other": "Grant for other costs",
}
_INSTALMENTS = ("First", "Second", "Third", "Fourth", "Fifth", "Sixth")
_SMES = frozenset({"micro", "small", "medium"})
_PAYEES = {"employee": "Participant", "sending": "Sending organisation", "none": "No grant"}


def columns() -> list[Column]:
    """All columns in the order of the report."""
    return [
        Column("Agreement no.", _unknown),
        Column("Mobility ID", lambda one: one.values["ref"]),
        Column("Activity type", _scheme),
        *_participant(),
        *_organisation("Sending organisation", lambda one: one.sending, lambda one: one.sending_site),
        *_organisation("Receiving organisation", lambda one: one.hosting, lambda one: one.hosting_site),
        *_way(),
        *_period(),
        *_grant(),
        Column("Comments", lambda one: texts.said(one.values, "costs_note_l1", "en")),
        Column("Force majeure", lambda one: "Yes" if one.is_majeure else None),
        Column("Force majeure explanation", lambda one: "\n".join(one.majeure)),
        Column("Report requested on", lambda one: day(one.asked_on)),
        Column("Report received on", lambda one: day(one.evaluated.get("employee"))),
    ]


def _unknown(_one: Record) -> Value:
    return None


def _scheme(one: Record) -> Value:
    with i18n.speaking("en"):
        return scheme_word(one.values["scheme"])


def _participant() -> Iterator[Column]:
    yield Column("Participant first name", lambda one: one.employee["given_name"])
    yield Column("Participant last name", lambda one: one.employee["family_name"])
    yield Column("Participant e-mail", lambda one: one.employee["email"])
    yield Column("Participant gender", _unknown)
    yield Column("Participant date of birth", lambda one: day(one.employee["birth_date"]))
    yield Column("Participant nationality", lambda one: one.employee["nationality"])
    yield Column("Participant with fewer opportunities", _unknown)
    yield Column("Support needs", lambda one: one.support)


def _organisation(
    role: str, firm: Callable[[Record], Values], site: Callable[[Record], Values]
) -> Iterator[Column]:
    yield Column(f"{role} legal name (Latin)", lambda one: _latin(firm(one)))
    yield Column(f"{role} legal name (national script)", lambda one: firm(one)["legal_name_native"])
    yield Column(f"{role} national ID", lambda one: firm(one)["national_reg_no"] or firm(one)["tax_number"])
    yield Column(f"{role} VAT number", lambda one: firm(one)["vat_no"])
    yield Column(f"{role} type", lambda one: _type(firm(one)))
    yield Column(f"{role} public body", _unknown)
    yield Column(f"{role} non-profit", _unknown)
    yield Column(f"{role} below 250 employees", lambda one: below(firm(one)))
    yield Column(f"{role} address", lambda one: site(one)["street"])
    yield Column(f"{role} postcode", lambda one: site(one)["postcode"])
    yield Column(f"{role} city", lambda one: site(one)["city"])
    yield Column(f"{role} country", lambda one: site(one)["country"] or firm(one)["country"])
    yield Column(f"{role} region (NUTS)", lambda one: site(one)["nuts_code"] or firm(one)["nuts_code"])


def _way() -> Iterator[Column]:
    yield Column("Sending city", lambda one: one.sending_site["city"])
    yield Column("Sending country", lambda one: one.sending_site["country"] or one.sending["country"])
    yield Column("Receiving city", lambda one: one.stay_site["city"])
    yield Column("Receiving country", lambda one: one.stay_site["country"] or one.hosting["country"])
    yield Column("Distance band", _unknown)
    yield Column("Main means of transport", _unknown)
    yield Column("Green travel", _unknown)
    yield Column("Main working language", _language)


def _period() -> Iterator[Column]:
    def of(get: Callable[[lengths.Days], Value]) -> Callable[[Record], Value]:
        def say(one: Record) -> Value:
            found = lengths.days(one.values, one.pauses)
            return get(found) if found else None

        return say

    yield Column("Start date", of(lambda days: days.first))
    yield Column("End date", of(lambda days: days.last))
    yield Column("Interruption days", of(lambda days: days.away))
    yield Column("Travel days", _unknown)
    yield Column("Funded days", lambda one: _funded(one)[0])
    yield Column("Full months (30 days)", lambda one: _funded(one)[1])
    yield Column("Extra days", lambda one: _funded(one)[2])


def _grant() -> Iterator[Column]:
    yield Column("Currency", lambda one: one.currency)
    yield Column("Grant paid to", lambda one: _PAYEES.get(one.values["grant_payee"] or "", ""))
    yield Column("Total grant", _money("grant_amount"))
    yield Column("Grant per month", _money("grant_rate"))
    yield Column("Months with a grant", _months)
    for name, heading in _GRANT.items():
        yield Column(heading, _granted(name))
    for number, word in enumerate(_INSTALMENTS, start=1):
        yield Column(f"{word} instalment", _money(f"instalment_{number}"))
        yield Column(f"{word} instalment paid on", _on(f"instalment_{number}_on"))


def below(firm: Mapping[str, Any]) -> str:
    """Whether a firm has fewer than 250 persons of staff: "Yes", "No", "" where it is not known."""
    low, high = firm["headcount_min"], firm["headcount_max"]
    if high is not None and high < BELOW:
        return "Yes"
    if low is not None and low >= BELOW:
        return "No"
    return "Yes" if firm["size_class"] in _SMES else ""


def _funded(one: Record) -> tuple[Value, Value, Value]:
    """Days for which there is a grant, as months of 30 days and days; nothing until it is decided."""
    payee = one.values["grant_payee"]
    found = lengths.days(one.values, one.pauses)
    if not payee or found is None:
        return None, None, None
    return (0, 0, 0) if payee == "none" else (found.there, *found.for_money)


def _money(name: str) -> Callable[[Record], Value]:
    def say(one: Record) -> Value:
        given = one.values[name]
        return None if given is None else formats.amount(given, one.currency)

    return say


def _months(one: Record) -> Value:
    given = one.values["grant_months_hundredths"]
    return None if given is None else Decimal(given).scaleb(-2)


def _granted(name: str) -> Callable[[Record], Value]:
    amount = _money(f"amount_{name}")
    return lambda one: amount(one) if one.values[f"cost_{name}"] == "grant" else None


def _on(name: str) -> Callable[[Record], Value]:
    return lambda one: day(one.values[name])


def _latin(firm: Values) -> Value:
    """The name in Latin letters; a name that is Latin itself needs no other one."""
    latin: str | None = firm["legal_name_latin"] or firm["legal_name_native"]
    return latin


def _type(firm: Values) -> str:
    if firm["size_class"] in _SMES:
        return "Small or medium-sized enterprise"
    return "Large enterprise" if firm["size_class"] == "large" else ""


def _language(one: Record) -> Value:
    found = spoken(one.values["working_language"])
    return found[0][0] if found else None
