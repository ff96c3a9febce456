"""Errors of the database drivers, said as sentences."""

from collections.abc import Iterator
from contextlib import contextmanager

from mobilise_desktop.core.errors import MachineError, MobiliseError
from mobilise_desktop.core.i18n import _


class LockedError(MachineError):
    """Another program is writing, or holds the database."""


class DiskFullError(MachineError):
    """There is no room left for the database."""


class DamagedError(MachineError):
    """The file is not a sound database any more."""


class InterruptedReadError(MobiliseError):
    """A read was called off because its answer is no longer wanted."""


def translate(error: Exception) -> MobiliseError:
    """The error of ours that says what `error` of a driver means."""
    text = f"{type(error).__name__} {error}".lower()
    for words, make in _MEANINGS:
        if any(word in text for word in words):
            return make()
    return MachineError(_("The database did not answer as expected ({detail}).").format(detail=error))


def _locked() -> MobiliseError:
    return LockedError(_("The database is busy with another program. Wait a moment and try again."))


def _full() -> MobiliseError:
    return DiskFullError(_("The disk is full, so nothing was changed. Free some space on it and try again."))


def _damaged() -> MobiliseError:
    return DamagedError(
        _("The database file is damaged. Restore the newest good backup; the damaged file is kept.")
    )


def _read_only() -> MobiliseError:
    return MachineError(
        _("The database can’t be written: the file or its folder is read-only. Choose another folder.")
    )


def _not_taken() -> MobiliseError:
    return MachineError(
        _("The disk did not take the data. Check that it has room and is connected, then try again.")
    )


def _gone() -> MobiliseError:
    return MachineError(_("The database can’t be reached. Check the drive or the connection and try again."))


_MEANINGS = (
    (("interrupt", "querycanceled"), lambda: InterruptedReadError(_("Stopped."))),
    (("database is locked", "database table is locked", "deadlock", "lock timeout", "locknot"), _locked),
    (("disk is full", "diskfull", "no space left", "errno 28"), _full),
    (("malformed", "not a database", "corrupt", "could not decode", "codec can't decode"), _damaged),
    (("readonly", "read-only"), _read_only),
    (("disk i/o",), _not_taken),
    (("unable to open", "connection", "operationalerror server", "adminshutdown"), _gone),
)


def is_driver_error(error: BaseException) -> bool:
    """True for exceptions of sqlite3, psycopg and SQLAlchemy, told by their class without importing these."""
    return any(
        base.__module__.partition(".")[0] in ("sqlite3", "_sqlite3", "psycopg", "sqlalchemy")
        for base in type(error).__mro__
    )


@contextmanager
def said_plainly() -> Iterator[None]:
    """Turn driver errors raised inside the block into errors of ours."""
    try:
        yield
    except MobiliseError:
        raise
    except Exception as error:
        if not is_driver_error(error):
            raise
        raise translate(getattr(error, "orig", None) or error) from error
