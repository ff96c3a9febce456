"""The backups as the table asks for them, and its columns."""

from collections.abc import Callable
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.safekeeping.queries import BackupRow, listed
from mobilise_desktop.storage.backup import reason_text
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import typed
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery, Picture
from mobilise_desktop.ui.whole_source import WholeSource


def size_text(size: int) -> str:
    """Bytes as people read them ("1.4 MB")."""
    return typed.locale().formattedDataSize(size, 1, typed.locale().DataSizeFormat.DataSizeSIFormat)


def made_text(row: BackupRow) -> str:
    """When a backup was made; the name of the file when it can't be read."""
    return formats.moment(row.info.created_at) if row.info else row.file.name


def _count(table: str) -> Callable[[BackupRow], str]:
    return lambda row: formats.number(row.info.living.get(table, 0)) if row.info else ""


def _state(row: BackupRow) -> str:
    return _("Verified") if row.info else _("Can’t be read")


def _state_icon(row: BackupRow) -> Picture:
    return ("circle-check", "good") if row.info else ("circle-x", "bad")


COLUMNS: tuple[ColumnSpec[BackupRow], ...] = (
    ColumnSpec("made", N_("Made on"), made_text, 18),
    ColumnSpec(
        "reason", N_("Why"), lambda row: reason_text(row.info.reason) if row.info else "", 24, main=True
    ),
    ColumnSpec("firm", N_("Firms"), _count("firm"), 9, END),
    ColumnSpec("contact", N_("Contacts"), _count("contact"), 10, END),
    ColumnSpec("size", N_("Size"), lambda row: size_text(row.size), 10, END),
    ColumnSpec("state", N_("State"), _state, 14, icon=_state_icon),
)
_KEYS: dict[str, Callable[[BackupRow], Any]] = {
    "made": lambda row: row.info.created_at if row.info else "",
    "reason": lambda row: row.info.reason if row.info else "",
    "firm": lambda row: row.info.living.get("firm", 0) if row.info else -1,
    "contact": lambda row: row.info.living.get("contact", 0) if row.info else -1,
    "size": lambda row: row.size,
    "state": lambda row: row.info is None,
}


def backup_source(target: Callable[[], Target]) -> WholeSource[BackupRow]:
    """The folder of backups, read with each count."""

    def read(query: ListQuery) -> list[BackupRow]:
        return sorted(listed(target()), key=_KEYS[query.sort or "made"], reverse=query.descending)

    return WholeSource(read)
