"""Invented firms for demo databases and for trying things out: believable, and nobody's.

Firm number n is the same for every count, so 100 firms are the first of 100,000. Names, towns and
postcodes are real words and places put together by chance; web and e-mail addresses are under
`.example` (RFC 2606), telephone numbers from ranges kept for films where the country has such (DE, FR)
and with 555 elsewhere; VAT and register numbers have right check digits.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import log
from random import Random
from typing import Any, TypeVar

from mobilise_desktop.features.firms.demo_numbers import (
    Registration,
    hungarian_tax_number,
    register_number,
    vat_number,
)
from mobilise_desktop.features.firms.demo_profiles import Form, Place, Profile, Sector, Word, world
from mobilise_desktop.features.firms.rules import size_class
from mobilise_desktop.reference.identifiers import OK, UNKNOWN, vat_prefix
from mobilise_desktop.reference.nace import NACE2, NACE2_1

T = TypeVar("T")
Row = dict[str, Any]

_STATUSES = ("active",) * 80 + ("candidate",) * 9 + ("inactive",) * 7 + ("closed",) * 4
_CLASSES = ((1, 9), (10, 49), (50, 249))
_FIRST_DAY, _LAST_DAY = date(1991, 1, 1).toordinal(), date(2026, 6, 30).toordinal()
_FIGURES = (2023, 2024, 2024, 2025)
_NUTS = "2021"
_MOST_HEADS = 900
_BILLION = 10**9
_THOUSAND_MINOR = 100_000
_SPANISH_LETTERS = {"S.A.": "A", "S.A.U.": "A", "S.A.L.": "A", "C.B.": "E", "S. Coop.": "F"}


@dataclass(frozen=True, slots=True)
class DemoFirm:
    """A firm by the names of its fields and what belongs to it; the first site and contact are the main ones."""

    firm: Row
    sites: tuple[Row, ...]
    contacts: tuple[Row, ...]
    tags: tuple[str, ...]
    notes: tuple[str, ...]


def demo_firms(count: int, seed: int = 2017, language: str = "en") -> Iterator[DemoFirm]:
    """`count` invented firms; the tags are in `language`, all else is in the firm's own."""
    everything, draw = world(), _Draw()
    tags = everything.tags.get(language, everything.tags["en"])
    for number in range(1, count + 1):
        draw.seed(f"{seed}:{number}")
        yield _firm(draw, number, draw.one(everything.profiles), draw.one(everything.sectors), tags)


class _Draw(Random):
    """Choices that depend on the seed alone, cheaper than those of the library."""

    def one(self, of: Sequence[T]) -> T:
        return of[int(self.random() * len(of))]

    def below(self, end: int) -> int:
        return int(self.random() * end)

    def often(self, percent: int) -> bool:
        return self.random() * 100 < percent

    def filled(self, pattern: str) -> str:
        """The pattern with digits for "#" and letters for "@"."""
        if free := pattern.count("#"):
            pattern = pattern.replace("#", "%s") % tuple(f"{self.below(10**free):0{free}d}")
        while "@" in pattern:
            pattern = pattern.replace("@", self.one("ABCDEGHJKLMNPRSTVWXZ"), 1)
        return pattern


@dataclass(frozen=True, slots=True)
class _Person:
    given: Word
    family: Word
    woman: bool

    @property
    def family_name(self) -> str:
        return self.family.female if self.woman else self.family.text


@dataclass(frozen=True, slots=True)
class _Name:
    legal: str
    short: str
    domain: str


def _firm(draw: _Draw, number: int, profile: Profile, sector: Sector, tags: Sequence[str]) -> DemoFirm:
    place, owner = draw.one(profile.places), _person(draw, profile)
    heads = max(1, min(_MOST_HEADS, int(draw.lognormvariate(log(sector.heads), sector.spread))))
    form = draw.one(profile.forms_for(heads))
    name = _name(draw, profile, sector, (form, owner), number)
    firm = {
        **_identity(draw, profile, form, place, name),
        **_activity(draw, profile, sector),
        **_membership(draw, profile, number),
        **_figures(draw, profile, sector, heads),
        "nuts_version": _NUTS,
        "nuts_code": place.nuts,
    }
    firm["size_class"] = size_class(firm)
    return DemoFirm(
        firm=firm,
        sites=_sites(draw, profile, place),
        contacts=_contacts(draw, profile, place, owner, name.domain),
        tags=tuple({draw.one(tags): None for _ in range(draw.one((0, 0, 1, 1, 2, 3)))}),
        notes=(draw.one(profile.notes),) if draw.often(15) else (),
    )


def _person(draw: _Draw, profile: Profile) -> _Person:
    woman = draw.often(42)
    return _Person(draw.one(profile.women if woman else profile.men), draw.one(profile.families), woman)


def _name(draw: _Draw, profile: Profile, sector: Sector, of: tuple[Form, _Person], number: int) -> _Name:
    form, owner = of
    template, brand = draw.one(profile.names), draw.one(profile.brands)
    words = {
        "family": owner.family_name if "{given}" in form.pattern else owner.family.text,
        "given": owner.given.text,
        "family2": draw.one(profile.families).text,
        "trade": draw.one(profile.trades[sector.key].words),
        "brand": brand.text,
    }
    short = template.format_map(words)
    slug = owner.family.slug if "{family}" in template or "{family}" in form.pattern else brand.slug
    return _Name(form.pattern.format_map({**words, "name": short}), short, f"{slug}-{number}.example")


def _identity(draw: _Draw, profile: Profile, form: Form, place: Place, name: _Name) -> Row:
    country = profile.country
    vat = vat_number(country, draw.below(_BILLION), _SPANISH_LETTERS.get(form.name, "B"))
    scheme = draw.one(profile.registers)
    bare = vat.removeprefix(vat_prefix(country))
    of = Registration(bare, form.name, place.city, place.court, 1991 + draw.below(34))
    registered = register_number(country, scheme, draw.below(_BILLION), of)
    with_vat = registered is None or draw.often(94)
    return {
        "legal_name_native": name.legal,
        "legal_name_latin": profile.in_latin(name.legal),
        "trade_name": name.short if name.short not in name.legal or draw.often(15) else None,
        "legal_form": form.name,
        "country": country,
        "vat_no": vat if with_vat else None,
        "vat_status": OK if with_vat else UNKNOWN,
        "national_reg_no": registered,
        "reg_no_scheme": scheme if registered else None,
        "tax_number": hungarian_tax_number(of) if country == "HU" and with_vat else None,
        "no_id_reason": None,
        "website": f"https://www.{name.domain}" if draw.often(70) else None,
    }


def _activity(draw: _Draw, profile: Profile, sector: Sector) -> Row:
    code = profile.trades[sector.key].code
    newer = draw.often(12)
    return {
        "nace_scheme": NACE2_1 if newer else NACE2,
        "nace_code": sector.nace2_1 if newer else sector.nace2,
        "activity_scheme": profile.activity_scheme if code and not newer else None,
        "activity_code": None if newer else code,
    }


def _membership(draw: _Draw, profile: Profile, number: int) -> Row:
    status = draw.one(_STATUSES)
    member = status != "candidate"
    day = _FIRST_DAY + int((_LAST_DAY - _FIRST_DAY) * draw.random() ** 0.7)
    return {
        "status": status,
        "member_no": f"{10_000 + number}" if member else None,
        "member_since": date.fromordinal(day).isoformat() if member else None,
        "office_code": profile.office,
    }


def _figures(draw: _Draw, profile: Profile, sector: Sector, heads: int) -> Row:
    """Headcount, turnover and balance total; some firms only tell the class of their headcount."""
    span = next((c for c in _CLASSES if c[0] <= heads <= c[1]), None) if draw.often(14) else None
    thousands = heads * sector.turnover * profile.per_euro * draw.lognormvariate(0, 0.35)
    turnover = None if draw.often(12) else max(1, round(thousands)) * _THOUSAND_MINOR
    balance = None
    if turnover and draw.often(75):
        balance = max(1, round(thousands * (0.35 + 0.6 * draw.random()))) * _THOUSAND_MINOR
    return {
        "headcount_min": span[0] if span else heads,
        "headcount_max": span[1] if span else heads,
        "turnover_min": turnover,
        "turnover_max": turnover,
        "balance_min": balance,
        "balance_max": balance,
        "currency": profile.currency,
        "figures_year": draw.one(_FIGURES),
    }


def _sites(draw: _Draw, profile: Profile, main: Place) -> tuple[Row, ...]:
    first = _site(draw, profile, main)
    if draw.often(92):
        return (first,)
    other = main if draw.often(60) else draw.one(profile.places)
    return (first, {**_site(draw, profile, other), "label": draw.one(profile.sites), "is_default": 0})


def _site(draw: _Draw, profile: Profile, place: Place) -> Row:
    street = profile.address.format(street=draw.one(profile.streets), number=1 + draw.below(140))
    return {
        "label": None,
        "street": street,
        "postcode": draw.filled(place.postcode),
        "city": place.city,
        "region": place.region,
        "country": profile.country,
        "nuts_code": place.nuts,
        "is_default": 1,
        "accessibility_note": profile.access if draw.often(6) else None,
    }


def _contacts(draw: _Draw, profile: Profile, place: Place, owner: _Person, domain: str) -> tuple[Row, ...]:
    first = _contact(draw, profile, owner, place)
    first["email"] = f"info@{domain}" if draw.often(50) else _address(owner, domain)
    if draw.often(75):
        return (first,)
    other = _person(draw, profile)
    second = {**_contact(draw, profile, other, place), "email": _address(other, domain), "is_main": 0}
    return (first, {**second, "function": draw.one(profile.roles[2:])[not other.woman]})


def _contact(draw: _Draw, profile: Profile, person: _Person, place: Place) -> Row:
    phone, phone_e164 = _phone(draw, profile, place.phone)
    mobile, mobile_e164 = _phone(draw, profile, draw.one(profile.mobiles)) if draw.often(45) else (None, None)
    return {
        "given_name": person.given.text,
        "family_name": person.family_name,
        "title": draw.one(profile.titles) if profile.titles and draw.often(7) else None,
        "function": draw.one(profile.roles[:2])[not person.woman],
        "email": None,
        "phone": phone,
        "phone_e164": phone_e164,
        "mobile": mobile,
        "mobile_e164": mobile_e164,
        "languages": ", ".join(profile.languages[: 1 + draw.below(len(profile.languages))]),
        "is_main": 1,
        "active": 1,
    }


def _address(person: _Person, domain: str) -> str:
    return f"{person.given.slug}.{person.family.slug}@{domain}"


def _phone(draw: _Draw, profile: Profile, pattern: str) -> tuple[str, str]:
    """A number as somebody types it, and as E.164."""
    number = draw.filled(pattern)
    national = draw.often(45)
    typed = f"{profile.trunk}{number}" if national else f"{profile.calling} {number}"
    return typed, f"{profile.calling}{number.replace(' ', '')}"
