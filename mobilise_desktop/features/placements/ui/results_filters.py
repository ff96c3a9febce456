"""The filters over the results: a period, countries and schemes, and a chip for each that is on."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements.results_filter import EVERYTHING, ResultFilter, period
from mobilise_desktop.features.placements.schemes import scheme_word
from mobilise_desktop.ui.chips import FilterChip, show_filters
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.refresh import restyled, retranslated

Traits = Mapping[str, Sequence[str]]
_WORDS: Mapping[str, Callable[[str], str]] = {
    "sending": formats.country, "hosting": formats.country, "schemes": scheme_word,
}  # fmt: skip
_DAYS, _SPARE = ("first", "last"), 4


class ResultFilters(QWidget):
    """`changed(ResultFilter)` comes with each tick and day; `traits` gives the codes that there are."""

    changed = Signal(object)

    def __init__(self, traits: Callable[[], Traits]) -> None:
        super().__init__()
        self._traits, self._filter = traits, EVERYTHING
        self.days = {
            "first": DateField(N_("Last day from")),
            "last": DateField(N_("until")),
        }
        self.buttons = {
            "sending": FilterButton(N_("Sending country"), lambda: self._choices("sending"), fold),
            "hosting": FilterButton(N_("Host country"), lambda: self._choices("hosting"), fold),
            "schemes": FilterButton(N_("Scheme"), lambda: self._choices("schemes"), fold),
        }
        self._chips = QWidget()
        self._chip_row = FlowLayout(self._chips)
        self._arrange()
        for name, button in self.buttons.items():
            button.filtered.connect(lambda keys, name=name: self._take({name: tuple(keys)}))
        for field in self.days.values():
            field.committed.connect(lambda _day: self._take_days())
        retranslated(self.retranslate)
        restyled(self.retranslate)

    @property
    def filter(self) -> ResultFilter:
        """What the results are narrowed to."""
        return self._filter

    def clear(self) -> None:
        """Take all filters off."""
        for button in self.buttons.values():
            button.set_keys([])
        for field in self.days.values():
            field.set_value(None)
            field.set_message("")
        self._take(EVERYTHING._asdict())

    def retranslate(self) -> None:
        """Show chips and labels in the present language, the labels as narrow as their words."""
        for field in self.days.values():
            field.set_beside(field.fontMetrics().horizontalAdvance(field.label.text()) + _SPARE)
        show_filters(self._chip_row, self._shown_chips(), self.clear)

    # -- inside ----------------------------------------------------------------------------------

    def _shown_chips(self) -> Iterator[FilterChip]:
        if self._filter.first or self._filter.last:
            chip = FilterChip(period(self._filter.first, self._filter.last))
            chip.removed.connect(self._remove_days)
            yield chip
        for name, button in self.buttons.items():
            for key in getattr(self._filter, name):
                chip = FilterChip(f"{button.title()}: {_WORDS[name](key)}")
                chip.removed.connect(lambda name=name, key=key: self._remove(name, key))
                yield chip

    def _take_days(self) -> None:
        first, last = (self.days[name].value() for name in _DAYS)
        is_wrong = bool(first and last and last < first)
        self.days["last"].set_message(ERROR if is_wrong else "", _("This is before the first day."))
        if not is_wrong:
            self._take({"first": first, "last": last})

    def _remove_days(self) -> None:
        for field in self.days.values():
            field.set_value(None)
        self._take_days()

    def _remove(self, name: str, key: str) -> None:
        keys = [kept for kept in getattr(self._filter, name) if kept != key]
        self.buttons[name].set_keys(keys)
        self._take({name: tuple(keys)})

    def _take(self, changes: dict[str, Any]) -> None:
        chosen = self._filter._replace(**changes)
        if chosen != self._filter:
            self._filter = chosen
            self.retranslate()
            self.changed.emit(chosen)

    def _choices(self, name: str) -> list[Choice]:
        found = [Choice(code, _WORDS[name](code)) for code in self._traits()[name]]
        return sorted(found, key=lambda choice: fold(choice.text))

    def _arrange(self) -> None:
        holder = QWidget()
        row = FlowLayout(holder)
        for field in self.days.values():
            row.addWidget(field)
        for button in self.buttons.values():
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(holder)
        column.addWidget(self._chips)
        self._chips.hide()
