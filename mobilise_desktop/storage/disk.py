"""Writing files so that a full disk or a power cut leaves the old one whole."""

import errno
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage.failures import DiskFullError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FULL_SQLITE = {"SQLITE_FULL", "SQLITE_IOERR_WRITE"}
"""A quota or a limit of the system is told by SQLite as a failed write."""

_SPARE = 8 << 20


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Inside the block, failures to write into `folder` become DiskFullError or MachineError."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorname", "") in _FULL_SQLITE:
            raise _full(folder, 0) from error
        raise
    except OSError as error:
        if error.errno in _FULL:
            raise _full(folder, 0) from error
        text = _("The folder “{folder}” can't be written ({detail}). Choose another one or check the drive.")
        raise MachineError(text.format(folder=folder, detail=error.strerror or error)) from error


def require_room(folder: Path, size: int) -> None:
    """Raise DiskFullError unless `size` bytes and a little more are free where `folder` is."""
    with writing(folder):
        free = shutil.disk_usage(folder).free
    if free < size + _SPARE:
        raise _full(folder, size + _SPARE - free)


def make_folder(folder: Path) -> None:
    """Make a folder for the user alone, with those above it."""
    with writing(folder):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)


@contextmanager
def beside(path: Path, ending: str) -> Iterator[Path]:
    """A new, empty, hidden file in the folder of `path`, readable by this user only; gone at the end."""
    with writing(path.parent):
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=ending, dir=path.parent)
    os.close(handle)
    made = Path(name)
    try:
        yield made
    finally:
        for rest in ("", "-journal", "-wal", "-shm"):
            made.with_name(made.name + rest).unlink(missing_ok=True)


def flush(path: Path) -> None:
    """Bring a file to the disk, and out of the memory of the system where that can be asked for."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def put_in_place(made: Path, path: Path) -> None:
    """Rename `made` to `path` in one step, replacing what is there, and bring the folder to the disk."""
    os.replace(made, path)
    if os.name == "nt":
        return
    handle = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _full(folder: Path, missing: int) -> DiskFullError:
    if not missing:
        text = _("The disk is full, so nothing was changed in “{folder}”. Free some space and try again.")
        return DiskFullError(text.format(folder=folder))
    text = _("There is too little space for “{folder}”. Free at least {size} MB and try again.")
    return DiskFullError(text.format(folder=folder, size=-(-missing // (1 << 20))))
