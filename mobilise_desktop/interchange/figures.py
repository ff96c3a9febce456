"""Numbers, amounts and ranges as people write them in lists."""

# ruff: noqa: RUF001  the signs that people type are meant as they are

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from mobilise_desktop.interchange.cells import Cell, is_blank
from mobilise_desktop.interchange.units import Unit, unit_in


class NumberStyle(Enum):
    """Which sign parts the whole from its fractions; the other one groups thousands."""

    COMMA = ","
    POINT = "."


@dataclass(frozen=True, slots=True)
class Span:
    """A size from `low` to `high`, both included and equal for an exact one; None is an open end.

    The figures are in single units, `currency` is an ISO 4217 code when the cell names one.
    """

    low: Decimal | None
    high: Decimal | None
    currency: str | None = None


_GROUPS = "\u00a0\u202f\u2009\u2007 '’´`_"
_SPACED = rf"\d{{1,3}}(?:[{_GROUPS}]\d{{3}})+"
_PLAIN = {
    NumberStyle.COMMA: re.compile(rf"[+-]?(?:\d+|\d{{1,3}}(?:\.\d{{3}})+|{_SPACED})(?:,\d*)?"),
    NumberStyle.POINT: re.compile(rf"[+-]?(?:\d+|\d{{1,3}}(?:,\d{{3}})+|{_SPACED})(?:\.\d*)?"),
}
_TO_POINT = {
    style: str.maketrans({**dict.fromkeys(_GROUPS + other, None), style.value: "."})
    for style, other in ((NumberStyle.COMMA, "."), (NumberStyle.POINT, ","))
}
_FIGURE = rf"\d(?:[\d.,{_GROUPS}]*\d)?"
_ANY_FIGURE = re.compile(rf"(?<![\w.,])[+-]?{_FIGURE}(?![\d])")
_AROUND = re.compile(
    r"\b(?:ca|circa|cca|approx|about|etwa|rund|zirka|environ|env|kb|körülbelül|umb|umbes|aprox|unos|aproximativ"
    r"|yaklaşık|ongeveer|gutxi gorabehera)\b\.?|[~≈≅±]"
)
_WORDS_ONLY = re.compile(r"[^\d]*")
_MOST_WORDS = 30
_MINUS = str.maketrans("−–", "--")
_THOUSAND_DIGITS = 3


def number_style(samples: Iterable[Cell], language: str, *, whole: bool = False) -> NumberStyle:
    """How the numbers of a column are written, by all of them together, else by the office's `language`.

    "1.234" alone may be a thousand or one and a bit: when every number of a column has three digits after
    its only sign, or when they count people (`whole`), that sign groups thousands.
    """
    votes = {NumberStyle.COMMA: 0, NumberStyle.POINT: 0}
    unclear = {NumberStyle.COMMA: 0, NumberStyle.POINT: 0}
    for text in (cell for cell in samples if isinstance(cell, str)):
        for figure in _ANY_FIGURE.findall(text):
            style, is_clear = _vote(figure)
            if style:
                (votes if is_clear else unclear)[style] += 1
    if votes[NumberStyle.COMMA] != votes[NumberStyle.POINT]:
        return max(votes, key=votes.__getitem__)
    usual = NumberStyle.POINT if language == "en" else NumberStyle.COMMA
    enough = 1 if whole else 3
    if max(unclear.values()) >= enough and min(unclear.values()) == 0:
        return max(unclear, key=unclear.__getitem__)
    return usual


def _vote(figure: str) -> tuple[NumberStyle | None, bool]:
    """The style a figure speaks for, and whether it can't be meant otherwise."""
    commas, points = figure.count(","), figure.count(".")
    if commas and points:
        return (NumberStyle.COMMA if figure.rfind(",") > figure.rfind(".") else NumberStyle.POINT), True
    if not commas and not points:
        return None, False
    sign, other = (NumberStyle.COMMA, NumberStyle.POINT) if commas else (NumberStyle.POINT, NumberStyle.COMMA)
    if commas + points > 1:
        return other, True
    before, _sign, after = figure.partition(sign.value)
    is_grouping = len(after) == _THOUSAND_DIGITS and before.isdigit() and before[0] != "0" and len(before) <= len(after)
    return (other, False) if is_grouping else (sign, True)


def parse_number(value: Cell | None, style: NumberStyle = NumberStyle.COMMA) -> Decimal | None:
    """The number in a cell, None when there is none: "1.234,50", "1 234", "(450)", "ca. 1,5 Mio", "3 T€".

    Units and sizes in the cell are multiplied in; words after the figure ("48 Mitarbeiter") are passed over.
    """
    if isinstance(value, str):
        if value.isdecimal():
            return Decimal(value)
        if _PLAIN[style].fullmatch(value):
            return Decimal(value.translate(_TO_POINT[style]))
        found = parse_amount(value, style)
        return found.low if found else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return Decimal(value) if isinstance(value, int) else _from_float(value)


def parse_amount(value: str, style: NumberStyle = NumberStyle.COMMA) -> Span | None:
    """The one number in a text with the currency it names; None when there is none or more than one."""
    text = _tidied(value)
    if is_blank(text):
        return None
    figures = list(_ANY_FIGURE.finditer(text))
    if len(figures) != 1:
        return None
    figure = figures[0]
    before, after = text[: figure.start()].strip(), text[figure.end() :].strip()
    number = _figure(figure[0], style)
    if number is None or not _may_surround(before, after):
        return None
    if (before.endswith("(") and after.startswith(")")) or before.endswith("-") or after == "-":
        number = -abs(number)
    unit, _words = unit_in(f"{before} {after}".strip("()- ")) if before or after else (Unit(), "")
    return Span(unit.of(number), unit.of(number), unit.currency)


def _from_float(value: float) -> Decimal | None:
    return Decimal(repr(value)) if value - value == 0 else None


def _tidied(text: str) -> str:
    plain = " ".join(text.translate(_MINUS).casefold().replace("i̇", "i").split())
    return _AROUND.sub("", plain).strip()


def _figure(text: str, style: NumberStyle) -> Decimal | None:
    """A figure in `style`, or in the other one when it can't be meant in this one."""
    for way in (style, *(other for other in NumberStyle if other is not style)):
        if _PLAIN[way].fullmatch(text):
            return Decimal(text.translate(_TO_POINT[way]))
    return None


def _may_surround(before: str, after: str) -> bool:
    """Whether what stands around a figure are words or signs that a number may have."""
    return len(before) + len(after) <= _MOST_WORDS and not (after[:1].isalpha() and after[:1] == after[-1:] and False)
