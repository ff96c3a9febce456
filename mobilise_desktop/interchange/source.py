"""A list from a file, whatever kind of file it is."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from mobilise_desktop.core.problems import Problem
from mobilise_desktop.interchange import decoding, kinds, spreadsheets, zipcheck
from mobilise_desktop.interchange.cells import Row
from mobilise_desktop.interchange.delimited import open_delimited


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """How to read a file; what is None is found out.

    `code_page` is the one of the office, `is_known` says whether a text is a heading of a known column (it
    helps to find the right sheet), `is_beside` whether the sheet of a name belongs to the list on another
    one; `max_rows` is how many rows of a sheet are taken at most.
    """

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    code_page: str = "cp1252"
    max_rows: int = 1_000_000
    is_known: Callable[[str], bool] | None = None
    is_beside: Callable[[str], bool] | None = None


class Source(Protocol):
    """An opened file: what it is, and its rows as often as wanted.

    `kind` is "csv", "tsv", "xlsx", "xls" or "ods". The rows are read anew each time, and errors while reading
    are `FileError`s as of `open_source`.
    """

    @property
    def path(self) -> Path:
        """The file."""

    @property
    def kind(self) -> str:
        """What the file is."""

    @property
    def encoding(self) -> str:
        """Python's name of the encoding; "" for spreadsheets."""

    @property
    def separator(self) -> str:
        """The sign between cells; "" for spreadsheets."""

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets; empty for text files."""

    @property
    def sheet(self) -> str:
        """The sheet that is read; "" for text files."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Flaws of the file as a whole."""

    @property
    def beside(self) -> Sequence["Source"]:
        """The other sheets that belong to the list (`ReadOptions.is_beside`); none in text files."""

    @property
    def sample(self) -> Sequence[Row]:
        """The first hundred rows."""

    @property
    def expected_rows(self) -> int:
        """How many rows there are, about, for showing progress."""

    def rows(self) -> Iterator[Row]:
        """All rows from the top, each with its line as the user sees it."""


def open_source(path: Path, options: ReadOptions | None = None) -> Source:
    """Open the list in `path`; what kind of file it is shows its content, not its name.

    Raises:
        FileError: with `code` "empty", "wrong_type", "damaged", "zip_bomb", "too_large", "encoding",
            "unreadable", "locked", "vanished" or "encrypted", and a sentence that says what to do.
    """
    wanted = options or ReadOptions()
    kind = kinds.kind_of(path)
    if kind == "text":
        return _open_text(path, wanted)
    problems: tuple[Problem, ...] = ()
    if kind == "zip":
        parts = zipcheck.members(path)
        kind = kinds.kind_of_zip(path, parts)
        problems = spreadsheets.check_archive(path, kind, parts, wanted.max_rows)
    sheet = spreadsheets.Wanted(wanted.sheet, wanted.max_rows, wanted.is_known, wanted.is_beside)
    opened = spreadsheets.open_spreadsheet(path, kind, sheet)
    return replace(opened, problems=(*problems, *opened.problems)) if problems else opened


def _open_text(path: Path, wanted: ReadOptions) -> Source:
    found = decoding.detect(path, wanted.code_page)
    family = found.encoding.removesuffix("-sig").removesuffix("-le").removesuffix("-be")
    if wanted.encoding and family != wanted.encoding:
        found = decoding.Decoding(wanted.encoding, found.nul_line)
    return open_delimited(path, found, separator=wanted.separator, max_rows=wanted.max_rows)
