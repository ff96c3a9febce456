"""What one transaction has done so far, for the journal and for whoever listens."""

import json
from collections import defaultdict
from collections.abc import Collection  # noqa: TC003  a type of attributes
from typing import Any

from sqlalchemy import Connection, update

from mobilise_desktop.core.changes import Change, ChangeSet
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.journal import CHANGE, TXN
from mobilise_desktop.storage.loading import load

INTO = "merged_into"
"""What a deletion that is a merge says: in the journal as [null, the id of the row that stays]."""

LISTED = 1000
"""A ChangeSet lists at most so many rows of a table; beyond that it counts them."""

Counts = dict[str, dict[str, Any]]


class Notes:
    """Changes in their order; `touched` has the ids of all rows by table, also of those only counted.

    `fresh` is what whoever inserts very many records hands over to the projections by table, so that they
    need not read it again; each says what it takes.
    """

    def __init__(self) -> None:
        self.counts: Counts = defaultdict(dict)
        self.touched: dict[str, dict[RowId, None]] = defaultdict(dict)
        self.fresh: dict[str, Collection[Any]] = {}
        self._changes: list[tuple[Change, str]] = []
        self._updated_at: dict[tuple[str, RowId], int] = {}

    @property
    def is_empty(self) -> bool:
        """True when nothing was changed, or everything was changed back."""
        return not self.counts and not any(_differing(change, op) for change, op in self._changes)

    def note(self, change: Change, op: str) -> None:
        """Take down one change; several updates of one row become one."""
        self.touched[change.table][change.row_id] = None
        place = self._updated_at.get((change.table, change.row_id))
        if op != "update" or place is None:
            self._updated_at[change.table, change.row_id] = len(self._changes)
            self._changes.append((change, op))
            if op != "update":
                del self._updated_at[change.table, change.row_id]
            return
        first = self._changes[place][0]
        before = {**(change.before or {}), **(first.before or {})}
        after = {**(first.after or {}), **(change.after or {})}
        self._changes[place] = (Change(change.table, change.row_id, before, after), op)

    def count(self, table: str, what: str, n: int, root: str | None = None) -> None:
        """Take down that `n` rows were changed without listing them; `root` inserted them first."""
        if n:
            self.counts[table][what] = self.counts[table].get(what, 0) + n
        if n and root:
            self.counts[table]["root"] = root

    def write(self, connection: Connection, txn: RowId) -> None:
        """Write the rows of the journal."""
        rows = [(txn, change.table, change.row_id, op, _fields(change, op)) for change, op in self._net()]
        if rows:
            load(connection, CHANGE.name, ("txn_id", "table_name", "row_id", "op", "fields"), rows)
        if self.counts:
            counts = json.dumps(self.counts)
            connection.execute(update(TXN).where(TXN.c.id == txn).values(counts=counts))

    def change_set(self, txn: RowId, label: Label) -> ChangeSet:
        """What was taken down, as others see it."""
        per_table: dict[str, int] = dict.fromkeys(self.counts, LISTED + 1)
        listed = [change for change, _op in self._net()]
        for change in listed:
            per_table[change.table] = per_table.get(change.table, 0) + 1
        many = {name: len(self.touched[name]) for name, n in per_table.items() if n > LISTED}
        return ChangeSet(txn, label, tuple(change for change in listed if change.table not in many), many)

    def _net(self) -> list[tuple[Change, str]]:
        """The changes without fields that have their first value again."""
        return [(change, op) for one, op in self._changes if (change := _differing(one, op))]


def _differing(change: Change, op: str) -> Change | None:
    before, after = change.before or {}, change.after or {}
    names = [name for name in after if before.get(name) != after[name]]
    if op != "update" or len(names) == len(after):
        return change
    kept = {name: before[name] for name in names}, {name: after[name] for name in names}
    return Change(change.table, change.row_id, *kept) if names else None


def _fields(change: Change, op: str) -> str | None:
    if op == "delete" and change.before:
        return json.dumps({INTO: [None, change.before[INTO]]})
    return _pairs(change) if op == "update" else None


def _pairs(change: Change) -> str:
    before, after = change.before or {}, change.after or {}
    return json.dumps({name: [before[name], after[name]] for name in after}, ensure_ascii=False)
