"""One program at a time per SQLite file, for the window and the command line alike.

A lock of the operating system on `<database>.lock`: it ends with its process, so it is never stale.
"""

import errno
import json
import os
import sys
import time
from pathlib import Path

from mobilise_desktop.core import clock, machine
from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import disk
from mobilise_desktop.storage.failures import LockedError

_PLACE = 1 << 30
"""The byte that Windows locks: far behind the text, so that others can still read who holds it."""

_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
_LONGEST = 4096
_LOOKS, _PAUSE = 10, 0.02


class DatabaseLock:
    """The right to open one SQLite file, whatever name leads to it."""

    def __init__(self, database: Path) -> None:
        real = database.resolve()
        self.path = real.with_name(real.name + ".lock")
        self._file: int | None = None

    def acquire(self) -> None:
        """Take the lock, at once or not at all.

        Raises:
            LockedError: another program has the file open; the sentence names user and computer.
            MachineError: the folder can't be written, or its drive knows no locks.
        """
        with disk.writing(self.path):
            file = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        try:
            self._take(file)
        except BaseException:
            os.close(file)
            raise
        self._file = file

    def release(self) -> None:
        """Give the lock back; the file stays, empty, because removing it could race with another program."""
        if self._file is None:
            return
        os.ftruncate(self._file, 0)
        _unlock(self._file)
        os.close(self._file)
        self._file = None

    def _take(self, file: int) -> None:
        try:
            _lock(file)
        except OSError as error:
            if error.errno in _HELD:
                raise LockedError(_sentence(_holder(self.path))) from error
            text = _("The drive of “{folder}” can’t protect a database. Choose a folder on this computer.")
            raise MachineError(text.format(folder=self.path.parent)) from error
        with disk.writing(self.path):
            os.ftruncate(file, 0)
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, _ourselves())


def _ourselves() -> bytes:
    who = {
        "user": machine.user_name(),
        "computer": machine.computer_name(),
        "pid": os.getpid(),
        "since": clock.timestamp(),
    }
    return json.dumps(who).encode()


def _holder(path: Path) -> dict[str, str]:
    """Who holds the lock; for a moment after taking it, they have not written their name yet."""
    for _look in range(_LOOKS):
        try:
            found = json.loads(path.read_bytes()[:_LONGEST])
        except (OSError, ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            return {name: str(value) for name, value in found.items()}
        time.sleep(_PAUSE)
    return {}


def _sentence(holder: dict[str, str]) -> str:
    if not holder.get("user"):
        return _("The register is already open in another program. Close it there first.")
    text = _(
        "The register is already open: {user} on {computer} has it since {time}. "
        "Close it there first, or switch to that window."
    )
    return text.format(user=holder["user"], computer=holder.get("computer", "?"), time=_since(holder))


def _since(holder: dict[str, str]) -> str:
    from mobilise_desktop.core import formats  # noqa: PLC0415  only for this sentence

    try:
        return formats.moment(holder.get("since")) or "?"
    except ValueError:
        return "?"


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        os.lseek(file, _PLACE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

    def _unlock(file: int) -> None:
        os.lseek(file, _PLACE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
