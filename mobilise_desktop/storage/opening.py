"""Look at a database before it is opened for work: whose it is, how old, whether it is sound.

Needs neither SQLAlchemy nor Alembic, so that a window can open on an up-to-date file at once.
"""

import sqlite3
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import schema
from mobilise_desktop.storage.failures import DamagedError, is_driver_error, translate
from mobilise_desktop.storage.reading import PostgresReader
from mobilise_desktop.storage.sqlite import APPLICATION_ID
from mobilise_desktop.storage.target import Target

_HEADER = b"SQLite format 3\x00"


class State(Enum):
    """What a database is to this program."""

    MISSING = "missing"
    READY = "ready"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Found:
    """The state of a database and the number of its schema (0: none)."""

    state: State
    schema: int = 0


def examine(target: Target) -> Found:
    """What lies at `target`; reads a few hundred bytes and changes nothing.

    Raises:
        MachineError: the file can't be read, or the server does not answer.
    """
    return _examine_server(target) if target.server else _examine_file(target.file)


def require_ready(found: Found, target: Target) -> None:
    """Raise the sentence that goes with a database that can't be worked on as it is."""
    sentences = {
        State.NEWER: _(
            "“{place}” was written by a newer version of this program. It was not touched. "
            "Install the newest version on this computer and open it again."
        ),
        State.FOREIGN: _(
            "“{place}” belongs to another program. It was not touched. Choose a database of Mobilise Desktop."
        ),
        State.MISSING: _(
            "There is no database at “{place}” yet. Make one first: start the program, or use “init”."
        ),
    }
    if found.state is State.DAMAGED:
        raise DamagedError(
            _("“{place}” is damaged. Restore the newest good backup.").format(place=target.shown)
        )
    if found.state in sentences:
        raise UserError(sentences[found.state].format(place=target.shown))


def _examine_file(path: Path) -> Found:
    try:
        if not path.exists() or path.stat().st_size == 0:
            return Found(State.MISSING)
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise MachineError(
            _("“{place}” can't be read. Check that you may open it and that the drive is connected.").format(
                place=path
            )
        ) from error
    if not header.startswith(_HEADER):
        return Found(State.DAMAGED if path.suffix == ".sqlite" else State.FOREIGN)
    return _examine_sqlite(path)


def _examine_sqlite(path: Path) -> Found:
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=5)
        try:
            connection.execute("PRAGMA trusted_schema=OFF")
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            number = connection.execute("PRAGMA user_version").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
        finally:
            connection.close()
    except sqlite3.Error as error:
        failure = translate(error)
        if isinstance(failure, DamagedError):
            return Found(State.DAMAGED)
        raise failure from error
    if application != APPLICATION_ID:
        return Found(State.FOREIGN if tables else State.MISSING)
    return _compared(number)


def _examine_server(target: Target) -> Found:
    reader = PostgresReader(target)
    try:
        tables = {
            row[0]
            for row in reader.all("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        }
        if "alembic_version" not in tables:
            return Found(State.FOREIGN if tables else State.MISSING)
        row = reader.one("SELECT version_num FROM alembic_version")
    finally:
        reader.close()
    return Found(State.FOREIGN) if row is None or not row[0].isdigit() else _compared(int(row[0]))


def _compared(number: int) -> Found:
    if number > schema.head():
        return Found(State.NEWER, number)
    return Found(State.READY if number == schema.head() else State.OLDER, number)


def soundness(path: Path) -> list[str]:
    """What SQLite's own full check finds wrong in a file, references included; empty when all is well."""
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=rw", uri=True, timeout=5)
        try:
            connection.execute("PRAGMA query_only=ON")
            connection.execute("PRAGMA trusted_schema=OFF")
            found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
        finally:
            connection.close()
    except sqlite3.Error as error:
        if not is_driver_error(error):
            raise
        return [str(error)]
    return found + [f"{table} {rowid} -> {parent}" for table, rowid, parent, _key in dangling]
