"""What is due for a placement on which day, on both databases."""

from contextlib import closing
from datetime import date, timedelta

import pytest

from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, amending, compliance, due, due_rows, queries, words
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.model import EVENT, PLACEMENT
from placements_help import Counting, agree, note, ready, sign_all

START, END = date(2027, 3, 1), date(2027, 4, 15)


@pytest.fixture(autouse=True)
def then(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: date(2027, 1, 15))


def set_values(store, own, **values):
    """Bring a placement to a state; how it gets there is tested elsewhere."""
    from mobilise_desktop.core.labels import Label

    with store.write(Label("test")) as work:
        work.update(PLACEMENT, own, values)


def tasks(store, own):
    """Day and section of each thing that is due, by its key."""
    with closing(store.reader()) as reader:
        found = [one for one in due.due(reader, START, 900) if one.placement_id == own]
    return {one.key: (one.day, one.section) for one in found}


def texts(store):
    with closing(store.reader()) as reader:
        return {one.key: one.text for one in due.due(reader, START, 900)}


def cleared(store, own):
    with closing(store.reader()) as reader:
        found = queries.placement(reader, own)
    for item in found.checklist:
        actions.decide(store, own, item, compliance.DONE, None)


@pytest.fixture
def running(store):
    """A stay under way whose checklist is done."""
    own = ready(store)
    cleared(store, own)
    set_values(store, own, status="running", arrived_on="2027-03-01")
    return own


def test_before_the_start(store):
    own = ready(store)
    found = tasks(store, own)
    assert found["sign"] == ("2027-02-14", "agreement")
    assert found["arrive"] == ("2027-03-01", "after")
    assert found["a1"] == ("2027-01-30", "checklist")
    assert found["induction"] == ("2027-03-01", "checklist")
    cleared(store, own)
    set_values(store, own, status="cleared")
    assert set(tasks(store, own)) == {"arrive"}
    set_values(store, own, arrived_on="2027-03-01")
    assert texts(store)["arrive"] == "Note that the stay has begun"


def test_a_certificate_that_was_only_requested(store):
    own = ready(store, security_requested_on="2027-01-20")
    assert tasks(store, own)["security"] == ("2027-03-01", "compliance")
    set_values(store, own, security_issued_on="2027-02-01")
    assert "security" not in tasks(store, own)


@pytest.mark.parametrize(
    ("name", "section"),
    [("insured_until", "insurance"), ("immigration_until", "compliance"), ("security_until", "compliance")],
)
def test_cover_that_ends_during_the_stay(store, running, name, section):
    set_values(store, running, **{name: "2027-04-01"})
    assert tasks(store, running)[name] == ("2027-04-01", section)
    set_values(store, running, **{name: "2027-04-15"})
    assert name not in tasks(store, running)


def test_cover_that_begins_too_late_is_told_while_it_can_be_mended(store):
    own = ready(store, insured_from="2027-03-05")
    assert tasks(store, own)["insured_until"] == ("2027-03-01", "insurance")
    set_values(store, own, status="running")
    assert "insured_until" not in tasks(store, own)


def test_half_time_of_a_stay(store, running):
    assert tasks(store, running)["half"] == ("2027-03-24", "after")
    note(store, running, {"kind": "call", "day": "2027-03-08", "text": "x"})
    assert "half" in tasks(store, running)
    note(store, running, {"kind": "call", "day": "2027-03-20", "text": "x"})
    assert "half" not in tasks(store, running)


def test_half_time_of_a_stay_in_two_parts(store, running):
    set_values(store, running, first_part_end="2027-03-10", second_part_start="2027-04-01")
    # 10 and 15 days: the thirteenth day is the third of the second part
    assert tasks(store, running)["half"][0] == "2027-04-03"


def test_contacts_as_agreed(store, running):
    assert "contact" not in tasks(store, running)
    set_values(store, running, contact_frequency="weekly")
    assert tasks(store, running)["contact"][0] == "2027-03-08"
    note(store, running, {"kind": "visit", "day": "2027-03-10", "text": "x"})
    assert tasks(store, running)["contact"][0] == "2027-03-17"
    note(store, running, {"kind": "visit", "day": "2027-04-10", "text": "x"})
    assert "contact" not in tasks(store, running)


def test_nobody_is_asked_how_it_goes_while_the_employee_is_at_home(store, running):
    away = {"first_part_end": "2027-03-05", "second_part_start": "2027-04-01"}
    set_values(store, running, contact_frequency="weekly", **away)
    assert tasks(store, running)["contact"][0] == "2027-04-01"
    note(store, running, {"kind": "call", "day": "2027-04-02", "text": "x"})
    assert tasks(store, running)["contact"][0] == "2027-04-09"


def test_a_suspended_stay(store, running):
    set_values(store, running, status="suspended", status_at="2027-03-10T09:00:00.000000Z")
    found = tasks(store, running)
    assert found["resume"] == ("2027-03-17", "after")
    assert "half" not in found
    assert found["leave"][0] == "2027-04-15"
    set_values(store, running, first_part_end="2027-03-09", second_part_start="2027-03-29")
    assert tasks(store, running)["resume"][0] == "2027-03-29"
    set_values(store, running, first_part_end=None, second_part_start=None, end_date="2027-03-12")
    assert tasks(store, running)["resume"][0] == "2027-03-12"


def test_an_amendment_that_waits_for_signatures(store):
    own = agree(store, ready(store))
    with closing(store.reader()) as reader:
        found = queries.placement(reader, own)
    amending.amend(store, found, Draft("extend", "2027-04-01", "More to learn", {"end_date": "2027-04-20"}))
    assert tasks(store, own)["amendment-2"] == ("2027-04-01", "agreement")
    with closing(store.reader()) as reader:
        draft = queries.placement(reader, own).amending
    sign_all(store, draft, ["employee"])
    assert texts(store)["amendment-2"] == "Have the amendment signed: Sending firm, Hosting firm"


def test_the_evaluations_have_their_days_and_reminders(store, running):
    assert tasks(store, running)["forms"] == ("2027-04-14", "after")
    set_values(store, running, status="ended", actual_end="2027-04-10", end_kind="early")
    assert tasks(store, running) == {
        "evaluate": ("2027-04-24", "after"),
        "remind-1": ("2027-04-17", "after"),
        "attendance": ("2027-04-24", "after"),
        "certificate": ("2027-05-10", "after"),
        "grant": ("2027-06-09", "after"),
        "survey": ("2027-10-10", "after"),
    }
    sheet = {"kind": "attendance", "day": "2027-04-12", "text": "41 days, 220 hours"}
    note(store, running, sheet)
    assert "attendance" not in tasks(store, running)
    for number, day in ((2, "2027-04-18"), (3, "2027-04-30")):
        note(store, running, {"kind": "reminder", "day": day, "text": "x"})
        found = tasks(store, running)
        assert f"remind-{number - 1}" not in found
    assert found["remind-3"] == ("2027-05-01", "after"), "never two within a day"
    actions.evaluate(store, running, "hosting", {"matched": 5})
    assert texts(store)["evaluate"] == "Collect the evaluation: Employee, Sending firm"
    note(store, running, {"kind": "reminder", "day": "2027-05-02", "text": "x"})
    assert set(tasks(store, running)) == {"evaluate", "certificate", "grant", "survey"}


def test_reminders_stop_when_all_have_answered(store, running):
    set_values(store, running, status="ended", actual_end="2027-04-15", end_kind="as_planned")
    for party in words.PARTIES:
        actions.evaluate(store, running, party, {"objectives": 4})
    assert set(tasks(store, running)) == {"attendance", "certificate", "grant", "survey"}
    set_values(store, running, certificate_on="2027-04-20")
    assert set(tasks(store, running)) == {"attendance", "grant", "survey"}, "it can't be closed without"
    note(store, running, {"kind": "attendance", "day": "2027-04-20", "text": "46 days"})
    assert set(tasks(store, running)) == {"grant", "survey"}, "nor with a grant of which nothing is noted"
    note(store, running, {"kind": "settled", "day": "2027-04-21", "text": "1,250 EUR on 21 April"})
    assert tasks(store, running)["close"] == ("2027-06-14", "after")
    assert set(tasks(store, running)) == {"close", "survey"}


def test_of_one_who_never_came_nothing_is_asked(store, running):
    set_values(store, running, status="ended", end_kind="no_show", status_at="2027-03-05T10:00:00.000000Z")
    assert tasks(store, running) == {"close": ("2027-04-04", "after")}


def test_who_declines_the_certificate_is_not_asked_to_take_it(store, running):
    set_values(store, running, status="ended", actual_end="2027-04-15", end_kind="as_planned")
    note(store, running, {"kind": "declined", "day": "2027-04-15"})
    assert "certificate" not in tasks(store, running)


@pytest.mark.parametrize("status", ["closed", "rejected", "cancelled", "superseded"])
def test_what_is_over_asks_for_nothing(store, running, status):
    set_values(store, running, status=status)
    assert tasks(store, running) == {}


def test_a_placement_without_days_asks_for_nothing(store):
    own = ready(store, start_date=None, end_date=None)
    assert tasks(store, own) == {}


def test_the_next_day_of_each_placement(store):
    first, second = ready(store), ready(store, start_date="2027-06-01", end_date="2027-07-15")
    third = ready(store, start_date=None, end_date=None)
    with closing(store.reader()) as reader:
        assert due.next_days(reader) == {first: "2027-01-30", second: "2027-05-02"}
        assert due.next_days(reader, [second, third]) == {second: "2027-05-02"}
        assert due.next_days(reader, []) == {}


def test_many_placements_take_as_few_queries_as_one(store):
    own = ready(store)
    with closing(store.reader()) as reader:
        one = Counting(reader)
        due.due(one, START, 30)
        values = queries.placement(reader, own).values
    copies = {name: values[name] for name in ("sending_firm_id", "employee_id", "hosting_firm_id")}
    for number in range(20):
        day = START + timedelta(days=number)
        actions.add(store, {**copies, "start_date": day.isoformat(), "end_date": END.isoformat()})
    with closing(store.reader()) as reader:
        many = Counting(reader)
        assert len({task.placement_id for task in due.due(many, START, 30)}) == 21
    assert many.asked == one.asked <= 10


def test_the_rows_name_every_table_that_is_read(store):
    assert {PLACEMENT.name, EVENT.name} <= due_rows.TABLES


def test_a_grant_that_is_not_paid_is_due_before_the_placement_is_closed(store, running):
    set_values(
        store, running, status="ended", actual_end="2027-04-15", end_kind="as_planned", certificate_on="2027-04-15",
        instalment_1=70_000, instalment_1_on="2027-03-01", instalment_2=30_000,
    )  # fmt: skip
    for party in words.PARTIES:
        actions.evaluate(store, running, party, {"objectives": 4})
    note(store, running, {"kind": "attendance", "day": "2027-04-20", "text": "46 days"})
    found = tasks(store, running)
    assert found["instalment_2_on"] == ("2027-06-14", "costs")
    assert "instalment_1_on" not in found and "close" not in found
    set_values(store, running, instalment_2_on="2027-05-02")
    assert "close" in tasks(store, running)
