"""The section of the record: the newest declaration with its arithmetic, related enterprises, older ones."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.attachments.ui.evidence import Proofs
from mobilise_desktop.features.declarations.queries import DeclarationRow, of_firm
from mobilise_desktop.features.declarations.ui.cards import DeclarationCard, RelatedCard
from mobilise_desktop.features.declarations.ui.print_dialog import show_document
from mobilise_desktop.features.firms.ui.record_cards import Card
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.jobs import READ, WRITE, Job
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, S
from mobilise_desktop.ui.record_section import RecordSection
from mobilise_desktop.ui.refresh import restyled, retranslated, tr
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store

_TABLES = {"sme_declaration", "sme_related", "firm"}
Act = Callable[[Any, "Store"], object]


class DeclarationSection(RecordSection):
    """Follows the database; each field is written when it is left."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._firm_id: RowId | None = None
        self._reading: Job | None = None
        self._rows: Sequence[DeclarationRow] = ()
        self.cards: dict[RowId, DeclarationBox] = {}
        self._open_next = False
        self.proofs = Proofs(self, context, "sme_declaration")
        self._nothing = PlainLabel(look="secondary", wrap=True)
        tr(
            self._nothing.setText,
            N_("No declaration yet: the size follows from the number of employees and the figures above."),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._column.addWidget(self._nothing)
        self.add_button = QuietButton(N_("Add declaration"), self.add, icon="plus")
        retranslated(self.renew)
        restyled(self.renew)

    @override
    def head_buttons(self) -> Sequence[QWidget]:
        return (self.add_button,)

    @override
    def show_record(self, record_id: RowId, *, fresh: bool) -> None:
        if fresh or record_id != self._firm_id:
            self._firm_id, self._open_next = record_id, False
            self._show(())
            self.read()

    @override
    def note(self, done: ChangeSet) -> None:
        if done.tables & _TABLES:
            self.read()

    @override
    def commit(self) -> None:
        for box in self.cards.values():
            box.commit()

    def read(self) -> None:
        """Read the declarations of the firm again."""
        if self._reading is not None:
            self._reading.cancel()
        firm_id, reader = self._firm_id, self._context.reader
        if firm_id is not None:
            self._reading = self._context.jobs.submit(READ, lambda: of_firm(reader(), firm_id), self._show)

    def renew(self) -> None:
        """Show all cards in the present language and look."""
        for box in self.cards.values():
            box.renew()

    def add(self) -> None:
        """Add a declaration that takes over what the last one says, and open it."""
        firm_id, self._open_next = self._firm_id, True
        self.act(lambda actions, store: actions.add_declaration(store, firm_id))

    def act(self, work: Act, told: str = "") -> None:
        """Do something in the thread that writes; say so with a way back."""
        context = self._context

        def run() -> None:
            from mobilise_desktop.features.declarations import actions  # noqa: PLC0415  loads SQLAlchemy

            work(actions, context.store())

        def done(_none: object) -> None:
            if told:
                context.notices.say(told, _("Undo"), context.undo)

        context.jobs.submit(WRITE, run, done, self._fail)

    def _fail(self, error: Exception) -> None:
        self._open_next = False
        self._context.notices.error(error)
        self.read()

    def _show(self, rows: Sequence[DeclarationRow]) -> None:
        self._rows = rows
        gone = [row_id for row_id in self.cards if row_id not in {row.id for row in rows}]
        for row_id in gone:
            _drop(self._column, self.cards.pop(row_id))
        for place, row in enumerate(rows):
            if row.id in self.cards:
                self.cards[row.id].show_row(row)
            else:
                box = self.cards[row.id] = DeclarationBox(self, row)
                self._column.insertWidget(place + 1, box)
                box.card.rebuilt.connect(self.rearranged)
                if self._open_next:
                    self._open_next = False
                    box.card.edit()
        self._nothing.setVisible(not rows)
        self.counted.emit(len(rows))
        self.rearranged.emit()

    def show_pdf(self, row: DeclarationRow) -> None:
        """Ask for the languages and show the very file that is printed."""
        show_document(self, self._context, row)


class DeclarationBox(QWidget):
    """A declaration with its related enterprises below it, indented."""

    def __init__(self, section: DeclarationSection, row: DeclarationRow) -> None:
        super().__init__()
        self._section, self._row_id = section, row.id
        self.card = DeclarationCard(row, section.show_pdf, section.proofs)
        self.related: dict[RowId, RelatedCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(S)
        self._column.addWidget(self.card)
        holder = QWidget()
        self._below = QVBoxLayout(holder)
        self._below.setContentsMargins(XL, 0, 0, 0)
        self._below.setSpacing(S)
        self.add_button = QuietButton(N_("Add partner or linked enterprise"), self._add, icon="plus")
        self._below.addWidget(self.add_button)
        self._column.addWidget(holder)
        self.card.changed.connect(self._write)
        self.card.removal_wanted.connect(self._remove)
        self.show_row(row)

    def show_row(self, row: DeclarationRow) -> None:
        """Show it as it is now."""
        self.card.show_row(row)
        for row_id in [i for i in self.related if i not in {one.id for one in row.related}]:
            _drop(self._below, self.related.pop(row_id))
        for place, one in enumerate(row.related):
            if one.id in self.related:
                self.related[one.id].show_values(one.values, row.values["currency"])
            else:
                made = self.related[one.id] = RelatedCard(one, row.values["currency"])
                made.changed.connect(self._write_related)
                made.removal_wanted.connect(self._remove_related)
                made.rebuilt.connect(self._section.rearranged)
                self._below.insertWidget(place, made)
                if not one.values["name"]:
                    made.edit()

    def renew(self) -> None:
        """Show the cards in the present language and look."""
        for card in (self.card, *self.related.values()):
            card.renew()

    def commit(self) -> None:
        """Write what stands in open forms."""
        for card in (self.card, *self.related.values()):
            if card.form is not None:
                card.form.commit()

    def _write(self, _card: Card, _binding: object, change: Any, expected: Any) -> None:
        row_id = self._row_id
        self._section.act(lambda actions, store: actions.edit_declaration(store, row_id, change, expected))

    def _write_related(self, card: Card, _binding: object, change: Any, expected: Any) -> None:
        row_id = card.row_id
        self._section.act(lambda actions, store: actions.edit_related(store, row_id, change, expected))

    def _add(self) -> None:
        row_id = self._row_id
        self._section.act(lambda actions, store: actions.add_related(store, row_id, {}))

    def _remove(self, _card: Card) -> None:
        row_id = self._row_id
        remove = partial(_call, "remove_declaration", row_id)
        self._section.act(remove, _("Declaration moved to the trash."))

    def _remove_related(self, card: Card) -> None:
        self._section.act(partial(_call, "remove_related", card.row_id), _("Enterprise removed."))


def _call(name: str, row_id: RowId, actions: Any, store: "Store") -> object:
    return getattr(actions, name)(store, row_id)


def _drop(layout: QVBoxLayout, widget: QWidget) -> None:
    layout.removeWidget(widget)
    widget.hide()
    widget.deleteLater()
