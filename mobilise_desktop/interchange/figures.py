"""Numbers and amounts as people write them in lists."""

import re
from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from functools import lru_cache

from mobilise_desktop.core.text import fold
from mobilise_desktop.interchange.cells import Cell, is_blank
from mobilise_desktop.interchange.units import Unit, unit_in


class NumberStyle(Enum):
    """Which sign parts the whole from its fractions; the other one groups thousands."""

    COMMA = ","
    POINT = "."


Amount = tuple[Decimal, str | None]
"""A number in single units, with the ISO 4217 currency that the cell names."""

_GROUPS = "\u00a0\u202f\u2009\u2007\u2019\u00b4 '_"
_GROUPED = rf"\d{{1,3}}(?:[{_GROUPS}]\d{{3}})+"
_PLAIN = {
    NumberStyle.COMMA: re.compile(rf"[+-]?(?:\d+|\d{{1,3}}(?:\.\d{{3}})+|{_GROUPED})(?:,\d*)?"),
    NumberStyle.POINT: re.compile(rf"[+-]?(?:\d+|\d{{1,3}}(?:,\d{{3}})+|{_GROUPED})(?:\.\d*)?"),
}
_WITHOUT_GROUPS = str.maketrans(dict.fromkeys(_GROUPS))
FIGURE = rf"\d(?:[.,{_GROUPS}]?\d)*"
_SIGNED = re.compile(rf"(?<![\w.,])[+-]?{FIGURE}")
SCIENTIFIC = re.compile(r"[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,2}")
_ABOUT = re.compile(
    r"\b(?:ca|circa|cca|approx|about|etwa|rund|zirka|environ|env|kb|korulbelul|umb|umbes|aprox|unos"
    r"|aproximativ|yaklasik|ongeveer|gutxi gorabehera)\b\.?|[~≈≅±]"
)
_NO_CENTS = re.compile(r"[.,]?--?$")
_MOST_WORDS, _THOUSAND = 40, 3


def number_style(samples: Iterable[Cell], language: str, *, whole: bool = False) -> NumberStyle:
    """How the numbers of a column are written, by all of them together, else by the office's `language`.

    "1.234" alone may be a thousand or one and a bit: when every number of a column has three digits after
    its only sign, or when they count people (`whole`), that sign groups thousands.
    """
    clear, unclear = dict.fromkeys(NumberStyle, 0), dict.fromkeys(NumberStyle, 0)
    for text in (cell for cell in samples if isinstance(cell, str)):
        for figure in _SIGNED.findall(text):
            style, is_clear = _speaks_for(figure)
            if style:
                (clear if is_clear else unclear)[style] += 1
    if clear[NumberStyle.COMMA] != clear[NumberStyle.POINT]:
        return max(clear, key=clear.__getitem__)
    if max(unclear.values()) >= (1 if whole else 3) and min(unclear.values()) == 0:
        return max(unclear, key=unclear.__getitem__)
    return NumberStyle.POINT if language == "en" else NumberStyle.COMMA


def _speaks_for(figure: str) -> tuple[NumberStyle | None, bool]:
    """The style that a figure is in, and whether it can't be meant otherwise."""
    commas, points = figure.count(","), figure.count(".")
    if commas and points:
        return (NumberStyle.COMMA if figure.rfind(",") > figure.rfind(".") else NumberStyle.POINT), True
    if not commas and not points:
        return None, False
    own, other = (NumberStyle.COMMA, NumberStyle.POINT)[:: 1 if commas else -1]
    if commas + points > 1:
        return other, True
    before, _sign, after = figure.lstrip("+-").partition(own.value)
    may_group = (
        len(after) == _THOUSAND and before.isdecimal() and before[0] != "0" and len(before) <= _THOUSAND
    )
    return (other, False) if may_group else (own, True)


def parse_number(value: Cell | None, style: NumberStyle = NumberStyle.COMMA) -> Decimal | None:
    """The number in a cell, None when there is none: "1.234,50", "1 234", "(450)", "ca. 1,5 Mio", "3 T€".

    Sizes in the cell are multiplied in; words around the figure ("48 Mitarbeiter") are passed over.
    """
    if isinstance(value, str):
        if value.isdecimal():
            return Decimal(value)
        if _PLAIN[style].fullmatch(value):
            return Decimal(_bare(value, style))
        found = parse_amount(value, style)
        return found[0] if found else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return Decimal(value) if isinstance(value, int) else _from_float(value)


def _bare(figure: str, style: NumberStyle) -> str:
    """A figure without groups and with a point; the short way for what most figures are."""
    plain = figure.replace(" ", "")
    plain = plain.replace(".", "").replace(",", ".") if style is NumberStyle.COMMA else plain.replace(",", "")
    return plain if plain.isascii() and "'" not in plain else plain.translate(_WITHOUT_GROUPS)


def _from_float(value: float) -> Decimal | None:
    number = Decimal(repr(value))
    return number if number.is_finite() else None


@lru_cache(maxsize=1024)
def parse_amount(text: str, style: NumberStyle = NumberStyle.COMMA) -> Amount | None:
    """The one number in a text and the currency it names; None when there is none, or more than one."""
    plain = plainly(text)
    if is_blank(plain):
        return None
    if SCIENTIFIC.fullmatch(plain):
        return Decimal(plain.replace(",", ".")), None
    figures = list(_SIGNED.finditer(plain))
    number = figure(figures[0][0], style) if len(figures) == 1 else None
    if number is None:
        return None
    before, after = plain[: figures[0].start()], _NO_CENTS.sub(_sign_only, plain[figures[0].end() :])
    unit = unit_around(before, after)
    if unit is None:
        return None
    is_negative = before.rstrip().endswith("-") or after.strip() == "-" or ("(" in before and ")" in after)
    return unit.of(-abs(number) if is_negative else number), unit.currency


def plainly(text: str) -> str:
    """`text` folded and without words for "about"."""
    return " ".join(_ABOUT.sub("", fold(text)).split())


def figure(text: str, style: NumberStyle) -> Decimal | None:
    """A bare figure in `style`, or in the other style when it makes no sense in this one."""
    for way in (style, *NumberStyle):
        if _PLAIN[way].fullmatch(text):
            return Decimal(_bare(text, way))
    return None


def unit_around(before: str, after: str) -> Unit | None:
    """The unit named around a figure; None when what is there makes it no plain number ("12a", "x3")."""
    if not before and not after:
        return Unit()
    around = before + after
    if len(around) > _MOST_WORDS or any(sign.isdecimal() or sign in "<>≤≥+" for sign in around):
        return None
    attached = "".join(_attached(after))
    if attached == "k":
        return Unit(1000, unit_in(f"{before} {after}")[0].currency)
    if attached and unit_in(attached)[1]:
        return None
    return unit_in(f"{before} {after}")[0]


def _attached(after: str) -> Iterable[str]:
    """The letters that follow a figure without a space."""
    for sign in after:
        if not sign.isalpha() and sign not in "€$£₺":
            return
        yield sign


def _sign_only(found: re.Match[str]) -> str:
    """A lone minus after a figure is kept, the dashes for "no cents" are not."""
    return "-" if found[0] == "-" else ""
