"""Whom and what a row of a table of placements means: firms, people, sites, placements of the register."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.placements.queries import sites_of
from mobilise_desktop.storage.reading import Reader

_FIRMS = """
SELECT id, legal_name_native, legal_name_latin, trade_name, vat_no, national_reg_no
FROM firm WHERE deleted_at IS NULL
"""
_PEOPLE = """
SELECT c.id, c.given_name, c.family_name, f.country, c.email, c.birth_date
FROM contact c JOIN firm f ON f.id = c.firm_id
WHERE c.firm_id = :firm AND c.deleted_at IS NULL ORDER BY c.id
"""
_STAY = """
SELECT id FROM placement WHERE deleted_at IS NULL AND employee_id = :employee
AND hosting_firm_id = :host AND coalesce(start_date, '') = :start ORDER BY id
"""


class UnknownError(UserError):
    """The register has nobody such."""


class SeveralError(UserError):
    """The register has more than one such."""


class FirmNamed(NamedTuple):
    """How a row names a firm; "" for what it leaves out."""

    name: str = ""
    latin: str = ""
    vat_no: str = ""
    reg_no: str = ""

    @property
    def told(self) -> str:
        """What to call it in a sentence."""
        return next(filter(None, self), "")


class PersonNamed(NamedTuple):
    """How a row names a person; `born` is an ISO day, "" for what it leaves out."""

    name: str = ""
    email: str = ""
    born: str = ""

    @property
    def told(self) -> str:
        """What to call the person in a sentence."""
        return self.name or self.email


class Firms:
    """The firms of the register by their numbers and names."""

    def __init__(self, reader: Reader) -> None:
        self._vat: dict[str, set[str]] = defaultdict(set)
        self._reg: dict[str, set[str]] = defaultdict(set)
        self._name: dict[str, set[str]] = defaultdict(set)
        for own, native, latin, trade, vat_no, reg_no in reader.all(_FIRMS):
            for index, key in ((self._vat, _number(vat_no)), (self._reg, _number(reg_no))):
                if key:
                    index[key].add(own)
            for name in filter(None, (native, latin, trade)):
                self._name[fold(name)].add(own)

    def find(self, named: FirmNamed) -> RowId:
        """The firm that is named: by its VAT number, its register number, or its name.

        Raises:
            UnknownError, SeveralError: there is none, or more than one.
            UserError: number and name are those of two firms.
        """
        keys = ((self._vat, _number(named.vat_no)), (self._reg, _number(named.reg_no)))
        numbered = next((index[key] for index, key in keys if key in index), set())
        called = self._name.get(fold(named.name)) or self._name.get(fold(named.latin)) or set()
        if numbered and called and not numbered & called:
            text = _("“{name}” and the number beside it are two firms of the register. Correct one of them.")
            raise UserError(text.format(name=named.told))
        found = numbered & called or numbered or called
        if len(found) > 1:
            text = _("Several firms of the register are called “{name}”. Write the VAT number too.")
            raise SeveralError(text.format(name=named.told))
        if not found:
            text = _("There is no firm “{name}” in the register. Add it first, or correct the name.")
            raise UnknownError(text.format(name=named.told))
        return RowId(next(iter(found)))


def is_firm(reader: Reader, firm_id: str, named: FirmNamed) -> bool:
    """Whether a row can mean this firm: a name or a number that it gives is that of the firm."""
    row = reader.one(f"{_FIRMS} AND id = :id", {"id": firm_id})
    if row is None or not any(named):
        return True
    _own, native, latin, trade, vat_no, reg_no = row
    names = {fold(name) for name in filter(None, (native, latin, trade))}
    pairs = ((_number(vat_no), _number(named.vat_no)), (_number(reg_no), _number(named.reg_no)))
    return bool(
        names & {fold(name) for name in (named.name, named.latin) if name}
        or any(kept == given for kept, given in pairs if given)
    )


def person(reader: Reader, firm_id: str, named: PersonNamed) -> RowId:
    """The person of a firm that is named; of several of one name the e-mail address tells.

    Raises:
        UnknownError, SeveralError: there is none, or more than one.
    """
    found = [(own, said) for own, *said in reader.all(_PEOPLE, {"firm": firm_id}) if _is_meant(said, named)]
    if len(found) > 1 and named.email:
        found = [one for one in found if _has_mail(one[1], named)] or found
    if len(found) > 1:
        text = _("Several people of the firm are called “{name}”. Write the e-mail address too.")
        raise SeveralError(text.format(name=named.told))
    if not found:
        text = _("The firm has no person “{name}”. Add the person to the firm first, or correct the name.")
        raise UnknownError(text.format(name=named.told))
    return RowId(found[0][0])


def is_person(reader: Reader, firm_id: str, person_id: str, named: PersonNamed) -> bool:
    """Whether a row can mean this person of a firm."""
    people = {own: said for own, *said in reader.all(_PEOPLE, {"firm": firm_id})}
    return not named.told or person_id not in people or _is_meant(people[person_id], named)


def site(reader: Reader, firm_id: str, told: str) -> RowId:
    """The site of a firm with an address.

    Raises:
        UserError: it has none such.
    """
    for own, address in sites_of(reader, firm_id):
        if key_of_address(address) == key_of_address(told):
            return RowId(own)
    text = _("The hosting firm has no site “{address}”. Add it to the firm first, or correct the address.")
    raise UserError(text.format(address=told))


def stay(reader: Reader, employee: str, host: str, start: str) -> RowId | None:
    """The placement of an employee at a host that begins on a day ("" for none yet)."""
    row = reader.one(_STAY, {"employee": employee, "host": host, "start": start})
    return RowId(row[0]) if row else None


def _is_meant(said: Sequence[str | None], named: PersonNamed) -> bool:
    """Whether what is kept of a person (given and family name, country, e-mail, birth) fits a row."""
    given, family, country, _mail, born = said
    if named.born and born and named.born != born:
        return False
    if not named.name:
        return _has_mail(said, named)
    return sorted(fold(named.name).split()) == sorted(fold(person_name(given, family, country or "")).split())


def _has_mail(said: Sequence[str | None], named: PersonNamed) -> bool:
    mail = said[3] or ""
    return bool(mail) and mail.casefold() == named.email.casefold()


def _number(text: str | None) -> str:
    return re.sub(r"[\W_]", "", text or "").upper()


def key_of_address(address: str) -> str:
    """What the ways to write an address have in common."""
    return re.sub(r"\W+", " ", fold(address)).strip()
