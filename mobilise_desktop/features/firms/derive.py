"""What follows from typed values: statuses, plain numbers, size classes; for edits and imports alike."""

from collections.abc import Mapping
from typing import Any

from mobilise_desktop.features.firms import people
from mobilise_desktop.features.firms.rules import size_class
from mobilise_desktop.reference import emails, identifiers, nace, phones

_SIZED_BY = {"headcount_min", "headcount_max", "turnover_max", "balance_max", "currency"}


def firm_values(change: Mapping[str, Any], present: Mapping[str, Any]) -> dict[str, Any]:
    """`change` completed by what follows from it; `present` has the firm's other values.

    With "size_declared" among them the size class is a declaration's business.
    """
    values = {name: _tidy(value) for name, value in change.items()}
    whole = {**present, **values}
    if "vat_no" in values or "country" in values:
        values |= _vat(whole)
    if values.get("national_reg_no") and "reg_no_scheme" not in values:
        values |= _register(whole)
    if values.get("nace_code") and not whole.get("nace_scheme"):
        values["nace_scheme"] = nace.NACE2_1
    if values.keys() & _SIZED_BY and not whole.get("size_declared"):
        values["size_class"] = size_class(whole)
    return values


def contact_values(change: Mapping[str, Any], country: str) -> dict[str, Any]:
    """`change` with tidy e-mail and with phone numbers as E.164 beside what was typed."""
    values = {name: _tidy(value) for name, value in change.items()}
    for name in {"phone", "mobile"} & values.keys():
        values[f"{name}_e164"] = phones.e164(values[name], country) if values[name] else None
    if values.get("languages"):
        values["languages"] = people.stored_languages(values["languages"])
    if values.get("email"):
        values["email"] = emails.check(values["email"])[0]
    return values


def _vat(whole: Mapping[str, Any]) -> dict[str, Any]:
    if not whole.get("vat_no"):
        return {"vat_no": None, "vat_status": "unknown"}
    checked = identifiers.check_vat(whole["vat_no"], whole["country"])
    return {"vat_no": checked.compact, "vat_status": checked.status}


def _register(whole: dict[str, Any]) -> dict[str, Any]:
    """The number as it is written, and its kind if there is none of this country yet."""
    given, country = whole["national_reg_no"], whole["country"]
    codes = [kind.code for kind in identifiers.schemes(country)]
    present = whole.get("reg_no_scheme") or ""
    scheme = present if present in codes else identifiers.scheme_of(given, country)
    checked = identifiers.check_register(given, country, scheme)
    number = given if checked.problem_code else checked.compact
    return {"national_reg_no": number, "reg_no_scheme": scheme or (codes[0] if len(codes) == 1 else None)}


def _tidy(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return " ".join(value.split(" ")).strip() or None
