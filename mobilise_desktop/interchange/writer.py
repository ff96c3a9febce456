"""Lists written as XLSX and CSV: whole or not at all, and never a formula."""

import csv
import io
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple
from uuid import uuid4

from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.interchange import refusals
from mobilise_desktop.interchange.formulas import csv_safe

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

Value = str | int | float | Decimal | date | bool | None
"""What a written cell may hold; None is an empty one."""

_NARROW, _WIDE, _MARGIN, _MEASURED_ROWS = 8, 60, 2, 200
_LONGEST_TEXT, _LONGEST_TITLE = 32_767, 31  # limits of XLSX
_NOT_IN_TITLES = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))
_FIRST_DAY = date(1900, 3, 1)  # the serial numbers of spreadsheets are off by one before it
_EXACT = 10**15  # spreadsheets keep 15 digits
_OPTIONS = {
    "constant_memory": True,
    "remove_timezone": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_DAY_FORMAT, _MOMENT_FORMAT = 14, 22  # built in: the short forms of the reader's own language


@dataclass(frozen=True, slots=True)
class CsvStyle:
    """How numbers and columns are parted in CSV; `bom` marks UTF-8 for spreadsheet programs."""

    separator: str = ";"
    decimal: str = ","
    bom: bool = True


class Table(NamedTuple):
    """A further sheet of a spreadsheet."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Value]]


class Written(int):
    """The number of rows written; `cut` texts were longer than a cell of a spreadsheet can be.

    `lacking` names what the list has no columns for; "" when it has all.
    """

    cut = 0
    lacking = ""

    @property
    def told(self) -> str:
        """What to tell of texts that were cut; "" when all are whole."""
        text = ngettext(
            "{n} text is longer than a cell of a spreadsheet can be. It is cut and ends with “…”; "
            "a CSV file keeps it whole.",
            "{n} texts are longer than a cell of a spreadsheet can be. They are cut and end with “…”; "
            "a CSV file keeps them whole.",
            self.cut,
        )
        return text.format(n=self.cut) if self.cut else ""


def write_xlsx(  # noqa: PLR0913  the parts of the file
    path: Path,
    sheet_title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    more: Iterable[Table] = (),
    notes: Sequence[str] = (),
) -> Written:
    """Write a sheet with bold, frozen headings and a filter, replacing `path`; the number of rows written.

    Texts stay texts, numbers numbers, days real days. The sheets of `more` follow; `notes` go line by line
    to a last one, and a word on texts that are too long for a cell.

    Raises:
        FileError, MachineError: the place can't be written, the disk is full; then `path` is as before.
    """
    with replacing(path) as draft, _workbook(draft) as book:
        written = _Sheet(book, sheet_title).write(columns, rows)
        for table in more:
            written.cut += _Sheet(book, table.title).write(table.columns, table.rows).cut
        said = [*notes, *filter(None, [written.told])]
        if said:
            _Sheet(book, _("Notes")).write([_("Notes")], ([note] for note in said))
    return written


def write_csv(
    path: Path,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    style: CsvStyle | None = None,
) -> Written:
    """Write text in UTF-8, replacing `path`; the number of rows written.

    Texts that a spreadsheet program could run get an apostrophe, which the import takes off again; line
    ends inside a text become line feeds, days are ISO.

    Raises:
        FileError, MachineError: as `write_xlsx`.
    """
    style = style or CsvStyle()
    with replacing(path) as draft:
        text = io.TextIOWrapper(draft, "utf-8-sig" if style.bom else "utf-8", newline="")
        writer = csv.writer(text, delimiter=style.separator)
        writer.writerow(_csv_text(name, style) for name in columns)
        count = 0
        for row in rows:
            writer.writerow([_csv_text(value, style) for value in row])
            count += 1
        text.detach()
    return Written(count)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A draft beside `path` that takes its place when the block ends well, and vanishes when it doesn't."""
    draft = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        with refusals.writing(path):
            with draft.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


@contextmanager
def _workbook(draft: BinaryIO) -> Iterator["Workbook"]:
    """A workbook that keeps one row in memory; it is written to `draft` when the block ends well."""
    from xlsxwriter import Workbook  # noqa: PLC0415  off the way to the first paint
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415  off the way to the first paint

    with TemporaryDirectory(prefix="list-") as folder:
        target = _Target(draft)
        book = Workbook(target, {"tmpdir": folder, **_OPTIONS})
        try:
            yield book
            book.close()
        except FileCreateError as error:
            raise error.args[0] from error
        finally:
            target.file = io.BytesIO()
            book.fileclosed = True  # after a failure too, else it complains when it is thrown away
            for sheet in book.worksheets():
                with suppress(OSError):
                    sheet.row_data_fh.close()


class _Target:
    """The file of a workbook, which can be exchanged for another one.

    The archive of a book that failed writes its end when it is thrown away, and would complain that it can't.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file = file

    def __getattr__(self, name: str) -> Any:
        return getattr(self.file, name)


class _Sheet:
    """One sheet while it is written."""

    def __init__(self, book: "Workbook", title: str) -> None:
        self.sheet: Worksheet = book.add_worksheet(
            title.translate(_NOT_IN_TITLES)[:_LONGEST_TITLE].strip() or None
        )
        self.bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self.day = book.add_format({"num_format": _DAY_FORMAT, "align": "left"})
        self.moment = book.add_format({"num_format": _MOMENT_FORMAT, "align": "left"})
        self.cut = 0

    def write(self, columns: Sequence[str], rows: Iterable[Sequence[Value]]) -> Written:
        """Write everything and give the number of rows under the headings."""
        widths = [len(name) for name in columns]
        for place, name in enumerate(columns):
            self.sheet.write_string(0, place, name, self.bold)
        count = 0
        for count, row in enumerate(rows, 1):
            for place, value in enumerate(row):
                if value is not None and value != "":
                    self._cell(count, place, value)
            if count <= _MEASURED_ROWS:
                widths = _wider(widths, row)
        for place, width in enumerate(widths):
            self.sheet.set_column(place, place, min(_WIDE, max(_NARROW, width + _MARGIN)))
        self.sheet.freeze_panes(1, 0)
        self.sheet.autofilter(0, 0, count, max(0, len(columns) - 1))
        written = Written(count)
        written.cut = self.cut
        return written

    def _cell(self, row: int, place: int, value: Value) -> None:
        if isinstance(value, str):
            self._text(row, place, _plain_lines(value))
        elif isinstance(value, bool):
            self.sheet.write_boolean(row, place, value)
        elif isinstance(value, date):
            self._date(row, place, value)
        elif value is not None and -_EXACT < value < _EXACT:
            self.sheet.write_number(row, place, value)
        else:
            self.sheet.write_string(row, place, str(value))

    def _text(self, row: int, place: int, text: str) -> None:
        if len(text) > _LONGEST_TEXT:
            text = text[: _LONGEST_TEXT - 1] + "…"
            self.cut += 1
        self.sheet.write_string(row, place, text)

    def _date(self, row: int, place: int, value: date) -> None:
        is_moment = isinstance(value, datetime)
        if (value.date() if isinstance(value, datetime) else value) < _FIRST_DAY:
            self.sheet.write_string(row, place, value.isoformat())
        else:
            self.sheet.write_datetime(row, place, value, self.moment if is_moment else self.day)


def _wider(widths: list[int], row: Sequence[Value]) -> list[int]:
    own = [max([len(line) for line in str(value).splitlines()], default=0) for value in row]
    return [max(old, new) for old, new in zip(widths, own, strict=False)] + widths[len(own) :]


def _plain_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def _csv_text(value: Value, style: CsvStyle) -> Any:
    if isinstance(value, str):
        return csv_safe(_plain_lines(value))
    if value is None:
        return ""
    if isinstance(value, float | Decimal):
        return (
            f"{value:f}".replace(".", style.decimal)
            if isinstance(value, Decimal)
            else _of_float(value, style)
        )
    return int(value) if isinstance(value, bool) else value


def _of_float(value: float, style: CsvStyle) -> str:
    return f"{Decimal(repr(value)):f}".replace(".", style.decimal)
