"""References, dates, objectives and deadlines, by rule; plain Python."""

import string
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import compliance, reference, rules, schemes, states, words

DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@given(
    st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=3, max_size=8),
    st.integers(2024, 2099),
    st.integers(1, 99_999),
)
def test_a_reference_is_read_back_however_it_is_typed(office, year, number):
    ref = reference.make(office, year, number)
    assert reference.is_reference(ref)
    assert reference.read(ref.lower().replace("-", " ")) == ref


@given(st.integers(1, 9999), st.data())
def test_one_wrong_sign_and_two_changed_over_are_found(number, data):
    ref = reference.make("BVMW", 2027, number)
    place = data.draw(st.sampled_from([n for n, sign in enumerate(ref) if sign != "-" and n > 2]))
    other = data.draw(st.sampled_from(string.digits if ref[place].isdigit() else string.ascii_uppercase))
    wrong = ref[:place] + other + ref[place + 1 :]
    assert (reference.read(wrong) == ref) == (wrong == ref)
    if place + 1 < len(ref) and ref[place + 1] != "-" and ref[place] != ref[place + 1]:
        swapped = ref[:place] + ref[place + 1] + ref[place] + ref[place + 2 :]
        assert reference.read(swapped) is None


def test_the_check_sign_is_that_of_the_norm():
    # ISO 7064, MOD 37,36: the example of the norm
    assert reference._check_sign("A12425GABC1234002") == "M"


def test_a_code_is_read_as_people_misread_it():
    code = reference.short_code(reference.digest("x"))
    assert len(code) == 9
    assert not set(code) & set("ILOU")
    assert reference.read_code(code.lower().replace("-", "")) == code
    assert reference.read_code("7OIL 9q2m") == "7011-9Q2M"


@given(DAYS)
def test_one_to_two_months_are_counted_from_date_to_date(start):
    scheme = schemes.schemes()["MOBILISE_1_2M"]
    assert scheme.earliest_end(start) + timedelta(days=1) == later(start, 1)
    assert scheme.latest_end(start) + timedelta(days=1) == later(start, 2)
    assert scheme.earliest_end(start) < scheme.latest_end(start)


@given(DAYS, st.integers(0, 15), st.sampled_from(["DE", "IT", "RO", "TR", "XX"]))
def test_working_days_are_counted_back_over_weekends_and_holidays(day, count, country):
    found = compliance.working_days_before(day, count, country)
    assert found <= day - timedelta(days=count)
    between = [found + timedelta(days=n) for n in range((day - found).days)]
    weekdays = sum(one.weekday() < 5 for one in between)
    assert weekdays >= count
    if count:
        assert found.weekday() < 5


def test_a_holiday_moves_a_deadline():
    # 1 May 2026 is a Friday and a holiday in Romania; the stay begins on Monday the 4th
    assert compliance.working_days_before(date(2026, 5, 4), 1, "RO") == date(2026, 4, 30)
    assert compliance.working_days_before(date(2026, 5, 5), 1, "RO") == date(2026, 5, 4)


@pytest.mark.parametrize(
    ("sender", "host", "wanted", "unwanted"),
    [
        ("HU", "IT", {"a1", "posting_it", "health", "information"}, {"bilateral", "permit", "posting_be"}),
        ("DE", "TR", {"bilateral", "permit", "transfer_tr"}, {"a1", "transfer_kvkk"}),
        ("TR", "BE", {"bilateral", "permit", "posting_be", "transfer_kvkk"}, {"a1", "transfer_tr"}),
    ],
)
def test_the_checklist_is_that_of_the_pair_of_countries(sender, host, wanted, unwanted):
    found = {rule.code for rule in compliance.for_stay(sender, host, date(2027, 3, 1), date(2027, 4, 15))}
    assert wanted <= found
    assert not unwanted & found


def test_written_information_is_for_stays_over_four_weeks():
    def codes(last):
        return {rule.code for rule in compliance.for_stay("HU", "IT", date(2027, 3, 1), last)}

    assert "information" not in codes(date(2027, 3, 28))
    assert "information" in codes(date(2027, 3, 29))


def test_rules_have_a_source_and_are_unconfirmed_until_somebody_confirms_them():
    for rule in compliance.rules():
        assert rule.source
        assert rule.title
        assert rule.is_unconfirmed(date(2026, 11, 26))
    confirmed = compliance.rules()[0]._replace(last_confirmed="2025-11-27")
    assert not confirmed.is_unconfirmed(date(2026, 11, 26))
    assert confirmed.is_unconfirmed(date(2026, 11, 28))


@pytest.mark.parametrize(
    "text", ["Gain experience abroad", "Erfahrungsaustausch mit Kollegen", "Deneyim kazanmak"]
)
def test_a_phrase_that_fits_any_stay_is_told(text):
    assert rules.is_generic(text)


def test_a_real_objective_is_not_told():
    assert not rules.is_generic(
        "Anna gains experience with the planning of small series in a foundry and writes a manual."
    )


def test_every_step_leads_from_and_to_known_states_and_every_state_can_be_reached():
    for step in states.STEPS:
        assert {*step.sources, step.to} <= set(words.STATUSES)
    reached, waiting = {"draft"}, ["draft"]
    while waiting:
        for step in states.steps_from(waiting.pop()):
            if step.to not in reached:
                reached.add(step.to)
                waiting.append(step.to)
    assert reached == set(words.STATUSES)
    assert not states.steps_from("cancelled")
    assert not states.steps_from("rejected")
