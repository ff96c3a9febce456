"""What a closing asks for, and which step comes first as things are."""

from datetime import date

import pytest

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions, states
from mobilise_desktop.features.placements.model import PLACEMENT
from papers_help import over, read
from placements_help import declare, ready, undeclare


def closable(store, **values):
    """A stay that is over, with its evaluations."""
    own = ready(store, grant_payee="none", grant_amount=None)
    over(store, own, **values)
    for party in states.PARTIES:
        actions.evaluate(store, own, party, {"objectives": 5})
    return own


def hindrances(store, own):
    found = read(store, own)
    facts = found.facts(date(2027, 5, 20))
    return {one.code for one in states.blocks(states.step("close"), found.dossier, facts)}


def test_a_certificate_that_nobody_wants_needs_no_invented_day(store):
    own = closable(store)
    assert hindrances(store, own) == {"certificate_on", "attendance", "scan_1"}
    folder = {"kind": "elsewhere", "day": "2027-01-15", "text": "The originals: folder 12"}
    actions.add_event(store, own, folder)
    actions.add_event(store, own, {"kind": "attendance", "day": "2027-01-15", "text": "46 days, 250 hours"})
    with pytest.raises(UserError, match="or as an event that nobody wants it"):
        actions.take_step(store, own, "close")
    actions.add_event(store, own, {"kind": "declined", "day": "2027-01-15", "text": "By e-mail"})
    actions.take_step(store, own, "close")
    assert read(store, own).values["status"] == "closed"


def test_of_one_who_never_came_no_attendance_is_asked(store):
    own = closable(store, end_kind="no_show", actual_end=None, arrived_on=None)
    actions.take_step(store, own, "close")


def test_after_a_refusal_the_way_back_comes_first(store):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    found = read(store, own)
    assert found.steps(date(2027, 1, 15))[0].key == "partly"
    refused = {"party": "hosting", "signer": "Őri Zsófia", "method": "wet_ink_original", "signed_on": None,
               "decision": "refused", "refusal_reason": "Other days"}  # fmt: skip
    actions.sign(store, found.present, refused, found.present.short_code)
    for status in ("to_sign", "partly_signed"):
        with store.write(Label("state")) as work:
            work.update(PLACEMENT, own, {"status": status})
        found = read(store, own)
        offered = found.steps(date(2027, 1, 15))
        assert offered[0].key == "refused"
        assert sorted(one.key for one in offered) == sorted(one.key for one in states.steps_from(status))
    actions.take_step(store, own, "refused")
    assert read(store, own).versions[0].state == "withdrawn"
    assert read(store, own).steps(date(2027, 1, 15))[0].key == "freeze"


@pytest.mark.parametrize(
    ("year", "signed_on", "said"),
    [(2024, "2026-05-01", "accounts of 2024"), (2026, None, "no signed declaration")],
)
def test_nothing_is_checked_or_made_without_a_declaration_that_still_holds(store, year, signed_on, said):
    own = ready(store)
    actions.take_step(store, own, "check")
    firm = read(store, own).values["sending_firm_id"]
    undeclare(store)
    declare(store, firm, year, signed_on)
    with pytest.raises(UserError, match=said):
        actions.take_step(store, own, "freeze")
    actions.take_step(store, own, "edit")
    with pytest.raises(UserError, match=said):
        actions.take_step(store, own, "check")
    declare(store, firm, 2025)
    actions.take_step(store, own, "check")


@pytest.mark.parametrize("tenths", [0, 9])
def test_no_agreement_is_made_of_less_than_an_hour_a_week(store, tenths):
    own = ready(store, hours_tenths=tenths)
    actions.take_step(store, own, "check")
    with pytest.raises(UserError, match="Hours a week: from 1 to 48"):
        actions.take_step(store, own, "freeze")
    actions.edit(store, own, {"hours_tenths": 10})
    actions.take_step(store, own, "freeze")
