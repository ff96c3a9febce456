"""What happened to a record, and what lies in the trash; from the journal, newest first."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.reading import Reader, in_list

CREATED, CHANGED, DELETED, RESTORED = "insert", "update", "delete", "restore"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to one row.

    `fields` maps names to (old, new) and is filled for CHANGED only; `label` names the whole action.
    """

    txn: RowId
    table: str
    row_id: RowId
    kind: str
    at_utc: str
    who: str
    label: Label
    fields: Mapping[str, tuple[Any, Any]]


_LISTED = """
SELECT t.id, c.table_name, c.row_id, c.op, t.at, t.who, t.label, c.fields, c.id
FROM change c JOIN txn t ON t.id = c.txn_id WHERE c.row_id IN {places} AND c.op <> 'insert'
"""
_STAMPED = """
SELECT t.id, r.id, t.at, t.who, t.label FROM {table} r JOIN txn t ON t.id = r.{stamp} WHERE r.id IN {places}
"""


def timeline(reader: Reader, rows: Mapping[str, list[RowId]]) -> list[Event]:
    """Everything that happened to some rows (`rows` maps tables of ours to ids), newest first.

    Rows that an import inserted, or that were deleted in bulk, are not listed one by one in the
    journal; they name the transaction themselves.
    """
    events: list[Event] = []
    for table, ids in rows.items():
        for start in range(0, len(ids), 500):
            places, params = in_list("i", list(ids[start : start + 500]))
            events += [_listed(row) for row in reader.all(_LISTED.format(places=places), params)]
            for stamp, kind in (("created_in", CREATED), ("deleted_in", DELETED)):
                sql = _STAMPED.format(table=table, stamp=stamp, places=places)
                events += [_stamped(row, table, kind) for row in reader.all(sql, params)]
    unique = {(e.txn, e.row_id, e.kind): e for e in events}
    return sorted(unique.values(), key=lambda e: (e.at_utc, e.txn), reverse=True)


def _listed(row: tuple[Any, ...]) -> Event:
    txn, table, row_id, op, at, who, label, fields, _number = row
    pairs = {name: (pair[0], pair[1]) for name, pair in json.loads(fields or "{}").items()}
    return Event(RowId(txn), table, RowId(row_id), op, at, who, Label.load(label), pairs)


def _stamped(row: tuple[Any, ...], table: str, kind: str) -> Event:
    txn, row_id, at, who, label = row
    return Event(RowId(txn), table, RowId(row_id), kind, at, who, Label.load(label), {})
