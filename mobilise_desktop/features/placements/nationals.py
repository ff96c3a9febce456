"""Whom a rule of the checklist is for: countries of the firms, and nationals; plain Python."""

from collections.abc import Sequence
from typing import NamedTuple

EEA = frozenset(
    "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()  # noqa: SIM905  short
)
"""The countries of the European Economic Area, and Switzerland."""

OTHER = "OTHER"
"""Every host country that no rule of the same kind names."""

ANY, NOT_EEA, SENDER, HOST = "ANY", "NOT_EEA", "SENDER", "HOST"
ABROAD = "XX"
"""Stands for a country outside the Area that is not Türkiye, where only the group of nationals is known."""

_AREA = "EEA"


class Person(NamedTuple):
    """The nationality of the employee (or a group), and the countries of both firms."""

    national: str
    sender: str
    host: str


def counted(nationality: str | None, group: str | None, sender: str) -> str:
    """As a national of what somebody counts: the group that the office has chosen, else the nationality.

    A nationality that is of the chosen group stays; without either it is the country of the sending firm.
    """
    known = nationality or sender
    if group == "eea":
        return known if known in EEA else _AREA
    if group == "tr":
        return "TR"
    if group == "other":
        return known if known not in EEA and known != "TR" else ABROAD
    return known


def fits(wanted: str, country: str) -> bool:
    """Whether a country is one that a rule names: a code, EEA, NOT_EEA or ANY."""
    if wanted == ANY:
        return True
    is_inside = country in EEA or country == _AREA
    if wanted in (_AREA, NOT_EEA):
        return is_inside == (wanted == _AREA)
    return country == wanted


def names_host(wanted: str, host: str) -> bool:
    """Whether a rule names a host country, by its code or as one of the Area."""
    return wanted not in (ANY, NOT_EEA, OTHER) and fits(wanted, host)


def is_meant(person: Person, wanted: Sequence[str], unwanted: Sequence[str]) -> bool:
    """Whether a rule is for somebody: one of those wanted, if any are named, and none of the unwanted."""
    return (not wanted or _is_one(person, wanted)) and not _is_one(person, unwanted)


def _is_one(person: Person, named: Sequence[str]) -> bool:
    own = {SENDER: person.sender, HOST: person.host}
    return any(fits(own.get(one, one), person.national) for one in named)
