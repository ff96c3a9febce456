"""Sheets of XLSX, XLS and ODS files, read by calamine after the archive was found harmless."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.interchange import extent, refusals, zipcheck
from mobilise_desktop.interchange.cells import TITLE_ROWS, Cell, Row
from mobilise_desktop.interchange.layout import likeness

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

_SAMPLE_ROWS, _LIST = 100, 2  # a sheet with so many known headings is a list
_MAX_XLS = 300 << 20
_NO_RESULT = re.compile(
    rb'<c\b(?![^<>]*\bt="str")[^<>]*>\s*<f(?:\s[^<>]*)?(?:/>|>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>'
)
_ERROR = re.compile(rb'<c\b(?=[^<>]*\bt="e")[^<>]*\br="([A-Z]{1,3}\d{1,7})"')
_NAMED = 5
_LONGEST_FORMULA = 1 << 14  # bytes: a cell can lie across two pieces
_WHOLE = 2.0**53  # above this a double no longer counts single units

_Given = str | int | float | bool | date | datetime | time | timedelta


class Wanted(NamedTuple):
    """Which sheet to read, as in `source.ReadOptions`."""

    sheet: str | None = None
    max_rows: int = 1_000_000
    is_known: Callable[[str], bool] | None = None
    is_beside: Callable[[str], bool] | None = None


@dataclass(frozen=True)
class SheetSource:
    """One sheet of a spreadsheet file, as rows of cells; `beside` are those that belong to its list."""

    path: Path
    kind: str
    sheets: tuple[str, ...]
    sheet: str
    content: "CalamineSheet"
    encoding: str = ""
    separator: str = ""
    problems: tuple[Problem, ...] = ()
    beside: tuple["SheetSource", ...] = ()

    @cached_property
    def sample(self) -> Sequence[Row]:
        """The first hundred rows."""
        return list(islice(self.rows(), _SAMPLE_ROWS))

    @property
    def expected_rows(self) -> int:
        """How many rows there are."""
        return _height(self.content)

    def rows(self) -> Iterator[Row]:
        """The rows in order, empty ones too, each with its number in the sheet; formulas by their results."""
        for number, row in enumerate(self.content.iter_rows(), 1):
            yield number, [cell if type(cell) is str and "\r" not in cell else _plain(cell) for cell in row]


def open_spreadsheet(path: Path, kind: str, wanted: Wanted) -> SheetSource:
    """The sheet of `path` that is wanted by its name, or the one that looks most like a list.

    `kind` is "xlsx", "xls" or "ods". Archives must have passed `check_archive` before.

    Raises:
        FileError: "damaged", "encrypted", "empty", "too_large".
    """
    with _parsing(path):
        book = _open(path)
        names = _readable_sheets(book)
        if not names:
            raise refusals.empty(path)
        is_beside = wanted.is_beside if len(names) > 1 else None
        beside = [name for name in names if is_beside and is_beside(name)]
        chosen = [wanted.sheet] if wanted.sheet in names else [n for n in names if n not in beside] or names
        looks = [(_likeness(one, wanted.is_known), one) for one in map(book.get_sheet_by_name, chosen)]
        _look, found = max(looks, key=lambda pair: pair[0])
        further = [book.get_sheet_by_name(name) for name in beside if name != found.name]
    if any(_height(one) > wanted.max_rows + TITLE_ROWS for one in (found, *further)):
        raise refusals.too_many_rows(path, wanted.max_rows)
    if not _height(found):
        raise refusals.empty(path)
    others = [one.name for (known, _filled), one in looks if known >= _LIST and one.name != found.name]
    own = SheetSource(path, kind, tuple(names), found.name, found, problems=_not_read(found.name, others))
    return replace(own, beside=tuple(replace(own, sheet=one.name, content=one) for one in further))


def _not_read(sheet: str, others: list[str]) -> tuple[Problem, ...]:
    """That only one of several lists of a file is read; nothing when its user chose the sheet."""
    if not others:
        return ()
    text = _("Only the sheet “{sheet}” is read. There are lists on other sheets too: {names}.")
    return (Problem(0, "", "other_sheets", text.format(sheet=sheet, names=", ".join(others))),)


def check_archive(path: Path, kind: str, parts: list[zipcheck.Member], max_rows: int) -> tuple[Problem, ...]:
    """Unpack and count everything in the archive and look how far its sheets reach.

    Gives what is wrong with the file though it can be read: formulas that were never calculated, errors.

    Raises:
        FileError: "zip_bomb", "too_large", "damaged".
    """
    unusual, unread = [], _Unread()
    for part, pieces in zipcheck.unpacked(path, parts):
        head = next(pieces, b"")
        if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
            raise refusals.zip_bomb(path)
        rejoined = unread.watched(_rejoined(head, pieces))
        if (kind == "ods" and part.name == "content.xml") or (
            extent.is_sheet(head) and not extent.look_quickly(path, rejoined, max_rows)
        ):
            unusual.append(part)
    for _part, pieces in zipcheck.unpacked(path, unusual):
        extent.look_closely(path, pieces, max_rows)
    return unread.problems


class _Unread:
    """Counts cells of worksheets that are read as empty though something stands in them.

    Those are formulas without a result, as programs write them that can't calculate, and errors ("#N/A").
    """

    def __init__(self) -> None:
        self._formulas = self._errors = 0
        self._places: list[str] = []

    def watched(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        """The pieces of a worksheet as they are."""
        tail = b""
        for piece in pieces:
            joined = tail + piece
            if b"<f" in joined:
                self._formulas += len(_NO_RESULT.findall(joined)) - len(_NO_RESULT.findall(tail))
            if b't="e"' in joined:
                found = _ERROR.findall(joined)[len(_ERROR.findall(tail)) :]
                self._errors += len(found)
                self._places += [place.decode() for place in found[: _NAMED - len(self._places)]]
            tail = piece[-_LONGEST_FORMULA:]
            yield piece

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(
            Problem(0, "", code, text)
            for code, text in (("no_result", self._without_result), ("cell_error", self._with_error))
            if text
        )

    @property
    def _without_result(self) -> str:
        text = ngettext(
            "A cell has a formula whose result is not in the file, so it is read as empty. Open the file in "
            "your spreadsheet program, save it there and import it again.",
            "{count} cells have formulas whose results are not in the file, so they are read as empty. Open "
            "the file in your spreadsheet program, save it there and import it again.",
            self._formulas,
        )
        return text.format(count=self._formulas) if self._formulas else ""

    @property
    def _with_error(self) -> str:
        text = ngettext(
            "A cell has an error of the spreadsheet program in place of a value, such as #N/A, so it is "
            "read as empty ({cells}).",
            "{count} cells have errors of the spreadsheet program in place of values, such as #N/A, so they "
            "are read as empty ({cells}).",
            self._errors,
        )
        cells = ", ".join(self._places) + (", …" if self._errors > len(self._places) else "")
        return text.format(count=self._errors, cells=cells) if self._errors else ""


def _rejoined(head: bytes, pieces: Iterator[bytes]) -> Iterator[bytes]:
    yield head
    yield from pieces


def _open(path: Path) -> "CalamineWorkbook":
    from python_calamine import CalamineWorkbook  # noqa: PLC0415  off the way to the first paint

    with path.open("rb") as file:  # not by its path, for then its name would decide what it is
        return CalamineWorkbook.from_filelike(file)


def _readable_sheets(book: "CalamineWorkbook") -> list[str]:
    """The names of the sheets that people see; all of them when all are hidden."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum  # noqa: PLC0415  off the way to the first paint

    sheets = [sheet for sheet in book.sheets_metadata if sheet.typ == SheetTypeEnum.WorkSheet]
    seen = [sheet.name for sheet in sheets if sheet.visible == SheetVisibleEnum.Visible]
    return seen or [sheet.name for sheet in sheets]


@contextmanager
def _parsing(path: Path) -> Iterator[None]:
    """Inside the block, errors of calamine become `FileError`s."""
    from python_calamine import CalamineError, PasswordError  # noqa: PLC0415  off the way to the first paint

    try:
        with refusals.reading(path):
            yield
    except PasswordError as error:
        raise refusals.encrypted(path) from error
    except CalamineError as error:
        raise refusals.damaged(path) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":  # what Rust raises when it is at its wits' end
            raise
        raise refusals.damaged(path) from None


def _height(sheet: "CalamineSheet") -> int:
    return sheet.end[0] + 1 if sheet.end else 0


def _likeness(sheet: "CalamineSheet", is_known: Callable[[str], bool] | None) -> tuple[int, int]:
    rows = [
        (n, [_plain(cell) for cell in row])
        for n, row in enumerate(islice(sheet.iter_rows(), _SAMPLE_ROWS), 1)
    ]
    known, filled = likeness(rows, is_known)
    return known, filled * max(1, _height(sheet) // _SAMPLE_ROWS)


def _plain(cell: _Given) -> Cell:
    if isinstance(cell, float):
        return int(cell) if cell.is_integer() and abs(cell) < _WHOLE else cell
    if isinstance(cell, str):
        return cell.replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(cell, datetime):
        return cell if cell.time() != time.min else cell.date()
    return str(cell) if isinstance(cell, time | timedelta) else cell
