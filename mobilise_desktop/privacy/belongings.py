"""What belongs to a person: the record itself and every row of every table that hangs on it.

Found from the tables as they are declared (`storage.base.field`), so that what a later feature keeps of
people is found too: rows with a foreign key to the record, rows that name it as owner or person, and the
files they name as evidence. A row that only names a record (`keeps`, `refers`) does not belong to it.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, inspect, select

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.storage.attachments import ATTACHMENT
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.journal import CHANGE
from mobilise_desktop.storage.notes import INTO

CHUNK = 500
Rows = Mapping[str, Sequence[RowId]]


def belongings(connection: Connection, table: str, ids: Sequence[RowId]) -> dict[str, list[RowId]]:
    """The ids of all rows that belong to some records by table, the records themselves first."""
    found: dict[str, dict[RowId, None]] = {table: dict.fromkeys(ids)}
    waiting = [(table, list(ids))]
    kept = set(inspect(connection).get_table_names())  # a copy may be older than the program
    while waiting:
        parent, parents = waiting.pop()
        fresh: dict[str, list[RowId]] = {}
        for child, row_id in _hanging(connection, parent, parents, kept):
            known = found.setdefault(child, {})
            if row_id not in known:
                known[row_id] = None
                fresh.setdefault(child, []).append(row_id)
        waiting += fresh.items()
    return {name: list(rows) for name, rows in found.items()}


def with_merged(connection: Connection, table: str, ids: Sequence[RowId]) -> list[RowId]:
    """Some records, and those in the trash that a merge made part of them."""
    merged: dict[str, list[RowId]] = {}
    for row_id, fields in _merged(connection, METADATA.tables[table]):
        merged.setdefault(json.loads(fields).get(INTO, (None, ""))[1], []).append(RowId(row_id))
    found = dict.fromkeys(ids)
    waiting = list(ids)
    while waiting:
        new = [own for own in merged.get(waiting.pop(), ()) if own not in found]
        found |= dict.fromkeys(new)
        waiting += new
    return list(found)


def owners(connection: Connection, rows: Rows) -> set[RowId]:
    """The people and the owners by name on which some rows hang."""
    found: set[RowId] = set()
    for name, ids in rows.items():
        table = METADATA.tables[name]
        for column in (c for c in table.columns if _names_people(c)):
            for chunk in chunks(ids):
                named = select(column).where(table.c.id.in_(chunk) & column.is_not(None))
                found.update(connection.scalars(named))
    return found


def people_tables() -> list[Table]:
    """The tables of which each row is a person."""
    tables = (t for t in METADATA.tables.values() if "entity" in t.info)
    return [t for t in tables if any(c.info.get("names") == "own" for c in t.columns)]


def chunks(ids: Sequence[RowId]) -> Iterator[list[RowId]]:
    """Some ids, a few hundred at a time."""
    return (list(ids[start : start + CHUNK]) for start in range(0, len(ids), CHUNK))


def _names_people(column: Column[Any]) -> bool:
    people = {table.name for table in people_tables()}
    return "named_in" in column.info or any(key.column.table.name in people for key in column.foreign_keys)


def _merged(connection: Connection, table: Table) -> list[tuple[str, str]]:
    here = (table.c.id == CHANGE.c.row_id) & (table.c.deleted_in == CHANGE.c.txn_id)
    mine = (CHANGE.c.table_name == table.name) & (CHANGE.c.op == "delete") & CHANGE.c.fields.is_not(None)
    query = select(CHANGE.c.row_id, CHANGE.c.fields).join(table, here).where(mine)
    return [(row_id, fields) for row_id, fields in connection.execute(query)]


def _hanging(
    connection: Connection, parent: str, ids: Sequence[RowId], kept: set[str]
) -> Iterator[tuple[str, RowId]]:
    """The rows that hang directly on some rows of a table."""
    for chunk in chunks(ids):
        for table in METADATA.tables.values():
            if "entity" in table.info and table.name in kept:
                yield from _children(connection, table, parent, chunk)
        yield from _evidence(connection, METADATA.tables[parent], chunk)


def _children(
    connection: Connection, table: Table, parent: str, ids: list[RowId]
) -> Iterator[tuple[str, RowId]]:
    for column in table.columns:
        query = select(table.c.id).where(column.in_(ids))
        if "named_in" in column.info:
            query = query.where(table.c[column.info["named_in"]] == parent)
        elif "keeps" in column.info or parent not in {key.column.table.name for key in column.foreign_keys}:
            continue
        for row_id in connection.scalars(query):
            yield table.name, RowId(row_id)


def _evidence(connection: Connection, table: Table, ids: list[RowId]) -> Iterator[tuple[str, RowId]]:
    named_by = [column for column in table.columns if column.info.get("refers") == ATTACHMENT.name]
    known = {one["name"] for one in inspect(connection).get_columns(table.name)} if named_by else set()
    for column in named_by:
        if column.name in known:
            named = select(column).where(table.c.id.in_(ids) & column.is_not(None))
            for row_id in connection.scalars(select(ATTACHMENT.c.id).where(ATTACHMENT.c.id.in_(named))):
                yield ATTACHMENT.name, RowId(row_id)
