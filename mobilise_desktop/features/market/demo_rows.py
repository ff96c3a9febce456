"""Invented offers and candidates for demo data."""

from collections.abc import Sequence
from datetime import timedelta

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CONTACT
from mobilise_desktop.features.market import actions
from mobilise_desktop.storage.store import Store

_OFFERS, _CANDIDATES = 24, 60
_TASKS = (
    ("Costing and planning of small series", "price calculation, planning, CNC milling", "German market"),
    ("Online shop and export papers", "online trade, customs, photography", "English, packaging"),
    ("Restoring windows and doors", "joinery, surface treatment, site safety", "CAD"),
    ("Organic bakery from grain to counter", "milling, sour dough, hygiene", "sales"),
    ("Energy audits of small factories", "energy audit, heat pumps, funding", "measuring"),
    ("Textile finishing and colour", "dyeing, quality control, planning", "design"),
)
_GOALS = (
    ("Costing of small series", "planning, price calculation"),
    ("Selling abroad by an own shop", "online trade, customs"),
    ("Working with old wood", "joinery"),
    ("Heat pumps in workshops", "heat pumps, energy audit"),
)
_LENGTHS = ("1m", "1m,2m", "6w", "14d,1m")


def fill(store: Store) -> None:
    """Add offers of active hosts, and profiles of their people, open for the coming year."""
    reader = store.reader()
    try:
        rows = reader.all(
            "SELECT f.id, f.country, min(c.id) FROM firm f JOIN contact c ON c.firm_id = f.id "
            "WHERE f.status = 'active' AND f.size_class IN ('micro', 'small', 'medium') "
            "AND f.deleted_at IS NULL AND c.deleted_at IS NULL GROUP BY f.id, f.country ORDER BY f.id "
            "LIMIT 400"
        )
    finally:
        reader.close()
    hosts, people = rows[:_OFFERS], rows[_OFFERS : _OFFERS + _CANDIDATES]
    _offer(store, [firm for firm, _country, _person in hosts])
    _apply(store, [person for _firm, _country, person in people])


def _offer(store: Store, firms: Sequence[str]) -> None:
    for number, firm in enumerate(firms):
        tasks, offered, wanted = _TASKS[number % len(_TASKS)]
        values = {
            "tasks": tasks,
            "skills_offered": offered,
            "skills_wanted": wanted,
            "capacity": 1 + number % 3,
            "working_language": ("en:B1", "de:A2", "en:A2")[number % 3],
            "lengths": _LENGTHS[number % len(_LENGTHS)],
        }
        actions.add_offer(store, {"firm_id": firm, **values, **_window(number)})


def _apply(store: Store, people: Sequence[str]) -> None:
    with store.write(Label(N_("Demo data")), kind="system") as work:
        for number, person in enumerate(people):
            born = f"{1972 + number % 28}-05-{1 + number % 28:02d}"
            spoken = ("en:B2", "de:B1, en:B1", "en:C1, fr:A2")[number % 3]
            work.update(CONTACT, RowId(person), {"birth_date": born, "may_travel": 1, "languages": spoken})
    for number, person in enumerate(people):
        goals, sought = _GOALS[number % len(_GOALS)]
        values = {
            "goals": goals,
            "skills_sought": sought,
            "skills_have": ("sales", "CAD", "design")[number % 3],
        }
        actions.add_candidate(store, {"employee_id": person, **values, **_window(number + 3)})


def _window(number: int) -> dict[str, str]:
    """A window of days in the coming months, open."""
    first = clock.today() + timedelta(days=20 + number * 11 % 120)
    last = first + timedelta(days=60 + number * 7 % 90)
    return {"window_from": first.isoformat(), "window_to": last.isoformat(), "status": "open"}
