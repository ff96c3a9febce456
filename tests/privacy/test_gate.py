"""Nobody goes out for a purpose without a valid basis; on both kinds of database."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core import clock
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions
from mobilise_desktop.privacy import bans
from mobilise_desktop.privacy.gate import Basis, gate, state
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.privacy.purposes import BANNED, GONE, NO_BASIS, PURPOSES, WITHDRAWN, purposes

TODAY = clock.today()


def day(before=0):
    return (TODAY - timedelta(days=before)).isoformat()


@pytest.fixture
def person(store):
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE"})
    values = {"given_name": "Anna", "email": "Anna@Adler.example", "phone": "030 901820"}
    return actions.add_part(store, "contact", firm, values)


def consent(store, person, **values):
    row = {
        "person_table": "contact", "person_id": person, "purpose": "invitation", "legal_basis": "consent",
        "given_on": day(10), "method": "paper", **values,
    }  # fmt: skip
    with store.write(Label("consent")) as work:
        return work.insert(CONSENT, row)


def reason(reader, person, purpose="invitation"):
    found = gate(reader, "contact", [person], purpose)
    assert (person in found.allowed) is not bool(found.left_out)
    return found.left_out[0].reason if found.left_out else ""


def test_without_any_entry_nobody_goes_out(reader, person):
    assert reason(reader, person) == NO_BASIS


def test_a_consent_opens_its_own_purpose_only(store, reader, person):
    consent(store, person)
    assert reason(reader, person) == ""
    assert reason(reader, person, "photo_publicity") == NO_BASIS


def test_a_withdrawal_closes_it_and_a_later_consent_opens_it_again(store, reader, person):
    consent(store, person, withdrawn_on=day(5))
    assert reason(reader, person) == WITHDRAWN
    consent(store, person, given_on=day(6))
    assert reason(reader, person) == WITHDRAWN
    consent(store, person, given_on=day(1))
    assert reason(reader, person) == ""


def test_a_contract_is_no_basis_for_what_needs_consent(store, reader, person):
    consent(store, person, purpose="matching_share", legal_basis="contract")
    assert reason(reader, person, "matching_share") == NO_BASIS


def test_a_consent_of_tomorrow_does_not_hold_today(store, reader, person):
    consent(store, person, given_on=day(-1))
    assert reason(reader, person) == NO_BASIS


@pytest.mark.parametrize(
    "address", [("email", " anna@adler.EXAMPLE"), ("phone", "+4930901820")], ids=["mail", "phone"]
)
def test_a_ban_closes_what_writes_to_people_however_the_address_is_written(store, reader, person, address):
    consent(store, person)
    consent(store, person, purpose="photo_publicity")
    bans.ban(store, [address], Label("ban"))
    assert reason(reader, person) == BANNED
    assert reason(reader, person, "photo_publicity") == ""
    bans.lift(store, [address], Label("lift"))
    assert reason(reader, person) == ""


def test_a_ban_outlives_the_person_and_meets_whoever_comes_with_the_address(store, reader, person):
    bans.ban(store, [("email", "anna@adler.example")], Label("ban"))
    actions.remove_part(store, "contact", person)
    firm = actions.add_firm(store, {"legal_name_native": "Neu AG", "country": "DE"})
    again = actions.add_part(store, "contact", firm, {"email": "ANNA@adler.example"})
    consent(store, again)
    assert reason(reader, again) == BANNED
    assert reader.all("SELECT 1 FROM do_not_contact WHERE keyed_hash LIKE '%anna%'") == []


def test_who_left_or_is_in_the_trash_is_left_out(store, reader, person):
    consent(store, person)
    actions.edit_part(store, "contact", person, {"active": 0})
    assert reason(reader, person) == GONE
    actions.edit_part(store, "contact", person, {"active": 1})
    actions.remove_part(store, "contact", person)
    assert reason(reader, person) == GONE


DAYS = st.integers(-3, 3).map(day)


@given(
    st.sampled_from(sorted(PURPOSES)),
    st.lists(
        st.builds(
            Basis, st.sampled_from(("consent", "contract", "legitimate_interest")), DAYS, st.none() | DAYS
        ),
        max_size=5,
    ),
)
def test_open_means_a_serving_basis_after_the_last_withdrawal(purpose, entries):
    is_open = not state(entries, purpose, day())
    ends = [e.withdrawn_on for e in entries if e.withdrawn_on]
    good = [
        e for e in entries
        if e.basis in purposes()[purpose].bases and e.withdrawn_on is None and e.given_on <= day()
        and all(e.given_on > end for end in ends)
    ]  # fmt: skip
    assert is_open == bool(good)


def test_every_purpose_has_words_and_bases():
    assert set(purposes()) == set(PURPOSES)
    assert all(one.bases for one in purposes().values())
