"""The days that a stay takes of its person: as they were, not as agreed; rule and line of time agree on them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.market import actions as market
from mobilise_desktop.features.placements import actions, lengths, occupied, stay, timeline
from mobilise_desktop.features.placements.model import PLACEMENT
from papers_help import read
from placements_help import READY, ready

PARTIES = ("sending_firm_id", "employee_id", "hosting_firm_id", "mentor_host_id")


def set_values(store, own, **values):
    with store.write(Label("course")) as work:
        work.update(PLACEMENT, own, values)


def beside(store, own, **values):
    """Another placement of the same parties."""
    same = read(store, own).values
    return actions.add(store, {**READY, **{name: same[name] for name in PARTIES}, **values})


@pytest.mark.parametrize(
    ("course", "start", "is_free"),
    [
        ({"status": "running"}, "2027-04-01", False),
        ({"status": "ended", "end_kind": "no_show"}, "2027-04-01", True),
        ({"status": "ended", "end_kind": "early", "actual_end": "2027-03-10"}, "2027-04-01", True),
        ({"status": "closed", "end_kind": "early", "actual_end": "2027-03-31"}, "2027-04-01", True),
        ({"status": "closed", "end_kind": "early", "actual_end": "2027-04-01"}, "2027-04-01", False),
        ({"status": "cancelled"}, "2027-04-01", True),
        ({"status": "rejected"}, "2027-04-01", True),
        ({"status": "superseded"}, "2027-04-01", True),
        ({"status": "draft"}, "2027-04-15", False),
        ({"first_part_end": "2027-03-20", "second_part_start": "2027-05-10", "end_date": "2027-05-20"},
         "2027-03-25", True),
    ],
)  # fmt: skip
def test_a_stay_takes_the_days_on_which_it_was(store, reader, course, start, is_free):
    own = ready(store)
    set_values(store, own, **course)
    end = (date.fromisoformat(start) + timedelta(days=40)).isoformat()
    other = beside(store, own, start_date=start, end_date=end)
    market.add_offer(store, {"firm_id": read(store, own).values["hosting_firm_id"], "tasks": "x",
                             "capacity": 1, "status": "open"})  # fmt: skip
    assert bool(read(store, other).dossier.overlapping) == (not is_free)
    bar = {one.id: one for one in timeline.bars(reader)}[other]
    assert (bar.clashes, bar.is_crowded) == (not is_free, not is_free)
    if is_free:
        actions.take_step(store, other, "check")
        return
    with pytest.raises(UserError, match="Another stay of the same person"):
        actions.take_step(store, other, "check")


def test_the_line_of_time_shows_a_stay_that_is_over_as_it_was(store, reader):
    own = ready(store)
    set_values(store, own, status="running", arrived_on="2027-03-03")
    (bar,) = timeline.bars(reader)
    assert (bar.first, bar.last) == (date(2027, 3, 1), date(2027, 4, 15)), "it is amended by dragging"
    set_values(store, own, status="ended", end_kind="early", actual_end="2027-03-10")
    (bar,) = timeline.bars(reader)
    assert (bar.first, bar.last) == (date(2027, 3, 3), date(2027, 3, 10))
    set_values(store, own, end_kind="no_show")
    assert timeline.bars(reader) == []


START = date(2027, 1, 1)
STEPS = st.tuples(*[st.integers(0, 25)] * 4)
DAY = st.none() | st.integers(-5, 90)
PAUSES = st.lists(st.tuples(st.integers(-5, 90), st.none() | st.integers(0, 20)), max_size=4)


def iso(days):
    return None if days is None else (START + timedelta(days=days)).isoformat()


def stay_of(steps, came, left, **values):
    """The values of a stay, in two parts when its days are in order."""
    a, b, c, d = steps
    days = (a, a + b, a + b + c, a + b + c + d)
    names = ("start_date", "first_part_end", "second_part_start", "end_date")
    return {**dict(zip(names, map(iso, days), strict=True)), "arrived_on": iso(came), "actual_start": None,
            "actual_end": iso(left), "status": "ended", "end_kind": "as_planned", **values}  # fmt: skip


def each(spans):
    return [first + timedelta(days=n) for first, last in spans for n in range((last - first).days + 1)]


def lasting(pauses):
    return [(iso(first), None if length is None else iso(first + length)) for first, length in pauses]


@given(STEPS, DAY, DAY, PAUSES)
def test_nobody_attends_on_a_day_that_the_stay_does_not_take(steps, came, left, pauses):
    values = stay_of(steps, came, left)
    taken, agreed = each(occupied.days(values)), each(stay.parts(values))
    assert taken == sorted(set(taken))
    for day in agreed:
        is_there = (came is None or iso(came) <= day.isoformat()) and (
            left is None or day.isoformat() <= iso(left)
        )
        assert (day in taken) == is_there
    there = stay.attended(values, lasting(pauses))
    assert set(there) <= set(taken) & set(agreed)


@given(STEPS, DAY, DAY, PAUSES)
def test_interruptions_take_away_their_own_days_and_no_others(steps, came, left, pauses):
    values, found = stay_of(steps, came, left), lasting(pauses)
    whole, there = stay.attended(values, []), stay.attended(values, found)
    away = {day for day in whole if any(a <= day.isoformat() <= (b or "9999") for a, b in found)}
    assert set(there) == set(whole) - away
    assert there == sorted(there)
    assert stay.attended(values, [*found, *found]) == there, "days that two interruptions share count once"
    assert stay.attended(values, reversed(found)) == there
    days = lengths.days(values, found)
    if days is not None and came is None and left is None:
        span = (days.last - days.first).days + 1
        assert days.there == len(there)
        assert days.away + days.there == span
        assert days.away == stay.gap(values) + len(away)
        assert days.for_money.months * lengths.MONTH + days.for_money.days == days.there


@given(STEPS, STEPS, DAY, DAY)
def test_two_stays_meet_where_they_share_a_day(one, other, left, came):
    first, second = occupied.days(stay_of(one, None, left)), occupied.days(stay_of(other, came, None))
    assert occupied.meet(first, second) == bool({*each(first)} & {*each(second)})
    assert occupied.meet(first, second) == occupied.meet(second, first)
