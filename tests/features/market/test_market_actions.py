"""Offers, candidates and decisions in the database, each with its way back."""

import pytest

from market_help import WINDOW, allow, market
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.declarations.model import DECLARATION, RELATED
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.market import actions, queries, rules
from mobilise_desktop.features.market.model import MATCH
from mobilise_desktop.features.placements import actions as placements
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.storage.undo import UndoStack
from placements_help import parties

TODAY = "2027-01-15"


def ranked(reader, offer):
    sides = queries.market(reader, TODAY)
    return rules.rank([sides.offers[offer]], list(sides.candidates.values()), queries.weights(reader))


def test_a_pair_is_found_with_its_points(store, reader):
    offer, candidate, _anna, _hosting = market(store)
    (one,), excluded = ranked(reader, offer)
    assert (one.offer, one.candidate) == (offer, candidate)
    assert dict(zip(rules.WEIGHTS, one.values, strict=True)) == {
        "sector": 0.5, "skills": 1, "language": 1, "dates": 1, "win_win": 1, "region": 1, "record": 0
    }  # fmt: skip
    assert not excluded


def test_an_offer_that_no_longer_stands_and_a_firm_too_large_are_left_out(store, reader):
    offer, _candidate, _anna, hosting = market(store)
    actions.edit(store, "offer", offer, {"valid_until": "2027-01-14"})
    assert ranked(reader, offer) == ([], {"closed": 1})
    actions.edit(store, "offer", offer, {"valid_until": "2027-01-15"})
    assert len(ranked(reader, offer)[0]) == 1
    firms.edit_firm(store, hosting, {"status": "closed"})
    assert ranked(reader, offer) == ([], {"closed": 1})


def test_a_profile_is_shown_to_nobody_without_consent(store, reader):
    offer, candidate, anna, _hosting = market(store)
    assert actions.decide(store, (offer, candidate), "shortlisted", score=95)
    for status in ("contacted", "accepted"):
        with pytest.raises(UserError, match="has not allowed"):
            actions.decide(store, (offer, candidate), status)
    allow(store, anna)
    actions.decide(store, (offer, candidate), "contacted")
    assert queries.matches(reader)[offer, candidate].status == "contacted"
    assert queries.candidate(reader, candidate).may_share


def test_accepting_takes_the_place_and_undo_gives_it_back(store, reader):
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    actions.decide(store, (offer, candidate), "accepted")
    assert queries.offer(reader, offer).values["status"] == "filled"
    assert queries.candidate(reader, candidate).values["status"] == "matched"
    UndoStack(store).undo()
    assert queries.offer(reader, offer).values["status"] == "open"
    assert queries.candidate(reader, candidate).values["status"] == "open"
    assert queries.matches(reader) == {}
    actions.decide(store, (offer, candidate), "accepted")
    actions.decide(store, (offer, candidate), "declined", "fell ill")
    assert queries.offer(reader, offer).values["status"] == "open"
    assert queries.matches(reader)[offer, candidate].reason == "fell ill"


def test_no_more_are_accepted_than_there_are_places(store, reader):
    offer, candidate, anna, _hosting = market(store)
    _firm, other, _host, _mentor = parties(store, "EE", "IT")
    second = actions.add_candidate(store, {"employee_id": other, "goals": "Learn too", **WINDOW})
    for person in (anna, other):
        allow(store, person)
    actions.decide(store, (offer, candidate), "accepted")
    with pytest.raises(UserError, match="no place left"):
        actions.decide(store, (offer, second), "accepted")
    assert (offer, second) not in queries.matches(reader)


def test_declining_needs_a_reason_and_one_profile_a_person_is_enough(store):
    offer, candidate, anna, _hosting = market(store)
    with pytest.raises(UserError, match="say why"):
        actions.decide(store, (offer, candidate), "declined", " ")
    with pytest.raises(UserError, match="profile already"):
        actions.add_candidate(store, {"employee_id": anna, "goals": "Again"})
    with pytest.raises(UserError, match="before the first"):
        actions.edit(store, "offer", offer, {"window_to": "2027-01-01"})
    actions.delete(store, "candidate", candidate)
    with pytest.raises(UserError, match="no longer exists"):
        actions.decide(store, (offer, candidate), "shortlisted")


def test_points_are_kept_and_make_a_hundred(store, reader):
    with pytest.raises(UserError, match="100"):
        actions.set_weights(store, {**rules.WEIGHTS, "skills": 31})
    chosen = {**rules.WEIGHTS, "skills": 40, "sector": 10}
    actions.set_weights(store, chosen)
    assert queries.weights(reader) == chosen
    UndoStack(store).undo()
    assert queries.weights(reader) == rules.WEIGHTS


def test_firms_that_declare_each_other_are_linked(store, reader):
    offer, _candidate, _anna, hosting = market(store)
    with store.write(Label("declaration")) as work:
        row = {"firm_id": hosting, "ref_year": 2026, "declared_on": "2026-06-01", "currency": "EUR",
               "ownership": "linked", "result": "small"}  # fmt: skip
        own = work.insert(DECLARATION, row)
        work.insert(
            RELATED, {"declaration_id": own, "name": "KÖSTER Druck & Söhne GmbH", "relation": "linked"}
        )
    assert ranked(reader, offer) == ([], {"linked": 1})


def test_a_paused_offer_stays_paused(store, reader):
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    actions.edit(store, "offer", offer, {"status": "paused"})
    actions.decide(store, (offer, candidate), "accepted")
    assert queries.offer(reader, offer).values["status"] == "paused"


@pytest.mark.parametrize("places", [-3, 0, 101, 500])
def test_places_are_a_few(store, places):
    offer, _candidate, _anna, hosting = market(store)
    with pytest.raises(UserError, match="from 1 to 100"):
        actions.edit(store, "offer", offer, {"capacity": places})
    with pytest.raises(UserError, match="from 1 to 100"):
        actions.add_offer(store, {"firm_id": hosting, "tasks": "Costing", "capacity": places})


def test_days_gone_by_are_no_window(store, reader):
    offer, candidate, _anna, _hosting = market(store)
    for kind, own in (("offer", offer), ("candidate", candidate)):
        actions.edit(store, kind, own, {"window_from": "2020-01-01", "window_to": "2020-12-31"})
    found = queries.market(reader, "2027-01-01")
    assert rules.exclusion(found.offers[offer], found.candidates[candidate]) == "dates"


def test_each_office_decides_and_both_accept(store, reader):
    offer, candidate, anna, _hosting = market(store)
    pair = offer, candidate
    allow(store, anna)
    actions.settle(store, pair, {"hosting": ("accepted", "2026-11-03")}, score=85)
    match = queries.matches(reader)[pair]
    assert (match.status, match.sending, match.hosting) == ("contacted", ("", ""), ("accepted", "2026-11-03"))
    assert queries.offer(reader, offer).taken == 0
    actions.settle(store, pair, {"sending": ("accepted", "2026-11-05")}, score=85)
    match = queries.matches(reader)[pair]
    assert (match.status, match.decided_on, match.hosting.on) == ("accepted", "2026-11-05", "2026-11-03")
    assert queries.offer(reader, offer).taken == 1
    actions.settle(store, pair, {"sending": (None, None)})
    assert queries.matches(reader)[pair].status == "contacted"
    assert queries.candidate(reader, candidate).values["status"] == "open"
    assert queries.offer(reader, offer).values["status"] == "open"
    undo = UndoStack(store)
    undo.undo()
    assert queries.matches(reader)[pair].status == "accepted"
    assert queries.candidate(reader, candidate).values["status"] == "matched"


def test_one_refusal_is_enough_and_says_why(store, reader):
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    both = {"sending": ("accepted", "2026-11-05"), "hosting": ("declined", "2026-11-06")}
    with pytest.raises(UserError, match="say why"):
        actions.settle(store, (offer, candidate), both)
    actions.settle(store, (offer, candidate), both, "No bed")
    match = queries.matches(reader)[offer, candidate]
    assert (match.status, match.reason, match.sending.said) == ("declined", "No bed", "accepted")


@pytest.mark.parametrize(
    ("said", "text"), [(("accepted", None), "enter the day"), (("accepted", "2999-01-01"), "not come")]
)
def test_the_day_of_a_decision_is_a_day_that_was(store, reader, said, text):
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    with pytest.raises(UserError, match=text):
        actions.settle(store, (offer, candidate), {"sending": said})
    assert queries.matches(reader) == {}


@pytest.mark.parametrize("step", ["reject", "cancel"])
def test_a_stay_that_is_called_off_gives_both_sides_free(store, reader, step):
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    match_id = actions.decide(store, (offer, candidate), "accepted")
    sending = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": anna})[0]
    parties_of = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    own = placements.add(store, parties_of, match_id)
    match = queries.matches(reader)[offer, candidate]
    assert (match.placement, match.placement_id) == (placement(reader, own).values["ref"], own)
    if step == "cancel":
        with store.write(Label("checked")) as work:
            work.update(PLACEMENT, own, {"status": "checked"})
    placements.take_step(store, own, step, "The host moved")
    match = queries.matches(reader)[offer, candidate]
    assert (match.status, match.reason, match.placement) == ("declined", "The host moved", "")
    assert queries.offer(reader, offer).values["status"] == "open"
    assert queries.candidate(reader, candidate).values["status"] == "open"
    UndoStack(store).undo()
    assert queries.matches(reader)[offer, candidate].placement_id == own
    assert queries.offer(reader, offer).values["status"] == "filled"
    assert queries.candidate(reader, candidate).values["status"] == "matched"


def planned(store, reader):
    """A match that both offices accepted, with its stay: (offer, candidate, placement)."""
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    match_id = actions.decide(store, (offer, candidate), "accepted")
    sending = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": anna})[0]
    values = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    return offer, candidate, placements.add(store, values, match_id)


def seen(reader, offer, candidate):
    """The status of the match, the offer and the candidate."""
    match = queries.matches(reader)[offer, candidate].status
    return match, *(read.values["status"] for read in (
        queries.offer(reader, offer), queries.candidate(reader, candidate)
    ))  # fmt: skip


MATCHED, FREE = ("accepted", "filled", "matched"), ("declined", "open", "open")


def test_a_stay_in_the_trash_gives_both_sides_free_and_takes_them_back(store, reader):
    offer, candidate, own = planned(store, reader)
    ref = placement(reader, own).values["ref"]
    undo = UndoStack(store)
    placements.delete(store, own)
    assert seen(reader, offer, candidate) == FREE
    assert queries.matches(reader)[offer, candidate].reason == f"Placement {ref} lies in the trash."
    undo.undo()
    assert seen(reader, offer, candidate) == MATCHED
    undo.redo()
    assert seen(reader, offer, candidate) == FREE
    placements.restore(store, own)
    assert seen(reader, offer, candidate) == MATCHED
    match = queries.matches(reader)[offer, candidate]
    assert (match.reason, match.placement_id) == ("", own)
    undo.undo()
    assert seen(reader, offer, candidate) == FREE


def test_a_stay_comes_back_without_its_match_when_something_else_came_between(store, reader):
    offer, candidate, own = planned(store, reader)
    placements.delete(store, own)
    actions.edit(store, "candidate", candidate, {"status": "withdrawn"})
    placements.restore(store, own)
    assert seen(reader, offer, candidate) == ("declined", "open", "withdrawn")
    placements.delete(store, own)
    actions.edit(store, "candidate", candidate, {"status": "open"})
    actions.settle(store, (offer, candidate), {"hosting": ("declined", "2026-11-03")}, "No bed")
    placements.restore(store, own)
    assert seen(reader, offer, candidate) == FREE
    assert queries.matches(reader)[offer, candidate].reason == "No bed"


def test_a_stay_called_off_does_not_touch_a_match_that_was_accepted_anew(store, reader):
    offer, candidate, own = planned(store, reader)
    placements.take_step(store, own, "reject", "The host moved")
    assert seen(reader, offer, candidate) == FREE
    actions.decide(store, (offer, candidate), "accepted")
    placements.delete(store, own)
    assert seen(reader, offer, candidate) == MATCHED
    actions.decide(store, (offer, candidate), "declined", "Fell ill")
    placements.restore(store, own)
    assert seen(reader, offer, candidate) == FREE


def test_a_stay_can_be_called_off_after_the_places_became_fewer(store, reader):
    offer, candidate, own = planned(store, reader)
    actions.edit(store, "offer", offer, {"capacity": 3})
    other = parties(store, "EE", "IT")[1]
    third = parties(store, "FR", "ES")[1]
    for person in (other, third):
        allow(store, person)
        more = actions.add_candidate(store, {"employee_id": person, "goals": "Learn", **WINDOW})
        actions.decide(store, (offer, more), "accepted")
    actions.edit(store, "offer", offer, {"capacity": 1})
    placements.take_step(store, own, "reject", "The host moved")
    assert seen(reader, offer, candidate) == ("declined", "filled", "open")


def test_a_candidate_whom_another_offer_accepted_stays_matched(store, reader):
    offer, candidate, own = planned(store, reader)
    host = parties(store, "EE", "IT")[2]
    other = actions.add_offer(store, {"firm_id": host, "tasks": "Planning", **WINDOW})
    with store.write(Label("another office")) as work:  # as when two offices accepted while offline
        work.insert(MATCH, {"offer_id": other, "candidate_id": candidate, "status": "accepted"})
    placements.take_step(store, own, "reject", "The host moved")
    assert seen(reader, offer, candidate) == ("declined", "open", "matched")


def test_a_refusal_keeps_its_reason_when_the_other_office_decides(store, reader):
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    actions.settle(store, (offer, candidate), {"hosting": ("declined", "2026-11-03")}, "No bed")
    actions.settle(store, (offer, candidate), {"sending": ("accepted", "2026-11-05")})
    match = queries.matches(reader)[offer, candidate]
    assert (match.status, match.reason, match.sending.on) == ("declined", "No bed", "2026-11-05")
    with pytest.raises(UserError, match="say why"):
        actions.settle(store, (offer, candidate), {"sending": ("declined", "2026-11-06")})
    actions.settle(store, (offer, candidate), {"hosting": (None, None)})
    match = queries.matches(reader)[offer, candidate]
    assert (match.status, match.reason) == ("contacted", "")


def test_nobody_is_accepted_twice(store, reader):
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    other = actions.add_offer(store, {"firm_id": hosting, "tasks": "Casting", "status": "open"})
    actions.decide(store, (offer, candidate), "accepted")
    with pytest.raises(UserError, match="another offer already"):
        actions.decide(store, (other, candidate), "accepted")
    actions.settle(store, (offer, candidate), {"sending": (None, None)})
    actions.decide(store, (other, candidate), "accepted")
    assert queries.matches(reader)[other, candidate].status == "accepted"


def test_more_places_open_a_filled_offer_again(store, reader):
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    actions.decide(store, (offer, candidate), "accepted")
    for places, status in ((2, "open"), (1, "filled")):
        actions.edit(store, "offer", offer, {"capacity": places})
        assert queries.offer(reader, offer).values["status"] == status
