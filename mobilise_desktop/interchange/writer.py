"""Lists written as XLSX and CSV: whole or not at all, and never a formula."""

import csv
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING
from uuid import uuid4

from mobilise_desktop.interchange import refusals
from mobilise_desktop.interchange.formulas import csv_safe

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | Decimal | date | bool | None
"""What a written cell may hold; None is an empty one."""

_NARROW, _WIDE, _MARGIN = 8, 60, 2
_SAMPLE = 200
_LONGEST_TEXT, _LONGEST_TITLE = 32_767, 31  # limits of XLSX
_FORBIDDEN_IN_TITLE = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_FIRST_DAY = date(1900, 3, 1)  # before it the serial numbers of spreadsheets are off by one
_EXACT = 10**15  # a spreadsheet keeps 15 digits


def write_xlsx(
    path: Path,
    sheet_title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    notes: Sequence[str] | None = None,
) -> int:
    """Write a sheet with bold, frozen headings and a filter, replacing `path`; the number of rows written.

    Texts stay texts, numbers numbers, days real days. `notes` go to a second sheet, one in each line.

    Raises:
        FileError, MachineError: the place can't be written, the disk is full; then `path` is as before.
    """
    with _replacing(path) as draft:
        book = _workbook(draft)
        sheet = book.add_worksheet(_title(sheet_title))
        count = _Sheet(book, sheet).write(columns, rows)
        if notes:
            _write_notes(book, notes)
        book.close()
    return count


def write_csv(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    separator: str = ";",
    bom: bool = True,
    decimal: str = ",",
) -> int:
    """Write UTF-8 text with `separator`, replacing `path`; the number of rows written.

    Texts that a spreadsheet program could run get an apostrophe, which the import takes off again; numbers
    get `decimal` and no groups, days are ISO.

    Raises:
        FileError, MachineError: as `write_xlsx`.
    """
    with _replacing(path) as draft:
        writer = csv.writer(_Text(draft, "utf-8-sig" if bom else "utf-8"), delimiter=separator)
        writer.writerow(map(csv_safe, columns))
        count = 0
        for count, row in enumerate(rows, 1):  # noqa: B007  the last count is the answer
            writer.writerow([_csv_text(value, decimal) for value in row])
    return count
