"""A filter over the list, "Country ▾": a popup with a search and a list to tick."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.buttons import DropButton
from mobilise_desktop.ui.choices import Choice, ChoiceModel, Fold
from mobilise_desktop.ui.labels import dress
from mobilise_desktop.ui.refresh import retranslated

if TYPE_CHECKING:
    from mobilise_desktop.ui.filter_popup import FilterPopup


class FilterButton(DropButton):
    """`title` is marked by `N_`; `choices` is asked each time the popup opens.

    `filtered(list of keys)` comes at each tick.
    """

    filtered = Signal(list)

    def __init__(
        self, title: str, choices: Callable[[], Iterable[Choice]], fold: Fold = str.casefold
    ) -> None:
        super().__init__()
        self._title, self._choices = title, choices
        self.model = ChoiceModel(fold, self)
        self.model.ticked.connect(self._tell)
        self._popup: FilterPopup | None = None
        self._keys: list[str | None] = []
        self.clicked.connect(self.open_popup)
        retranslated(self.retranslate)

    def keys(self) -> list[str | None]:
        """The keys ticked now."""
        return list(self._keys)

    def set_keys(self, keys: Sequence[str | None]) -> None:
        """Tick these keys; nothing is told."""
        self._keys = list(keys)
        self.model.tick_all(keys)
        self.retranslate()

    def open_popup(self) -> None:
        """Show what there is to choose."""
        self.model.offer(self._choices())
        if self._popup is None:
            from mobilise_desktop.ui.filter_popup import FilterPopup  # noqa: PLC0415  first paint needs it not

            self._popup = FilterPopup(self)
        self._popup.open_at(self)

    def renew(self) -> None:
        """Read the choices again if they are shown."""
        if self._popup is not None and self._popup.isVisible():
            self.model.recount(list(self._choices()))

    def clear(self) -> None:
        """Untick all, and tell so."""
        self.set_keys([])
        self.filtered.emit([])

    def title(self) -> str:
        """The name of the filter in the present language."""
        return _(self._title)

    def retranslate(self) -> None:
        """Show the name, with the number of ticks."""
        count = len(self._keys)
        name = _(self._title)
        # Translators: name of a filter and how many values are chosen in it
        self.setText(_("{filter} ({count})").format(filter=name, count=count) if count else name)
        self.setAccessibleName(_("Filter: {filter}").format(filter=self.text()))
        dress(self, active=bool(count))
        self.updateGeometry()

    def _tell(self) -> None:
        self._keys = self.model.keys()
        self.retranslate()
        self.filtered.emit(list(self._keys))
