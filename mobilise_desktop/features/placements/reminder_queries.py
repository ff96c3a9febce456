"""Reading who is reminded of a stay: the people concerned, whether they may be written to, the last time."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements import reminder_pause
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.reminder_pause import Span
from mobilise_desktop.privacy import bans
from mobilise_desktop.privacy.gate import gate
from mobilise_desktop.privacy.purposes import BANNED, GONE, NO_MAIL
from mobilise_desktop.reference import emails
from mobilise_desktop.storage.reading import Reader

_NEAR = timedelta(days=3)
_PERSON = """
SELECT c.id, c.given_name, c.family_name, f.country, f.legal_name_native, c.email, c.phone_e164,
    c.mobile_e164, c.languages, c.active, c.deleted_at
FROM contact c JOIN firm f ON f.id = c.firm_id
"""
_MENTORS = {"sending": "mentor_sending_id", "hosting": "mentor_host_id"}


class Person(NamedTuple):
    """Somebody who may be reminded; `address` is "" without a valid one, `hindrance` the code of a reason."""

    id: RowId
    name: str
    firm: str
    address: str
    languages: str
    hindrance: str


def person_of(reader: Reader, found: Placement, party: str) -> Person | None:
    """Whom to write to for a party: the employee, the mentor, else the firm’s main contact."""
    if party == "employee":
        return _one(reader, "WHERE c.id = :id", {"id": found.values["employee_id"]})
    named = found.values[_MENTORS[party]]
    if named:
        return _one(reader, "WHERE c.id = :id", {"id": named})
    return _one(
        reader,
        "WHERE c.firm_id = :firm AND c.deleted_at IS NULL AND c.active = 1 "
        "ORDER BY CASE WHEN c.id = :employee THEN 1 ELSE 0 END, c.is_main DESC, c.id LIMIT 1",
        {"firm": found.values[f"{party}_firm_id"], "employee": found.values["employee_id"]},
    )


def refusal_of(reader: Reader, person: Person, purpose: str) -> str:
    """Why somebody can't be asked for a purpose that needs a basis of its own, as a code; "" if they may."""
    left_out = gate(reader, "contact", [person.id], purpose).left_out
    return left_out[0].reason if left_out else ""


def last_reminder(
    reader: Reader, placement_id: RowId, person: str, when: tuple[str, str | datetime], own: str | None = None
) -> Span | None:
    """The last reminder of somebody that is less than 24 hours away from a day and a moment of noting.

    Contacts with the same e-mail address are one person; "" stands for nobody in particular. `own` is a
    reminder that does not count.
    """
    day = date.fromisoformat(when[0])
    params: dict[str, Any] = {
        "first": (day - _NEAR).isoformat(), "last": (day + _NEAR).isoformat(), "placement": placement_id,
    }  # fmt: skip
    mine = "placement_id = :placement"
    if person:
        params["person"] = person
        mine = (
            f"(person_id = :person OR ({mine} AND person_id IS NULL) OR person_id IN (SELECT o.id "  # noqa: S608  own names
            "FROM contact o JOIN contact c ON lower(o.email) = lower(c.email) WHERE c.id = :person))"
        )
    rows = reader.all(
        f"SELECT id, day, created_at FROM placement_event WHERE {mine} AND kind = 'reminder' "  # noqa: S608  own names
        "AND deleted_at IS NULL AND day BETWEEN :first AND :last",
        params,
    )
    others = [reminder_pause.span(day, at) for found, day, at in rows if found != own]
    return reminder_pause.hindering(reminder_pause.span(*when), others)


def _one(reader: Reader, where: str, params: dict[str, object]) -> Person | None:
    rows = reader.all(f"{_PERSON} {where}", params)
    return _person(reader, rows[0]) if rows else None


def _person(reader: Reader, row: Sequence[Any]) -> Person:
    own, given, family, country, firm, mail, phone, mobile, languages, active, deleted = row
    address, problem = emails.check(mail or "")
    reach = bans.addresses_of({"email": mail, "phone_e164": phone, "mobile_e164": mobile})
    hindrance = ""
    if deleted is not None or not active:
        hindrance = GONE
    elif bans.banned(reader, reach):
        hindrance = BANNED
    elif problem or not address:
        hindrance = NO_MAIL
    name = person_name(given, family, country) or mail or "–"
    return Person(RowId(own), name, firm, "" if problem else address, languages or "", hindrance)
