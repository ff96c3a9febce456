"""A person is reminded at most once in 24 hours, by the clock."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, reminder_pause
from papers_help import read
from placements_help import on, ready

MONDAY, TUESDAY = "2027-02-01", "2027-02-02"
YEAR = datetime(2027, 1, 2, tzinfo=UTC)
moments = st.integers(0, 360 * 86_400).map(lambda seconds: YEAR + timedelta(seconds=seconds))


def known(moment):
    return reminder_pause.span(moment.astimezone().date().isoformat(), moment)


@given(moments, st.timedeltas(timedelta(0), timedelta(days=4)))
def test_a_known_time_counts_exactly(first, later):
    hindered = reminder_pause.hindering(known(first + later), [known(first)]) is not None
    assert hindered == (later < timedelta(hours=24))
    if hindered:
        again = known(first).again
        assert reminder_pause.hindering(known(again), [known(first)]) is None
        assert reminder_pause.hindering(known(again - timedelta(seconds=1)), [known(first)])


@given(moments, st.integers(0, 3), st.timedeltas(timedelta(0), timedelta(days=4)))
def test_of_an_unknown_time_the_latest_is_feared_before_a_new_one_goes_out(noted, back, later):
    """Whenever on its day the first one was: between both lie 24 hours if the new one is let through."""
    day = noted.astimezone().date() - timedelta(days=back + 1)
    old = reminder_pause.span(day.isoformat(), noted)
    assert not old.is_known
    new = noted + later
    if reminder_pause.hindering(known(new), [old]) is None:
        assert new.astimezone() - old.latest >= timedelta(hours=24)


def test_what_lies_back_can_be_noted_unless_it_certainly_was_too_early():
    noted = datetime(2027, 2, 20, 9, tzinfo=UTC)
    monday, tuesday, same = (reminder_pause.span(day, noted) for day in (MONDAY, TUESDAY, MONDAY))
    assert reminder_pause.hindering(tuesday, [monday]) is None
    assert reminder_pause.hindering(monday, [tuesday]) is None
    assert reminder_pause.hindering(same, [monday]) is not None


@pytest.mark.parametrize(
    ("day", "hour", "passes"),
    [
        (MONDAY, 18, False),
        (TUESDAY, 8, False),
        (TUESDAY, 16, False),
        (TUESDAY, 17, True),
        (TUESDAY, 20, True),
    ],
)
def test_monday_evening_and_tuesday_morning_are_too_near(store, day, hour, passes):
    first, second = ready(store), ready(store)
    anna = read(store, first).values["employee_id"]
    with on(MONDAY, 17):
        actions.add_event(store, first, {"kind": "reminder", "day": MONDAY, "person_id": anna})
    with on(day, hour):
        values = {"kind": "reminder", "day": day, "person_id": anna}
        if passes:
            actions.add_event(store, second, values)
            return
        with pytest.raises(UserError) as refused:
            actions.add_event(store, second, values)
    said = str(refused.value)
    assert said.startswith("Anna Krause was reminded on 01/02/2027")
    assert "17:00. One reminder in 24 hours is enough; the next one is possible from 02/02/2027" in said
    assert read(store, second).events == ()


def test_a_reminder_of_which_only_the_day_is_known_holds_until_the_end_of_the_next(store):
    own = ready(store)
    anna = read(store, own).values["employee_id"]
    reminder = {"kind": "reminder", "person_id": anna}
    with on(TUESDAY, 7):
        actions.add_event(store, own, {**reminder, "day": MONDAY})
    with on(TUESDAY, 23), pytest.raises(UserError, match=r"reminded on 1 Feb 2027\. One reminder"):
        actions.add_event(store, own, {**reminder, "day": TUESDAY})
    with on("2027-02-03", 1):
        actions.add_event(store, own, {**reminder, "day": "2027-02-03"})


def test_two_entries_with_one_address_are_one_person_and_an_unnamed_reminder_may_have_been_anybody(store):
    own, other = ready(store), ready(store)
    values = read(store, own).values
    for person, mail in ((values["employee_id"], "A.K@x.de"), (values["mentor_host_id"], "a.k@x.de")):
        firms.edit_part(store, "contact", person, {"email": mail})
    with on(MONDAY, 9):
        actions.add_event(store, own, {"kind": "reminder", "day": MONDAY, "person_id": values["employee_id"]})
        with pytest.raises(UserError, match="in 24 hours"):
            actions.add_event(
                store, own, {"kind": "reminder", "day": MONDAY, "person_id": values["mentor_host_id"]}
            )
        actions.add_event(store, other, {"kind": "reminder", "day": MONDAY})
        anna = read(store, other).values["employee_id"]
        with pytest.raises(UserError, match="in 24 hours"):
            actions.add_event(store, other, {"kind": "reminder", "day": MONDAY, "person_id": anna})
        with pytest.raises(UserError, match="A reminder of this stay was sent"):
            actions.add_event(store, other, {"kind": "reminder", "day": MONDAY})


def test_changing_a_reminder_does_not_hinder_itself(store):
    own = ready(store)
    with on(MONDAY, 9):
        actions.add_event(store, own, {"kind": "reminder", "day": MONDAY})
    with on(TUESDAY, 9):
        (event,) = read(store, own).events
        assert actions.edit_event(store, event, {**event.values, "day": TUESDAY})
    assert clock.today().isoformat() < MONDAY
