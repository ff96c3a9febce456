"""Days as people and programs write them in lists."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from functools import lru_cache

from mobilise_desktop.core.formats import locale
from mobilise_desktop.core.i18n import LANGUAGES
from mobilise_desktop.core.text import fold
from mobilise_desktop.interchange.cells import Cell


class DateStyle(Enum):
    """What comes first in "03/04/2013"."""

    DAY_FIRST = "dmy"
    MONTH_FIRST = "mdy"


_TIME = r"(?:,?[T\s]\s*\d{1,2}[:.]\d{2}.*)?"
_FIGURES = re.compile(rf"(\d{{1,4}})\s?[-./ ]\s?(\d{{1,2}})\s?[-./ ]\s?(\d{{1,4}})\.?{_TIME}")
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_MONTH_OF_YEAR = re.compile(
    r"(\d{1,2})\s?[-./]\s?((?:19|20)\d{2})|((?:18|19|20)\d{2})\s?[-./]\s?(\d{1,2})\.?"
)
_YEAR = re.compile(r"((?:18|19|20)\d{2})\.?")
_NUMBER, _WORD = re.compile(r"\d+"), re.compile(r"[^\W\d_]{3,}")
_EPOCH = date(1899, 12, 30)  # day 0 of spreadsheets, which count a 29 February 1900
_SERIALS = range(3_654, 109_575)  # the days of 1910 to 2199; years as numbers lie below
_YEARS = range(1800, 2200)
_LAST_SHORT_YEAR = 29  # as in spreadsheets: 29 is 2029, 30 is 1930
_BIGGEST = 10**8  # 20130202 as a number lies below
_STEM, _MONTHS, _FULL_YEAR, _MOST_TEXT = 4, 12, 4, 40


def date_style(samples: Iterable[Cell]) -> DateStyle:
    """What comes first in a column, by all its cells; the day when nothing speaks against it."""
    days = months = 0
    for text in (cell for cell in samples if isinstance(cell, str)):
        if (found := _FIGURES.fullmatch(text.strip())) and len(found[1]) < _FULL_YEAR:
            days += int(found[1]) > _MONTHS
            months += int(found[2]) > _MONTHS
    return DateStyle.MONTH_FIRST if months > days else DateStyle.DAY_FIRST


def parse_date(value: Cell | None, style: DateStyle = DateStyle.DAY_FIRST) -> date | None:
    """The day in a cell, None when there is none.

    Texts in figures ("2.2.13", "2013. 02. 02.", "20130202", with a time of day or without) and with names
    of months in the program's languages; the serial numbers of spreadsheets; a month or a year alone means
    its first day. Short years end in 2029. A day that is in `style` impossible is tried the other way.
    """
    if isinstance(value, str):
        return _of_text(value, style)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return _of_number(value)


def was_a_range(text: str) -> bool:
    """Whether a text is what spreadsheets make of a range ("Okt 49" of "10-49"): a month and one number."""
    words = _WORD.findall(fold(text))
    return len(words) == 1 and words[0] in _months() and len(_NUMBER.findall(text)) == 1


def _of_number(value: float) -> date | None:
    return _of_text(str(int(value)), DateStyle.DAY_FIRST) if abs(value) < _BIGGEST else None


@lru_cache(maxsize=32_768)
def _of_text(given: str, style: DateStyle) -> date | None:
    text = given.strip()
    if len(text) > _MOST_TEXT:
        return None
    if found := _FIGURES.fullmatch(text):
        return _of_three(found[1], found[2], found[3], style)
    if found := _COMPACT.fullmatch(text):
        return _day(found[1], found[2], found[3])
    if found := _MONTH_OF_YEAR.fullmatch(text):
        return _day(found[2] or found[3], found[1] or found[4], "1")
    if found := _YEAR.fullmatch(text):
        return _day(found[1], "1", "1")
    return _EPOCH + timedelta(days=int(text)) if _is_serial(text) else _of_words(text)


def _is_serial(text: str) -> bool:
    return text.isdecimal() and int(text) in _SERIALS


def _of_three(first: str, second: str, third: str, style: DateStyle) -> date | None:
    if len(first) >= len("100"):
        return _day(first, second, third)
    ways = [(third, second, first), (third, first, second)]
    if style is DateStyle.MONTH_FIRST:
        ways.reverse()
    return next((day for way in ways if (day := _day(*way))), None)


def _of_words(text: str) -> date | None:
    months = [month for word in _WORD.findall(fold(text)) if (month := _month(word))]
    numbers = _NUMBER.findall(text.partition(":")[0])
    if len(months) != 1 or not numbers:
        return None
    year = next((number for number in numbers if len(number) == _FULL_YEAR), numbers[-1])
    others = [number for number in numbers if number is not year]
    if len(year) < _FULL_YEAR and not others:
        return None
    return _day(year, str(months[0]), others[0] if others else "1")


def _day(year: str, month: str, day: str) -> date | None:
    """The day when there is such a one in the years that lists speak of."""
    full = int(year)
    if len(year) <= len("99"):
        full += 2000 if full <= _LAST_SHORT_YEAR else 1900
    try:
        return date(full, int(month), int(day)) if full in _YEARS else None
    except ValueError:
        return None


def _month(word: str) -> int:
    """The month that a folded word names, also with an ending ("otsailaren"); 0 for other words."""
    names = _months()
    if word in names:
        return names[word]
    return next((n for name, n in names.items() if len(name) >= _STEM and word.startswith(name)), 0)


@lru_cache(maxsize=1)
def _months() -> Mapping[str, int]:
    """The months by their folded names, long and short, in all languages of the program (source: CLDR)."""
    from babel.dates import get_month_names  # noqa: PLC0415  off the way to the first paint

    return {
        fold(name).strip("."): number
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale(language)).items()
    }
