"""Reading the issues of events: by the event that they belong to, by plain SQL."""

from collections import defaultdict
from collections.abc import Mapping

from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.storage.reading import Reader

Issues = dict[str, tuple[Issue, ...]]
_NAMED = ", ".join(f"i.{name}" for name in Issue._fields)


def issues_of(reader: Reader, where: str, params: Mapping[str, object]) -> Issues:
    """The issues in the order in which they were entered; `where` is about the placement `p`."""
    found: dict[str, list[Issue]] = defaultdict(list)
    rows = reader.all(
        f"SELECT {_NAMED} FROM placement_issue i JOIN placement_event e ON e.id = i.event_id "  # noqa: S608  own
        "JOIN placement p ON p.id = e.placement_id "
        f"WHERE i.deleted_at IS NULL AND e.deleted_at IS NULL AND {where} ORDER BY i.id",
        params,
    )
    for row in rows:
        issue = Issue(*row)
        found[issue.event_id].append(issue)
    return {event: tuple(some) for event, some in found.items()}
