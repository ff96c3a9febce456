"""Plain reads, without SQLAlchemy: fast enough for every keystroke and ready before the first paint."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from mobilise_desktop.storage.failures import said_plainly, translate
from mobilise_desktop.storage.sqlite import connect, look_at
from mobilise_desktop.storage.target import Target

if TYPE_CHECKING:
    from sqlalchemy import Connection

Params = Mapping[str, object]
Row = tuple[Any, ...]


class Reader(Protocol):
    """A connection that only reads. SQL is written with `:name` parameters for both databases."""

    dialect: str

    def all(self, sql: str, params: Params = ...) -> list[Row]:
        """All rows of the query."""
        ...

    def one(self, sql: str, params: Params = ...) -> Row | None:
        """The first row of the query, or None."""
        ...

    def interrupt(self) -> None:
        """Make a running read fail with InterruptedReadError; called from another thread."""
        ...

    def close(self) -> None:
        """Close the connection."""
        ...


class SqliteReader:
    """Reads a SQLite file; used by one thread at a time."""

    dialect = "sqlite"

    def __init__(self, target: Target) -> None:
        with said_plainly():
            self._connection = connect(target.file, reads_only=True)

    def all(self, sql: str, params: Params = {}) -> list[Row]:  # noqa: B006  never written to
        """All rows of the query."""
        with _told():
            return self._connection.execute(sql, params).fetchall()

    def one(self, sql: str, params: Params = {}) -> Row | None:  # noqa: B006  never written to
        """The first row of the query, or None."""
        with _told():
            row: Row | None = self._connection.execute(sql, params).fetchone()
            return row

    def interrupt(self) -> None:
        """Make a running read fail with InterruptedReadError."""
        self._connection.interrupt()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class PostgresReader:
    """Reads a PostgreSQL database; used by one thread at a time."""

    dialect = "postgresql"

    def __init__(self, target: Target) -> None:
        import psycopg  # noqa: PLC0415  only for offices with a server

        with said_plainly():
            self._connection = psycopg.connect(target.server, autocommit=True)
            self._connection.execute("SET default_transaction_read_only = on")

    def all(self, sql: str, params: Params = {}) -> list[Row]:  # noqa: B006  never written to
        """All rows of the query."""
        with said_plainly():
            return self._connection.execute(_pyformat(sql), params).fetchall()

    def one(self, sql: str, params: Params = {}) -> Row | None:  # noqa: B006  never written to
        """The first row of the query, or None."""
        with said_plainly():
            return self._connection.execute(_pyformat(sql), params).fetchone()

    def interrupt(self) -> None:
        """Make a running read fail with InterruptedReadError."""
        self._connection.cancel()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


class TransactionReader:
    """Reads inside a transaction that writes, and so what it has written already; ends with it."""

    def __init__(self, connection: "Connection") -> None:
        self._connection = connection
        self.dialect = connection.dialect.name

    def all(self, sql: str, params: Params = {}) -> list[Row]:  # noqa: B006  never written to
        """All rows of the query."""
        said = sql if self.dialect == "sqlite" else _pyformat(sql).decode()
        return [tuple(row) for row in self._connection.exec_driver_sql(said, dict(params))]

    def one(self, sql: str, params: Params = {}) -> Row | None:  # noqa: B006  never written to
        """The first row of the query, or None."""
        return next(iter(self.all(sql, params)), None)

    def interrupt(self) -> None:
        """Nothing: the transaction belongs to the thread that writes."""

    def close(self) -> None:
        """Nothing: the transaction goes on."""


class FileReader(SqliteReader):
    """Reads a SQLite file that may come from anybody, and leaves it as it is."""

    def __init__(self, path: Path) -> None:
        with said_plainly():
            self._connection = look_at(path)


def open_reader(target: Target) -> Reader:
    """A reader of the database."""
    return PostgresReader(target) if target.server else SqliteReader(target)


def _pyformat(sql: str) -> bytes:
    return re.sub(r"(?<!:):([a-z_][a-z0-9_]*)", r"%(\1)s", sql.replace("%", "%%")).encode()


@contextmanager
def _told() -> Iterator[None]:
    """Like `said_plainly`; of a damaged file SQLite may even speak in bytes that are no text."""
    try:
        with said_plainly():
            yield
    except UnicodeDecodeError as error:
        raise translate(error) from error


def in_list(name: str, values: list[object] | tuple[object, ...]) -> tuple[str, dict[str, object]]:
    """The text "(:name0, :name1)" and its parameters, for `IN`; an empty list matches nothing."""
    params = {f"{name}{i}": value for i, value in enumerate(values)}
    return "(" + (", ".join(f":{key}" for key in params) or "NULL") + ")", params


def like(text: str) -> str:
    """`text` as a LIKE pattern "anywhere inside", with `!` as the escape character."""
    return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%"


def sqlite_connection(reader: Reader) -> sqlite3.Connection | None:
    """The raw connection below a SqliteReader (benchmarks compare with it)."""
    return getattr(reader, "_connection", None) if reader.dialect == "sqlite" else None
