"""Which firm of the register, or which earlier row of the list, a row means.

A firm is known again by its VAT, register or tax number; by its membership number and name; or by its
folded name and place, unless both have numbers of the same kind that differ, or another membership number
and another street. A number alone is not enough: one that was mistyped, or that a group of firms shares,
would else rename a firm.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.core.text import fold, match_key, match_words
from mobilise_desktop.features.firms.import_draft import FIRM_AT, SITE_AT, Draft
from mobilise_desktop.storage.reading import Reader

Known = RowId | int
"""A firm of the register by its id, or one of the list by the place of its draft."""

Numbers = tuple[tuple[str, str], ...]
NOWHERE = (None,) * len(SITE_AT)

_VAT, _STATUS, _TAX = FIRM_AT["vat_no"], FIRM_AT["vat_status"], FIRM_AT["tax_number"]
_REGISTER, _SCHEME, _MEMBER = FIRM_AT["national_reg_no"], FIRM_AT["reg_no_scheme"], FIRM_AT["member_no"]
_STREET, _POSTCODE, _CITY = SITE_AT["street"], SITE_AT["postcode"], SITE_AT["city"]
_SAME_AS_VAT = frozenset({"vat", "tax", "KBO", "CUI", "NIF", "VKN", "CF"})
_CROWD, _LIKE_A_TYPO = 8, 2
_ALIKE = 75
"""Of a hundred: so much have the spellings of one name in common."""
_FIRMS = """
SELECT f.id, f.legal_name_native, f.country, f.vat_no, f.vat_status, f.national_reg_no, f.reg_no_scheme,
       f.tax_number, f.member_no, f.office_code, s.street, s.postcode, s.city
FROM firm f LEFT JOIN firm_site s ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_at IS NULL
WHERE f.deleted_at IS NULL AND f.id > :after ORDER BY f.id LIMIT :most
"""
_PAGE = 2000


class Traits(NamedTuple):
    """What a firm is known again by, as keys of the index.

    `numbers`: kind and value of each number, "~vat" for one with a wrong check digit. `certain` are keys
    that mean one firm, `places` those of its name with its postcode and with its town.
    """

    numbers: Numbers
    certain: tuple[int, ...]
    places: tuple[int, ...]
    member_no: str | None
    street: str | None
    where: "Where"


class Where(NamedTuple):
    """What a firm is called and where it is."""

    name: str
    postcode: str | None
    city: str | None


class Index:
    """The firms met so far, those of the register first."""

    def __init__(self) -> None:
        self._by_id: dict[str, Known] = {}
        self._by_key: dict[int, Known] = {}
        self._sharing: dict[int, list[Known]] = {}
        self._by_place: dict[int, Known] = {}
        self._crowds: dict[int, list[Known]] = {}
        self._numbers: dict[Known, Numbers] = {}
        self._members: dict[Known, tuple[str, str]] = {}
        self._where: dict[Known, tuple[Where, ...]] = {}

    def add(self, known: Known, traits: Traits, record_id: str | None = None) -> None:
        """Remember a firm, or what else is known of it now."""
        if record_id:
            self._by_id.setdefault(record_id, known)
        for key in traits.certain:
            self._add_to(self._by_key, self._sharing, key, known)
        if traits.numbers:
            self._add_numbers(known, traits)
        if traits.member_no and traits.street:
            self._members.setdefault(known, (traits.member_no, traits.street))
        for key in traits.places:
            self._add_to(self._by_place, self._crowds, key, known)

    @staticmethod
    def _add_to(firsts: dict[int, Known], crowds: dict[int, list[Known]], key: int, known: Known) -> None:
        """Remember a firm under a key, beside those that have it already."""
        first = firsts.setdefault(key, known)
        if first != known:
            crowd = crowds.setdefault(key, [first])
            if len(crowd) < _CROWD and known not in crowd:
                crowd.append(known)

    def _add_numbers(self, known: Known, traits: Traits) -> None:
        self._numbers[known] = self._numbers.get(known, ()) + traits.numbers
        seen = self._where.get(known, ())
        self._where[known] = seen if traits.where in seen else (*seen, traits.where)

    def find(self, traits: Traits, record_id: str | None = None) -> set[Known]:
        """The firms that may be meant: none, one, or several that contradict each other."""
        if record_id and record_id in self._by_id:
            return {self._by_id[record_id]}
        by_key, by_place = self._by_key, self._by_place
        found: set[Known] = set()
        for key in traits.certain:
            if key in by_key:
                found.update(self._called(self._sharing.get(key) or (by_key[key],), traits.where.name))
        if found:
            return found
        for key in traits.places:
            if key in by_place:
                near = self._crowds.get(key) or (by_place[key],)
                found.update(known for known in near if self._may_be(known, traits))
        return found

    def other_name(self, known: Known, traits: Traits) -> str | None:
        """The name of a firm that has a number of `traits` and is another one all the same; else None.

        Another one has another name in another place, or one of the two and a further number that differs.
        """
        own = self._numbers.get(known, ())
        if {number for _kind, number in own}.isdisjoint(number for _kind, number in traits.numbers):
            return None
        agreed = {kind for kind, number in traits.numbers if (kind, number) in own}
        doubt = _contradict(tuple(one for one in traits.numbers if one[0] not in agreed), own)
        seen = self._where.get(known, ())
        is_same = any(_are_same(traits.where, where, in_doubt=doubt) for where in seen)
        return None if is_same or not seen else seen[0].name

    def _called(self, sharing: Sequence[Known], name: str) -> Sequence[Known]:
        """Of the firms that share a number, those of a name; all when none is called so."""
        if len(sharing) == 1:
            return sharing
        same = [one for one in sharing if any(w.name == name for w in self._where.get(one, ()))]
        alike = [one for one in sharing if any(are_alike(w.name, name) for w in self._where.get(one, ()))]
        return same or alike or sharing

    def _may_be(self, known: Known, traits: Traits) -> bool:
        """Whether a firm of the same name and place is not another one by all else."""
        its_numbers = self._numbers.get(known)
        if traits.numbers and its_numbers and _contradict(traits.numbers, its_numbers):
            return False
        member_no, street = self._members.get(known, (None, ""))
        is_other_member = bool(member_no and traits.member_no and member_no != traits.member_no)
        return not (is_other_member and traits.street and fold(street) != fold(traits.street))


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list has of what firms are known again by: others of the register are not looked at closely."""

    ids: frozenset[str | None]
    numbers: frozenset[str]
    members: frozenset[str | None]
    postcodes: frozenset[str | None]
    cities: frozenset[str | None]
    has_no_place: bool


def wanted(drafts: Sequence[Draft]) -> Wanted:
    """What to look for in the register."""
    sites = [draft.sites[0] if draft.sites else NOWHERE for draft in drafts]
    cities = {site[_CITY] for site in sites}
    return Wanted(
        frozenset(draft.record_id for draft in drafts),
        frozenset(
            number.removeprefix(draft.country)
            for draft in drafts
            for number in (draft.firm[_VAT], draft.firm[_REGISTER], draft.firm[_TAX])
            if number
        ),
        frozenset(draft.firm[_MEMBER] for draft in drafts),
        frozenset(site[_POSTCODE] for site in sites),
        frozenset(_folded(city) for city in cities if city),
        has_no_place=any(not site[_POSTCODE] and not site[_CITY] for site in sites),
    )


def register(reader: Reader, office: str, seek: Wanted, task: Task) -> Index:
    """The living firms that the list may mean; membership numbers count for those of `office` only."""
    index, after = Index(), ""
    while rows := reader.all(_FIRMS, {"after": after, "most": _PAGE}):
        task.check()
        after = rows[-1][0]
        for row in rows:
            if _is_wanted(row, seek):
                _add_firm(index, row, office)
    return index


def _is_wanted(row: Sequence[Any], seek: Wanted) -> bool:
    firm_id, _name, country, vat, _status, number, _scheme, tax, member, _owner, *place = row
    _street, postcode, city = place
    return (
        (postcode in seek.postcodes if postcode else not city and seek.has_no_place)
        or (bool(city) and _folded(city) in seek.cities)
        or not seek.numbers.isdisjoint(own.removeprefix(country) for own in (vat, number, tax) if own)
        or (bool(member) and member in seek.members)
        or firm_id in seek.ids
    )


def _add_firm(index: Index, row: Sequence[Any], office: str) -> None:
    (firm_id, name, country, vat, status, number, scheme, tax, member, owner, *site) = row
    own = member if owner == office else None
    numbers = _numbers(country, (vat, status), (number, scheme), tax)
    index.add(RowId(firm_id), _traits((name, country, own), numbers, site), firm_id)


def traits_of(draft: Draft) -> Traits:
    """What the firm of a draft is known again by."""
    firm, country = draft.firm, draft.country
    numbers = _numbers(country, (firm[_VAT], firm[_STATUS]), (firm[_REGISTER], firm[_SCHEME]), firm[_TAX])
    site = draft.sites[0] if draft.sites else NOWHERE
    return _traits((firm[0], country, firm[_MEMBER]), numbers, site[_STREET : _CITY + 1])


def _traits(firm: tuple[str, str, str | None], numbers: Numbers, site: Sequence[Any]) -> Traits:
    """The keys of a firm by its name, country and membership number, its numbers and its address."""
    (name, country, member_no), (street, postcode, city) = firm, site
    name_key = match_key(name) or name
    certain = [_key_of(kind, number, country, name_key) for kind, number in numbers]
    if member_no:
        certain.append(hash((member_no, name_key, "member")))
    place = (name_key, country)
    places = [hash((place, postcode))] if postcode else []
    if city or not postcode:
        places.append(hash((place, _folded(city) if city else "")))
    return Traits(numbers, tuple(certain), tuple(places), member_no, street, Where(name, postcode, city))


def _key_of(kind: str, number: str, country: str, name_key: str) -> int:
    if kind == "~vat":
        return hash((number, name_key))
    return hash(number) if kind in _SAME_AS_VAT else hash((country, kind, number))


def _numbers(
    country: str, vat: tuple[str | None, str | None], number: tuple[str | None, str | None], tax: str | None
) -> Numbers:
    found: list[tuple[str, str]] = []
    if vat[0] and _is_telling(vat[0]):
        written = f"{country}{vat[0]}" if vat[0][0].isdigit() else vat[0]
        found.append(("vat" if vat[1] != "checksum_bad" else "~vat", written))
    if number[0] and _is_telling(number[0]):
        scheme = number[1] or ""
        own = f"{country}{number[0]}" if scheme in _SAME_AS_VAT else number[0]
        found.append((scheme or "register", own))
    if tax and _is_telling(tax):
        found.append(("tax", f"{country}{tax}"))
    return tuple(found)


def _is_telling(number: str) -> bool:
    """False for what people write to fill a cell: "0000000", "1111111"."""
    return number.count(number[-1]) < len(number) - 1


@lru_cache(maxsize=20_000)
def _folded(city: str) -> str:
    return fold(city)


def _contradict(one: Numbers, other: Numbers) -> bool:
    """Whether two firms have numbers of the same kind that can't be one number with a slip in it."""
    return any(
        kind.lstrip("~") == its_kind.lstrip("~")
        and number != its_number
        and not ("~" in kind + its_kind and _is_slip(number, its_number))
        for kind, number in one
        for its_kind, its_number in other
    )


def _are_same(one: Where, other: Where, *, in_doubt: bool) -> bool:
    """Whether two firms with the same number are one; `in_doubt` another of their numbers differs."""
    is_near, is_far = _nearness(one, other)
    if in_doubt:
        return are_alike(one.name, other.name) and not is_far
    return is_near or are_alike(one.name, other.name)


def _nearness(one: Where, other: Where) -> tuple[bool, bool]:
    """Whether two firms are in one place, and whether they are surely not."""
    said = False
    if one.postcode and other.postcode:
        said = True
        if one.postcode == other.postcode:
            return True, False
    if one.city and other.city:
        said = True
        if _folded(one.city) == _folded(other.city):
            return True, False
    return False, said


@lru_cache(maxsize=4096)
def are_alike(one: str, other: str) -> bool:
    """Whether names have their first word, or all words of the shorter one, in common, or nearly so."""
    if one == other or match_key(one) == match_key(other):
        return True
    words, its_words = match_words(one).split(), match_words(other).split()
    if not words or not its_words:
        return True
    shorter, longer = sorted((words, its_words), key=len)
    if (words[0] == its_words[0] and len(words[0]) > _LIKE_A_TYPO) or set(shorter) <= set(longer):
        return True
    from rapidfuzz import fuzz  # noqa: PLC0415  off the way to the first paint

    return bool(fuzz.ratio(" ".join(words), " ".join(its_words)) >= _ALIKE)


def _is_slip(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) <= _LIKE_A_TYPO
