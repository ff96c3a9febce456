"""The cells of a table of placements as the values that a record keeps."""

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _, speaking
from mobilise_desktop.features.firms.people import stored_languages
from mobilise_desktop.features.placements import course_words, import_choices, shown, timetable, words
from mobilise_desktop.interchange.values import (
    Cell,
    DateStyle,
    NumberStyle,
    date_style,
    number_style,
    parse_date,
    parse_number,
    text_of,
)
from mobilise_desktop.reference import countries

_WHOLE_DAY, _SERIAL = 3, 5
_CURRENCY = re.compile(r"[A-Z]{3}")
_MOST = 10**12
"""No number of a placement is larger: what is, is no number but a reference or a telephone number."""


class Styles(NamedTuple):
    """How a table writes: the language of its headings, what comes first in a day, its decimal sign."""

    language: str
    days: DateStyle
    numbers: NumberStyle


def styles(language: str, cells: Iterable[tuple[str, Cell]]) -> Styles:
    """How a table writes, by all its cells, each with the name of its field."""
    days: list[Cell] = []
    numbers: list[Cell] = []
    for name, cell in cells:
        if shown.is_day(name):
            days.append(cell)
        elif shown.is_amount(name) or name.endswith((shown.TENTHS, shown.HUNDREDTHS)):
            numbers.append(cell)
    return Styles(language, date_style(days), number_style(numbers, language))


def value(name: str, cell: Cell, styles: Styles, currency: str) -> Any:
    """What a cell that is not empty says of a field; amounts are in `currency`.

    Raises:
        UserError: it can't be that of such a field; the sentence says what is expected.
    """
    for belongs, read in _WAYS:
        if belongs(name):
            return read(name, cell, styles, currency)
    return cell.strip() if isinstance(cell, str) else text_of(cell)


def day(cell: Cell, styles: Styles) -> str:
    """A whole day in ISO form; a month or a year alone is none.

    Raises:
        UserError: it is no day.
    """
    found = parse_date(cell, styles.days) if _may_be_day(cell) else None
    if found is None:
        text = _("“{value}” is no day. Write it with day, month and year, such as {example}.")
        raise UserError(text.format(value=text_of(cell), example=formats.day("2027-05-31", "short")))
    return f"{found:%Y-%m-%d}"


def choice(kind: str, cell: Cell, styles: Styles) -> str:
    """The code of a word of a fixed list.

    Raises:
        UserError: the list has no such word; the sentence names those that it has.
    """
    text = str(int(cell)) if isinstance(cell, bool) else text_of(cell)
    code = import_choices.code_of(kind, text, styles.language)
    if code is None:
        told = _("“{value}” is not known here. It can be: {words}.")
        raise UserError(told.format(value=text, words=", ".join(import_choices.known(kind))))
    return code


def _may_be_day(cell: Cell) -> bool:
    """Whether there is more than a month or a year, of which a reader of days makes the first one."""
    if not isinstance(cell, str):
        return True
    groups = re.findall(r"\d+", cell)
    if any(sign.isalpha() for sign in cell):
        return len(groups) > 1
    return len(groups) >= _WHOLE_DAY or (len(groups) == 1 and len(groups[0]) >= _SERIAL)


def _number(cell: Cell, styles: Styles, digits: int) -> Decimal:
    """A number from 0 with at most so many digits after the sign."""
    found = parse_number(cell, styles.numbers)
    if found is None or not 0 <= found < _MOST or found != round(found, digits):
        text = (
            _("“{value}” is not the number that is asked for here.")
            if digits
            else _("“{value}” is no whole number.")
        )
        raise UserError(text.format(value=text_of(cell)))
    return found


def _tenths(cell: Cell, styles: Styles) -> int:
    return int(_number(cell, styles, 1) * 10)


def _hundredths(cell: Cell, styles: Styles) -> int:
    return int(_number(cell, styles, 2) * 100)


def country(cell: Cell) -> str:
    """The code of a country.

    Raises:
        UserError: it is none.
    """
    code = countries.from_text(text_of(cell))
    if code is None:
        raise UserError(_("“{value}” is no country that is known here.").format(value=text_of(cell)))
    return code


def _workday(_name: str, cell: Cell, _styles: Styles, _currency: str) -> str | None:
    try:
        return timetable.read(text_of(cell))
    except ValueError as error:
        text = _("“{value}” are no hours of work. Write them such as 8:00–16:30, break 30.")
        raise UserError(text.format(value=text_of(cell))) from error


def _unit(_name: str, cell: Cell, _styles: Styles, _currency: str) -> str:
    return currency(cell)


def currency(cell: Cell) -> str:
    """The code of a currency.

    Raises:
        UserError: it is none.
    """
    from babel.numbers import is_currency  # noqa: PLC0415  off the way to the first paint

    code = text_of(cell).upper()
    if not _CURRENCY.fullmatch(code) or not is_currency(code):
        text = _("“{value}” is no currency. Write its three letters, such as EUR.")
        raise UserError(text.format(value=text_of(cell)))
    return code


def _spoken(_name: str, cell: Cell, styles: Styles, _currency: str) -> str | None:
    with speaking(styles.language):
        return stored_languages(text_of(cell))


def _level(_name: str, cell: Cell, _styles: Styles, _currency: str) -> str:
    level = text_of(cell).upper()
    if level not in words.LEVELS:
        text = _("“{value}” is not known here. It can be: {words}.")
        raise UserError(text.format(value=text_of(cell), words=", ".join(words.LEVELS)))
    return level


def _plan(name: str, cell: Cell, styles: Styles, _currency: str) -> str:
    """Outcomes or programme; a cell has the parts of a line between bars."""

    def code_of(word: str) -> str | None:
        return import_choices.code_of("outcome", word, styles.language)

    return course_words.from_cell(name, cell if isinstance(cell, str) else text_of(cell), code_of)


def _kind(name: str) -> str:
    """The list of words that a field has its value from, "" for none."""
    if name.startswith("cost_"):
        return "payer"
    if name in shown.LANGUAGES:
        return "language"
    return "scheme" if name == "scheme" else shown.KINDS.get(name, "")


Read = Callable[[str, Cell, Styles, str], Any]
_WAYS: tuple[tuple[Callable[[str], bool], Read], ...] = (
    (lambda name: name in timetable.DAYS, _workday),
    (lambda name: name in shown.YES, lambda _n, cell, styles, _c: int(choice("yes", cell, styles))),
    (lambda name: bool(_kind(name)), lambda name, cell, styles, _c: choice(_kind(name), cell, styles)),
    (course_words.is_plan, _plan),
    (lambda name: name in shown.CURRENCIES, _unit),
    (lambda name: name == "working_language", _spoken),
    (lambda name: name.startswith("cefr_"), _level),
    (lambda name: name.endswith(shown.TENTHS), lambda _n, cell, styles, _c: _tenths(cell, styles)),
    (lambda name: name.endswith(shown.HUNDREDTHS), lambda _n, cell, styles, _c: _hundredths(cell, styles)),
    (lambda name: name == shown.COUNTRY, lambda _n, cell, _styles, _c: country(cell)),
    (shown.is_day, lambda _n, cell, styles, _c: day(cell, styles)),
    (shown.is_amount, lambda _n, cell, styles, unit: formats.minor_units(_number(cell, styles, 2), unit)),
    (lambda name: name in shown.NUMBERS, lambda _n, cell, styles, _c: int(_number(cell, styles, 0))),
)
