"""People written as vCards 3.0, which address books of all kinds open (RFC 2426)."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mobilise_desktop.interchange.writer import replacing


@dataclass(frozen=True, slots=True)
class PersonCard:
    """What a vCard says of a person; empty parts are left out. `uid` stays the same with every export."""

    uid: str
    family: str = ""
    given: str = ""
    title: str = ""
    shown: str = ""
    organisation: str = ""
    function: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    region: str = ""
    country: str = ""
    website: str = ""


def write_vcards(path: Path, people: Iterable[PersonCard]) -> int:
    """Write all people into one file, replacing `path`; the number of people written.

    Raises:
        FileError, MachineError: the place can't be written, the disk is full; then `path` is as before.
    """
    count = 0
    with replacing(path) as out:
        for person in people:
            out.write(as_text(person).encode())
            count += 1
    return count


def as_text(person: PersonCard) -> str:
    """One vCard; line ends and other signs inside the values are escaped."""
    from vobject import vCard  # noqa: PLC0415  only for this
    from vobject.vcard import Address, Name  # noqa: PLC0415  only for this

    card = vCard()
    card.add("n").value = Name(family=person.family, given=person.given, prefix=person.title)
    card.add("fn").value = person.shown or person.organisation or person.email or person.uid
    _add(card, "org", [person.organisation] if person.organisation else None)
    _add(card, "title", person.function)
    _add(card, "email", person.email, "INTERNET")
    _add(card, "tel", person.phone, "WORK,VOICE")
    _add(card, "tel", person.mobile, "CELL")
    if person.street or person.city or person.postcode:
        _add(
            card,
            "adr",
            Address(
                street=person.street,
                city=person.city,
                region=person.region,
                code=person.postcode,
                country=person.country,
            ),
            "WORK",
        )
    _add(card, "url", person.website)
    _add(card, "uid", person.uid)
    return str(card.serialize())


def _add(card: Any, name: str, value: Any, kind: str = "") -> None:
    if not value:
        return
    line = card.add(name)
    line.value = value
    if kind:
        line.type_param = kind.split(",")
