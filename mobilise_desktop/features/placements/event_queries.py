"""Reading what was noted on the way of a stay: frozen rows out, by plain SQL."""

from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import events
from mobilise_desktop.features.placements.issue_queries import issues_of
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.storage.reading import Reader


class Event(NamedTuple):
    """Something on the way; days are ISO."""

    id: RowId
    kind: str
    day: str
    until: str | None = None
    text: str | None = None
    person_id: str | None = None
    attendees: str | None = None
    rating: int | None = None
    action: str | None = None
    action_due: str | None = None
    action_done_on: str | None = None
    insurer_on: str | None = None
    confidential: int = 0
    reported_to: str | None = None
    severity: str | None = None
    """How grave its own action is; of an old one nothing is known."""
    person: str = ""
    """The name of who was reminded."""
    issues: tuple[Issue, ...] = ()
    """What else it brought up, as it was entered."""

    @property
    def is_open(self) -> bool:
        """Whether something has still to be done about it."""
        return bool(self.action) and not self.action_done_on

    @property
    def to_do(self) -> int:
        """How many things have still to be done about it."""
        return int(self.is_open) + sum(one.is_open for one in self.issues)

    @property
    def lacks_insurer(self) -> bool:
        """Whether it is an accident of which the insurer was not told."""
        return self.kind == events.ACCIDENT and not self.insurer_on

    @property
    def values(self) -> dict[str, Any]:
        """Its fields by name, as a form shows them and as they were when it was read."""
        return {name: getattr(self, name) for name in EVENT_FIELDS[1:]}


EVENT_FIELDS = Event._fields[:-2]
"""The columns of an event; the name of a person and the issues are not among them."""


def events_of(reader: Reader, placement_id: RowId) -> tuple[Event, ...]:
    """What was noted of a placement, the latest first."""
    named = ", ".join(f"e.{name}" for name in EVENT_FIELDS)
    rows = reader.all(
        f"SELECT {named}, c.given_name, c.family_name "  # noqa: S608  own names
        "FROM placement_event e LEFT JOIN contact c ON c.id = e.person_id WHERE e.placement_id = :id "
        "AND e.deleted_at IS NULL ORDER BY e.day DESC, e.id DESC",
        {"id": placement_id},
    )
    issues = issues_of(reader, "p.id = :id", {"id": placement_id})
    return tuple(
        Event(*row)._replace(person=person_name(given, family, ""), issues=issues.get(row[0], ()))
        for *row, given, family in rows
    )
