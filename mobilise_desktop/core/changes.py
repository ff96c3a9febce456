"""What one committed transaction did, as plain data.

The same value feeds the lists (what to read again), the undo menu and the history of a record.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label

Values = Mapping[str, Any]


class Change(NamedTuple):
    """One row. `before` and `after` hold only the fields that differ.

    `before` None: the row came into being (or back); `after` None: it went to the trash.
    """

    table: str
    row_id: RowId
    before: Values | None
    after: Values | None


class ChangeSet(NamedTuple):
    """All changes of one transaction, in the order they were made.

    Actions on many rows list none of them: `counts` has the number of rows per table, and a reader
    that shows such a table reads it again whole. `is_undoable` is False for what can't be taken back.
    """

    id: RowId
    label: Label
    changes: tuple[Change, ...] = ()
    counts: Mapping[str, int] = {}
    is_undoable: bool = True

    @property
    def tables(self) -> frozenset[str]:
        """Names of the tables touched, for "does this concern me?" tests."""
        return frozenset(change.table for change in self.changes) | frozenset(self.counts)

    def rows(self, table: str) -> frozenset[RowId] | None:
        """Ids of the rows of `table` touched; None when they are too many to list."""
        if table in self.counts:
            return None
        return frozenset(change.row_id for change in self.changes if change.table == table)
