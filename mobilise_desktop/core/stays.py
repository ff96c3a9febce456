"""What a feature wants to know of stays: what one came of, and that one will not take place.

A feature declares `STAYS = StayWatcher(…)` in its `stays.py`; the placements know no name. All is done in the
transaction of the step itself, so that Undo takes back both.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId


class StayWatcher(NamedTuple):
    """`begun(work, placement, origin)` for a stay that came of something, `off(work, placement, why)`."""

    begun: Callable[[Any, RowId, RowId], None]
    off: Callable[[Any, RowId, str], None]
