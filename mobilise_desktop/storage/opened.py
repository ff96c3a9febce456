"""Private folders for copies that other programs open: one for each program at work, gone with it.

A program that is killed leaves its folder behind; the next one removes it. Who is at work holds a lock.
"""

import atexit
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.storage.lock import DatabaseLock

_PREFIX = "mobilise-open-"


@cache
def folder() -> Path:
    """The folder of this program."""
    made = Path(tempfile.mkdtemp(prefix=_PREFIX))
    lock = DatabaseLock(made / "open")
    lock.acquire()

    def remove() -> None:
        lock.release()
        _remove(made)

    atexit.register(remove)
    return made


def clear() -> tuple[Path, ...]:
    """Remove every copy, those of other programs of this user too; returns what could not be removed."""
    left = []
    for file in (file for place in _folders() for file in place.glob("*/*")):
        try:
            _allow(file)
            file.unlink(missing_ok=True)
        except OSError:  # open in a program of Windows
            left.append(file)
    return tuple(left)


@cache
def remove_stale() -> None:
    """Remove, once, the folders of programs that are no longer at work."""
    for place in _folders():
        lock = DatabaseLock(place / "open")
        try:
            lock.acquire()
        except MachineError:  # at work, or of another user
            continue
        lock.release()
        _remove(place)


def _folders() -> Iterator[Path]:
    return Path(tempfile.gettempdir()).glob(f"{_PREFIX}*")


def _allow(file: Path) -> None:
    os.chmod(file, 0o600)  # noqa: PTH101  Windows removes no file that is read-only


def _remove(place: Path) -> None:
    for file in place.glob("*/*"):
        _allow(file)
    shutil.rmtree(place, ignore_errors=True)
