"""References, dates, objectives and deadlines, by rule; plain Python."""

import string
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import (
    compliance,
    names,
    reference,
    rules,
    schemes,
    states,
    timetable,
    words,
)

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


def test_days_at_home_between_two_parts_make_no_longer_stay():
    def codes(last, again):
        days = {"start_date": "2027-03-01", "end_date": "2027-04-15"}
        values = {**days, "first_part_end": last, "second_part_start": again}
        stay = compliance.stay_of(values, ("HU", "IT"), "HU", None)
        return {item.rule.code for item in compliance.checklist(stay, {}, {})}

    assert "information" not in codes("2027-03-14", "2027-04-02")  # 14 days twice
    assert "information" in codes("2027-03-14", "2027-04-01")
    assert "a1" in codes("2027-03-14", "2027-04-02")


def test_rules_have_a_source_and_are_unconfirmed_until_somebody_confirms_them():
    for rule in compliance.rules():
        assert rule.source
        assert rule.title
        assert rule.is_unconfirmed(date(2026, 11, 26))
    confirmed = compliance.rules()[0]._replace(last_confirmed="2025-11-27")
    assert not confirmed.is_unconfirmed(date(2026, 11, 26))
    assert confirmed.is_unconfirmed(date(2026, 11, 28))


def finding(code, today="2027-01-15", person=None, sending=None, **values):
    """What the card of eligibility says about one rule: (level, text)."""
    given = {"start_date": "2027-03-01", "end_date": "2027-04-15", "scheme": "MOBILISE_1_2M",
             "status": "draft", **dict.fromkeys(words.PURPOSES, 1), **values}  # fmt: skip
    year = (sending or {}).get("declared_year", 2025)
    sender = rules.Firm("a", "A", "DE", "active", "small", is_declared=year is not None, declared_year=year)
    host = rules.Firm("b", "B", "IT", "active", "small", is_declared=True)
    of = {"employed_since": "2018-09-01", "may_travel": True, **(person or {})}
    anna = rules.Person(
        "p", "Anna", "a", "1990-01-01", "permanent", None, of["employed_since"], of["may_travel"]
    )
    found = rules.eligibility(rules.Dossier(given, sender, host, anna), date.fromisoformat(today))
    return next(((one.level, one.text) for one in found if one.code == code), None)


@pytest.mark.parametrize(
    ("year", "level", "said"),
    [
        (2026, "ok", "small or medium"),
        (2025, "ok", "small or medium"),
        (2024, "block", "accounts of 2024, which are more than two years old"),
        (None, "block", "no signed declaration"),
    ],
)
def test_a_declaration_of_two_financial_years_is_needed_to_begin(year, level, said):
    found = finding("size", sending={"declared_year": year})
    assert found[0] == level
    assert said in found[1]
    later = finding("size", sending={"declared_year": year}, status="running")
    assert later[0] == ("ok" if level == "ok" else "warning"), "what was agreed stays agreed"


@pytest.mark.parametrize(
    ("since", "level"),
    [("2027-03-02", "block"), ("2027-03-01", "warning"), ("2027-02-02", "warning"), (None, "warning")],
)
def test_who_is_not_employed_at_the_start_can_not_go(since, level):
    assert finding("employed_since", person={"employed_since": since})[0] == level


def test_a_month_of_employment_before_the_start_is_enough():
    assert finding("employed_since", person={"employed_since": "2027-02-01"}) is None


def test_who_may_not_travel_can_not_go():
    assert finding("may_travel", person={"may_travel": False})[0] == "block"
    assert finding("may_travel", person={"may_travel": False}, status="running")[0] == "warning"
    assert finding("may_travel") is None


@pytest.mark.parametrize(
    ("today", "level"),
    [
        ("2027-03-02", "block"),  # the stay begins on Monday, 1 March
        ("2027-03-01", "block"),
        ("2027-02-26", "block"),
        ("2027-02-25", "warning"),
        ("2027-02-15", "warning"),
        ("2027-02-14", None),
    ],
)
def test_a_start_in_the_past_or_in_two_working_days_is_red(today, level):
    found = finding("lead", today)
    assert (found and found[0]) == level
    assert finding("lead", today, status="signed") is None


@pytest.mark.parametrize(
    ("last", "level"),
    [("2027-03-14", "ok"), ("2027-03-20", "block"), ("2027-03-31", "ok"), ("2027-04-15", "ok"),
     ("2027-04-16", "block"), ("2027-04-30", "ok"), ("2027-05-01", "block")],
)  # fmt: skip
def test_the_pilot_of_2017_has_four_lengths(last, level):
    assert finding("length", scheme="PILOT_2017", end_date=last)[0] == level


def test_a_length_that_does_not_fit_names_the_days_that_do():
    said = finding("length", scheme="PILOT_2017", end_date="2027-03-20")[1]
    assert all(day in said for day in ("14 Mar 2027", "31 Mar 2027", "15 Apr 2027", "30 Apr 2027"))


def test_a_scheme_of_another_office_is_told_instead_of_failing():
    assert finding("scheme", scheme="NORDIC_2028")[0] == "block"
    assert schemes.scheme_word("NORDIC_2028") == "NORDIC_2028"


def test_every_source_is_a_text_of_the_program():
    assert {one.source for one in schemes.schemes().values()} == set(schemes.SOURCES)
    assert {rule.source for rule in compliance.rules()} <= set(compliance.SOURCES)


@pytest.mark.parametrize(
    ("given", "bad"),
    [
        ({"days_per_week": 9}, {"days_per_week"}),
        ({"days_per_week": 0}, {"days_per_week"}),
        ({"days_per_week": 7}, {"days_per_week"}),
        ({"days_per_week": 5, "remote_days": 9}, {"remote_days"}),
        ({"days_per_week": 2, "remote_days": 3}, {"remote_days"}),
        ({"days_per_week": 6, "remote_days": 5}, set()),
        ({"days_per_week": None, "remote_days": None}, set()),
    ],
)
def test_more_days_than_a_week_has_are_refused(given, bad):
    values = {**dict.fromkeys(timetable.DAYS), "hours_tenths": 385, "remote_days": None, **given}
    found = {one.code for one in rules.blocking(list(rules._of_hours(values)))}
    assert found == bad


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Karl Köster", "karl köster ", True),
        ("Karl Köster", "KOESTER, Karl", True),
        ("Dr. Karl Köster", "Karl  Koster", True),
        ("Őri Zsófia", "zsofia ori", True),
        ("İpek Yıldız", "IPEK YILDIZ", True),
        ("Karl Köster", "Karla Köster", False),
        ("id. Nagy Pál", "ifj. Nagy Pál", False),
        ("Karl", "Karl Köster", False),
        ("", "", False),
        (None, None, False),
        ("Dr.", "dr", False),
    ],
)
def test_a_person_is_the_same_however_the_name_is_written(one, other, same):
    assert names.same_person(one, other) is same
    assert names.same_person(other, one) is same


HOSTS = sorted(compliance.EEA | {"TR"})


@pytest.mark.parametrize("host", HOSTS)
def test_every_host_country_has_one_rule_on_notification(host):
    sender = "DE" if host != "DE" else "IT"
    found = [
        rule
        for rule in compliance.for_stay(sender, host, date(2027, 3, 1), date(2027, 4, 15))
        if rule.kind == "posting"
    ]
    assert [rule.code for rule in found] == [f"posting_{host.lower()}"]
    assert found[0].source
    assert date.fromisoformat(found[0].as_of)
    assert found[0].is_unconfirmed(date(2026, 11, 27))


@pytest.mark.parametrize(
    ("host", "start", "due"),
    [
        ("RO", "2027-05-04", "2027-04-29"),  # Orthodox Good Friday and Easter Monday lie between
        ("BE", "2027-07-22", "2027-07-20"),  # National Day
        ("HU", "2027-10-26", "2027-10-25"),  # no holiday in either
        ("FR", "2027-10-04", "2027-10-01"),
        ("IT", "2027-04-26", "2027-04-23"),  # the day before is a Sunday
        ("CH", "2027-05-14", "2027-05-05"),  # eight days before is Ascension Day
    ],
)  # fmt: skip
def test_deadlines_of_the_host_country_are_counted_there(host, start, due):
    day = date.fromisoformat(start)
    items = compliance.checklist(("DE", host, day, day + timedelta(days=40)), {}, {})
    item = next(one for one in items if one.rule.kind == "posting")
    assert item.due == date.fromisoformat(due)


@given(DAYS, st.sampled_from(["DE", "TR", "HU"]), st.sampled_from(HOSTS))
@settings(max_examples=80, deadline=None)
def test_people_work_in_both_countries_on_the_last_day_for_an_authority_of_the_host(start, sender, host):
    for item in compliance.checklist((sender, host, start, start + timedelta(days=40)), {}, {}):
        if item.rule.calendar == "host":
            assert item.due <= start
            assert compliance.last_working_day(item.due, sender) == item.due
            assert compliance.last_working_day(item.due, host) == item.due


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
