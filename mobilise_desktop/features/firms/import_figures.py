"""How figures are read from a list: days, years, people, amounts of money and their currency."""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.features.firms.import_draft import FIRM_AT, Slots
from mobilise_desktop.features.firms.import_values import Put, keep_as_note
from mobilise_desktop.interchange.days import was_a_range
from mobilise_desktop.interchange.units import Unit
from mobilise_desktop.interchange.values import (
    Cell,
    DateStyle,
    NumberStyle,
    Span,
    is_blank,
    parse_date,
    parse_number,
    parse_range,
    text_of,
    unit_in,
)

_MOST_HEADS, _MOST_MONEY = 10_000_000, 10**15
_WHOLE = 100
_YEARS = range(1900, 2101)
_CURRENCY = FIRM_AT["currency"]
# Amounts as nearly all of them are written: no sign, no words, at most two decimals.
_PLAIN = {
    NumberStyle.COMMA: re.compile(r"(?:\d{1,3}(?:[. ]\d{3})+|\d{1,15})(?:,\d\d?)?", re.ASCII),
    NumberStyle.POINT: re.compile(r"(?:\d{1,3}(?:[, ]\d{3})+|\d{1,15})(?:\.\d\d?)?", re.ASCII),
}
_TO_POINT: dict[NumberStyle, dict[int, str | None]] = {
    NumberStyle.COMMA: {ord("."): None, ord(" "): None, ord(","): "."},
    NumberStyle.POINT: {ord(","): None, ord(" "): None},
}
_AMOUNT_SIGNS = frozenset("0123456789.,' \u00a0\u202f")


def day(at: int, heading: str, style: DateStyle) -> Put:
    """A day, stored as ISO text."""
    known: dict[Cell, str] = {}

    def put(cell: Cell, row: Slots) -> None:
        iso = known.get(cell)
        if iso is None:
            found: date | None = parse_date(cell, style)
            if found is None:
                _say_no_date(row, heading, cell)
                return
            iso = known[cell] = found.isoformat()
        row.values[at] = iso

    return put


def heads(at: int, heading: str, style: NumberStyle) -> Put:
    """A number of people or a range of it; "medium" gives a size class.

    Part-time shares are cut off; a note keeps them.
    """
    known: dict[Cell, _Heads | None] = {}

    def put(cell: Cell, row: Slots) -> None:
        if cell in known:
            found = known[cell]
        else:
            found = known[cell] = None if _is_day(cell) else _heads(parse_range(cell, style, whole=True))
        if found:
            row.values[at], row.values[at + 1] = found.low, found.high
            if found.is_cut:
                keep_as_note(row, heading, cell)
        elif not is_blank(cell):
            size = import_columns.words("size_class").get(fold(text_of(cell)))
            if size:
                row.values[FIRM_AT["size_class"]] = size
            elif _is_day(cell):
                _say_was_a_range(row, heading, cell)
            else:
                _say_no_number(row, heading, cell)

    return put


def money(at: int, heading: str, style: NumberStyle, unit: Unit) -> Put:
    """An amount or a range of amounts, in minor units of the row's currency."""
    is_plain, to_point, of_heading = _PLAIN[style].fullmatch, _TO_POINT[style], unit.currency

    def put(cell: Cell, row: Slots) -> None:
        values = row.values
        if type(cell) is str and is_plain(cell):
            if of_heading:
                row.currency = values[_CURRENCY] = of_heading
            whole, _point, rest = cell.translate(to_point).partition(".")
            amount = int(whole + rest.ljust(minor_digits(row.currency), "0")) * unit.multiplier
            if amount < _MOST_MONEY:
                values[at] = values[at + 1] = amount
                return
        span = _amount(cell, style, unit)
        if span is None and is_blank(cell):
            return
        if span is not None and (named := span.currency or of_heading):
            row.currency = values[_CURRENCY] = named
        ends = span and (_cents(span.low, row.currency), _cents(span.high, row.currency))
        if ends and all(end is None or 0 <= end < _MOST_MONEY for end in ends):
            values[at], values[at + 1] = ends
        else:
            _say_no_number(row, heading, cell)

    return put


def currency(at: int, heading: str) -> Put:
    """The currency of the row's amounts."""

    def put(cell: Cell, row: Slots) -> None:
        said = text_of(cell)
        code = unit_in(said)[0].currency or (said.upper() if _is_currency(said.upper()) else None)
        if code:
            row.currency = row.values[at] = code
        elif not is_blank(cell):
            keep_as_note(row, heading, cell)
            what = _("“{value}” is not a currency this program knows; it was kept in a note.")
            row.flaw(heading, "unknown_currency", what.format(value=said))

    return put


def year(at: int, heading: str) -> Put:
    """A calendar year."""

    def put(cell: Cell, row: Slots) -> None:
        found = Decimal(cell.year) if isinstance(cell, date) else parse_number(cell)
        if found is not None and found == int(found) and int(found) in _YEARS:
            row.values[at] = int(found)
        elif not is_blank(cell):
            _say_no_number(row, heading, cell)

    return put


def share(at: int, heading: str) -> Put:
    """A share of full time in whole per cent."""

    def put(cell: Cell, row: Slots) -> None:
        found = parse_number(cell.rstrip("% ") if isinstance(cell, str) else cell)
        if found is not None and found == int(found) and 1 <= found <= _WHOLE:
            row.values[at] = int(found)
        elif not is_blank(cell):
            _say_no_number(row, heading, cell)

    return put


class _Heads(NamedTuple):
    """A number of people, from and to; `is_cut` when it was no whole one."""

    low: int | None
    high: int | None
    is_cut: bool


def _is_day(cell: Cell) -> bool:
    return was_a_range(cell) if isinstance(cell, str) else isinstance(cell, date)


def _heads(span: Span | None) -> _Heads | None:
    if span is None:
        return None
    ends = [end for end in (span.low, span.high) if end is not None]
    if min(ends) < 0 or max(ends) > _MOST_HEADS:
        return None
    low, high = (None if end is None else int(end) for end in (span.low, span.high))
    return _Heads(low, high, any(end != int(end) for end in ends))


def _amount(cell: Cell, style: NumberStyle, unit: Unit) -> Span | None:
    """The amount in single units; a size word in the cell itself stands for that of the heading."""
    if type(cell) is not str or _AMOUNT_SIGNS.issuperset(cell):
        number = parse_number(cell, style)
        return None if number is None else Span(unit.of(number), unit.of(number), unit.currency)
    span = parse_range(cell, style, whole=False)
    if span is None or unit_in(cell)[0].multiplier > 1:
        return span
    low, high = (None if end is None else unit.of(end) for end in (span.low, span.high))
    return Span(low, high, span.currency or unit.currency)


def _cents(amount: Decimal | None, currency: str) -> int | None:
    return None if amount is None else round(amount.scaleb(minor_digits(currency)))


@lru_cache(maxsize=64)
def minor_digits(code: str) -> int:
    """How many digits the minor units of a currency have: 2 for EUR."""
    from babel.numbers import get_currency_precision  # noqa: PLC0415  off the way to the first paint

    return int(get_currency_precision(code))


@lru_cache(maxsize=64)
def _is_currency(code: str) -> bool:
    from babel.numbers import is_currency  # noqa: PLC0415  off the way to the first paint

    return bool(is_currency(code))


def _say_no_date(row: Slots, heading: str, cell: Cell) -> None:
    if not is_blank(cell):
        keep_as_note(row, heading, cell)
        what = _("“{value}” is not a day in the calendar; it was kept in a note.")
        row.flaw(heading, "date_format", what.format(value=text_of(cell)))


def _say_was_a_range(row: Slots, heading: str, cell: Cell) -> None:
    keep_as_note(row, heading, cell)
    what = _(
        "“{value}” is a day: a spreadsheet program has made it of a range such as 10-49. "
        "It was kept in a note; please write the range again."
    )
    row.flaw(heading, "number_format", what.format(value=text_of(cell)))


def _say_no_number(row: Slots, heading: str, cell: Cell) -> None:
    keep_as_note(row, heading, cell)
    what = _("“{value}” is not a number that can be used here; it was kept in a note.")
    row.flaw(heading, "number_format", what.format(value=text_of(cell)))
