"""The lists of offers and candidates with what they can be narrowed by."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.people import spoken
from mobilise_desktop.features.market import queries, rules
from mobilise_desktop.features.market.queries import CandidateRow, OfferRow
from mobilise_desktop.reference import nace
from mobilise_desktop.storage.reading import Reader

_YEAR, _MOST_MONTHS = 12, 36


class MarketFilter(NamedTuple):
    """What a list is narrowed to; empty values don't narrow.

    `months` are those of which a window has a day ("2027-03"), `wanted` countries that a candidate would go
    to, `skills` folded. Language and level belong together: one language has to have one of the levels.
    """

    text: str = ""
    statuses: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    months: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether all are shown."""
        return self == MarketFilter()


class Entry(NamedTuple):
    """An offer or a candidate: its line, the text that is searched, and what filters ask for.

    `first` and `last` are months counted from the year 0, open ends far away.
    """

    row: OfferRow | CandidateRow
    said: str
    sector: str
    skills: Mapping[str, str]
    spoken: tuple[tuple[str, str], ...]
    wanted: tuple[str, ...]
    first: int
    last: int


class Asked:
    """A filter made ready for looking at many entries."""

    def __init__(self, wanted: MarketFilter) -> None:
        self._words = fold(wanted.text).split()
        self._filter = wanted
        self._months = [month_number(month) for month in wanted.months]
        self._skills = frozenset(wanted.skills)
        self._countries = frozenset(wanted.wanted)

    def meets(self, entry: Entry) -> bool:
        """Whether an entry is to be shown."""
        wanted, row = self._filter, entry.row
        return (
            (not wanted.statuses or row.status in wanted.statuses)
            and (not wanted.countries or row.country in wanted.countries)
            and (not wanted.sectors or entry.sector in wanted.sectors)
            and (not self._skills or not self._skills.isdisjoint(entry.skills))
            and (not self._countries or not self._countries.isdisjoint(entry.wanted))
            and (not self._months or any(entry.first <= month <= entry.last for month in self._months))
            and self._speaks(entry)
            and all(word in entry.said for word in self._words)
        )

    def _speaks(self, entry: Entry) -> bool:
        languages, levels = self._filter.languages, self._filter.levels
        if not languages and not levels:
            return True
        return any(
            (not languages or code in languages) and (not levels or level in levels)
            for code, level in entry.spoken
        )


_OFFERS = """
SELECT o.id, o.nace_code, f.nace_code, o.skills_offered, o.skills_wanted, o.working_language
FROM host_offer o JOIN firm f ON f.id = o.firm_id WHERE o.deleted_at IS NULL
"""
_CANDIDATES = """
SELECT k.id, NULL, f.nace_code, k.skills_sought, k.skills_have, c.languages, k.countries
FROM candidate_profile k JOIN contact c ON c.id = k.employee_id JOIN firm f ON f.id = c.firm_id
WHERE k.deleted_at IS NULL
"""


def offers(reader: Reader) -> list[Entry]:
    """All offers; their skills are those to be learned."""
    more = {own: (*rest, None) for own, *rest in reader.all(_OFFERS)}
    return [
        _entry(row, (row.firm, row.tasks), more[row.id]) for row in queries.offers(reader) if row.id in more
    ]


def candidates(reader: Reader) -> list[Entry]:
    """All candidates; their skills are those that they look for."""
    more = {own: tuple(rest) for own, *rest in reader.all(_CANDIDATES)}
    return [
        _entry(row, (row.person, row.firm, row.goals), more[row.id])
        for row in queries.candidates(reader)
        if row.id in more
    ]


def _entry(row: OfferRow | CandidateRow, names: Sequence[str], more: tuple[str | None, ...]) -> Entry:
    code, usual, skills, others, languages, countries = more
    first = month_number(row.window_from) if row.window_from else 0
    last = month_number(row.window_to) if row.window_to else date.max.year * _YEAR
    said = fold(" ".join((*names, skills or "", others or "")))
    return Entry(
        row, said, _section(code or usual or ""), _skills(skills or ""), _spoken(languages or ""),
        tuple(rules.listed(countries)), first, last,
    )  # fmt: skip


@lru_cache(maxsize=4096)
def _section(code: str) -> str:
    return nace.section_of(nace.NACE2_1, code) or "" if code else ""


@lru_cache(maxsize=4096)
def _skills(text: str) -> Mapping[str, str]:
    return {fold(name): name for name in rules.listed(text)}


@lru_cache(maxsize=4096)
def _spoken(text: str) -> tuple[tuple[str, str], ...]:
    return tuple(spoken(text))


def month_number(iso: str) -> int:
    """The month of a day or of "2027-03", counted from the year 0."""
    return int(iso[:4]) * _YEAR + int(iso[5:7]) - 1


def month_key(number: int) -> str:
    """Such as "2027-03"."""
    return f"{number // _YEAR:04d}-{number % _YEAR + 1:02d}"


class Counts(NamedTuple):
    """How many of all entries have which value, by filter; `skills` has each skill as first written."""

    by_filter: Mapping[str, Mapping[str, int]]
    skills: Mapping[str, str]


def counts(entries: Sequence[Entry], today: date) -> Counts:
    """Count what the filters offer; of months those from half a year ago on."""
    names: dict[str, str] = {}
    for entry in entries:
        for key, name in entry.skills.items():
            names.setdefault(key, name)
    return Counts(
        {
            "statuses": Counter(entry.row.status for entry in entries),
            "countries": Counter(entry.row.country for entry in entries),
            "sectors": Counter(entry.sector for entry in entries),
            "skills": _counted(entry.skills for entry in entries),
            "wanted": _counted(entry.wanted for entry in entries),
            "languages": _counted({code for code, _level in entry.spoken} for entry in entries),
            "levels": _counted({level for _code, level in entry.spoken} for entry in entries),
            "months": _months(entries, today),
        },
        names,
    )


def _counted(parts: Iterable[Iterable[str]]) -> Counter[str]:
    return Counter(one for some in parts for one in some if one)


def _months(entries: Sequence[Entry], today: date) -> dict[str, int]:
    """The months that windows name, and in how many windows each of them is."""
    far, least = date.max.year * _YEAR, month_number(today.isoformat()) - _YEAR // 2
    named = [one for entry in entries for one in (entry.first, entry.last) if 0 < one < far]
    if not named:
        return {}
    first = max(min(named), least)
    span = range(first, min(max(named), first + _MOST_MONTHS - 1) + 1)
    changes: Counter[int] = Counter()
    for entry in entries:
        if entry.first <= entry.last:
            changes[max(entry.first, first)] += 1
            changes[max(entry.last + 1, first)] -= 1
    return dict(_running(span, changes))


def _running(span: range, changes: Mapping[int, int]) -> Iterator[tuple[str, int]]:
    count = 0
    for month in span:
        count += changes.get(month, 0)
        yield month_key(month), count
