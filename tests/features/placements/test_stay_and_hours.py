"""The hours of a week and the days of a stay in two parts."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.features.placements import stay, timetable
from mobilise_desktop.features.placements.schemes import schemes

WEEK = dict.fromkeys(timetable.DAYS)


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        ("8:00-16:30, 30", "08:00-16:30/30", "08:00–16:30, break 30 min"),
        ("8–16.30, break 30 min", "08:00-16:30/30", "08:00–16:30, break 30 min"),
        ("08:00–16:30, Pause 30 Min.", "08:00-16:30/30", "08:00–16:30, break 30 min"),
        ("7h30-12h", "07:30-12:00/0", "07:30–12:00"),
        ("6-14", "06:00-14:00/0", "06:00–14:00"),
        (" ", None, ""),
    ],
)
def test_hours_are_read_as_people_type_them(typed, stored, shown):
    assert timetable.read(typed) == stored
    assert timetable.shown(stored) == shown


@pytest.mark.parametrize("typed", ["8", "16-8", "8:70-9", "8-25", "8-9, 60", "morning"])
def test_what_is_no_time_of_work_is_refused(typed):
    with pytest.raises(ValueError, match=r".*"):
        timetable.read(typed)


@given(st.integers(0, 1380), st.integers(1, 600), st.integers(0, 120))
def test_what_is_shown_is_read_back(start, length, pause):
    day = timetable.Workday(start, min(start + length + pause, 1440), pause)
    if day.worked > 0:
        stored = f"{day.start // 60:02d}:{day.start % 60:02d}-{day.end // 60:02d}:{day.end % 60:02d}/{pause}"
        assert timetable.workday(stored) == day
        assert timetable.read(timetable.shown(stored)) == stored


def test_the_directive_is_kept():
    five = dict.fromkeys(list(timetable.DAYS)[:5], "08:00-16:30/30")
    assert timetable.problems({**WEEK, **five}) == []
    assert timetable.worked({**WEEK, **five}) == 40 * 60
    assert timetable.problems({**WEEK, "time_mon": "08:00-14:01/0"}) == [
        "Monday: more than six hours without a break."
    ]
    late = {"time_mon": "14:00-22:00/30", "time_tue": "08:59-12:00/0"}
    assert timetable.problems({**WEEK, **late}) == ["Monday: less than eleven hours of rest afterwards."]
    assert timetable.problems({**WEEK, **late, "time_tue": "09:00-12:00/0"}) == []
    seven = dict.fromkeys(WEEK, "08:00-15:00/30")
    assert timetable.problems(seven) == ["No day of rest in the week."]
    assert timetable.problems({**dict.fromkeys(WEEK, "08:00-17:30/30"), "time_sun": None}) == [
        "More than 48 hours a week."
    ]


DAYS = st.dates(date(2026, 1, 1), date(2028, 12, 31))


@given(DAYS, st.lists(st.integers(-5, 40), min_size=3, max_size=3))
def test_parts_lie_one_after_the_other_or_are_none(start, steps):
    days = [start]
    for step in steps:
        days.append(days[-1] + timedelta(days=step))
    names = ("start_date", "first_part_end", "second_part_start", "end_date")
    values = dict(zip(names, (day.isoformat() for day in days), strict=True))
    found = stay.parts(values)
    in_order = days[0] <= days[1] and days[1] + timedelta(days=1) < days[2] <= days[3]
    if not in_order:
        assert found == []
        return
    assert [day for part in found for day in part] == days
    assert stay.length(values) + stay.gap(values) == (days[3] - days[0]).days + 1
    assert stay.gap(values) >= 1


def test_two_parts_need_a_scheme_that_allows_them():
    both = {"start_date": "2027-03-01", "end_date": "2027-05-31", "first_part_end": "2027-03-31",
            "second_part_start": "2027-05-01"}  # fmt: skip
    allowed, single = schemes()["MOBILISE_1_2M"], schemes()["MOBILISE_1_2M"]._replace(max_periods=1)
    assert stay.split_problem(both, allowed) == ""
    assert "does not allow" in stay.split_problem(both, single)
    assert "Missing: Second part begins on" in stay.split_problem(
        {**both, "second_part_start": None}, allowed
    )
    assert "one after the other" in stay.split_problem({**both, "second_part_start": "2027-04-01"}, allowed)
    assert stay.split_problem({**both, "first_part_end": None, "second_part_start": None}, single) == ""


def test_papers_cover_the_whole_stay():
    values = {"start_date": "2027-03-01", "end_date": "2027-04-15", "security_from": None, "security_until": None,
              "insured_from": None, "insured_until": None, "immigration_until": None}  # fmt: skip
    assert list(stay.uncovered(values)) == []
    names = [name for name, _text in stay.uncovered({**values, "insured_until": "2027-04-14"})]
    assert names == ["insured_until"]
    names = [
        name
        for name, _text in stay.uncovered(
            {**values, "security_from": "2027-03-02", "immigration_until": "2027-04-01"}
        )
    ]
    assert names == ["security_until", "immigration_until"]
