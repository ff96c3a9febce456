"""The matches of one offer or one candidate, the best first; worked out in the background."""

from collections import Counter
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.market import queries, rules, words
from mobilise_desktop.features.market.queries import CandidateRow, Match, OfferRow
from mobilise_desktop.features.market.rules import Ranked
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.buttons import PrimaryButton, QuietButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_height import follow_rows
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource
from mobilise_desktop.ui.wrap_label import WrapLabel

TABLES = frozenset(
    {"host_offer", "candidate_profile", "market_match", "firm", "contact", "consent", "setting"}
)
_LINES = (3, 8)


_ORDER = ("accepted", "contacted", "shortlisted", "", "declined")
"""What is being decided stands above what is only possible."""


class MatchRow(NamedTuple):
    """A pair as a line: the other side by name."""

    id: str
    ranked: Ranked
    name: str
    firm: str
    country: str
    match: Match | None

    @property
    def status(self) -> str:
        """What became of the pair, "" for nothing yet."""
        return self.match.status if self.match else ""


def _said(row: MatchRow) -> tuple[str, str]:
    return (row.match.sending.said, row.match.hosting.said) if row.match else ("", "")


COLUMNS: tuple[ColumnSpec[MatchRow], ...] = (
    ColumnSpec("score", N_("Points"), lambda row: formats.number(row.ranked.score), 7, END, sortable=False),
    ColumnSpec("name", N_("Match"), lambda row: row.name, 14, sortable=False, main=True),
    ColumnSpec("firm", N_("Firm"), lambda row: row.firm, 15, sortable=False, leaves=2),
    ColumnSpec(
        "country", N_("Country"), lambda row: formats.country(row.country), 10, sortable=False, leaves=1
    ),
    ColumnSpec(
        "status",
        N_("Status"),
        lambda row: words.match_shown(row.status, *_said(row)),
        17,
        sortable=False,
        whole=True,
    ),
)


class MatchesPane(QWidget):
    """`chosen(MatchRow)` when a pair is to be looked at."""

    chosen = Signal(object)

    def __init__(self, context: TabContext, kind: str) -> None:
        super().__init__()
        self._context, self._kind = context, kind
        self.own: RowId | None = None
        self.excluded: Counter[str] = Counter()
        self._possible = 0
        self.model = LazyTableModel(
            WholeSource(self._rows, TABLES), COLUMNS, context.jobs, ListQuery("", "status")
        )
        self.view = ListView(self.model, N_("Matches"))
        follow_rows(self.view, *_LINES)
        nothing = EmptyState("handshake", N_("Nobody fits yet. Above you see what excludes the others."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self.told, self.decisions = WrapLabel(look="secondary"), WrapLabel(look="secondary")
        self.why_button = QuietButton(N_("Who is left out, and why…"), self.open_excluded)
        self.compare_button = PrimaryButton(N_("Compare…"), self.compare, icon="columns-3")
        self._arrange()
        self.model.loaded.connect(self._tell)
        self.model.failed.connect(context.notices.error)
        self.view.activated_id.connect(lambda _id: self.compare())
        self.view.choice.current_changed.connect(lambda _id: self._tell())

    def show_matches(self, own: RowId | None) -> None:
        """Show the matches of an offer or a candidate."""
        self.own = own
        self.model.reload()

    def compare(self) -> None:
        """Look at the chosen pair, else at the best one."""
        row = self._meant()
        if row is not None:
            self.chosen.emit(row)

    def open_excluded(self) -> None:
        """Show who is left out with the reasons, and the record of whom to look at."""
        from mobilise_desktop.features.market.ui.excluded import ExcludedDialog  # noqa: PLC0415  when asked for

        if self.own is None:
            return
        dialog = ExcludedDialog(self, self._context, self._kind, self.own)
        if accepted(dialog) and dialog.wanted:
            tab: Any = self._context.navigator.show_tab("market")
            (tab.show_candidate if self._kind == "offer" else tab.show_offer)(dialog.wanted)

    # -- inside ----------------------------------------------------------------------------------

    def _meant(self) -> MatchRow | None:
        """The chosen pair, else the best one."""
        place = max(self.view.currentIndex().row(), 0)
        return self.model.row_at(place) if self.model.rowCount() else None

    def _rows(self, _query: ListQuery) -> list[MatchRow]:
        reader, own = self._context.reader(), self.own
        market = queries.market(reader, clock.today().isoformat())
        weights, kept = queries.weights(reader), queries.matches(reader)
        mine = (market.offers if self._kind == "offer" else market.candidates).get(own or "")
        if mine is None:
            self.excluded, self._possible = Counter(), 0
            return []
        offers = [mine] if isinstance(mine, rules.Supply) else list(market.offers.values())
        candidates = [mine] if isinstance(mine, rules.Demand) else list(market.candidates.values())
        ranked, self.excluded = rules.rank(offers, candidates, weights)
        self._possible = len(ranked)
        others = kept.keys() - {(one.offer, one.candidate) for one in ranked}
        ranked += queries.looked_at(market, mine.id, others, weights)
        names = _names(reader, self._kind, ranked)
        found = []
        for one in ranked:
            other = one.candidate if self._kind == "offer" else one.offer
            match = kept.get((one.offer, one.candidate))
            name, firm, country = names[other]
            found.append(MatchRow(other, one, name, firm, country, match))
        return sorted(found, key=lambda row: (_ORDER.index(row.status), -row.ranked.score))

    def _tell(self) -> None:
        count = self.model.rowCount()
        lines = [words.possible_shown(self._possible), *words.excluded_shown(self.excluded)]
        self.told.setText(" · ".join(lines))
        self.compare_button.setEnabled(count > 0)
        self.why_button.setVisible(self.excluded.total() > 0)
        row = self._meant()
        match = row.match if row is not None and row.status != "shortlisted" else None
        said = words.decisions_shown(match.sending, match.hosting) if match else ""
        self.decisions.setText(f"{row.name}: {said}" if row is not None and said else "")
        self.decisions.setVisible(bool(said))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.told, 1)
        row.addWidget(self.compare_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addLayout(row)
        column.addWidget(self.why_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.view, 1)
        column.addWidget(self.decisions)


def _names(reader: Reader, kind: str, ranked: list[Ranked]) -> dict[str, tuple[str, str, str]]:
    """Name, firm and country of the other side of each pair."""
    if kind == "offer":
        people = queries.named_candidates(reader, [one.candidate for one in ranked])
        return {own: _person(row) for own, row in people.items()}
    return {
        own: _place(row) for own, row in queries.named_offers(reader, [one.offer for one in ranked]).items()
    }


def _person(row: CandidateRow) -> tuple[str, str, str]:
    return row.person, row.firm, row.country


def _place(row: OfferRow) -> tuple[str, str, str]:
    return row.tasks.partition("\n")[0], row.firm, row.country
