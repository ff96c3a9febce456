"""Everything that is kept about a person, for access requests (GDPR Article 15, portability Article 20).

Collected from the tables as they are declared (`belongings`), so that a new column is in it by itself.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.privacy import bans, traces
from mobilise_desktop.privacy.belongings import Rows, belongings, with_merged
from mobilise_desktop.privacy.model import DISCLOSURE, ERASED
from mobilise_desktop.storage.base import FIRST_OWN_FIELD, METADATA
from mobilise_desktop.storage.journal import CHANGE, DRAFT, TXN
from mobilise_desktop.storage.store import Store

FORMAT = 1
Collected = dict[str, Any]
"""Plain data for JSON: `person`, `made_at`, `records`, `bans`, `history`, `drafts`, `disclosures`,
`mentions`."""


def collect(store: Store, table: str, person_id: RowId, names: Sequence[str] = ()) -> Collected:
    """All that is kept about a person; `names` are looked for in the texts of other records.

    Raises:
        UserError: there is no such person, or they were erased.
    """
    with store.maintain() as connection:
        is_erased = connection.scalar(select(ERASED.c.id).where(ERASED.c.id == person_id)) is not None
        own = with_merged(connection, table, [person_id])
        rows = belongings(connection, table, own)
        records = _records(connection, rows)
        if is_erased or not records:
            raise UserError(_("Nothing is kept about this person."))
        return {
            "format": FORMAT,
            "made_at": clock.timestamp(),
            "person": {"table": table, "id": person_id},
            "records": records,
            "bans": [
                ban for one in records if one["table"] == table for ban in _bans(connection, one["values"])
            ],
            "history": _history(connection, rows),
            "drafts": _drafts(connection, rows),
            "disclosures": [one for row_id in own for one in _disclosures(connection, row_id)],
            "mentions": mentions(connection, names, rows),
        }


def as_json(collected: Collected) -> str:
    """The collection as a text of JSON that people can read too."""
    return json.dumps(collected, ensure_ascii=False, indent=2)


def mentions(connection: Connection, names: Sequence[str], own: Rows) -> list[dict[str, str]]:
    """Texts of other records in which all of the names occur, whatever their case and accents.

    Each has table, id, field and text. Somebody has to look at them: a name may be that of another person.
    """
    words = [word for name in names for word in fold(name).split()]
    found: list[dict[str, str]] = []
    for table in _searched() if words else ():
        mine = set(own.get(table.name, ()))
        texts = [
            c for c in table.columns if c.info.get("field", -1) >= FIRST_OWN_FIELD and str(c.type) == "TEXT"
        ]
        for row in connection.execute(select(table.c.id, *texts).where(table.c.deleted_at.is_(None))):
            if row[0] in mine:
                continue
            for column, text in zip(texts, row[1:], strict=True):
                if isinstance(text, str) and _says(text, words):
                    found.append({"table": table.name, "id": row[0], "field": column.name, "text": text})
    return found


def mentions_of(store: Store, table: str, person_id: RowId) -> list[dict[str, str]]:
    """`mentions` of a person by the names that are kept; what belongs to the person is left out."""
    with store.maintain() as connection:
        own = belongings(connection, table, with_merged(connection, table, [person_id]))
        found = {
            (one["table"], one["id"], one["field"]): one
            for parts in sorted(traces.names(connection, own))
            for one in mentions(connection, parts, own)
        }
    return list(found.values())


def still_there(store: Store, found: Sequence[Mapping[str, str]]) -> list[Mapping[str, str]]:
    """Those mentions that are kept as they were found."""
    left = []
    with store.maintain() as connection:
        for one in found:
            table = METADATA.tables[one["table"]]
            now = connection.scalar(select(table.c[one["field"]]).where(table.c.id == one["id"]))
            left += [one] if now == one["text"] else []
    return left


def _says(text: str, words: Sequence[str]) -> bool:
    said = fold(text).split()
    return all(any(word in part for part in said) for word in words)


def _searched() -> list[Table]:
    """The shared tables with texts that people write."""
    return [t for t in METADATA.tables.values() if "entity" in t.info]


def _records(connection: Connection, rows: Rows) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for name, ids in rows.items():
        table = METADATA.tables[name]
        kept = connection.execute(select(table).where(table.c.id.in_(ids))).mappings()
        found += [{"table": name, "values": dict(row)} for row in kept]
    return found


def _bans(connection: Connection, person: dict[str, Any]) -> list[dict[str, str]]:
    """The addresses and numbers of a person that nobody is to use, each with its kind and since when."""
    found = bans.since(connection, bans.addresses_of(person))
    return [{"kind": kind, "value": value, "since": day} for (kind, value), day in found.items()]


def _history(connection: Connection, rows: Rows) -> list[dict[str, Any]]:
    what = (CHANGE.c.table_name, CHANGE.c.row_id, CHANGE.c.op, CHANGE.c.fields)
    query = (
        select(TXN.c.at, TXN.c.who, TXN.c.host, *what)
        .join(CHANGE, CHANGE.c.txn_id == TXN.c.id)
        .order_by(CHANGE.c.id)
    )
    found = []
    for name, ids in rows.items():
        mine = (CHANGE.c.table_name == name) & CHANGE.c.row_id.in_(ids)
        for row in connection.execute(query.where(mine)).mappings():
            fields = json.loads(row["fields"]) if row["fields"] else {}
            found.append({**row, "fields": fields})
    return sorted(found, key=lambda event: str(event["at"]))


def _drafts(connection: Connection, rows: Rows) -> list[dict[str, Any]]:
    found = []
    for name, ids in rows.items():
        mine = (DRAFT.c.table_name == name) & DRAFT.c.row_id.in_(ids)
        found += [dict(row) for row in connection.execute(select(DRAFT).where(mine)).mappings()]
    return found


def _disclosures(connection: Connection, person_id: RowId) -> list[dict[str, Any]]:
    query = (
        select(DISCLOSURE).where(DISCLOSURE.c.persons.contains(f'"{person_id}"')).order_by(DISCLOSURE.c.at)
    )
    kept = connection.execute(query).mappings()
    return [{name: value for name, value in row.items() if name != "persons"} for row in kept]
