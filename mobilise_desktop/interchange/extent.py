"""How far a sheet reaches, found without loading it.

A parser lays a sheet out as a full rectangle, so that one cell in XFD1048576 would ask for 17 thousand
million cells. The usual writing of XLSX is looked through by one regular expression that only stops at a
cell outside a box; other writings, and ODS with its repeated rows, are read tag by tag.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from mobilise_desktop.interchange import refusals
from mobilise_desktop.interchange.cells import TITLE_ROWS

_FREE_CELLS = 8_000_000  # about 280 MB once loaded
_BYTES_PER_CELL = (
    2  # a filled cell takes at least 15 bytes of XML; the rest allows for gaps and for rough boxes
)
_LAST_COLUMN, _LETTERS = 16_384, 26
_TWO_LETTERS = 702  # columns A to ZZ
_WORKSHEET = re.compile(rb"<(?:(\w+):)?worksheet[\s>]")
_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{1,8})([0-9]{1,18})["']""")
_HEAD = 4096


@dataclass(slots=True)
class _Reach:
    """The last row and column with content, checked as they grow."""

    path: Path
    max_rows: int
    row: int = 0
    column: int = 0
    size: int = 0

    def grow(self, row: int, column: int) -> None:
        """Take in a filled cell."""
        self.row, self.column = max(self.row, row), max(self.column, column)
        if self.row > self.max_rows + TITLE_ROWS:
            raise refusals.too_many_rows(self.path, self.max_rows)

    def judge(self, rows: int, columns: int) -> None:
        """Refuse a rectangle far larger than what is written in it."""
        if rows * columns > max(_FREE_CELLS, self.size // _BYTES_PER_CELL):
            raise refusals.far_cell(self.path, f"{_letters(self.column)}{self.row}")


class _IrregularError(Exception):
    """A cell is written in a way that the quick look can't judge."""


def is_sheet(head: bytes) -> bool:
    """Whether a part of an XLSX that begins with `head` is a worksheet."""
    return _WORKSHEET.search(head[:_HEAD]) is not None


def look_quickly(path: Path, pieces: Iterable[bytes], max_rows: int) -> bool:
    """Check a worksheet by its usual writing; False when it needs `look_closely`.

    Raises:
        FileError: "too_large" when it has more than `max_rows` rows or a cell far from the others.
    """
    reach = _Reach(path, max_rows)
    box, cell = _Box(max_rows + TITLE_ROWS), None
    try:
        for text in _whole_tags(pieces, reach):
            if cell is None:
                prefix = found[1] if (found := _WORKSHEET.search(text)) else None
                box.prefix = prefix + b":" if prefix else b""
                cell = box.outside()
            cell = _see(text, cell, box, reach)
    except _IrregularError:
        return False
    reach.judge(max(box.rows, reach.row), box.columns)
    return True


def look_closely(path: Path, pieces: Iterable[bytes], max_rows: int) -> None:
    """Check a worksheet of XLSX, or the sheets of an ODS, tag by tag.

    Raises:
        FileError: as `look_quickly`, and "damaged" for what is no sound XML or declares entities.
    """
    reach = _Reach(path, max_rows)
    parser = expat.ParserCreate("utf-8", namespace_separator=" ")
    reader = _TagReader(reach)
    parser.StartElementHandler, parser.StartDoctypeDeclHandler = reader.start, reader.refuse
    try:
        for piece in pieces:
            reach.size += len(piece)
            parser.Parse(piece)
        parser.Parse(b"", True)  # noqa: FBT003  the way of expat
    except expat.ExpatError as error:
        raise refusals.damaged(path) from error
    reader.close_sheet()


def _whole_tags(pieces: Iterable[bytes], reach: _Reach) -> Iterator[bytes]:
    """The text in pieces that end before a tag."""
    rest = b""
    for piece in pieces:
        reach.size += len(piece)
        text = rest + piece
        cut = text.rfind(b"<")
        if cut <= 0 or (not rest and len(text) < _HEAD):
            rest = text
            continue
        rest = text[cut:]
        yield text[:cut]
    yield rest


def _see(text: bytes, cell: re.Pattern[bytes], box: "_Box", reach: _Reach) -> re.Pattern[bytes]:
    """Grow the box by the cells of `text` outside it; the pattern for what is outside the new one."""
    at = 0
    while found := cell.search(text, at):
        at = text.find(b">", found.start()) + 1 or len(text)
        tag = text[found.start() : at]
        if tag.endswith(b"/>") or text.startswith(b"</", at):
            continue  # empty, only coloured
        where = _REFERENCE.findall(tag)
        if len(where) != 1:
            raise _IrregularError
        row, column = int(where[0][1]), _number(where[0][0])
        reach.grow(row, column)
        if box.take_in(row, column):
            cell = box.outside()
    return cell


class _Box:
    """A rectangle with a rough lower right corner that a regular expression can check."""

    def __init__(self, max_rows: int) -> None:
        self.max_rows, self.rows, self.columns, self.prefix = max_rows, 9, _LETTERS, b""

    def take_in(self, row: int, column: int) -> bool:
        """Grow to hold a cell; whether that was needed and possible."""
        before = self.rows, self.columns
        unit = 10 ** (len(str(row)) - 1)
        if row > self.rows and (rows := (row // unit + 1) * unit - 1) <= self.max_rows:
            self.rows = rows
        if column > self.columns:
            beyond, block = (
                (column - _TWO_LETTERS, _LETTERS**2) if column > _TWO_LETTERS else (column, _LETTERS)
            )
            self.columns = column - beyond + -(-beyond // block) * block
        return (self.rows, self.columns) != before

    def outside(self) -> re.Pattern[bytes]:
        """What finds a cell that isn't plainly inside."""
        inside = rb' r="(?:%s)(?:%s)"(?: (?:s|t|cm|vm|ph)="\w*")*/?>' % (self._columns(), self._rows())
        return re.compile(rb"<%sc(?=[\s/>])(?!%s)" % (self.prefix, inside))

    def _columns(self) -> bytes:
        if self.columns > _TWO_LETTERS:
            return rb"[A-Z]{1,2}|[A-%c][A-Z]{2}" % (64 + (self.columns - _TWO_LETTERS) // _LETTERS**2)
        first_letters = self.columns // _LETTERS - 1
        return rb"[A-Z]|[A-%c][A-Z]" % (64 + first_letters) if first_letters else rb"[A-Z]"

    def _rows(self) -> bytes:
        more, first = len(str(self.rows)) - 1, str(self.rows)[:1].encode()
        return rb"[0-9]{1,%d}|[1-%s][0-9]{%d}" % (more, first, more) if more else rb"[1-%s]" % first


class _TagReader:
    """Follows rows and cells of both formats by their tags."""

    def __init__(self, reach: _Reach) -> None:
        self.reach = reach
        self.row = self.column = self.repeated = 0
        self.steps: Mapping[str, Callable[[Mapping[str, str]], None]] = {
            "row": self._row,
            "c": self._cell,
            "v": self._filled,
            "is": self._filled,
            "table": self._table,
            "table-row": self._row,
            "table-cell": self._ods_cell,
            "covered-table-cell": self._ods_cell,
        }

    def start(self, name: str, given: Mapping[str, str]) -> None:
        """Take in the beginning of an element."""
        if step := self.steps.get(name.rpartition(" ")[2]):
            step(given)

    def refuse(self, *_given: object) -> None:
        """No sheet has a document type, so no entity can be declared."""
        raise refusals.zip_bomb(self.reach.path)

    def close_sheet(self) -> None:
        """Judge the sheet so far and begin the next."""
        self.reach.judge(self.reach.row, self.reach.column)
        self.reach.row = self.reach.column = 0
        self.row = self.column = self.repeated = 0

    def _table(self, _given: Mapping[str, str]) -> None:
        self.close_sheet()

    def _row(self, given: Mapping[str, str]) -> None:
        self.row = int(given["r"]) if given.get("r", "").isdecimal() else self.row + max(1, self.repeated)
        self.repeated = _repeats(given, "number-rows-repeated")
        self.column = 0

    def _cell(self, given: Mapping[str, str]) -> None:
        found = _REFERENCE.match(f' r="{given.get("r", "")}"'.encode())
        if not found and "r" in given:
            raise refusals.damaged(self.reach.path)
        self.column = _number(found[1]) if found else self.column + 1
        self.row = int(found[2]) if found else self.row

    def _filled(self, _given: Mapping[str, str]) -> None:
        self.reach.grow(self.row, self.column)

    def _ods_cell(self, given: Mapping[str, str]) -> None:
        self.column += _repeats(given, "number-columns-repeated")
        if any(name.endswith((" value-type", " formula")) for name in given):
            self.reach.grow(self.row + max(1, self.repeated) - 1, min(self.column, _LAST_COLUMN))


def _repeats(given: Mapping[str, str], name: str) -> int:
    text = next((value for key, value in given.items() if key.endswith(" " + name)), "1")
    return int(text) if text.isdecimal() else 1


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * _LETTERS + letter - 64
    return number


def _letters(number: int) -> str:
    text = ""
    while number:
        number, place = divmod(number - 1, _LETTERS)
        text = chr(65 + place) + text
    return text
