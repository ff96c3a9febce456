"""Search and filters over the list of placements."""

from collections.abc import Callable, Iterator

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import badges, words
from mobilise_desktop.features.placements.schemes import scheme_word
from mobilise_desktop.features.placements.ui.list_source import PlacementFilter, PlacementSource
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.list_filters import Facet, ListFilters
from mobilise_desktop.ui.search_field import SearchField


class PlacementFilters(ListFilters):
    """`source` knows how many there are of each."""

    def __init__(self, source: PlacementSource) -> None:
        self._source = source
        facets = {
            "statuses": Facet(N_("Status"), self._statuses, _status_word),
            "countries": Facet(
                N_("Host country"), self._named("countries", formats.country), formats.country
            ),
            "badges": Facet(N_("To be noted"), _badges, badges.word),
            "senders": Facet(
                N_("Sending firm"), self._named("senders", self._sender), self._sender, more=True
            ),
            "offices": Facet(N_("Sending office"), self._named("offices", _office), _office, more=True),
            "years": Facet(N_("Year of the start"), self._years, str, more=True),
            "schemes": Facet(N_("Scheme"), self._named("schemes", scheme_word), scheme_word, more=True),
        }
        super().__init__(PlacementFilter(), SearchField(N_("Search placements")), facets)

    # -- inside ----------------------------------------------------------------------------------

    def _statuses(self) -> Iterator[Choice]:
        counts = self._source.counts["statuses"]
        known = [status for status in words.STATUSES if status in counts]
        return (Choice(one, _status_word(one), formats.number(counts[one])) for one in known)

    def _years(self) -> Iterator[Choice]:
        counts = self._source.counts["years"]
        return (Choice(one, one, formats.number(counts[one])) for one in sorted(counts, reverse=True) if one)

    def _named(self, name: str, word: Callable[[str], str]) -> Callable[[], list[Choice]]:
        """What there is of a filter, in the order of the words."""

        def choices() -> list[Choice]:
            counts = self._source.counts[name]
            found = [Choice(one, word(one), formats.number(n)) for one, n in counts.items() if one]
            return sorted(found, key=lambda choice: fold(choice.text))

        return choices

    def _sender(self, firm_id: str) -> str:
        return self._source.senders.get(firm_id, "…")


def _status_word(code: str) -> str:
    return words.word("status", code)


def _badges() -> Iterator[Choice]:
    return (Choice(code, badges.word(code)) for code in badges.WORDS)


def _office(code: str) -> str:
    return next((one.name for one in offices() if one.code == code), code)
