"""Reminders of a stay: how many a person gets, and what they stand for."""

from datetime import date

import pytest

from mobilise_desktop.core.errors import UserError
from papers_help import read
from placements_help import note, ready

TODAY = date(2027, 1, 15)


def test_two_reminders_stand_for_an_evaluation_that_never_comes(store):
    own = ready(store)
    found = read(store, own)
    for day in ("2027-05-01", "2027-05-08"):
        note(store, own, {"kind": "reminder", "day": day})
    with pytest.raises(UserError, match="One reminder in 24 hours"):
        note(store, own, {"kind": "reminder", "day": "2027-05-08"})
    assert found.facts(TODAY).reminded == 0
    assert read(store, own).facts(TODAY).reminded == 2


def test_nobody_is_reminded_twice_a_day_for_whatever_stay(store):
    first, second = ready(store), ready(store)
    anna, karl = read(store, first).values["employee_id"], read(store, second).values["employee_id"]
    reminder = {"kind": "reminder", "day": "2027-05-08"}
    note(store, first, {**reminder, "person_id": anna})
    with pytest.raises(UserError, match="Anna Krause was reminded"):
        note(store, second, {**reminder, "person_id": anna})
    note(store, first, {**reminder, "person_id": karl})
    note(store, second, {**reminder, "person_id": anna, "day": "2027-05-09"})
    assert [event.person for event in read(store, first).events] == ["Anna Krause", "Anna Krause"]
