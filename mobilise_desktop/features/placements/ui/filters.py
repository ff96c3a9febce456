"""Search and filters over the list of placements, and a chip for each filter that is on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.ui.list_source import PlacementFilter, PlacementSource
from mobilise_desktop.ui.chips import FilterChip, show_filters
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.search_field import SearchField


def _status_word(code: str) -> str:
    return words.word("status", code)


_WORDS: Mapping[str, Callable[[str], str]] = {"statuses": _status_word, "countries": formats.country}


class PlacementFilters(QWidget):
    """`changed(PlacementFilter)` comes at each key and tick; `source` knows how many there are of each."""

    changed = Signal(object)

    def __init__(self, source: PlacementSource) -> None:
        super().__init__()
        self._source, self._filter = source, PlacementFilter()
        self.search = SearchField(N_("Search placements"))
        self.buttons = {
            "statuses": FilterButton(N_("Status"), self._statuses, fold),
            "countries": FilterButton(N_("Host country"), self._countries, fold),
        }
        self._chips = QWidget()
        self._chip_row = FlowLayout(self._chips)
        self._arrange()
        self.search.edited.connect(lambda text: self._take(self._filter._replace(text=text)))
        for name, button in self.buttons.items():
            button.filtered.connect(lambda keys, name=name: self._choose(name, keys))
        retranslated(self.retranslate)

    @property
    def filter(self) -> PlacementFilter:
        """What the list is narrowed to."""
        return self._filter

    def clear(self) -> None:
        """Take search and filters off."""
        for button in self.buttons.values():
            button.set_keys([])
        self._take(PlacementFilter())
        self.search.clear()

    def retranslate(self) -> None:
        """Show the chips in the present language."""
        show_filters(self._chip_row, self._shown_chips(), self.clear)

    # -- inside ----------------------------------------------------------------------------------

    def _shown_chips(self) -> Iterator[FilterChip]:
        for name, button in self.buttons.items():
            for key in getattr(self._filter, name):
                chip = FilterChip(f"{button.title()}: {_WORDS[name](key)}")
                chip.removed.connect(lambda name=name, key=key: self._remove(name, key))
                yield chip

    def _choose(self, name: str, keys: Sequence[str]) -> None:
        changes: dict[str, Any] = {name: tuple(keys)}
        self._take(self._filter._replace(**changes))

    def _remove(self, name: str, key: str) -> None:
        keys = [kept for kept in getattr(self._filter, name) if kept != key]
        self.buttons[name].set_keys(keys)
        self._choose(name, keys)

    def _take(self, chosen: PlacementFilter) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self.retranslate()
            self.changed.emit(chosen)

    def _statuses(self) -> list[Choice]:
        counts = self._source.statuses
        known = [status for status in words.STATUSES if status in counts]
        return [Choice(one, _status_word(one), formats.number(counts[one])) for one in known]

    def _countries(self) -> list[Choice]:
        counts = self._source.countries
        found = [Choice(one, formats.country(one), formats.number(n)) for one, n in counts.items()]
        return sorted(found, key=lambda choice: fold(choice.text))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.search, 1)
        for button in self.buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(row)
        column.addWidget(self._chips)
        self._chips.hide()
