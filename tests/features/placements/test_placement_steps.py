"""Every step from every state, and every length of a stay."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.placements import actions, rules, schemes, states, words
from papers_help import read
from placements_help import ready


@pytest.fixture(autouse=True)
def today(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: date(2027, 1, 15))


def in_state(store, own, status):
    """Put a placement into a state as an earlier day would have left it."""
    with store.maintain() as connection:
        connection.exec_driver_sql(f"UPDATE placement SET status = '{status}' WHERE id = '{own}'")


@pytest.mark.parametrize("status", list(words.STATUSES))
def test_every_step_is_refused_from_every_state_that_it_does_not_follow(store, status):
    own = ready(store)
    in_state(store, own, status)
    for step in states.STEPS:
        if status not in step.sources:
            with pytest.raises(UserError, match="does not follow"):
                actions.take_step(store, own, step.key, "because")
    assert read(store, own).values["status"] == status


@pytest.mark.parametrize("step", [one for one in states.STEPS if not one.guards], ids=lambda one: one.key)
def test_every_step_without_a_guard_is_allowed_from_each_of_its_states(store, step):
    own = ready(store)
    for source in step.sources:
        in_state(store, own, source)
        actions.take_step(store, own, step.key, "because" if step.asks_reason else "")
        assert read(store, own).values["status"] == step.to


@given(st.integers(0, 400), st.integers(-40, 120))
@settings(max_examples=60, deadline=None)
def test_the_length_of_a_stay_is_judged_the_same_way_everywhere(shift, length):
    start = date(2027, 1, 1) + timedelta(days=shift)
    end = start + timedelta(days=length)
    scheme = schemes.schemes()["MOBILISE_1_2M"]
    fits = scheme.earliest_end(start) <= end <= scheme.latest_end(start)
    values = {"start_date": start.isoformat(), "end_date": end.isoformat(), "scheme": "MOBILISE_1_2M",
              "status": "draft", **dict.fromkeys(words.PURPOSES, 1)}  # fmt: skip
    one = rules.Firm("a", "A", "DE", "active", "small", is_declared=True)
    other = rules.Firm("b", "B", "IT", "active", "small", is_declared=True)
    person = rules.Person("p", "P", "a", "1990-01-01", "permanent", None, None, may_travel=True)
    found = rules.eligibility(rules.Dossier(values, one, other, person), date(2026, 1, 1))
    bad = {finding.code for finding in rules.blocking(found)}
    assert bool(bad & {"dates", "length"}) == (not fits)
    assert not bad - {"dates", "length"}
