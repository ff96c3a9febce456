"""Reading what the results are reckoned from: the answers, and what was noted on the way."""

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements.small_groups import Traits
from mobilise_desktop.storage.reading import Reader, Row

TABLES = frozenset(
    {"placement", "placement_evaluation", "placement_event", "placement_issue", "firm", "contact"}
)
"""The tables that the results hang on."""

_DAY = "coalesce(p.actual_end, p.end_date, '')"
_STAY = f"p.id, {_DAY}, s.country, h.country, p.scheme"
_FROM = (
    "FROM placement p JOIN firm s ON s.id = p.sending_firm_id JOIN firm h ON h.id = p.hosting_firm_id "
    "JOIN contact c ON c.id = p.employee_id "
)
_ISSUES = """
SELECT e.placement_id, e.severity, e.action_done_on FROM placement_event e
WHERE e.deleted_at IS NULL AND e.confidential = 0 AND e.action IS NOT NULL
UNION ALL SELECT e.placement_id, i.severity, i.done_on FROM placement_issue i
JOIN placement_event e ON e.id = i.event_id
WHERE i.deleted_at IS NULL AND e.deleted_at IS NULL AND e.confidential = 0
"""
OPEN = "open"
"""What open issues are counted as, beside their severity."""

_BEGUN = "('running', 'suspended', 'ended', 'closed')"


class Told(NamedTuple):
    """What a party said of a stay; `who` is its name, `person_id` that of a person."""

    traits: Traits
    party: str
    answers: Mapping[str, Any]
    who: str
    person_id: str = ""


class Way(NamedTuple):
    """What was noted on the way of a stay that began, by kind; `hidden` are confidential entries.

    `issues` are those of visits, calls and incidents and their own actions, by severity, "" without one;
    those that are still open are counted as `OPEN` too.
    """

    traits: Traits
    noted: Counter[str]
    hidden: int
    issues: Counter[str]


def told(reader: Reader) -> list[Told]:
    """All evaluations; of two of one party the one that was entered first."""
    rows = reader.all(
        f"SELECT {_STAY}, e.party, e.answers, s.legal_name_native, h.legal_name_native, c.id, "  # noqa: S608  own
        f"c.given_name, c.family_name {_FROM} JOIN placement_evaluation e ON e.placement_id = p.id "
        "WHERE e.deleted_at IS NULL AND p.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM "
        "placement_evaluation o WHERE o.placement_id = e.placement_id AND o.party = e.party "
        "AND o.deleted_at IS NULL AND o.id < e.id) ORDER BY 2, e.id"
    )
    return [_told(row) for row in rows]


def ways(reader: Reader) -> list[Way]:
    """All stays that began, with what was noted."""
    stays = reader.all(
        f"SELECT {_STAY} {_FROM} WHERE p.deleted_at IS NULL AND p.status IN {_BEGUN} "
        "AND coalesce(p.end_kind, '') <> 'no_show' ORDER BY 2, p.id"
    )
    noted: dict[str, Counter[str]] = defaultdict(Counter)
    hidden: Counter[str] = Counter()
    for own, kind, confidential in reader.all(
        "SELECT placement_id, kind, confidential FROM placement_event WHERE deleted_at IS NULL"
    ):
        if confidential:
            hidden[own] += 1
        else:
            noted[own][kind] += 1
    issues = _issues(reader)
    return [Way(_traits(row), noted[row[0]], hidden[row[0]], issues[row[0]]) for row in stays]


def _issues(reader: Reader) -> dict[str, Counter[str]]:
    """How many issues each stay had, by severity, and how many are open; nothing confidential."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for own, severity, done_on in reader.all(_ISSUES):
        found[own][severity or ""] += 1
        if not done_on:
            found[own][OPEN] += 1
    return found


def _told(row: Row) -> Told:
    party, answers, sending, hosting, person, given, family = row[5:]
    traits = _traits(row)
    names = {"sending": sending, "hosting": hosting, "employee": person_name(given, family, traits.sending)}
    return Told(
        traits, party, json.loads(answers), names.get(party) or "", person if party == "employee" else ""
    )


def _traits(row: Row) -> Traits:
    return Traits(row[1] or "", row[2] or "", row[3] or "", row[4] or "")


def traits(reader: Reader) -> dict[str, list[str]]:
    """What there is to narrow the results by: the countries and schemes of the stays told of."""
    rows = reader.all(
        f"SELECT DISTINCT s.country, h.country, p.scheme {_FROM} "  # noqa: S608  own names
        f"WHERE p.deleted_at IS NULL AND (p.status IN {_BEGUN} OR EXISTS (SELECT 1 "
        "FROM placement_evaluation e WHERE e.placement_id = p.id AND e.deleted_at IS NULL))"
    )
    return {
        name: sorted({row[place] for row in rows if row[place]})
        for place, name in enumerate(("sending", "hosting", "schemes"))
    }
