"""One of the two lists of the market, with its search, filters and the button for a new entry."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.market.listing import MarketFilter
from mobilise_desktop.features.market.ui.list_source import (
    CANDIDATE_COLUMNS,
    OFFER_COLUMNS,
    OFFERS,
    MarketFilters,
    MarketSource,
)
from mobilise_desktop.features.market.ui.record import MarketRecord
from mobilise_desktop.ui.buttons import PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.list_filters import restored
from mobilise_desktop.ui.measures import M, S
from mobilise_desktop.ui.remembered import keep_arrangement
from mobilise_desktop.ui.saved_filters import SavedFilters
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView


class Side(QWidget):
    """Offers or candidates; `record` shows the chosen one."""

    def __init__(self, context: TabContext, kind: str, new: Callable[[], object]) -> None:
        super().__init__()
        self._context, self.kind = context, kind
        is_offers = kind == OFFERS
        columns: Any = OFFER_COLUMNS if is_offers else CANDIDATE_COLUMNS
        self._source = MarketSource(context.reader, kind)
        self.model = LazyTableModel(
            self._source, columns, context.jobs, ListQuery(MarketFilter(), columns[0].key)
        )
        self.view = ListView(self.model, N_("Offers") if is_offers else N_("Candidates"))
        self.filters = MarketFilters(self._source, kind)
        self.search = self.filters.search
        self.new_button = PrimaryButton(
            N_("New offer") if is_offers else N_("New candidate"), new, icon="plus"
        )
        self.record = MarketRecord(context, kind)
        self._is_named = False
        self._restore()
        self._arrange(new)
        self.filters.changed.connect(self.view.show_filter)
        self.search.leave_downwards.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self.view.choice.current_changed.connect(self.show_chosen)
        self.view.activated_id.connect(lambda _id: self.record.setFocus(Qt.FocusReason.OtherFocusReason))
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(context.notices.error)
        self.setFocusProxy(self.view)
        self.model.reload()

    @property
    def is_narrowed(self) -> bool:
        """Whether not all are shown."""
        return not self.filters.filter.is_empty

    def show_chosen(self) -> None:
        """Show what is chosen in the list."""
        current = self.view.choice.current
        self.record.setVisible(self.model.rowCount() > 0)
        self.record.show_record(RowId(current) if current else None)

    def choose(self, own: str) -> None:
        """Choose an entry and show it; filters that hide it are taken off."""
        if self.is_narrowed and own not in self._source.ids(self.model.query, 0, self.model.rowCount()):
            self.filters.clear()
        self.view.choice.choose(own)
        self.record.show_record(RowId(own))

    def note(self, done: ChangeSet) -> None:
        """Read again what a transaction changed."""
        if self.model.concerns(done):
            self._source.forget()
        self.view.note(done)
        self.record.note(done)

    def reload(self) -> None:
        """Read everything again, as after a change by another program."""
        self._source.forget()
        self.view.reload()

    # -- inside ----------------------------------------------------------------------------------

    def _restore(self) -> None:
        """Show what was shown when the program ended: columns, order and filters."""
        settings, filters = self._context.settings, self.filters
        filters.keep(settings, f"market/{self.kind}/filter")
        self.model.query = self.model.query._replace(filter=filters.filter)
        keep_arrangement(self.view, settings, f"market/{self.kind}/list")
        self.saved = SavedFilters(
            self, self._context, filters, f"market_{self.kind}", partial(restored, MarketFilter())
        )

    def _take_load(self) -> None:
        if not self._is_named:  # the skills of filters that were kept have names only now
            self._is_named = True
            self.filters.retranslate()
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
            N_("Nothing matches the search and the filters."),
            N_("Clear search and filters"),
            self.filters.clear,
            primary=False,
        )
        self.view.set_empty(nothing, unmatched, lambda query: not query.filter.is_empty)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.new_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(self.filters)
        column.addWidget(self.view, 1)
