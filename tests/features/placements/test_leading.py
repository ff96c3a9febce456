"""What blocks a placement leads to where it is mended, there and back."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.features.placements.ui import blocks
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.wrap_label import WrapLabel
from placements_help import parties, ready, undeclare


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    return found


def show(desk, tab, own):
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    return tab.record


def begun(store):
    """A placement as it is when it has just been added, and its parties."""
    sending, anna, hosting, mentor = parties(store)
    given = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    return (
        actions.add(store, {**given, "language_1": "de", "language_2": "hu"}),
        sending,
        anna,
        hosting,
        mentor,
    )


def link(box, said):
    """The button at the end of the line that says something."""
    for label in box.findChildren(WrapLabel):
        if said in label.text() and label.isVisibleTo(box.window()):
            line = label.parentWidget()
            while not line.findChildren(IconButton):
                line = line.parentWidget()
            return line.findChildren(IconButton)[0]
    raise AssertionError(said)


def at(widget):
    """Whether the keyboard is in a widget that is to be seen."""
    focus = widget.window().focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus)) and focus.isVisible()


def in_sight(pane, part):
    top = part.mapTo(pane.viewport(), QPoint(0, 0)).y()
    return 0 <= top < pane.viewport().height()


def card_of(record, person):
    return next(card for card in record.page.sections.parts["contact"].cards() if card.row_id == person)


@pytest.mark.parametrize(
    ("column", "said"),
    [
        ("birth_date", "The date of birth is missing."),
        ("contract", "The kind of employment contract is missing."),
        ("may_travel", "may go abroad"),
    ],
)
def test_what_lacks_of_a_person_opens_the_person_at_the_field(desk, tab, column, said):
    own, sending, anna, *_others = begun(desk.session.store)
    firms.edit_part(desk.session.store, "contact", anna, {column: 0 if column == "may_travel" else None})
    record = show(desk, tab, own)
    button = link(record.lines.hindrances, said)
    assert button.toolTip() == "Open the person’s record"
    button.click()
    screens.settle(desk.jobs)
    assert desk.window.places.key == "firms"
    there = desk.window.show_tab("firms").record
    assert there.firm_id == sending
    field = card_of(there, anna).form.field(column)
    assert at(field)
    assert in_sight(there.page._scroll, field)


def test_a_field_that_is_asked_later_leads_to_the_box_before_it(desk, tab):
    own, _sending, anna, *_others = begun(desk.session.store)
    firms.edit_part(desk.session.store, "contact", anna, {"birth_date": None, "may_travel": 0})
    record = show(desk, tab, own)
    link(record.lines.hindrances, "The date of birth is missing.").click()
    screens.settle(desk.jobs)
    assert at(card_of(desk.window.show_tab("firms").record, anna).form.field("may_travel"))


@pytest.mark.parametrize(
    ("change", "said", "column"),
    [
        ({"headcount_min": None, "headcount_max": None}, "is not known", "headcount_min"),
        ({"headcount_min": 900, "headcount_max": 900}, "is a large enterprise", "headcount_min"),
        ({"status": "inactive"}, "is not active", "status"),
    ],
)
def test_what_lacks_of_a_firm_opens_the_firm_at_the_field(desk, tab, change, said, column):
    own, sending, *_others = begun(desk.session.store)
    undeclare(desk.session.store)
    firms.edit_firm(desk.session.store, sending, change)
    record = show(desk, tab, own)
    button = link(record.lines.hindrances, said)
    assert button.toolTip() == "Open the firm’s record"
    button.click()
    screens.settle(desk.jobs)
    there = desk.window.show_tab("firms").record
    assert there.firm_id == sending
    assert at(there.page.fields.binding(column).field)


def test_a_missing_declaration_leads_to_the_declarations(desk, tab):
    own, sending, *_others = begun(desk.session.store)
    undeclare(desk.session.store)
    record = show(desk, tab, own)
    link(record.lines.card, "has no signed declaration").click()
    screens.settle(desk.jobs)
    there = desk.window.show_tab("firms").record
    assert there.firm_id == sending
    assert at(there.page.sections.by_key["declarations"])


def test_who_may_sign_leads_to_the_people_of_that_firm(desk, tab):
    store = desk.session.store
    own = ready(store)
    found = placement(desk.session.reader, own)
    firms.edit_part(store, "contact", RowId(found.values["mentor_host_id"]), {"can_sign": 0})
    actions.take_step(store, own, "check")
    record = show(desk, tab, own)
    link(record.lines.hindrances, "Nobody may sign for Őri").click()
    screens.settle(desk.jobs)
    there = desk.window.show_tab("firms").record
    assert there.firm_id == found.values["hosting_firm_id"]
    assert at(there.page.sections.by_key["contacts"])


def test_the_key_for_back_leads_back_too(desk, tab):
    own, *_others = begun(desk.session.store)
    record = show(desk, tab, own)
    record.parties.links["hosting"].link.click()
    screens.settle(desk.jobs)
    desk.window.places.go_back()
    screens.settle(desk.jobs)
    assert desk.window.places.key == "placements"
    assert tab.record.found.id == own
    desk.window.places.go_back()
    assert desk.window.places.key == "placements", "there is nothing to go back to"


def test_the_way_back_leads_to_the_placement_where_it_is_mended(desk, tab):
    own, _sending, anna, *_others = begun(desk.session.store)
    firms.edit_part(desk.session.store, "contact", anna, {"birth_date": None})
    record = show(desk, tab, own)
    ref = record.found.values["ref"]
    link(record.lines.hindrances, "The date of birth is missing.").click()
    screens.settle(desk.jobs)
    firms_tab = desk.window.show_tab("firms")
    line = firms_tab._way_back
    assert line.isVisible()
    assert line.words.text() == f"{ref}: The date of birth is missing."
    assert line.button.text() == "Back to the placement"
    field = card_of(firms_tab.record, anna).form.field("birth_date")
    field.set_value(None)
    field.propose("1990-05-03")
    line.button.click()
    screens.settle(desk.jobs)
    assert desk.window.places.key == "placements"
    assert tab.record.found.id == own
    assert tab.record.found.dossier.employee.birth_date == "1990-05-03", "written when the firm was left"
    assert not any(
        "date of birth" in label.text() for label in record.lines.hindrances.findChildren(WrapLabel)
    )
    desk.window.show_tab("firms")
    assert not line.isVisible()


def test_the_way_back_goes_when_one_looks_at_another_firm(desk, tab):
    own, _sending, _anna, hosting, _mentor = begun(desk.session.store)
    record = show(desk, tab, own)
    record.parties.links["sending"].link.click()
    screens.settle(desk.jobs)
    firms_tab = desk.window.show_tab("firms")
    assert firms_tab._way_back.isVisible()
    firms_tab.show_firm(hosting)
    screens.settle(desk.jobs)
    assert not firms_tab._way_back.isVisible()


def test_the_parties_are_links_to_their_records(desk, tab):
    store = desk.session.store
    own = ready(store)
    found = placement(desk.session.reader, own)
    mentor = found.values["mentor_host_id"]
    record = show(desk, tab, own)
    shown = {
        key: field.link.shown_text() for key, field in record.parties.links.items() if not field.isHidden()
    }
    assert shown == {
        "sending": "Köster Druck & Söhne GmbH", "employee": "Anna Krause",
        "hosting": "Őri és Társa Öntöde Kft.", "mentor_host_id": "Őri Zsófia",
    }  # fmt: skip
    for key, firm, person in (
        ("sending", found.values["sending_firm_id"], ""),
        ("hosting", found.values["hosting_firm_id"], ""),
        ("employee", found.values["sending_firm_id"], found.values["employee_id"]),
        ("mentor_host_id", found.values["hosting_firm_id"], mentor),
    ):
        desk.window.show_tab("placements").record.parties.links[key].link.click()
        screens.settle(desk.jobs)
        there = desk.window.show_tab("firms").record
        assert there.firm_id == firm
        if person:
            assert at(card_of(there, person))


def test_a_field_of_the_placement_is_led_to_with_the_keyboard(desk, tab):
    own = ready(desk.session.store, mentor_host_id=None)
    actions.take_step(desk.session.store, own, "check")
    record = show(desk, tab, own)
    record.sections["mentoring"].set_open(False)
    link(record.lines.hindrances, "Missing: Mentor at the hosting firm").click()
    screens.settle(desk.jobs)
    field = record.forms["mentoring"][0].field("mentor_host_id")
    assert at(field)
    assert in_sight(record._scroll, field)


def test_everything_that_blocks_can_be_reached(desk, tab):
    own, *_others = begun(desk.session.store)
    actions.edit(
        desk.session.store, own,
        {"start_date": "2027-03-01", "end_date": "2027-04-15",
         **dict.fromkeys(("purpose_learning", "purpose_no_replacement", "purpose_no_invoice",
                          "purpose_contract", "purpose_returns"), 1)},
    )  # fmt: skip
    actions.take_step(desk.session.store, own, "check")
    record = show(desk, tab, own)
    box = record.lines.hindrances
    count = len(box._blocks)
    assert count > 20
    assert len([b for b in box.findChildren(IconButton) if b.isVisible()]) == 4
    assert box.sentence.text() == f"{count} things to see to before “Make the agreement”"
    assert box.fold_button.text() == f"Show all {count}"
    box.fold_button.click()
    screens.settle(desk.jobs)
    assert len([b for b in box.findChildren(IconButton) if b.isVisible()]) == count
    assert box.fold_button.text() == "Show fewer"
    assert box.height() < record.height() / 2, "room is left for the record"
    heads = [title for title, _group in blocks_of(record)]
    assert heads == [
        "Parties", "Period and working time", "Objectives and programme", "Mentoring and language",
        "Costs and grant", "Social security, posting, residence", "Insurance",
    ]  # fmt: skip
    last = link(box, "Missing: Liability insurance of the hosting firm")
    last.click()
    screens.settle(desk.jobs)
    assert at(record.forms["insurance"][0].field("insurance_liability_host"))
    other = ready(desk.session.store)
    show(desk, tab, other)
    show(desk, tab, own)
    assert box.fold_button.text() == "Show fewer", "it stays as it was left"


def blocks_of(record):
    return blocks.grouped(record.lines.hindrances._blocks)


@pytest.mark.parametrize("from_menu", [True, False])
def test_a_blocked_step_says_what_blocks_it_and_leads_there(desk, tab, told, from_menu):
    own = ready(desk.session.store, mentor_host_id=None, hosting_ok_on=None)
    actions.take_step(desk.session.store, own, "check")
    record = show(desk, tab, own)
    seen = []

    def respond(dialog):
        seen.extend(label.text() for label in dialog.lines.findChildren(WrapLabel))
        link(dialog.lines, "Missing: Mentor at the hosting firm").click()

    answer_next(respond)
    if from_menu:
        menu = record.more.findChild(QMenu)
        entry = next(a for a in menu.actions() if a.text() == "Agreement without the hosting office…")
        entry.trigger()
    else:
        record.next_button.click()
    screens.settle(desk.jobs)
    agreed = ["Parties", "The hosting office has not agreed yet. Note the day on which it did."]
    mentor = ["Mentoring and language", "Missing: Mentor at the hosting firm"]
    assert seen == (mentor if from_menu else agreed + mentor)
    assert told == []
    assert at(record.forms["mentoring"][0].field("mentor_host_id"))
    assert record.found.values["status"] == "checked"


def test_the_people_to_choose_from_follow_the_register(desk, tab):
    store = desk.session.store
    own = ready(store, mentor_host_id=None)
    record = show(desk, tab, own)
    box = record.forms["mentoring"][0].field("mentor_host_id").box
    before = box.count()
    firms.add_part(
        store, "contact", record.found.values["hosting_firm_id"], {"given_name": "Pál", "family_name": "Nagy"}
    )
    screens.settle(desk.jobs)
    assert box.count() == before + 1


def test_nobody_of_the_placement_shown_before_is_offered(desk, tab):
    store = desk.session.store
    first = ready(store)
    own, *_others = begun(store)
    show(desk, tab, first)
    record = show(desk, tab, own)
    box = record.forms["mentoring"][0].field("mentor_host_id").box
    assert [box.itemText(n) for n in range(box.count())] == ["–", "Őri Zsófia"]
