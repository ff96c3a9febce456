"""The row above the list of firms: search, filters, and a chip for each filter that is on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import problems
from mobilise_desktop.features.firms.facets import Facets
from mobilise_desktop.features.firms.queries import FirmFilter
from mobilise_desktop.features.firms.rules import SIZES, STATUSES, size_word, status_word
from mobilise_desktop.ui.buttons import IconButton, MenuButton
from mobilise_desktop.ui.chips import FilterChip, show_filters
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.search_field import SearchField


class FirmFilters(QWidget):
    """Search field and filters; `changed(FirmFilter)` comes at each key and tick."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.facets = Facets()
        self._filter = FirmFilter()
        self.search = SearchField(
            N_("Search firms"), N_("Search by name, town, contact, VAT or register number")
        )
        self.buttons: dict[str, FilterButton] = {
            "countries": FilterButton(N_("Country"), self._countries, fold),
            "sectors": FilterButton(N_("Sector"), self._sectors, fold),
            "sizes": FilterButton(N_("Size"), self._sizes, fold),
            "statuses": FilterButton(N_("Status"), self._statuses, fold),
            "regions": FilterButton(N_("Region"), self._regions, fold),
            "tags": FilterButton(N_("Tag"), self._tags, fold),
            "consents": FilterButton(N_("Consent"), self._consents, fold),
            "problems": FilterButton(N_("Data problem"), self._problems, fold),
        }
        self.more_button = IconButton("sliders-horizontal", N_("More filters"))
        self.more_button.setCheckable(True)
        self.saved_button = MenuButton(N_("Saved filters"), icon="bookmark")
        self._more = QWidget()
        self.more_button.toggled.connect(self._more.setVisible)
        self._chips = QWidget()
        self._chip_row = FlowLayout(self._chips)
        self._arrange()
        self.search.edited.connect(self._search)
        for name, button in self.buttons.items():
            button.filtered.connect(lambda keys, name=name: self._choose(name, keys))
        retranslated(self.retranslate)

    @property
    def filter(self) -> FirmFilter:
        """What the list is narrowed to."""
        return self._filter

    def set_filter(self, chosen: FirmFilter) -> None:
        """Show and tell another filter."""
        self.search.setText(chosen.text)
        for name, button in self.buttons.items():
            button.set_keys(list(getattr(chosen, name)))
        self._take(chosen)

    def clear(self) -> None:
        """Take all filters off."""
        self.set_filter(FirmFilter())

    def renew_counts(self) -> None:
        """Show the present counts in a list of choices that is open."""
        for button in self.buttons.values():
            button.renew()

    def retranslate(self) -> None:
        """Show the chips in the present language."""
        self._show_chips()

    def _search(self, text: str) -> None:
        self._take(self._filter._replace(text=text))

    def _choose(self, name: str, keys: Sequence[str]) -> None:
        changes: dict[str, Any] = {name: tuple(keys)}
        self._take(self._filter._replace(**changes))

    def _take(self, chosen: FirmFilter) -> None:
        if chosen == self._filter:
            return
        self._filter = chosen
        if any(getattr(chosen, name) for name in _MORE):
            self.more_button.setChecked(True)
        self._show_chips()
        self.changed.emit(chosen)

    def _show_chips(self) -> None:
        show_filters(self._chip_row, self._shown_chips(), self.clear)

    def _shown_chips(self) -> Iterator[FilterChip]:
        for name, button in self.buttons.items():
            for key in getattr(self._filter, name):
                chip = FilterChip(f"{button.title()}: {self._word(name, key)}")
                chip.removed.connect(lambda name=name, key=key: self._remove(name, key))
                yield chip

    def _remove(self, name: str, key: str) -> None:
        keys = [kept for kept in getattr(self._filter, name) if kept != key]
        self.buttons[name].set_keys(keys)
        self._choose(name, keys)

    def _word(self, name: str, key: str) -> str:
        return _WORDS[name](key)

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

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.search, 1)
        below = FlowLayout(self._more)
        for name, button in self.buttons.items():
            if name in _MORE:
                below.addWidget(button)
            else:
                row.addWidget(button)
        below.addWidget(self.saved_button)
        row.addWidget(self.more_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(row)
        column.addWidget(self._more)
        column.addWidget(self._chips)
        self._more.hide()
        self._chips.hide()


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


_MORE = ("regions", "tags", "consents", "problems")
"""Filters in the second row, which is shown when one of them is wanted."""

_WORDS: Mapping[str, Callable[[str], str]] = {
    "countries": formats.country,
    "sectors": _section_title,
    "sizes": size_word,
    "statuses": status_word,
    "regions": _region_name,
    "tags": str,
    "consents": _purpose_word,
    "problems": problems.problem_word,
}
