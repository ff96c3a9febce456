"""What happened to a record: who changed which field when, from the journal, newest first."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
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


@dataclass(frozen=True, slots=True)
class _Link:
    """A transaction that took back, or did again, what inserted rows; `counts` by table."""

    txn: RowId
    at_utc: str
    who: str
    label: Label
    of_txn: str
    counts: Mapping[str, Mapping[str, Any]]


_CHUNK = 500
_LISTED = """
SELECT t.id, c.table_name, c.row_id, c.op, t.at, t.who, t.label, c.fields
FROM change c JOIN txn t ON t.id = c.txn_id
WHERE c.row_id IN {places} AND c.table_name = :table AND c.op <> 'insert' ORDER BY c.id
"""
_CREATED = """
SELECT t.id, r.id, t.at, t.who, t.label
FROM {table} r JOIN txn t ON t.id = r.created_in WHERE r.id IN {places}
"""
_CHAINS = """
WITH RECURSIVE chain (root, id) AS (
  SELECT id, taken_back_by FROM txn WHERE id IN {places} AND taken_back_by IS NOT NULL
  UNION ALL
  SELECT c.root, t.taken_back_by FROM chain c JOIN txn t ON t.id = c.id WHERE t.taken_back_by IS NOT NULL
)
SELECT c.root, t.id, t.at, t.who, t.label, t.of_txn, t.counts FROM chain c JOIN txn t ON t.id = c.id
"""


def timeline(reader: Reader, rows: Mapping[str, list[RowId]]) -> list[Event]:
    """Everything that happened to some rows (`rows` maps tables of ours to ids), newest first.

    Imports, and undoing and redoing them, are not listed row by row in the journal; a row names the
    transaction that inserted it, and that one names by what it was taken back.
    """
    events: list[Event] = []
    for table, ids in rows.items():
        for start in range(0, len(ids), _CHUNK):
            events += _events(reader, table, ids[start : start + _CHUNK])
    numbered = sorted(enumerate(events), key=lambda e: (e[1].at_utc, e[1].txn, e[0]), reverse=True)
    return [event for _number, event in numbered]


def _events(reader: Reader, table: str, ids: Sequence[RowId]) -> list[Event]:
    places, params = in_list("i", list(ids))
    listed: dict[RowId, list[Event]] = defaultdict(list)
    for row in reader.all(_LISTED.format(places=places), {"table": table, **params}):
        listed[RowId(row[2])].append(_listed(row))
    created = [
        Event(RowId(txn), table, RowId(row_id), CREATED, at, who, Label.load(label), {})
        for txn, row_id, at, who, label in reader.all(_CREATED.format(table=table, places=places), params)
    ]
    chains = _chains(reader, {event.txn for event in created}, table)
    found: list[Event] = []
    for first in created:
        found += [first, *_completed(first, listed[first.row_id], chains[first.txn])]
    return found


def _listed(row: tuple[Any, ...]) -> Event:
    txn, table, row_id, op, at, who, label, fields = row
    pairs = {name: (pair[0], pair[1]) for name, pair in json.loads(fields or "{}").items()}
    return Event(RowId(txn), table, RowId(row_id), op, at, who, Label.load(label), pairs)


def _chains(reader: Reader, roots: set[RowId], table: str) -> dict[RowId, list[_Link]]:
    """For each transaction what took it back, did it again, and so on, as far as rows were only counted."""
    places, params = in_list("r", list(roots))
    chains: dict[RowId, list[_Link]] = defaultdict(list)
    for root, txn, at, who, label, of_txn, counts in reader.all(_CHAINS.format(places=places), params):
        link = _Link(RowId(txn), at, who, Label.load(label), of_txn, json.loads(counts))
        if table in link.counts:
            chains[root].append(link)
    return chains


def _completed(first: Event, listed: list[Event], chain: list[_Link]) -> Iterable[Event]:
    """What is listed of a row, and in between when it went and came with all that came with it.

    A row that was in the trash already did not go again, and only what went together comes back.
    """
    if not chain:
        return listed
    steps: list[Event | _Link] = sorted((*listed, *chain), key=_moment)
    gone_by, found = "", list[Event]()
    for step in steps:
        event = step if isinstance(step, Event) else _counted(first, step, gone_by)
        if event is None:
            continue
        found.append(event)
        if event.kind in (DELETED, RESTORED):
            gone_by = event.txn if event.kind == DELETED else ""
    return found


def _moment(step: Event | _Link) -> tuple[str, str]:
    return step.at_utc, step.txn


def _counted(first: Event, link: _Link, gone_by: str) -> Event | None:
    went = "deleted" in link.counts[first.table] and not gone_by
    came = "restored" in link.counts[first.table] and gone_by == link.of_txn
    if not went and not came:
        return None
    kind = DELETED if went else RESTORED
    return Event(link.txn, first.table, first.row_id, kind, link.at_utc, link.who, link.label, {})
