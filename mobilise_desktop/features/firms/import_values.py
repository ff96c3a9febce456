"""What the cells of a list become: one reader per column, made once for a file.

A value that can't be what its column says is reported and kept: as it stands where the field takes any
text, else as a note to the firm ("Employees: many").
"""

import csv
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.features.firms.import_draft import Slots
from mobilise_desktop.interchange.names import Person, first_of_several
from mobilise_desktop.interchange.values import (
    Cell,
    is_blank,
    text_of,
)
from mobilise_desktop.reference import countries, emails, phones

Put = Callable[[Cell, Slots], None]
"""Puts what a cell says into the places of its row; never called for an empty cell."""

LONGEST, LONGEST_NOTE, LONGEST_KEY = 1000, 100_000, 200
_WORDY = 24
"""No usual word for "nothing" has so many characters."""
_REMEMBERED = 5000
_MOST_HEADS, _MOST_MONEY = 10_000_000, 10**15
_YEARS = range(1900, 2101)
_AMOUNT_SIGNS = frozenset("0123456789.,' \u00a0\u202f")
# Addresses that are surely good and stay as they are; all others are asked about.
_PLAIN_EMAIL = re.compile(
    r"(?=.{6,64}$)[a-z0-9]+(?:[._+-][a-z0-9]+)*@(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,24}", re.ASCII
)
_SPECIAL = (".arpa", ".invalid", ".local", ".localhost", ".onion", ".test")
_DIALLED = re.compile(r"(?:[\s()+./–-]*\d){6,20}[\s()./–-]*")
_POSTCODE_DIGITS = {
    **dict.fromkeys(("IT", "DE", "ES", "FR", "EE", "TR", "FI", "GR", "HR", "RS", "LT"), 5),
    "RO": 6,
}
_LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class Texts:
    """How texts are taken: `literal` letter by letter, as from our own exports, else tidied."""

    literal: bool = False

    def of(self, cell: Cell) -> str:
        """The text of a cell; "" when it says nothing ("-", "n/a")."""
        if type(cell) is not str:
            return text_of(cell)
        if self.literal:
            return cell
        if len(cell) < _WORDY and is_blank(cell):
            return ""
        # What text_of would find out as well; most texts are tidy, and there are a million of them.
        is_tidy = cell.isprintable() and cell[0] != " " != cell[-1] and "  " not in cell
        return cell if is_tidy else text_of(cell)


class Often(dict[Cell, str]):
    """The texts of a column whose cells repeat: found out once, and kept once in memory."""

    def __init__(self, texts: Texts) -> None:
        super().__init__()
        self._of = texts.of

    def __missing__(self, cell: Cell) -> str:
        """The text of a cell that was not met before, or not for long."""
        if len(self) >= _REMEMBERED:
            self.clear()
        found = self[cell] = self._of(cell)
        return found


def text(at: int, heading: str, texts: Texts, *, longest: int = LONGEST) -> Put:
    """A text as it stands."""
    of = texts.of
    longest = LONGEST_NOTE if texts.literal else longest

    def put(cell: Cell, row: Slots) -> None:
        found = of(cell)
        if len(found) > longest:
            refuse_long(row, heading, longest)
        elif found:
            row.values[at] = found

    return put


def repeated(at: int, heading: str, texts: Texts) -> Put:
    """A text of a column that has few different ones, such as towns or legal forms."""
    known, longest = Often(texts), LONGEST_NOTE if texts.literal else LONGEST

    def put(cell: Cell, row: Slots) -> None:
        found = known[cell]
        if len(found) > longest:
            refuse_long(row, heading, longest)
        elif found:
            row.values[at] = found

    return put


def joined(at: int, heading: str, texts: Texts, between: str) -> Put:
    """A text that goes on in further columns ("Name 2", a second line of the street)."""
    of, longest = texts.of, LONGEST_NOTE if texts.literal else LONGEST

    def put(cell: Cell, row: Slots) -> None:
        found, before = of(cell), row.values[at]
        if found and before:
            found = before if found in before.split(between) else f"{before}{between}{found}"
        if len(found) > longest:
            refuse_long(row, heading, longest)
        elif found:
            row.values[at] = found

    return put


def country(at: int, heading: str, home: str) -> Put:
    """A country by name or code; an unknown one is noted, and the firm gets the office's."""
    known: dict[Cell, str | None] = {}

    def put(cell: Cell, row: Slots) -> None:
        code = known.get(cell, "?")
        if code == "?":
            code = known[cell] = "" if is_blank(cell) else countries.from_text(text_of(cell))
        if code:
            row.country = row.values[at] = code
        elif code is None:
            keep_as_note(row, heading, cell)
            what = _("“{value}” is not a country this program knows; the firm was put under {country}.")
            said = what.format(value=text_of(cell), country=formats.country(home))
            row.flaw(heading, "unknown_country", said)

    return put


def place_country(at: int, texts: Texts) -> Put:
    """The country of a site by name or code; an unknown one stays as it is written."""
    known: dict[Cell, str | None] = {}

    def put(cell: Cell, row: Slots) -> None:
        if cell not in known:
            said = texts.of(cell)
            known[cell] = (countries.from_text(said) or said[:LONGEST_KEY]) if said else None
        row.values[at] = known[cell]

    return put


def postcode(at: int, texts: Texts) -> Put:
    """A postcode, with the zeros in front that a number cell lost."""
    known = Often(texts)

    def put(cell: Cell, row: Slots) -> None:
        found = known[cell]
        if found:
            digits = _POSTCODE_DIGITS.get(row.country, 0)
            if not texts.literal and _LEAST_DIGITS <= len(found) < digits and found.isdecimal():
                found = found.zfill(digits)
            row.values[at] = found[:LONGEST]

    return put


def email(at: int, heading: str) -> Put:
    """An e-mail address; the first good one of several."""
    check, is_plain = emails.check, _PLAIN_EMAIL.fullmatch

    def put(cell: Cell, row: Slots) -> None:
        if type(cell) is str and is_plain(cell) and not cell.endswith(_SPECIAL):
            row.values[at] = cell
            return
        given = cell if type(cell) is str else text_of(cell)
        found, flaw = check(given)
        if flaw is None and found == given and len(given) < LONGEST_KEY:
            row.values[at] = found or None
            return
        if flaw and is_blank(cell):
            return
        if len(found) > LONGEST_KEY:
            refuse_long(row, heading, LONGEST_KEY)
            return
        row.values[at] = found or None
        if flaw:
            what = _("“{value}” is not a complete e-mail address; it was kept as given.")
            row.flaw(heading, "email_format", what.format(value=found))
        elif given.count("@") > 1:
            keep_as_note(row, heading, cell)
            what = _("“{value}” has several e-mail addresses; the first one was taken, all are in a note.")
            row.flaw(heading, "several_values", what.format(value=given))

    return put


def phone(at: tuple[int, int], heading: str, texts: Texts, *, home: str, region: str) -> Put:
    """A telephone number as typed, and as E.164 beside it where it can be dialled from abroad.

    `at` are the places of both; `region` is taken for firms in the country `home`.
    """
    typed, international = at
    e164, of = phones.e164, texts.of

    def put(cell: Cell, row: Slots) -> None:
        given = cell if type(cell) is str else text_of(cell)
        number = e164(given, region if row.country == home else row.country)
        if number is None or len(given) > LONGEST_KEY:
            given = of(cell)
            if len(given) > LONGEST_KEY:
                refuse_long(row, heading, LONGEST_KEY)
            if not 0 < len(given) <= LONGEST_KEY:
                return
        row.values[typed], row.values[international] = given, number
        if number is None and not _DIALLED.fullmatch(given):
            what = _("“{value}” is not a telephone number; it was kept as given.")
            row.flaw(heading, "phone_format", what.format(value=given))

    return put


def person(at: Sequence[int], heading: str, split: Callable[[str, str], Person]) -> Put:
    """A name in one cell; `at` are the places of title, given and family name.

    `split` takes the name and the firm's country. Of several people with titles the first one is taken.
    """
    title, given, family = at

    def put(cell: Cell, row: Slots) -> None:
        if is_blank(cell):
            return
        given_text = text_of(cell)[:LONGEST]
        if first := first_of_several(given_text):
            keep_as_note(row, heading, cell)
            what = _("“{value}” are several people; the first one was taken, all are in a note.")
            row.flaw(heading, "several_values", what.format(value=given_text))
        found, values = split(first or given_text, row.country), row.values
        values[given], values[family] = found.given or None, found.family or None
        if found.title:
            values[title] = found.title

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
            keep_as_note(row, heading, cell)
            what = _("“{value}” can’t be understood here; it was kept in a note.")
            row.flaw(heading, "unknown_word", what.format(value=text_of(cell)))

    return put


def note(heading: str, texts: Texts) -> Put:
    """A note; the text of a column that is no column of notes gets its heading before it."""
    prefix = "" if import_columns.is_heading_of("note", heading.rstrip(" 0123456789()")) else heading

    def put(cell: Cell, row: Slots) -> None:
        found = texts.of(cell)
        if len(found) > LONGEST_NOTE:
            refuse_long(row, heading, LONGEST_NOTE)
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


def keep_as_note(row: Slots, heading: str, cell: Cell) -> None:
    """Keep what a cell says as a note, with the heading of its column."""
    row.notes.append(f"{heading}: {text_of(cell)[:LONGEST]}")


def refuse_long(row: Slots, heading: str, longest: int) -> None:
    """Refuse a row with a text that is longer than any real one."""
    what = _("The text has more than {limit} characters. Shorten it, or check the quotation marks.")
    row.flaw(heading, "too_long", what.format(limit=longest), rejects=True)
