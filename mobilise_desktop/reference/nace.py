"""The European classification of activities, NACE Rev. 2 and Rev. 2.1, with titles.

Codes are written "C", "25", "25.6", "25.62". Sections have titles in every language of the program,
the rest in English. Sources: Regulation (EC) No 1893/2006; Delegated Regulation (EU) 2023/137.
"""

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from mobilise_desktop.core import paths
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.text import fold

NACE2, NACE2_1 = "NACE2", "NACE2.1"
SCHEMES = (NACE2, NACE2_1)

_FILES = {NACE2: "nace_rev2.csv", NACE2_1: "nace_rev2_1.csv"}
_CODE = re.compile(r"(\d{2})\.?(?:(\d)\.?(\d)?)?[\d.]*")

# Translators: the sections of NACE; take the short form of the official title in your language.
_COMMON = {
    "A": N_("Agriculture, forestry and fishing"),
    "B": N_("Mining and quarrying"),
    "C": N_("Manufacturing"),
    "D": N_("Electricity, gas, steam and air conditioning"),
    "E": N_("Water supply, sewerage and waste management"),
    "F": N_("Construction"),
    "H": N_("Transport and storage"),
    "I": N_("Accommodation and food services"),
}
_FINANCE = N_("Finance and insurance")
_REAL_ESTATE = N_("Real estate")
_PROFESSIONAL = N_("Professional, scientific and technical services")
_ADMINISTRATIVE = N_("Administrative and support services")
_PUBLIC = N_("Public administration, defence and social security")
_EDUCATION = N_("Education")
_HEALTH = N_("Health and social work")
_OTHER = N_("Other services")
_HOUSEHOLDS = N_("Households as employers")
_INTERNATIONAL = N_("International organisations")
_SECTIONS: Mapping[str, Mapping[str, str]] = {
    NACE2: {
        **_COMMON,
        "G": N_("Wholesale and retail trade, vehicle repair"),
        "J": N_("Information and communication"),
        "K": _FINANCE,
        "L": _REAL_ESTATE,
        "M": _PROFESSIONAL,
        "N": _ADMINISTRATIVE,
        "O": _PUBLIC,
        "P": _EDUCATION,
        "Q": _HEALTH,
        "R": N_("Arts, entertainment and recreation"),
        "S": _OTHER,
        "T": _HOUSEHOLDS,
        "U": _INTERNATIONAL,
    },
    NACE2_1: {
        **_COMMON,
        "G": N_("Wholesale and retail trade"),
        "J": N_("Publishing, broadcasting and content"),
        "K": N_("Telecommunications and computing"),
        "L": _FINANCE,
        "M": _REAL_ESTATE,
        "N": _PROFESSIONAL,
        "O": _ADMINISTRATIVE,
        "P": _PUBLIC,
        "Q": _EDUCATION,
        "R": _HEALTH,
        "S": N_("Arts, sports and recreation"),
        "T": _OTHER,
        "U": _HOUSEHOLDS,
        "V": _INTERNATIONAL,
    },
}


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the classification."""

    code: str
    title: str


@dataclass(frozen=True, slots=True)
class _Tree:
    """Titles, parents and children by code, in the order of the classification."""

    titles: Mapping[str, str]
    parents: Mapping[str, str]
    children: Mapping[str, tuple[str, ...]]


def sections(scheme: str) -> tuple[Activity, ...]:
    """The sections A to U (Rev. 2) or A to V (Rev. 2.1) with titles in the present language."""
    return tuple(Activity(code, _(text)) for code, text in sorted(_SECTIONS[scheme].items()))


def title(scheme: str, code: str) -> str:
    """The title of a code: a section's in the present language, others in English; "" when unknown."""
    if section := _SECTIONS[scheme].get(code):
        return _(section)
    return _tree(scheme).titles.get(code, "")


def exists(scheme: str, code: str) -> bool:
    """Is this a code of the scheme, at any level?"""
    return code in _tree(scheme).titles


def section_of(scheme: str, code: str) -> str | None:
    """The letter of the section that a code belongs to; None for an unknown code."""
    path = parents(scheme, code)
    return path[0] if path else None


def parents(scheme: str, code: str) -> tuple[str, ...]:
    """The way from the section down to the code itself ("C", "25", "25.6", "25.62"); () when unknown."""
    tree = _tree(scheme)
    if code not in tree.titles:
        return ()
    above = tree.parents.get(code)
    return (*(parents(scheme, above) if above else ()), code)


def children(scheme: str, code: str) -> tuple[Activity, ...]:
    """What a code is divided into, in order; () for a class or an unknown code."""
    tree = _tree(scheme)
    return tuple(Activity(c, tree.titles[c]) for c in tree.children.get(code, ()))


def normalise(code: str) -> str | None:
    """A code as it is stored: "2562", "25.62.0" → "25.62", "256" → "25.6", "c" → "C".

    Looks at the form only; None when it has none. National digits beyond the fourth fall away.
    """
    text = code.strip().upper()
    if len(text) == 1 and "A" <= text <= "V":
        return text
    match = _CODE.fullmatch(text)
    if not match:
        return None
    division, group, last = match.groups()
    return f"{division}.{group}{last or ''}" if group else str(division)


def search(scheme: str, text: str, *, limit: int = 100) -> tuple[Activity, ...]:
    """Codes that begin with `text`, or whose title has all its words, in the order of the classification.

    An empty text gives the sections.
    """
    words = fold(text).split()
    if not words:
        return sections(scheme)
    begins = (normalise(text) or text.strip()).upper()
    found = (
        code
        for code, folded in _folded(scheme).items()
        if code.startswith(begins) or all(w in folded for w in words)
    )
    return tuple(Activity(c, title(scheme, c)) for c, _n in zip(found, range(limit), strict=False))


@lru_cache(maxsize=2)
def _tree(scheme: str) -> _Tree:
    with (paths.resources() / "reference" / _FILES[scheme]).open(encoding="utf-8", newline="") as file:
        titles = {row["code"]: row["title"] for row in csv.DictReader(file)}
    parents_of: dict[str, str] = {}
    children_of: dict[str, tuple[str, ...]] = {}
    section = ""
    for code in titles:
        section = code if code.isalpha() else section
        above = {1: "", 2: section, 4: code[:2]}.get(len(code), code[:-1])
        if above:
            parents_of[code] = above
            children_of[above] = (*children_of.get(above, ()), code)
    return _Tree(titles, parents_of, children_of)


@lru_cache(maxsize=2)
def _folded(scheme: str) -> dict[str, str]:
    """The titles as searched, by code."""
    return {code: fold(text) for code, text in _tree(scheme).titles.items()}
