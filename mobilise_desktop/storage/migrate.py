"""Bring a database to the schema of this program, or say how they differ."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, MetaData, create_engine, event, inspect, text

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage.failures import said_plainly
from mobilise_desktop.storage.sqlite import APPLICATION_ID
from mobilise_desktop.storage.target import Target

HERE = Path(__file__).parent / "migrations"


def upgrade(
    target: Target, revision: str = "head", then: Callable[[Connection], None] = lambda _connection: None
) -> None:
    """Run the missing migrations and `then`, all of it or nothing; a missing SQLite file is made.

    On SQLite the connection has no `PRAGMA foreign_keys`: Alembic rebuilds tables by dropping them,
    and a checked foreign key with a cascade would take rows along (`safety.md` 1, row 5).
    Of two programs that begin at the same time on one server, the second waits and finds nothing to do.

    Raises:
        MachineError: the database can't be written, or rows would have been lost; nothing is changed.
    """
    engine = plain_engine(target)
    try:
        with said_plainly(), engine.begin() as connection:
            if target.server:
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
            before = _row_counts(connection)
            command.upgrade(config(connection=connection), revision)
            _verify(connection, before)
            _mark(connection)
            then(connection)
    finally:
        engine.dispose()


def differences(engine: Engine, metadata: MetaData) -> list[object]:
    """What a new migration would have to do; empty when models and schema agree."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        return list(compare_metadata(context, metadata))


def config(**attributes: object) -> Config:
    """Alembic's configuration, without a file."""
    made = Config()
    made.set_main_option("script_location", str(HERE))
    made.attributes.update(attributes)
    return made


def plain_engine(target: Target) -> Engine:
    """An engine that checks no foreign keys and leaves the journal mode of a file as it is."""
    if target.server:
        return create_engine(target.url)

    def opened() -> sqlite3.Connection:
        connection = sqlite3.connect(target.file, isolation_level=None, timeout=5)
        connection.execute("PRAGMA synchronous=EXTRA")
        connection.execute("PRAGMA secure_delete=ON")
        return connection

    engine = create_engine(target.url, creator=opened)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _row_counts(connection: Connection) -> dict[str, int]:
    names = [n for n in inspect(connection).get_table_names() if n != "alembic_version"]
    return {n: _count(connection, n) for n in names}


def _count(connection: Connection, name: str) -> int:
    return int(connection.execute(text(f'SELECT count(*) FROM "{name}"')).scalar_one())  # noqa: S608  own name


def _verify(connection: Connection, before: dict[str, int]) -> None:
    left = set(inspect(connection).get_table_names())
    lost = [n for n, rows in before.items() if n in left and _count(connection, n) < rows]
    dangling = (
        connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    )
    if lost or dangling:
        raise MachineError(
            _(
                "The database could not be brought up to date without loss, so it was left as it was. "
                "Send the log file to your coordinator."
            )
        )


def _mark(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={int(revision)}")
