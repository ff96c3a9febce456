"""What there is of backups, and what the present database has beside one."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from mobilise_desktop.core import clock
from mobilise_desktop.storage import backup, backup_plan, facts
from mobilise_desktop.storage.container import BackupInfo, Progress
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.target import Target

SHOWN = ("firm", "contact", "firm_site", "firm_note", "firm_tag")
"""The tables whose rows people count, in the order of showing."""

COPY_AFTER = timedelta(days=30)
"""A copy elsewhere that is older is to be renewed."""

_COPIED = "copied_at"


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A file in the folder of backups and its bytes; `info` is None when it can't be read."""

    id: str
    file: Path
    info: BackupInfo | None
    size: int


@dataclass(frozen=True, slots=True)
class Present:
    """The database as it is now: living rows by table, those in the trash, and its last change (UTC)."""

    id: str
    office: str
    is_demo: bool
    living: Mapping[str, int]
    in_trash: int
    changed_at: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """A backup, verified to the last byte, beside the present database; None when that can't be read."""

    backup: BackupInfo
    present: Present | None

    @property
    def is_of_this_database(self) -> bool:
        """False for a backup of another office or another register."""
        return self.present is None or self.present.id == self.backup.database_id


def listed(target: Target) -> list[BackupRow]:
    """The backups of a database, newest first."""
    return [BackupRow(str(e.file), e.file, e.info, _size(e.file)) for e in backup_plan.entries(target)]


def present(reader: Reader) -> Present:
    """What the database has now."""
    known = facts.load(reader)
    living = {table: _count(reader, f"{table} WHERE deleted_at IS NULL") for table in SHOWN}
    trash = _count(reader, "firm WHERE deleted_at IS NOT NULL")
    newest = reader.one("SELECT max(at) FROM txn")
    return Present(known.id, known.office, known.is_demo, living, trash, (newest[0] or "") if newest else "")


def compare(file: Path, target: Target, progress: Progress | None = None) -> Comparison:
    """Verify a backup and set it beside the present database.

    Raises:
        FileError: the backup can't be used.
    """
    info = replace(backup.verify(file, progress), file=file)
    reader = open_reader(target)
    try:
        return Comparison(info, present(reader))
    finally:
        reader.close()


def copied_at(reader: Reader) -> str:
    """When a copy was last saved elsewhere (UTC), "" for never."""
    row = reader.one("SELECT value FROM meta WHERE name = :name", {"name": _COPIED})
    return str(row[0]) if row else ""


def needs_copy(last: str, now: datetime) -> bool:
    """Whether a copy elsewhere is missing or too old; `last` as `copied_at` gives it."""
    return not last or now - datetime.fromisoformat(last) > COPY_AFTER


def note_copy(store: Any) -> None:
    """Remember that a copy was saved elsewhere just now."""
    with store.maintain() as connection:
        facts.put(connection, {_COPIED: clock.timestamp()})


def in_trash(info: BackupInfo) -> int:
    """How many firms of a backup are in its trash."""
    return info.counts.get("firm", 0) - info.living.get("firm", 0)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _count(reader: Reader, source: str) -> int:
    row = reader.one(f"SELECT count(*) FROM {source}")  # noqa: S608  own text
    return int(row[0]) if row else 0
