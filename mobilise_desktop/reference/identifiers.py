"""Numbers that tell firms apart: VAT numbers and those of national registers, checked by python-stdnum.

Nothing is refused: a number with a wrong check digit is reported and kept, since that is what the firm
gave. Formats and check digits are those of python-stdnum.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.reference.countries import EU_COUNTRIES

OK, BAD, FORM_ONLY, UNKNOWN = "checksum_ok", "checksum_bad", "valid_format", "unknown"


@dataclass(frozen=True, slots=True)
class Checked:
    """A number as it is stored and what is known of it.

    `compact`: without separators, a VAT number with its prefix ("DE391943229"); the text as given when
    it is no such number. `status`: "checksum_ok", "checksum_bad", "valid_format" (there is no check
    digit) or "unknown". `problem_code`: None, "vat_format", "vat_checksum", "vat_country" (a number of
    another country), "reg_format" or "reg_checksum". `padded`: zeros that a number cell lost were put
    back. `detail`: the longer national number that was given ("12345678-2-41").
    """

    compact: str
    status: str
    problem_code: str | None = None
    padded: bool = False
    detail: str = ""


@dataclass(frozen=True, slots=True)
class _Vat:
    """Where python-stdnum checks a country's VAT number; the length of one that may begin with zeros."""

    module: str
    digits: int = 0


@dataclass(frozen=True, slots=True)
class RegisterScheme:
    """A kind of national number: checked by a module of python-stdnum, or known by its form alone.

    `form` names the parts and `written` puts them together. `digits`: the length of numbers that may
    begin with zeros.
    """

    code: str
    msgid: str
    module: str = ""
    digits: int = 0
    form: str = ""
    written: str = ""

    @property
    def label(self) -> str:
        """What it is called, in the present language."""
        return _(self.msgid)


_VAT = {
    "AL": _Vat("al.nipt"),
    "AT": _Vat("at.uid"),
    "BE": _Vat("be.vat", 10),
    "BG": _Vat("bg.vat"),
    "CH": _Vat("ch.vat"),
    "CY": _Vat("cy.vat"),
    "CZ": _Vat("cz.dic"),
    "DE": _Vat("de.vat"),
    "DK": _Vat("dk.cvr"),
    "EE": _Vat("ee.kmkr"),
    "ES": _Vat("es.nif"),
    "FI": _Vat("fi.alv", 8),
    "FR": _Vat("fr.tva", 11),
    "GB": _Vat("gb.vat"),
    "GR": _Vat("gr.vat", 9),
    "HR": _Vat("hr.oib", 11),
    "HU": _Vat("hu.anum"),
    "IE": _Vat("ie.vat"),
    "IS": _Vat("is_.vsk"),
    "IT": _Vat("it.iva", 11),
    "LT": _Vat("lt.pvm"),
    "LU": _Vat("lu.tva"),
    "LV": _Vat("lv.pvn"),
    "ME": _Vat("me.pib"),
    "MK": _Vat("mk.edb"),
    "MT": _Vat("mt.vat"),
    "NL": _Vat("nl.btw"),
    "NO": _Vat("no.mva"),
    "PL": _Vat("pl.nip"),
    "PT": _Vat("pt.nif"),
    "RO": _Vat("ro.cf"),
    "RS": _Vat("rs.pib"),
    "SE": _Vat("se.vat"),
    "SI": _Vat("si.ddv"),
    "SK": _Vat("sk.dph"),
    "TR": _Vat("tr.vkn", 10),
}
_PREFIXES = {country: "EL" if country == "GR" else country for country in EU_COUNTRIES}
_COUNTRIES = {prefix: country for country, prefix in _PREFIXES.items()}
_MOST_LOST = 4
_READABLE = 200
_SEPARATORS = dict.fromkeys(map(ord, " .-/:,\t\u00a0\u202f\u2010\u2011\u2013"))
_NUMBER_CELL = re.compile(r"(\d+)\.0")
_HUNGARIAN_TAX = re.compile(r"(\d{8})(\d)(\d\d)")
_TURKISH_PERSON = re.compile(r"\d{11}")

# Translators: national registers and numbers; the national name in brackets stays as it is.
_REGISTERS: Mapping[str, tuple[RegisterScheme, ...]] = {
    "DE": (
        RegisterScheme(
            "HR",
            N_("Commercial register (Handelsregister)"),
            form=r"(?P<court>.*?)\W*\b(?P<a>HR[AB]|G[NS]R|PR|VR)\W*(?:NR\b)?\W*(?P<b>\d+)"
            r"(?: ?(?P<c>[A-Z]{1,2}))?(?:\W+(?P<court_behind>[^\W\d][^\d()]*)\)?)?",
            written="{court} {court_behind} {a} {b} {c}",
        ),
    ),
    "IT": (
        RegisterScheme("CF", N_("Tax code (codice fiscale)"), "it.codicefiscale", 11),
        RegisterScheme(
            "REA",
            N_("Economic register (REA)"),
            form=r"(?:REA)?\W*(?P<a>[A-Z]{2})\W*(?P<b>\d{3,7})",
            written="{a}-{b}",
        ),
    ),
    "FR": (
        RegisterScheme("SIREN", N_("Company number (SIREN)"), "fr.siren", 9),
        RegisterScheme("SIRET", N_("Number of the site (SIRET)"), "fr.siret", 14),
    ),
    "ES": (RegisterScheme("NIF", N_("Tax number (NIF, CIF)"), "es.nif"),),
    "BE": (RegisterScheme("KBO", N_("Enterprise number (KBO/BCE)"), "be.vat", 10),),
    "HU": (
        RegisterScheme(
            "CEGJ",
            N_("Register (cégjegyzékszám)"),
            form=r"\D*(?P<a>\d\d)\W*(?P<b>\d\d)\W*(?P<c>\d{6})",
            written="{a}-{b}-{c}",
        ),
        RegisterScheme(
            "ADO",
            N_("Tax number (adószám)"),
            form=r"(?P<a>\d{8})\W*(?P<b>\d)\W*(?P<c>\d\d)",
            written="{a}-{b}-{c}",
        ),
    ),
    "EE": (RegisterScheme("REG", N_("Register code (registrikood)"), "ee.registrikood"),),
    "RO": (
        RegisterScheme("CUI", N_("Identification code (CUI)"), "ro.cui"),
        RegisterScheme("ORC", N_("Trade register (ONRC)"), "ro.onrc"),
    ),
    "TR": (
        RegisterScheme("VKN", N_("Tax number (VKN)"), "tr.vkn", 10),
        RegisterScheme(
            "MERSIS",
            N_("Central register (MERSİS)"),
            form=r"(?P<a>\d{4})\W?(?P<b>\d{4})\W?(?P<c>\d{4})\W?(?P<d>\d{4})",
            written="{a}{b}{c}{d}",
        ),
    ),
}
_ELSEWHERE = (RegisterScheme("NAT", N_("National register number")),)
_COURT = re.compile(r"\b(?:Amtsgericht|Registergericht|AG)\b\W*", re.IGNORECASE)


def vat_prefix(country: str) -> str:
    """The letters before a country's VAT numbers ("EL" for Greece); "" outside the EU."""
    return _PREFIXES.get(country, "")


def check_vat(text: str, country: str) -> Checked:
    """The VAT number (in Türkiye the VKN) of a firm in `country`, given with or without prefix."""
    given = text.strip()
    signs = _signs(given) if len(given) <= _READABLE else ""
    if not signs:
        return Checked(given, UNKNOWN, "vat_format" if given and country in _VAT else None)
    own = _own_vat(signs, country)
    if own and own.status == OK:
        return own
    other = _COUNTRIES.get(signs[:2], country)
    foreign = _own_vat(signs, other) if other != country else None
    if foreign and (foreign.status == OK or not own):
        return Checked(foreign.compact, foreign.status, foreign.problem_code or "vat_country")
    return own or Checked(given, UNKNOWN, "vat_format" if country in _VAT else None)


def format_vat(compact: str, country: str) -> str:
    """A stored VAT number as it is written in the country ("BE 0428.759.497")."""
    prefix = vat_prefix(country)
    number = compact.removeprefix(prefix)
    if not compact.startswith(prefix) or len(number) != _VAT.get(country, _Vat("")).digits:
        return compact
    if country == "BE":
        return f"BE {number[:4]}.{number[4:7]}.{number[7:]}"
    if country == "FR":
        return f"FR {number[:2]} {number[2:5]} {number[5:8]} {number[8:]}"
    return f"{number[:3]} {number[3:6]} {number[6:]}" if country == "TR" else compact


def schemes(country: str) -> tuple[RegisterScheme, ...]:
    """The kinds of national numbers that firms of a country have, the usual one first."""
    return _REGISTERS.get(country, _ELSEWHERE)


def scheme_of(text: str, country: str) -> str:
    """The kind of national number that a text is; "" when it is none of the country's."""
    given = text.strip()
    if not given:
        return ""
    return next(
        (one.code for one in schemes(country) if not _registered(given, one, country).problem_code), ""
    )


def check_register(text: str, country: str, scheme: str = "") -> Checked:
    """A national number of the given kind, else of the first kind of the country that it fits."""
    given = text.strip()
    if not given:
        return Checked("", UNKNOWN)
    wanted = scheme or scheme_of(given, country)
    kinds = schemes(country)
    return _registered(given, next((one for one in kinds if one.code == wanted), kinds[0]), country)


def _signs(given: str) -> str:
    """Capitals and digits; a number cell ("4736270580.0") without its fraction."""
    number = _NUMBER_CELL.fullmatch(given)
    return number[1] if number else given.translate(_SEPARATORS).upper()


def _own_vat(signs: str, country: str) -> Checked | None:
    """The number if it is one of the country's, right or wrong."""
    vat, prefix = _VAT.get(country), vat_prefix(country)
    if not vat:
        return None
    number = signs.removeprefix(prefix) if prefix != "EL" else signs.removeprefix("EL").removeprefix("GR")
    if country == "HU" and (tax := _HUNGARIAN_TAX.fullmatch(number)):
        return _judged(vat, prefix, tax[1], detail="-".join(tax.groups()))
    if country == "TR" and _TURKISH_PERSON.fullmatch(number):
        vat = _Vat("tr.tckimlik")
    return _judged(vat, prefix, number)


def _judged(vat: _Vat, prefix: str, number: str, *, detail: str = "") -> Checked | None:
    verdict = _verdict(vat.module, number, vat.digits)
    if not verdict:
        return None
    full, status, padded = verdict
    return Checked(f"{prefix}{full}", status, "vat_checksum" if status == BAD else None, padded, detail)


def _registered(given: str, kind: RegisterScheme, country: str) -> Checked:
    if not kind.module and not kind.form:
        return Checked(" ".join(given.split()), UNKNOWN)
    if len(given) > _READABLE:
        return Checked(given, UNKNOWN, "reg_format")
    if kind.form:
        return _by_form(given, kind)
    signs = given.upper() if kind.code == "ORC" else _signs(given).removeprefix(country)
    verdict = _verdict(kind.module, signs, kind.digits)
    if not verdict:
        return Checked(given, UNKNOWN, "reg_format")
    number, status, padded = verdict
    if status == OK and "/" in number:  # Romanian numbers until 2024 have no check digit
        status = FORM_ONLY
    return Checked(number, status, "reg_checksum" if status == BAD else None, padded)


def _by_form(given: str, kind: RegisterScheme) -> Checked:
    parts = re.fullmatch(kind.form, _COURT.sub("", given), re.IGNORECASE)
    if not parts:
        return Checked(given, UNKNOWN, "reg_format")
    named = {
        key: (text or "") if key.startswith("court") else (text or "").upper()
        for key, text in parts.groupdict().items()
    }
    return Checked(" ".join(kind.written.format(**named).split()), FORM_ONLY)


def _verdict(module: str, number: str, digits: int) -> tuple[str, str, bool] | None:
    """The number in its one form, its status, and whether zeros were put before it.

    None if it hasn't the form of such numbers. More than one lost zero is believed only of a
    number that is right with them.
    """
    lost = digits - len(number)
    padded = 0 < lost <= _MOST_LOST and number.isdecimal()
    judged = _checker(module)(number.zfill(digits) if padded else number)
    if judged is None or (judged[1] == BAD and padded and lost > 1):
        return None
    return (*judged, padded)


@lru_cache(maxsize=64)
def _checker(module: str) -> Callable[[str], tuple[str, str] | None]:
    """What gives a number of one kind in its one form, and its status; None for what isn't one."""
    from stdnum.exceptions import (  # noqa: PLC0415  off the way to the first paint
        InvalidFormat,
        InvalidLength,
        ValidationError,
    )

    validate = import_module(f"stdnum.{module}").validate

    def check(number: str) -> tuple[str, str] | None:
        try:
            return str(validate(number)), OK
        except (InvalidFormat, InvalidLength):
            return None
        except ValidationError:
            return number, BAD

    return check
