"""Backups: made, verified, restored; one file for both databases, so each restores into either."""

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from mobilise_desktop import __version__
from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.storage import container, disk, files, opening, shape
from mobilise_desktop.storage import rows as rows_of
from mobilise_desktop.storage.container import BackupInfo, Progress, read_manifest
from mobilise_desktop.storage.failures import DamagedError, said_plainly
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.sqlite import APPLICATION_ID, look_at
from mobilise_desktop.storage.target import Target

if TYPE_CHECKING:
    from sqlalchemy import Connection

Then = Callable[["Connection"], object]

CLOSE, TIMED, MANUAL = "close", "timed", "manual"
BEFORE_IMPORT, BEFORE_MIGRATION, BEFORE_RESTORE = "before-import", "before-migration", "before-restore"
_REASONS = {
    CLOSE: N_("Made when the program was closed"),
    TIMED: N_("Made while working"),
    MANUAL: N_("Made by hand"),
    BEFORE_IMPORT: N_("Made before an import"),
    BEFORE_MIGRATION: N_("Made before an update of the program"),
    BEFORE_RESTORE: N_("Made before a backup was restored"),
}
KEPT_FILES = 3
"""So many databases that a restore replaced are kept beside the new one."""

_PAGES = 4096
_WASTE = 4
_BYTES_A_SECOND = 4 << 20


def reason_text(reason: str) -> str:
    """Why a backup was made, for people."""
    return _(_REASONS[reason]) if reason in _REASONS else reason


def make(target: Target, out_file: Path, reason: str, progress: Progress | None = None) -> BackupInfo:
    """Write a backup of a database, which may be in use, and read it again to verify it.

    `progress(done, total)` may raise to stop; then, as after any failure, nothing is left and an older
    file of that name is still there.

    Raises:
        UserError: there is no database of ours, or `out_file` is there and no backup.
        MachineError: the database is damaged or out of reach, or the disk is full.
    """
    opening.require_ready(found := opening.examine(target), target)
    _spare(out_file)
    disk.make_folder(out_file.parent)
    steps = _Steps(progress, (20, 60, 20) if target.path else (70, 20, 10))
    with said_plainly(), _private(out_file) as copy, _private(out_file) as part:
        with disk.writing(out_file):
            _copy(target, copy, found.schema, steps.next())
        blank = replace(_blank(part), schema=found.schema, reason=reason)
        made = _packed(copy, part, blank, steps.next(), _attached(target, copy, out_file, reason))
        container.unpack(part, None, steps.next())
        with disk.writing(out_file):
            disk.put_in_place(part, out_file)
    return replace(made, file=out_file)


def verify(file: Path, progress: Progress | None = None) -> BackupInfo:
    """Check a backup to the last byte, and that the database in it is sound and ours.

    Raises:
        FileError: "vanished", "unreadable", "wrong_type", "damaged", "newer", "zip_bomb", "foreign".
        DiskFullError: there is no room to unpack it.
    """
    with TemporaryDirectory(prefix="mobilise-") as folder:
        return _unpacked(file, Path(folder, container.DATABASE), progress)


def restore(
    file: Path, target: Target, progress: Progress | None = None, then: Then | None = None
) -> BackupInfo:
    """Replace a database by a backup, after verifying it; the database must not be open.

    Of a file the present one is kept beside it as `<name>.before-restore-<time>.sqlite`. Whatever goes
    wrong, the present database stays as it was. `then` may change what was restored before it is in place.

    Raises:
        FileError: as `verify`.
        UserError: the present database is of another program or a newer version.
        MachineError: the disk is full, or the database can't be written.
    """
    present = opening.examine(target).state
    if present in (State.FOREIGN, State.NEWER):
        opening.require_ready(opening.Found(present), target)
    if target.path is None:
        return _restore_server(file, target, progress, then)
    disk.make_folder(target.path.parent)
    with said_plainly(), _private(target.path) as fresh:
        steps = _Steps(progress, (60, 40))
        own = files.folder(target)
        had = files.kept_in(own)
        info = _unpacked(file, fresh, steps.next(), own)
        files.share(files.present(files.pool(file.parent), files.named_in(fresh)), own)
        _renew(fresh, then)
        files.drop(own, files.kept_in(own) - had - set(files.named_in(fresh)))  # of whom was erased since
        steps.next()(1, 1)
        with disk.writing(target.path):
            if present is not State.MISSING:
                _set_aside(target.path)
            _remove_beside(target.path)
            disk.put_in_place(fresh, target.path)
    return info


def rewrite(file: Path, change: Callable[[Path], object]) -> BackupInfo:
    """Change the database in a backup, which keeps its time and reason; on failure it stays as it was.

    Raises:
        FileError: as `verify`.
        DiskFullError: there is no room to unpack it.
    """
    with said_plainly(), _private(file) as copy, _private(file) as part, TemporaryDirectory() as folder:
        info = _unpacked(file, copy, None, Path(folder))
        change(copy)
        attached = files.present(Path(folder), files.named_in(copy))
        made = _packed(copy, part, info, lambda _done, _total: None, attached)
        container.unpack(part, None)
        with disk.writing(file):
            disk.put_in_place(part, file)
    return replace(made, file=file)


def _spare(file: Path) -> None:
    """Refuse to replace anything but a backup: a slip of the hand could be the database itself."""
    if not file.exists():
        return
    try:
        read_manifest(file)
    except FileError as error:
        if file.suffix == container.SUFFIX and error.code == "damaged":
            return
        text = _("“{file}” is there already and is no backup. Choose another name.")
        raise UserError(text.format(file=file)) from error


def unused(file: Path) -> Path:
    """The name `file`, or with "-2", "-3" … in it when there is such a file."""
    number, found = 1, file
    while found.exists():
        number += 1
        found = file.with_stem(f"{file.stem}-{number}")
    return found


def _blank(file: Path) -> BackupInfo:
    return BackupInfo(file, __version__, 0, "", "", False, clock.timestamp(), "", "")  # noqa: FBT003  filled later


def _copy(target: Target, copy: Path, revision: int, progress: Progress) -> None:
    if target.path is None:
        from mobilise_desktop.storage import migrate  # noqa: PLC0415  loads Alembic, only for servers

        migrate.upgrade(Target(copy), f"{revision:04d}")
        rows_of.from_server(target, copy, progress)
        return
    disk.require_room(copy.parent, 2 * target.path.stat().st_size)
    source = sqlite3.connect(f"{target.path.absolute().as_uri()}?mode=rw", uri=True, timeout=10)
    try:
        with _closing(copy) as made:
            source.backup(
                made, pages=_PAGES, progress=lambda _status, left, total: progress(total - left, total)
            )
            made.execute("PRAGMA journal_mode=DELETE")
            free, pages = (
                made.execute(f"PRAGMA {n}").fetchone()[0] for n in ("freelist_count", "page_count")
            )
            if free * _WASTE > pages:
                made.execute("VACUUM")
    finally:
        source.close()


def _attached(target: Target, copy: Path, out_file: Path, reason: str) -> Sequence[Path]:
    """The files to pack with a copy: none for a backup that shares a folder of them with others."""
    if target.path is None:
        return ()  # they are in the copy
    found = files.present(files.folder(target), files.named_in(copy))
    if reason == MANUAL:
        disk.require_room(out_file.parent, sum(file.stat().st_size for file in found))
        return found
    files.share(found, files.pool(out_file.parent))
    return ()


def _packed(
    copy: Path, part: Path, info: BackupInfo, progress: Progress, attached: Sequence[Path]
) -> BackupInfo:
    """Pack a copy, and check it meanwhile: both take most of the time and use a processor each."""
    try:
        with _closing(copy) as made:
            info = replace(info, **_told(made))
        with ThreadPoolExecutor(1) as aside:
            flaws = aside.submit(opening.soundness, copy)
            with disk.writing(part):
                info = container.write(copy, part, info, progress, attached)
                disk.flush(part)
                disk.forget_cached(part)
        if not flaws.result():
            return info
    except UnicodeDecodeError:
        pass  # text that is none: damage that SQLite does not mind
    raise DamagedError(
        _("The database is damaged, so no backup was made of it. Restore the newest good backup.")
    )


def _told(connection: sqlite3.Connection) -> dict[str, Any]:
    facts: dict[str, str] = dict(connection.execute("SELECT name, value FROM meta"))
    newest = connection.execute("SELECT max(id) FROM txn").fetchone()[0]
    counts, living = rows_of.counts(connection)
    return {
        "database_id": facts.get("id", ""), "office": facts.get("office", ""),
        "is_demo": facts.get("demo") == "1", "last_txn": newest or "", "counts": counts, "living": living,
    }  # fmt: skip


def _unpacked(file: Path, out: Path, progress: Progress | None, attached: Path | None = None) -> BackupInfo:
    disk.require_room(out.parent, read_manifest(file).size)
    info = container.unpack(file, out, progress, attached)
    seconds = opening.EXAMINATION + info.size / _BYTES_A_SECOND
    try:
        with closing(look_at(out)) as connection, opening.within(connection, seconds):
            _require_ours(file, connection, info)
        flaws = opening.soundness(out, seconds)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise container.damaged(file) from error
    if flaws:
        raise container.damaged(file)
    return info


def _require_ours(file: Path, connection: sqlite3.Connection, info: BackupInfo) -> None:
    application, number = (
        connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")
    )
    if application != APPLICATION_ID or shape.of(connection) != shape.expected(info.schema):
        raise container.foreign(file)
    revision = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    told = _told(connection)
    if (
        number != info.schema
        or revision != [(f"{number:04d}",)]
        or told != {n: getattr(info, n) for n in told}
    ):
        raise container.damaged(file)


def _renew(fresh: Path, then: Then | None) -> None:
    """Bring an unpacked database to the present schema and note in it that it was restored."""
    from mobilise_desktop.storage import facts, migrate  # noqa: PLC0415  loads Alembic, not for making backups

    noted = {"restored_at": clock.timestamp()}

    def last(connection: "Connection") -> None:
        facts.put(connection, noted)
        if then is not None:
            then(connection)

    migrate.upgrade(Target(fresh), then=last)
    if then is not None:
        with _closing(fresh) as made:
            made.execute("VACUUM")


def _restore_server(file: Path, target: Target, progress: Progress | None, then: Then | None) -> BackupInfo:
    import psycopg  # noqa: PLC0415  only for offices with a server

    from mobilise_desktop.storage import migrate  # noqa: PLC0415  loads Alembic

    with TemporaryDirectory(prefix="mobilise-") as folder:
        fresh, attached = Path(folder, container.DATABASE), Path(folder, "files")
        steps = _Steps(progress, (30, 70))
        info = _unpacked(file, fresh, steps.next(), attached)
        _renew(fresh, then)
        files.fill(fresh, (attached, files.pool(file.parent)))
        migrate.upgrade(target)
        with said_plainly(), psycopg.connect(target.server) as server:
            rows_of.into_server(fresh, server, steps.next())
    return info


def _set_aside(path: Path) -> None:
    """Keep the present database under another name, with a journal that it still needs."""
    try:
        with _closing(path) as present:
            present.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            present.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.DatabaseError:
        pass  # it is damaged: kept as it is, with what lies beside it
    stamp = clock.now_utc().strftime("%Y-%m-%d_%H%M%S")
    kept = unused(path.with_name(f"{path.stem}.before-restore-{stamp}.sqlite"))
    for ending in (*disk.SIDE_FILES, ""):
        old = path.with_name(path.name + ending)
        if old.exists():
            _keep(old, kept.with_name(kept.name + ending))
    older = sorted(path.parent.glob(f"{path.stem}.before-restore-*.sqlite"))
    for old in older[:-KEPT_FILES]:
        _remove_beside(old)
        old.unlink(missing_ok=True)


def _keep(old: Path, kept: Path) -> None:
    try:
        os.link(old, kept)
    except OSError:
        try:
            shutil.copy2(old, kept)
        except OSError:
            kept.unlink(missing_ok=True)
            raise


def _remove_beside(path: Path) -> None:
    for ending in disk.SIDE_FILES:
        path.with_name(path.name + ending).unlink(missing_ok=True)


@contextmanager
def _private(final: Path) -> Iterator[Path]:
    """A new, empty, hidden file beside `final` that only this user may read; gone at the end."""
    with disk.unfinished(final) as path:
        with disk.writing(final):
            path.touch(mode=0o600, exist_ok=False)
        yield path


@contextmanager
def _closing(file: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        yield connection
    finally:
        connection.close()


class _Steps:
    """One progress in per cent over several pieces of work."""

    def __init__(self, progress: Progress | None, shares: tuple[int, ...]) -> None:
        self._progress, self._shares, self._begin = progress, list(shares), 0

    def next(self) -> Callable[[int, int], None]:
        """The progress of the next piece."""
        begin, share = self._begin, self._shares.pop(0)
        self._begin += share

        def tell(done: int, total: int) -> None:
            if self._progress is not None:
                self._progress(begin + share * done // max(1, total), 100)

        return tell


__all__ = [
    "BackupInfo",
    "Progress",
    "make",
    "read_manifest",
    "reason_text",
    "restore",
    "rewrite",
    "unused",
    "verify",
]
