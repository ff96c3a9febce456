"""What a feature tells the trash: which parts of firms can be removed on their own, and how they come back.

A feature declares `TRASH = (TrashSpec(…),)` in its `trash_parts.py`; the page of the trash knows no name.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId


class Gone(NamedTuple):
    """A removed part: its name, the firm it belongs to, when it was removed (UTC)."""

    id: RowId
    name: str
    firm: str
    deleted_at: str


class TrashSpec(NamedTuple):
    """One kind of part (`kind` marked by `N_`) and its table.

    `read(reader)` gives those that were removed while their firm stayed; `restore(store, id)` takes one out.
    """

    table: str
    kind: str
    read: Callable[[Any], Sequence[Gone]]
    restore: Callable[[Any, RowId], object]
