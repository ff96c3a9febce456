"""Groups of stays that are told of together, so that nobody can be recognised by comparing what is told.

All answers to a question are parted into groups of at least `LEAST`, by the traits of their stays and never
by what is asked for. What is told is always about whole groups: whatever filters somebody compares, adds or
takes from each other, nothing is said of fewer than `LEAST`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

LEAST = 5
"""Answers below which nothing is said. (source: the programme's design of placements, 2.10)"""


class Traits(NamedTuple):
    """What a stay can be chosen by: its last day (ISO), both countries, its scheme."""

    day: str
    sending: str
    hosting: str
    scheme: str


Chosen = Callable[[Traits], bool]
_Places = list[int]
_TRAITS: tuple[Callable[[Traits], str], ...] = (
    lambda one: one.day[:4],
    lambda one: one.sending,
    lambda one: one.hosting,
    lambda one: one.scheme,
)


def groups(traits: Sequence[Traits]) -> list[_Places]:
    """The places of `traits` in groups that are as much alike as can be; none where there are too few."""
    return list(_parted(traits, list(range(len(traits))))) if len(traits) >= LEAST else []


def told(traits: Sequence[Traits], parted: Sequence[_Places], chosen: Chosen) -> _Places:
    """The places that something can be said of: those of the groups that were chosen as a whole."""
    return sorted(place for group in parted if all(chosen(traits[one]) for one in group) for place in group)


def _parted(traits: Sequence[Traits], places: _Places) -> Iterator[_Places]:
    found = [_by_value(traits, places, trait) for trait in _TRAITS]
    ways = [way for way in found if len(way.parts) > 1]
    parts = min(ways, key=lambda way: way.mixed).parts if ways else _by_day(traits, places)
    if len(parts) > 1:
        for part in parts:
            yield from _parted(traits, part)
    else:
        yield places


class _Way(NamedTuple):
    parts: list[_Places]
    mixed: int
    """How many lie in a group of several values."""


def _by_value(traits: Sequence[Traits], places: _Places, trait: Callable[[Traits], str]) -> _Way:
    """A group for each value that is frequent enough, and one of all others."""
    by_value: dict[str, _Places] = defaultdict(list)
    for place in places:
        by_value[trait(traits[place])].append(place)
    sized = sorted(by_value.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    large = [found for _value, found in sized if len(found) >= LEAST]
    others = [place for _value, found in sized if len(found) < LEAST for place in found]
    while others and len(others) < LEAST and large:
        others += large.pop()
    return _Way([*large, others] if others else large, len(others))


def _by_day(traits: Sequence[Traits], places: _Places) -> list[_Places]:
    """An earlier and a later group, parted near the middle between two days."""
    ordered = sorted(places, key=lambda place: traits[place].day)
    middle = len(ordered) / 2
    cuts = [
        cut
        for cut in range(LEAST, len(ordered) - LEAST + 1)
        if traits[ordered[cut - 1]].day != traits[ordered[cut]].day
    ]
    if not cuts:
        return [places]
    cut = min(cuts, key=lambda one: abs(one - middle))
    return [ordered[:cut], ordered[cut:]]
