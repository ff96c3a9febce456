"""Numbers and dates as people type them in their language, read and written by Qt's own tables.

Qt instead of Babel because fields are made before the first paint, and Babel takes its time to load.
"""

import re
from datetime import date

from PySide6.QtCore import QLocale

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import pgettext

_CENTURY = 100
_PIVOT = 70
_COMPACT = 8
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009'’]")


def locale() -> QLocale:
    """Qt's locale of the present language."""
    return QLocale("en_GB" if i18n.language() in {"en", i18n.PSEUDO} else i18n.language())


def number_text(value: int | None, digits: int = 0) -> str:
    """A number in units of 10⁻ᵈⁱᵍⁱᵗˢ as people type it: 123450 with 2 digits is "1,234.50" in English."""
    if value is None:
        return ""
    here = locale()
    whole, part = divmod(abs(value), 10**digits)
    text = here.toString(whole)
    if part:
        text += f"{here.decimalPoint()}{part:0{digits}d}"
    return f"-{text}" if value < 0 else text


def read_number(text: str, digits: int = 0) -> int | None:
    """The number in units of 10⁻ᵈⁱᵍⁱᵗˢ that was typed.

    Raises:
        ValueError: it is no number, or has more decimals than `digits`.
    """
    bare = _SPACES.sub("", text)
    if not bare:
        return None
    here = locale()
    bare = bare.replace(here.groupSeparator(), "") if _grouped(bare, here) else bare
    whole, _point, part = bare.replace(here.decimalPoint(), ".").partition(".")
    sign = -1 if whole[:1] in {"-", "−"} else 1  # noqa: RUF001  the minus sign proper
    whole = whole.lstrip("-−+")  # noqa: RUF001
    if not (whole + part).isdecimal() or len(part.rstrip("0")) > digits:
        raise ValueError(text)
    return sign * int(f"{whole or '0'}{part.rstrip('0').ljust(digits, '0')}")


def _grouped(text: str, here: QLocale) -> bool:
    """Whether the group sign of the language stands before groups of three, so isn't a decimal point."""
    mark = re.escape(here.groupSeparator())
    return bool(re.fullmatch(rf"[-−+]?\d{{1,3}}({mark}\d{{3}})+(\D\d*)?", text))  # noqa: RUF001


def date_pattern() -> str:
    """The numeric date of the language with a year of four digits, in Qt's letters ("dd.MM.yyyy")."""
    pattern = locale().dateFormat(QLocale.FormatType.ShortFormat)
    return re.sub(r"y+", "yyyy", re.sub(r"M+", "MM", re.sub(r"d+", "dd", pattern)))


def date_letters() -> str:
    """How a day is to be typed, in the letters of the language ("TT.MM.JJJJ" in German)."""
    letters = {
        # Translators: the letters that stand for a day in a pattern of dates, as often as it has figures
        "dd": pgettext("pattern of dates", "dd"),
        # Translators: the letters that stand for a month
        "MM": pgettext("pattern of dates", "mm"),
        # Translators: the letters that stand for a year
        "yyyy": pgettext("pattern of dates", "yyyy"),
    }
    return re.sub("dd|MM|yyyy", lambda found: letters[found.group()], date_pattern())


def date_text(iso: str | None) -> str:
    """A stored day as people type it; "" for None."""
    if not iso:
        return ""
    day = date.fromisoformat(iso)
    parts = {"dd": f"{day.day:02d}", "MM": f"{day.month:02d}", "yyyy": f"{day.year:04d}"}
    return re.sub("dd|MM|yyyy", lambda found: parts[found.group()], date_pattern())


def read_date(text: str) -> str | None:
    """The day that was typed, as ISO text; the order is the language's, or year first as in ISO.

    Raises:
        ValueError: it is no day of the calendar.
    """
    numbers = re.findall(r"\d+", text)
    if not text.strip():
        return None
    order = sorted("dMy", key=date_pattern().index)
    if len(numbers) == 1 and len(numbers[0]) == _COMPACT:
        numbers = _split(numbers[0], order)
    if len(numbers) != len(order):
        raise ValueError(text)
    if len(numbers[0]) == len("yyyy"):
        order = ["y", "M", "d"]
    found = dict(zip(order, map(int, numbers), strict=True))
    return date(_full_year(found["y"]), found["M"], found["d"]).isoformat()


def _split(digits: str, order: list[str]) -> list[str]:
    """Eight digits without signs between them, cut in the order of the language."""
    found, at = [], 0
    for part in order:
        length = len("yyyy") if part == "y" else 2
        found.append(digits[at : at + length])
        at += length
    return found


def _full_year(year: int) -> int:
    if year >= _CENTURY:
        return year
    return year + (1900 if year >= _PIVOT else 2000)
