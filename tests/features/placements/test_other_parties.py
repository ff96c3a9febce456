"""Another hosting firm or employee until the first signature, and what goes with it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from market_help import allow, market
from mobilise_desktop import screens
from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.market import actions as matching
from mobilise_desktop.features.market.queries import matches
from mobilise_desktop.features.placements import actions, exchanging, other_party
from mobilise_desktop.features.placements.queries import placement
from placements_help import ready, sign_all
from typing_help import type_text

SMALL = {"status": "active", "headcount_min": 12, "headcount_max": 12}


@pytest.fixture
def others(desk):
    """A placement that is ready, another firm in Hungary, one in Italy, and a colleague of the employee."""
    store = desk.session.store
    own = ready(store, hosting_office="HUBDG", mentor_sending_id=None)
    sending = placement(desk.session.reader, own).values["sending_firm_id"]
    near = firms.add_firm(store, {"legal_name_native": "Kovács Bt.", "country": "HU", **SMALL})
    far = firms.add_firm(store, {"legal_name_native": "Rossi S.r.l.", "country": "IT", **SMALL})
    bob = firms.add_part(store, "contact", sending, {"given_name": "Bob", "family_name": "Vogel"})
    return own, near, far, bob


def found(desk, own):
    return placement(desk.session.reader, own)


def replace(desk, own, change, expected=None):
    before = found(desk, own).values
    exchanging.exchange(desk.session.store, own, change, expected or {name: before[name] for name in change})


def sign(desk, own, party="employee"):
    version = found(desk, own).present
    sign_all(desk.session.store, version, [party])
    return found(desk, own).present.signatures[0].id


def test_another_firm_of_the_country_takes_sites_and_mentors_away(desk, others):
    own, near, _far, _bob = others
    replace(desk, own, {"hosting_firm_id": near})
    values = found(desk, own).values
    assert values["hosting_firm_id"] == near
    gone = ("host_site_id", "mentor_host_id", "hosting_ok_on", "insurance_liability_host")
    assert [values[name] for name in gone] == [None] * 4
    assert values["hosting_office"] == "HUBDG"
    assert values["posting"] == "outside_scope"
    desk.undo()
    screens.settle(desk.jobs)
    assert found(desk, own).values["mentor_host_id"], "one undo step"


def test_the_programme_no_longer_names_people_and_places_of_the_host_of_before(desk, others):
    own, near, _far, bob = others
    lines = {f"programme_l{n}": f"Intro\t1-2\t1\tHall {n}\tŐri\tA plan\nMore\t3" for n in (1, 2)}
    actions.edit(desk.session.store, own, lines, {name: found(desk, own).values[name] for name in lines})
    replace(desk, own, {"employee_id": bob})
    assert found(desk, own).values["programme_l1"] == lines["programme_l1"]
    replace(desk, own, {"hosting_firm_id": near})
    values = found(desk, own).values
    assert values["programme_l1"] == "Intro\t1-2\t1\t\t\tA plan\nMore\t3"
    assert "Őri" not in values["programme_l2"]
    desk.undo()
    screens.settle(desk.jobs)
    assert found(desk, own).values["programme_l2"] == lines["programme_l2"]


def test_another_country_opens_what_depends_on_it(desk, others):
    own, _near, far, _bob = others
    item = found(desk, own).checklist[0]
    actions.decide(desk.session.store, own, item, "done", None)
    replace(desk, own, {"hosting_firm_id": far})
    there = found(desk, own)
    gone = ("hosting_office", "social_security", "posting", "immigration")
    assert [there.values[name] for name in gone] == [None] * 4
    assert {one.state for one in there.checklist} == {"open"}
    assert there.values["insurance_health"], "the person is the same"


def test_another_employee_takes_what_was_of_the_person_along(desk, others):
    own, _near, _far, bob = others
    actions.edit(desk.session.store, own, {"mentor_sending_id": bob, "social_security_no": "A1 4711"})
    replace(desk, own, {"employee_id": bob})
    values = found(desk, own).values
    assert values["employee_id"] == bob
    gone = ("social_security_no", "insurance_health", "mentor_sending_id", "immigration")
    assert [values[name] for name in gone] == [None] * 4, "nobody is their own mentor"
    assert values["mentor_host_id"]


def test_only_people_of_the_sending_firm(desk, others):
    own, *_others = others
    with pytest.raises(UserError, match="does not work for the sending firm"):
        replace(desk, own, {"employee_id": found(desk, own).values["mentor_host_id"]})


def test_somebody_else_was_faster(desk, others):
    own, near, far, _bob = others
    before = {"hosting_firm_id": found(desk, own).values["hosting_firm_id"]}
    replace(desk, own, {"hosting_firm_id": near})
    with pytest.raises(StaleRowError):
        replace(desk, own, {"hosting_firm_id": far}, before)


@pytest.mark.parametrize("steps", [("check",), ("check", "freeze")])
def test_the_placement_is_a_draft_again(desk, others, steps):
    own, near, *_others = others
    for key in steps:
        actions.take_step(desk.session.store, own, key)
    replace(desk, own, {"hosting_firm_id": near})
    there = found(desk, own)
    assert there.values["status"] == "draft"
    assert there.present is None
    assert [version.state for version in there.versions] == (["withdrawn"] if len(steps) > 1 else [])


def test_the_first_signature_fixes_the_parties_for_ever(desk, others):
    own, near, *_others = others
    for key in ("check", "freeze"):
        actions.take_step(desk.session.store, own, key)
    assert other_party.may_change(found(desk, own))
    sign(desk, own)
    for key, reason in (("", ""), ("withdraw", "A mistake")):
        if key:
            actions.take_step(desk.session.store, own, key, reason)
        assert not other_party.may_change(found(desk, own))
        with pytest.raises(UserError, match="Somebody has signed already"):
            replace(desk, own, {"hosting_firm_id": near})


def test_a_signature_taken_away_as_a_mistake_does_not_count(desk, others):
    own, near, *_others = others
    for key in ("check", "freeze"):
        actions.take_step(desk.session.store, own, key)
    actions.remove_signature(desk.session.store, sign(desk, own))
    replace(desk, own, {"hosting_firm_id": near})
    assert found(desk, own).values["hosting_firm_id"] == near


def test_a_match_that_it_came_of_is_free_again(desk):
    store, reader = desk.session.store, desk.session.reader
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    match = matching.decide(store, (offer, candidate), "accepted")
    sending = reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": anna})[0]
    given = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    own = actions.add(store, given, match)
    near = firms.add_firm(store, {"legal_name_native": "Kovács Bt.", "country": "HU", **SMALL})
    replace(desk, own, {"hosting_firm_id": near})
    (ref,) = reader.one("SELECT ref FROM placement WHERE id = :id", {"id": own})
    found_again = matches(reader)[offer, candidate]
    assert found_again.status == "declined"
    assert found_again.reason == f"Placement {ref} is now for another firm or person."


# ------------------------------------------------------------ in the window


@pytest.fixture
def record(desk, others):
    desk.window.resize(1500, 900)
    tab = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    tab.show_placement(others[0])
    screens.settle(desk.jobs)
    return tab.record


def choose(desk, button, name, value):
    """Choose a party in the dialog behind a button; what the dialog says of it before and after."""
    said = []

    def respond(dialog):
        field = dialog.fields[name]
        dialog.do_button.click()
        said.append(field._message.text())
        field.set_value(value)
        field.edited.emit(value)
        screens.settle(desk.jobs)
        said.append(field._message.text())
        dialog.do_button.click()
        screens.settle(desk.jobs)
        if dialog.isVisible():
            said.append(field._message.text())
            dialog.reject()

    answer_next(respond)
    button.click()
    screens.settle(desk.jobs)
    return said


def test_the_clerk_chooses_another_hosting_firm(desk, others, record):
    own, near, *_others = others
    change = {"programme_l1": "Intro\t1-6\t1\tHall 3\tŐri"}
    actions.edit(desk.session.store, own, change, {name: found(desk, own).values[name] for name in change})
    screens.settle(desk.jobs)
    button = record.parties.links["hosting"].change
    assert button.toolTip() == "Choose another hosting firm…"
    said = choose(desk, button, "hosting_firm_id", near)
    assert said[0] == "Please choose a firm."
    gone = (
        "Mentor at the hosting firm; What the hosting firm gains; Agreed by the hosting office on; "
        "Liability insurance of the hosting firm; Programme by week: Where it is done and Responsible"
    )
    assert said[1:] == [f"These are emptied, as they belong to the party of before: {gone}"]
    assert record.title.text() == "Anna Krause · Kovács Bt."
    assert record.parties.links["hosting"].link.shown_text() == "Kovács Bt."
    box = record.forms["mentoring"][0].field("mentor_host_id").box
    assert [box.itemText(n) for n in range(box.count())] == ["–"], "nobody of the firm of before"
    assert found(desk, own).values["hosting_firm_id"] == near


def test_the_sending_firm_does_not_host(desk, others, record):
    sending = record.found.values["sending_firm_id"]
    said = choose(desk, record.parties.links["hosting"].change, "hosting_firm_id", sending)
    assert said[-1] == "Sending and hosting firm are the same."
    assert record.found.values["hosting_firm_id"] != sending


def test_the_clerk_chooses_another_employee_of_the_sending_firm(desk, others, record):
    own, *_others, bob = others
    names = []

    def respond(dialog):
        field = dialog.fields["employee_id"]
        field.open_list()
        names.extend(field._texts.stringList())
        type_text(field.line, "vogel")
        QTest.keyClick(field.line, Qt.Key.Key_Tab)
        dialog.do_button.click()

    answer_next(respond)
    record.parties.links["employee"].change.click()
    screens.settle(desk.jobs)
    assert names == ["Anna Krause", "Karl Köster · Geschäftsführer", "Bob Vogel"]
    assert found(desk, own).values["employee_id"] == bob
    assert record.title.text().startswith("Bob Vogel · ")


def test_after_a_signature_nothing_can_be_chosen(desk, others, record):
    for key in ("check", "freeze"):
        actions.take_step(desk.session.store, others[0], key)
    screens.settle(desk.jobs)
    hosting = record.parties.links["hosting"]
    assert not hosting.change.isHidden()
    sign(desk, others[0])
    screens.settle(desk.jobs)
    assert hosting.change.isHidden()
    assert hosting.link.isVisible()


def test_a_rule_about_both_firms_leads_to_the_choice_of_another(desk, others, record):
    firms.edit_firm(desk.session.store, RowId(record.found.values["hosting_firm_id"]), {"country": "DE"})
    screens.settle(desk.jobs)
    finding = next(one for one in record.lines.hindrances._blocks if one.code == "different_country")
    record.leading.lead(finding)
    screens.settle(desk.jobs)
    assert record.window().focusWidget() is record.parties.links["hosting"].change


def test_partner_offices_are_suggested_and_others_can_be_typed(desk, others, record):
    field = record.forms["parties"][0].field("hosting_office")
    field.line.setFocus()
    field.line.selectAll()
    type_text(field.line, "confapi")
    assert field._texts.stringList() == ["CONFAPI · Roma, Italy"]
    field._pick(field._texts.index(0))
    screens.settle(desk.jobs)
    assert found(desk, others[0]).values["hosting_office"] == "CONFAPI"
    field.open_list()
    assert field._texts.stringList()[0].endswith("Hungary"), "those of the host country first"
    field._completer.popup().hide()
    field.line.setFocus()
    field.line.selectAll()
    type_text(field.line, "Chamber of Győr")
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    screens.settle(desk.jobs)
    assert found(desk, others[0]).values["hosting_office"] == "Chamber of Győr"
    assert field.line.text() == "Chamber of Győr"
