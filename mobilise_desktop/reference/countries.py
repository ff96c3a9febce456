"""Countries: which ones matter to the programme, and how people write them."""

import re
from functools import lru_cache

from mobilise_desktop.core import i18n
from mobilise_desktop.core.text import fold

PARTNER_COUNTRIES = ("DE", "IT", "FR", "ES", "BE", "HU", "EE", "RO", "TR")
EU_COUNTRIES = tuple(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split()  # noqa: SIM905
)
# Those that a survey or a focus group may be held in: the EU, its neighbours and candidates.
SURVEY_COUNTRIES = (*EU_COUNTRIES, *"AL BA CH GB GE IS LI MD ME MK NO RS TR UA XK".split())  # noqa: SIM905

# Distinguishing signs of vehicles, which also stand before postcodes ("D-10115").
_CAR_CODES = {
    "A": "AT",
    "B": "BE",
    "D": "DE",
    "E": "ES",
    "EST": "EE",
    "F": "FR",
    "FIN": "FI",
    "FL": "LI",
    "H": "HU",
    "I": "IT",
    "IRL": "IE",
    "L": "LU",
    "M": "MT",
    "N": "NO",
    "P": "PT",
    "S": "SE",
    "SLO": "SI",
}
_OTHER_CODES = {"EL": "GR", "UK": "GB", "KOS": "XK", "RKS": "XK"}
# Names that Babel doesn't have: earlier ones, long ones, parts that stand for the whole; folded.
_OTHER_NAMES = {
    name: code
    for code, names in {
        "CZ": "czech republic, tschechische republik, republique tcheque, repubblica ceca, republica checa,"
        " tsjechische republiek, republica ceha, cek cumhuriyeti, cseh koztarsasag, tsehhi vabariik",
        "DE": "bundesrepublik deutschland, brd",
        "ES": "pais vasco, euskadi",
        "GB": "england, great britain, grossbritannien, grande-bretagne, gran bretagna, gran bretana,"
        " groot-brittannie, nagy-britannia, suurbritannia, marea britanie, britanya, ingiltere, anglia",
        "IE": "eire",
        "NL": "holland, olanda, holanda",
        "SK": "slovak republic, slowakische republik, republique slovaque, repubblica slovacca",
        "TR": "turkey, turkiye cumhuriyeti",
    }.items()
    for name in names.split(", ")
}
_LONGEST_NAME = 80
_CODE_BEFORE = re.compile(r"([A-Z]{1,3}) ?-.*")
_AND = re.compile(r"[/(),]")
# Babel names these too, but they are no countries.
_NO_COUNTRIES = {"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"}
# Newer than Babel's data: Council Regulation (EU) 2025/1409, euro in Bulgaria from 1 January 2026.
_CURRENCIES = {"BG": "EUR"}


@lru_cache(maxsize=4096)
def from_text(text: str) -> str | None:
    """The country (ISO 3166-1 alpha-2) that a cell names; None when none is recognised.

    Understood are names in the languages of the program and of the EU countries themselves, ISO codes
    of two and three letters, "EL", and car signs, also before a postcode ("D-10115").
    """
    signs = text.strip().upper()
    if not signs or len(signs) > _LONGEST_NAME:
        return None
    before = _CODE_BEFORE.fullmatch(signs)
    code = before[1] if before else signs.removesuffix(".")
    if len(code) <= len("EST") and (found := _codes().get(code)):
        return found
    names = _names()
    return next((names[key] for part in (text, *_AND.split(text)) if (key := fold(part)) in names), None)


@lru_cache(maxsize=1)
def codes() -> tuple[str, ...]:
    """Every country and territory (ISO 3166-1 alpha-2)."""
    return tuple(sorted(set(_codes().values())))


@lru_cache(maxsize=512)
def currency_of(country: str) -> str:
    """The currency of a country (ISO 4217); "EUR" for a country without a known one."""
    if country in _CURRENCIES:
        return _CURRENCIES[country]
    from babel.numbers import get_territory_currencies  # noqa: PLC0415  off the way to the first paint

    return next(iter(get_territory_currencies(country)), "EUR")


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """Countries by all their codes in capitals; ISO codes of two letters win over car signs."""
    from babel import Locale  # noqa: PLC0415  off the way to the first paint
    from babel.core import get_global  # noqa: PLC0415

    territories = {str(code) for code in Locale("en").territories} - _NO_COUNTRIES
    alpha2 = {code: code for code in territories if len(code) == len("DE")}
    alpha3 = {
        long: now[0]
        for long, now in get_global("territory_aliases").items()
        if len(long) == len("DEU") and len(now) == 1 and now[0] in alpha2
    }
    return {**alpha3, **_CAR_CODES, **alpha2, **_OTHER_CODES}


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Countries by their folded names in all languages; names of the partners' countries come first."""
    from babel import Locale  # noqa: PLC0415  off the way to the first paint

    from mobilise_desktop.reference import regions  # noqa: PLC0415  as above

    codes = (*PARTNER_COUNTRIES, *sorted(set(_codes().values()) - set(PARTNER_COUNTRIES)))
    names: dict[str, str] = {}
    for language in i18n.LANGUAGES:
        territories = Locale(language).territories
        for code in codes:
            names.setdefault(fold(territories.get(code, code)), code)
    for code in EU_COUNTRIES:
        for name in regions.name(regions.code_of(code)).split("/"):
            names.setdefault(fold(name), code)
    return {**_OTHER_NAMES, **names}
