"""How the fields of further sheets stand in cells, and what is read from them again."""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Any, NamedTuple

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import pgettext
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.interchange.cells import Cell, text_of
from mobilise_desktop.interchange.days import parse_date
from mobilise_desktop.interchange.figures import number_style, parse_number
from mobilise_desktop.interchange.writer import Value
from mobilise_desktop.reference import countries

Values = Mapping[str, Any]
_HUNDRED = 100


class Kind(NamedTuple):
    """What a field is: `shown` gives the cell of a stored value, `stored` the value of a filled cell.

    Both see the other values of the entry, for the currency. `stored` raises ValueError for a cell that
    can't be such a value.
    """

    shown: Callable[[Any, Values], Value]
    stored: Callable[[Cell, Values], Any]


def words(context: str, names: Mapping[str, str]) -> Kind:
    """A code of a fixed list: shown in the present language, read in each; `names` are marked by `NC_`."""

    @cache
    def known() -> Mapping[str, str]:
        found = {fold(code): code for code in names}
        for language in i18n.LANGUAGES:
            with i18n.speaking(language):
                found |= {fold(pgettext(context, text)): code for code, text in names.items()}
        return found

    def shown(code: str, _values: Values) -> str:
        return pgettext(context, names[code]) if code in names else code

    return Kind(shown, lambda cell, _values: _required(known().get(fold(text_of(cell)))))


def column_words(kind: str) -> Kind:
    """A code of a list that the columns of firms have words for ("size_class")."""

    def stored(cell: Cell, _values: Values) -> str:
        return _required(import_columns.words(kind).get(fold(text_of(cell))))

    return Kind(lambda code, _values: import_columns.word(kind, code), stored)


def _required(code: str | None) -> str:
    if code is None:
        raise ValueError(code)
    return code


def _text(cell: Cell, _values: Values) -> str:
    return cell if isinstance(cell, str) else text_of(cell)


def _shown_day(iso: str, _values: Values) -> Value:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return iso


def _day(cell: Cell, _values: Values) -> str:
    found = parse_date(cell)
    if found is None:
        raise ValueError(cell)
    return found.isoformat()


def _number(cell: Cell) -> Decimal:
    found = parse_number(cell, number_style([cell], i18n.language()))
    if found is None:
        raise ValueError(cell)
    return found


def _whole(number: Decimal) -> int:
    if number != number.to_integral_value():
        raise ValueError(number)
    return int(number)


def _currency(values: Values) -> str:
    return values.get("currency") or "EUR"


def _minor(cell: Cell, values: Values) -> int:
    number, currency = _number(cell), _currency(values)
    minor = formats.minor_units(number, currency)
    if formats.amount(minor, currency) != number:
        raise ValueError(cell)
    return minor


def _decimal(cell: Cell, _values: Values) -> str:
    text = text_of(cell)
    try:
        Decimal(text)
    except InvalidOperation:
        return f"{_number(cell):f}"
    return text


def _country(cell: Cell, _values: Values) -> str:
    return _required(countries.from_text(text_of(cell)))


def _language(cell: Cell, _values: Values) -> str:
    text = text_of(cell)
    return _required(text if text in i18n.LANGUAGES else formats.language_code(text))


def _yes(cell: Cell, _values: Values) -> int:
    return int(_required(import_columns.words("yes").get(fold(text_of(cell)))) == "yes")


def _plain(value: Any, _values: Values) -> Value:
    found: Value = value
    return found


TEXT = Kind(_plain, _text)
DECIMAL = Kind(_plain, _decimal)
"""A decimal number that is stored as text."""

DAY = Kind(_shown_day, _day)
WHOLE = Kind(_plain, lambda cell, _values: _whole(_number(cell)))
HUNDREDTHS = Kind(
    lambda value, _values: Decimal(value) / _HUNDRED, lambda cell, _values: _whole(_number(cell) * _HUNDRED)
)
MONEY = Kind(lambda value, values: formats.amount(value, _currency(values)), _minor)
COUNTRY = Kind(lambda code, _values: formats.country(code), _country)
LANGUAGE = Kind(lambda code, _values: formats.language(code), _language)
YES = Kind(lambda value, _values: import_columns.word("yes", "yes" if value else "no"), _yes)
