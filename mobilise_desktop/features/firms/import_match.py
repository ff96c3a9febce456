"""Which firm of the register, or which earlier row of the list, a row means.

A firm is known again by its VAT, register or tax number; by its membership number and name; or by its
folded name and place, unless both have numbers of the same kind that differ.
"""

from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold, match_key
from mobilise_desktop.features.firms.import_draft import FIRM_AT, SITE_AT, Draft
from mobilise_desktop.storage.reading import Reader

Known = RowId | int
"""A firm of the register by its id, or one of the list by the place of its draft."""

Numbers = tuple[tuple[str, str], ...]
NOWHERE = (None,) * len(SITE_AT)

_VAT, _STATUS, _TAX = FIRM_AT["vat_no"], FIRM_AT["vat_status"], FIRM_AT["tax_number"]
_REGISTER, _SCHEME, _MEMBER = FIRM_AT["national_reg_no"], FIRM_AT["reg_no_scheme"], FIRM_AT["member_no"]
_POSTCODE, _CITY = SITE_AT["postcode"], SITE_AT["city"]
_SAME_AS_VAT = frozenset({"vat", "tax", "KBO", "CUI", "NIF", "VKN", "CF"})
_CROWD, _LIKE_A_TYPO = 8, 2
_FIRMS = """
SELECT f.id, f.legal_name_native, f.country, f.vat_no, f.vat_status, f.national_reg_no, f.reg_no_scheme,
       f.tax_number, f.member_no, f.office_code, s.postcode, s.city
FROM firm f LEFT JOIN firm_site s ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_at IS NULL
WHERE f.deleted_at IS NULL
"""


class Traits(NamedTuple):
    """What a firm is known again by, as keys of the index.

    `numbers`: kind and value of each number, "~vat" for one with a wrong check digit. `certain` are keys
    that mean one firm, `places` those of its name with its postcode and with its town.
    """

    numbers: Numbers
    certain: tuple[int, ...]
    places: tuple[int, ...]


class Index:
    """The firms met so far, those of the register first."""

    def __init__(self) -> None:
        self._by_id: dict[str, Known] = {}
        self._by_key: dict[int, Known] = {}
        self._by_place: dict[int, Known] = {}
        self._crowds: dict[int, list[Known]] = {}
        self._numbers: dict[Known, Numbers] = {}

    def add(self, known: Known, traits: Traits, record_id: str | None = None) -> None:
        """Remember a firm, or what else is known of it now."""
        if record_id:
            self._by_id.setdefault(record_id, known)
        for key in traits.certain:
            self._by_key.setdefault(key, known)
        if traits.numbers:
            self._numbers[known] = self._numbers.get(known, ()) + traits.numbers
        for key in traits.places:
            first = self._by_place.setdefault(key, known)
            if first != known:
                crowd = self._crowds.setdefault(key, [first])
                if len(crowd) < _CROWD and known not in crowd:
                    crowd.append(known)

    def find(self, traits: Traits, record_id: str | None = None) -> set[Known]:
        """The firms that may be meant: none, one, or several that contradict each other."""
        if record_id and record_id in self._by_id:
            return {self._by_id[record_id]}
        by_key, by_place = self._by_key, self._by_place
        found = {by_key[key] for key in traits.certain if key in by_key}
        if found:
            return found
        for key in traits.places:
            if key in by_place:
                near = self._crowds.get(key) or (by_place[key],)
                found.update(known for known in near if self._may_be(known, traits.numbers))
        return found

    def _may_be(self, known: Known, numbers: Numbers) -> bool:
        """Whether a firm of the same name and place is not another one by its numbers."""
        its_numbers = self._numbers.get(known)
        return not (numbers and its_numbers and _contradict(numbers, its_numbers))


def register(reader: Reader, office: str) -> Index:
    """The living firms of the register; membership numbers count for the firms of `office` only."""
    index = Index()
    for row in reader.all(_FIRMS):
        (firm_id, name, country, vat, status, number, scheme, tax, member, owner, postcode, city) = row
        own = member if owner == office else None
        numbers = _numbers(country, (vat, status), (number, scheme), tax)
        index.add(RowId(firm_id), _traits((name, country, own), numbers, postcode, city), firm_id)
    return index


def traits_of(draft: Draft) -> Traits:
    """What the firm of a draft is known again by."""
    firm, country = draft.firm, draft.country
    numbers = _numbers(country, (firm[_VAT], firm[_STATUS]), (firm[_REGISTER], firm[_SCHEME]), firm[_TAX])
    site = draft.sites[0] if draft.sites else NOWHERE
    return _traits((firm[0], country, firm[_MEMBER]), numbers, site[_POSTCODE], site[_CITY])


def _traits(
    firm: tuple[str, str, str | None],
    numbers: Numbers,
    postcode: str | None,
    city: str | None,
) -> Traits:
    """The keys of a firm by its name, country and membership number, its numbers and its place."""
    name, country, member_no = firm
    name_key = match_key(name) or name
    certain = [_key_of(kind, number, country, name_key) for kind, number in numbers]
    if member_no:
        certain.append(hash((member_no, name_key, "member")))
    place = (name_key, country)
    places = [hash((place, postcode))] if postcode else []
    if city or not postcode:
        places.append(hash((place, _folded(city) if city else "")))
    return Traits(numbers, tuple(certain), tuple(places))


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


def _is_slip(one: str, other: str) -> bool:
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) <= _LIKE_A_TYPO
