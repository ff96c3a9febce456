"""People of a firm: languages, ages, what a stay needs."""

from datetime import date

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.features.firms import actions, people
from mobilise_desktop.features.firms.details import details


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("de native, en B2", "de:native, en:B2"),
        ("DE:native; en (b2)", "de:native, en:B2"),
        ("de, en", "de, en"),
        ("deutsch C1", "de:C1"),
        ("English (C1), français (langue maternelle), német (anyanyelv)", "en:C1, fr:native, de:native"),
        ("Klingonisch (C1), Klingonisch", "Klingonisch:C1, Klingonisch"),
        ("B2", "B2"),
        ("  ", None),
    ],
)
def test_languages_are_kept_with_their_levels(typed, stored):
    assert people.stored_languages(typed) == stored
    assert people.stored_languages(stored) == stored


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_what_is_shown_is_read_again(language):
    kept = "en:B2, hu:native, eu:A1, tr"
    with i18n.speaking(language):
        assert people.stored_languages(people.languages_shown(kept)) == kept


def test_languages_are_shown_by_name():
    with i18n.speaking("de"):
        assert people.languages_shown("en:B2, hu") == "Englisch (B2), Ungarisch"


@pytest.mark.parametrize(("on", "years"), [("2026-05-02", 17), ("2026-05-03", 18)])
def test_somebody_is_of_age_on_their_birthday(on, years):
    assert people.age("2008-05-03", date.fromisoformat(on)) == years


def test_born_on_a_leap_day_one_is_of_age_in_march():
    assert people.age("2008-02-29", date(2026, 2, 28)) == 17
    assert people.age("2008-02-29", date(2026, 3, 1)) == 18


def test_a_fixed_contract_needs_its_end():
    full = {"birth_date": "1990-01-01", "nationality": "DE", "contract": "permanent",
            "employed_since": "2020-01-01", "role_type": "employee"}  # fmt: skip
    assert people.travel_gaps(full) == []
    assert people.travel_gaps({**full, "contract": "fixed_term"}) == ["contract_until"]


def test_what_a_stay_needs_is_kept_on_both_databases(store, reader):
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE"})
    given = {"family_name": "Adler", "may_travel": 1, "birth_date": "1990-01-01", "fte_percent": 80,
             "contract": "fixed_term", "contract_until": "2027-12-31", "languages": "de native"}  # fmt: skip
    actions.add_part(store, "contact", firm, given)
    (person,) = details(reader, firm).contacts
    assert {name: person.values[name] for name in given} == {**given, "languages": "de:native"}
    assert person.values["can_sign"] == 0
    assert person.values["speaks_for_firm"] == 1
