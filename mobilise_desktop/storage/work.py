"""One transaction at work: every write of the program goes through here, single rows and thousands alike.

Values written are compared with those in the database inside the same transaction, so the history
is exact whoever else writes, and no write depends on an object that was read earlier.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, insert, select, update

from mobilise_desktop.core import clock
from mobilise_desktop.core.changes import Change, ChangeSet, Values
from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId, new_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.journal import TXN
from mobilise_desktop.storage.loading import CHUNK, load
from mobilise_desktop.storage.notes import INTO, Notes
from mobilise_desktop.storage.reading import TransactionReader

SYSTEM = "system"
"""The kind of a transaction that the undo menu leaves out."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Who writes: the name of the user, the computer, the office."""

    who: str
    host: str
    office: str


@dataclass(frozen=True, slots=True)
class Edit:
    """New values of one row, and the values that the writer saw before."""

    row_id: RowId
    before: Values
    after: Values


class Work:
    """The writes of one transaction; made by `Store.write` only."""

    def __init__(
        self, connection: Connection, label: Label, actor: Actor, *, kind: str, of: str | None
    ) -> None:
        self.connection = connection
        self.actor = actor
        self.at = clock.timestamp()
        self.txn = new_id()
        self.label = label
        self.kind = kind
        self.notes = Notes()
        self._is_taken_back = False
        connection.execute(
            insert(TXN).values(
                id=self.txn, at=self.at, who=actor.who, host=actor.host, office_code=actor.office,
                label=label.dump(), kind=kind, of_txn=of, counts="{}",
            )
        )  # fmt: skip

    def reader(self) -> TransactionReader:
        """Reads what stands in the database for this transaction, its own writes too."""
        return TransactionReader(self.connection)

    # -- one row ---------------------------------------------------------------------------------

    def insert(self, table: Table, values: Values, row_id: RowId | None = None) -> RowId:
        """Add a row and return its id."""
        row_id = row_id or new_id()
        self.connection.execute(insert(table).values(**self._stamped(row_id), **values))
        self.notes.note(Change(table.name, row_id, None, dict(values)), "insert")
        return row_id

    def update(self, table: Table, row_id: RowId, values: Values, expected: Values | None = None) -> bool:
        """Write the values that differ; False when none does.

        Raises:
            StaleRowError: a field no longer has the value in `expected`, and not the new one either.
            UserError: the row is gone.
        """
        now = self.present(table, [row_id], tuple(values)).get(row_id)
        if now is None:
            raise UserError(_("This record no longer exists."))
        self._refuse_stale(table, Edit(row_id, expected or {}, values), now)
        after = {name: value for name, value in values.items() if now[name] != value}
        if not after:
            return False
        self.connection.execute(
            update(table)
            .where(table.c.id == row_id)
            .values(version=table.c.version + 1, **self._updated(), **after)
        )
        before = {name: now[name] for name in after}
        self.notes.note(Change(table.name, row_id, before, after), "update")
        return True

    def delete(self, table: Table, row_id: RowId, into: RowId | None = None) -> bool:
        """Put a row into the trash; False when it is there already, so that no undo takes it out again.

        `into` is the row that it became part of.
        """
        if not self._trash(table, (table.c.id == row_id) & table.c.deleted_at.is_(None), gone=True):
            return False
        self.notes.note(Change(table.name, row_id, {INTO: into} if into else {}, None), "delete")
        return True

    def restore(self, table: Table, row_id: RowId) -> bool:
        """Take a row out of the trash; False when it is not there."""
        if not self._trash(table, (table.c.id == row_id) & table.c.deleted_at.is_not(None), gone=False):
            return False
        self.notes.note(Change(table.name, row_id, None, {}), "restore")
        return True

    # -- many rows -------------------------------------------------------------------------------

    def insert_many(self, table: Table, names: Sequence[str], rows: Iterable[Sequence[Any]]) -> int:
        """Add rows by the fastest way of the driver; `names` begins with "id". Return their number.

        The journal counts them; each row names this transaction in `created_in`.
        """
        stamps = self._stamped(RowId(""))
        del stamps["id"]
        touched = self.notes.touched[table.name]

        def noted() -> Iterator[Sequence[Any]]:
            for row in rows:
                touched[row[0]] = None
                yield row

        before = len(touched)
        load(self.connection, table.name, names, noted(), stamps)
        self.notes.count(table.name, "inserted", len(touched) - before)
        return len(touched) - before

    def update_many(self, table: Table, edits: Sequence[Edit]) -> int:
        """Write many edits, each checked like `update`; return how many rows changed."""
        changed = 0
        for start in range(0, len(edits), CHUNK):
            chunk = edits[start : start + CHUNK]
            names = tuple(dict.fromkeys(name for edit in chunk for name in edit.after))
            present = self.present(table, [edit.row_id for edit in chunk], names)
            groups: dict[tuple[str, ...], list[Change]] = defaultdict(list)
            for edit in chunk:
                change = self._difference(table, edit, present)
                if change is not None:
                    groups[tuple(change.after or ())].append(change)
            for fields, changes in groups.items():
                self._update_group(table, fields, changes)
                changed += len(changes)
        return changed

    def delete_many(self, table: Table, ids: Sequence[RowId]) -> int:
        """Put rows into the trash, each listed in the journal; return how many were not there already."""
        deleted = 0
        for start in range(0, len(ids), CHUNK):
            known = self.present(table, ids[start : start + CHUNK], ("deleted_at",))
            living = [row_id for row_id, row in known.items() if row["deleted_at"] is None]
            deleted += self._trash(table, table.c.id.in_(living), gone=True)
            for row_id in living:
                self.notes.note(Change(table.name, row_id, {}, None), "delete")
        return deleted

    def delete_created(self, table: Table, txn: str) -> int:
        """Put every living row that transaction `txn` inserted into the trash; return how many."""
        where = (table.c.created_in == txn) & table.c.deleted_at.is_(None)
        return self._trash_where(table, where, root=txn, gone=True)

    def restore_deleted(self, table: Table, txn: str, root: str) -> int:
        """Take what `root` had inserted and `txn` put into the trash out of it; return how many rows."""
        where = (table.c.deleted_in == txn) & (table.c.created_in == root)
        return self._trash_where(table, where, root=root, gone=False)

    # -- reading inside the transaction ----------------------------------------------------------

    def present(
        self, table: Table, ids: Sequence[RowId], names: Sequence[str]
    ) -> dict[RowId, dict[str, Any]]:
        """Present values of rows by id, locked until the end; rows that are gone are left out."""
        columns = [table.c[name] for name in names]
        found = {}
        for start in range(0, len(ids), CHUNK):
            query = select(table.c.id, *columns).where(table.c.id.in_(ids[start : start + CHUNK]))
            for row in self.connection.execute(query.with_for_update()):
                found[RowId(row[0])] = dict(zip(names, row[1:], strict=True))
        return found

    # -- the end ---------------------------------------------------------------------------------

    def relabel(self, label: Label) -> None:
        """Name the transaction, when its name depends on what it found."""
        self.label = label
        self.connection.execute(update(TXN).where(TXN.c.id == self.txn).values(label=label.dump()))

    @property
    def is_empty(self) -> bool:
        """True when nothing was changed, or nothing is to be kept."""
        return self._is_taken_back or self.notes.is_empty

    def take_back(self) -> None:
        """Keep nothing of this transaction: it was made only to see what it would do."""
        self._is_taken_back = True

    def seal(self) -> ChangeSet:
        """Write the journal and return what was done; the caller commits."""
        self.notes.write(self.connection, self.txn)
        done = self.notes.change_set(self.txn, self.label)
        return done if self.kind != SYSTEM else done._replace(is_undoable=False)

    # -- inside ----------------------------------------------------------------------------------

    def _stamped(self, row_id: RowId) -> dict[str, Any]:
        return {
            "id": row_id, "created_at": self.at, "created_by": self.actor.who,
            "office_code": self.actor.office, "version": 1, "created_in": self.txn, **self._updated(),
        }  # fmt: skip

    def _updated(self) -> dict[str, str]:
        return {"updated_at": self.at, "updated_by": self.actor.who, "updated_in": self.txn}

    def _difference(self, table: Table, edit: Edit, present: Mapping[RowId, Values]) -> Change | None:
        now = present.get(edit.row_id)
        if now is None:
            raise UserError(_("This record no longer exists."))
        self._refuse_stale(table, edit, now)
        after = {name: value for name, value in edit.after.items() if now[name] != value}
        before = {name: now[name] for name in after}
        return Change(table.name, edit.row_id, before, after) if after else None

    def _update_group(self, table: Table, fields: tuple[str, ...], changes: Sequence[Change]) -> None:
        for change in changes:
            self.notes.note(change, "update")
        first = changes[0].after or {}
        if all(change.after == first for change in changes):
            ids = [change.row_id for change in changes]
            same = update(table).where(table.c.id.in_(ids))
            self.connection.execute(same.values(version=table.c.version + 1, **self._updated(), **first))
            return
        statement = (
            update(table)
            .where(table.c.id == bindparam("_row"))
            .values(
                version=table.c.version + 1,
                **self._updated(),
                **{name: bindparam(f"_{name}") for name in fields},
            )
        )
        values = [
            {"_row": c.row_id, **{f"_{name}": value for name, value in (c.after or {}).items()}}
            for c in changes
        ]
        self.connection.execute(statement, values)

    def _refuse_stale(self, table: Table, edit: Edit, now: Values) -> None:
        clash = [f for f, old in edit.before.items() if f in now and now[f] not in (old, edit.after.get(f))]
        if not clash:
            return
        last = self.connection.execute(
            select(TXN.c.who, TXN.c.at)
            .join(table, table.c.updated_in == TXN.c.id)
            .where(table.c.id == edit.row_id)
        ).first()
        who, at = last or ("", self.at)
        raise StaleRowError(
            _("{who} changed this record in the meantime. Nothing of yours was written.").format(who=who),
            mine={f: edit.after.get(f) for f in clash},
            theirs={f: now[f] for f in clash},
            who=who,
            at_utc=at,
        )

    def _trash(self, table: Table, where: Any, *, gone: bool) -> int:
        mark = {"deleted_at": self.at if gone else None, "deleted_in": self.txn if gone else None}
        done = self.connection.execute(
            update(table).where(where).values(version=table.c.version + 1, **self._updated(), **mark)
        )
        return done.rowcount

    def _trash_where(self, table: Table, where: Any, *, root: str, gone: bool) -> int:
        ids = [RowId(i) for i in self.connection.scalars(select(table.c.id).where(where))]
        self.notes.touched[table.name].update(dict.fromkeys(ids))
        self._trash(table, where, gone=gone)
        self.notes.count(table.name, "deleted" if gone else "restored", len(ids), root)
        return len(ids)
