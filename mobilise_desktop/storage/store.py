"""Open the database; run transactions; tell who listens what each one did."""

import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, create_engine, event

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.tasks import Task, Unwatched
from mobilise_desktop.storage import opened
from mobilise_desktop.storage.failures import said_plainly
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.sqlite import connect
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.work import Actor, Work

LONGEST_WAIT_MS = 5000
"""So long a writer waits for another one, on both databases (SQLite: `busy_timeout`)."""

Listener = Callable[[ChangeSet], None]
Touched = Mapping[str, Collection[RowId]]
Fresh = Mapping[str, Collection[Any]]
"""What was handed over about records just inserted (`Notes.fresh`)."""


class Projection(Protocol):
    """Columns for lists and search that are computed from records, in the same transaction."""

    tables: frozenset[str]

    def refresh(self, connection: Connection, touched: Touched, task: Task, fresh: Fresh) -> None:
        """Compute again what depends on the touched rows; `task` may stop it, `fresh` is what it may take."""
        ...


class Store:
    """The one door for writing; safe to share between threads.

    `projections` are refreshed at the end of every transaction that touches one of their tables.
    """

    def __init__(self, target: Target, actor: Actor, projections: Sequence[Projection] = ()) -> None:
        self.target = target
        self.actor = actor
        self._projections = tuple(projections)
        self._listeners: list[Listener] = []
        self._engine = make_engine(target)
        opened.remove_stale()

    @property
    def engine(self) -> Engine:
        """The engine, for migrations, backups and tests only."""
        return self._engine

    @property
    def projections(self) -> tuple[Projection, ...]:
        """What is refreshed with every transaction."""
        return self._projections

    def subscribe(self, listener: Listener) -> None:
        """Call `listener` after every commit, in the thread that committed."""
        self._listeners.append(listener)

    def reader(self) -> Reader:
        """A new connection that only reads."""
        return open_reader(self.target)

    @contextmanager
    def write(
        self, label: Label, *, kind: str = "do", of: str | None = None, task: Task | None = None
    ) -> Iterator[Work]:
        """Give a Work; commit at the end, or nothing at all when the block raises or changes nothing.

        `task` hears how far the lists are that are made after the block, and may stop it all.

        Raises:
            StaleRowError: somebody else changed the same fields.
            MachineError: the database is locked, full, damaged or gone.
        """
        done: ChangeSet | None = None
        with said_plainly(), self._engine.connect() as connection:
            work = Work(connection, label, self.actor, kind=kind, of=of)
            yield work
            if not work.is_empty:
                for projection in self._projections:
                    if projection.tables & work.notes.touched.keys():
                        projection.refresh(
                            connection, work.notes.touched, task or Unwatched(), work.notes.fresh
                        )
                done = work.seal()
                connection.commit()
        if done is not None:
            self._announce(done)

    @contextmanager
    def maintain(self) -> Iterator[Connection]:
        """Give a connection for tables without history (drafts, lists, facts); commit at the end."""
        with said_plainly(), self._engine.begin() as connection:
            yield connection

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def _announce(self, done: ChangeSet) -> None:
        for listener in tuple(self._listeners):
            listener(done)


def make_engine(target: Target) -> Engine:
    """An engine whose SQLite connections are ours and take the write lock at the start of a transaction."""
    if target.server:
        waits = {"options": f"-c lock_timeout={LONGEST_WAIT_MS}"}
        return create_engine(target.url, pool_pre_ping=True, connect_args=waits)

    def opened() -> sqlite3.Connection:
        return connect(target.file)

    engine = create_engine(target.url, creator=opened)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def scalar(reader: Reader, sql: str, params: Mapping[str, Any]) -> Any:
    """The first value of the first row, or None."""
    row = reader.one(sql, params)
    return None if row is None else row[0]
