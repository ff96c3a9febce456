"""One program at a time per SQLite file, for the window and the command line alike.

A lock of the operating system on `<database>.lock`: it ends with its process, so it is never stale.
"""

import getpass
import json
import os
import socket
import sys
from pathlib import Path
from typing import IO

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage.failures import LockedError

_PLACE = 1 << 30
"""The byte that Windows locks: far behind the text, so that others can still read who holds it."""


class DatabaseLock:
    """The right to open one SQLite file."""

    def __init__(self, database: Path) -> None:
        self.path = database.with_name(database.name + ".lock")
        self._file: IO[str] | None = None

    def acquire(self) -> None:
        """Take the lock, at once or not at all.

        Raises:
            LockedError: another program has the file open; the sentence names user and computer.
            MachineError: the folder can't be written.
        """
        try:
            file = self.path.open("a+", encoding="utf-8")
        except OSError as error:
            raise MachineError(
                _("The folder “{folder}” is read-only. Choose a folder in which you may write.").format(
                    folder=self.path.parent
                )
            ) from error
        if not _lock(file):
            holder = _read(file)
            file.close()
            raise LockedError(_sentence(holder))
        self._file = file
        _write(file)

    def release(self) -> None:
        """Give the lock back; the file stays, empty, because removing it could race with another program."""
        if self._file is None:
            return
        self._file.truncate(0)
        _unlock(self._file)
        self._file.close()
        self._file = None


def _sentence(holder: dict[str, str]) -> str:
    text = _(
        "The register is already open: {user} on {computer} has it since {time}. "
        "Close it there first, or switch to that window."
    )
    known = {"user": holder.get("user", "?"), "computer": holder.get("computer", "?")}
    from mobilise_desktop.core import formats  # noqa: PLC0415  only for this sentence

    return text.format(**known, time=formats.moment(holder.get("since")) or "?")


def _write(file: IO[str]) -> None:
    who = {"user": _user(), "computer": socket.gethostname(), "pid": os.getpid(), "since": clock.timestamp()}
    file.truncate(0)
    file.write(json.dumps(who))
    file.flush()


def _read(file: IO[str]) -> dict[str, str]:
    try:
        file.seek(0)
        found = json.loads(file.read())
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[str]) -> bool:
        try:
            file.seek(_PLACE)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: IO[str]) -> None:
        file.seek(_PLACE)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLOCK, 1)

else:
    import fcntl

    def _lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: IO[str]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
