"""Firms and people that a table of placements names and the register lacks, added along with its rows.

Nobody is added unasked who may be in the register, or in the table, under another spelling: that is a doubt,
and the user says who is meant.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId, new_id
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import newcomers
from mobilise_desktop.features.placements import import_values
from mobilise_desktop.features.placements.import_firms import FirmSaid, Said, key_of_firm
from mobilise_desktop.features.placements.import_match import PersonNamed, key_of_address
from mobilise_desktop.features.placements.import_table import Line, Table
from mobilise_desktop.interchange.addresses import split_address
from mobilise_desktop.interchange.names import split_person
from mobilise_desktop.storage.work import Work

Values = Mapping[str, Any]
Decisions = Mapping[str, str]
"""What the user said of doubts, by their keys: the key of who is meant, or `NEW`."""

NEW = "new"


class Doubt(NamedTuple):
    """Somebody who is not in the register by this name, and who may be meant: keys and words."""

    key: str
    told: str
    is_firm: bool
    candidates: tuple[tuple[str, str], ...]


class Added(NamedTuple):
    """How many firms and people an import adds to the register."""

    firms: int = 0
    people: int = 0


NOBODY = Added()


class InDoubtError(UserError):
    """The user has to say who is meant."""


@dataclass
class _Firm:
    id: RowId
    values: Values
    told: str
    sites: dict[str, tuple[RowId, Values]] = field(default_factory=dict)
    people: list["_Person"] = field(default_factory=list)
    is_written: bool = False
    is_new: bool = True
    written_sites: int = 0

    def still_to_write(self) -> list[tuple[RowId, Values]]:
        """The sites that are not written yet."""
        return list(self.sites.values())[self.written_sites :]


@dataclass
class _Person:
    id: RowId
    key: str
    values: Values
    named: PersonNamed
    is_written: bool = False

    def is_meant(self, named: PersonNamed) -> bool:
        """Whether a row can mean this one."""
        pairs = ((self.named.email.casefold(), named.email.casefold()), (self.named.born, named.born))
        if any(own and given and own != given for own, given in pairs):
            return False
        if not named.name:
            return bool(named.email) and pairs[0][0] == pairs[0][1]
        return sorted(fold(named.name).split()) == sorted(fold(self.named.name).split())


class Newcomers:
    """Who is added by an import; without `decisions` nobody is.

    What a row adds is noted first and written by `write`, so that a row that is left out adds nothing.
    """

    def __init__(self, work: Work, table: Table, decisions: Decisions | None) -> None:
        self._work, self._reader, self._table = work, work.reader(), table
        self._decisions = decisions
        self._said = Said(table)
        self._firms: dict[str, _Firm] = {}
        self._by_id: dict[RowId, _Firm] = {}
        self._alike: dict[str, list[newcomers.Alike]] = {}
        self._noted: dict[RowId, _Firm | _Person] = {}
        self.doubts: dict[str, Doubt] = {}
        self.added = Added()

    @property
    def is_on(self) -> bool:
        """Whether anybody is added."""
        return self._decisions is not None

    def firm(self, line: Line, party: str) -> RowId:
        """The firm that a row names and the register lacks: a new one, or who the user said is meant.

        Raises:
            InDoubtError: the user has not said yet.
            UserError: the row says too little, or something else than another one.
        """
        said = self._said.firm(line, party)
        known = self._firms.get(said.key)
        if known is None:
            values = newcomers.firm_values(said.values)
            register = self._register_alike(said.key, values)
            same = [one.id for one in register if key_of_firm(one.name, values["country"]) == said.key]
            if len(same) == 1:
                return same[0]
            alike = [(str(one.id), one.told) for one in register] + self._new_firms_alike(values)
            meant = self._decided(said.key, said.told, alike, is_firm=True)
            if meant in self._firms:
                return self._noted_again(self._firms[meant], said)
            if meant:
                return RowId(meant)
            known = self._firms[said.key] = _Firm(new_id(), values, said.told)
            self._by_id[known.id] = known
        return self._noted_again(known, said)

    def person(self, line: Line, firm_id: RowId, named: PersonNamed, *, travels: bool) -> RowId:
        """The person that a row names and the firm lacks: a new one, or who the user said is meant.

        Raises:
            InDoubtError, UserError: as above.
        """
        firm = self._by_id.get(firm_id)
        if firm is None:
            firm = self._by_id[firm_id] = _Firm(firm_id, {}, "", is_written=True, is_new=False)
        known = next((one for one in firm.people if one.is_meant(named)), None)
        if known is None:
            if not named.name:
                raise UserError(
                    _("“{person}” is not in the register. To add the person, write the name too.").format(
                        person=named.told
                    )
                )
            key = f"{self._key_of(firm)}/{fold(named.name)}/{named.email.casefold()}"
            meant = self._decided(key, named.name, self._people_alike(firm, named), is_firm=False)
            known = next((one for one in firm.people if one.key == meant), None)
            if meant and known is None:
                return RowId(meant)
        if known is None:
            known = _Person(new_id(), key, self._values_of(line, named, travels=travels), named)
            firm.people.append(known)
        if not known.is_written:
            self._noted[known.id] = known
        return known.id

    def site(self, firm_id: RowId, told: str) -> RowId | None:
        """The site of a new firm with an address; None where the firm was there before."""
        firm = self._by_id.get(firm_id)
        return self._site(firm, told) if firm is not None and firm.is_new else None

    def write(self) -> list[str]:
        """Add what the row needs; what to say of it."""
        said = [sentence for one in self._noted.values() for sentence in self._write(one)]
        self._noted.clear()
        return said

    def forget(self) -> None:
        """The row is left out: it adds nothing."""
        self._noted.clear()
        for key, firm in list(self._firms.items()):
            if not firm.is_written:
                del self._firms[key], self._by_id[firm.id]
        for firm in self._by_id.values():
            firm.people = [one for one in firm.people if one.is_written]
            firm.sites = dict(list(firm.sites.items())[: firm.written_sites])

    # -- inside ----------------------------------------------------------------------------------

    def _register_alike(self, key: str, values: Values) -> list[newcomers.Alike]:
        if key not in self._alike:
            found = newcomers.firms_alike(self._reader, values)
            self._alike[key] = [one for one in found if one.id not in self._by_id]
        return self._alike[key]

    def _new_firms_alike(self, values: Values) -> list[tuple[str, str]]:
        name, country = str(values["legal_name_native"]), values["country"]
        alike = []
        for key, firm in self._firms.items():
            own = firm.values
            if own["country"] == country and (
                newcomers.are_alike(str(own["legal_name_native"]), name)
                or (own.get("vat_no") and own["vat_no"] == values.get("vat_no"))
            ):
                alike.append((key, firm.told))
        return alike

    def _people_alike(self, firm: _Firm, named: PersonNamed) -> list[tuple[str, str]]:
        new = {one.id: one for one in firm.people}
        register = newcomers.people_alike(self._reader, firm.id, named.name, named.email)
        alike = [(str(one.id), one.told) for one in register if one.id not in new]
        return [*alike, *((one.key, one.named.name) for one in new.values() if _is_like(one, named))]

    def _decided(self, key: str, told: str, alike: Sequence[tuple[str, str]], *, is_firm: bool) -> str:
        """Who of those that are alike the user said is meant, "" for a new one.

        Raises:
            InDoubtError: nobody said it yet.
        """
        if not alike:
            return ""
        self.doubts[key] = Doubt(key, told, is_firm, tuple(alike))
        decision = (self._decisions or {}).get(key, "")
        if decision == NEW:
            return ""
        if decision not in {own for own, _words in alike}:
            text = _("“{name}” may be “{known}”. Say which is meant, or correct the name.")
            raise InDoubtError(text.format(name=told, known=alike[0][1]))
        return decision

    def _noted_again(self, firm: _Firm, said: FirmSaid) -> RowId:
        self._noted[firm.id] = firm
        if said.address:
            self._site(firm, said.address)
        return firm.id

    def _site(self, firm: _Firm, told: str) -> RowId:
        parts = split_address(told, firm.values["country"])
        values = {"street": parts.street or None, "postcode": parts.postcode or None,
                  "city": parts.city or None, "region": parts.rest or None}  # fmt: skip
        own, _values = firm.sites.setdefault(key_of_address(told), (new_id(), values))
        return own

    def _values_of(self, line: Line, named: PersonNamed, *, travels: bool) -> Values:
        parts = split_person(named.name)
        values = {"given_name": parts.given, "family_name": parts.family, "title": parts.title,
                  "email": named.email or None}  # fmt: skip
        if travels:
            nationality = line.said.get("employee_nationality")
            country = import_values.country(nationality) if nationality is not None else None
            values |= {"birth_date": named.born or None, "nationality": country}
            return {**values, "may_travel": 1, "speaks_for_firm": 0}
        return values

    def _key_of(self, firm: _Firm) -> str:
        return next((key for key, one in self._firms.items() if one is firm), str(firm.id))

    def _write(self, one: _Firm | _Person) -> Iterator[str]:
        firms, people = self.added
        if isinstance(one, _Person):
            firm = next(firm for firm in self._by_id.values() if one in firm.people)
            newcomers.add_person(self._work, firm.id, one.id, one.values)
            one.is_written, self.added = True, Added(firms, people + 1)
            yield _("New person: {name}.").format(name=one.named.name)
            return
        is_first = not one.is_written
        if is_first:
            newcomers.add_firm(self._work, one.id, one.values)
            one.is_written, self.added = True, Added(firms + 1, people)
            country = formats.country(str(one.values["country"]))
            yield _("New firm: {name}, {country}.").format(name=one.told, country=country)
        newcomers.add_sites(self._work, one.id, one.still_to_write(), usual=not one.written_sites)
        one.written_sites = len(one.sites)


def _is_like(one: _Person, named: PersonNamed) -> bool:
    return newcomers.are_alike(one.named.name, named.name) or bool(
        named.email and one.named.email.casefold() == named.email.casefold()
    )
