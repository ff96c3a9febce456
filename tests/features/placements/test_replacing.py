"""A placement is replaced by a new one: what goes over, what the old one is then, and one undo step."""

import pytest

from market_help import allow, market
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.market import actions as offers
from mobilise_desktop.features.market.model import MATCH
from mobilise_desktop.features.market.queries import matches
from mobilise_desktop.features.placements import actions, import_status, queries, states
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.storage.undo import UndoStack
from papers_help import read
from placements_help import SIGNERS, agree, parties, ready

SOURCES = states.step("supersede").sources
CHANGED = {"ref", "status", "hosting_ok_on"}


def test_a_signed_placement_is_replaced_and_its_days_are_free(store):
    own = agree(store, ready(store))
    old = read(store, own)
    new = actions.replace(store, own, "The host moved the project")
    made, left = read(store, new), read(store, own)
    assert made.values["status"] == "draft"
    differing = {name for name in made.values if made.values[name] != old.values[name]}
    assert differing - {"status_at"} == CHANGED
    assert made.versions == ()
    assert left.values["status"] == "superseded"
    assert left.values["status_reason"] == f"{made.values['ref']} · The host moved the project"
    assert [one.state for one in left.versions] == ["superseded"]
    assert len(left.versions[0].signatures) == len(SIGNERS)
    assert [(one.text, one.leads_to) for one in made.told] == [(f"Replaces {old.values['ref']}.", own)]
    (told,) = left.told
    assert (told.leads_to, told.text) == (new, f"Replaced by {left.values['status_reason']}")
    assert made.dossier.overlapping == ()
    assert made.dossier.open_of_sender == 0
    actions.take_step(store, new, "check")


def test_replacing_is_one_step_back(store):
    own = agree(store, ready(store))
    before = read(store, own)
    new = actions.replace(store, own, "Other days")
    UndoStack(store).undo()
    after = read(store, own)
    assert (dict(after.values), after.versions, after.told) == (dict(before.values), before.versions, ())
    assert read(store, new) is None


@pytest.mark.parametrize("status", [*states.sequence(), "suspended", "rejected", "cancelled", "superseded"])
def test_only_what_has_not_begun_is_replaced(store, reader, status):
    own = ready(store)
    with store.write(Label("state")) as work:
        work.update(PLACEMENT, own, {"status": status})
    if status in SOURCES:
        assert read(store, actions.replace(store, own, "why")).values["status"] == "draft"
        return
    with pytest.raises(UserError, match="does not follow"):
        actions.replace(store, own, "why")
    assert len(queries.placements(reader)) == 1


def test_a_reason_is_needed_and_an_import_never_replaces(store):
    own = ready(store)
    with pytest.raises(UserError, match="say why"):
        actions.replace(store, own, " ")
    assert all(import_status.way(status, "superseded") is None for status in SOURCES)


def test_with_another_host_what_was_of_the_old_one_stays_behind(store):
    own = ready(store, programme_l1="Intro\t1-6\t1\tHall 3\tŐri", programme_l2="Bevezetés\t1-6")
    old = read(store, own).values
    _sending, _anna, host, _mentor = parties(store)
    made = read(store, actions.replace(store, own, "Other host", {"hosting_firm_id": host})).values
    assert (made["hosting_firm_id"], made["employee_id"]) == (host, old["employee_id"])
    gone = (
        "mentor_host_id",
        "objective_hosting_l1",
        "insurance_liability_host",
        "posting",
        "posting_reason_l2",
    )
    assert [made[name] for name in gone] == [None] * len(gone)
    assert made["programme_l1"] == "Intro\t1-6\t1", "nobody and no place of the old host"
    for name in ("objective_employee_l1", "insurance_health", "timetable_l2", "start_date"):
        assert made[name] == old[name], name


def test_another_employee_sends_their_own_firm(store):
    own = ready(store, security_from="2027-03-01", instalment_1_on="2027-01-10")
    old = read(store, own).values
    colleague = firms.add_part(
        store, "contact", old["sending_firm_id"], {"given_name": "Bea", "family_name": "Lang"}
    )
    new = actions.replace(store, own, "Anna is ill", {"employee_id": colleague})
    made = read(store, new).values
    assert (made["employee_id"], made["sending_firm_id"]) == (colleague, old["sending_firm_id"])
    gone = (
        "social_security",
        "security_from",
        "insurance_health",
        "instalment_1_on",
        "objective_employee_l1",
    )
    assert [made[name] for name in gone] == [None] * len(gone)
    assert made["objective_sending_l1"] == old["objective_sending_l1"]
    sending, stranger, _hosting, _mentor = parties(store)
    made = read(store, actions.replace(store, new, "Wrong firm", {"employee_id": stranger})).values
    assert (made["employee_id"], made["sending_firm_id"]) == (stranger, sending)
    assert made["objective_sending_l1"] is None


def test_the_match_of_the_market_goes_along_unless_somebody_else_goes(store, reader):
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    match = offers.decide(store, (offer, candidate), "accepted")
    match = match if isinstance(match, str) else reader.one("SELECT id FROM market_match")[0]
    firm = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": anna})[0]
    own = actions.add(
        store, {"sending_firm_id": firm, "employee_id": anna, "hosting_firm_id": hosting}, match
    )
    new = actions.replace(store, own, "Other days")
    (found,) = matches(reader).values()
    assert found.status == "accepted"
    with store.write(Label("look")) as work:
        assert work.present(MATCH, [match], ("placement_id",))[match]["placement_id"] == new
    other_host = parties(store)[2]
    actions.replace(store, new, "Other host", {"hosting_firm_id": other_host})
    (found,) = matches(reader).values()
    assert found.status == "declined"
