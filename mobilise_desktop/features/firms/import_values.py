"""What the cells of a list become: one reader per column, made once for a file.

A value that can't be what its column says is reported and kept: as it stands where the field takes any
text, else as a note to the firm ("Employees: many").
"""

import csv
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.features.firms.import_draft import FIRM_AT, Slots
from mobilise_desktop.interchange.addresses import Address, split_address
from mobilise_desktop.interchange.names import Person
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
from mobilise_desktop.reference import countries, emails, phones

Put = Callable[[Cell, Slots], None]
"""Puts what a cell says into the places of its row; never called for an empty cell."""

LONGEST, LONGEST_NOTE, LONGEST_KEY = 1000, 100_000, 200
_MOST_HEADS, _MOST_MONEY = 10_000_000, 10**15
_YEARS = range(1900, 2101)
_AMOUNT_SIGNS = frozenset("0123456789.,' \u00a0\u202f")
_POSTCODE_DIGITS = {
    **dict.fromkeys(("IT", "DE", "ES", "FR", "EE", "TR", "FI", "GR", "HR", "RS", "LT"), 5),
    "RO": 6,
}
_LEAST_DIGITS = 3
_NUMBER_FIRST = frozenset({"FR", "LU", "GB", "IE"})


@dataclass(frozen=True, slots=True)
class Texts:
    """How texts are taken: `literal` letter by letter, as from our own exports, else tidied."""

    literal: bool = False

    def of(self, cell: Cell) -> str:
        """The text of a cell; "" when it says nothing ("-", "n/a")."""
        if type(cell) is str:
            if self.literal:
                return cell
            return "" if is_blank(cell) else text_of(cell)
        return text_of(cell)


def text(at: int, heading: str, texts: Texts, *, longest: int = LONGEST) -> Put:
    """A text as it stands."""
    of = texts.of

    def put(cell: Cell, row: Slots) -> None:
        found = of(cell)
        if len(found) > longest:
            _refuse_long(row, heading, longest)
        elif found:
            row.values[at] = found

    return put


def joined(at: int, heading: str, texts: Texts, between: str) -> Put:
    """A text that goes on in further columns ("Name 2", a second line of the street)."""
    of = texts.of

    def put(cell: Cell, row: Slots) -> None:
        found, before = of(cell), row.values[at]
        if found and before:
            found = before if found in before.split(between) else f"{before}{between}{found}"
        if len(found) > LONGEST:
            _refuse_long(row, heading, LONGEST)
        elif found:
            row.values[at] = found

    return put


def country(at: int | None, heading: str, home: str) -> Put:
    """A country by name or code; an unknown one is noted, and the firm gets the office's.

    `at` None: it is only needed to read the other values.
    """
    known: dict[Cell, str | None] = {}

    def put(cell: Cell, row: Slots) -> None:
        if cell in known:
            code = known[cell]
        else:
            said = text_of(cell)
            code = known[cell] = "" if is_blank(cell) else countries.from_text(said)
        if code:
            row.country = code
            if at is not None:
                row.values[at] = code
        elif code is None:
            _keep_as_note(row, heading, cell)
            what = _("“{value}” is not a country this program knows; the firm was put under {country}.")
            row.flaw(
                heading, "unknown_country", what.format(value=text_of(cell), country=formats.country(home))
            )

    return put


def postcode(at: int, texts: Texts) -> Put:
    """A postcode, with the zeros in front that a number cell lost."""
    of = texts.of

    def put(cell: Cell, row: Slots) -> None:
        found = of(cell)
        if found:
            digits = _POSTCODE_DIGITS.get(row.country, 0)
            if not texts.literal and _LEAST_DIGITS <= len(found) < digits and found.isdecimal():
                found = found.zfill(digits)
            row.values[at] = found[:LONGEST]

    return put


def address(at: Sequence[int], texts: Texts) -> Put:
    """An address in one cell; `at` are the places of street, postcode, city and region."""
    street, code, city, region = at

    def put(cell: Cell, row: Slots) -> None:
        found = texts.of(cell)
        if found:
            parts: Address = split_address(found[:LONGEST], row.country)
            values = row.values
            values[street], values[code] = parts.street or None, parts.postcode or None
            values[city], values[region] = parts.city or None, parts.rest or values[region]

    return put


def house_number(at: int, texts: Texts) -> Put:
    """The number of the house, put to the street in the order of the country."""

    def put(cell: Cell, row: Slots) -> None:
        number, street = texts.of(cell), row.values[at] or ""
        if number and number not in street.split():
            pair = (number, street) if row.country in _NUMBER_FIRST else (street, number)
            row.values[at] = " ".join(filter(None, pair))

    return put


def email(at: int, heading: str) -> Put:
    """An e-mail address; the first good one of several."""
    check = emails.check

    def put(cell: Cell, row: Slots) -> None:
        given = cell if type(cell) is str else text_of(cell)
        found, flaw = check(given)
        if flaw and is_blank(cell):
            return
        if len(found) > LONGEST_KEY:
            _refuse_long(row, heading, LONGEST_KEY)
            return
        row.values[at] = found or None
        if flaw:
            what = _("“{value}” is not a complete e-mail address; it was kept as given.")
            row.flaw(heading, "email_format", what.format(value=found))
        elif given.count("@") > 1:
            _keep_as_note(row, heading, cell)
            what = _("“{value}” has several e-mail addresses; the first one was taken, all are in a note.")
            row.flaw(heading, "several_values", what.format(value=given))

    return put


def phone(at: int, at_e164: int, heading: str, *, home: str, region: str) -> Put:
    """A telephone number as typed, and as E.164 beside it."""
    e164 = phones.e164

    def put(cell: Cell, row: Slots) -> None:
        given = text_of(cell)
        if len(given) > LONGEST_KEY:
            _refuse_long(row, heading, LONGEST_KEY)
            return
        number = e164(given, region if row.country == home else row.country)
        if number is None and is_blank(cell):
            return
        row.values[at], row.values[at_e164] = given, number
        if number is None:
            what = _("“{value}” is not a telephone number; it was kept as given.")
            row.flaw(heading, "phone_format", what.format(value=given))

    return put


def person(at: Sequence[int], split: Callable[[str], Person]) -> Put:
    """A name in one cell; `at` are the places of title, given and family name."""
    title, given, family = at

    def put(cell: Cell, row: Slots) -> None:
        if is_blank(cell):
            return
        found, values = split(text_of(cell)[:LONGEST]), row.values
        values[given], values[family] = found.given or None, found.family or None
        if found.title:
            values[title] = found.title

    return put


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
    """A number of people or a range of it; "medium" gives a size class. Part-time shares are cut off."""
    known: dict[Cell, tuple[int | None, int | None] | None] = {}

    def put(cell: Cell, row: Slots) -> None:
        if cell in known:
            found = known[cell]
        else:
            found = known[cell] = _heads(parse_range(cell, style, whole=True))
        if found:
            row.values[at], row.values[at + 1] = found
        elif not is_blank(cell):
            size = import_columns.words("size_class").get(fold(text_of(cell)))
            if size:
                row.values[FIRM_AT["size_class"]] = size
            else:
                _say_no_number(row, heading, cell)

    return put


def money(at: int, heading: str, style: NumberStyle, unit: Unit) -> Put:
    """An amount or a range of amounts, in minor units of the row's currency."""

    def put(cell: Cell, row: Slots) -> None:
        span = _amount(cell, style, unit)
        if span is None:
            if not is_blank(cell):
                _say_no_number(row, heading, cell)
            return
        if span.currency:
            row.currency = row.values[FIRM_AT["currency"]] = span.currency
        shift = _minor(row.currency)
        low, high = _cents(span.low, shift), _cents(span.high, shift)
        if max(low or 0, high or 0) > _MOST_MONEY or min(low or 0, high or 0) < 0:
            _say_no_number(row, heading, cell)
        else:
            row.values[at], row.values[at + 1] = low, high

    return put


def currency(at: int, heading: str) -> Put:
    """The currency of the row's amounts."""

    def put(cell: Cell, row: Slots) -> None:
        said = text_of(cell)
        code = unit_in(said)[0].currency or (said.upper() if _is_currency(said.upper()) else None)
        if code:
            row.currency = row.values[at] = code
        elif not is_blank(cell):
            _keep_as_note(row, heading, cell)
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


def choice(at: int, heading: str, kind: str) -> Put:
    """A word of a fixed list: status, size class, yes or no."""
    known: Mapping[str, str] = import_columns.words(kind)
    values: Mapping[str, Any] = {"yes": 1, "no": 0} if kind == "yes" else {}

    def put(cell: Cell, row: Slots) -> None:
        code = known.get(fold(text_of(cell)))
        if code:
            row.values[at] = values.get(code, code)
        elif not is_blank(cell):
            _keep_as_note(row, heading, cell)
            what = _("“{value}” can't be understood here; it was kept in a note.")
            row.flaw(heading, "unknown_word", what.format(value=text_of(cell)))

    return put


def note(heading: str, texts: Texts) -> Put:
    """A note; the text of a column that is no column of notes gets its heading before it."""
    prefix = "" if import_columns.is_heading_of("note", heading.rstrip(" 0123456789()")) else heading

    def put(cell: Cell, row: Slots) -> None:
        found = texts.of(cell)
        if len(found) > LONGEST_NOTE:
            _refuse_long(row, heading, LONGEST_NOTE)
        elif found:
            row.notes.append(f"{prefix}: {found}" if prefix and not texts.literal else found)

    return put


def tags(texts: Texts) -> Put:
    """Several tags in one cell, parted by semicolons or else by commas; quotation marks keep them whole."""

    def put(cell: Cell, row: Slots) -> None:
        given = texts.of(cell)
        parted = _parted(given, ";")
        row.tags += parted if len(parted) > 1 or texts.literal else _parted(given, ",")

    return put


def record_id() -> Put:
    """The identity that one of our own exports gave to the row."""

    def put(cell: Cell, row: Slots) -> None:
        row.record_id = text_of(cell) or None

    return put


def _parted(given: str, sign: str) -> list[str]:
    lines = given.splitlines() or [""]
    rows = csv.reader(lines, delimiter=sign, skipinitialspace=True)
    return [tag.strip()[:LONGEST_KEY] for row in rows for tag in row if tag.strip()]


def _heads(span: Span | None) -> tuple[int | None, int | None] | None:
    if span is None:
        return None
    low, high = (None if end is None else int(end) for end in (span.low, span.high))
    return None if min(low or 0, high or 0) < 0 or max(low or 0, high or 0) > _MOST_HEADS else (low, high)


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


def _cents(amount: Decimal | None, shift: int) -> int | None:
    return None if amount is None else round(amount.scaleb(shift))


@lru_cache(maxsize=64)
def _minor(code: str) -> int:
    from babel.numbers import get_currency_precision  # noqa: PLC0415  off the way to the first paint

    return int(get_currency_precision(code))


@lru_cache(maxsize=64)
def _is_currency(code: str) -> bool:
    from babel.numbers import is_currency  # noqa: PLC0415  off the way to the first paint

    return bool(is_currency(code))


def _keep_as_note(row: Slots, heading: str, cell: Cell) -> None:
    row.notes.append(f"{heading}: {text_of(cell)[:LONGEST]}")


def _say_no_date(row: Slots, heading: str, cell: Cell) -> None:
    if not is_blank(cell):
        _keep_as_note(row, heading, cell)
        what = _("“{value}” is not a day in the calendar; it was kept in a note.")
        row.flaw(heading, "date_format", what.format(value=text_of(cell)))


def _say_no_number(row: Slots, heading: str, cell: Cell) -> None:
    _keep_as_note(row, heading, cell)
    what = _("“{value}” is not a number that can be used here; it was kept in a note.")
    row.flaw(heading, "number_format", what.format(value=text_of(cell)))


def _refuse_long(row: Slots, heading: str, longest: int) -> None:
    what = _("The text has more than {limit} characters. Shorten it, or check the quotation marks.")
    row.flaw(heading, "too_long", what.format(limit=longest), rejects=True)
