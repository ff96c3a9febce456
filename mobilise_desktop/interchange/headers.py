"""Which heading means which column, in any of the languages that the columns declare."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from mobilise_desktop.core.text import fold
from mobilise_desktop.interchange.cells import Cell, is_blank, text_of
from mobilise_desktop.interchange.units import Unit, unit_in


@dataclass(frozen=True, slots=True)
class Column:
    """A column that a list may have.

    `label` is its name in the program (marked with `N_`), `synonyms` the headings that mean it, by
    language; `schemes` are headings that also say in which scheme its codes are ("WZ 2008"). With `several`
    more than one column of a list may be it. `looks_like` tells a value of it from other texts; it settles
    doubtful headings, and finds the column when its heading says nothing.
    """

    key: str
    label: str
    synonyms: Mapping[str, tuple[str, ...]]
    kind: str = "text"
    schemes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    several: bool = False
    looks_like: Callable[[str], bool] | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """What a heading means: a column's key, the unit, scheme and year it names; `confidence` is 0 to 1."""

    key: str
    unit: Unit = field(default_factory=Unit)
    scheme: str | None = None
    year: int | None = None
    confidence: float = 1.0

    @property
    def currency(self) -> str | None:
        """The ISO 4217 code of the currency in the heading."""
        return self.unit.currency


@dataclass(frozen=True, slots=True)
class _Meaning:
    column: Column
    scheme: str | None


_WHOLE, _BOTH_PARTS, _PART, _INSIDE, _NAMES_SCHEME = 1.0, 0.98, 0.94, 0.5, 0.1
_SHARE_WEIGHT, _LEAST_SHARE = 0.4, 0.25
_AGREES, _DISAGREES, _BY_CONTENT = 0.15, -0.35, 0.4
_MOST_FIT, _HARDLY_FIT, _ENOUGH_VALUES = 0.8, 0.2, 3
_PARTS = re.compile(r"[/|\n;•]|\s[-–—:]\s|[()\[\]{}]")
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b")
_NO_LETTERS = re.compile(r"[^\w]+|_+")


class Headings:
    """The headings of declared columns, ready to be looked up."""

    def __init__(self, columns: Sequence[Column]) -> None:
        self._columns = columns
        self._meanings: dict[str, list[_Meaning]] = {}
        for column in columns:
            for scheme, words in column.schemes.items():
                self._learn(words, _Meaning(column, scheme))
            for words in column.synonyms.values():
                self._learn(words, _Meaning(column, None))

    def _learn(self, words: Iterable[str], meaning: _Meaning) -> None:
        for word in words:
            known = self._meanings.setdefault(_glued(word), [])
            if all(other.column is not meaning.column for other in known):
                known.append(meaning)

    def is_known(self, text: str) -> bool:
        """Whether `text`, or one of its languages, is a heading of a column as a whole."""
        return any(key in self._meanings for key in _ways(text))

    def match(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]] = ()) -> dict[int, Match]:
        """What each heading means, by its place from 0; headings that mean nothing are left out.

        `rows` are some rows of the list. A column is given to its best heading only (the latest year among
        equals), unless it may come several times.
        """
        values = [_texts_below(rows, place) for place in range(len(headings))]
        offers = [
            (sure, match.year or 0, -place, match)
            for place, heading in enumerate(headings)
            for sure, match in self._offers(heading, values[place])
        ]
        taken: dict[int, Match] = {}
        several = {column.key for column in self._columns if column.several}
        for _sure, _year, place, match in sorted(offers, key=lambda offer: offer[:3], reverse=True):
            if -place not in taken and (match.key in several or match.key not in _keys(taken)):
                taken[-place] = match
        self._by_content(values, taken)
        return dict(sorted(taken.items()))

    def _offers(self, heading: str, values: Sequence[str]) -> Iterator[tuple[float, Match]]:
        """What a heading could mean, and how much speaks for it."""
        if not heading.strip():
            return
        unit, _words = unit_in(heading)
        year = found[0] if (found := _YEAR.findall(heading)) else None
        for key, (confidence, meaning) in self._found(heading).items():
            sure = confidence + _evidence(meaning.column, values)
            yield sure, Match(key, unit, meaning.scheme, int(year) if year else None, min(1.0, sure))

    def _found(self, heading: str) -> dict[str, tuple[float, _Meaning]]:
        found: dict[str, tuple[float, _Meaning]] = {}
        for confidence, meaning in self._meant(heading):
            key = meaning.column.key
            best, so_far = found.get(key, (0.0, meaning))
            scheme = so_far.scheme or meaning.scheme
            found[key] = (max(best, confidence), _Meaning(meaning.column, scheme))
        return found

    def _meant(self, heading: str) -> Iterator[tuple[float, _Meaning]]:
        """The meanings of the heading, of its parts and of words inside it, with how sure each is."""
        for key in _whole_ways(heading):
            yield from ((_WHOLE, meaning) for meaning in self._meanings.get(key, ()))
        parts = [self._meant_by_part(part) for part in _parts(heading)]
        for meanings in parts:
            for meaning in meanings:
                often = sum(any(other.column is meaning.column for other in part) for part in parts)
                yield (_BOTH_PARTS if often > 1 else _PART), meaning
        for share, key in _stretches(heading):
            for meaning in self._meanings.get(key, ()):
                yield _INSIDE + _SHARE_WEIGHT * share + (_NAMES_SCHEME if meaning.scheme else 0), meaning

    def _meant_by_part(self, part: str) -> list[_Meaning]:
        return next((self._meanings[key] for key in _whole_ways(part) if key in self._meanings), [])

    def _by_content(self, values: Sequence[Sequence[str]], taken: dict[int, Match]) -> None:
        """Give columns that nobody got to headings that mean nothing, when the values tell."""
        for column in self._columns:
            if column.looks_like is None or column.key in _keys(taken):
                continue
            shares = [0.0 if at in taken else _fit(column, own) for at, own in enumerate(values)]
            if shares and max(shares) >= _MOST_FIT:
                taken[shares.index(max(shares))] = Match(column.key, confidence=_BY_CONTENT)


def match(
    headings: Sequence[str], columns: Sequence[Column], rows: Sequence[Sequence[Cell]] = ()
) -> dict[int, Match]:
    """What each heading means among `columns`; see `Headings.match`."""
    return Headings(columns).match(headings, rows)


def signature(headings: Sequence[str]) -> str:
    """A short text that is the same for the same headings, to remember by what a source's columns mean."""
    from hashlib import sha256  # noqa: PLC0415  off the way to the first paint

    return sha256("\n".join(map(_glued, headings)).encode()).hexdigest()[:16]


def _keys(taken: Mapping[int, Match]) -> set[str]:
    return {match.key for match in taken.values()}


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_NO_LETTERS.sub(" ", fold(text)).split())


def _glued(text: str) -> str:
    """A heading as compared: folded, letters and digits only ("E-Mail", "e mail" and "Email" are one)."""
    return "".join(_words(text))


def _whole_ways(heading: str) -> Iterator[str]:
    """The heading as a whole: as it is, without its unit, without its year."""
    plain = unit_in(heading)[1]
    yield from dict.fromkeys((_glued(heading), _glued(plain), _glued(_YEAR.sub("", plain))))


def _ways(heading: str) -> Iterator[str]:
    yield from _whole_ways(heading)
    for part in _parts(heading):
        yield from _whole_ways(part)


def _parts(heading: str) -> list[str]:
    """The parts of a heading that may be in different languages."""
    named = [part for part in _PARTS.split(heading) if _words(part)]
    return named if len(named) > 1 else []


def _stretches(heading: str) -> Iterator[tuple[float, str]]:
    """The runs of words inside a heading, with their share of its letters; the long ones first."""
    words = _words(re.sub(r"\([^)]*\)", "", unit_in(heading)[1])) or _words(heading)
    letters = sum(map(len, words)) or 1
    for count in range(len(words), 0, -1):
        for start in range(len(words) - count + 1):
            key = "".join(words[start : start + count])
            if len(key) / letters >= _LEAST_SHARE:
                yield len(key) / letters, key


def _texts_below(rows: Sequence[Sequence[Cell]], place: int) -> list[str]:
    """What the given rows have in a column, blanks left out."""
    return [text_of(row[place]) for row in rows if place < len(row) and not is_blank(row[place])]


def _fit(column: Column, values: Sequence[str]) -> float:
    """The share of values that look like the column's; 0 when there are too few to tell."""
    if column.looks_like is None or len(values) < _ENOUGH_VALUES:
        return 0.0
    return sum(map(column.looks_like, values)) / len(values)


def _evidence(column: Column, values: Sequence[str]) -> float:
    """How much the values speak for a column or against it."""
    if column.looks_like is None or len(values) < _ENOUGH_VALUES:
        return 0.0
    share = _fit(column, values)
    return _AGREES if share >= _MOST_FIT else _DISAGREES if share < _HARDLY_FIT else 0.0
