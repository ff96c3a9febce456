"""What belongs to a person: the record itself and every row of every table that hangs on it.

Found from the tables as they are declared, so that what a later feature keeps of people is found too:
rows with a foreign key to the record, rows that name it as owner or person, and the evidence they name.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Table, inspect, select

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.storage.base import METADATA

NAMED_BY = (("owner_table", "owner_id"), ("person_table", "person_id"))
EVIDENCE, EVIDENCE_TABLE = "evidence_id", "attachment"
CHUNK = 500
Rows = dict[str, list[RowId]]


def belongings(connection: Connection, table: str, ids: Sequence[RowId]) -> Rows:
    """The ids of all rows that belong to some records by table, the records themselves first."""
    found: dict[str, dict[RowId, None]] = {table: dict.fromkeys(ids)}
    waiting = [(table, list(ids))]
    kept = set(inspect(connection).get_table_names())  # a copy may be older than the program
    while waiting:
        parent, parents = waiting.pop()
        for child, row_id in _hanging(connection, parent, parents, kept):
            known = found.setdefault(child, {})
            if row_id not in known:
                known[row_id] = None
                waiting.append((child, [row_id]))
    return {name: list(rows) for name, rows in found.items()}


def _hanging(
    connection: Connection, parent: str, ids: Sequence[RowId], kept: set[str]
) -> Iterator[tuple[str, RowId]]:
    """The rows that hang directly on some rows of a table."""
    for start in range(0, len(ids), CHUNK):
        chunk = list(ids[start : start + CHUNK])
        for table in METADATA.tables.values():
            if "entity" in table.info and table.name in kept:
                yield from _children(connection, table, parent, chunk)
        yield from _evidence(connection, METADATA.tables[parent], chunk)


def _children(
    connection: Connection, table: Table, parent: str, ids: list[RowId]
) -> Iterator[tuple[str, RowId]]:
    for column in table.columns:
        if any(key.column.table.name == parent for key in column.foreign_keys):
            for row_id in connection.scalars(select(table.c.id).where(column.in_(ids))):
                yield table.name, RowId(row_id)
    for naming, named in NAMED_BY:
        if naming in table.c:
            where = (table.c[naming] == parent) & table.c[named].in_(ids)
            for row_id in connection.scalars(select(table.c.id).where(where)):
                yield table.name, RowId(row_id)


def _evidence(connection: Connection, table: Table, ids: list[RowId]) -> Iterator[tuple[str, RowId]]:
    if EVIDENCE in table.c:
        named = select(table.c[EVIDENCE]).where(table.c.id.in_(ids) & table.c[EVIDENCE].is_not(None))
        for row_id in connection.scalars(named):
            yield EVIDENCE_TABLE, RowId(row_id)
