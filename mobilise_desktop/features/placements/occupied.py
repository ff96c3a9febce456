"""The days on which a stay takes its person and a place at its host: as they were, where that is known."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mobilise_desktop.features.placements import states, stay
from mobilise_desktop.features.placements.extra_words import PART_DAYS
from mobilise_desktop.features.placements.fields import column

FIELDS = (
    "status", "end_kind", "start_date", "end_date", *PART_DAYS, "arrived_on", "actual_start", "actual_end",
)  # fmt: skip
"""The fields of a placement that tell it."""

COLUMNS = ", ".join(map(column, FIELDS))
"""The same for a query, with `p` for the placement and `x` for its row in the other table."""

JOINED = "LEFT JOIN placement_extra x ON x.placement_id = p.id AND x.deleted_at IS NULL"
"""What such a query joins."""

Span = tuple[date, date]


def days(values: Mapping[str, Any]) -> list[Span]:
    """First and last day of each part; none of a stay that was called off or that nobody came to."""
    parts = stay.parts(values)
    if not parts or values["status"] in states.CALLED_OFF or values["end_kind"] == "no_show":
        return []
    came, left = values["arrived_on"] or values["actual_start"], values["actual_end"]
    first = date.fromisoformat(came) if came else parts[0][0]
    last = date.fromisoformat(left) if left else parts[-1][1]
    parts[0] = min(first, parts[0][0]), parts[0][1]
    parts[-1] = parts[-1][0], max(last, parts[-1][1])
    cut = [(max(begin, first), min(end, last)) for begin, end in parts]
    return [(begin, end) for begin, end in cut if begin <= end]


def meet(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether two stays have a day in common."""
    return any(a <= d and c <= b for a, b in one for c, d in other)
