"""The one gate through which people go out for a purpose: nobody without a valid basis passes.

Lists, mail drafts and exports ask it and say whom it left out and why.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.privacy import bans
from mobilise_desktop.privacy.purposes import BANNED, GONE, NO_BASIS, WITHDRAWN, purposes
from mobilise_desktop.storage.reading import Reader, in_list

_BLOCK = 500


class LeftOut(NamedTuple):
    """Somebody who may not go out, and the code of the reason (`purposes.REASONS`)."""

    person_table: str
    person_id: RowId
    reason: str


class Gate(NamedTuple):
    """Who may go out for a purpose, and who not."""

    allowed: frozenset[RowId]
    left_out: tuple[LeftOut, ...]


class Basis(NamedTuple):
    """One entry about a person and a purpose; days in ISO form."""

    basis: str
    given_on: str
    withdrawn_on: str | None


def gate(reader: Reader, table: str, ids: Sequence[RowId], purpose: str) -> Gate:
    """Divide people of a table ("contact") into those who may go out for a purpose and the others."""
    allowed: list[RowId] = []
    left_out: list[LeftOut] = []
    for start in range(0, len(ids), _BLOCK):
        for own, reason in _reasons(reader, table, ids[start : start + _BLOCK], purpose):
            if reason:
                left_out.append(LeftOut(table, own, reason))
            else:
                allowed.append(own)
    return Gate(frozenset(allowed), tuple(left_out))


def state(entries: Sequence[Basis], purpose: str, today: str) -> str:
    """Why the entries do not allow a purpose, as the code of a reason; "" when they do.

    The last word counts: a basis given up to the day of a withdrawal serves no more.
    """
    bases = purposes()[purpose].bases
    last_no = max((e.withdrawn_on for e in entries if e.withdrawn_on), default="")
    for entry in entries:
        is_given = entry.basis in bases and not entry.withdrawn_on and entry.given_on <= today
        if is_given and entry.given_on > last_no:
            return ""
    return WITHDRAWN if last_no else NO_BASIS


def _reasons(reader: Reader, table: str, ids: Sequence[RowId], purpose: str) -> list[tuple[RowId, str]]:
    places, params = in_list("i", list(ids))
    rows = reader.all(
        f"SELECT id, email, phone_e164, mobile_e164, active FROM {table} "  # noqa: S608  own names
        f"WHERE deleted_at IS NULL AND id IN {places}",
        params,
    )
    people = {
        RowId(row[0]): dict(zip(("email", "phone_e164", "mobile_e164", "active"), row[1:], strict=True))
        for row in rows
    }
    entries: dict[RowId, list[Basis]] = defaultdict(list)
    for person, *entry in reader.all(
        "SELECT person_id, legal_basis, given_on, withdrawn_on FROM consent "  # noqa: S608  own names
        "WHERE deleted_at IS NULL AND person_table = :table AND purpose = :purpose "
        f"AND person_id IN {places}",
        {**params, "table": table, "purpose": purpose},
    ):
        entries[RowId(person)].append(Basis(*entry))
    refused = _banned(reader, people) if purposes()[purpose].writes else set()
    today = clock.today().isoformat()
    found = []
    for own in ids:
        if own not in people or not people[own]["active"]:
            found.append((own, GONE))
        elif own in refused:
            found.append((own, BANNED))
        else:
            found.append((own, state(entries[own], purpose, today)))
    return found


def _banned(reader: Reader, people: dict[RowId, dict[str, object]]) -> set[RowId]:
    by_person = {own: bans.addresses_of(values) for own, values in people.items()}
    listed = bans.banned(reader, {address for own in by_person.values() for address in own})
    return {own for own, addresses in by_person.items() if listed.intersection(addresses)}
