"""How SQLite files are opened: durable, checked, and safe against files made by others."""

import sqlite3
from functools import lru_cache
from pathlib import Path

APPLICATION_ID = 0x4D4F4253
"""Marks a file as ours: "MOBS" in the header of the file."""

_WAL_FIXED = ((3, 51, 3),)
_WAL_BACKPORTS = (((3, 50, 7), (3, 51)), ((3, 44, 6), (3, 45)))


def wal_is_safe(version: tuple[int, ...]) -> bool:
    """False for the SQLite releases whose write-ahead log can lose pages (`safety.md` 1, row 1)."""
    fixed = any(version >= first for first in _WAL_FIXED)
    return fixed or any(first <= version < after for first, after in _WAL_BACKPORTS)


def pragmas(*, local: bool = True) -> tuple[str, ...]:
    """The settings of every connection (`safety.md` 7.2); `local` False for a network drive."""
    wal = local and wal_is_safe(sqlite3.sqlite_version_info)
    return (
        f"journal_mode={'WAL' if wal else 'DELETE'}",
        "synchronous=EXTRA",
        "foreign_keys=ON",
        "recursive_triggers=ON",
        "busy_timeout=5000",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        "secure_delete=ON",
        "temp_store=MEMORY",
        "cache_size=-16384",
    )


def prepare(connection: sqlite3.Connection, *, reads_only: bool = False, local: bool = True) -> None:
    """Apply the settings to a fresh connection."""
    for pragma in pragmas(local=local):
        connection.execute(f"PRAGMA {pragma}")
    if reads_only:
        connection.execute("PRAGMA query_only=ON")


def connect(path: Path, *, reads_only: bool = False) -> sqlite3.Connection:
    """A connection in autocommit mode; the file must exist.

    Not opened with `mode=ro`: a read-only connection could not roll back what a crash left half done.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        prepare(connection, reads_only=reads_only, local=_is_local(path))
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def look_at(path: Path) -> sqlite3.Connection:
    """A connection to inspect a file that may come from anybody: changes nothing, trusts nothing in it.

    Its journal mode stays as it is, so no other file appears beside it for longer than the look.
    """
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    try:
        for pragma in ("query_only=ON", "trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@lru_cache(maxsize=8)
def _is_local(path: Path) -> bool:
    """Asked only where it decides something: without the write-ahead log all drives are treated alike."""
    if not wal_is_safe(sqlite3.sqlite_version_info):
        return True
    from mobilise_desktop.storage.location import is_network  # noqa: PLC0415  rarely needed

    return not is_network(path)
