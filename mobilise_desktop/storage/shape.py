"""The shape of a SQLite file: its tables and indexes as SQLite itself understands them.

Compared with the shape that our own migrations give, it shows what somebody else put into a file:
triggers, views, computed columns, checks. Nothing in the file is run for it.
"""

import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mobilise_desktop.storage.sqlite import look_at

Shape = dict[str, Any]


def of(connection: sqlite3.Connection) -> Shape:
    """What is in the file; nothing of it is trusted or run."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema").fetchall()
    return {f"{kind} {name}": _told(connection, kind, name, sql) for kind, name, sql in rows}


@lru_cache(maxsize=4)
def expected(revision: int) -> Shape:
    """The shape that our migrations give up to `revision`."""
    from mobilise_desktop.storage import migrate  # noqa: PLC0415  loads Alembic, only for this
    from mobilise_desktop.storage.target import Target  # noqa: PLC0415

    with TemporaryDirectory(prefix="mobilise-") as folder:
        file = Path(folder, "shape.sqlite")
        migrate.upgrade(Target(file), f"{revision:04d}")
        with closing(look_at(file)) as connection:
            return of(connection)


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
