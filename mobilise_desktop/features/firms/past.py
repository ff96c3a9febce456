"""What happened to a firm and its parts, action by action."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.history import CHANGED, Event, timeline
from mobilise_desktop.storage.reading import Reader

_PARTS = ("firm_site", "contact", "firm_note", "firm_tag")
_DERIVED = {"vat_status", "size_class", "phone_e164", "mobile_e164", "nuts_version", "firm_id"}
"""What follows from other fields is not told of its own."""


@dataclass(frozen=True, slots=True)
class OneField:
    """A field of a row that was given another value."""

    table: str
    row_id: RowId
    name: str
    old: Any
    new: Any


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
    rows = {"firm": [firm_id], **{table: _ids(reader, table, firm_id) for table in _PARTS}}
    found = timeline(reader, rows)
    steps = (list(events) for _txn, events in groupby(found, key=lambda event: event.txn))
    return [_step(events) for events, _n in zip(steps, range(most), strict=False)]


def _ids(reader: Reader, table: str, firm_id: RowId) -> list[RowId]:
    sql = f"SELECT id FROM {table} WHERE firm_id = :id"  # noqa: S608  own names
    return [RowId(row[0]) for row in reader.all(sql, {"id": firm_id})]


def _step(events: list[Event]) -> Step:
    first = events[0]
    fields = tuple(field for event in events if event.kind == CHANGED for field in _fields(event))
    return Step(first.txn, first.at_utc, first.who, first.label, fields)


def _fields(event: Event) -> Iterable[OneField]:
    pairs: Mapping[str, tuple[Any, Any]] = event.fields
    for name, (old, new) in pairs.items():
        if name not in _DERIVED:
            yield OneField(event.table, event.row_id, name, old, new)
