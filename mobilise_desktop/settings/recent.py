"""The records that a user looked at last."""

from typing import TYPE_CHECKING

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

KEPT = 30
_KEEP = """
INSERT INTO recent (who, table_name, row_id, at) VALUES (:who, :table_name, :row_id, :at)
ON CONFLICT (who, table_name, row_id) DO UPDATE SET at = excluded.at
"""
_FORGET = """
DELETE FROM recent WHERE who = :who AND (at, row_id) <= (
    SELECT at, row_id FROM recent WHERE who = :who ORDER BY at DESC, row_id DESC LIMIT 1 OFFSET :kept)
"""


def keep(store: "Store", table: str, row_id: RowId) -> None:
    """Note that the user looked at a record; the oldest of more than `KEPT` are forgotten."""
    from sqlalchemy import text  # noqa: PLC0415  what was kept is read before it is loaded

    at = clock.now_utc().isoformat(timespec="microseconds")  # two may be opened in one millisecond
    row = {"who": store.actor.who, "table_name": table, "row_id": row_id, "at": at}
    with store.maintain() as connection:
        connection.execute(text(_KEEP), row)
        connection.execute(text(_FORGET), {"who": store.actor.who, "kept": KEPT})


def fetch(reader: Reader, who: str) -> list[tuple[str, RowId]]:
    """Table and id of the records a user looked at, the last one first; some may be gone by now."""
    sql = "SELECT table_name, row_id FROM recent WHERE who = :who ORDER BY at DESC, row_id DESC"
    return [(table, RowId(row_id)) for table, row_id in reader.all(sql, {"who": who})]
