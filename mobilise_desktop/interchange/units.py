"""Units of amounts in headings and cells: thousands, millions, currencies ("T€", "eFt", "Mio. EUR")."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from mobilise_desktop.core.text import fold

_K, _M, _G = 1_000, 1_000_000, 1_000_000_000
_SIZES = (
    (_K, "tsd tausend thousand thousands ezer bin mii milliers millier mila migliaia miles tuhat tuhandet"),
    (_K, "tuhandetes tuh duizend duizenden milaka tis tys k"),
    (_M, "mio mill million millions millionen mln milioni milione millones millón millon millió mn mm"),
    (_M, "milion milioane milyon miljoen miljoenen miljonit miljonites miljon milj milioi"),
    (_G, "mrd mld md milliard milliarde milliarden milliards miliardi miliardo milyar miljard miljardit"),
    (_G, "milliárd miliard miliarde bn"),
)
_NAMES = (
    ("EUR", "€ eur euro euros eurot eurotes eurodes eurod euró euróban euroa eurotan eurok euri avro"),
    ("HUF", "ft huf forint forintban"),
    ("TRY", "tl try ₺ lira"),
    ("RON", "ron lei leu"),
    ("USD", "$ usd us$ dollar dollars dolar"),
    ("GBP", "£ gbp"),
    ("CHF", "chf sfr"),
    ("PLN", "pln zł"),
    ("CZK", "czk kč"),
    ("SEK", "sek"),
    ("DKK", "dkk"),
    ("NOK", "nok"),
    ("BGN", "bgn лв"),
    ("RSD", "rsd"),
)
_WORDS: dict[str, int] = {fold(word): size for size, words in _SIZES for word in words.split()}
_BEFORE_CURRENCY: dict[str, int] = {"k": _K, "t": _K, "e": _K, "m": _M, "mm": _M} | _WORDS
_CURRENCIES: Mapping[str, str] = {fold(word): code for code, words in _NAMES for word in words.split()}
_FORINT = {"ft", "huf", "forint"}
_GLUED = re.compile(
    rf"({'|'.join(sorted(_BEFORE_CURRENCY, key=len, reverse=True))})"
    rf"({'|'.join(map(re.escape, sorted(_CURRENCIES, key=len, reverse=True)))})"
)
_AFTER_CURRENCY = {"k": _K, "m": _M, "mm": _M, "mn": _M, "mio": _M, "bn": _G}
"""Sizes that may stand behind a currency: "EUR k", "€m", "USDbn"."""

_GLUED_BEHIND = re.compile(
    rf"({'|'.join(map(re.escape, sorted(_CURRENCIES, key=len, reverse=True)))})"
    rf"({'|'.join(sorted(_AFTER_CURRENCY, key=len, reverse=True))})"
)
_GAP = "[.,' ]"
_TOKEN = re.compile(rf"us\$|[^\W\d_]+|[€$£₺]|\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|'?\d+s?|\S")
_NOUGHTS = re.compile(rf"'?000s?|1{_GAP}?000(?:{_GAP}?000)?")
_BEFORE_NOUGHTS, _AFTER_SIZES = {"x", "*", "×", "in", "en"}, {"de", "d", "'", "di", "of"}
_MILLION_DIGITS = 6
_AMBIGUOUS = {"mil": {"RON": _M}}  # Romanian "mil. lei" are millions, Spanish "mil €" thousands


@dataclass(frozen=True, slots=True)
class Unit:
    """What a figure counts: `multiplier` (1, 1000, …) and an ISO 4217 `currency`, None when none is said."""

    multiplier: int = 1
    currency: str | None = None

    def of(self, figure: Decimal) -> Decimal:
        """The figure in single units."""
        return figure * self.multiplier if self.multiplier != 1 else figure


@lru_cache(maxsize=4096)
def unit_in(text: str) -> tuple[Unit, str]:
    """The unit said in `text`, and the words of `text` that don't belong to it.

    "Nettó árbevétel (eFt)" gives 1000 HUF and "netto arbevetel ( )", folded; letters that could be
    anything, as the T of "T 5", count only before a currency.
    """
    tokens = _TOKEN.findall(fold(text))
    multiplier, currency, rest, at = 1, None, list[str](), 0
    while at < len(tokens):
        size, money, used = _read(tokens, at)
        multiplier, currency, at = multiplier * size, currency or money, at + used
        if not used:
            rest.append(tokens[at])
            at += 1
        elif size > 1:
            at = _past(tokens, at, _AFTER_SIZES)
            rest = rest[:-1] if rest and rest[-1] in _BEFORE_NOUGHTS else rest
    for word, sizes in _AMBIGUOUS.items():
        if word in rest:
            multiplier *= sizes.get(currency or "", _K)
            rest.remove(word)
    return Unit(multiplier, currency), " ".join(rest)


def _past(tokens: Sequence[str], at: int, words: set[str]) -> int:
    while at < len(tokens) and tokens[at] in words:
        at += 1
    return at


def _read(tokens: Sequence[str], at: int) -> tuple[int, str | None, int]:
    """The size and currency that begin at `at`, and how many tokens they take; 0 when none does."""
    word, money = tokens[at], _currency_after(tokens, at)
    if word in _CURRENCIES:
        size = _AFTER_CURRENCY.get(tokens[at + 1] if at + 1 < len(tokens) else "", 1)
        return size, _CURRENCIES[word], 1 + (size > 1)
    if glued := _GLUED_BEHIND.fullmatch(word):
        return _AFTER_CURRENCY[glued[2]], _CURRENCIES[glued[1]], 1
    if (word in _WORDS and (word != "k" or money)) or (word in _BEFORE_CURRENCY and _fits(word, money)):
        return _BEFORE_CURRENCY[word], None, 1
    if (glued := _GLUED.fullmatch(word)) and _fits(glued[1], glued[2]):
        return _BEFORE_CURRENCY[glued[1]], _CURRENCIES[glued[2]], 1
    if _NOUGHTS.fullmatch(word):
        return (_M if sum(map(str.isdigit, word)) >= _MILLION_DIGITS else _K), None, 1
    return 1, None, 0


def _currency_after(tokens: Sequence[str], at: int) -> str:
    following = next((word for word in tokens[at + 1 : at + 3] if word != "."), "")
    return following if following in _CURRENCIES else ""


def _fits(size: str, money: str) -> bool:
    """Whether a size may stand before a currency; Hungarian "e" is too short for other currencies."""
    return bool(money) and (size != "e" or money in _FORINT)
