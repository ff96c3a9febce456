"""What visits, calls and incidents brought up, for an export; nothing that is confidential."""

from collections.abc import Iterator, Sequence

from mobilise_desktop.core import formats
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import event_words, issues, words
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.export_rows import BROKEN_OFF
from mobilise_desktop.storage.reading import Reader, in_list

_BROUGHT_UP = (
    "e.action IS NOT NULL OR EXISTS (SELECT 1 FROM placement_issue i "
    "WHERE i.event_id = e.id AND i.deleted_at IS NULL)"
)


def told(noted: Sequence[Event]) -> str:
    """The issues of a stay, a line each, the oldest event first."""
    return "\n".join(line for event in reversed(noted) if not event.confidential for line in _lines(event))


def hidden(reader: Reader, ids: Sequence[RowId], *, reasons: bool) -> int:
    """How many confidential entries a list goes without; with `reasons` those of broken-off stays, too."""
    kinds, params = in_list("k", list(BROKEN_OFF) if reasons else [])
    query = (
        "SELECT count(*) FROM placement_event e WHERE e.deleted_at IS NULL AND e.confidential = 1 "  # noqa: S608
        f"AND e.placement_id = :own AND ({_BROUGHT_UP} OR e.kind IN {kinds})"
    )
    rows = (reader.one(query, {**params, "own": own}) for own in ids)
    return sum(int(row[0]) for row in rows if row)


def _lines(event: Event) -> Iterator[str]:
    when = f"{words.word('event', event.kind)} · {formats.day(event.day)}"
    if event.action:
        told_of = event_words.to_do(event.action, event.action_due, event.action_done_on)
        yield f"{when}: {issues.graded(told_of, event.severity)}"
    for one in event.issues:
        yield f"{when}: {', '.join(event_words.issue(one))}"
