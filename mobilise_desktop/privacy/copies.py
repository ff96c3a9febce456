"""Erasure in the copies of a database: automatic backups, what a restore replaced, what a restore brings."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, inspect, text

from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.privacy import bans, erasure
from mobilise_desktop.privacy.model import ERASED
from mobilise_desktop.storage import backup, backup_plan, disk, files, opened, opening, schema
from mobilise_desktop.storage.container import BackupInfo, Progress
from mobilise_desktop.storage.failures import said_plainly
from mobilise_desktop.storage.migrate import plain_engine
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.store import Projection, Store
from mobilise_desktop.storage.target import Target

Found = TypeVar("Found")
Marks = erasure.Marks
_LISTED = "firm_list"
_FIRST_WITH_MARKS = 2


@dataclass(frozen=True, slots=True)
class Copies:
    """The files that were cleared of the erased, and those that could not be (damaged, locked)."""

    cleared: tuple[Path, ...]
    left: tuple[Path, ...]


def finish(store: Store, done: erasure.Erased) -> Copies:
    """Erase outside the database what an erasure in it left: files, opened copies of them, backups."""
    with store.maintain() as connection:
        files.remove(connection, store.target, done.unnamed, backup_plan.folder(store.target))
    open_still = opened.clear()
    found = clear(store.target, done.marks, store.projections)
    return Copies(found.cleared, (*found.left, *open_still))


def clear(target: Target, marks: Marks, projections: Sequence[Projection]) -> Copies:
    """Erase people in every copy that the program made by itself; their times and reasons stay."""
    cleared, left = [], []
    for file, change in _copies(target, lambda copy: erase_in_file(copy, marks, projections)):
        try:
            change(file)
        except (MobiliseError, OSError, sqlite3.Error):
            left.append(file)
        else:
            cleared.append(file)
    return Copies(tuple(cleared), tuple(left))


def restore(
    target: Target, file: Path, progress: Progress | None, projections: Sequence[Projection]
) -> BackupInfo:
    """Restore a backup in which whoever was erased since it was made is erased again.

    Who is not to be contacted by now stays on the list, and who was taken off it stays off.

    Raises:
        FileError, MachineError, UserError: as `backup.restore`.
    """
    gone, banned = erased(target), _read(target, bans.kept, bans.Kept())

    def then(connection: Connection) -> None:
        bans.bring_in(connection, banned)
        _erase(connection, gone, projections)

    return backup.restore(file, target, progress, then if gone or banned.rows else None)


def erased(target: Target) -> list[tuple[str, RowId]]:
    """Table and id of everybody who was erased in a database; none where it can't be read."""

    def read(reader: Reader) -> list[tuple[str, RowId]]:
        return [(table, RowId(own)) for own, table in reader.all("SELECT id, table_name FROM erased")]

    return _read(target, read, [])


def _read(target: Target, read: Callable[[Reader], Found], nothing: Found) -> Found:
    """What a database keeps that a restore must not lose; `nothing` where it can't be read."""
    found = opening.examine(target)
    if found.state not in (opening.State.READY, opening.State.OLDER) or found.schema < _FIRST_WITH_MARKS:
        return nothing
    reader = open_reader(target)
    try:
        return read(reader)
    except MobiliseError:
        return nothing  # damaged: a restore is what it needs
    finally:
        reader.close()


def erase_in_file(file: Path, marks: Marks, projections: Sequence[Projection]) -> None:
    """Erase people in a SQLite file that nobody has open, down to its last byte."""
    engine = plain_engine(Target(file))
    try:
        with said_plainly(), engine.begin() as connection:
            _erase(connection, marks, projections)
    finally:
        engine.dispose()
    with said_plainly(), closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA temp_store=FILE")
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")


def _copies(target: Target, change: Callable[[Path], None]) -> list[tuple[Path, Callable[[Path], object]]]:
    found: list[tuple[Path, Callable[[Path], object]]] = [
        (entry.file, lambda file: backup.rewrite(file, change)) for entry in backup_plan.entries(target)
    ]
    if target.path is not None:
        pattern = f"{target.path.stem}.before-restore-*.sqlite"
        found += [(file, lambda file: _rewrite(file, change)) for file in target.path.parent.glob(pattern)]
    return found


def _rewrite(file: Path, change: Callable[[Path], None]) -> None:
    """Change a database that lies aside; it stays as it was when that fails."""
    change(file)
    disk.flush(file)


def _erase(connection: Connection, marks: Marks, projections: Sequence[Projection]) -> None:
    erasure.erase_again(connection, marks)
    names = set(inspect(connection).get_table_names())
    if _is_present(connection, names):
        touched: dict[str, list[RowId]] = {}
        for table, own in marks:
            touched.setdefault(table, []).append(own)
        for projection in projections:
            if projection.tables & touched.keys():
                projection.refresh(connection, touched, Unwatched(), {})
    elif _LISTED in names:  # made anew when a copy of an older schema is opened
        connection.execute(text("DELETE FROM firm_list"))
        connection.execute(text("DELETE FROM meta WHERE name = 'list_locales'"))


def _is_present(connection: Connection, names: set[str]) -> bool:
    """Whether a copy has the program's own schema."""
    if ERASED.name not in names:
        return False
    number = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    return int(number) == schema.head()
