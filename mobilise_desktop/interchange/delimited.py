"""Text files with separators: finding the separator, reading the rows."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from pathlib import Path

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.interchange import decoding, refusals
from mobilise_desktop.interchange.cells import TITLE_ROWS, Row
from mobilise_desktop.interchange.formulas import csv_unsafe

SEPARATORS = (";", ",", "\t", "|")
_DECLARED = re.compile(r'"?sep=([^"])"?', re.IGNORECASE)
_SAMPLE_LINES, _SAMPLE_ROWS = 300, 100
_END = "\x1eend of the file\x1e"  # a last line of our own; an open quotation mark swallows it
_DOS_END = "\x1a"
_WIDE = 3


@dataclass(frozen=True)
class DelimitedSource:
    """A CSV or TSV file as rows of texts; nothing but a sample of it stays in memory."""

    path: Path
    encoding: str
    separator: str
    max_rows: int
    nul_line: int = 0
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    beside: tuple["DelimitedSource", ...] = ()

    @property
    def kind(self) -> str:
        """Say "tsv" for tabs, else "csv"."""
        return "tsv" if self.separator == "\t" else "csv"

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What had to be left out of the text."""
        if not self.nul_line:
            return ()
        text = _("Line {line} has invisible zero characters; they were left out.").format(line=self.nul_line)
        return (Problem(self.nul_line, "", "nul", text),)

    @cached_property
    def sample(self) -> Sequence[Row]:
        """The first hundred rows."""
        return list(islice(self.rows(), _SAMPLE_ROWS))

    @cached_property
    def expected_rows(self) -> int:
        """About how many rows there are, for showing progress."""
        with refusals.reading(self.path):
            size = self.path.stat().st_size
        width = 2 if self.encoding.startswith("utf-16") else 1
        text = sum(len(self.separator.join(map(str, cells))) + 2 for _number, cells in self.sample)
        return max(len(self.sample), size * len(self.sample) // max(1, text * width))

    def rows(self) -> Iterator[Row]:
        """The rows in order, empty ones too, each with the line where it starts.

        Raises:
            FileError: "encoding", "damaged" (a quotation mark left open), "too_large", "vanished", …
        """
        with _decoding(self), decoding.open_text(self.path, self.encoding) as lines:
            cleaned = (line.replace("\0", "") for line in lines) if self.nul_line else lines
            yield from _rows(self, cleaned)


def open_delimited(
    path: Path, found: decoding.Decoding, *, separator: str | None, max_rows: int
) -> DelimitedSource:
    """`path` as rows; `separator` None looks for it, and a line "sep=;" at the top decides.

    Raises:
        FileError: "encoding" and what `refusals.reading` says of the system.
    """
    source = DelimitedSource(path, found.encoding, separator or ";", max_rows, found.nul_line)
    with _decoding(source), decoding.open_text(path, found.encoding) as text:
        lines = [line.replace("\0", "") for line in islice(text, _SAMPLE_LINES)]
    return DelimitedSource(path, found.encoding, separator or _separator(lines), max_rows, found.nul_line)


@contextmanager
def _decoding(source: DelimitedSource) -> Iterator[None]:
    """Inside the block, wrong bytes and errors of the system become `FileError`s."""
    with refusals.reading(source.path):
        try:
            yield
        except UnicodeError as error:
            line = decoding.line_of_flaw(source.path, source.encoding)
            raise refusals.undecodable(source.path, line, decoding.label_of(source.encoding)) from error


def _separator(lines: list[str]) -> str:
    """The sign that parts most rows into the same number of cells."""
    if declared := _declared(lines[0] if lines else ""):
        return declared
    evenness, best = max((_evenness(lines, sign), sign) for sign in SEPARATORS)
    return best if evenness > 0 else SEPARATORS[0]


def _declared(line: str) -> str:
    """The separator of a first line "sep=;", else ""."""
    found = _DECLARED.fullmatch(line.strip("\ufeff\r\n "))
    return found[1] if found else ""


def _evenness(lines: list[str], sign: str) -> float:
    """How evenly `sign` parts the lines: the share of rows of the usual width, more for wider rows."""
    try:
        rows = [row for row in csv.reader(lines, delimiter=sign) if any(row)]
    except csv.Error:
        return 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    if not widths:
        return 0
    width, often = widths.most_common(1)[0]
    return float(often / len(rows) * (width - 1) ** 0.5)


def _rows(source: DelimitedSource, lines: Iterable[str]) -> Iterator[Row]:
    sign, most = source.separator, source.max_rows + TITLE_ROWS
    reader = csv.reader(chain(lines, (_END,)), delimiter=sign)
    here, following, width = 1, 1, 0
    try:
        for count, row in enumerate(reader):
            here, following = following, reader.line_num + 1
            if following - here > 1 and _swallows(row, sign, width):
                break
            if count > most:
                raise refusals.too_many_rows(source.path, source.max_rows)
            if (here == 1 or len(row) == 1) and _is_no_row(row, sign, here):
                if row == [_END]:
                    return
                continue
            width = len(row) or width
            yield here, [csv_unsafe(cell) if cell[:1] == "'" else cell for cell in row]
    except csv.Error as error:
        raise refusals.open_quote(source.path, following) from error
    raise refusals.open_quote(source.path, here)


def _is_no_row(row: list[str], sign: str, line: int) -> bool:
    """Whether a line is a mark of the end or names the separator."""
    return row in ([_END], [_DOS_END]) or (line == 1 and bool(_declared(sign.join(row))))


def _swallows(row: list[str], sign: str, width: int) -> bool:
    """Whether a cell of several lines holds whole rows, because a quotation mark was left open.

    Then each of its lines has just the separators of a row of `width` cells, the first and the last one
    those that the cells around leave for them. In narrow lists a note could look like that by chance.
    """
    return any(
        _END in cell or (width >= _WIDE and _are_rows(cell.split("\n"), sign, width, (place, len(row))))
        for place, cell in enumerate(row)
        if "\n" in cell
    )


def _are_rows(lines: list[str], sign: str, width: int, around: tuple[int, int]) -> bool:
    place, length = around
    expected = [width - 1 - place, *[width - 1] * (len(lines) - 2), width - length + place]
    return [line.count(sign) for line in lines] == expected
