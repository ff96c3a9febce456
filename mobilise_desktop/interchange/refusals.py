"""The sentences with which a file is refused: what is wrong, and what to do next."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mobilise_desktop.core.errors import FileError, MachineError
from mobilise_desktop.core.i18n import _

_SHARING_VIOLATIONS = {32, 33}  # Windows: opened by another program, or a part of it locked
_DENIED = 5  # Windows says this, too, of a file that another program has open
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Inside the block, errors of the system while reading `path` become `FileError`s."""
    try:
        yield
    except OSError as error:
        raise _unread(path, error) from error


def _unread(path: Path, error: OSError) -> FileError:
    if getattr(error, "winerror", None) in _SHARING_VIOLATIONS or error.errno in {errno.EBUSY, errno.ETXTBSY}:
        return locked(path)
    if isinstance(error, FileNotFoundError) or error.errno == errno.ESTALE:
        return vanished(path)
    if isinstance(error, IsADirectoryError) or (isinstance(error, PermissionError) and path.is_dir()):
        return wrong_type(path, _("“{file}” is a folder. Choose the file in it that holds the list."))
    if isinstance(error, PermissionError):
        return unreadable(path)
    # Without a number it is not the system's but a parser's at the end of the data; EINVAL: before the start.
    return damaged(path) if error.errno in {None, errno.EINVAL} else interrupted(path)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Inside the block, errors of the system while writing `path` become sentences."""
    try:
        yield
    except OSError as error:
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> FileError | MachineError:
    if error.errno in _FULL:
        text = _("The disk is full, so “{file}” was not saved. Free some space or choose another disk.")
        return MachineError(text.format(file=path.name))
    code = getattr(error, "winerror", None)
    if code in _SHARING_VIOLATIONS or (code == _DENIED and path.is_file()):
        return locked(path)
    if isinstance(error, FileNotFoundError):
        text = _("The folder “{folder}” is no longer there. Choose another folder for “{file}”.")
        return FileError("vanished", text.format(folder=path.parent.name, file=path.name))
    if isinstance(error, PermissionError | IsADirectoryError) or error.errno == errno.EROFS:
        text = _("“{file}” may not be saved in this place. Choose another folder or another name.")
        return FileError("unreadable", text.format(file=path.name))
    text = _("“{file}” could not be saved ({detail}). Choose another folder or another disk.")
    return MachineError(text.format(file=path.name, detail=error.strerror or error))


def vanished(path: Path) -> FileError:
    """The file is gone."""
    text = _("“{file}” is no longer there; it was moved, renamed or deleted. Choose the file again.")
    return FileError("vanished", text.format(file=path.name))


def locked(path: Path) -> FileError:
    """Another program holds the file."""
    text = _("“{file}” is open in another program. Close it there and try again.")
    return FileError("locked", text.format(file=path.name))


def unreadable(path: Path) -> FileError:
    """The file may not be read."""
    text = _("You are not allowed to read “{file}”. Copy it to a folder of your own and try again.")
    return FileError("unreadable", text.format(file=path.name))


def interrupted(path: Path) -> FileError:
    """The drive failed while the file was read."""
    text = _(
        "“{file}” could not be read to its end. "
        "Check the drive, copy the file to this computer and try again."
    )
    return FileError("unreadable", text.format(file=path.name))


def empty(path: Path) -> FileError:
    """There is nothing in the file."""
    text = _("“{file}” is empty. Export the list once more from your register and choose the new file.")
    return FileError("empty", text.format(file=path.name))


def wrong_type(path: Path, text: str) -> FileError:
    """The file is something else than a table; `text` says what, with `{file}` in it."""
    return FileError("wrong_type", text.format(file=path.name))


def not_a_table(path: Path) -> FileError:
    """Nothing in the file looks like a list."""
    text = _(
        "“{file}” holds no list with columns. "
        "Choose a file with one row per entry and a row of headings above."
    )
    return FileError("no_table", text.format(file=path.name))


def damaged(path: Path) -> FileError:
    """The file is broken."""
    text = _(
        "“{file}” is damaged. "
        "Open it in your spreadsheet program, save it under a new name and choose that one."
    )
    return FileError("damaged", text.format(file=path.name))


def encrypted(path: Path) -> FileError:
    """The file is locked with a password."""
    text = _(
        "“{file}” is protected by a password. "
        "Open it, save it without a password (File, Save as) and choose that."
    )
    return FileError("encrypted", text.format(file=path.name))


def zip_bomb(path: Path) -> FileError:
    """The file unpacks to far more than a list holds."""
    text = _(
        "“{file}” is built to overload a computer and was not opened. "
        "Ask its sender for the list as a CSV file."
    )
    return FileError("zip_bomb", text.format(file=path.name))


def too_many_rows(path: Path, limit: int) -> FileError:
    """There are more rows than can be taken."""
    text = _("“{file}” has more than {limit} rows. Split it into several files and import them one by one.")
    from mobilise_desktop.core.formats import number  # noqa: PLC0415  Babel, off the way to the first paint

    return FileError("too_large", text.format(file=path.name, limit=number(limit)))


def too_big(path: Path) -> FileError:
    """The file would fill the memory."""
    text = _("“{file}” is too large to be opened. Save the list as a CSV file and choose that one.")
    return FileError("too_large", text.format(file=path.name))


def far_cell(path: Path, where: str) -> FileError:
    """A sheet reaches so far beyond its list that it would fill the memory; `where` is its last cell."""
    text = _(
        "“{file}” reaches to cell {cell}, far beyond its list. Delete what lies there, save and try again."
    )
    return FileError("too_large", text.format(file=path.name, cell=where))


def undecodable(path: Path, line: int, name: str) -> FileError:
    """A line is not in the encoding that was chosen; `name` is that encoding."""
    text = _(
        "Line {line} of “{file}” is not written in {encoding}. "
        "Choose another encoding and look at the preview."
    )
    return FileError("encoding", text.format(line=line, file=path.name, encoding=name))


def open_quote(path: Path, line: int) -> FileError:
    """A quotation mark swallows the rows after it."""
    text = _(
        "In line {line} of “{file}” a quotation mark is opened and not closed. "
        "Correct that line and try again."
    )
    return FileError("damaged", text.format(line=line, file=path.name))
