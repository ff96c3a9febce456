"""Thousands of candidates, written at once."""

from mobilise_desktop.core.ids import new_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import CONTACT, FIRM
from mobilise_desktop.features.market.model import CANDIDATE

COUNTRIES = ("DE", "IT", "FR", "ES", "BE", "EE", "RO", "TR", "HU")
SKILLS, A_FIRM = 300, 100
LANGUAGES = ("en:B2", "de:A2", "it:C1")


def many(store, count):
    """Candidates "Nr 0" and so on, a hundred of a firm; their ids in that order."""
    firms = [new_id() for _n in range(-(-count // A_FIRM))]
    people, candidates = ([new_id() for _n in range(count)] for _table in range(2))
    with store.write(Label("many")) as work:
        work.insert_many(
            FIRM,
            ("id", "legal_name_native", "country", "vat_status", "status", "size_class"),
            [
                (own, f"Firma {n}", COUNTRIES[n % len(COUNTRIES)], "unknown", "active", "small")
                for n, own in enumerate(firms)
            ],
        )
        work.insert_many(
            CONTACT,
            (
                "id",
                "firm_id",
                "given_name",
                "family_name",
                "birth_date",
                "may_travel",
                "languages",
                "is_main",
                "active",
            ),
            [
                (
                    own,
                    firms[n // A_FIRM],
                    f"Nr {n}",
                    "Muster",
                    "1990-05-03",
                    int(n % 10 != 0),
                    LANGUAGES[n % 3],
                    0,
                    1,
                )
                for n, own in enumerate(people)
            ],
        )
        work.insert_many(
            CANDIDATE,
            ("id", "employee_id", "goals", "skills_sought", "window_from", "window_to", "interpreter", "status"),
            [
                (own, people[n], f"Goal {n % 50}", f"skill {n % SKILLS}", f"2027-{1 + n % 9:02d}-01",
                 f"2027-{3 + n % 9:02d}-28", 0, ("open", "open", "draft")[n % 3])
                for n, own in enumerate(candidates)
            ],
        )  # fmt: skip
    return candidates
