"""The tab of offers and candidates: one of the two lists at the left, what is chosen in it at the right."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.market import queries, words
from mobilise_desktop.features.market.ui import dialogs
from mobilise_desktop.features.market.ui.list_source import CANDIDATES, OFFERS
from mobilise_desktop.features.market.ui.matches import TABLES
from mobilise_desktop.features.market.ui.side import Side
from mobilise_desktop.features.market.ui.whole import WholeActs
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import MenuButton
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.panes import Panes
from mobilise_desktop.ui.segments import SegmentField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.trash_dialog import TrashDialog, Trashed


class MarketTab(QWidget):
    """Offers and candidates, from either side."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.switch = SegmentField(
            "", ((OFFERS, N_("Offers"), "building-2"), (CANDIDATES, N_("Candidates"), "user"))
        )
        self.more, self.whole = MenuButton(N_("More")), WholeActs(self, context)
        self.more.add(N_("The whole market…"), self.open_whole, "handshake")
        self.more.add(N_("Points of matching…"), self.change_weights, "sliders-horizontal")
        self.more.add(N_("Trash…"), lambda: self.trash().exec(), "trash-2")
        self.sides = {
            OFFERS: Side(context, OFFERS, self.new_offer),
            CANDIDATES: Side(context, CANDIDATES, self.new_candidate),
        }
        self._lists, self._records = QStackedWidget(), QStackedWidget()
        for side in self.sides.values():
            self._lists.addWidget(side)
            self._records.addWidget(_held(side.record))
            side.model.loaded.connect(self._tell)
        self._arrange()
        self.switch.committed.connect(self.show_side)
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self._reload)
        context.language.changed.connect(self._reload)
        self.show_side(OFFERS)

    @property
    def side(self) -> Side:
        """The list in sight."""
        found: Side = self.sides[self.switch.value() or OFFERS]
        return found

    def show_side(self, kind: str) -> None:
        """Show offers or candidates."""
        self.switch.set_value(kind)
        self._lists.setCurrentWidget(self.sides[kind])
        self._records.setCurrentIndex(list(self.sides).index(kind))
        self.setFocusProxy(self.sides[kind].view)
        self._tell()

    def show_offer(self, own: str) -> None:
        """Show an offer, as the search asks for it."""
        self.show_side(OFFERS)
        self.side.choose(own)

    def show_candidate(self, own: str) -> None:
        """Show a candidate, as the search asks for it."""
        self.show_side(CANDIDATES)
        self.side.choose(own)

    def new_offer(self) -> None:
        """Ask which firm offers what, and add it."""
        self._add(OFFERS, dialogs.offer_dialog(self, self._context))

    def new_candidate(self) -> None:
        """Ask who would go, and add the profile."""
        self._add(CANDIDATES, dialogs.candidate_dialog(self, self._context))

    def change_weights(self) -> None:
        """Ask how much each criterion counts, and keep it."""
        reader = self._context.reader
        self._context.jobs.submit(READ, lambda: queries.weights(reader()), self._ask_weights)

    def trash(self) -> TrashDialog:
        """The offers or candidates in the trash, as the list in sight."""
        context, kind = self._context, self.side.kind

        def restore(own: str) -> None:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.restore(context.store(), kind, RowId(own))

        return TrashDialog(
            self, context, lambda: [Trashed(*row) for row in queries.trashed(context.reader(), kind)], restore
        )

    def open_whole(self) -> None:
        """Show the best pairs of the whole market, as soon as they are found."""
        self.whole.open()

    # -- inside ----------------------------------------------------------------------------------

    def _ask_weights(self, present: dict[str, int]) -> None:
        context = self._context

        def write(values: dict[str, Any]) -> None:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.set_weights(context.store(), {name: value or 0 for name, value in values.items()})

        saved(dialogs.weights_dialog(self, present), context, write)

    def _add(self, kind: str, dialog: FormDialog) -> None:
        """Add an offer or a candidate as a dialog says, and show it."""
        context = self._context

        def write(values: dict[str, Any]) -> RowId:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            return (actions.add_offer if kind == OFFERS else actions.add_candidate)(context.store(), values)

        if saved(dialog, context, write, _("Added.")):
            self.show_side(kind)
            self.sides[kind].choose(dialog.written)

    def _tell(self) -> None:
        """How many there are; without any the list has the whole width."""
        model = self.side.model
        if model.is_loaded:
            self._records.setVisible(model.rowCount() > 0 or self.side.is_narrowed)
            self._context.notices.status(words.listed_shown(self.side.kind, model.rowCount()))

    def _note(self, done: ChangeSet) -> None:
        if done.tables & TABLES:
            self.whole.market.is_outdated = self.whole.market.found is not None
        for side in self.sides.values():
            side.note(done)

    def _reload(self) -> None:
        for side in self.sides.values():
            side.reload()

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(S)
        top.addWidget(self.switch, 1)
        top.addWidget(self.more)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(L, M, L, 0)
        column.setSpacing(M)
        column.addLayout(top)
        column.addWidget(self._lists, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Panes(left, self._records, self._context.settings, "market/split"))


def _held(record: QWidget) -> QWidget:
    """The record in a page of its own: the stack shows the page, the list whether there is a record."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(record)
    return page
