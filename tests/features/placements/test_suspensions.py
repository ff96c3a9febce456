"""A stay is suspended only as all have signed, and resumed only while its days last."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions, amending, queries
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.features.placements.impact import NeedsSignaturesError
from mobilise_desktop.features.placements.model import PLACEMENT
from placements_help import agree, note, ready, sign_all


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


def set_values(store, own, **values):
    """Write fields of a placement as its course would have."""
    with store.write(Label("course")) as work:
        work.update(PLACEMENT, own, values)


@pytest.fixture
def own(store, reader):
    """A placement whose agreement is signed."""
    return agree(store, ready(store))


def test_a_suspension_is_an_interruption_until_the_stay_goes_on(store, reader, own):
    for item in queries.placement(reader, own).checklist:
        actions.decide(store, own, item, "done", None)
    actions.take_step(store, own, "clear")
    actions.edit(store, own, {"arrived_on": "2027-03-01"})
    with pytest.raises(NeedsSignaturesError):
        actions.edit(store, own, {"start_date": "2027-02-10"})
    clock.set_source(lambda: datetime(2027, 3, 2, 12, tzinfo=UTC))
    actions.take_step(store, own, "start")
    with pytest.raises(UserError, match="has to be signed first"):
        actions.take_step(store, own, "suspend", "Flood")
    found = queries.placement(reader, own)
    days = {"first_part_end": "2027-03-04", "second_part_start": "2027-03-12"}
    amending.amend(store, found, Draft("suspend", "2027-03-04", "Flood", days))
    with pytest.raises(UserError, match="has to be signed first"):
        actions.take_step(store, own, "suspend", "Flood")
    sign_all(store, queries.placement(reader, own).amending)
    with pytest.raises(UserError, match="suspended only after 4 Mar 2027"):
        actions.take_step(store, own, "suspend", "Flood")
    clock.set_source(lambda: datetime(2027, 3, 8, 12, tzinfo=UTC))
    actions.take_step(store, own, "suspend", "Flood")
    (event,) = queries.placement(reader, own).events
    assert (event.kind, event.day, event.until, event.text) == ("interruption", "2027-03-05", None, "Flood")
    clock.set_source(lambda: datetime(2027, 3, 14, 12, tzinfo=UTC))
    actions.take_step(store, own, "resume")
    (event,) = queries.placement(reader, own).events
    assert event.until == "2027-03-11", "the day before the one that was agreed, however late it is noted"
    with pytest.raises(UserError, match="goes on again from 12 Mar 2027"):
        actions.take_step(store, own, "suspend", "Flood")


def test_who_comes_back_before_the_day_that_was_agreed_is_there_on_that_day(store, reader, own):
    set_values(store, own, status="suspended", first_part_end="2027-03-04", second_part_start="2027-03-12")
    clock.set_source(lambda: datetime(2027, 3, 9, 12, tzinfo=UTC))
    actions.add_event(store, own, {"kind": "interruption", "day": "2027-03-05", "text": "Flood"})
    actions.take_step(store, own, "resume")
    (event,) = queries.placement(reader, own).events
    assert event.until == "2027-03-08"


def test_an_interruption_after_the_second_part_began_ends_the_day_before_it_goes_on(store, reader, own):
    set_values(store, own, status="suspended", first_part_end="2027-03-04", second_part_start="2027-03-06")
    note(store, own, {"kind": "interruption", "day": "2027-03-10", "text": "Flood"})
    clock.set_source(lambda: datetime(2027, 3, 20, 12, tzinfo=UTC))
    actions.take_step(store, own, "resume")
    (event,) = queries.placement(reader, own).events
    assert event.until == "2027-03-19"


def test_a_stay_is_not_resumed_when_its_days_are_over(store, reader, own):
    set_values(store, own, status="suspended")
    clock.set_source(lambda: datetime(2027, 4, 15, 12, tzinfo=UTC))
    assert queries.placement(reader, own).steps(clock.today())[0].key == "resume"
    clock.set_source(lambda: datetime(2027, 4, 16, 12, tzinfo=UTC))
    with pytest.raises(UserError, match="The last day was 15 Apr 2027"):
        actions.take_step(store, own, "resume")
    assert queries.placement(reader, own).steps(clock.today())[0].key == "end"


def test_a_suspension_may_be_agreed_together_with_other_changes(reader, own):
    found = queries.placement(reader, own)
    whole = found.versions[0]._replace(kind="amendment", amendment="suspend mentor_change", state="in_force")
    agreed = replace(found, versions=(whole, *found.versions))
    assert agreed.facts(clock.today()).is_suspension_agreed
    assert not found.facts(clock.today()).is_suspension_agreed
