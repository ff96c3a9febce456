"""What a feature tells the history of a firm about its own tables: names, words, and the way back.

A feature declares `TOLD = {table: Told(…)}` in its `told.py`; what has no label there is never shown.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId

Edit = Callable[[Any, RowId, Mapping[str, Any], Mapping[str, Any]], object]
"""Writes (store, id, change, expected) as the feature's own form does."""


class Told(NamedTuple):
    """Labels of fields (marked by `N_`), and `word(name, value, currency)` for a value as people read it.

    `edit` takes an old value back; None where the past must stay as it is.
    """

    labels: Mapping[str, str]
    word: Callable[[str, Any, str], str]
    edit: Edit | None = None
