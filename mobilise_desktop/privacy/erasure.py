"""Final erasure of people (right to erasure, GDPR Article 17): nothing that tells who they were is left.

Overwritten are all fields of the person and of every row that belongs to them; what the journal, drafts
and lists of recent records say of these rows goes too. What stays is an anonymous mark: the row with its
id and dates, in the trash for ever, and the id in `erased`, so that neither undo nor a restored backup
brings anybody back.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlalchemy import Column, Connection, Table, Text, delete, insert, inspect, select, update

from mobilise_desktop.core import clock
from mobilise_desktop.core.changes import Change
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.privacy import traces
from mobilise_desktop.privacy.belongings import Rows, belongings, chunks, owners, people_tables, with_merged
from mobilise_desktop.privacy.keepers import keepers
from mobilise_desktop.privacy.model import ERASED, HOLD
from mobilise_desktop.settings.model import RECENT
from mobilise_desktop.storage import files
from mobilise_desktop.storage.attachments import BLOB
from mobilise_desktop.storage.base import FIRST_OWN_FIELD, METADATA
from mobilise_desktop.storage.journal import CHANGE, DRAFT, TXN
from mobilise_desktop.storage.sqlite import connect
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import SYSTEM, Work

LABEL = Label(N_("Erase a person"))
NOBODY = RowId("")
"""Stands for a transaction that nothing can take back, in copies that have none of the erasure."""

Marks = Sequence[tuple[str, RowId]]
"""Table and id of each record that is erased by itself, not as a belonging."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did: rows by table, the hashes of files that nothing names any more, its marks."""

    rows: Mapping[str, int]
    unnamed: tuple[str, ...]
    marks: Marks = ()


def erase(store: Store, table: str, ids: Sequence[RowId], label: Label = LABEL) -> Erased:
    """Erase records of one table; as `erase_all`."""
    return erase_all(store, [(table, own) for own in ids], label)


def erase_all(store: Store, roots: Marks, label: Label) -> Erased:
    """Erase records with all that belongs to them, as one transaction that can't be undone.

    What a merge made part of one of them goes too.

    Raises:
        UserError: one of them, or something that belongs to it, must be kept for now (`retention_hold`), or
            a record that stays names it; nothing is erased.
    """
    with store.write(label, kind=SYSTEM) as work:
        own = _with_merged(work.connection, roots)
        doomed = _all_belongings(work.connection, own)
        _refuse_held(work.connection, doomed, {row_id for _table, row_id in own})
        _refuse_named(work, doomed)
        hashes = _hashes(work.connection, doomed)
        changed = overwrite(work.connection, doomed, work.txn, work.at)
        _mark(work, doomed, own, changed)
        unnamed = tuple(sorted(hashes - _named(work.connection, hashes)))
    _clean(store, [*doomed, *dict.fromkeys(name for name, _row_id in changed)])
    return Erased({name: len(rows) for name, rows in doomed.items()}, unnamed, tuple(own))


def erase_again(connection: Connection, marks: Marks) -> None:
    """Erase in another copy of the database whoever was erased since it was made.

    `marks` are tables and ids as in `erased`. The copy may be older than the program's schema.
    """
    present = set(inspect(connection).get_table_names())
    at = clock.timestamp()
    for table in dict.fromkeys(table for table, _own in marks if table in present):
        own = [row_id for name, row_id in marks if name == table]
        doomed = {n: r for n, r in belongings(connection, table, own).items() if n in present}
        hashes = _hashes(connection, doomed)
        overwrite(connection, doomed, NOBODY, at)
        if BLOB.name in present:  # the backup of a server has the files inside
            unnamed = hashes - _named(connection, hashes)
            connection.execute(delete(BLOB).where(BLOB.c.sha256.in_(sorted(unnamed))))
        if ERASED.name in present:
            _note_erased(connection, table, own, at)


def marks(connection: Connection) -> list[tuple[str, RowId]]:
    """Table and id of everybody who was erased."""
    return [
        (table, RowId(own)) for own, table in connection.execute(select(ERASED.c.id, ERASED.c.table_name))
    ]


def overwrite(connection: Connection, doomed: Rows, txn: RowId, at: str) -> list[tuple[str, RowId]]:
    """Empty the rows and take from the journal, the drafts and the recent records what they say of them.

    Returns the other records in which a name was emptied: (table, id).
    """
    changed = traces.forget(connection, doomed, at)
    inspector = inspect(connection)
    present = set(inspector.get_table_names())
    for name, ids in doomed.items():
        table = METADATA.tables[name]
        known = {column["name"] for column in inspector.get_columns(name)}
        values = {n: v for n, v in {**blank(table), **_trashed(txn, at)}.items() if n in known}
        for chunk in chunks(ids):
            connection.execute(
                update(table).where(table.c.id.in_(chunk)).values(version=table.c.version + 1, **values)
            )
            for journal in (t for t in (CHANGE, DRAFT, RECENT) if t.name in present):
                mine = (journal.c.table_name == name) & journal.c.row_id.in_(chunk)
                connection.execute(delete(journal).where(mine))
    return changed


def blank(table: Table) -> dict[str, Any]:
    """The values of an erased row: nothing, or what says nothing; what it belongs to stays."""
    own = [c for c in table.columns if c.info.get("field", -1) >= FIRST_OWN_FIELD]
    kept = {name for c in own if "named_in" in c.info for name in (c.name, c.info["named_in"])}
    return {c.name: _nothing(c) for c in own if not c.foreign_keys and c.name not in kept}


def _nothing(column: Column[Any]) -> Any:
    if column.nullable:
        return None
    return "" if isinstance(column.type, Text) else 0


def _trashed(txn: RowId, at: str) -> dict[str, str]:
    return {"deleted_at": at, "updated_at": at, "deleted_in": txn, "updated_in": txn}


def _with_merged(connection: Connection, roots: Marks) -> list[tuple[str, RowId]]:
    return [
        (table, row_id)
        for table in dict.fromkeys(table for table, _own in roots)
        for row_id in with_merged(connection, table, [own for name, own in roots if name == table])
    ]


def _all_belongings(connection: Connection, roots: Marks) -> dict[str, list[RowId]]:
    found: dict[str, dict[RowId, None]] = {}
    for table in dict.fromkeys(table for table, _own in roots):
        own = [row_id for name, row_id in roots if name == table]
        for name, ids in belongings(connection, table, own).items():
            found.setdefault(name, {}).update(dict.fromkeys(ids))
    return {name: list(rows) for name, rows in found.items()}


def _refuse_held(connection: Connection, doomed: Rows, roots: set[RowId]) -> None:
    """Nothing goes that is held, nor what belongs to a person who is."""
    today = clock.today().isoformat()
    people = {own for table in people_tables() for own in doomed.get(table.name, ())} & roots
    for chunk in chunks(sorted({*chain(*doomed.values()), *owners(connection, doomed)})):
        mine = HOLD.c.owner_id.in_(chunk) & HOLD.c.deleted_at.is_(None)
        held = connection.execute(select(HOLD.c.owner_id, HOLD.c.reason, HOLD.c.until).where(mine))
        for owner, reason, until in held:
            if until is None or until >= today:
                text = (
                    _("This person must be kept for now: {reason}. End the hold first.")
                    if owner in people
                    else _("Something that belongs to it must be kept for now: {reason}. End the hold first.")
                )
                raise UserError(text.format(reason=reason))


def _refuse_named(work: Work, doomed: Rows) -> None:
    """Nothing goes that a record in use names, and that does not belong to it."""
    for table, ids in doomed.items():
        for sentence in keepers(work.reader(), table, list(ids)).values():
            raise UserError(sentence)


def _mark(work: Work, doomed: Rows, roots: Marks, changed: Marks) -> None:
    for name, rows in doomed.items():
        for row_id in rows:
            work.notes.note(Change(name, row_id, {}, None), "delete")
    for name, row_id in changed:
        work.notes.note(Change(name, row_id, {}, {}), "update")
    for table in dict.fromkeys(table for table, _own in roots):
        _note_erased(work.connection, table, [own for name, own in roots if name == table], work.at)


def _note_erased(connection: Connection, table: str, ids: Sequence[RowId], at: str) -> None:
    for chunk in chunks(ids):
        connection.execute(delete(ERASED).where(ERASED.c.id.in_(chunk)))
        connection.execute(insert(ERASED), [{"id": own, "table_name": table, "at": at} for own in chunk])


def _hashes(connection: Connection, doomed: Rows) -> set[str]:
    """The files that some rows name."""
    found: set[str] = set()
    for name, column, _shown in files.HOLDERS:
        for chunk in chunks(doomed.get(name, ())):
            table = METADATA.tables[name]
            found.update(connection.scalars(select(table.c[column]).where(table.c.id.in_(chunk))))
    return found - {""}


def _named(connection: Connection, hashes: set[str]) -> set[str]:
    """Those of the files that some row still names."""
    present = set(inspect(connection).get_table_names())
    found: set[str] = set()
    for name, column, _shown in files.HOLDERS:
        if name in present:
            named = METADATA.tables[name].c[column]
            found.update(connection.scalars(select(named).where(named.in_(sorted(hashes)))))
    return found


def _clean(store: Store, tables: Sequence[str]) -> None:
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
        for name in dict.fromkeys((*tables, CHANGE.name, DRAFT.name, RECENT.name, TXN.name)):
            server.exec_driver_sql(f'VACUUM FULL "{name}"')
