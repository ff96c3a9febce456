"""Looking at a pair from wherever it is listed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.market import queries
from mobilise_desktop.features.market.rules import Ranked
from mobilise_desktop.features.market.ui.compare import CompareDialog
from mobilise_desktop.features.market.ui.pair_acts import Pair, PairActs
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.tab import TabContext


def read_pair(context: TabContext, ranked: Ranked, show: Callable[[Pair], object]) -> None:
    """Read both sides of a pair and hand them to `show`; nothing when one of them is gone."""
    reader = context.reader

    def work() -> Pair | None:
        offer = queries.offer(reader(), RowId(ranked.offer))
        candidate = queries.candidate(reader(), RowId(ranked.candidate))
        kept = queries.matches(reader()).get((ranked.offer, ranked.candidate))
        if offer is None or candidate is None:
            return None
        return Pair(offer, candidate, ranked, queries.weights(reader()), kept)

    def done(pair: Pair | None) -> None:
        if pair is not None:
            show(pair)

    context.jobs.submit(READ, work, done)


def compare(parent: QWidget, context: TabContext, ranked: Ranked) -> None:
    """Show both sides of a pair side by side, with what can become of it."""
    read_pair(context, ranked, lambda pair: CompareDialog(parent, pair, PairActs(context, pair)).exec())
