"""The words that invented firms are made of, by country and language: `resources/demo/*.json`.

`common.json` has the sectors and tags, each other file one country or language region. A "#" in a
number stands for any digit, a "@" for any capital letter.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from mobilise_desktop.core import paths
from mobilise_desktop.core.text import fold


@dataclass(frozen=True, slots=True)
class Word:
    """A name and its form for women, each with what it looks like in an address of the web."""

    text: str
    slug: str
    female: str
    female_slug: str


@dataclass(frozen=True, slots=True)
class Place:
    """A town with its postcode, region, NUTS code, pattern of phone numbers and code of its register."""

    city: str
    postcode: str
    region: str
    nuts: str
    phone: str
    court: str


@dataclass(frozen=True, slots=True)
class Form:
    """A legal form, the pattern of a name with it, and from how many heads to how many it is usual."""

    name: str
    pattern: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Trade:
    """What firms of a sector call their business; the national activity code, if known."""

    words: tuple[str, ...]
    code: str | None


@dataclass(frozen=True, slots=True)
class Sector:
    """NACE codes, usual headcount with its spread (sigma of the logarithm), turnover per head (k€)."""

    key: str
    nace2: str
    nace2_1: str
    heads: int
    spread: float
    turnover: int


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """Everything about the firms of one country and language.

    `per_euro` is the rate of the currency; `forms` has each as often as it is common; the second of the
    `roles` (for a woman, for a man) is the owner's, those after it are employees'.
    """

    country: str
    office: str
    currency: str
    per_euro: float
    languages: tuple[str, ...]
    registers: tuple[str, ...]
    women: Sequence[Word]
    men: Sequence[Word]
    families: Sequence[Word]
    brands: Sequence[Word]
    places: Sequence[Place]
    streets: Sequence[str]
    address: str
    calling: str
    trunk: str
    mobiles: Sequence[str]
    forms: Sequence[Form]
    names: Sequence[str]
    activity_scheme: str | None
    trades: Mapping[str, Trade]
    roles: Sequence[tuple[str, str]]
    sites: Sequence[str]
    notes: Sequence[str]
    titles: Sequence[str]
    access: str
    latin: Mapping[str, str]

    def in_latin(self, name: str) -> str | None:
        """The name in Latin letters, by the country's own rules; None where it already is."""
        return _in_latin(name, self.latin) if self.latin else None


@dataclass(frozen=True, slots=True)
class World:
    """All profiles and sectors, each as often as it is common; tags by language."""

    profiles: Sequence[Profile]
    sectors: Sequence[Sector]
    tags: Mapping[str, Sequence[str]]


@lru_cache(maxsize=1)
def world() -> World:
    """The world of the invented firms."""
    folder = paths.resources() / "demo"
    common = _read(folder / "common.json")
    files = sorted(path for path in folder.glob("*.json") if path.stem != "common")
    profiles = [p for given in map(_read, files) for p in [_profile(given)] * given["weight"]]
    sectors = [
        s for key, (*values, weight) in common["sectors"].items() for s in [Sector(key, *values)] * weight
    ]
    return World(profiles, sectors, common["tags"])


def _read(path: Any) -> dict[str, Any]:
    with path.open(encoding="utf-8") as file:
        return dict(json.load(file))


def _profile(given: dict[str, Any]) -> Profile:
    plain = {name: given[name] for name in Profile.__slots__ if name in given}
    german, latin = given["languages"][0] == "de", given.get("latin", {})
    return Profile(
        **plain
        | {
            "languages": tuple(given["languages"]),
            "women": list(_words(given["given_f"], latin, german=german)),
            "men": list(_words(given["given_m"], latin, german=german)),
            "families": list(_words(given["family"], latin, given.get("family_f"), german=german)),
            "brands": list(_words(given["brands"], latin, german=german)),
            "places": [Place(*row) for row in given["cities"]],
            "forms": [Form(*row) for *row, weight in given["forms"] for _ in range(weight)],
            "trades": {key: Trade(tuple(words), code) for key, (words, code) in given["trades"].items()},
            "roles": [tuple(pair) for pair in given["roles"]],
            "latin": latin,
        }
    )


def _words(
    texts: list[str], latin: Mapping[str, str], female: list[str] | None = None, *, german: bool
) -> Iterator[Word]:
    for text, for_women in zip(texts, female or texts, strict=True):
        slug, slug_for_women = (_slug(one, latin, german=german) for one in (text, for_women))
        yield Word(text, slug, for_women, slug_for_women)


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def _slug(text: str, latin: Mapping[str, str], *, german: bool) -> str:
    spelled = text.translate(_UMLAUTS) if german else _in_latin(text, latin)
    return re.sub("[^a-z0-9]+", "-", fold(spelled)).strip("-")


def _in_latin(text: str, table: Mapping[str, str]) -> str:
    if not table:
        return text
    bare = re.sub("[\u0301\u0308]", "", unicodedata.normalize("NFD", text))
    letters = "|".join(sorted(table, key=len, reverse=True))
    return re.sub(
        letters, lambda m: _cased(m[0], table), unicodedata.normalize("NFC", bare), flags=re.IGNORECASE
    )


def _cased(letter: str, table: Mapping[str, str]) -> str:
    latin = table[letter.lower()]
    return latin.capitalize() if letter[0].isupper() else latin
