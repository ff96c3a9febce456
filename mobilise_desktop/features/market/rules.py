"""Matching an offer and a candidate: what excludes them, and how well they fit, each with its reason.

Hard rules and weights are those of the programme's design (demand, supply and matching). Plain Python.
"""

import heapq
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from mobilise_desktop.core.tasks import Task, Unwatched
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.people import LEVELS, spoken

LENGTHS = {"14d": 14, "1m": 30, "6w": 45, "2m": 60}
"""How long a stay may be, in days that its window must leave room for."""

USUAL_LENGTH = 30
"""Days that are asked of a window when nobody says for how long."""

WEIGHTS = {"sector": 20, "skills": 30, "language": 15, "dates": 15, "win_win": 10, "region": 5, "record": 5}
"""Points for each criterion; they make a hundred together."""

EXCLUSIONS = (
    "closed", "country", "firm", "linked", "ineligible", "capacity", "dates", "length", "language",
)  # fmt: skip
"""Why a pair can't be, in the order in which the rules are asked."""

_SECTOR = ((5, 1.0), (4, 0.8), (2, 0.6))
"""So many equal signs of the code ("25.62"), so near are the sectors."""
_SAME_SECTION, _GOOD_RECORD, _ENOUGH = 0.3, 2, 100
_NONE, _UNKNOWN = 0.0, 0.5


class Supply(NamedTuple):
    """An offer, made ready for comparing. Days are ordinals, 0 and `FAR` where a window is open.

    `offered` and `wanted` are sets of skills as bits of one `Skills`; `language` is a code with the place of
    the least level in `LEVELS` (-1: any); `free` says how many places are left.
    """

    id: str
    firm_id: str
    country: str
    is_open: bool
    nace: str
    section: str
    offered: int
    wanted: int
    language: str
    level: int
    start: int
    end: int
    lengths: frozenset[str]
    free: int
    size: str
    nuts: str
    stays: int
    linked: frozenset[str] = frozenset()


class Demand(NamedTuple):
    """A candidate, made ready for comparing; `spoken` has the place of each level in `LEVELS`."""

    id: str
    firm_id: str
    country: str
    is_open: bool
    is_eligible: bool
    nace: str
    section: str
    have: int
    sought: int
    spoken: Mapping[str, int]
    interpreter: bool
    start: int
    end: int
    lengths: frozenset[str]
    size: str
    countries: frozenset[str]
    regions: tuple[str, ...]


FAR = date.max.toordinal()


class Ranked(NamedTuple):
    """A pair with its points (0 to 100) and the value of each criterion (0 to 1, in order of `WEIGHTS`)."""

    score: int
    offer: str
    candidate: str
    values: tuple[float, ...]


class Skills:
    """Gives every skill a bit, whatever its case and accents; "CNC milling" and "cnc Milling" are one."""

    def __init__(self) -> None:
        self._bits: dict[str, int] = {}
        self.names: list[str] = []

    def bits(self, text: str | None) -> int:
        """The set of the skills that a text lists."""
        found = 0
        for name in listed(text):
            key = fold(name)
            if key not in self._bits:
                self._bits[key] = len(self.names)
                self.names.append(name)
            found |= 1 << self._bits[key]
        return found

    def shown(self, bits: int) -> list[str]:
        """The skills of a set, as first written."""
        return [name for place, name in enumerate(self.names) if bits >> place & 1]


def listed(text: str | None) -> list[str]:
    """The entries of a text with commas, semicolons or new lines between."""
    parts = (text or "").replace(";", ",").replace("\n", ",").split(",")
    return [part.strip() for part in parts if part.strip()]


def window(first: str | None, last: str | None) -> tuple[int, int]:
    """A window of ISO days as ordinals; open ends are as far away as days go."""
    return (
        date.fromisoformat(first).toordinal() if first else 0,
        date.fromisoformat(last).toordinal() if last else FAR,
    )


def needed_language(text: str | None) -> tuple[str, int]:
    """Code and place of the least level of a working language; ("", -1) for none."""
    found = spoken(text)
    if not found:
        return "", -1
    code, level = found[0]
    return code, LEVELS.index(level) if level else -1


def spoken_levels(text: str | None) -> dict[str, int]:
    """The place of the level of each language; without a level the first is taken."""
    return {code: LEVELS.index(level) if level else 0 for code, level in spoken(text)}


def exclusion(offer: Supply, candidate: Demand) -> str:
    """The first hard rule that a pair breaks, "" when it may be."""
    return _firms_apart(offer, candidate) or _stay_impossible(offer, candidate)


def _firms_apart(offer: Supply, candidate: Demand) -> str:
    if offer.country == candidate.country:
        return "country"
    if not (offer.is_open and candidate.is_open):
        return "closed"
    if offer.firm_id == candidate.firm_id:
        return "firm"
    if candidate.firm_id in offer.linked:
        return "linked"
    if not candidate.is_eligible:
        return "ineligible"
    return "capacity" if offer.free < 1 else ""


def _stay_impossible(offer: Supply, candidate: Demand) -> str:
    days = shortest(offer, candidate)
    if not days:
        return "length"
    if overlap(offer, candidate) < days:
        return "dates"
    if offer.language and not candidate.interpreter:
        level = candidate.spoken.get(offer.language)
        if level is None or level < offer.level:
            return "language"
    return ""


def shortest(offer: Supply, candidate: Demand) -> int:
    """Days of the shortest stay that both would have; 0 when there is none."""
    if not offer.lengths and not candidate.lengths:
        return USUAL_LENGTH
    both = offer.lengths & candidate.lengths if offer.lengths and candidate.lengths else (
        offer.lengths or candidate.lengths
    )  # fmt: skip
    return min((LENGTHS[code] for code in both), default=0)


def overlap(offer: Supply, candidate: Demand) -> int:
    """How many days both windows share."""
    return max(0, min(offer.end, candidate.end) - max(offer.start, candidate.start) + 1)


def values(offer: Supply, candidate: Demand) -> tuple[float, ...]:
    """How well a pair fits, by criterion in the order of `WEIGHTS`, each from 0 to 1."""
    return (
        _sector(offer, candidate),
        _share(offer.offered & candidate.sought, candidate.sought),
        _language(offer, candidate),
        _dates(offer, candidate),
        0.7 * _share(offer.wanted & candidate.have, offer.wanted) + 0.3 * (offer.size == candidate.size),
        _region(offer, candidate),
        min(1.0, offer.stays / _GOOD_RECORD),
    )


def points(found: Sequence[float], weights: Mapping[str, int]) -> int:
    """The points of a pair, 0 to 100."""
    total = sum(weights.values()) or 1
    return round(100 * sum(map(float.__mul__, found, map(float, weights.values()))) / total)


SIDES = ("sending", "hosting")
"""The office of the candidate, and that of the offer."""


def settled(status: str, *decisions: str | None) -> str:
    """What becomes of a match by the decisions of both offices; one alone makes it "contacted" at least."""
    if "declined" in decisions:
        return "declined"
    if all(decision == "accepted" for decision in decisions):
        return "accepted"
    return "shortlisted" if status == "shortlisted" and not any(decisions) else "contacted"


def ranked(offer: Supply, candidate: Demand, weights: Mapping[str, int]) -> Ranked:
    """A pair with its points, whether it is possible or not."""
    fit = values(offer, candidate)
    return Ranked(points(fit, weights), offer.id, candidate.id, fit)


def rank(
    offers: Iterable[Supply],
    candidates: Sequence[Demand],
    weights: Mapping[str, int],
    task: Task | None = None,
) -> tuple[list[Ranked], Counter[str]]:
    """Every possible pair, the best first, and how many are excluded by which rule."""
    found: list[Ranked] = []
    excluded: Counter[str] = Counter()
    watcher = task or Unwatched()
    for offer in offers:
        watcher.check()
        for candidate in candidates:
            why = exclusion(offer, candidate)
            if why:
                excluded[why] += 1
                continue
            found.append(ranked(offer, candidate, weights))
    return sorted(found, key=_best_first), excluded


def market(
    offers: Sequence[Supply],
    candidates: Sequence[Demand],
    weights: Mapping[str, int],
    task: Task,
    best: int = 5,
) -> list[Ranked]:
    """The best candidates of each offer, all offers together, the best pair first."""
    found: list[Ranked] = []
    by_country = _others(candidates)
    for number, offer in enumerate(offers):
        task.check()
        task.report(number, len(offers))
        pairs = _scored(offer, by_country(offer.country), weights, task)
        found += heapq.nsmallest(best, pairs, key=_best_first)
    return sorted(found, key=_best_first)


def _scored(
    offer: Supply, candidates: Sequence[Demand], weights: Mapping[str, int], task: Task
) -> Iterator[Ranked]:
    for number, candidate in enumerate(candidates):
        if number % _ENOUGH == 0:
            task.check()
        if not exclusion(offer, candidate):
            yield ranked(offer, candidate, weights)


def _others(candidates: Sequence[Demand]) -> Callable[[str], Sequence[Demand]]:
    """The candidates of other countries, who alone can come."""
    kept: dict[str, list[Demand]] = {}

    def others(country: str) -> Sequence[Demand]:
        if country not in kept:
            kept[country] = [one for one in candidates if one.country != country]
        return kept[country]

    return others


def _best_first(one: Ranked) -> tuple[int, str, str]:
    return -one.score, one.offer, one.candidate


def _sector(offer: Supply, candidate: Demand) -> float:
    if not offer.nace or not candidate.nace:
        return _UNKNOWN if not offer.nace and not candidate.nace else _NONE
    for signs, value in _SECTOR:
        if offer.nace[:signs] == candidate.nace[:signs] and len(offer.nace) >= min(
            signs, len(candidate.nace)
        ):
            return value
    return _SAME_SECTION if offer.section and offer.section == candidate.section else _NONE


def _share(common: int, asked: int) -> float:
    return common.bit_count() / asked.bit_count() if asked else _NONE


def _language(offer: Supply, candidate: Demand) -> float:
    """Half for just enough, all for two levels more; nobody is asked for a language: all."""
    if not offer.language:
        return 1.0
    level = candidate.spoken.get(offer.language, -1)
    return min(1.0, max(0.0, 0.5 + 0.25 * (level - max(offer.level, 0)))) if level >= 0 else _NONE


def _dates(offer: Supply, candidate: Demand) -> float:
    """Half when the windows just allow the stay, all when twice the time is free."""
    needed = shortest(offer, candidate) or USUAL_LENGTH
    return min(1.0, max(0.0, overlap(offer, candidate) / needed - 0.5))


def _region(offer: Supply, candidate: Demand) -> float:
    if not candidate.countries and not candidate.regions:
        return _UNKNOWN
    wanted = offer.country in candidate.countries or any(offer.nuts.startswith(r) for r in candidate.regions)
    return 1.0 if wanted else _NONE
