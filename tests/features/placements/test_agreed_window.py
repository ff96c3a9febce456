"""What else is agreed, in the record of a placement."""

import pytest

from mobilise_desktop import screens
from mobilise_desktop.features.placements import actions, sections
from mobilise_desktop.features.placements.queries import placement
from placements_help import ready


@pytest.fixture
def record(desk):
    tab = desk.window.show_tab("placements")
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    return tab.record


def form(record, section, number=0):
    return record.forms[section][number]


def typed(desk, record, name, text):
    field = form(record, "agreed").field(name)
    field.line.setText(text)
    field.commit()
    screens.settle(desk.jobs)


def values(desk, record):
    return placement(desk.session.reader, record.placement_id).values


def test_the_section_stands_before_the_agreement_with_all_its_fields(record):
    keys = list(record.sections)
    assert keys.index("agreed") == keys.index("insurance") + 1 == keys.index("agreement") - 1
    assert set(form(record, "agreed").bindings) == set(sections.FIELDS["agreed"])
    for number, ending in enumerate(("l1", "l2")):
        assert f"prerequisites_{ending}" in form(record, "objectives", number).bindings


def test_what_is_chosen_is_written_and_can_be_emptied_again(desk, record):
    for name, text in (("secrecy_years", "5"), ("non_solicitation_months", "12"), ("notice_days", "10")):
        typed(desk, record, name, text)
    agreed = form(record, "agreed")
    for name, code in (("results_owner", "hosting"), ("publication", "none"), ("pay_currency", "HUF")):
        box = agreed.field(name).box
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
        screens.settle(desk.jobs)
    found = values(desk, record)
    assert (found["secrecy_years"], found["non_solicitation_months"], found["notice_days"]) == (5, 12, 10)
    assert (found["results_owner"], found["publication"], found["pay_currency"]) == ("hosting", "none", "HUF")
    typed(desk, record, "secrecy_years", "")
    assert values(desk, record)["secrecy_years"] is None


def test_no_notice_of_no_days(desk, record):
    typed(desk, record, "notice_days", "0")
    assert values(desk, record)["notice_days"] is None


@pytest.mark.parametrize(("section", "name"), [("agreed", "medical_check"), ("parties", "emergency_printed")])
def test_a_tick_is_kept_as_a_number(desk, record, section, name):
    for then in (1, 0):
        form(record, section).field(name).box.click()
        screens.settle(desk.jobs)
        assert values(desk, record)[name] == then


def test_texts_say_which_language_they_are_in_and_need_both(desk, record):
    agreed = form(record, "agreed")
    actions.edit(desk.session.store, record.placement_id, {"benefits_l1": "Mittagessen"})
    screens.settle(desk.jobs)
    assert agreed.field("benefits_l1").box.toPlainText() == "Mittagessen"
    actions.edit(desk.session.store, record.placement_id, {"language_2": "de"})
    screens.settle(desk.jobs)
    assert agreed.field("benefits_l2").isHidden()
    assert not agreed.field("benefits_l1").isHidden()


def test_a_home_address_is_asked_of_those_who_may_travel(desk, record):
    anna, firm = (values(desk, record)[name] for name in ("employee_id", "sending_firm_id"))
    tab = desk.window.show_tab("firms")
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    card = next(one for one in tab.record.page.sections.parts["contact"].cards() if one.row_id == anna)
    card.open()
    screens.settle(desk.jobs)
    home = card.form.field("home_address")
    assert not home.isHidden()
    home.line.setText("Rosenweg 4, 14467 Potsdam")
    home.commit()
    screens.settle(desk.jobs)
    found = desk.session.reader.one("SELECT home_address FROM contact WHERE id = :id", {"id": anna})
    assert found == ("Rosenweg 4, 14467 Potsdam",)
    card.form.field("may_travel").box.click()
    assert home.isHidden()
