"""The best pairs of the whole market: worked out in the background, with progress and Cancel."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.market import queries, rules
from mobilise_desktop.features.market.rules import Ranked
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import Job, Stopped
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource

_SIZE = (900, 640)
_LANE = "market"


class PairRow(NamedTuple):
    """A pair as a line."""

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


class WholeMarketDialog(QDialog):
    """`chosen(PairRow)` when a pair is to be compared."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, context: TabContext) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self, "market")
        self._context = context
        self._found: list[PairRow] = []
        self._job: Job | None = None
        self.setWindowTitle(_("The whole market"))
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self.model = LazyTableModel(
            WholeSource(lambda _query: self._found),
            COLUMNS,
            context.jobs,
            ListQuery("", "score", descending=True),
        )
        self.view = ListView(self.model, N_("Best pairs"))
        nothing = EmptyState("handshake", N_("No offer and no candidate fit each other yet."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self.strip = ProgressStrip()
        self.compare_button = PrimaryButton(N_("Compare…"), self.compare, icon="columns-3")
        self._arrange()
        self.view.activated_id.connect(lambda _id: self.compare())
        self.search()

    def search(self) -> None:
        """Rank every open offer against every open candidate."""
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

        self._job = self._context.jobs.submit(_LANE, work, self._take, self._fail, self.strip.advance)
        self.strip.begin(_("Comparing offers and candidates…"), self._job.stop)

    def compare(self) -> None:
        """Tell which pair is to be compared."""
        place = max(self.view.currentIndex().row(), 0)
        row: PairRow | None = self.model.row_at(place) if self.model.rowCount() else None
        if row is not None:
            self.chosen.emit(row)

    # -- inside ----------------------------------------------------------------------------------

    @override
    @guarded
    def done(self, result: int) -> None:
        if self._job is not None:
            self._job.cancel()
        super().done(result)

    def _take(self, found: list[PairRow]) -> None:
        self.strip.end()
        self._found = found
        self.model.reload()

    def _fail(self, error: Exception) -> None:
        self.strip.end()
        if not isinstance(error, Stopped):
            self._context.notices.error(error)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(S)
        foot.addStretch(1)
        foot.addWidget(Button(N_("Close"), self.reject))
        foot.addWidget(self.compare_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(M)
        column.addWidget(PlainLabel(_("The whole market"), "head"))
        text = _("The five best candidates of each open offer, the best pair first.")
        column.addWidget(PlainLabel(text, "secondary", wrap=True))
        column.addWidget(self.strip)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
