"""A disk that remembers every write, so that the power can be cut at any moment of it afterwards.

The store works through SQLAlchemy on a connection of apsw, whose files are recorded. A cut keeps what was
flushed, and of the rest what chance keeps: any of the 512-byte sectors, any cut-off, any removal of a file.
"""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

import apsw
import apsw.ext
from sqlalchemy import create_engine, event

from mobilise_desktop.storage.sqlite import pragmas

SECTOR = 512
NAME = "register.sqlite"


class Disk(apsw.VFS):
    """Passes everything on to the usual file system and keeps a log of it."""

    def __init__(self, name):
        self.name, self.log = name, []
        self._base = ""
        super().__init__(name, self._base)

    def xOpen(self, name, flags):
        return _File(self._base, name, flags, self.log)

    def xDelete(self, name, flush):
        super().xDelete(name, flush)
        self.log.append(("delete", Path(name).name, flush))


class _File(apsw.VFSFile):
    def __init__(self, base, name, flags, log):
        super().__init__(base, name, flags)
        shown = name.filename() if hasattr(name, "filename") else str(name)
        self._name, self._log = Path(shown).name, log

    def xWrite(self, data, offset):
        super().xWrite(data, offset)
        self._log.append(("write", self._name, offset, bytes(data)))

    def xTruncate(self, size):
        super().xTruncate(size)
        self._log.append(("truncate", self._name, size))

    def xSync(self, flags):
        super().xSync(flags)
        self._log.append(("flush", self._name))


class Connection:
    """As much of the DB-API as SQLAlchemy asks of sqlite3."""

    isolation_level = None

    def __init__(self, path, disk_name):
        self.raw = apsw.Connection(str(path), vfs=disk_name)

    def cursor(self):
        return _Cursor(self.raw)

    def execute(self, sql, params=()):
        return self.cursor().execute(sql, params)

    def create_function(self, name, count, function, *, deterministic=False):
        self.raw.create_scalar_function(name, function, count, deterministic=deterministic)

    def commit(self):
        if self.raw.in_transaction:
            self.raw.execute("COMMIT")

    def rollback(self):
        if self.raw.in_transaction:
            self.raw.execute("ROLLBACK")

    def close(self):
        self.raw.close()


class _Cursor:
    arraysize = 1

    def __init__(self, raw):
        self._raw, self._rows = raw, iter(())
        self.description, self.rowcount, self.lastrowid = None, -1, None

    def execute(self, sql, params=()):
        self.description = _description(self._raw, sql)
        before = self._raw.total_changes()
        self._rows = iter(self._raw.execute(sql, params).fetchall())
        self.rowcount = self._raw.total_changes() - before
        self.lastrowid = self._raw.last_insert_rowid()
        return self

    def executemany(self, sql, rows):
        total = 0
        for row in rows:
            total += self.execute(sql, row).rowcount
        self.rowcount = total
        return self

    def fetchone(self):
        return next(self._rows, None)

    def fetchall(self):
        return list(self._rows)

    def fetchmany(self, size=1):
        return [row for _n, row in zip(range(size), self._rows, strict=False)]

    def close(self):
        self._rows = iter(())


@cache
def _described(sql):
    return sql.lstrip().upper().startswith(("SELECT", "WITH", "PRAGMA"))


def _description(raw, sql):
    if not _described(sql):
        return None
    found = apsw.ext.query_info(raw, sql).description
    return tuple((name, None, None, None, None, None, None) for name, _type in found) or None


def recording_engine(path, disk_name, **changed):
    """The store's engine with the store's own settings, but `changed`, on a recorded disk.

    The cache is tiny, so that pages are written before the end of a transaction too.
    """
    given = dict(pragma.split("=") for pragma in pragmas())
    settings = {**given, "cache_size": "10", "busy_timeout": "0", **changed}

    def opened():
        connection = Connection(path, disk_name)
        for name, value in settings.items():
            connection.execute(f"PRAGMA {name}={value}")
        return connection

    engine = create_engine(f"sqlite:///{path}", creator=opened)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


class Platter:
    """What is on the disk for sure, and what was written since the last flush, as a log is played."""

    def __init__(self, files):
        self.kept = {name: bytearray(content) for name, content in files.items()}
        self.pending, self.removed, self.played = {}, set(), 0

    def play(self, log, until):
        """Go on to a moment."""
        for kind, name, *rest in log[self.played : until]:
            if kind == "flush":
                self._flush(name)
            elif kind == "delete":
                self.pending.pop(name, None)
                self.removed.add(name)
                if rest[0]:
                    self._remove(name)
            else:
                self.pending.setdefault(name, []).append((kind, *rest))
        self.played = until

    def cut(self, chance):
        """The files that are found after the power was cut now; the rest of the log can still be played."""
        files = {name: bytearray(content) for name, content in self.kept.items()}
        spared = {name for name in self.removed if chance.random() < 0.5}
        for name in self.removed - spared:
            files.pop(name, None)
        for name, writes in self.pending.items():
            if name not in spared:
                for write in writes:
                    _keep_some(files.setdefault(name, bytearray()), write, chance)
        return files

    def _flush(self, name):
        self._remove(name)
        content = self.kept.setdefault(name, bytearray())
        for write in self.pending.pop(name, []):
            _apply(content, *write)

    def _remove(self, name):
        if name in self.removed:
            self.removed.discard(name)
            self.kept.pop(name, None)


def _apply(content, kind, where, data=b""):
    if kind == "truncate":
        del content[where:]
        return
    if len(content) < where:
        content.extend(bytes(where - len(content)))
    content[where : where + len(data)] = data


def _keep_some(content, write, chance):
    kind, where, data = (*write, b"")[:3]
    if kind == "truncate":
        if chance.random() < 0.5:
            _apply(content, kind, where)
        return
    for start in range(0, len(data), SECTOR):
        if chance.random() < 0.5:
            _apply(content, kind, where + start, data[start : start + SECTOR])


def content_of(rows):
    """All rows of all tables, hashed, by a function that gives the rows of a query."""
    names = [name for (name,) in rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return hash(tuple((name, tuple(sorted(rows(f'SELECT * FROM "{name}"'), key=repr))) for name in names))


def found_after(files, folder):
    """Open what a cut left; the hash of its content, or None when SQLite finds it spoilt."""
    for name, content in files.items():
        (folder / name).write_bytes(content)
    try:
        with closing(sqlite3.connect(folder / NAME)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return None
            return content_of(lambda sql: connection.execute(sql).fetchall())
    except sqlite3.DatabaseError:
        return None
    finally:
        for file in folder.iterdir():
            file.unlink()
