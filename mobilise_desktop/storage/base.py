"""How tables are declared, so that history, undo and later the sync files know every field.

Every table that offices share has an entity number, and every field of it a number that is never
used again, and a privacy group (`sync.md` 3.1): "core" goes to partners, "personal" only where an
agreement says so, "local" never.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import BigInteger, Column, Integer, MetaData, Table, Text
from sqlalchemy.sql.schema import SchemaItem

NAMING = {
    "ix": "ix_%(column_0_N_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
METADATA = MetaData(naming_convention=NAMING)
Big = BigInteger().with_variant(Integer, "sqlite")
FIRST_OWN_FIELD = 10


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """What the registry knows of one field."""

    number: int
    name: str
    kind: str
    group: str
    policy: str


_SAID = ("refers", "named_in", "keeps", "holds", "names")


def field(number: int, name: str, kind: Any = Text, *rest: SchemaItem, **options: Any) -> Column[Any]:
    """A shared field. `group` (default "core") and `policy` (default "lww") as in `sync.md` 3.3.

    A row belongs to the row that a foreign key names. What else a column may say (kept in `info`):
    `refers` names the table whose ids it has without a foreign key; `named_in` names the column with the
    table of the row that it belongs to; `keeps` is a sentence about a foreign key to a row that is named
    only, and can't be erased as long as it is; `holds="file"` marks the hash of kept bytes (`files.HOLDERS`);
    `names` is "own" for a part of the name of the row's person, "other" for the name of somebody as text.
    """
    info = {
        "field": number,
        "group": options.pop("group", "core"),
        "policy": options.pop("policy", "lww"),
        **{what: options.pop(what) for what in _SAID if what in options},
    }
    return Column(name, kind, *rest, info=info, **options)


def record_table(entity: int, name: str, *items: SchemaItem) -> Table:
    """A shared table: id, its own fields (numbers from 10 on), who and when, trash, version.

    `created_in`, `updated_in` and `deleted_in` name the transaction in `txn`; they stay in this database.
    """
    return Table(
        name,
        METADATA,
        Column("id", Text, primary_key=True),
        field(0, "created_at", nullable=False),
        field(1, "created_by", nullable=False, group="local"),
        field(2, "updated_at", nullable=False, policy="silent"),
        field(3, "updated_by", nullable=False, group="local", policy="silent"),
        field(4, "deleted_at"),
        field(5, "office_code", nullable=False),
        *items,
        Column("version", Integer, nullable=False, info={"group": "local"}),
        Column("created_in", Text, nullable=False, info={"group": "local"}),
        Column("updated_in", Text, nullable=False, info={"group": "local"}),
        Column("deleted_in", Text, info={"group": "local"}),
        info={"entity": entity},
        sqlite_strict=True,
    )


def local_table(name: str, *items: SchemaItem) -> Table:
    """A table that never leaves this database."""
    return Table(name, METADATA, *items, info={"local": True}, sqlite_strict=True)


def entities() -> dict[int, Table]:
    """The shared tables by entity number."""
    return {t.info["entity"]: t for t in METADATA.tables.values() if "entity" in t.info}


def fields_of(table: Table) -> tuple[FieldInfo, ...]:
    """The shared fields of a table by number."""
    found = [
        FieldInfo(c.info["field"], c.name, str(c.type), c.info["group"], c.info["policy"])
        for c in table.columns
        if "field" in c.info
    ]
    return tuple(sorted(found, key=lambda f: f.number))
