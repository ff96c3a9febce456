"""The row above the list of firms: search, filters, and a chip for each filter that is on."""

from collections.abc import Callable, Mapping

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import problems
from mobilise_desktop.features.firms.facets import Facets
from mobilise_desktop.features.firms.queries import FirmFilter
from mobilise_desktop.features.firms.rules import SIZES, STATUSES, size_word, status_word
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.list_filters import Facet, ListFilters
from mobilise_desktop.ui.search_field import SearchField


class FirmFilters(ListFilters):
    """`changed(FirmFilter)` comes at each key and tick; the numbers in the choices are those of `facets`."""

    def __init__(self) -> None:
        self.facets = Facets()
        search = SearchField(N_("Search firms"), N_("Search by name, town, contact, VAT or register number"))
        super().__init__(
            FirmFilter(),
            search,
            {
                "countries": Facet(N_("Country"), self._countries, formats.country),
                "sectors": Facet(N_("Sector"), self._sectors, _section_title),
                "sizes": Facet(N_("Size"), self._sizes, size_word),
                "statuses": Facet(N_("Status"), self._statuses, status_word),
                "regions": Facet(N_("Region"), self._regions, _region_name, more=True),
                "tags": Facet(N_("Tag"), self._tags, str, more=True),
                "consents": Facet(N_("Consent"), self._consents, _purpose_word, more=True),
                "problems": Facet(N_("Data problem"), self._problems, problems.problem_word, more=True),
            },
        )

    def renew_counts(self) -> None:
        """Show the present counts in a list of choices that is open."""
        for button in self.buttons.values():
            button.renew()

    def _countries(self) -> list[Choice]:
        counts = self.facets.countries
        chosen = [Choice(code, formats.country(code), formats.number(n)) for code, n in counts.items()]
        return sorted(chosen, key=lambda choice: fold(choice.text))

    def _sectors(self) -> list[Choice]:
        known = sorted(letter for letter in self.facets.sectors if letter)
        return [
            Choice(x, f"{x} · {_section_title(x)}", formats.number(self.facets.sectors[x])) for x in known
        ]

    def _sizes(self) -> list[Choice]:
        return [Choice(x, size_word(x), formats.number(self.facets.sizes.get(x, 0))) for x in SIZES]

    def _statuses(self) -> list[Choice]:
        counts = self.facets.statuses
        return [Choice(x, status_word(x), formats.number(counts.get(x, 0))) for x in STATUSES if x in counts]

    def _regions(self) -> list[Choice]:
        return _named(self.facets.regions, _region_name)

    def _tags(self) -> list[Choice]:
        return _named(self.facets.tags, str)

    def _consents(self) -> list[Choice]:
        return _named(self.facets.consents, _purpose_word)

    def _problems(self) -> list[Choice]:
        counts = self.facets.problems
        return [
            Choice(code, problems.problem_word(code), formats.number(counts.get(code, 0)))
            for code in problems.PROBLEMS
        ]


def _named(counts: Mapping[str, int], word: Callable[[str], str]) -> list[Choice]:
    """Choices in the order of their words, without the empty one."""
    found = [Choice(key, word(key), formats.number(count)) for key, count in counts.items() if key]
    return sorted(found, key=lambda choice: fold(choice.text))


def _region_name(code: str) -> str:
    from mobilise_desktop.features.firms import shown  # noqa: PLC0415  not needed for the first paint

    return shown.region(code)


def _purpose_word(code: str) -> str:
    from mobilise_desktop.privacy.purposes import purpose_word  # noqa: PLC0415  as above

    return purpose_word(code)


def _section_title(letter: str) -> str:
    from mobilise_desktop.reference import nace  # noqa: PLC0415  not needed for the first paint

    return _(nace.title(nace.NACE2, letter) or letter)
