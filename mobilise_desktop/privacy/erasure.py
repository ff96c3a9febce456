"""Final erasure of people (right to erasure, GDPR Article 17): nothing that tells who they were is left.

Overwritten are all fields of the person and of every row that belongs to them; what the journal, drafts
and lists of recent records say of these rows goes too. What stays is an anonymous mark: the row with its
id and dates, in the trash for ever, and the id in `erased`, so that neither undo nor a restored backup
brings anybody back.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Connection, Table, Text, delete, insert, inspect, select, update

from mobilise_desktop.core import clock
from mobilise_desktop.core.changes import Change
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.privacy.belongings import CHUNK, NAMED_BY, Rows, belongings
from mobilise_desktop.privacy.model import ERASED, HOLD
from mobilise_desktop.settings.model import RECENT
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.base import FIRST_OWN_FIELD, METADATA
from mobilise_desktop.storage.journal import CHANGE, DRAFT
from mobilise_desktop.storage.sqlite import connect
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import SYSTEM, Work

LABEL = Label(N_("Erase a person"))
NOBODY = RowId("")
"""Stands for a transaction that nothing can take back, in copies that have none of the erasure."""

_KEPT = {name for pair in NAMED_BY for name in pair}


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: rows by table, and the hashes of attachments that nothing names any more."""

    rows: Mapping[str, int]
    unnamed: tuple[str, ...]


def erase(store: Store, table: str, ids: Sequence[RowId], label: Label = LABEL) -> Erased:
    """Erase records with all that belongs to them, as one transaction that can't be undone.

    Raises:
        UserError: one of them must be kept for now (`retention_hold`); nothing is erased.
    """
    with store.write(label, kind=SYSTEM) as work:
        _refuse_held(work.connection, ids)
        doomed = belongings(work.connection, table, ids)
        hashes = _hashes(work.connection, doomed)
        overwrite(work.connection, doomed, work.txn, work.at)
        _mark(work, doomed, table, ids)
        unnamed = tuple(sorted(hashes - _named(work.connection, hashes)))
    _clean(store, doomed)
    return Erased({name: len(rows) for name, rows in doomed.items()}, unnamed)


def erase_again(connection: Connection, marks: Sequence[tuple[str, RowId]]) -> None:
    """Erase in another copy of the database whoever was erased since it was made.

    `marks` are tables and ids as in `erased`. The copy may be older than the program's schema.
    """
    present = set(inspect(connection).get_table_names())
    at = clock.timestamp()
    for table in dict.fromkeys(table for table, _own in marks if table in present):
        own = [row_id for name, row_id in marks if name == table]
        doomed = {n: r for n, r in belongings(connection, table, own).items() if n in present}
        overwrite(connection, doomed, NOBODY, at)
        if ERASED.name in present:
            _note_erased(connection, table, own, at)


def marks(connection: Connection) -> list[tuple[str, RowId]]:
    """Table and id of everybody who was erased."""
    return [
        (table, RowId(own)) for own, table in connection.execute(select(ERASED.c.id, ERASED.c.table_name))
    ]


def overwrite(connection: Connection, doomed: Rows, txn: RowId, at: str) -> None:
    """Empty the rows and take from the journal, the drafts and the recent records what they say of them."""
    inspector = inspect(connection)
    present = set(inspector.get_table_names())
    for name, ids in doomed.items():
        table = METADATA.tables[name]
        known = {column["name"] for column in inspector.get_columns(name)}
        values = {n: v for n, v in {**blank(table), **_trashed(txn, at)}.items() if n in known}
        for chunk in _chunks(ids):
            connection.execute(
                update(table).where(table.c.id.in_(chunk)).values(version=table.c.version + 1, **values)
            )
            for journal in (t for t in (CHANGE, DRAFT, RECENT) if t.name in present):
                mine = (journal.c.table_name == name) & journal.c.row_id.in_(chunk)
                connection.execute(delete(journal).where(mine))


def blank(table: Table) -> dict[str, Any]:
    """The values of an erased row: nothing, or what says nothing; what it belongs to stays."""
    own = [c for c in table.columns if c.info.get("field", -1) >= FIRST_OWN_FIELD]
    return {c.name: _nothing(c) for c in own if not c.foreign_keys and c.name not in _KEPT}


def _nothing(column: Column[Any]) -> Any:
    if column.nullable:
        return None
    return "" if isinstance(column.type, Text) else 0


def _trashed(txn: RowId, at: str) -> dict[str, str]:
    return {"deleted_at": at, "updated_at": at, "deleted_in": txn, "updated_in": txn}


def _refuse_held(connection: Connection, ids: Sequence[RowId]) -> None:
    today = clock.today().isoformat()
    for chunk in _chunks(ids):
        mine = HOLD.c.owner_id.in_(chunk) & HOLD.c.deleted_at.is_(None)
        held = connection.execute(select(HOLD.c.reason, HOLD.c.until).where(mine))
        for reason, until in held:
            if until is None or until >= today:
                raise UserError(
                    _("This person must be kept for now: {reason}. End the hold first.").format(reason=reason)
                )


def _mark(work: Work, doomed: Rows, table: str, ids: Sequence[RowId]) -> None:
    for name, rows in doomed.items():
        for row_id in rows:
            work.notes.note(Change(name, row_id, {}, None), "delete")
    _note_erased(work.connection, table, ids, work.at)


def _note_erased(connection: Connection, table: str, ids: Sequence[RowId], at: str) -> None:
    for chunk in _chunks(ids):
        connection.execute(delete(ERASED).where(ERASED.c.id.in_(chunk)))
        connection.execute(insert(ERASED), [{"id": own, "table_name": table, "at": at} for own in chunk])


def _hashes(connection: Connection, doomed: Rows) -> set[str]:
    found: set[str] = set()
    for chunk in _chunks(doomed.get(ATTACHMENT.name, [])):
        found.update(connection.scalars(select(ATTACHMENT.c.sha256).where(ATTACHMENT.c.id.in_(chunk))))
    return found


def _named(connection: Connection, hashes: set[str]) -> set[str]:
    return set(connection.scalars(select(ATTACHMENT.c.sha256).where(ATTACHMENT.c.sha256.in_(sorted(hashes)))))


def _clean(store: Store, doomed: Rows) -> None:
    """Take the old bytes out of the files of the database: SQLite's log, PostgreSQL's dead rows."""
    if store.target.dialect == "sqlite":
        with closing(connect(store.target.file)) as connection:
            # `secure_delete` clears what was freed, but not every copy that moving rows between pages left.
            connection.execute("PRAGMA temp_store=FILE")
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return
    engine = store.engine.execution_options(isolation_level="AUTOCOMMIT")
    with engine.connect() as server:
        for name in (*doomed, CHANGE.name, DRAFT.name, RECENT.name):
            server.exec_driver_sql(f'VACUUM FULL "{name}"')


def _chunks(ids: Sequence[RowId]) -> list[list[RowId]]:
    return [list(ids[start : start + CHUNK]) for start in range(0, len(ids), CHUNK)]
