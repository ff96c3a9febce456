"""What a feature tells the search over everything: how its records are found, and where they open.

A feature declares `SEARCHES = (SearchSpec(…),)` in its `search.py`; the search knows none of them by name.
"""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId


class Hit(NamedTuple):
    """One record found: its name, a quiet word about it, and the record that opens to show it."""

    id: RowId
    title: str
    detail: str
    opens: RowId


class SearchSpec(NamedTuple):
    """One kind of record: heading (marked by `N_`), icon, table, and the tab and its method that open one.

    `find(reader, locale, text, limit)` gives hits, the best first; `named(reader, ids)` those of given ids
    that still exist, in any order.
    """

    table: str
    title: str
    icon: str
    tab: str
    method: str
    find: Callable[[Any, str, str, int], Sequence[Hit]]
    named: Callable[[Any, Sequence[RowId]], Sequence[Hit]]
