"""The people of some firms for a purpose: who may go out, and who is left out and why."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.firms.details import FirmDetails, Part, details_of
from mobilise_desktop.features.firms.summary import full_name
from mobilise_desktop.interchange.mail_drafts import Recipient
from mobilise_desktop.interchange.vcards import PersonCard
from mobilise_desktop.privacy.gate import gate
from mobilise_desktop.privacy.purposes import NO_MAIL, NO_PLACE
from mobilise_desktop.reference import emails
from mobilise_desktop.storage.reading import Reader

_STEP = 500
TABLE = "contact"


class PersonOut(NamedTuple):
    """A person who may go out, with the firm."""

    id: RowId
    firm: FirmDetails
    values: Part

    @property
    def name(self) -> str:
        """The person's name in the order of the firm's country."""
        return full_name(self.values.values, self.firm.values["country"])

    @property
    def mail(self) -> str:
        """The e-mail address as a mail program takes it; "" without a valid one."""
        address, problem = emails.check(self.values.values["email"] or "")
        return "" if problem else address

    @property
    def has_place(self) -> bool:
        """Whether a letter gets there: a town, and a street or the postcode of its own."""
        site = self.firm.sites[0].values if self.firm.sites else {}
        return bool(site.get("city") and (site.get("street") or site.get("postcode")))


class Left(NamedTuple):
    """Somebody who is left out: name, firm and the code of the reason."""

    name: str
    firm: str
    reason: str


class Going(NamedTuple):
    """Who goes out and who not, in the order of the firms."""

    people: tuple[PersonOut, ...]
    left_out: tuple[Left, ...]


def gather(reader: Reader, ids: Sequence[RowId], purpose: str, task: Task, lack: str = "") -> Going:
    """The people of these firms through the gate of a purpose.

    With `lack` (`NO_MAIL`, `NO_PLACE`) those are left out, too, who can't be reached on this way.
    """
    people: list[PersonOut] = []
    left: list[Left] = []
    for start in range(0, len(ids), _STEP):
        task.check()
        task.report(start, len(ids))
        chunk = ids[start : start + _STEP]
        persons = everybody(reader, chunk)
        answer = gate(reader, TABLE, [person.id for person in persons], purpose)
        reasons = {one.person_id: one.reason for one in answer.left_out}
        for person in persons:
            reason = reasons.get(person.id, "") or _lacking(person, lack)
            if reason:
                left.append(Left(person.name, person.firm.values["legal_name_native"], reason))
            else:
                people.append(person)
    return Going(tuple(people), tuple(left))


def everybody(reader: Reader, ids: Sequence[RowId]) -> tuple[PersonOut, ...]:
    """The people of these firms, whether they may go out or not."""
    firms = details_of(reader, ids)
    return tuple(
        PersonOut(part.id, firms[own], part) for own in ids if own in firms for part in firms[own].contacts
    )


def _lacking(person: PersonOut, lack: str) -> str:
    """`lack` if the person has not what a mail or a letter needs, else ""."""
    found = {NO_MAIL: lambda: bool(person.mail), NO_PLACE: lambda: person.has_place}
    return "" if not lack or found[lack]() else lack


def recipients(people: Sequence[PersonOut]) -> Iterator[Recipient]:
    """Those with a valid e-mail address, as mail drafts take them."""
    for person in people:
        mail = person.mail
        if mail:
            values = person.values.values
            fields = {
                "name": person.name,
                "given_name": values["given_name"] or "",
                "family_name": values["family_name"] or "",
                "firm": person.firm.values["legal_name_native"],
            }
            yield Recipient(mail, person.name, fields)


def cards(people: Sequence[PersonOut]) -> Iterator[PersonCard]:
    """The people as vCards."""
    for person in people:
        values, firm = person.values.values, person.firm.values
        site = person.firm.sites[0].values if person.firm.sites else {}
        given = {name: values[name] or "" for name in ("title", "function", "email", "phone", "mobile")}
        place = {name: site.get(name) or "" for name in ("street", "postcode", "city", "region")}
        yield PersonCard(
            uid=person.id, family=values["family_name"] or "", given=values["given_name"] or "",
            shown=person.name, organisation=firm["legal_name_native"], website=firm["website"] or "",
            country=formats.country(site.get("country") or firm["country"]), **given, **place,
        )  # fmt: skip


def labels(people: Sequence[PersonOut], home: str) -> list[list[str]]:
    """The lines of an address label a person; the country is named abroad only."""
    found = []
    for person in people:
        firm = person.firm
        site = firm.sites[0].values if firm.sites else {}
        country = site.get("country") or firm.values["country"]
        named_person = any(person.values.values[name] for name in ("given_name", "family_name"))
        lines = [firm.values["legal_name_native"], person.name if named_person else ""]
        town = " ".join(filter(None, (site.get("postcode"), site.get("city"))))
        lines += [site.get("street") or "", town]
        named = formats.country(country).upper()
        if country != home:
            lines.append(named)
        found.append([line for line in lines if line])
    return found
