"""Backups made without being asked for: where, when, and which old ones go.

Kept are the newest of each of the last 12 hours, 14 days and 8 weeks that have any, and the last 5 made
before an import, an update or a restore. Nothing is kept longer than 90 days (so that erased persons are
gone from backups too), except the newest good one.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from mobilise_desktop.core import clock, paths
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.storage import backup, disk, facts, files
from mobilise_desktop.storage.backup import (
    BEFORE_IMPORT,
    BEFORE_MIGRATION,
    BEFORE_RESTORE,
    CLOSE,
    MANUAL,
    TIMED,
)
from mobilise_desktop.storage.container import SUFFIX, BackupInfo, Progress
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target

EVERY = timedelta(minutes=30)
LONGEST = timedelta(days=90)
SPECIAL = 5
ALWAYS = frozenset({BEFORE_IMPORT, BEFORE_MIGRATION, BEFORE_RESTORE, MANUAL})
"""Reasons for which a backup is made even when nothing has changed since the last one."""

_SLOTS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (12, lambda at: (at.year, at.month, at.day, at.hour)),
    (14, lambda at: (at.year, at.month, at.day)),
    (8, lambda at: tuple(at.isocalendar()[:2])),
)
_LEFT_OVER = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Entry:
    """A file in the folder of backups; `info` is None when it can't be read."""

    file: Path
    info: BackupInfo | None


def folder(target: Target) -> Path:
    """Where the backups of a database lie: beside its file, or in the user's folder for a server."""
    if target.path is not None:
        return target.path.parent / "backups" / target.path.stem
    parts = urlsplit(target.server)
    name = f"{parts.hostname or 'local'}-{parts.path.strip('/') or 'default'}"
    return paths.user_data() / "backups" / re.sub(r"[^\w.-]", "_", name)


def entries(target: Target) -> list[Entry]:
    """The backups of a database, newest first; those that can't be read come last."""
    found = [_entry(file) for file in folder(target).glob(f"*{SUFFIX}")]
    return sorted(found, key=lambda e: (e.info.created_at if e.info else "", e.file.name), reverse=True)


def newest(target: Target) -> BackupInfo | None:
    """The newest backup that can be read."""
    return next((entry.info for entry in entries(target) if entry.info), None)


def is_changed(target: Target) -> bool:
    """True when the database differs from its newest backup."""
    return not _is_held(last_txn(target), entries(target), clock.now_utc())


def due(last_txn: str, found: Iterable[Entry], now: datetime) -> bool:
    """True when the database was changed and the newest backup is half an hour old."""
    listed = list(found)
    if _is_held(last_txn, listed, now):
        return False
    past = [e.info.at for e in listed if e.info and e.info.at <= now]
    return not past or now - max(past) >= EVERY


def last_txn(target: Target) -> str:
    """The newest transaction of a database, "" for none."""
    reader = open_reader(target)
    try:
        row = reader.one("SELECT max(id) FROM txn")
    finally:
        reader.close()
    return (row[0] or "") if row else ""


def make_planned(target: Target, reason: str, progress: Progress | None = None) -> BackupInfo | None:
    """Make a backup and remove what is too old; None when nothing has changed and `reason` allows that.

    Raises:
        MachineError: the disk is full, or the database is damaged; older backups are still there.
    """
    if reason not in ALWAYS and not is_changed(target):
        return None
    made = backup.make(target, free_name(folder(target), reason), reason, progress)
    clear(target)
    return made


def before_import(target: Target) -> BackupInfo | None:
    """Make a backup before many records are written; demo data need none.

    Raises:
        MachineError: as `make_planned`.
    """
    return None if is_demo(target) else make_planned(target, BEFORE_IMPORT)


def is_demo(target: Target) -> bool:
    """Whether the database holds invented data, which are never backed up by themselves."""
    reader = open_reader(target)
    try:
        return facts.load(reader).is_demo
    finally:
        reader.close()


def make_if_due(target: Target, progress: Progress | None = None) -> BackupInfo | None:
    """Make a backup when one is due.

    Raises:
        MachineError: as `make_planned`.
    """
    if not due(last_txn(target), entries(target), clock.now_utc()):
        return None
    return make_planned(target, TIMED, progress)


def clear(target: Target) -> None:
    """Remove the backups that the plan does not keep, and what a crash left behind."""
    place, now = folder(target), clock.now_utc()
    with disk.writing(place / "."):
        for file in to_delete(entries(target), now):
            file.unlink(missing_ok=True)
        for file in place.glob(f".*{disk.PART}*"):
            if now - datetime.fromtimestamp(file.stat().st_mtime, UTC) > _LEFT_OVER:
                file.unlink(missing_ok=True)
    if target.path is not None:
        named = set(files.named_in(target.path))
        for own in (files.folder(target), files.pool(place)):
            files.clear(own, named)


def free_name(place: Path, reason: str) -> Path:
    """A name for a backup made now ("2026-11-23_130002_close.mobbackup", in UTC) that no file has."""
    return backup.unused(place / f"{clock.now_utc():%Y-%m-%d_%H%M%S}_{reason}{SUFFIX}")


def to_delete(found: Iterable[Entry], now: datetime) -> list[Path]:
    """The backups that the plan does not keep; those of another database are counted by themselves.

    A backup dated in the future (a clock was wrong) takes no place of others and stays.
    """
    good = sorted(
        (e.info for e in found if e.info and e.info.at <= now), key=lambda info: info.at, reverse=True
    )
    gone: list[Path] = []
    for database in dict.fromkeys(info.database_id for info in good):
        own = [info for info in good if info.database_id == database]
        kept = _kept(own, now) | {own[0].file}
        gone += [info.file for info in own if info.file not in kept]
    return gone


def _kept(own: list[BackupInfo], now: datetime) -> set[Path]:
    fresh = [info for info in own if now - info.at <= LONGEST]
    kept = [info.file for info in fresh if info.reason in ALWAYS][:SPECIAL]
    for most, slot in _SLOTS:
        first: dict[tuple[int, ...], Path] = {}
        for info in fresh:
            first.setdefault(slot(info.at), info.file)
        kept += list(first.values())[:most]
    return set(kept)


def _is_held(txn: str, found: list[Entry], now: datetime) -> bool:
    """Whether the newest backup, or one dated in the future, holds the database as it is."""
    good = [e.info for e in found if e.info]
    past = [info for info in good if info.at <= now][:1]
    return txn in {info.last_txn for info in good if info.at > now or info in past}


def _entry(file: Path) -> Entry:
    try:
        return Entry(file, backup.read_manifest(file))
    except FileError:
        return Entry(file, None)


__all__ = [
    "ALWAYS", "CLOSE", "Entry", "clear", "due", "entries", "folder", "free_name", "is_changed", "last_txn",
    "make_if_due", "make_planned", "newest", "to_delete",
]  # fmt: skip
