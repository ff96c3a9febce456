"""Which firm of the register, or which earlier row of the list, a row means.

A firm is known again by its VAT, register or tax number; by its membership number and name; or by its
folded name and place, unless both have numbers of the same kind that differ.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold, match_key
from mobilise_desktop.features.firms.import_draft import FIRM_AT, SITE_AT, Draft
from mobilise_desktop.storage.reading import Reader

Known = RowId | int
"""A firm of the register by its id, or one of the list by the place of its draft."""

_VAT, _STATUS, _TAX = FIRM_AT["vat_no"], FIRM_AT["vat_status"], FIRM_AT["tax_number"]
_REGISTER, _SCHEME, _MEMBER = FIRM_AT["national_reg_no"], FIRM_AT["reg_no_scheme"], FIRM_AT["member_no"]
_POSTCODE, _CITY = SITE_AT["postcode"], SITE_AT["city"]
_SAME_AS_VAT = frozenset({"KBO", "CUI", "NIF", "VKN", "CF"})
_CROWD, _FEW_SIGNS, _LIKE_A_TYPO = 8, 3, 2
_FIRMS = """
SELECT f.id, f.legal_name_native, f.country, f.vat_no, f.vat_status, f.national_reg_no, f.reg_no_scheme,
       f.tax_number, f.member_no, f.office_code, s.postcode, s.city
FROM firm f LEFT JOIN firm_site s ON s.firm_id = f.id AND s.is_default = 1 AND s.deleted_at IS NULL
WHERE f.deleted_at IS NULL
"""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a firm is known again by.

    `numbers`: kind and value of each, "~vat" for one with a wrong check digit. `places`: postcode and
    folded town; both empty where neither is known.
    """

    name_key: str
    country: str
    numbers: tuple[tuple[str, str], ...]
    places: tuple[str, ...]
    member_no: str | None


@dataclass(frozen=True, slots=True)
class _Entry:
    known: Known
    numbers: tuple[tuple[str, str], ...]


@dataclass(slots=True)
class Index:
    """The firms met so far, those of the register first."""

    _by_id: dict[str, Known] = field(default_factory=dict)
    _by_key: dict[int, Known] = field(default_factory=dict)
    _by_place: dict[int, list[_Entry]] = field(default_factory=dict)

    def add(self, known: Known, traits: Traits, record_id: str | None = None) -> None:
        """Remember a firm."""
        if record_id:
            self._by_id.setdefault(record_id, known)
        for key in _keys(traits):
            self._by_key.setdefault(key, known)
        entry = _Entry(known, traits.numbers)
        for key in _place_keys(traits):
            found = self._by_place.get(key)
            if found is None:
                self._by_place[key] = [entry]
            elif len(found) < _CROWD:
                found.append(entry)

    def find(self, traits: Traits, record_id: str | None = None) -> set[Known]:
        """The firms that may be meant: none, one, or several that contradict each other."""
        if record_id and record_id in self._by_id:
            return {self._by_id[record_id]}
        found = {self._by_key[key] for key in _keys(traits) if key in self._by_key}
        if found:
            return found
        numbers = traits.numbers
        for key in _place_keys(traits):
            for entry in self._by_place.get(key, ()):
                if not (numbers and entry.numbers and _contradict(numbers, entry.numbers)):
                    found.add(entry.known)
        return found


def register(reader: Reader, office: str) -> Index:
    """The living firms of the register; membership numbers count for the firms of `office` only."""
    index = Index()
    for row in reader.all(_FIRMS):
        (firm_id, name, country, vat, status, number, scheme, tax, member, owner, postcode, city) = row
        numbers = _numbers(country, (vat, status), (number, scheme), tax)
        own = member if owner == office else None
        traits = Traits(match_key(name) or name, country, numbers, _places(postcode, city), own)
        index.add(RowId(firm_id), traits, firm_id)
    return index


def traits_of(draft: Draft) -> Traits:
    """What the firm of a draft is known again by."""
    firm, country = draft.firm, draft.country
    site = draft.sites[0] if draft.sites else None
    return Traits(
        match_key(firm[0]) or firm[0],
        country,
        _numbers(country, (firm[_VAT], firm[_STATUS]), (firm[_REGISTER], firm[_SCHEME]), firm[_TAX]),
        _places(site[_POSTCODE], site[_CITY]) if site else ("",),
        firm[_MEMBER],
    )


def _numbers(
    country: str, vat: tuple[str | None, str | None], number: tuple[str | None, str | None], tax: str | None
) -> tuple[tuple[str, str], ...]:
    found = []
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
    return len(set(number)) >= _FEW_SIGNS


def _places(postcode: str | None, city: str | None) -> tuple[str, ...]:
    if postcode:
        return (postcode, _folded(city)) if city else (postcode,)
    return (_folded(city),) if city else ("",)


@lru_cache(maxsize=20_000)
def _folded(city: str) -> str:
    return fold(city)


def _keys(traits: Traits) -> Iterator[int]:
    for kind, number in traits.numbers:
        if kind == "~vat":
            yield hash((number, traits.name_key))
        elif kind in _SAME_AS_VAT or kind in ("vat", "tax"):
            yield hash(number)
        else:
            yield hash((traits.country, kind, number))
    if traits.member_no and traits.name_key:
        yield hash((traits.member_no, traits.name_key, "member"))


def _place_keys(traits: Traits) -> list[int]:
    return [hash((traits.name_key, traits.country, place)) for place in traits.places]


def _contradict(one: Sequence[tuple[str, str]], other: Sequence[tuple[str, str]]) -> bool:
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
