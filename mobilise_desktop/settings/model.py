"""The table of the programme's settings."""

from mobilise_desktop.storage.base import field, record_table

SETTING = record_table(6, "setting", field(10, "name", nullable=False), field(11, "value", nullable=False))
"""One setting of the programme a row; `value` is JSON."""
