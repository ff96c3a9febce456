"""Thousands of candidates, written at once."""

from mobilise_desktop.core.ids import new_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CONTACT, FIRM
from mobilise_desktop.features.market.model import CANDIDATE
from placements_help import parties

COUNTRIES = ("DE", "IT", "FR", "ES", "BE", "EE", "RO", "TR", "HU")
_SKILLS = 300


def many(store, count):
    """Candidates "Nr 0" and so on, at a firm for each hundred; the ids of the candidates in that order."""
    sending, anna, _hosting, _mentor = parties(store)
    with store.write(Label("many")) as work:
        firm = dict(work.present(FIRM, [sending], tuple(c.name for c in FIRM.columns if not c.primary_key))[sending])
        kept = _plain(firm)
        firms = [new_id() for _n in range(-(-count // 100))]
        work.insert_many(
            FIRM,
            [{**kept, "id": own, "legal_name_native": f"Firma {n}", "country": COUNTRIES[n % len(COUNTRIES)],
              "vat_no": None} for n, own in enumerate(firms)],
        )  # fmt: skip
        people = [new_id() for _n in range(count)]
        work.insert_many(
            CONTACT,
            [{"id": own, "firm_id": firms[n // 100], "given_name": f"Nr {n}", "family_name": "Muster",
              "birth_date": "1990-05-03", "may_travel": n % 10 != 0, "languages": ("en:B2", "de:A2", "it:C1")[n % 3],
              "active": 1, "can_sign": 0, "is_main": 0} for n, own in enumerate(people)],
        )  # fmt: skip
        candidates = [new_id() for _n in range(count)]
        work.insert_many(
            CANDIDATE,
            [{"id": own, "employee_id": people[n], "goals": f"Goal {n % 50}", "skills_sought": f"skill {n % _SKILLS}",
              "window_from": f"2027-{1 + n % 9:02d}-01", "window_to": f"2027-{3 + n % 9:02d}-28", "interpreter": 0,
              "status": ("open", "open", "draft")[n % 3]} for n, own in enumerate(candidates)],
        )  # fmt: skip
    return candidates


def _plain(row):
    own = ("created_", "updated_", "deleted_", "txn_")
    return {name: value for name, value in row.items() if not name.startswith(own)}
