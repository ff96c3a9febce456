"""Copies all rows between a PostgreSQL database and a SQLite file of the same schema."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mobilise_desktop.storage.target import Target

if TYPE_CHECKING:
    from psycopg import Connection, Cursor

Progress = Callable[[int, int], object]
_BATCH = 2000
_LONGEST_WAIT_MS = 10_000
_OWN = "alembic_version"


def tables(connection: sqlite3.Connection) -> list[str]:
    """The tables of ours in a SQLite file, each after those that it refers to."""
    found = connection.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    )
    graph = {name: _parents(connection, name) for (name,) in found if name != _OWN}
    return list(TopologicalSorter(graph).static_order())


def counts(connection: sqlite3.Connection) -> tuple[dict[str, int], dict[str, int]]:
    """The number of rows of every table, and of those that are not in the trash."""
    every, living = {}, {}
    for name in tables(connection):
        every[name] = _number(connection, name)
        if "deleted_at" in columns(connection, name):
            living[name] = _number(connection, name, "WHERE deleted_at IS NULL")
    return every, living


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """The names of the columns of a table, in its order."""
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]


def from_server(target: Target, file: Path, progress: Progress | None = None) -> None:
    """Fill a SQLite file, which has the schema and no rows, with one moment's rows of a server."""
    import psycopg  # noqa: PLC0415  only for offices with a server

    with psycopg.connect(target.server) as server, _loading(file) as connection:
        server.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        server.read_only = True
        names = tables(connection)
        total, done = _estimate(server, names), 0
        for name in names:
            for rows in _batches(server, name, columns(connection, name)):
                _insert(connection, name, rows)
                done += len(rows)
                if progress is not None:
                    progress(min(done, total), total)


def into_server(file: Path, server: "Connection[Any]", progress: Progress | None = None) -> None:
    """Replace all rows of a server by those of a SQLite file, inside the transaction of `server`.

    Nobody else can read or write until that ends; whoever is at work now is waited for ten seconds.
    """
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
    try:
        names = tables(connection)
        total = sum(_number(connection, name) for name in names)
        listed, done = ", ".join(f'"{name}"' for name in names), 0
        with server.cursor() as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = {_LONGEST_WAIT_MS}".encode())
            cursor.execute(f"LOCK TABLE {listed} IN ACCESS EXCLUSIVE MODE".encode())
            cursor.execute(f"TRUNCATE {listed}".encode())
            for name in names:
                for n in _copied(connection, cursor, name):
                    done += n
                    if progress is not None:
                        progress(done, total)
                _set_sequences(cursor, name, columns(connection, name))
    finally:
        connection.close()


def _parents(connection: sqlite3.Connection, name: str) -> set[str]:
    return {row[2] for row in connection.execute(f'PRAGMA foreign_key_list("{name}")')} - {name}


def _number(connection: sqlite3.Connection, name: str, where: str = "") -> int:
    found = connection.execute(f'SELECT count(*) FROM "{name}" {where}').fetchone()  # noqa: S608  names of ours
    return int(found[0])


@contextmanager
def _loading(file: Path) -> Iterator[sqlite3.Connection]:
    """Write fast: the file is new and worth nothing until it is whole. Indexes are built at the end."""
    connection = sqlite3.connect(file, isolation_level=None)
    try:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("BEGIN IMMEDIATE")
        made = connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
        )
        indexes = made.fetchall()
        for name, _sql in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        yield connection
        for _name, sql in indexes:
            connection.execute(sql)
        connection.execute("COMMIT")
    finally:
        connection.close()


def _estimate(server: "Connection[Any]", names: list[str]) -> int:
    query = "SELECT coalesce(sum(greatest(reltuples, 0)), 0)::bigint FROM pg_class WHERE relname = ANY(%s)"
    row = server.execute(query, (names,)).fetchone()
    return max(1, row[0] if row else 1)


def _batches(server: "Connection[Any]", table: str, names: list[str]) -> Iterator[list[tuple[Any, ...]]]:
    listed = ", ".join(f'"{name}"' for name in names)
    with server.cursor(name="backup") as cursor:
        cursor.execute(f'SELECT {listed} FROM "{table}"'.encode())  # noqa: S608  names of ours
        while rows := cursor.fetchmany(_BATCH):
            yield rows


def _insert(connection: sqlite3.Connection, table: str, rows: list[tuple[Any, ...]]) -> None:
    places = ", ".join("?" * len(rows[0]))
    connection.executemany(f'INSERT INTO "{table}" VALUES ({places})', rows)  # noqa: S608  names of ours


def _copied(connection: sqlite3.Connection, cursor: "Cursor[Any]", table: str) -> Iterator[int]:
    listed = ", ".join(f'"{name}"' for name in columns(connection, table))
    read = connection.execute(f'SELECT {listed} FROM "{table}"')  # noqa: S608  names of ours
    with cursor.copy(f'COPY "{table}" ({listed}) FROM STDIN'.encode()) as copy:
        while rows := read.fetchmany(_BATCH):
            for row in rows:
                copy.write_row(row)
            yield len(rows)


def _set_sequences(cursor: "Cursor[Any]", table: str, names: list[str]) -> None:
    for name in names:
        cursor.execute("SELECT pg_get_serial_sequence(%s, %s)", (f'"{table}"', name))
        row = cursor.fetchone()
        if row and row[0]:
            newest = f'(SELECT coalesce(max("{name}"), 0) + 1 FROM "{table}")'  # noqa: S608  names of ours
            cursor.execute(f"SELECT setval(%s, {newest}, false)".encode(), (row[0],))
