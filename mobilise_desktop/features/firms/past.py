"""What happened to a firm and to all that hangs on it, action by action.

What hangs on it is found from the tables as they are declared. Values are told of the firm's own parts and
of what a feature names in its `told.py`; of others (emergency contacts) only that something was done.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.telling import Told
from mobilise_desktop.features import discovery
from mobilise_desktop.storage.history import CHANGED, Event, timeline
from mobilise_desktop.storage.reading import Reader, in_list

_OWN = ("firm", "firm_site", "contact", "firm_note", "firm_tag")
_CHUNK = 500
_DERIVED = {"vat_status", "size_class", "phone_e164", "mobile_e164", "nuts_version", "firm_id"}
"""What follows from other fields is not told of its own."""


@dataclass(frozen=True, slots=True)
class OneField:
    """A field of a row that was given another value.

    Of rows that are no parts of the firm's own record `row` are the present values, None in the trash.
    """

    table: str
    row_id: RowId
    name: str
    old: Any
    new: Any
    row: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One action: who did what and when (UTC), and which fields it changed."""

    txn: RowId
    at_utc: str
    who: str
    label: Label
    fields: tuple[OneField, ...]


def past(reader: Reader, firm_id: RowId, most: int = 200) -> list[Step]:
    """The last actions on a firm and on its parts, deleted ones too, newest first."""
    found = timeline(reader, _parts(reader, firm_id))
    steps = (list(events) for _txn, events in groupby(found, key=lambda event: event.txn))
    kept = [events for events, _n in zip(steps, range(most), strict=False)]
    rows = _present(reader, [event for events in kept for event in events])
    return [_step(events, rows) for events in kept]


def told() -> dict[str, Told]:
    """What features tell of their tables."""
    return {table: one for module in discovery.modules("told") for table, one in module.TOLD.items()}


def _parts(reader: Reader, firm_id: RowId) -> dict[str, list[RowId]]:
    """The ids of a firm and of every row that hangs on it, by table."""
    found: dict[str, dict[RowId, None]] = {"firm": {firm_id: None}}
    waiting: list[tuple[str, list[RowId]]] = [("firm", [firm_id])]
    while waiting:
        parent, ids = waiting.pop()
        for table, where in _hanging(parent):
            known, fresh = found.setdefault(table, {}), []
            for start in range(0, len(ids), _CHUNK):
                places, params = in_list("i", list(ids[start : start + _CHUNK]))
                rows = reader.all(f"SELECT id FROM {table} WHERE {where} IN {places}", params)  # noqa: S608
                fresh += [RowId(row[0]) for row in rows if row[0] not in known]
            known.update(dict.fromkeys(fresh))
            if fresh:
                waiting.append((table, fresh))
    return {table: list(ids) for table, ids in found.items() if ids}


def _hanging(parent: str) -> Iterator[tuple[str, str]]:
    """Tables whose rows are parts of those of another one, and the beginning of the condition.

    A part names it by its plain name ("firm_id"); a placement, with its "sending_firm_id", has a past of
    its own.
    """
    from mobilise_desktop.storage.base import METADATA  # noqa: PLC0415  loads SQLAlchemy

    plain = f"{parent.rpartition('_')[2]}_id"
    for table in METADATA.tables.values():
        if "entity" not in table.info:
            continue
        if plain in table.c and any(k.column.table.name == parent for k in table.c[plain].foreign_keys):
            yield table.name, plain
        for naming, named in (("owner_table", "owner_id"), ("person_table", "person_id")):
            if naming in table.c:
                yield table.name, f"{naming} = '{parent}' AND {named}"


def _present(reader: Reader, events: Iterable[Event]) -> dict[RowId, Mapping[str, Any]]:
    """The living rows of other features of which a value changed."""
    ids: dict[str, dict[RowId, None]] = {}
    for event in events:
        if event.kind == CHANGED and event.table not in _OWN:
            ids.setdefault(event.table, {})[event.row_id] = None
    known, found = told() if ids else {}, dict[RowId, Mapping[str, Any]]()
    for table, rows in ids.items():
        if table in known:
            found |= _rows(reader, table, [*known[table].labels], list(rows))
    return found


def _rows(
    reader: Reader, table: str, labelled: list[str], ids: list[RowId]
) -> dict[RowId, Mapping[str, Any]]:
    from mobilise_desktop.storage.base import METADATA  # noqa: PLC0415  loads SQLAlchemy

    names = [name for name in labelled if name in METADATA.tables[table].c]
    found: dict[RowId, Mapping[str, Any]] = {}
    for start in range(0, len(ids), _CHUNK):
        places, params = in_list("i", list(ids[start : start + _CHUNK]))
        sql = f"SELECT id, {', '.join(names)} FROM {table} WHERE deleted_at IS NULL AND id IN {places}"  # noqa: S608
        found.update(
            {RowId(row[0]): dict(zip(names, row[1:], strict=True)) for row in reader.all(sql, params)}
        )
    return found


def _step(events: list[Event], rows: Mapping[RowId, Mapping[str, Any]]) -> Step:
    first = events[0]
    fields = tuple(field for event in events if event.kind == CHANGED for field in _fields(event, rows))
    return Step(first.txn, first.at_utc, first.who, first.label, fields)


def _fields(event: Event, rows: Mapping[RowId, Mapping[str, Any]]) -> Iterable[OneField]:
    pairs: Mapping[str, tuple[Any, Any]] = event.fields
    if event.table in _OWN:
        names = [name for name in pairs if name not in _DERIVED]
    else:
        known = told().get(event.table)
        names = [name for name in pairs if known is not None and name in known.labels]
    for name in names:
        yield OneField(event.table, event.row_id, name, *pairs[name], row=rows.get(event.row_id))
