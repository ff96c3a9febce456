"""Offers, candidates and a comparison, for the mirror of looks."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.market import queries, rules
from mobilise_desktop.features.market.ui import dialogs
from mobilise_desktop.features.market.ui.excluded import ExcludedDialog
from mobilise_desktop.features.market.ui.pair_acts import Pair

_WINDOW = {"window_from": "2027-03-01", "window_to": "2027-08-31", "lengths": "1m,2m", "status": "open"}


def market(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """An offer with its matches, a candidate, both side by side, the whole market."""
    from mobilise_desktop.features.firms import actions as firms  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.features.market import actions  # noqa: PLC0415  as above

    store, reader = desk.session.store, desk.session.reader
    rows = reader.all(
        "SELECT f.country, f.id, c.id FROM firm f JOIN contact c ON c.firm_id = f.id "
        "WHERE f.status = 'active' AND f.size_class IN ('micro', 'small') AND f.deleted_at IS NULL "
        "AND c.deleted_at IS NULL ORDER BY f.id"
    )
    tab = desk.window.show_tab("market")
    yield "market-empty", desk.window
    host = next(row for row in rows if row[0] == "IT")
    offer = actions.add_offer(
        store,
        {"firm_id": host[1], "tasks": "Planning and costing of small series",
         "skills_offered": "CNC milling, price calculation, planning",
         "skills_wanted": "welding, German market",
         "working_language": "en:B1", "capacity": 2, **_WINDOW},
    )  # fmt: skip
    people = [row for row in rows if row[0] in ("DE", "HU", "EE")][:6]
    skills = ("price calculation, planning", "CNC milling", "planning", "purchasing")
    found = []
    for number, (_country, _firm, person) in enumerate(people):
        firms.edit_part(store, "contact", person, {"birth_date": "1990-05-03", "may_travel": 1,
                                                   "languages": "en:B2, de:native"})  # fmt: skip
        values = {"employee_id": person, "goals": "Costing of small series", "skills_have": "welding",
                  "skills_sought": skills[number % len(skills)], "countries": "IT,ES", **_WINDOW}  # fmt: skip
        found.append(actions.add_candidate(store, values))
    actions.decide(store, (offer, found[0]), "shortlisted")
    actions.settle(store, (offer, found[1]), {"hosting": ("declined", "2026-11-02")}, "Too far away")
    _wait_for_sender(store, (offer, found[2]), people[2][2])
    tab.show_side("offer")
    tab.side.choose(offer)
    yield "market-offer", desk.window
    tab.show_side("candidate")
    tab.side.choose(found[0])
    yield "market-candidate", desk.window
    yield from _dialogs(desk, tab, offer, found[2])


def _whole(desk: Any) -> Iterator[tuple[str, QWidget]]:
    desk.window.open_page("whole_market")
    yield "market-whole", desk.window
    desk.window.go_back()


def _wait_for_sender(store: Any, pair: tuple[str, str], person: str) -> None:
    """A match of somebody whose profile may be shown, which only the hosting office accepted so far."""
    from mobilise_desktop.features.market import actions  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.privacy.model import CONSENT  # noqa: PLC0415  as above

    row = {"person_table": "contact", "person_id": person, "purpose": "matching_share",
           "legal_basis": "consent", "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
    with store.write(Label(N_("Demo data"))) as work:
        work.insert(CONSENT, row)
    actions.settle(store, pair, {"hosting": ("accepted", "2026-11-03")}, score=80)


def _dialogs(desk: Any, tab: Any, offer: RowId, candidate: RowId) -> Iterator[tuple[str, QWidget]]:
    yield from _whole(desk)
    reader = desk.session.reader
    sides = queries.market(reader, "2027-01-01")
    weights = queries.weights(reader)
    ranked, _excluded = rules.rank([sides.offers[offer]], [sides.candidates[candidate]], weights)
    kept = queries.matches(reader).get((offer, candidate))
    first, second = queries.offer(reader, offer), queries.candidate(reader, candidate)
    if first is None or second is None:
        return
    compare = tab.side.record.dialog(Pair(first, second, ranked[0], weights, kept))
    for name, dialog in (
        ("market-compare", compare),
        ("market-excluded", ExcludedDialog(desk.window, desk.context, "offer", offer)),
        ("market-new-offer", dialogs.offer_dialog(desk.window, desk.context)),
        ("market-new-candidate", dialogs.candidate_dialog(desk.window, desk.context)),
        ("market-points", dialogs.weights_dialog(desk.window, weights)),
        ("market-decline", dialogs.decline_dialog(desk.window)),
        ("market-accept", dialogs.accept_dialog(desk.window, kept)),
    ):
        dialog.show()
        yield name, dialog


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (market,)
