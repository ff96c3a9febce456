"""Firms and people that come in along with other records, inside the transaction of whoever brings them."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms import derive
from mobilise_desktop.features.firms.adding import ALIKE, firms_like, firms_with_numbers, sorted_words
from mobilise_desktop.features.firms.model import CONTACT, FIRM, SITE
from mobilise_desktop.features.firms.rules import person_name
from mobilise_desktop.features.firms.search import named_firms
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.work import Work

Values = Mapping[str, Any]


class Alike(NamedTuple):
    """Who may be meant: the name, and the name with what tells it from others."""

    id: RowId
    name: str
    told: str


_NEW_FIRM = {"vat_status": "unknown", "status": "candidate", "size_class": "unknown"}
_NUMBERS = ("vat_no", "national_reg_no", "reg_no_scheme")
_PEOPLE = """
SELECT c.id, c.given_name, c.family_name, c.email, f.country
FROM contact c JOIN firm f ON f.id = c.firm_id
WHERE c.firm_id = :firm AND c.deleted_at IS NULL ORDER BY c.id
"""


def firm_values(given: Values) -> dict[str, Any]:
    """The fields of a new firm, a candidate, with what follows from those that are given."""
    return {**_NEW_FIRM, **derive.firm_values({**_NEW_FIRM, **given}, {})}


def firms_alike(reader: Reader, values: Values) -> list[Alike]:
    """Firms of the register that a new one may be, by name or number."""
    known = {**dict.fromkeys(_NUMBERS), **values}
    like = [one.id for one in firms_like(reader, str(values["legal_name_native"]), str(values["country"]))]
    for found in firms_with_numbers(reader, RowId(""), known).values():
        like += [one.id for one in found]
    hits = named_firms(reader, list(dict.fromkeys(like)))
    alike = {hit.id: Alike(RowId(hit.id), hit.title, _told(hit.title, hit.detail)) for hit in hits}
    return [alike[own] for own in dict.fromkeys(like) if own in alike]


def people_alike(reader: Reader, firm_id: RowId, name: str, email: str) -> list[Alike]:
    """People of a firm that a new one may be, by name or e-mail address."""
    found = []
    for own, given, family, mail, country in reader.all(_PEOPLE, {"firm": firm_id}):
        known = person_name(given, family, country)
        if are_alike(name, known) or (email and email.casefold() == (mail or "").casefold()):
            found.append(Alike(RowId(own), known, _told(known, mail or "")))
    return found


def are_alike(one: str, other: str) -> bool:
    """Whether names differ in case, accents, order and a slip of the keyboard only."""
    from rapidfuzz import fuzz  # noqa: PLC0415  off the way to the first paint

    return bool(fuzz.ratio(sorted_words(one), sorted_words(other)) >= ALIKE)


def add_firm(work: Work, firm_id: RowId, values: Values) -> None:
    """Add a firm."""
    work.insert(FIRM, values, firm_id)


def add_sites(work: Work, firm_id: RowId, sites: Sequence[tuple[RowId, Values]], *, usual: bool) -> None:
    """Add places of a firm; the first is the usual one, if it shall be."""
    for at, (own, values) in enumerate(sites):
        work.insert(SITE, {"firm_id": firm_id, "is_default": int(usual and at == 0), **values}, own)


def add_person(work: Work, firm_id: RowId, person_id: RowId, values: Values) -> None:
    """Add a person to a firm; its first one becomes the main one."""
    row = work.reader().one("SELECT country FROM firm WHERE id = :firm", {"firm": firm_id})
    is_main = not work.reader().all(_PEOPLE, {"firm": firm_id})
    own = derive.contact_values(values, row[0] if row else "")
    work.insert(CONTACT, {"firm_id": firm_id, "is_main": int(is_main), "active": 1, **own}, person_id)


def _told(name: str, detail: str) -> str:
    return " · ".join(filter(None, (name, detail)))
