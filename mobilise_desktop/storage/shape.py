"""The shape of a SQLite file: its tables and indexes as SQLite itself understands them.

Compared with the shape that our own migrations give, it shows what somebody else put into a file:
triggers, views, computed columns, checks. Nothing in the file is run for it.
"""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

Shape = dict[str, Any]
_PAGE_BYTES_A_SECOND = 4 << 20
_LEAST_SECONDS = 5
_STEPS = 20_000
_CAREFUL = ("trusted_schema=OFF", "query_only=ON", "cell_size_check=ON", "mmap_size=0", "temp_store=MEMORY")


def open_carefully(file: Path) -> sqlite3.Connection:
    """A connection to a file that may be made to do harm; every statement on it ends after a while."""
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    connection.set_progress_handler(_deadline(file.stat().st_size), _STEPS)
    for pragma in _CAREFUL:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def of(connection: sqlite3.Connection) -> Shape:
    """What is in the file; nothing of it is trusted or run."""
    rows = connection.execute("SELECT type, name, tbl_name, sql, rootpage FROM sqlite_schema").fetchall()
    found: Shape = {f"{kind} {name}": _told(connection, kind, name, sql) for kind, name, _t, sql, _r in rows}
    return found


def expected(revision: int) -> Shape:
    """The shape that our migrations give up to `revision`."""
    from mobilise_desktop.storage import migrate  # noqa: PLC0415  loads Alembic, only for this
    from mobilise_desktop.storage.target import Target  # noqa: PLC0415

    with TemporaryDirectory(prefix="mobilise-") as folder:
        file = Path(folder, "shape.sqlite")
        migrate.upgrade(Target(file), f"{revision:04d}")
        connection = open_carefully(file)
        try:
            return of(connection)
        finally:
            connection.close()


def _told(connection: sqlite3.Connection, kind: str, name: str, sql: str | None) -> Any:
    quoted = name.replace('"', '""')
    checks = (sql or "").upper().count("CHECK")
    if kind == "index":
        return connection.execute(f'PRAGMA index_xinfo("{quoted}")').fetchall(), checks
    if kind != "table" or (sql or "").upper().lstrip().startswith("CREATE VIRTUAL"):
        return "foreign"
    columns = [row[1:] for row in connection.execute(f'PRAGMA table_xinfo("{quoted}")')]
    keys = sorted(row[2:] for row in connection.execute(f'PRAGMA foreign_key_list("{quoted}")'))
    return sorted(columns), keys, checks


def _deadline(size: int) -> Callable[[], bool]:
    end = time.monotonic() + _LEAST_SECONDS + size / _PAGE_BYTES_A_SECOND
    return lambda: time.monotonic() > end
