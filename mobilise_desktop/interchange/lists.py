"""Lists that go out as a file of the user's choice: the name says of which kind it is."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.interchange.writer import CsvStyle, Table, Value, Written, write_csv, write_xlsx

KINDS = (".xlsx", ".csv", ".tsv")
_POINT_LANGUAGES = frozenset({"en"})


def check_kind(path: Path) -> None:
    """Whether a list can be written to a file of this name.

    Raises:
        FileError: it is another kind of file.
    """
    if path.suffix.lower() not in KINDS:
        text = _("“{file}” is no kind of list that can be written. Choose .xlsx, .csv or .tsv.")
        raise FileError("wrong_type", text.format(file=path.name))


def write_list(  # noqa: PLR0913  the parts of the file
    path: Path,
    title: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Value]],
    *,
    more: Iterable[Table] = (),
    notes: Sequence[str] = (),
) -> Written:
    """Write a list, replacing `path`; `title` is that of the sheet.

    `more` and `notes` go to other sheets, where the file has any (`has_sheets`).

    Raises:
        FileError, MachineError: another kind of file, or a place where nothing can be written;
        then `path` is as before.
    """
    check_kind(path)
    if has_sheets(path):
        return write_xlsx(path, title, columns, rows, more=more, notes=notes)
    separator = "\t" if path.suffix.lower() == ".tsv" else ";"
    return write_csv(path, columns, rows, style=CsvStyle(separator=separator, decimal=decimal_sign()))


def has_sheets(path: Path) -> bool:
    """Whether a list of this name can have more sheets than one."""
    return path.suffix.lower() == ".xlsx"


def decimal_sign() -> str:
    """The sign before the decimals that spreadsheet programs expect where the present language is spoken."""
    return "." if i18n.language() in _POINT_LANGUAGES else ","
