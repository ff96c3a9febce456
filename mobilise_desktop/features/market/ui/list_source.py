"""The lists of offers and candidates: read once, narrowed and sorted as often as somebody types."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.people import LEVELS, level_word
from mobilise_desktop.features.market import listing, words
from mobilise_desktop.features.market.listing import Asked, Counts, Entry, MarketFilter, month_number
from mobilise_desktop.features.market.queries import CandidateRow, OfferRow
from mobilise_desktop.features.market.ui.matches import TABLES
from mobilise_desktop.reference import nace
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.list_filters import Facet, ListFilters
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery, Picture
from mobilise_desktop.ui.whole_source import WholeSource

OFFERS, CANDIDATES = "offer", "candidate"
STATUS_ICONS: dict[str, Picture] = {
    "draft": ("circle-dashed", "secondary"),
    "open": ("circle-check", "good"),
    "paused": ("circle-pause", "attention"),
    "filled": ("users", "accent"),
    "matched": ("handshake", "accent"),
    "expired": ("clock", "attention"),
    "withdrawn": ("circle-x", "bad"),
}


def _icon(row: OfferRow | CandidateRow) -> Picture | None:
    return STATUS_ICONS.get(row.status)


def _window(row: OfferRow | CandidateRow) -> str:
    return words.window_shown(row.window_from, row.window_to)


OFFER_COLUMNS: tuple[ColumnSpec[OfferRow], ...] = (
    ColumnSpec("firm", N_("Hosting firm"), lambda row: row.firm, 22, main=True),
    ColumnSpec(
        "status", N_("Status"), lambda row: words.word(OFFERS, row.status), 14, icon=_icon, whole=True
    ),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 11, leaves=1),
    ColumnSpec("tasks", N_("What is done there"), lambda row: row.tasks.partition("\n")[0], 18, leaves=2),
    ColumnSpec("window", N_("When"), _window, 24, whole=True),
    ColumnSpec("capacity", N_("Places"), lambda row: formats.number(row.capacity), 8, END),
)
CANDIDATE_COLUMNS: tuple[ColumnSpec[CandidateRow], ...] = (
    ColumnSpec("person", N_("Candidate"), lambda row: row.person, 20, main=True),
    ColumnSpec(
        "status", N_("Status"), lambda row: words.word(CANDIDATES, row.status), 14, icon=_icon, whole=True
    ),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 11, leaves=1),
    ColumnSpec("firm", N_("Firm"), lambda row: row.firm, 22),
    ColumnSpec(
        "goals", N_("What they want to learn"), lambda row: row.goals.partition("\n")[0], 18, leaves=2
    ),
    ColumnSpec("window", N_("When"), _window, 24, whole=True),
)


class MarketSource(WholeSource[Any]):
    """`kind` is "offer" or "candidate". What was read is kept until `forget`; `counts` are of all entries."""

    def __init__(self, reader: Callable[[], Reader], kind: str) -> None:
        super().__init__(self._rows_of, TABLES)
        self._reader = reader
        self._entries = listing.offers if kind == OFFERS else listing.candidates
        self._kept: Sequence[Entry] | None = None
        self._turn = 0
        self.counts = Counts({}, {})

    def forget(self) -> None:
        """Read anew next time, as after a change; what is being read meanwhile is not kept."""
        self._turn += 1
        self._kept = None

    def _rows_of(self, query: ListQuery) -> list[Any]:
        entries, turn = self._kept, self._turn
        if entries is None:
            entries = self._entries(self._reader())
            self.counts = listing.counts(entries, clock.today())
            if turn == self._turn:
                self._kept = entries
        asked = Asked(query.filter or MarketFilter())
        found = [entry.row for entry in entries if asked.meets(entry)]
        return sorted(found, key=_key(query.sort or "status"), reverse=query.descending)


def _key(name: str) -> Callable[[Any], Any]:
    if name == "country":
        names: dict[str, str] = {}
        return lambda row: names.setdefault(row.country, fold(formats.country(row.country)))
    if name == "window":
        return lambda row: (row.window_from, row.window_to)
    if name == "capacity":
        return lambda row: row.capacity
    return lambda row: fold(str(getattr(row, name)))


class MarketFilters(ListFilters):
    """`source` knows how many there are of each."""

    def __init__(self, source: MarketSource, kind: str) -> None:
        self._source, self._kind = source, kind
        wanted = {"wanted": Facet(N_("Countries wanted"), self._named("wanted", formats.country),
                                  formats.country, more=True)} if kind == CANDIDATES else {}  # fmt: skip
        facets = {
            "statuses": Facet(N_("Status"), self._statuses, self._status_word),
            "countries": Facet(N_("Country"), self._named("countries", formats.country), formats.country),
            "months": Facet(N_("When"), self._months, _month),
            "skills": Facet(N_("Skill"), self._named("skills", self._skill), self._skill, more=True),
            "sectors": Facet(N_("Sector"), self._named("sectors", _section), _section, more=True),
            "languages": Facet(
                N_("Language"), self._named("languages", formats.language), formats.language, more=True
            ),
            "levels": Facet(N_("Level"), self._levels, level_word, more=True),
            **wanted,
        }
        search = SearchField(N_("Search offers") if kind == OFFERS else N_("Search candidates"))
        super().__init__(MarketFilter(), search, facets)

    # -- inside ----------------------------------------------------------------------------------

    def _of(self, name: str) -> Mapping[str, int]:
        return self._source.counts.by_filter.get(name, {})

    def _status_word(self, code: str) -> str:
        return words.word(self._kind, code)

    def _statuses(self) -> Iterator[Choice]:
        states = words.OFFER_STATES if self._kind == OFFERS else words.CANDIDATE_STATES
        counts = self._of("statuses")
        return (
            Choice(code, self._status_word(code), formats.number(counts[code]))
            for code in states
            if code in counts
        )

    def _levels(self) -> Iterator[Choice]:
        counts = self._of("levels")
        known = [level for level in LEVELS if level in counts]
        return (Choice(level, level_word(level), formats.number(counts[level])) for level in known)

    def _months(self) -> Iterator[Choice]:
        return (Choice(key, _month(key), formats.number(n)) for key, n in self._of("months").items())

    def _skill(self, key: str) -> str:
        return self._source.counts.skills.get(key, key)

    def _named(self, name: str, word: Callable[[str], str]) -> Callable[[], list[Choice]]:
        """What there is of a filter, in the order of the words."""

        def choices() -> list[Choice]:
            found = [Choice(one, word(one), formats.number(n)) for one, n in self._of(name).items() if one]
            return sorted(found, key=lambda choice: fold(choice.text))

        return choices


def _month(key: str) -> str:
    number = month_number(key)
    return formats.month(clock.today().replace(year=number // 12, month=number % 12 + 1, day=1))


def _section(letter: str) -> str:
    return f"{letter} · {nace.title(nace.NACE2_1, letter) or letter}"
