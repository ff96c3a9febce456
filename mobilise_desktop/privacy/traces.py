"""What other records and the journal say of people who are erased: labels of actions, names as text."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, delete, inspect, select, update

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.privacy.belongings import Rows, chunks, people_tables
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.journal import CHANGE, DRAFT, TXN

Words = tuple[str, ...]
_NOTHING = "…"


def names(connection: Connection, rows: Rows) -> set[tuple[str, ...]]:
    """The names of the people among some rows, each in its parts."""
    found: set[tuple[str, ...]] = set()
    for table in people_tables():
        parts = [c for c in table.columns if c.info.get("names") == "own"]
        for chunk in chunks(rows.get(table.name, ())):
            for row in connection.execute(select(*parts).where(table.c.id.in_(chunk))):
                found.add(tuple(part for part in row if part))
    return found - {()}


def forget(connection: Connection, doomed: Rows, at: str) -> list[tuple[str, RowId]]:
    """Take the names of erased people out of labels and signatures, as long as their rows still tell them.

    Returns the other records that were changed: (table, id).
    """
    said = {_words(" ".join(parts)) for parts in names(connection, doomed)}
    _forget_labels(connection, doomed, said)
    changed = []
    for column in _name_columns(connection):
        for row_id in _signed(connection, column, doomed, said):
            _empty(connection, column, row_id, at)
            _forget_value(connection, column, row_id, said)
            changed.append((column.table.name, row_id))
    return changed


def _words(text: str) -> Words:
    return tuple(sorted(fold(text).split()))


def _forget_labels(connection: Connection, doomed: Rows, said: set[Words]) -> None:
    """Empty the labels of all that was done to the erased, and all others that say a whole name."""
    touched: set[str] = set()
    for name, ids in doomed.items():
        for chunk in chunks(ids):
            mine = (CHANGE.c.table_name == name) & CHANGE.c.row_id.in_(chunk)
            touched.update(connection.scalars(select(CHANGE.c.txn_id).where(mine)))
    for txn, stored in connection.execute(select(TXN.c.id, TXN.c.label)).all():
        if txn in touched or _says(stored, said):
            neutral = json.dumps(_neutral(json.loads(stored)), ensure_ascii=False)
            if neutral != stored:
                connection.execute(update(TXN).where(TXN.c.id == txn).values(label=neutral))


def _says(stored: str, said: set[Words]) -> bool:
    given = set(fold(" ".join(_texts(json.loads(stored)))).split())
    return any(given.issuperset(words) for words in said)


def _texts(plain: Any) -> Iterator[str]:
    for value in plain[1].values():
        if isinstance(value, list):
            yield from _texts(value)
        else:
            yield str(value)


def _neutral(plain: Any) -> Any:
    """A label that says what was done, but no longer to whom."""
    msgid, params, plural = plain
    said = {
        name: _neutral(value) if isinstance(value, list) else _NOTHING if isinstance(value, str) else value
        for name, value in params.items()
    }
    return [msgid, said, plural]


def _name_columns(connection: Connection) -> list[Column[Any]]:
    """The columns that may have the name of a person of the same firm as text."""
    inspector = inspect(connection)
    present = set(inspector.get_table_names())
    return [
        column
        for table in METADATA.tables.values()
        for column in table.columns
        if column.info.get("names") == "other" and table.name in present
    ]


def _signed(connection: Connection, column: Column[Any], doomed: Rows, said: set[Words]) -> list[RowId]:
    """The rows that have the name of an erased person, of records that the person belonged to."""
    found: list[RowId] = []
    for person in people_tables():
        for own, other in _pairs(person, column.table):
            for chunk in chunks(doomed.get(person.name, ())):
                parents = select(own).where(person.c.id.in_(chunk))
                query = select(column.table.c.id, column).where(other.in_(parents) & column.is_not(None))
                found += [RowId(i) for i, text in connection.execute(query) if _words(text) in said]
    return list(dict.fromkeys(found))


def _pairs(one: Table, other: Table) -> list[tuple[Column[Any], Column[Any]]]:
    """The foreign keys of two tables to the same third one."""
    keys = [[(c, key.column.table.name) for c in t.columns for key in c.foreign_keys] for t in (one, other)]
    return [(a, b) for a, goal in keys[0] for b, aim in keys[1] if goal == aim]


def _empty(connection: Connection, column: Column[Any], row_id: RowId, at: str) -> None:
    table = column.table
    values = {column.name: None, "updated_at": at, "version": table.c.version + 1}
    connection.execute(update(table).where(table.c.id == row_id).values(values))


def _forget_value(connection: Connection, column: Column[Any], row_id: RowId, said: set[Words]) -> None:
    """Take the values with a name out of the journal and the drafts of a row."""
    name = column.table.name
    mine = (CHANGE.c.table_name == name) & (CHANGE.c.row_id == row_id) & CHANGE.c.fields.is_not(None)
    for own, stored in connection.execute(select(CHANGE.c.id, CHANGE.c.fields).where(mine)).all():
        fields = json.loads(stored)
        pair: Sequence[Any] = fields.get(column.name, ())
        if any(isinstance(value, str) and _words(value) in said for value in pair):
            del fields[column.name]
            left = json.dumps(fields, ensure_ascii=False)
            connection.execute(update(CHANGE).where(CHANGE.c.id == own).values(fields=left))
    drafts = (DRAFT.c.table_name == name) & (DRAFT.c.row_id == row_id) & (DRAFT.c.field == column.name)
    connection.execute(delete(DRAFT).where(drafts))
