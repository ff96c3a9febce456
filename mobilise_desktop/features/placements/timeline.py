"""All stays on one line of time: who is where, who would be at two places, how many a host has at once."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import events, occupied, stay
from mobilise_desktop.features.placements.states import OVER
from mobilise_desktop.storage.reading import Reader, in_list

Stay = tuple[str, Sequence[tuple[date, date]]]
"""The id of a stay and its parts."""


class Contact(NamedTuple):
    """A visit or call, by its kind; one that is planned has the kind of planned ones."""

    day: date
    kind: str

    @property
    def is_planned(self) -> bool:
        """Whether nobody has said yet that it took place."""
        return self.kind in events.PLANNED


class Bar(NamedTuple):
    """A stay on the line: `parts` are first and last days, `clashes` that the person is elsewhere meanwhile.

    `contacts` are visits and calls by their days. `at_once` counts the stays that the host has on the fullest
    of these days, this one among them; `places` how many the host offers, 0 when nothing is known.
    """

    id: RowId
    ref: str
    person: str
    host: str
    status: str
    parts: tuple[tuple[date, date], ...]
    clashes: bool
    at_once: int
    places: int
    contacts: tuple[Contact, ...] = ()

    @property
    def first(self) -> date:
        """The first day."""
        return self.parts[0][0]

    @property
    def last(self) -> date:
        """The last day."""
        return self.parts[-1][1]

    @property
    def is_crowded(self) -> bool:
        """Whether the host has more than it offers places for."""
        return bool(self.places) and self.at_once > self.places


_ROWS = f"""
SELECT {occupied.COLUMNS}, p.id, p.ref, p.employee_id, p.hosting_firm_id,
    c.given_name, c.family_name, s.country, h.legal_name_native
FROM placement p JOIN contact c ON c.id = p.employee_id JOIN firm s ON s.id = p.sending_firm_id
JOIN firm h ON h.id = p.hosting_firm_id {occupied.JOINED}
WHERE p.deleted_at IS NULL AND p.start_date IS NOT NULL AND p.end_date IS NOT NULL
ORDER BY p.start_date, p.ref
"""  # noqa: S608  own names
_KNOWN = len(occupied.FIELDS)
_CONTACTS = """
SELECT placement_id, day, kind FROM placement_event
WHERE deleted_at IS NULL AND kind IN {kinds} ORDER BY day, id
"""
_PLACES = """
SELECT firm_id, sum(capacity) FROM host_offer
WHERE deleted_at IS NULL AND status IN ('open', 'filled', 'paused') GROUP BY firm_id
"""


def bars(reader: Reader) -> list[Bar]:
    """Every stay that takes days of its person, by its first day; one that is over as it was.

    One that is still to be moved or amended is shown as agreed, its clashes are those of the days it takes.
    """
    found = []
    people: dict[str, list[Stay]] = {}
    hosts: dict[str, list[Stay]] = {}
    places: dict[str, int] = dict(reader.all(_PLACES))
    for row in reader.all(_ROWS):
        values = dict(zip(occupied.FIELDS, row[:_KNOWN], strict=True))
        own, ref, employee, host_id, given, family, country, host = row[_KNOWN:]
        taken, status = occupied.days(values), values["status"]
        if not taken:
            continue
        parts = tuple(taken if status in OVER else stay.parts(values))
        found.append((RowId(own), ref, person_name(given, family, country), host, status, parts))
        people.setdefault(employee, []).append((own, taken))
        hosts.setdefault(host_id, []).append((own, taken))
    clashing = {own for stays in people.values() for own in _overlapping(stays)}
    counted = {own: n for stays in hosts.values() for own, n in at_once(stays).items()}
    offered = {own: places.get(host, 0) for host, stays in hosts.items() for own, _parts in stays}
    seen = _contacts(reader)
    return [
        Bar(*one, one[0] in clashing, counted[one[0]], int(offered[one[0]]), tuple(seen.get(one[0], ())))
        for one in found
    ]


def _contacts(reader: Reader) -> dict[str, list[Contact]]:
    contacts: dict[str, list[Contact]] = {}
    kinds, params = in_list("k", [*events.VISITS, *events.PLANNED])
    for own, day, kind in reader.all(_CONTACTS.format(kinds=kinds), params):
        contacts.setdefault(own, []).append(Contact(date.fromisoformat(day), kind))
    return contacts


Stays = Sequence[Stay]


def at_once(stays: Stays) -> Mapping[str, int]:
    """How many stays there are on the fullest day of each, itself among them."""
    changes: dict[date, int] = {}
    for _own, parts in stays:
        for first, last in parts:
            changes[first] = changes.get(first, 0) + 1
            after = last + timedelta(days=1)
            changes[after] = changes.get(after, 0) - 1
    days = sorted(changes)
    levels, level = [], 0
    for day in days:
        level += changes[day]
        levels.append(level)
    found: dict[str, int] = {}
    for own, parts in stays:
        spans = [n for day, n in zip(days, levels, strict=True) if any(a <= day <= b for a, b in parts)]
        found[own] = max(spans, default=1)
    return found


def _overlapping(stays: Stays) -> set[str]:
    found: set[str] = set()
    for place, (own, parts) in enumerate(stays):
        for other, others in stays[place + 1 :]:
            if occupied.meet(parts, others):
                found |= {own, other}
    return found
