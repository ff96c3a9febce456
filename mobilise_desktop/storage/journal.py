"""The tables of history: which transaction changed what. One journal serves undo and the records' history."""

from sqlalchemy import Column, ForeignKey, Index, Integer, Text

from mobilise_desktop.storage.base import Big, local_table

TXN = local_table(
    "txn",
    Column("id", Text, primary_key=True),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("office_code", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("of_txn", Text),
    Column("taken_back_by", Text),
    Column("counts", Text, nullable=False),
)
"""One row a transaction. `kind` is do, undo, redo or system; `counts` {"firm": {"inserted": 3}}."""

CHANGE = local_table(
    "change",
    Column("id", Big, primary_key=True, autoincrement=True),
    Column("txn_id", Text, ForeignKey("txn.id"), nullable=False, index=True),
    Column("table_name", Text, nullable=False),
    Column("row_id", Text, nullable=False, info={"named_in": "table_name"}),
    Column("op", Text, nullable=False),
    Column("fields", Text),
    Index("ix_change_row_id", "row_id"),
)
"""One row a changed record. `op` is insert, update, delete or restore; `fields` {"phone": [old, new]}.

An insert lists no fields (the row itself has them), and a transaction that inserts very many rows
lists none of them: their `created_in` names it.
"""

META = local_table("meta", Column("name", Text, primary_key=True), Column("value", Text, nullable=False))
"""Facts of this database: its id, whether it holds demo data, what was counted for lists."""

DRAFT = local_table(
    "draft",
    Column("who", Text, primary_key=True),
    Column("table_name", Text, primary_key=True),
    Column("row_id", Text, primary_key=True, info={"named_in": "table_name"}),
    Column("field", Text, primary_key=True),
    Column("value", Text),
    Column("at", Text, nullable=False),
)
"""What somebody was typing and had not left yet; offered again after a crash."""

SOURCE = local_table(
    "import_source",
    Column("signature", Text, primary_key=True),
    Column("mapping", Text, nullable=False),
    Column("used_at", Text, nullable=False),
    Column("times", Integer, nullable=False),
)
"""How the columns of a kind of file were mapped the last time (JSON by header)."""
