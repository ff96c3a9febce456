"""The row above a list: search, filters, and a chip for each filter that is on."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.text import fold
from mobilise_desktop.ui.buttons import IconButton, MenuButton
from mobilise_desktop.ui.chips import FilterChip, show_filters
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.tab import Settings


class Facet(NamedTuple):
    """A filter: its name (marked by `N_`), what there is to tick, the word for a key.

    `more` puts its button into the second row, which is shown when it is wanted.
    """

    title: str
    choices: Callable[[], Iterable[Choice]]
    word: Callable[[str], str]
    more: bool = False


class ListFilters(QWidget):
    """`changed(filter)` comes at each key and tick.

    A filter is a NamedTuple with `text` and for each facet the keys ticked; `none` narrows to nothing.
    """

    changed = Signal(object)

    def __init__(self, none: Any, search: SearchField, facets: Mapping[str, Facet]) -> None:
        super().__init__()
        self._none, self._filter, self._facets = none, none, dict(facets)
        self.search = search
        self.buttons = {
            name: FilterButton(facet.title, facet.choices, fold) for name, facet in facets.items()
        }
        self.more_button = IconButton("sliders-horizontal", N_("More filters"))
        self.more_button.setCheckable(True)
        self.saved_button = MenuButton(N_("Saved filters"), icon="bookmark")
        self._more, self._chips = QWidget(), QWidget()
        self._chip_row = FlowLayout(self._chips)
        self.more_button.toggled.connect(self._more.setVisible)
        self._arrange()
        self.search.edited.connect(lambda text: self._take(self._filter._replace(text=text)))
        for name, button in self.buttons.items():
            button.filtered.connect(lambda keys, name=name: self._choose(name, keys))
        retranslated(self.retranslate)

    @property
    def filter(self) -> Any:
        """What the list is narrowed to."""
        return self._filter

    def set_filter(self, chosen: Any) -> None:
        """Show and tell another filter."""
        for name, button in self.buttons.items():
            button.set_keys(list(getattr(chosen, name)))
        self._take(chosen)
        self.search.setText(chosen.text)

    def clear(self) -> None:
        """Take search and filters off."""
        self.set_filter(self._none)

    def keep(self, settings: Settings, key: str) -> None:
        """Tick what was ticked when the program ended, and remember each tick; the search is not kept."""
        kept = settings.get(key)
        if isinstance(kept, dict):
            self.set_filter(restored(self._none, {**kept, "text": ""}))
        self.changed.connect(lambda chosen: settings.put(key, plain({**chosen._asdict(), "text": ""})))

    def retranslate(self) -> None:
        """Show the chips in the present language."""
        show_filters(self._chip_row, self._shown_chips(), self.clear)

    # -- inside ----------------------------------------------------------------------------------

    def _shown_chips(self) -> Iterator[FilterChip]:
        for name, button in self.buttons.items():
            for key in getattr(self._filter, name):
                chip = FilterChip(f"{button.title()}: {self._facets[name].word(key)}")
                chip.removed.connect(lambda name=name, key=key: self._remove(name, key))
                yield chip

    def _choose(self, name: str, keys: Sequence[str]) -> None:
        self._take(self._filter._replace(**{name: tuple(keys)}))

    def _remove(self, name: str, key: str) -> None:
        keys = [kept for kept in getattr(self._filter, name) if kept != key]
        self.buttons[name].set_keys(keys)
        self._choose(name, keys)

    def _take(self, chosen: Any) -> None:
        if chosen == self._filter:
            return
        self._filter = chosen
        if any(getattr(chosen, name) for name, facet in self._facets.items() if facet.more):
            self.more_button.setChecked(True)
        self.retranslate()
        self.changed.emit(chosen)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.search, 1)
        below = FlowLayout(self._more)
        for name, button in self.buttons.items():
            if self._facets[name].more:
                below.addWidget(button)
            else:
                row.addWidget(button)
        below.addWidget(self.saved_button)
        row.addWidget(self.more_button)
        if not any(facet.more for facet in self._facets.values()):
            self.more_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(row)
        column.addWidget(self._more)
        column.addWidget(self._chips)
        self._more.hide()
        self._chips.hide()


def plain(values: Mapping[str, Any]) -> dict[str, Any]:
    """What a filter narrows by, as values to keep."""
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in values.items() if value
    }


def restored(none: Any, values: Mapping[str, Any]) -> Any:
    """A filter from what was kept; what this program does not know is left out."""
    known: dict[str, Any] = {}
    for name in none._fields:
        value = values.get(name)
        if name == "text" and isinstance(value, str):
            known[name] = value
        elif isinstance(value, list | tuple) and name != "text":
            known[name] = tuple(str(one) for one in value)
    return none._replace(**known)
