"""What a feature wants to know of stays: what one came of, that one will not take place, or will after all.

A feature declares `STAYS = StayWatcher(…)` in its `stays.py`; the placements know no name. All is done in the
transaction of the step itself, so that Undo takes back both.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId


class StayWatcher(NamedTuple):
    """`begun` is for a stay that came of something, `off` for one that will not take place and why.

    `back` is for one that came out of the trash, `moved` for one that another one, the last, replaced.
    """

    begun: Callable[[Any, RowId, RowId], None]
    off: Callable[[Any, RowId, str], None]
    back: Callable[[Any, RowId], None]
    moved: Callable[[Any, RowId, RowId], None]
