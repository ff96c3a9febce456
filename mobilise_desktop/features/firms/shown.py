"""Values of a firm as people read them: one way for lists, records, history and files."""

from collections.abc import Callable
from typing import Any

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms import people
from mobilise_desktop.features.firms.rules import size_word, status_word


def headcount(low: int | None, high: int | None) -> str:
    """Such as "38", "10–49", "250+" or ""; the dash is an en dash without spaces."""
    return _range(low, high, formats.number)


def amount(low: int | None, high: int | None, currency: str) -> str:
    """An amount or a range of amounts in minor units with its currency; "" when unknown."""
    if not currency:
        return ""
    return _range(low, high, lambda value: formats.money(value, currency))


def size(code: str) -> str:
    """The word for a size class; an unknown one is left empty, as empty cells are quieter."""
    return "" if code == "unknown" else size_word(code)


def sector(scheme: str, code: str) -> str:
    """Such as "25.62 · Machining"; "" without a code.

    Where the language has no title of the code, its section says what it is about ("25.62 ·
    Verarbeitendes Gewerbe"). A code of the other edition of NACE is found as well.
    """
    if not code:
        return ""
    from mobilise_desktop.reference import nace  # noqa: PLC0415  reads 600 titles, not needed for the first paint

    edition = next((one for one in (scheme, *nace.SCHEMES) if one and nace.exists(one, code)), None)
    if edition is None:
        return code
    named = code if i18n.language() == "en" else nace.section_of(edition, code) or code
    return f"{code} · {nace.title(edition, named)}"


def value(name: str, given: Any, currency: str = "") -> str:
    """Any value of a firm, site, contact, note or tag by the name of its field; "" for none."""
    if given is None or given == "":
        return ""
    if name in _MONEY and currency:
        return formats.money(given, currency)
    word = _WORDS.get(name)
    return word(given) if word else str(given)


def vat_state(code: str) -> str:
    """The word for what is known of a VAT number."""
    return _(_VAT_STATES[code]) if code in _VAT_STATES else code


def yes_or_no(flag: object) -> str:
    """The word for a flag."""
    return _("yes") if flag else _("no")


def region(code: str) -> str:
    """Such as "Oberbayern (DE21)"."""
    from mobilise_desktop.reference import regions  # noqa: PLC0415  reads 2000 names

    name = regions.name(code)
    return f"{name} ({code})" if name else code


def languages(text: str) -> str:
    """Languages by their names where codes are given: "de, en" as "German, English"."""
    return people.languages_shown(text)


_VAT_STATES = {
    "valid_format": N_("well formed"),
    "checksum_ok": N_("check digit right"),
    "checksum_bad": N_("check digit wrong"),
    "verified_online": N_("confirmed"),
    "not_registered": N_("not registered"),
    "unknown": N_("not known"),
}
_MONEY = {"turnover_min", "turnover_max", "balance_min", "balance_max"}
_WORDS: dict[str, Callable[[Any], str]] = {
    "country": formats.country,
    "status": status_word,
    "size_class": size_word,
    "vat_status": vat_state,
    "member_since": formats.day,
    "nuts_code": region,
    "is_default": yes_or_no,
    "is_main": yes_or_no,
    "active": yes_or_no,
    "headcount_min": formats.number,
    "headcount_max": formats.number,
    "speaks_for_firm": yes_or_no,
    "can_sign": yes_or_no,
    "may_travel": yes_or_no,
    "birth_date": formats.day,
    "employed_since": formats.day,
    "contract_until": formats.day,
    "nationality": formats.country,
    "authority": people.authority_word,
    "contract": people.contract_word,
    "role_type": people.role_word,
    "languages": languages,
}


def _range(low: int | None, high: int | None, text: Callable[[int], str]) -> str:
    if low is None and high is None:
        return ""
    if high is None:
        return f"{text(low or 0)}+"
    if low is None:
        return f"0–{text(high)}"
    return text(low) if low == high else f"{text(low)}–{text(high)}"
