"""Visits and calls that are planned, and the survey after six months: noting, what is due, calendar, line of time."""

from contextlib import closing
from datetime import date, timedelta

import pytest
import vobject

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions, calendar_file, due, event_words, events, words
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.timeline import bars
from papers_help import read
from placements_help import note, on, ready

TODAY, LATER = "2027-01-15", "2027-03-23"
VISIT = {"kind": "visit", "day": LATER, "attendees": "Zsófia", "text": "First visit"}


def set_values(store, own, **values):
    with store.write(Label("test")) as work:
        work.update(PLACEMENT, own, values)


def noted(store, own):
    (event,) = read(store, own).events
    return event


def tasks(store, own, today="2027-03-01", days=900):
    with closing(store.reader()) as reader:
        found = due.due(reader, date.fromisoformat(today), days)
    return {one.key.partition("-")[0]: one for one in found if one.placement_id == own}


@pytest.fixture
def running(store):
    own = ready(store)
    set_values(store, own, status="running", arrived_on="2027-03-01")
    return own


@pytest.mark.parametrize("kind", events.VISITS)
def test_a_visit_on_a_day_to_come_is_planned_and_held_on_its_day(store, running, kind):
    actions.add_event(store, running, {**VISIT, "kind": kind})
    planned = noted(store, running)
    assert (planned.kind, planned.day) == (f"planned_{kind}", LATER)
    assert words.word("event", planned.kind).startswith("Planned")
    assert "Who will be there: Zsófia" in list(event_words.details(planned))
    with on("2027-03-25"):
        assert actions.hold(store, planned) == LATER
    held = noted(store, running)
    assert (held.kind, held.day, held.text) == (kind, LATER, "First visit")
    assert "Who was there: Zsófia" in list(event_words.details(held))
    with pytest.raises(UserError, match="not planned any more"):
        actions.hold(store, held)


def test_a_visit_that_took_place_earlier_has_the_day_on_which_it_did(store, running):
    actions.add_event(store, running, VISIT)
    with on("2027-03-20"):
        assert actions.hold(store, noted(store, running)) == "2027-03-20"
    assert noted(store, running).day == "2027-03-20"


def test_changing_what_is_planned(store, running):
    actions.add_event(store, running, VISIT)
    event = noted(store, running)
    with on("2027-03-30"):
        form = {**event.values, "kind": "visit", "text": "Postponed?"}
        actions.edit_event(store, event, events.changed(form, event.kind, event.day))
        event = noted(store, running)
        assert (event.kind, event.text) == ("planned_visit", "Postponed?"), "the day alone says nothing"
        form = {**event.values, "kind": "visit", "day": "2027-04-02"}
        actions.edit_event(store, event, events.changed(form, event.kind, event.day))
        assert noted(store, running).kind == "planned_visit"
        event = noted(store, running)
        form = {**event.values, "kind": "visit", "day": "2027-03-29"}
        actions.edit_event(store, event, events.changed(form, event.kind, event.day))
        assert (noted(store, running).kind, noted(store, running).day) == ("visit", "2027-03-29")


@pytest.mark.parametrize("kind", sorted({*words.EVENTS} - {*events.VISITS, *events.PLANNED}))
def test_nothing_else_is_noted_before_it_happened(store, kind):
    own = ready(store)
    with pytest.raises(UserError, match="Only visits and calls can be planned"):
        actions.add_event(store, own, {"kind": kind, "day": "2027-01-16", "text": "20 days"})
    actions.add_event(store, own, {"kind": kind, "day": TODAY, "text": "20 days"})
    event = noted(store, own)
    with pytest.raises(UserError, match="Only visits and calls can be planned"):
        actions.edit_event(store, event, {**event.values, "day": "2027-01-16"})
    with pytest.raises(UserError, match="still to come"):
        actions.add_event(store, own, {"kind": "accident", "day": TODAY, "insurer_on": "2027-01-16"})


def test_what_is_planned_is_due_instead_of_the_call_at_half_time(store, running):
    assert {"half"} <= tasks(store, running).keys()
    actions.add_event(store, running, VISIT)
    found = tasks(store, running)
    assert "half" not in found
    assert (found["visit"].day, found["visit"].text) == (LATER, "Planned visit on site: First visit")
    actions.add_event(store, running, {**VISIT, "day": "2027-04-14", "kind": "call", "text": None})
    assert "Planned call" in {one.text for one in tasks(store, running).values()}
    note(store, running, {"kind": "visit", "day": "2027-03-05"})
    assert "half" not in tasks(store, running)


def test_a_plan_that_is_far_off_does_not_replace_what_was_agreed(store, running):
    set_values(store, running, contact_frequency="weekly")
    actions.add_event(store, running, {**VISIT, "day": "2027-03-12"})
    assert tasks(store, running)["contact"].day == "2027-03-08"
    actions.add_event(store, running, {**VISIT, "day": "2027-03-08"})
    assert "contact" not in tasks(store, running)


def test_plans_and_the_survey_stand_in_the_calendar_under_the_same_names_each_time(store, running):
    actions.add_event(store, running, VISIT)
    over = ready(store)
    set_values(store, over, status="closed", actual_end="2027-01-10", end_kind="as_planned")

    def days():
        with closing(store.reader()) as reader:
            found = due.due(reader, date.fromisoformat(TODAY), 400)
            read_back = vobject.readOne(calendar_file.calendar(bars(reader), found, clock.now_utc()))
        return {one.uid.value: (one.summary.value, one.dtstart.value) for one in read_back.vevent_list}

    first = days()
    told = {summary.partition(": ")[2]: day for summary, day in first.values()}
    assert told["Planned visit on site: First visit"] == date(2027, 3, 23)
    assert told["Ask what has come of the stay after six months"] == date(2027, 7, 10)
    actions.edit_event(store, noted(store, running), {**noted(store, running).values, "day": "2027-03-24"})
    second = days()
    assert first.keys() == second.keys()
    assert "2027-03-24" in {day.isoformat() for _text, day in second.values()}


def test_the_line_of_time_has_what_was_held_and_what_is_planned(store, running):
    actions.add_event(store, running, VISIT)
    note(store, running, {"kind": "call", "day": "2027-03-05"})
    note(store, running, {"kind": "absence", "day": "2027-03-06"})
    with closing(store.reader()) as reader:
        (bar,) = bars(reader)
    assert [(one.day.isoformat(), one.is_planned) for one in bar.contacts] == [
        ("2027-03-05", False), (LATER, True),
    ]  # fmt: skip


# -- six months later ----------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["ended", "closed"])
def test_the_survey_is_due_six_months_after_the_end_until_it_is_noted(store, status):
    own = ready(store)
    set_values(store, own, status=status, actual_end="2027-08-31", end_kind="early")
    with on("2028-02-20"):
        task = tasks(store, own, "2028-02-20", 14)["survey"]
        assert (task.day, task.section) == ("2028-02-29", "after")
        assert "survey" not in tasks(store, own, "2028-02-20", 5)
        actions.add_event(store, own, {"kind": "survey", "day": "2028-02-20", "text": "An order came of it."})
        assert "survey" not in tasks(store, own, "2028-02-20", 14)


def test_nobody_is_asked_years_later_or_about_a_stay_that_never_was(store):
    own = ready(store)
    set_values(store, own, status="closed", actual_end="2027-04-15", end_kind="as_planned")
    assert "survey" in tasks(store, own, "2028-04-15")
    assert tasks(store, own, "2028-04-16") == {}
    set_values(store, own, end_kind="no_show")
    assert tasks(store, own, "2027-10-15") == {}
    for status in ("cancelled", "rejected"):
        set_values(store, own, status=status, end_kind="as_planned")
        assert tasks(store, own, "2027-10-15") == {}


def test_of_a_closed_placement_only_the_survey_is_noted_changed_and_removed(store):
    own = ready(store)
    note(store, own, {"kind": "reminder", "day": TODAY})
    reminder = noted(store, own)
    set_values(store, own, status="closed", actual_end="2027-01-10")
    for values in ({"kind": "call", "day": TODAY}, {"kind": "complaint", "day": TODAY}):
        with pytest.raises(UserError, match="closed"):
            actions.add_event(store, own, values)
    with pytest.raises(UserError, match="closed"):
        actions.remove_event(store, reminder.id)
    actions.add_event(store, own, {"kind": "survey", "day": TODAY})
    event = next(one for one in read(store, own).events if one.kind == "survey")
    with pytest.raises(UserError, match="closed"):
        actions.edit_event(store, event, {**event.values, "kind": "visit"})
    assert actions.edit_event(store, event, {**event.values, "text": "Nothing yet"})
    actions.remove_event(store, event.id)
    assert [one.kind for one in read(store, own).events] == ["reminder"]


def test_three_people_reminded_on_one_day_are_one_reminder_of_the_evaluation(store):
    own = ready(store)
    set_values(store, own, status="ended", actual_end="2027-04-15", end_kind="as_planned")
    values = read(store, own).values
    for day in ("2027-04-22", "2027-04-29"):
        for person in ("employee_id", "mentor_host_id"):
            note(store, own, {"kind": "reminder", "day": day, "person_id": values[person]})
        assert read(store, own).facts(date(2027, 5, 1)).reminded == 1 + (day > "2027-04-22")
    assert tasks(store, own)["remind"].key == "remind-3"
    assert date.fromisoformat(tasks(store, own)["remind"].day) == date(2027, 4, 15) + timedelta(days=21)
