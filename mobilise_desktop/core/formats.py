"""Numbers, dates, money and names of countries in the present language, by Babel (loaded when first used).

Names of countries and the grouping of numbers are needed before the first paint, so Babel's are kept in
small files of our own; a test compares them with Babel.
"""

import json
import re
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from mobilise_desktop.core import i18n, paths
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.text import fold

if TYPE_CHECKING:
    from decimal import Decimal

    from babel import Locale

_SMALL = 1000
_CONSONANTS = {1, 5, 10, 15}
"""The rests by 20 (Basque counts in twenties) of the years whose last word ends in a consonant."""

_IN_THE_WORD = {11, 31}
Width = Literal["short", "medium", "long", "full"]
KILOBYTE = 1024


@lru_cache(maxsize=16)
def locale(code: str) -> "Locale":
    """Babel's locale of a language of the program (English is British, and so is the pseudo-language)."""
    from babel import Locale  # noqa: PLC0415  off the way to the first paint

    return Locale("en", "GB") if code in ("en", i18n.PSEUDO) else Locale(code)


def number(value: int) -> str:
    """A whole number with the groups of the language; below 1000 all languages agree."""
    if -_SMALL < value < _SMALL:
        return str(value)
    group, from_digits = _grouping(i18n.language())
    text = str(abs(value))
    if len(text) < from_digits:
        return str(value)
    return ("-" if value < 0 else "") + f"{abs(value):,}".replace(",", group)


@lru_cache(maxsize=16)
def _grouping(language: str) -> tuple[str, int]:
    known = json.loads((paths.resources() / "reference" / "numbers.json").read_text(encoding="utf-8"))
    found = known.get(language, known["en"])
    return str(found["group"]), int(found["from_digits"])


def day(iso: str | None, width: Width = "medium") -> str:
    """A stored day ("2026-11-23") for people; "" for None. The year has four digits in every width."""
    if not iso:
        return ""
    return _day(date.fromisoformat(iso), width)


def _day(given: date, width: Width) -> str:
    from babel.dates import format_date  # noqa: PLC0415  off the way to the first paint

    here = locale(i18n.language())
    pattern = str(here.date_formats[width].pattern)
    whole = pattern if "y" in pattern.replace("yy", "") else pattern.replace("yy", "y")
    return _joined(format_date(given, format=whole, locale=here))


def month(given: date) -> str:
    """A month with its year ("March 2027")."""
    from babel.dates import format_skeleton  # noqa: PLC0415  off the way to the first paint

    return _joined(format_skeleton("yMMMM", given, locale=locale(i18n.language())))


def _joined(text: str) -> str:
    """A date with the endings that people write; Babel leaves them open: "2027(e)ko martxoaren 1(a)"."""
    if i18n.language() == "eu":
        text = re.sub(r"(\d+)\(e\)ko", lambda found: found[1] + _year_ending(int(found[1])), text)
        return re.sub(r"(\d+)\(a\)", lambda found: found[1] + _day_ending(int(found[1])), text)
    if i18n.language() == "fr":
        return re.sub(r"\b1 (?=[^\W\d])", "1er ", text)
    return text


def _year_ending(year: int) -> str:
    """Basque "of": "eko" after a number that is spoken with a consonant at its end, else "ko"."""
    if year % 100 == 0:
        return "ko" if year % 1000 == 0 else "eko"
    return "eko" if year % 20 in _CONSONANTS else "ko"


def _day_ending(number: int) -> str:
    """The Basque article; 11 and 31 (hamaika) have it in the word already."""
    return "" if number in _IN_THE_WORD else "a"


def weekday(given: date) -> str:
    """The short name of the weekday ("Mon")."""
    from babel.dates import format_date  # noqa: PLC0415  off the way to the first paint

    return format_date(given, "EEE", locale=locale(i18n.language()))


def moment(iso_utc: str | None) -> str:
    """A stored moment (UTC) as local date and time for people; "" for None."""
    if not iso_utc:
        return ""
    from babel.dates import format_time  # noqa: PLC0415  off the way to the first paint

    here, local = locale(i18n.language()), datetime.fromisoformat(iso_utc).astimezone()
    clock = format_time(local, format="short", locale=here, tzinfo=local.tzinfo)
    return str(here.datetime_formats["short"]).format(clock, _day(local.date(), "short"))


def amount(minor: int, currency: str) -> "Decimal":
    """An amount in minor units as a number in whole units of its currency: 125000 EUR is 1250.00."""
    from decimal import Decimal  # noqa: PLC0415  off the way to the first paint

    from babel.numbers import get_currency_precision  # noqa: PLC0415  as above

    return Decimal(minor).scaleb(-get_currency_precision(currency))


def minor_units(amount: "Decimal", currency: str) -> int:
    """An amount in whole units of its currency in minor ones, rounded to a whole number of them."""
    from babel.numbers import get_currency_precision  # noqa: PLC0415  off the way to the first paint

    return round(amount.scaleb(get_currency_precision(currency)))


def money(minor: int, currency: str) -> str:
    """An amount in minor units with its currency, without cents when they are 0."""
    from babel.numbers import format_currency, get_currency_precision  # noqa: PLC0415  off the first paint

    exact = amount(minor, currency)
    whole = exact == exact.to_integral_value()
    digits = 0 if whole else get_currency_precision(currency)
    pattern = locale(i18n.language()).currency_formats["standard"].pattern
    pattern = pattern.replace("0.00", "0" + ("." + "0" * digits if digits else ""))
    shown = format_currency(exact, currency, pattern, locale(i18n.language()), currency_digits=False)
    return str(shown)


def country(code: str) -> str:
    """The name of a country (ISO 3166-1 alpha-2) in the present language; the code when unknown."""
    return territory(code, i18n.language())


def language(code: str) -> str:
    """The name of a language (ISO 639-1) in the present one; the code when unknown."""
    return str(locale(i18n.language()).languages.get(code, code))


def language_code(name: str) -> str | None:
    """The code of a language by its name in the present language, else in any other one of the program."""
    given = fold(name)
    found = (_language_codes(one).get(given) for one in (i18n.language(), *i18n.LANGUAGES))
    return next(filter(None, found), None)


@lru_cache(maxsize=16)
def _language_codes(language: str) -> dict[str, str]:
    told = [(code, name) for code, name in locale(language).languages.items() if len(code) == len("en")]
    return {fold(name): code for code, name in reversed(told)}


def territory(code: str, language: str) -> str:
    """The name of a country in a language; the code when unknown."""
    return _territories(language).get(code, code)


@lru_cache(maxsize=16)
def _territories(language: str) -> dict[str, str]:
    file = paths.resources() / "reference" / "countries" / f"{language}.json"
    if not file.is_file():
        return {code: str(name) for code, name in locale(language).territories.items()}
    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return found


def decimal(value: "Decimal", digits: int = 2) -> str:
    """A number with at most `digits` decimals in the present language; more of them are cut off."""
    from decimal import ROUND_FLOOR, Decimal  # noqa: PLC0415  off the way to the first paint

    from babel.numbers import format_decimal  # noqa: PLC0415  as above

    cut = value.quantize(Decimal(1).scaleb(-digits), rounding=ROUND_FLOOR)
    return format_decimal(cut, format=f"#,##0.{'#' * digits}", locale=locale(i18n.language()))


def tenths(value: int) -> str:
    """A number in tenths: 385 is "38.5" in English."""
    from decimal import Decimal  # noqa: PLC0415  off the way to the first paint

    return decimal(Decimal(value).scaleb(-1), 1)


def share(hundredths: int) -> str:
    """A share in hundredths of a per cent, exactly: 2499 is "24.99%" in English."""
    from decimal import Decimal  # noqa: PLC0415  off the way to the first paint

    from babel.numbers import format_percent  # noqa: PLC0415  as above

    exact = Decimal(hundredths).scaleb(-4)
    return format_percent(exact, locale=locale(i18n.language()), decimal_quantization=False)


def percent(share: float) -> str:
    """A share (1.0 is the whole) in per cent without decimals."""
    from babel.numbers import format_percent  # noqa: PLC0415  off the way to the first paint

    return format_percent(share, locale=locale(i18n.language()))


def size(count: int) -> str:
    """A number of bytes for people: "640 bytes", "12 kB", "3.4 MB"."""
    if count < KILOBYTE:
        return ngettext("{n} byte", "{n} bytes", count).format(n=number(count))
    if count < KILOBYTE * KILOBYTE:
        return _("{n} kB").format(n=number(round(count / KILOBYTE)))
    from decimal import Decimal  # noqa: PLC0415  off the way to the first paint

    return _("{n} MB").format(n=decimal(Decimal(count) / KILOBYTE**2, 1))


def listing(items: list[str]) -> str:
    """Items as "a, b and c" in the present language."""
    from babel.lists import format_list  # noqa: PLC0415  off the way to the first paint

    return format_list(items, locale=locale(i18n.language()))


def quoted(text: str) -> str:
    """A text in the quotation marks of the present language, as headings need that end in a full stop."""
    # Translators: only the quotation marks of the language around a name.
    return _("“{name}”").format(name=text)
