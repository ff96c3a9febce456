"""Whom nobody is to write to or call: keyed hashes of addresses and numbers, which outlive an erasure.

The hash needs the key of this database, so that the list tells nobody whose addresses are on it. A database
into which a list from elsewhere was brought knows that list's key too.
"""

import hashlib
import hmac
import secrets
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, delete, insert, select

from mobilise_desktop.core import clock
from mobilise_desktop.core.labels import Label
from mobilise_desktop.privacy.model import DO_NOT_CONTACT
from mobilise_desktop.storage import facts
from mobilise_desktop.storage.journal import META
from mobilise_desktop.storage.reading import Reader, in_list
from mobilise_desktop.storage.store import Store

KEY = "ban_key"
"""Fact of the database: its key, and after it those of lists that were brought in, with blanks between."""

Address = tuple[str, str]
"""Kind ("email", "phone") and text; phone numbers as E.164."""

_FIELDS = {"email": "email", "phone_e164": "phone", "mobile_e164": "phone"}
_BLOCK = 500


class Kept(NamedTuple):
    """The list of a database with its keys, also who was taken off it."""

    keys: tuple[str, ...] = ()
    rows: tuple[Mapping[str, Any], ...] = ()


def addresses_of(person: Mapping[str, Any]) -> list[Address]:
    """The addresses and numbers of a person."""
    return [(kind, str(person[name])) for name, kind in _FIELDS.items() if person.get(name)]


def ban(store: Store, addresses: Sequence[Address], label: Label) -> None:
    """Put addresses on the list; those that are on it stay."""
    with store.maintain() as connection:
        keys = _keys(connection)
        if not keys:
            keys = (secrets.token_hex(32),)
            facts.put(connection, {KEY: keys[0]})
    with store.write(label) as work:
        known = set(
            work.connection.scalars(
                select(DO_NOT_CONTACT.c.keyed_hash).where(DO_NOT_CONTACT.c.deleted_at.is_(None))
            )
        )
        for kind, value in addresses:
            hashes = [keyed_hash(key, kind, value) for key in keys]
            if known.isdisjoint(hashes):
                hashed = hashes[0]
                known.add(hashed)
                today = clock.today().isoformat()
                work.insert(DO_NOT_CONTACT, {"kind": kind, "keyed_hash": hashed, "since": today})


def lift(store: Store, addresses: Sequence[Address], label: Label) -> None:
    """Take addresses off the list."""
    with store.write(label) as work:
        keys = _keys(work.connection)
        hashes = [keyed_hash(key, kind, value) for key in keys for kind, value in addresses]
        mine = DO_NOT_CONTACT.c.keyed_hash.in_(hashes) & DO_NOT_CONTACT.c.deleted_at.is_(None)
        for row_id in work.connection.scalars(select(DO_NOT_CONTACT.c.id).where(mine)).all():
            work.delete(DO_NOT_CONTACT, row_id)


def banned(reader: Reader, addresses: Iterable[Address]) -> set[Address]:
    """Those of the addresses that are on the list."""
    kept = reader.one("SELECT value FROM meta WHERE name = :name", {"name": KEY})
    keys = kept[0].split() if kept else []
    by_hash = {keyed_hash(key, *one): one for one in addresses for key in keys}
    found: set[Address] = set()
    hashes = list(by_hash)
    for start in range(0, len(hashes), _BLOCK):
        places, params = in_list("h", list[object](hashes[start : start + _BLOCK]))
        sql = f"SELECT keyed_hash FROM do_not_contact WHERE deleted_at IS NULL AND keyed_hash IN {places}"  # noqa: S608
        found.update(by_hash[row[0]] for row in reader.all(sql, params))
    return found


def since(connection: Connection, addresses: Iterable[Address]) -> dict[Address, str]:
    """Those of the addresses that are on the list, with the day since when (ISO)."""
    by_hash = {keyed_hash(key, *one): one for one in addresses for key in _keys(connection)}
    mine = DO_NOT_CONTACT.c.keyed_hash.in_(list(by_hash)) & DO_NOT_CONTACT.c.deleted_at.is_(None)
    found = connection.execute(select(DO_NOT_CONTACT.c.keyed_hash, DO_NOT_CONTACT.c.since).where(mine))
    return {by_hash[hashed]: day for hashed, day in found}


def kept(reader: Reader) -> Kept:
    """The whole list, to be brought into another copy of the database."""
    keys = reader.one("SELECT value FROM meta WHERE name = :name", {"name": KEY})
    names = [column.name for column in DO_NOT_CONTACT.columns]
    rows = reader.all(f"SELECT {', '.join(names)} FROM do_not_contact")  # noqa: S608  own names
    return Kept(
        tuple(keys[0].split()) if keys else (), tuple(dict(zip(names, row, strict=True)) for row in rows)
    )


def bring_in(connection: Connection, known: Kept) -> None:
    """Bring a list into another copy of the database; of an entry that both have, `known` says how it is."""
    if known.keys:
        keys = dict.fromkeys((*_keys(connection), *known.keys))
        facts.put(connection, {KEY: " ".join(keys)})
    for row in known.rows:
        connection.execute(delete(DO_NOT_CONTACT).where(DO_NOT_CONTACT.c.id == row["id"]))
        connection.execute(insert(DO_NOT_CONTACT).values(**row))


def _keys(connection: Connection) -> tuple[str, ...]:
    value = connection.scalar(select(META.c.value).where(META.c.name == KEY))
    return tuple(value.split()) if value else ()


def keyed_hash(key: str, kind: str, value: str) -> str:
    """The hash of an address: the same for all ways to write it."""
    said = value.strip().casefold() if kind == "email" else "".join(c for c in value if c.isdigit())
    return hmac.new(bytes.fromhex(key), f"{kind}:{said}".encode(), hashlib.sha256).hexdigest()
