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
from typing import Any, NamedTuple, TypeVar

from mobilise_desktop.features.firms.demo_numbers import (
    Registration,
    hungarian_tax_number,
    register_number,
    vat_number,
)
from mobilise_desktop.features.firms.demo_profiles import Form, Place, Profile, Sector, Word, World, world
from mobilise_desktop.features.firms.rules import size_class
from mobilise_desktop.reference.identifiers import OK, UNKNOWN, vat_prefix
from mobilise_desktop.reference.nace import NACE2, NACE2_1

T = TypeVar("T")
Row = dict[str, Any]

_STATUSES = ("active",) * 80 + ("candidate",) * 9 + ("inactive",) * 7 + ("closed",) * 4
_CLASSES = ((1, 9), (10, 49), (50, 249))
_FIRST_DAY, _LAST_DAY = date(1991, 1, 1).toordinal(), date(2026, 6, 30).toordinal()
_FIRST_YEAR = 1991
_FIGURES = (2023, 2024, 2024, 2025)
_NUTS = "2021"
_MOST_HEADS = 900
_OWNER_RUN = 30
_BILLION = 10**9
_THOUSAND_MINOR = 100_000
_SPANISH_LETTERS = {"S.A.": "A", "S.A.U.": "A", "S.A.L.": "A", "C.B.": "E", "S. Coop.": "F"}


@dataclass(frozen=True, slots=True)
class DemoFirm:
    """A firm by the names of its fields and what belongs to it; the main site and contact come first."""

    firm: Row
    sites: tuple[Row, ...]
    contacts: tuple[Row, ...]
    tags: tuple[str, ...]
    notes: tuple[str, ...]


def demo_firms(count: int, seed: int = 2017, language: str = "en") -> Iterator[DemoFirm]:
    """`count` invented firms; the tags are in `language`, all else is in the firm's own."""
    everything, draw = world(), _Draw(seed)
    tags = everything.tags.get(language, everything.tags["en"])
    for number in range(1, count + 1):
        yield _firm(draw, number, everything, tags)


class _Draw(Random):
    """Choices that follow from the seed, cheaper than those of the library."""

    def one(self, of: Sequence[T]) -> T:
        return of[int(self.random() * len(of))]

    def below(self, end: int) -> int:
        return int(self.random() * end)

    def often(self, percent: int) -> bool:
        return self.random() * 100 < percent

    def form(self, of: Sequence[Form], heads: int) -> Form:
        """A legal form that firms with so many heads have."""
        while not (form := self.one(of)).least <= heads <= form.most:
            pass
        return form

    def filled(self, pattern: str) -> str:
        """The pattern with digits for "#" and letters for "@"."""
        if free := pattern.count("#"):
            pattern = pattern.replace("#", "%s") % tuple(f"{self.below(10**free):0{free}d}")
        while "@" in pattern:
            pattern = pattern.replace("@", self.one("ABCDEGHJKLMNPRSTVWXZ"), 1)
        return pattern


class _Person(NamedTuple):
    given: Word
    family: Word
    woman: bool

    @property
    def family_name(self) -> str:
        return self.family.female if self.woman else self.family.text

    def address(self, domain: str) -> str:
        family = self.family.female_slug if self.woman else self.family.slug
        return f"{self.given.slug}.{family}@{domain}"


class _Case(NamedTuple):
    """What is decided first about a firm, and all else must agree with."""

    draw: _Draw
    number: int
    profile: Profile
    sector: Sector
    place: Place
    owner: _Person
    heads: int
    form: Form
    since: date

    @property
    def small(self) -> bool:
        """Whether the owner runs it, by its legal form."""
        return self.form.most <= _OWNER_RUN


def _firm(draw: _Draw, number: int, everything: World, tags: Sequence[str]) -> DemoFirm:
    case = _case(draw, number, draw.one(everything.profiles), draw.one(everything.sectors))
    legal, short, domain = _names(case)
    firm = {
        "legal_name_native": legal,
        "legal_name_latin": case.profile.in_latin(legal),
        "trade_name": short if short not in legal or draw.often(15) else None,
        "website": f"https://www.{domain}" if draw.often(70) else None,
        **_identity(case),
        **_activity(case),
        **_membership(case),
        **_figures(case),
    }
    firm["size_class"] = size_class(firm)
    return DemoFirm(
        firm=firm,
        sites=_sites(case),
        contacts=_contacts(case, domain),
        tags=tuple({draw.one(tags): None for _ in range(draw.one((0, 0, 1, 1, 2, 3)))}),
        notes=(draw.one(case.profile.notes),) if draw.often(15) else (),
    )


def _case(draw: _Draw, number: int, profile: Profile, sector: Sector) -> _Case:
    heads = max(1, min(_MOST_HEADS, int(draw.lognormvariate(log(sector.heads), sector.spread))))
    return _Case(
        draw,
        number,
        profile=profile,
        sector=sector,
        place=draw.one(profile.places),
        owner=_person(draw, profile),
        heads=heads,
        form=draw.form(profile.forms, heads),
        since=date.fromordinal(_FIRST_DAY + int((_LAST_DAY - _FIRST_DAY) * draw.random() ** 0.7)),
    )


def _person(draw: _Draw, profile: Profile) -> _Person:
    woman = draw.often(42)
    return _Person(draw.one(profile.women if woman else profile.men), draw.one(profile.families), woman)


def _names(case: _Case) -> tuple[str, str, str]:
    """The legal name, the name without legal form, and the domain."""
    draw, profile, owner, form = case.draw, case.profile, case.owner, case.form
    template, brand = draw.one(profile.names), draw.one(profile.brands)
    if "{family2}" in template and form.most < _OWNER_RUN:
        template = profile.names[0]
    words = {
        "family": owner.family_name if "{given}" in form.pattern else owner.family.text,
        "family2": draw.one(profile.families).text,
        "given": owner.given.text,
        "trade": draw.one(profile.trades[case.sector.key].words),
        "brand": brand.text,
    }
    words["name"] = short = template.format_map(words)
    slug = owner.family.slug if "{family}" in template or "{family}" in form.pattern else brand.slug
    return form.pattern.format_map(words), short, f"{slug}-{case.number}.example"


def _identity(case: _Case) -> Row:
    draw, country, form = case.draw, case.profile.country, case.form.name
    vat = vat_number(country, draw.below(_BILLION), _SPANISH_LETTERS.get(form, "B"))
    founded = max(case.since.year - draw.below(12), _FIRST_YEAR)
    of = Registration(vat.removeprefix(vat_prefix(country)), form, case.place.city, case.place.court, founded)
    scheme = draw.one(case.profile.registers)
    registered = register_number(country, scheme, draw.below(_BILLION), of)
    with_vat = registered is None or draw.often(94)
    return {
        "legal_form": form,
        "country": country,
        "vat_no": vat if with_vat else None,
        "vat_status": OK if with_vat else UNKNOWN,
        "national_reg_no": registered,
        "reg_no_scheme": scheme if registered else None,
        "tax_number": hungarian_tax_number(of) if country == "HU" and with_vat else None,
        "no_id_reason": None,
        "nuts_version": _NUTS,
        "nuts_code": case.place.nuts,
    }


def _activity(case: _Case) -> Row:
    """NACE Rev. 2 with the national code that refines it, or now and then Rev. 2.1 alone."""
    newer, code = case.draw.often(12), case.profile.trades[case.sector.key].code
    return {
        "nace_scheme": NACE2_1 if newer else NACE2,
        "nace_code": case.sector.nace2_1 if newer else case.sector.nace2,
        "activity_scheme": None if newer else case.profile.activity_scheme,
        "activity_code": None if newer else code,
    }


def _membership(case: _Case) -> Row:
    status = case.draw.one(_STATUSES)
    member = status != "candidate"
    return {
        "status": status,
        "member_no": f"{10_000 + case.number}" if member else None,
        "member_since": case.since.isoformat() if member else None,
        "office_code": case.profile.office,
    }


def _figures(case: _Case) -> Row:
    """Headcount, turnover and balance total; some firms only tell the class of their headcount."""
    draw, heads, profile = case.draw, case.heads, case.profile
    span = next((c for c in _CLASSES if c[0] <= heads <= c[1]), None) if draw.often(14) else None
    thousands = heads * case.sector.turnover * profile.per_euro * draw.lognormvariate(0, 0.35)
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


def _sites(case: _Case) -> tuple[Row, ...]:
    draw, profile = case.draw, case.profile
    first = _site(draw, profile, case.place)
    if draw.often(92):
        return (first,)
    other = case.place if draw.often(60) else draw.one(profile.places)
    return (first, {**_site(draw, profile, other), "label": draw.one(profile.sites), "is_default": 0})


def _site(draw: _Draw, profile: Profile, place: Place) -> Row:
    return {
        "label": None,
        "street": profile.address.format(street=draw.one(profile.streets), number=1 + draw.below(140)),
        "postcode": draw.filled(place.postcode),
        "city": place.city,
        "region": place.region,
        "country": profile.country,
        "nuts_code": place.nuts,
        "is_default": 1,
        "accessibility_note": profile.access if draw.often(6) else None,
    }


def _contacts(case: _Case, domain: str) -> tuple[Row, ...]:
    draw, profile = case.draw, case.profile
    first = _contact(case, case.owner, profile.roles[case.small or draw.often(25)])
    first["email"] = f"info@{domain}" if draw.often(50) else case.owner.address(domain)
    if draw.often(75):
        return (first,)
    other = _person(draw, profile)
    second = _contact(case, other, draw.one(profile.roles[2:]))
    return (first, {**second, "email": other.address(domain), "is_main": 0})


def _contact(case: _Case, person: _Person, role: tuple[str, str]) -> Row:
    draw, profile = case.draw, case.profile
    phone, phone_e164 = _phone(draw, profile, case.place.phone)
    mobile, mobile_e164 = _phone(draw, profile, draw.one(profile.mobiles)) if draw.often(45) else (None, None)
    return {
        "given_name": person.given.text,
        "family_name": person.family_name,
        "title": draw.one(profile.titles) if profile.titles and draw.often(7) else None,
        "function": role[not person.woman],
        "email": None,
        "phone": phone,
        "phone_e164": phone_e164,
        "mobile": mobile,
        "mobile_e164": mobile_e164,
        "languages": ", ".join(profile.languages[: 1 + draw.below(len(profile.languages))]),
        "is_main": 1,
        "active": 1,
    }


def _phone(draw: _Draw, profile: Profile, pattern: str) -> tuple[str, str]:
    """A number as somebody types it, and as E.164."""
    number = draw.filled(pattern)
    typed = f"{profile.trunk}{number}" if draw.often(45) else f"{profile.calling} {number}"
    return typed, f"{profile.calling}{number.replace(' ', '')}"
