"""What can be done with an offer and a candidate that are compared; each notice has Undo."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import pair_id
from mobilise_desktop.features.market import words
from mobilise_desktop.features.market.queries import Match, Record
from mobilise_desktop.features.market.rules import Ranked
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.tab import TabContext

Said = Mapping[str, tuple[str | None, str | None]]
"""What the office of each side says, and on which day."""


class Pair(NamedTuple):
    """What the dialog shows."""

    offer: Record
    candidate: Record
    ranked: Ranked
    weights: Mapping[str, int]
    match: Match | None


class PairActs:
    """The acts of `CompareDialog`."""

    def __init__(self, context: TabContext, pair: Pair) -> None:
        self._context, self._pair = context, pair
        self._ids = pair.offer.id, pair.candidate.id

    def decide(self, status: str) -> None:
        """Shortlist the pair, or note that both sides were contacted."""
        ids, score, told = self._ids, self._pair.ranked.score, words.word("match", status)
        self._act(lambda actions, store: actions.decide(store, ids, status, "", score), told)

    def settle(self, dialog: FormDialog, said: Callable[[Mapping[str, Any]], Said]) -> bool:
        """Note what the offices of both sides say in a dialog (`said`); whether they said anything."""
        context, ids, score = self._context, self._ids, self._pair.ranked.score

        def write(values: Mapping[str, Any]) -> None:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.settle(context.store(), ids, said(values), values.get("reason") or "", score)

        if not saved(dialog, context, write):
            return False
        sides = said(dialog.values).items()
        told = " ".join(words.decision_shown(side, one or "", day or "") for side, (one, day) in sides)
        context.notices.say(self._told(told), _("Undo"), context.undo)
        return True

    def place(self) -> None:
        """Begin the placement of an accepted pair in its tab, with what both said already."""
        pair = self._pair
        offer, candidate = pair.offer.values, pair.candidate.values
        starts = (offer["window_from"], candidate["window_from"], clock.today().isoformat())
        needed = (offer["working_language"] or "").partition(":")[2]
        values = {
            "employee_id": candidate["employee_id"],
            "hosting_firm_id": offer["firm_id"],
            "host_site_id": offer["site_id"],
            "working_language": offer["working_language"],
            "start_date": max(filter(None, starts)) if any(starts[:2]) else None,
            "cefr_required": needed or None,
            "programme_l1": offer["tasks"],
            "objective_employee_l1": candidate["goals"],
        }
        self._stays().begin(values, pair_id("market_match", *self._ids))

    def show_stay(self) -> None:
        """Show the placement that came of the pair."""
        if self._pair.match is not None:
            self._stays().show_placement(self._pair.match.placement_id)

    def _stays(self) -> Any:
        """The tab of the placements, which is known by its key only."""
        return self._context.navigator.show_tab("placements")

    def _act(self, work: Callable[[Any, Any], object], told: str) -> None:
        store = self._context.store

        def run() -> None:
            from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy

            work(actions, store())

        self._context.act(run, self._told(told))

    def _told(self, what: str) -> str:
        return f"{self._pair.candidate.title} – {self._pair.offer.title}: {what}"
