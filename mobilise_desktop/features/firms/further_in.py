"""Reads the further sheets of a file: entries as their rows give them, and what can't be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import further
from mobilise_desktop.features.firms.further import FIRM, NAMES, OWN, PARENT, PERSON, TOLD, Sheet
from mobilise_desktop.features.firms.further_read import Entry
from mobilise_desktop.features.firms.import_columns import RECORD_ID
from mobilise_desktop.interchange.cells import Cell, Row, text_of
from mobilise_desktop.interchange.source import Source

_LONGEST_TITLE = 20  # rows above the headings
_CHECKED = 500


class GivenEntry(NamedTuple):
    """An entry with its line; its ids are those in the file, "" where the line has none."""

    row: int
    entry: Entry


@dataclass(slots=True)
class GivenSheet:
    """What a sheet of the file says; `name` is what its user calls it."""

    sheet: Sheet
    name: str
    entries: list[GivenEntry] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def refuse(self, row: int, message: str, column: str = "", code: str = "entry") -> None:
        """Note why a line is left out."""
        self.problems.append(Problem(row, self.place(column), code, message, rejects=True))

    def remark(self, row: int, message: str, code: str) -> None:
        """Note something about a line."""
        self.problems.append(Problem(row, self.name, code, message))

    def place(self, column: str) -> str:
        """How a remark names the sheet and a column of it."""
        return f"{self.name} – {column}" if column else self.name


def read(sources: Sequence[Source], task: Task) -> list[GivenSheet]:
    """The further sheets of a file in the order in which they build on each other."""
    found = [(sheet, source) for source in sources if (sheet := further.with_title(source.sheet))]
    known = further.sheets()
    return [_read(*one, task) for one in sorted(found, key=lambda pair: known.index(pair[0]))]


def _read(sheet: Sheet, source: Source, task: Task) -> GivenSheet:
    given, rows = GivenSheet(sheet, source.sheet), source.rows()
    places = _headings(sheet, islice(rows, _LONGEST_TITLE))
    lacking = [key for key in (RECORD_ID, *([] if sheet.of == FIRM else [PARENT])) if key not in places]
    if lacking:
        names = sheet.headings()
        text = _("The sheet “{sheet}” is not read, as these columns are missing: {columns}.")
        columns = ", ".join(names[key] for key in lacking)
        given.problems.append(Problem(0, "", "sheet_columns", text.format(sheet=given.name, columns=columns)))
        return given
    reading = _Reading(given, places)
    for number, cells in source.rows():
        if number % _CHECKED == 0:
            task.check()
        if number > places[_AT]:
            reading.see(number, cells)
    return given


_AT = "line"


def _headings(sheet: Sheet, rows: "islice[Row]") -> dict[str, int]:
    """The places of the columns; under `_AT` the line of the headings. Empty when there are none."""
    known = sheet.known_headings()
    for number, cells in rows:
        named = ((known.get(fold(text_of(cell))), place) for place, cell in enumerate(cells))
        places: dict[str, int] = {}
        for key, place in named:
            if key is not None:
                places.setdefault(key, place)
        if RECORD_ID in places:
            return {**places, _AT: number}
    return {}


class _Reading:
    """Makes entries of the rows of one sheet."""

    def __init__(self, given: GivenSheet, places: Mapping[str, int]) -> None:
        self._given, self._places = given, places
        self._names = given.sheet.headings()
        # Amounts depend on the currency, which may stand behind them.
        self._columns = sorted(given.sheet.columns, key=lambda column: column.field != "currency")

    def see(self, number: int, cells: Sequence[Cell]) -> None:
        """Take one row in."""
        if all(cell == "" for cell in cells):
            return
        values: dict[str, Any] = {}
        around = {"currency": self._text(cells, TOLD + "currency")}
        for column in self._columns:
            cell = self._cell(cells, column.field)
            values[column.field] = None
            if isinstance(cell, str) and not cell.strip():
                continue
            try:
                values[column.field] = column.kind.stored(cell, {**around, **values})
            except ValueError:
                text = _("“{value}” can’t be read here, so this line is left out. Correct it in the file.")
                heading = self._names[column.field]
                self._given.refuse(number, text.format(value=text_of(cell)), heading, "entry_value")
                return
        entry = Entry(
            RowId(self._text(cells, OWN)), self._text(cells, RECORD_ID), self._text(cells, PARENT), values,
            tuple(self._text(cells, name) for name in NAMES) if self._given.sheet.of == PERSON else (),
        )  # fmt: skip
        self._given.entries.append(GivenEntry(number, entry))

    def _cell(self, cells: Sequence[Cell], key: str) -> Cell:
        place = self._places.get(key, len(cells))
        return cells[place] if place < len(cells) else ""

    def _text(self, cells: Sequence[Cell], key: str) -> str:
        return text_of(self._cell(cells, key))
