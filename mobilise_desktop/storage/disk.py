"""Files that are whole or not there: room before writing, flushing to the disk, renaming into place."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mobilise_desktop.core.errors import MachineError, MobiliseError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage.failures import DiskFullError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
PART = ".part"
"""The end of the names of files that are still being written."""

SIDE_FILES = ("-journal", "-wal", "-shm")
"""The ends of the names of the files that SQLite keeps beside a database."""

_FULL_SQLITE = frozenset({"SQLITE_FULL", "SQLITE_IOERR_WRITE"})
"""A quota or a limit of the system is told by SQLite as a failed write."""

_SPARE = 8 << 20


@contextmanager
def writing(file: Path) -> Iterator[None]:
    """Inside the block, failures to write `file` become DiskFullError or MachineError."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") in _FULL_SQLITE:
            raise _full(file) from error
        raise
    except OSError as error:
        raise _said(file, error) from error


def make_folder(folder: Path) -> list[Path]:
    """Make a folder for the user alone, with those above it; the ones that were missing, innermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    with writing(folder / "."):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return missing


def remove_empty(folders: list[Path]) -> None:
    """Take back what `make_folder` made, as far as nothing is in it."""
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            return


def require_room(folder: Path, needed: int) -> None:
    """Make sure that `needed` bytes and a little more fit into `folder`.

    Raises:
        DiskFullError: the sentence says how much to free.
    """
    with writing(folder / "."):
        lacking = needed + _SPARE - shutil.disk_usage(folder).free
    if lacking > 0:
        text = _(
            "There is not enough room in “{folder}”. Free at least {megabytes} MB on that disk and try again."
        )
        raise DiskFullError(text.format(folder=folder, megabytes=-(-lacking // (1 << 20))))


@contextmanager
def unfinished(final: Path) -> Iterator[Path]:
    """The name of a hidden file beside `final` to write first; what is left of it at the end is removed."""
    path = final.with_name(f".{final.name}.{os.urandom(4).hex()}{PART}")
    try:
        yield path
    finally:
        for end in ("", *SIDE_FILES):
            path.with_name(path.name + end).unlink(missing_ok=True)


def put_in_place(made: Path, final: Path) -> None:
    """Give a finished file its name: there is always the old one or the new one, also after a power cut."""
    flush(made)
    made.replace(final)
    flush_folder(final.parent)


def flush(path: Path) -> None:
    """Have the disk itself keep what was written to a file."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Have the disk itself keep the names in a folder; Windows does so by itself."""
    if os.name == "nt":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def forget_cached(path: Path) -> None:
    """Have the next read come from the disk, not from memory, where the system offers that."""
    advise = getattr(os, "posix_fadvise", None)
    if advise is None:
        return
    with path.open("rb") as file:
        advise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _said(file: Path, error: OSError) -> MobiliseError:
    if error.errno in FULL:
        return _full(file)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        text = _("The folder “{folder}” is not there. Check that its drive is connected.")
        return MachineError(text.format(folder=file.parent))
    if isinstance(error, PermissionError | IsADirectoryError) or error.errno == errno.EROFS:
        text = _("“{place}” can’t be written. Choose a folder in which you may write.")
        return MachineError(text.format(place=file))
    text = _("“{place}” can’t be written ({detail}). Check the drive and try again.")
    return MachineError(text.format(place=file, detail=error.strerror or error))


def _full(file: Path) -> DiskFullError:
    text = _("The disk is full, so “{file}” was not written. Free some space or choose another disk.")
    return DiskFullError(text.format(file=file.name))
