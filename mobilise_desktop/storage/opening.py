"""Look at a database before it is opened for work: whose it is, how old, whether it is sound.

Needs neither SQLAlchemy nor Alembic, so that a window can open on an up-to-date file at once.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from enum import Enum
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import schema
from mobilise_desktop.storage.failures import DamagedError, InterruptedReadError, translate
from mobilise_desktop.storage.reading import PostgresReader
from mobilise_desktop.storage.sqlite import APPLICATION_ID, look_at
from mobilise_desktop.storage.target import Target

EXAMINATION = 5.0
"""Seconds after which a file that is still being looked at counts as damaged."""

_MAGIC, _HEAD, _LARGEST_PAGE = b"SQLite format 3\x00", 100, 1 << 16
_NOT_OURS = """
SELECT (SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%')
     + (SELECT count(*) FROM sqlite_schema s, pragma_table_xinfo(s.name) WHERE s.type = 'table' AND hidden)
     + (SELECT count(*) FROM sqlite_schema s, pragma_index_xinfo(s.name) WHERE s.type = 'index' AND cid = -2)
"""
"""What no database of this program has: code that would run when it is read or written."""


class State(Enum):
    """What a database is to this program."""

    MISSING = "missing"
    READY = "ready"
    OLDER = "older"
    NEWER = "newer"
    FOREIGN = "foreign"
    DAMAGED = "damaged"


class Found(NamedTuple):
    """The state of a database and the number of its schema (0: none)."""

    state: State
    schema: int = 0


def examine(target: Target) -> Found:
    """What lies at `target`; reads a few hundred bytes and changes nothing.

    Raises:
        MachineError: the file can't be read, or the server does not answer.
    """
    return _examine_server(target) if target.server else _examine_file(target.file)


def is_still(target: Target, seen: Found) -> bool:
    """Whether a file that is locked by now has the schema that was seen before it was locked.

    Its head tells: whoever had it open has closed it and left everything in the file itself.
    """
    return target.path is not None and int.from_bytes(_head(target.path)[0][60:64]) == seen.schema


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
    """Decided from the head of the file alone if it is not ours to open: SQLite would tidy up beside it."""
    head, size = _head(path)
    if not head:
        return Found(State.MISSING)
    if not head.startswith(_MAGIC) or len(head) < _HEAD:
        return Found(State.DAMAGED if path.suffix == ".sqlite" else State.FOREIGN)
    if int.from_bytes(head[68:72]) != APPLICATION_ID:
        return Found(State.FOREIGN)
    number = int.from_bytes(head[60:64])
    if number > schema.head():
        return Found(State.NEWER, number)
    return Found(State.DAMAGED, number) if _is_cut_off(path, head, size) else _examine_sqlite(path)


def _head(path: Path) -> tuple[bytes, int]:
    """The first bytes of a file (none when there is no file), and its size."""
    try:
        if not path.exists():
            return b"", 0
        with path.open("rb") as file:
            return file.read(_HEAD), path.stat().st_size
    except OSError as error:
        text = _("“{place}” can’t be read. Check that you may open it and that the drive is connected.")
        raise MachineError(text.format(place=path)) from error


def _is_cut_off(path: Path, head: bytes, size: int) -> bool:
    """True when pages are missing at the end, as after a copy that was broken off (sqlite.org/fileformat)."""
    if any(path.with_name(path.name + end).exists() for end in ("-journal", "-wal")):
        return False
    page = int.from_bytes(head[16:18])
    pages = int.from_bytes(head[28:32]) if head[24:28] == head[92:96] else 0
    return size < pages * (_LARGEST_PAGE if page == 1 else page)


def _examine_sqlite(path: Path) -> Found:
    try:
        with closing(look_at(path)) as connection, within(connection, EXAMINATION):
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            number = connection.execute("PRAGMA user_version").fetchone()[0]
            foreign = connection.execute(_NOT_OURS).fetchone()[0]
    except (sqlite3.Error, UnicodeDecodeError) as error:
        failure = translate(error)
        if isinstance(failure, DamagedError | InterruptedReadError):
            return Found(State.DAMAGED)
        raise failure from error
    return Found(State.FOREIGN) if application != APPLICATION_ID or foreign else _compared(number)


@contextmanager
def within(connection: sqlite3.Connection, seconds: float) -> Iterator[None]:
    """Inside the block, SQL that takes longer in all than `seconds` is broken off with an error of SQLite."""
    end = monotonic() + seconds
    connection.set_progress_handler(lambda: monotonic() > end, 10_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


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


def soundness(path: Path, seconds: float = float("inf")) -> list[str]:
    """What SQLite's own full check finds wrong in a file, references included; empty when all is well.

    A check that takes longer than `seconds` is broken off, which counts as a flaw.
    """
    try:
        with closing(look_at(path)) as connection, within(connection, seconds):
            connection.execute("PRAGMA ignore_check_constraints=ON")
            connection.execute("PRAGMA cache_size=-65536")
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
            dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return [str(error)]
    return found + [f"{table} {rowid} -> {parent}" for table, rowid, parent, _key in dangling]
