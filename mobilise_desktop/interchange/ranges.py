"""Sizes given as ranges: "10–49", "10 bis 49", "< 10", "250 und mehr"."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from mobilise_desktop.interchange.cells import Cell, is_blank
from mobilise_desktop.interchange.figures import (
    FIGURE,
    SCIENTIFIC,
    NumberStyle,
    figure,
    parse_number,
    plainly,
    unit_around,
)
from mobilise_desktop.interchange.units import unit_in


@dataclass(frozen=True, slots=True)
class Span:
    """A size from `low` to `high`, both included and equal for an exact one; None is an open end.

    The figures are in single units; `currency` is an ISO 4217 code when the cell names one.
    """

    low: Decimal | None
    high: Decimal | None
    currency: str | None = None


_FIGURE = re.compile(FIGURE)
_BETWEEN = re.compile(
    r".*?(?:-|\.\.+|/|(?<=\s)[aey](?=\s)|\b(?:bis(?: zu)?|to|al|till|until|tot(?: en met)?|t/m|ile|ila|kuni"
    r"|la|pana la|and|und|et|es|en|eta|ja|si|ve|arasi)\b)[^\w]*"
)
_BEFORE_WORDS = {
    "below": """
        <|unter|weniger als|less than|fewer than|under|below|moins de|inferieur a|meno di|sotto|menos de
        minder dan|onder|kevesebb mint|alla|vahem kui|sub|mai putin de
    """,
    "most": """
        ≤|<=|=<|bis|bis zu|max|maximal|maximum|hochstens|up to|at most|jusqu'a|au plus|fino a
        al massimo|massimo|hasta|como maximo|tot|tot en met|hoogstens|legfeljebb|kuni|pana la
        cel mult|en fazla|gehienez
    """,
    "least": """
        ≥|>=|=>|ab|mindestens|min|minimum|at least|from|a partir de|des|au moins|almeno|da|desde|al menos
        vanaf|minstens|legalabb|vahemalt|alates|cel putin|de la|en az|gutxienez
    """,
    "above": """
        >|uber|mehr als|over|above|more than|plus de|oltre|piu di|mas de|meer dan|boven|tobb mint|ule
        rohkem kui|peste|mai mult de
    """,
}
_AFTER_WORDS = {
    "below": "alatt|alatti|alti|altinda|'?d[ae]n az|'?t[ae]n az|baino gutxiago|or less than",
    "most": """
        or less|or fewer|und weniger|oder weniger|et moins|o menos|o meno|of minder|vagy kevesebb|-ig|arte|max
    """,
    "least": r"""
        \+|und mehr|oder mehr|und daruber|u\. mehr|and more|or more|and over|and above|et plus|ou plus
        e piu|e oltre|ed oltre|o piu|y mas|o mas|en meer|of meer|es tobb|vagy tobb|es felette|es folotte
        ja rohkem|ja enam|si peste|si mai mult|sau mai mult|ve uzeri|ve ustu|ve fazlasi|uzeri
        ustu|edo gehiago|eta gehiago
    """,
    "above": "felett|folott|uzerinde|'?d[ae]n fazla|'?t[ae]n fazla|baino gehiago",
}


def _any_of(words: str) -> str:
    return "|".join(line.strip() for line in words.strip().splitlines())


_BEFORE = re.compile(
    "|".join(rf"(?P<{kind}>(?:^|.*\W)(?:{_any_of(words)})\.?\s*)" for kind, words in _BEFORE_WORDS.items())
)
_AFTER = re.compile(
    "|".join(
        rf"(?P<{kind}>\s*(?:\w+\.?\s)?(?:{_any_of(words)})(?:$|\W.*))" for kind, words in _AFTER_WORDS.items()
    )
)


def parse_range(
    value: Cell | None, style: NumberStyle = NumberStyle.COMMA, *, whole: bool = True
) -> Span | None:
    """The size in a cell: one number, "10–49", "10 bis 49", "<10", "250+"; None when there is none.

    `whole` sizes count heads: "<10" then ends at 9 and ">250" begins at 251; amounts of money keep their
    bounds. A size word after the second figure holds for both ("2–10 Mio").
    """
    if not isinstance(value, str) or value.isdecimal():
        number = parse_number(value, style)
        return None if number is None else Span(number, number)
    return _parsed(value, style, whole)


@lru_cache(maxsize=4096)
def _parsed(text: str, style: NumberStyle, whole: bool) -> Span | None:  # noqa: FBT001  a key of the cache
    plain = plainly(text)
    if is_blank(plain):
        return None
    if SCIENTIFIC.fullmatch(plain):
        number = parse_number(plain, style)
        return Span(number, number)
    found = list(_FIGURE.finditer(plain))
    if len(found) == 1:
        return _one(plain, found[0], style, whole=whole)
    return _two(plain, found[0], found[1], style) if len(found) == len(Span.__slots__) - 1 else None


def _one(plain: str, found: re.Match[str], style: NumberStyle, *, whole: bool) -> Span | None:
    number, before, after = figure(found[0], style), plain[: found.start()], plain[found.end() :]
    bound = _BEFORE.fullmatch(before) or _AFTER.fullmatch(after)
    unit = unit_around("" if _BEFORE.fullmatch(before) else before, "" if _AFTER.fullmatch(after) else after)
    if number is None or unit is None:
        return None
    if bound and not (unit.currency or unit.multiplier > 1):
        unit = unit_in(f"{before} {after}")[0]
    number = unit.of(-number if before.strip() == "-" else number)
    step = Decimal(int(whole))
    ends = {
        "below": (None, number - step),
        "most": (None, number),
        "least": (number, None),
        "above": (number + step, None),
    }
    low, high = ends[str(bound.lastgroup)] if bound else (number, number)
    return Span(low, high, unit.currency)


def _two(plain: str, first: re.Match[str], second: re.Match[str], style: NumberStyle) -> Span | None:
    low, high, between = (
        figure(first[0], style),
        figure(second[0], style),
        plain[first.end() : second.start()],
    )
    unit, own = unit_in(plain[second.end() :])[0], unit_in(between)[0]
    if low is None or high is None or not _BETWEEN.fullmatch(between):
        return None
    bigger = own if own.multiplier > 1 else unit
    low, high = bigger.of(low), unit.of(high)
    currency = unit.currency or own.currency or unit_in(plain[: first.start()])[0].currency
    return Span(low, high, currency) if low <= high else None
