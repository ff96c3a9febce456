"""A file with a table of placements, one a row, opened and understood; nothing is written here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.core.tasks import Task, watched
from mobilise_desktop.features.placements import import_columns, import_values, shown
from mobilise_desktop.features.placements.import_columns import HEAD
from mobilise_desktop.features.placements.import_values import Styles
from mobilise_desktop.interchange import refusals
from mobilise_desktop.interchange.layout import TableRows, find_table
from mobilise_desktop.interchange.source import ReadOptions, open_source
from mobilise_desktop.interchange.values import Cell, Row, is_blank, text_of

_LONGEST_CELL = 32_767
"""A text of a spreadsheet can't be longer: one of this length may have been cut."""


class Line(NamedTuple):
    """A row: its line in the file, what it says by field, empty cells left out, and its cells as they are."""

    number: int
    said: Mapping[str, Cell]
    cells: Sequence[Cell]

    def text(self, name: str) -> str:
        """What it says of a field as a text, "" for nothing."""
        return text_of(self.said.get(name))


@dataclass(frozen=True, slots=True)
class Table:
    """An opened table: headings, those that nobody knows, how it writes days and numbers, and its rows."""

    file: Path
    headings: tuple[str, ...]
    columns: import_columns.Columns
    styles: Styles
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()

    def heading(self, name: str) -> str:
        """The heading of the column of a field."""
        return self.headings[self.columns.places[name]]

    def values(self, line: Line, currency: str) -> tuple[dict[str, object], list[Problem]]:
        """The fields of a row, amounts in minor units of `currency`, and what can't be taken."""
        values: dict[str, object] = {}
        flaws: list[Problem] = []
        for name, cell in line.said.items():
            if name in HEAD or name in shown.IDS:
                continue
            try:
                _refuse_cut(cell)
                values[name] = import_values.value(name, cell, self.styles, currency)
            except UserError as error:
                flaws.append(Problem(line.number, self.heading(name), "value", str(error), rejects=True))
        return values, flaws


def read(path: Path, code_page: str, task: Task) -> Table:
    """Open a table of placements; `code_page` is that of old text files.

    Raises:
        FileError: the file can't be used, or has no column that tells which placement a row means.
    """
    source = open_source(path, ReadOptions(code_page=code_page, is_known=import_columns.is_known))
    layout = find_table(source.sample, import_columns.is_known)
    if layout is None:
        raise refusals.not_a_table(path)
    columns = import_columns.recognise(layout.columns)
    if not columns.can_tell:
        text = _(
            "“{file}” has no columns for employee and hosting firm, and none for the reference. "
            "Use the headings that “Export…” writes."
        )
        raise FileError("no_columns", text.format(file=path.name))
    rows = watched(TableRows(source.rows(), layout), source.expected_rows, task)
    lines = tuple(_line(row, columns.places) for row in rows)
    styles = import_values.styles(columns.language, (pair for one in lines for pair in one.said.items()))
    return Table(path, layout.columns, columns, styles, lines, source.problems)


def _line(row: Row, places: Mapping[str, int]) -> Line:
    number, cells = row
    said = {name: cells[at] for name, at in places.items() if at < len(cells) and not is_blank(cells[at])}
    return Line(number, said, tuple(cells))


def _refuse_cut(cell: Cell) -> None:
    if isinstance(cell, str) and len(cell) >= _LONGEST_CELL:
        raise UserError(_("This text fills the cell, so its end may be missing. Change it in the record."))
