"""What somebody was typing and had not left yet: kept every few seconds, offered again after a crash."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, delete, text

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.storage.journal import DRAFT
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_KEEP = text("""
INSERT INTO draft (who, table_name, row_id, field, value, at)
VALUES (:who, :table_name, :row_id, :field, :value, :at)
ON CONFLICT (who, table_name, row_id, field) DO UPDATE SET value = excluded.value, at = excluded.at
""")


@dataclass(frozen=True, slots=True)
class Draft:
    """An unfinished text of one field; `row_id` may be one that no row has yet (a new record)."""

    table: str
    row_id: RowId
    field: str
    value: str
    at_utc: str


def keep(store: Store, table: str, row_id: RowId, field: str, value: str) -> None:
    """Keep what is typed in a field, in place of what was kept before."""
    row = {"who": store.actor.who, "table_name": table, "row_id": row_id, "field": field}
    with store.maintain() as connection:
        connection.execute(_KEEP, {**row, "value": value, "at": clock.timestamp()})


def drop(store: Store, table: str, row_id: RowId, field: str | None = None) -> None:
    """Forget the draft of a field, or of all fields of a row: it was saved or is not wanted."""
    where = _same(store, table, row_id)
    if field is not None:
        where = where & (DRAFT.c.field == field)
    with store.maintain() as connection:
        connection.execute(delete(DRAFT).where(where))


def fetch(reader: Reader, who: str) -> list[Draft]:
    """All drafts of a user, newest first."""
    sql = "SELECT table_name, row_id, field, value, at FROM draft WHERE who = :who ORDER BY at DESC"
    rows = reader.all(sql, {"who": who})
    return [Draft(table, RowId(row_id), field, value or "", at) for table, row_id, field, value, at in rows]


def _same(store: Store, table: str, row_id: RowId) -> ColumnElement[bool]:
    return (DRAFT.c.who == store.actor.who) & (DRAFT.c.table_name == table) & (DRAFT.c.row_id == row_id)
