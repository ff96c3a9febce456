"""Files that are whole or not there: room before writing, flushing to the disk, renaming into place."""

import errno
import os
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mobilise_desktop.core.errors import MachineError, MobiliseError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage.failures import DiskFullError

FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
PART = ".part"
"""The end of the names of files that are still being written."""

SPARE = 8 << 20
"""Bytes that must be left over after writing."""

_BLOCK = 1 << 20


@contextmanager
def writing(place: Path) -> Iterator[None]:
    """Inside the block, errors of the system while writing at `place` become sentences."""
    try:
        yield
    except OSError as error:
        raise _said(place, error) from error


def _said(place: Path, error: OSError) -> MobiliseError:
    if error.errno in FULL:
        text = _("The disk is full, so “{file}” was not written. Free some space or choose another disk.")
        return DiskFullError(text.format(file=place.name))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        text = _("The folder “{folder}” is not there. Check that its drive is connected.")
        return MachineError(text.format(folder=place.parent))
    if isinstance(error, PermissionError | IsADirectoryError) or error.errno == errno.EROFS:
        text = _("“{place}” can’t be written. Choose a folder in which you may write.")
        return MachineError(text.format(place=place))
    text = _("“{place}” can’t be written ({detail}). Check the drive and try again.")
    return MachineError(text.format(place=place, detail=error.strerror or error))


def make_folder(folder: Path) -> list[Path]:
    """Make a folder with those above it; return the ones that were not there, the innermost first."""
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    with writing(folder / "."):
        folder.mkdir(parents=True, exist_ok=True)
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
        lacking = needed + SPARE - shutil.disk_usage(folder).free
    if lacking > 0:
        text = _(
            "There is not enough room in “{folder}”. Free at least {megabytes} MB on that disk and try again."
        )
        raise DiskFullError(text.format(folder=folder, megabytes=-(-lacking // (1 << 20))))


@contextmanager
def unfinished(final: Path) -> Iterator[Path]:
    """The name of a hidden file beside `final` to write first; what is left of it at the end is removed."""
    path = final.with_name(f".{final.name}.{uuid.uuid4().hex[:8]}{PART}")
    try:
        yield path
    finally:
        for end in ("", "-journal", "-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)


def put_in_place(made: Path, final: Path) -> None:
    """Give a finished file its name: whoever looks finds the old one or the new one, also after a power cut."""
    flush(made)
    os.replace(made, final)
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


def blocks(path: Path) -> Iterator[bytes]:
    """The bytes of a file, a megabyte at a time."""
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
