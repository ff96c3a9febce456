"""Reading who takes part in a placement: names for links, and people to choose from."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements.party_fields import MENTORS
from mobilise_desktop.storage.reading import Reader, in_list


class Mentor(NamedTuple):
    """A mentor: id, firm and name."""

    id: str
    firm_id: str
    name: str


def mentors_of(reader: Reader, values: Mapping[str, Any]) -> dict[str, Mentor]:
    """The mentors of a placement by field, without those that are not named yet."""
    named = {field: values[field] for field in MENTORS if values[field]}
    if not named:
        return {}
    places, params = in_list("i", list(named.values()))
    rows = reader.all(
        "SELECT c.id, c.firm_id, c.given_name, c.family_name, f.country, c.email "  # noqa: S608  own text
        f"FROM contact c JOIN firm f ON f.id = c.firm_id WHERE c.id IN {places}",
        params,
    )
    known = {
        own: Mentor(own, firm, person_name(given, family, country) or mail or "–")
        for own, firm, given, family, country, mail in rows
    }
    return {field: known[own] for field, own in named.items() if own in known}


def workers_of(reader: Reader, firm_id: str, typed: str) -> list[tuple[str, str]]:
    """Id and name with function of those who work for a firm, as far as they have every word typed."""
    rows = reader.all(
        "SELECT c.id, c.given_name, c.family_name, f.country, c.email, c.function FROM contact c "
        "JOIN firm f ON f.id = c.firm_id WHERE c.firm_id = :firm AND c.deleted_at IS NULL AND c.active = 1 "
        "ORDER BY c.may_travel DESC, c.family_name, c.given_name, c.id",
        {"firm": firm_id},
    )
    words = fold(typed).split()
    shown = [
        (own, " · ".join(filter(None, (person_name(given, family, country) or mail or "–", function))))
        for own, given, family, country, mail, function in rows
    ]
    return [(own, name) for own, name in shown if all(word in fold(name) for word in words)]


def country_of(reader: Reader, firm_id: str) -> str:
    """The country of a firm (ISO 3166 alpha-2)."""
    row = reader.one("SELECT country FROM firm WHERE id = :id", {"id": firm_id})
    return str(row[0]) if row else ""


def employer_of(reader: Reader, contact_id: str) -> str:
    """The id of the firm of a person."""
    row = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": contact_id})
    return str(row[0]) if row else ""
