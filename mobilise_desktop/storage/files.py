"""The bytes of attachments under their SHA-256: in a folder beside a SQLite file, in a table on a server.

Content under a hash never changes, so backups of the program share one folder of them (`pool`), and only a
backup that is carried away has them inside. A restore of a server's backup into a file leaves them in the
table `blob`; both places are looked at.
"""

import hashlib
import os
import re
import sqlite3
from collections.abc import Collection, Iterable
from datetime import UTC, datetime, timedelta
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.storage import disk
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.target import Target

if TYPE_CHECKING:
    from sqlalchemy import Connection

LARGEST = 25 << 20
"""Bytes of one attachment (source: the program's own expectations, row "Attachments")."""

HOLDERS = (("attachment", "sha256", "name"), ("agreement_version", "pdf_sha256", "short_code"))
"""The columns that name kept bytes by their hash: table, column, and the column that says to people what
they are. Of the tables these are the columns with `holds="file"`, known here before any table is declared.
"""

_POOL = "files"
_HASH = re.compile("[0-9a-f]{64}")
_UNNAMED_FOR = timedelta(days=90)
"""As long as the oldest backup may name it, a file stays."""


def folder(target: Target) -> Path:
    """Where the attachments of a SQLite file lie."""
    return target.file.with_name(f"{target.file.stem}.files")


def pool(backups: Path) -> Path:
    """Where the backups in a folder keep the attachments that they name."""
    return backups / _POOL


def place(files: Path, sha: str) -> Path:
    """The file of some content; folders of two letters keep each of them small."""
    return files / sha[:2] / sha


def digest(content: bytes) -> str:
    """What content is named by."""
    return hashlib.sha256(content).hexdigest()


def put(connection: "Connection", target: Target, content: bytes) -> str:
    """Keep content, durably, before the record that names it is committed; returns its hash.

    Raises:
        DiskFullError, MachineError: it can't be written; nothing is left of it.
    """
    sha = digest(content)
    if target.path is not None:
        put_file(folder(target), sha, content)
    else:
        connection.exec_driver_sql(
            "INSERT INTO blob (sha256, content) VALUES (%(sha)s, %(content)s) ON CONFLICT DO NOTHING",
            {"sha": sha, "content": content},
        )
    return sha


def put_file(files: Path, sha: str, content: bytes) -> None:
    """Write content under its hash into a folder, whole or not at all."""
    final = place(files, sha)
    if final.exists() and final.stat().st_size == len(content):
        os.utime(final)
        return
    disk.make_folder(final.parent)
    with disk.unfinished(final) as part, disk.writing(final):
        part.touch(mode=0o600, exist_ok=False)
        part.write_bytes(content)
        disk.put_in_place(part, final)


def get(reader: Reader, target: Target, sha: str) -> bytes:
    """The content under a hash.

    Raises:
        FileError: "vanished" or "damaged".
    """
    content = _found(reader, target, sha)
    if content is None:
        text = _("This file is not on this computer any more. A backup that was carried away may have it.")
        raise FileError("vanished", text)
    if digest(content) != sha:
        text = _("This file was damaged on the disk. Restore a backup, or attach it again.")
        raise FileError("damaged", text)
    return content


def remove(connection: "Connection", target: Target, hashes: Collection[str], backups: Path) -> None:
    """Take content away for good, from the database's own files and from those of its backups."""
    for sha in filter(_HASH.fullmatch, hashes):
        mark = "%(sha)s" if target.path is None else ":sha"
        connection.exec_driver_sql(f"DELETE FROM blob WHERE sha256 = {mark}", {"sha": sha})  # noqa: S608
        own = [place(folder(target), sha)] if target.path is not None else []
        for file in (*own, place(pool(backups), sha)):
            with disk.writing(file):
                file.unlink(missing_ok=True)


def named_in(database: Path) -> list[str]:
    """The hashes that the records in a SQLite file name, each once."""
    connection = sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)
    try:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
        found: set[str] = set()
        for table, column, _shown in HOLDERS:
            if table in tables:
                sql = f"SELECT DISTINCT {column} FROM {table} WHERE {column} <> ''"  # noqa: S608  own names
                found.update(sha for (sha,) in connection.execute(sql) if _HASH.fullmatch(sha))
        return sorted(found)
    finally:
        connection.close()


def present(files: Path, hashes: Iterable[str]) -> list[Path]:
    """The files of some hashes that are there."""
    return [file for file in (place(files, sha) for sha in hashes) if file.is_file()]


def share(found: Iterable[Path], other: Path) -> None:
    """See that another folder has these files too: by a second name of the same bytes where that can be."""
    for file in found:
        final = place(other, file.name)
        if final.exists():
            os.utime(final)
            continue
        disk.make_folder(final.parent)
        with disk.writing(final):
            try:
                os.link(file, final)
            except OSError:  # another drive, or a kind of drive that knows no links
                put_file(other, file.name, file.read_bytes())


def fill(database: Path, sources: Iterable[Path]) -> None:
    """Put the attachments that a SQLite file names into its own table, from folders that may have them."""
    connection = sqlite3.connect(database)
    try:
        for sha in named_in(database):
            for file in (place(source, sha) for source in sources):
                if file.is_file() and digest(content := file.read_bytes()) == sha:
                    connection.execute("INSERT OR IGNORE INTO blob VALUES (?, ?)", (sha, content))
                    break
        connection.commit()
    finally:
        connection.close()


def clear(files: Path, named: Collection[str]) -> None:
    """Remove files that nothing has named for as long as a backup is kept."""
    latest = clock.now_utc() - _UNNAMED_FOR
    for file in files.glob("??/*"):
        if file.name not in named and datetime.fromtimestamp(file.stat().st_mtime, UTC) < latest:
            with disk.writing(file):
                file.unlink(missing_ok=True)


def flaws(reader: Reader, target: Target) -> list[str]:
    """A sentence for each attachment whose bytes are gone or not what they were."""
    found = []
    for name, sha in chain.from_iterable(_living(reader, *holder) for holder in HOLDERS):
        content = _found(reader, target, sha)
        if content is None:
            found.append(_("The attached file “{name}” is missing.").format(name=name))
        elif digest(content) != sha:
            found.append(_("The attached file “{name}” is damaged.").format(name=name))
    return found


def _living(reader: Reader, table: str, column: str, shown: str) -> list[tuple[str, str]]:
    """What the living rows of a table name: words for people, and the hash."""
    sql = f"SELECT {shown}, {column} FROM {table} WHERE deleted_at IS NULL ORDER BY {shown}, id"  # noqa: S608
    return [(name, sha) for name, sha in reader.all(sql)]


def kept_in(files: Path) -> set[str]:
    """The hashes of all files in a folder."""
    return {file.name for file in files.glob("??/*")}


def drop(files: Path, hashes: Iterable[str]) -> None:
    """Remove files from a folder."""
    for file in present(files, hashes):
        with disk.writing(file):
            file.unlink(missing_ok=True)


def _found(reader: Reader, target: Target, sha: str) -> bytes | None:
    if not _HASH.fullmatch(sha):  # no path may come out of a database of whoever
        return None
    if target.path is not None:
        try:
            return place(folder(target), sha).read_bytes()
        except FileNotFoundError:
            pass
        except OSError as error:
            text = _("The file “{file}” can’t be read. Check the drive and try again.")
            raise FileError("unreadable", text.format(file=place(folder(target), sha))) from error
    row = reader.one("SELECT content FROM blob WHERE sha256 = :sha", {"sha": sha})
    return None if row is None else bytes(row[0])
