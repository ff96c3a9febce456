"""The tables of the programme's settings, of saved filters and of recent records."""

from sqlalchemy import Column, Text

from mobilise_desktop.storage.base import field, local_table, record_table

SETTING = record_table(6, "setting", field(10, "name", nullable=False), field(11, "value", nullable=False))
"""One setting of the programme a row; `value` is JSON."""

SAVED_FILTER = record_table(
    14,
    "saved_filter",
    field(10, "subject", nullable=False),
    field(11, "name", nullable=False),
    field(12, "definition", nullable=False),
)
"""A filter of a list under a name; `definition` is JSON, never SQL."""

RECENT = local_table(
    "recent",
    Column("who", Text, primary_key=True),
    Column("table_name", Text, primary_key=True),
    Column("row_id", Text, primary_key=True, info={"named_in": "table_name"}),
    Column("at", Text, nullable=False),
)
"""The records that a user looked at last."""
