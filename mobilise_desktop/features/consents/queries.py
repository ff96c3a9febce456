"""The people of a firm with what they allowed."""

from collections import defaultdict
from typing import NamedTuple

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.privacy import bans
from mobilise_desktop.privacy.gate import Basis, state
from mobilise_desktop.storage.reading import Reader, in_list


class Entry(NamedTuple):
    """On what basis, since when and how a purpose is allowed; days in ISO form."""

    id: RowId
    purpose: str
    legal_basis: str
    given_on: str
    method: str
    text_version: str | None
    text_language: str | None
    evidence_id: RowId | None
    withdrawn_on: str | None
    withdrawal_note: str | None


class Person(NamedTuple):
    """A person of a firm; `open` are the purposes that are allowed today."""

    id: RowId
    name: str
    addresses: tuple[bans.Address, ...]
    is_banned: bool
    entries: tuple[Entry, ...]
    open: frozenset[str]


_FIELDS = ("id", "purpose", "legal_basis", "given_on", "method", "text_version", "text_language",
           "evidence_id", "withdrawn_on", "withdrawal_note")  # fmt: skip
_PEOPLE = """
SELECT id, given_name, family_name, email, phone_e164, mobile_e164 FROM contact
WHERE firm_id = :firm AND deleted_at IS NULL ORDER BY is_main DESC, created_at, id
"""


def people(reader: Reader, firm_id: RowId) -> list[Person]:
    """The people of a firm, the main contact first; their entries from the newest on."""
    rows = reader.all(_PEOPLE, {"firm": firm_id})
    if not rows:
        return []
    entries = _entries(reader, [row[0] for row in rows])
    known = {row[0]: _addresses(*row[3:]) for row in rows}
    banned = bans.banned(reader, {address for own in known.values() for address in own})
    today = clock.today().isoformat()
    found = []
    for own, given, family, mail, *_numbers in rows:
        mine = tuple(entries[own])
        purposes = {entry.purpose for entry in mine}
        allowed = frozenset(p for p in purposes if not state(_bases(mine, p), p, today))
        name = " ".join(filter(None, (given, family))) or mail or ""
        is_banned = bool(banned.intersection(known[own]))
        found.append(Person(RowId(own), name, known[own], is_banned, mine, allowed))
    return found


def _entries(reader: Reader, ids: list[str]) -> dict[str, list[Entry]]:
    places, params = in_list("i", list[object](ids))
    found: dict[str, list[Entry]] = defaultdict(list)
    for person, *values in reader.all(
        f"SELECT person_id, {', '.join(_FIELDS)} FROM consent "  # noqa: S608  own names
        f"WHERE deleted_at IS NULL AND person_table = 'contact' AND person_id IN {places} "
        "ORDER BY given_on DESC, id DESC",
        params,
    ):
        found[person].append(Entry(*values))
    return found


def _addresses(mail: str | None, phone: str | None, mobile: str | None) -> tuple[bans.Address, ...]:
    return tuple(bans.addresses_of({"email": mail, "phone_e164": phone, "mobile_e164": mobile}))


def _bases(entries: tuple[Entry, ...], purpose: str) -> list[Basis]:
    return [Basis(e.legal_basis, e.given_on, e.withdrawn_on) for e in entries if e.purpose == purpose]
