"""Offers and candidates between two believable firms."""

from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.market import actions
from mobilise_desktop.privacy.model import CONSENT
from placements_help import parties

WINDOW = {"window_from": "2027-03-01", "window_to": "2027-05-31", "status": "open"}


def market(store):
    """An offer in Győr and a candidate from Berlin who fit: (offer, candidate, person, hosting firm)."""
    _sending, anna, hosting, _mentor = parties(store)
    firms.edit_part(store, "contact", anna, {"languages": "de:native, en:C1"})
    offer = actions.add_offer(
        store,
        {"firm_id": hosting, "tasks": "Costing of castings", "skills_offered": "Kalkulation, casting",
         "skills_wanted": "printing", "working_language": "en:B1", "lengths": "1m,2m", **WINDOW},
    )  # fmt: skip
    candidate = actions.add_candidate(
        store,
        {"employee_id": anna, "goals": "Learn costing", "skills_sought": "kalkulation", "skills_have": "Printing",
         "countries": "HU", **WINDOW},
    )  # fmt: skip
    return offer, candidate, anna, hosting


def allow(store, person):
    """The person allows that partners see the profile."""
    row = {"person_table": "contact", "person_id": person, "purpose": "matching_share",
           "legal_basis": "consent", "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
    with store.write(Label("consent")) as work:
        return work.insert(CONSENT, row)
