"""The tab of offers and candidates: one of the two lists at the left, what is chosen in it at the right."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.market import queries, words
from mobilise_desktop.features.market.queries import CandidateRow, OfferRow
from mobilise_desktop.features.market.ui import dialogs
from mobilise_desktop.features.market.ui.matches import TABLES
from mobilise_desktop.features.market.ui.record import MarketRecord
from mobilise_desktop.features.market.ui.whole import WholeMarketDialog
from mobilise_desktop.ui.buttons import MenuButton, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.panes import Panes
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.segments import SegmentField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.trash_dialog import TrashDialog, Trashed
from mobilise_desktop.ui.whole_source import WholeSource

OFFERS, CANDIDATES = "offer", "candidate"
OFFER_COLUMNS: tuple[ColumnSpec[OfferRow], ...] = (
    ColumnSpec("firm", N_("Hosting firm"), lambda row: row.firm, 22, main=True),
    ColumnSpec("status", N_("Status"), lambda row: words.word(OFFERS, row.status), 12, whole=True),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 11, leaves=1),
    ColumnSpec("tasks", N_("What is done there"), lambda row: row.tasks.partition("\n")[0], 18, leaves=2),
    ColumnSpec(
        "window", N_("When"), lambda row: words.window_shown(row.window_from, row.window_to), 24, whole=True
    ),
    ColumnSpec("capacity", N_("Places"), lambda row: formats.number(row.capacity), 8, END),
)
CANDIDATE_COLUMNS: tuple[ColumnSpec[CandidateRow], ...] = (
    ColumnSpec("person", N_("Candidate"), lambda row: row.person, 20, main=True),
    ColumnSpec("status", N_("Status"), lambda row: words.word(CANDIDATES, row.status), 12, whole=True),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 11, leaves=1),
    ColumnSpec("firm", N_("Firm"), lambda row: row.firm, 22),
    ColumnSpec(
        "goals", N_("What they want to learn"), lambda row: row.goals.partition("\n")[0], 18, leaves=2
    ),
    ColumnSpec(
        "window", N_("When"), lambda row: words.window_shown(row.window_from, row.window_to), 24, whole=True
    ),
)


class Side(QWidget):
    """One list with its search and the button for a new entry."""

    def __init__(self, context: TabContext, kind: str, new: Callable[[], object]) -> None:
        super().__init__()
        self._context, self.kind = context, kind
        is_offers = kind == OFFERS
        read = queries.offers if is_offers else queries.candidates
        columns: Any = OFFER_COLUMNS if is_offers else CANDIDATE_COLUMNS
        self.model = LazyTableModel(
            WholeSource(partial(_rows, context, read), TABLES), columns, context.jobs,
            ListQuery("", columns[0].key),
        )  # fmt: skip
        self.view = ListView(self.model, N_("Offers") if is_offers else N_("Candidates"))
        self.search = SearchField(N_("Search offers") if is_offers else N_("Search candidates"))
        self.new_button = PrimaryButton(
            N_("New offer") if is_offers else N_("New candidate"), new, icon="plus"
        )
        self.record = MarketRecord(context, kind)
        self._arrange(new)
        self.search.edited.connect(self.view.show_filter)
        self.view.choice.current_changed.connect(self.show_chosen)
        self.view.activated_id.connect(lambda _id: self.record.setFocus(Qt.FocusReason.OtherFocusReason))
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(context.notices.error)
        self.setFocusProxy(self.view)
        self.model.reload()

    def show_chosen(self) -> None:
        """Show what is chosen in the list."""
        current = self.view.choice.current
        self.record.setVisible(self.model.rowCount() > 0)
        self.record.show_record(RowId(current) if current else None)

    def choose(self, own: str) -> None:
        """Choose an entry and show it."""
        self.view.choice.choose(own)
        self.record.show_record(RowId(own))

    def note(self, done: ChangeSet) -> None:
        """Read again what a transaction changed."""
        self.view.note(done)
        self.record.note(done)

    def _take_load(self) -> None:
        if self.view.choice.current is None and self.model.rowCount():
            self.view.choice.choose_row(0)
        self.show_chosen()

    def _arrange(self, new: Callable[[], object]) -> None:
        is_offers = self.kind == OFFERS
        text = N_("No offer yet. Which member would take in somebody from abroad for 1 to 2 months?")
        if not is_offers:
            text = N_("No candidate yet. Who of a member’s people would like to learn abroad?")
        nothing = EmptyState("handshake", text, N_("New offer") if is_offers else N_("New candidate"), new)
        unmatched = EmptyState(
            "search",
            N_("Nothing matches the search."),
            N_("Clear the search"),
            self.search.clear,
            primary=False,
        )
        self.view.set_empty(nothing, unmatched, lambda query: bool(query.filter))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.new_button)
        row.addWidget(self.search, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(self.view, 1)


class MarketTab(QWidget):
    """Offers and candidates, from either side."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.switch = SegmentField(
            "", ((OFFERS, N_("Offers"), "building-2"), (CANDIDATES, N_("Candidates"), "user"))
        )
        self.more = MenuButton(N_("More"))
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
        dialog = dialogs.offer_dialog(self, self._context)
        if dialog.exec():
            self.add(OFFERS, dialog.values)

    def new_candidate(self) -> None:
        """Ask who would go, and add the profile."""
        dialog = dialogs.candidate_dialog(self, self._context)
        if dialog.exec():
            self.add(CANDIDATES, dialog.values)

    def add(self, kind: str, values: dict[str, Any]) -> None:
        """Add an offer or a candidate and show it."""
        context = self._context

        def work() -> RowId:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            return (actions.add_offer if kind == OFFERS else actions.add_candidate)(context.store(), values)

        def added(own: RowId) -> None:
            context.notices.say(_("Added."), _("Undo"), context.undo)
            self.show_side(kind)
            self.sides[kind].choose(own)

        context.jobs.submit(WRITE, work, added, context.notices.error)

    def change_weights(self) -> None:
        """Ask how much each criterion counts, and keep it."""
        context = self._context
        dialog = dialogs.weights_dialog(self, queries.weights(context.reader()))
        if not dialog.exec():
            return
        chosen = {name: value or 0 for name, value in dialog.values.items()}

        def work() -> None:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.set_weights(context.store(), chosen)

        context.jobs.submit(WRITE, work, lambda _none: None, context.notices.error)

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
        """Show the best pairs of the whole market."""
        dialog = WholeMarketDialog(self, self._context)
        dialog.chosen.connect(self.side.record.compare)
        dialog.exec()

    # -- inside ----------------------------------------------------------------------------------

    def _tell(self) -> None:
        """How many there are; without any the list has the whole width."""
        model = self.side.model
        if model.is_loaded:
            self._records.setVisible(model.rowCount() > 0 or bool(model.query.filter))
            self._context.notices.status(words.listed_shown(self.side.kind, model.rowCount()))

    def _note(self, done: ChangeSet) -> None:
        for side in self.sides.values():
            side.note(done)

    def _reload(self) -> None:
        for side in self.sides.values():
            side.view.reload()

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
        whole.addWidget(Panes(left, self._records))


def _held(record: QWidget) -> QWidget:
    """The record in a page of its own: the stack shows the page, the list whether there is a record."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(record)
    return page


def _rows(context: TabContext, read: Callable[[Any], list[Any]], query: ListQuery) -> list[Any]:
    asked = fold(query.filter or "").split()
    found = [
        row for row in read(context.reader()) if all(word in fold(" ".join(map(str, row))) for word in asked)
    ]
    keys: dict[str, Callable[[Any], Any]] = {
        "country": lambda row: formats.country(row.country),
        "window": lambda row: (row.window_from, row.window_to),
        "capacity": lambda row: row.capacity,
    }
    name = query.sort or "status"
    return sorted(
        found, key=keys.get(name, lambda row: fold(str(getattr(row, name)))), reverse=query.descending
    )
