"""A list of cards that follows the database, and writes what is typed into them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId, new_id
from mobilise_desktop.features.firms.details import FirmDetails, Part
from mobilise_desktop.features.firms.ui.record_binding import Binding, Values
from mobilise_desktop.features.firms.ui.record_cards import Card
from mobilise_desktop.features.firms.ui.record_desk import LISTS, Edit, FirmDesk
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.refresh import restyled, retranslated, tr

_GIVEN = ("country",)
"""What a new part has from the start."""

_NAME_SIGNS = 60

MakeCard = Callable[[RowId, Values, str], Card]


@dataclass(frozen=True, slots=True)
class PartKind:
    """A kind of part: its table, its card, the values of a new one, and what is said where there is none."""

    table: str
    make: MakeCard
    blank: Callable[[str], Values]
    nothing: str


class PartList(QWidget):
    """The sites, contacts or notes of the firm. `typed(place, Binding)` at each key, `counted(n)`.

    `opened` when a card shows its form, `rearranged` when one was built anew.
    """

    typed = Signal(str, object)
    counted = Signal(int)
    opened = Signal()
    rearranged = Signal()

    def __init__(self, desk: FirmDesk, kind: PartKind) -> None:
        super().__init__()
        self._desk, self._kind = desk, kind
        self._country = ""
        self._cards: dict[RowId, Card] = {}
        self._nothing = PlainLabel(look="secondary", wrap=True)
        tr(self._nothing.setText, kind.nothing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._column.addWidget(self._nothing)
        retranslated(self.renew)
        restyled(self.renew)

    # ------------------------------------------------------------ showing

    def show_firm(self, firm: FirmDetails, *, fresh: bool = False) -> None:
        """Show the parts of a firm; `fresh` for another firm than before."""
        if fresh:
            self._drop([card.row_id for card in self._cards.values()])
        parts: Sequence[Part] = getattr(firm, LISTS[self._kind.table])
        self._country = firm.values["country"]
        present = {part.id for part in parts}
        self._drop([i for i, card in self._cards.items() if i not in present and not card.is_unknown])
        for part in parts:
            self._show(part)
        self._put_in_order([part.id for part in parts])

    def cards(self) -> list[Card]:
        """The cards in the order shown."""
        items = (self._column.itemAt(place) for place in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Card)]

    def renew(self) -> None:
        """Show all summaries in the present language and look."""
        for card in self._cards.values():
            card.renew()

    def commit(self) -> None:
        """Write what stands in open forms."""
        for card in self._cards.values():
            if card.form is not None:
                card.form.commit()

    # ------------------------------------------------------------ doing

    def add(self) -> None:
        """Open a form for one more; it comes into being with its first value."""
        self._blank(new_id()).edit()

    def open(self, row_id: RowId) -> RowForm:
        """The open form of a part, also of one that was about to be added when the program ended."""
        card = self._cards.get(row_id) or self._blank(row_id)
        return card.open()

    def form_of(self, row_id: RowId) -> RowForm | None:
        """The form of a part if it is open."""
        card = self._cards.get(row_id)
        return card.form if card is not None else None

    def take_back(self, row_id: RowId) -> None:
        """A new part could not be written: it is new still."""
        card = self._cards.get(row_id)
        if card is not None and card.is_awaited:
            card.is_new, card.is_awaited = True, False

    # ------------------------------------------------------------ inside

    def _show(self, part: Part) -> None:
        card = self._cards.get(part.id)
        if card is None:
            self._take(self._kind.make(part.id, part.values, self._country))
        else:
            card.is_new = card.is_awaited = False
            card.show_values(part.values, self._country)

    def _blank(self, row_id: RowId) -> Card:
        card = self._kind.make(row_id, self._kind.blank(self._country), self._country)
        card.is_new = True
        self._take(card)
        self._put_in_order([])
        return card

    def _take(self, card: Card) -> None:
        self._cards[card.row_id] = card
        card.changed.connect(self._write)
        card.typed.connect(self._tell_typed)
        card.removal_wanted.connect(self._remove)
        card.closed.connect(self._after_close)
        card.opened.connect(self.opened)
        card.rebuilt.connect(self.rearranged)
        self._column.addWidget(card)
        card.show()

    def _drop(self, ids: Sequence[RowId]) -> None:
        for row_id in ids:
            card = self._cards.pop(row_id)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _put_in_order(self, ids: Sequence[RowId]) -> None:
        """New cards first, then those of the database in its order."""
        new = [i for i, card in self._cards.items() if card.is_unknown]
        wanted = [self._cards[i] for i in (*new, *(ids or (i for i in self._cards if i not in new)))]
        if self.cards() != wanted:
            for place, card in enumerate(wanted):
                self._column.insertWidget(place, card)
        self._nothing.setVisible(not wanted)
        self.counted.emit(len(wanted) - len(new))

    def _write(self, card: Card, _binding: Binding, change: Values, expected: Values) -> None:
        card.values = {**card.values, **change}
        if card.is_new:
            card.is_new, card.is_awaited = False, True
            given = {name: card.values[name] for name in _GIVEN if card.values.get(name)}
            self._desk.add(self._kind.table, {**change, **given}, card.row_id)
        else:
            self._desk.edit(Edit(self._kind.table, card.row_id, change, expected))

    def _tell_typed(self, card: Card, binding: Binding) -> None:
        self.typed.emit(f"{self._kind.table}/{card.row_id}/{binding.names[0]}", binding)

    def _remove(self, card: Card) -> None:
        if card.is_new:
            self._drop([card.row_id])
            self._put_in_order([])
            return
        name = _shortened(card.face().title)
        told = _("Removed: {name}").format(name=name) if name else _("Removed.")
        self._desk.remove(self._kind.table, card.row_id, told, _("Undo"))

    def _after_close(self, card: Card) -> None:
        if card.is_new:
            self._remove(card)


def _shortened(text: str) -> str:
    return text if len(text) <= _NAME_SIGNS else f"{text[:_NAME_SIGNS].rstrip()}…"
