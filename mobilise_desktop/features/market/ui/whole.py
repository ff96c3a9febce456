"""The best pairs of the whole market: worked out in the background, shown on a page of their own."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.market import queries, rules
from mobilise_desktop.features.market.rules import Ranked
from mobilise_desktop.features.market.ui.pair_look import compare
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource
from mobilise_desktop.ui.wrap_label import WrapLabel

PAGE = "whole_market"
_LANE = "market"


class PairRow(NamedTuple):
    """A pair with the names of both sides."""

    id: str
    ranked: Ranked
    offer: str
    tasks: str
    person: str
    firm: str


COLUMNS: tuple[ColumnSpec[PairRow], ...] = (
    ColumnSpec("score", N_("Points"), lambda row: formats.number(row.ranked.score), 7, END, sortable=False),
    ColumnSpec("offer", N_("Hosting firm"), lambda row: row.offer, 24, sortable=False),
    ColumnSpec("tasks", N_("What is done there"), lambda row: row.tasks, 22, sortable=False, leaves=1),
    ColumnSpec("person", N_("Candidate"), lambda row: row.person, 18, sortable=False, main=True),
    ColumnSpec("firm", N_("Sending firm"), lambda row: row.firm, 24, sortable=False),
)


class WholeMarket(QObject):
    """The comparison of all with all: `found` when it was made, `at` when (UTC); `ended` when it is over.

    It `is_outdated` when something was changed since; `page` is where it is looked at.
    """

    ended = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.found: list[PairRow] | None = None
        self.at = ""
        self.is_running = self.is_outdated = False
        self.page: QWidget | None = None

    def begin(self) -> None:
        """Rank every open offer against every open candidate; the window can be used meanwhile."""
        if self.is_running:
            return
        reader = self._context.reader

        def work(task: Task) -> list[PairRow]:
            market = queries.market(reader(), clock.today().isoformat())
            offers = [one for one in market.offers.values() if one.is_open and one.free > 0]
            people = [one for one in market.candidates.values() if one.is_open and one.is_eligible]
            ranked = rules.market(offers, people, queries.weights(reader()), task)
            names = queries.named_offers(reader(), [one.offer for one in ranked])
            who = queries.named_candidates(reader(), [one.candidate for one in ranked])
            return [
                PairRow(f"{one.offer}/{one.candidate}", one, names[one.offer].firm, names[one.offer].tasks,
                        who[one.candidate].person, who[one.candidate].firm)
                for one in ranked
            ]  # fmt: skip

        self.is_running, self.is_outdated = True, False
        what = _("Comparing offers and candidates…")
        self._context.work_long(what, work, self._take, self._stop, _LANE)

    def _take(self, found: list[PairRow]) -> None:
        self.found, self.at = found, clock.now_utc().isoformat()
        self._stop()

    def _stop(self) -> None:
        self.is_running = False
        self.ended.emit()


class WholeActs(QObject):
    """Asks for the comparison and shows what came of it; `tab` is where it was asked for."""

    def __init__(self, tab: QWidget, context: TabContext) -> None:
        super().__init__(tab)
        self._tab, self._context = tab, context
        self.market = WholeMarket(context)
        self.market.ended.connect(self._tell)

    def open(self) -> None:
        """Show what was found; without it begin to look."""
        if self.market.is_running:
            self._context.notices.say(_("The whole market is being compared already; see below."))
        elif self.market.found is not None:
            self.show()
        else:
            self.market.begin()

    def show(self) -> None:
        """Open the page of the pairs."""
        self._context.navigator.open_page(PAGE, whole=self.market)

    def _tell(self) -> None:
        """Show the pairs to who waits for them here; whoever works elsewhere is not led away from it."""
        found, page = self.market.found, self.market.page
        if found is None or (page is not None and isValid(page) and page.isVisible()):
            return
        if self._tab.isVisible() and QApplication.activeModalWidget() is None:
            self.show()
            return
        count = len(found)
        text = ngettext("The market was compared: {n} pair.", "The market was compared: {n} pairs.", count)
        self._context.notices.say(text.format(n=formats.number(count)), _("Show"), self.show)


class WholeMarketPage(QWidget):
    """The pairs, the best first."""

    def __init__(self, context: TabContext, whole: WholeMarket | None = None) -> None:
        super().__init__()
        self._context, self.whole = context, whole or WholeMarket(context)
        self.whole.page = self
        source = WholeSource(lambda _query: self.whole.found or [])
        self.model = LazyTableModel(source, COLUMNS, context.jobs, ListQuery("", "score", descending=True))
        self.view = ListView(self.model, N_("Best pairs"))
        self._nothing = EmptyState("handshake", N_("No offer and no candidate fit each other yet."))
        self.view.set_empty(self._nothing, self._nothing, lambda _query: False)
        self.note = WrapLabel(look="secondary")
        self.again_button = Button(N_("Compare all again"), self.again, icon="refresh-cw")
        self.compare_button = PrimaryButton(N_("Compare…"), self.compare, icon="columns-3")
        self._arrange()
        self.view.activated_id.connect(lambda _id: self.compare())
        self.model.loaded.connect(self._allow)
        self.whole.ended.connect(self._renew)
        retranslated(self._say)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self.whole.found is None:
            self.again()
        self.model.reload()

    def again(self) -> None:
        """Compare the market as it is now."""
        self.whole.begin()
        self._say()

    def compare(self) -> None:
        """Look at the chosen pair, else at the best one."""
        place = max(self.view.currentIndex().row(), 0)
        row: PairRow | None = self.model.row_at(place) if self.model.rowCount() else None
        if row is not None:
            compare(self, self._context, row.ranked)

    # -- inside ----------------------------------------------------------------------------------

    def _renew(self) -> None:
        self._say()
        self.model.reload()

    def _waiting(self) -> str:
        if self.whole.is_running:
            return _("All open offers and candidates are being compared. You can go on working meanwhile.")
        return _("Nothing has been compared yet.")

    def _allow(self) -> None:
        self.compare_button.setEnabled(self.model.rowCount() > 0)

    def _say(self) -> None:
        text = _("The five best candidates of each open offer, the best pair first.")
        if self.whole.found is not None:
            at = _("As of {moment}.").format(moment=formats.moment(self.whole.at))
            text = f"{text} {at}"
        if self.whole.is_outdated:
            changed = _("Something has changed since.")
            text = f"{text} {changed}"
        self._nothing.tell(self._waiting if self.whole.found is None else None)
        self.note.setText(text)
        self.again_button.setEnabled(not self.whole.is_running)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.note, 1)
        row.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.compare_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(self.view, 1)
