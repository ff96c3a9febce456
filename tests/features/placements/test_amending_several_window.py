"""The dialog of amendments: several kinds of change at once, told while one types, lost never."""

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import impact, words
from mobilise_desktop.features.placements.course_plan import COLUMNS
from mobilise_desktop.features.placements.queries import placement, sites_of
from mobilise_desktop.features.placements.timetable import DAYS
from mobilise_desktop.storage import files
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.wrap_label import WrapLabel
from papers_help import text_of
from placements_help import SIGNERS, agree, ready, sign_all

WEEK = list(DAYS)[:5]


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 2, 10, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


@pytest.fixture
def tab(desk):
    """The tab with the record of a placement that is agreed; the hosting firm has two places."""
    desk.window.resize(1500, 900)
    shown, store = desk.window.show_tab("placements"), desk.session.store
    own = ready(store, **dict.fromkeys(WEEK, "08:00-16:12/30"))
    hosting = placement(desk.session.reader, own).values["hosting_firm_id"]
    firms.add_part(store, "firm_site", hosting, {"street": "Új út 5.", "postcode": "9022", "city": "Győr"})
    agree(store, own)
    screens.settle(desk.jobs)
    shown.show_placement(own)
    screens.settle(desk.jobs)
    return shown


def found(desk, tab):
    return placement(desk.session.reader, RowId(tab.record.placement_id))


def enter(dialog, **values):
    """Fill in fields as somebody does who leaves each."""
    for name, value in values.items():
        dialog.fields[name].propose(value)
        dialog.fields[name].commit()


def amend(desk, tab, fill):
    """Open the dialog from the menu of the record, fill it in, and wait until all is done."""
    answer_next(fill)
    entries = tab.record.more.actions_menu.actions()
    next(one for one in entries if one.text().startswith("Amend")).trigger()
    screens.settle(desk.jobs)


def told(dialog):
    QApplication.processEvents()  # what is new in a layout is shown by an event
    lines = dialog.pane.lines
    return [one.text() for one in lines.findChildren(WrapLabel) if one.isVisibleTo(lines)]


def button(tab, text):
    box = tab.record.lines.versions
    return next(
        (one for one in box.findChildren(QuietButton) if one.text() == text and not one.isHidden()), None
    )


def sign_in_window(desk, tab):
    """Each party's signature, entered in the dialog with the code from the paper."""
    screens.settle(desk.jobs)
    version = found(desk, tab).amending
    for party in version.signers:

        def fill(dialog, party=party):
            dialog.fields["code"].set_value(version.short_code)
            dialog.fields["party"].set_value(party)
            dialog.fields["signer"].set_value(SIGNERS[party])
            dialog.do_button.click()

        answer_next(fill)
        button(tab, "Enter a signature…").click()
        screens.settle(desk.jobs)
    return version


def test_several_kinds_are_drafted_printed_signed_and_in_force_together(desk, tab):
    reader, store = desk.session.reader, desk.session.store
    before = found(desk, tab).values
    place = sites_of(reader, before["hosting_firm_id"])[-1][0]
    change = {
        "hours_tenths": 400, **dict.fromkeys(WEEK, "08:00-16:30/30"), "end_date": "2027-04-25",
        "cost_travel": "hosting", "amount_travel": 45_000, "host_site_2_id": place, "site_2_share": 30,
    }  # fmt: skip

    def fill(dialog):
        dialog.adder.buttons["working_time_change"].click()
        enter(dialog, hours_tenths=400)
        screens.settle(desk.jobs)
        assert any("The weekdays make 38.5 hours" in text for text in told(dialog)), "told before all is done"
        enter(dialog, **dict.fromkeys(WEEK, "08:00-16:30/30"))
        screens.settle(desk.jobs)
        assert not any("The weekdays make" in text for text in told(dialog))
        offered = [one.text() for one in dialog.adder.menu_button.actions_menu.actions()]
        assert "Other working time" not in offered
        for kind in (impact.EXTEND, impact.COSTS, "place_change"):
            entry = impact.type_word(kind)
            actions = dialog.adder.menu_button.actions_menu.actions()
            next(one for one in actions if one.text() == entry).trigger()
        enter(dialog, end_date="2027-04-25", cost_travel="hosting", amount_travel=45_000)
        enter(dialog, host_site_2_id=place)
        dialog.do_button.click()
        screens.settle(desk.jobs)
        assert dialog.isVisible()
        assert dialog.fields["site_2_share"].level() == dialog.fields["reason"].level() == "error"
        assert (dialog.change(), dialog.fields["hours_tenths"].value()) == (
            {name: value for name, value in change.items() if name != "site_2_share"}, 400,
        ), "what is refused is not lost"  # fmt: skip
        enter(dialog, site_2_share=30, reason="A larger order, in both halls.")
        assert {"15 April 2027 → 25 April 2027", "38.5 → 40", "Grant → Hosting firm", "– → €450",
                "– → Új út 5., 9022 Győr", "– → 30"} <= set(told(dialog))  # fmt: skip
        dialog.do_button.click()

    amend(desk, tab, fill)
    assert found(desk, tab).values == before
    version = sign_in_window(desk, tab)
    assert (version.n, version.signers) == (2, impact.ALL)
    assert version.amendment == "extend place_change working_time_change cost_change"
    text = text_of(files.get(reader, store.target, version.pdf_sha256))
    for language in ("de", "hu"):
        with i18n.speaking(language):
            for name in change:
                assert words.label(name) in text
            assert all(impact.type_word(kind) in text for kind in version.amendment.split())
    for said in ("25. April 2027", "2027. április 25.", "450", "Új út 5., 9022 Győr", "08:00–16:30"):
        assert said in text
    assert {name: found(desk, tab).values[name] for name in change} == change
    assert tab.record.forms["period"][0].field("hours_tenths").value() == 400
    desk.window.go_back()
    tab.record.context.undo()
    screens.settle(desk.jobs)
    assert found(desk, tab).values == before, "one step takes everything back"


def test_a_second_place_goes_with_its_share_from_the_field_in_the_record(desk, tab):
    place = sites_of(desk.session.reader, found(desk, tab).values["hosting_firm_id"])[-1][0]
    field = tab.record.forms["parties"][0].field("host_site_2_id")

    def fill(dialog):
        assert dialog.fields["host_site_2_id"].value() == place
        screens.settle(desk.jobs)
        assert "Say how much of the stay is at the second place, in per cent." in told(dialog)
        enter(dialog, reason="Two halls.")
        dialog.do_button.click()
        screens.settle(desk.jobs)
        assert dialog.fields["site_2_share"].level() == "error"
        enter(dialog, site_2_share=40)
        dialog.do_button.click()

    answer_next(fill)
    field.box.setCurrentIndex(field.box.findData(place))
    field.box.activated.emit(field.box.currentIndex())
    screens.settle(desk.jobs)
    assert found(desk, tab).amending.changes == {"host_site_2_id": [None, place], "site_2_share": [None, 40]}
    sign_in_window(desk, tab)
    assert (found(desk, tab).values["host_site_2_id"], found(desk, tab).values["site_2_share"]) == (place, 40)


def test_a_draft_gets_further_changes_from_the_record_and_can_be_discarded(desk, tab):
    def extend(dialog):
        dialog.adder.buttons[impact.EXTEND].click()
        enter(dialog, end_date="2027-04-25", effective_on="2027-03-20", reason="More to learn.")
        dialog.do_button.click()

    amend(desk, tab, extend)
    assert button(tab, "Discard the draft") and not button(tab, "Withdraw")

    def fill(dialog):
        assert dialog.fields["end_date"].value() == "2027-04-25"
        assert dialog.fields["effective_on"].value() == "2027-03-20"
        assert dialog.fields["reason"].value() == "More to learn."
        assert dialog.fields["supervision_tenths"].value() == 30
        dialog.do_button.click()

    answer_next(fill)
    field = tab.record.forms["mentoring"][0].field("supervision_tenths")
    field.propose(30)
    field.commit()
    screens.settle(desk.jobs)
    whole = found(desk, tab)
    assert set(whole.amending.changes) == {"end_date", "supervision_tenths"}
    assert [(one.n, one.state) for one in whole.versions] == [(3, "open"), (2, "superseded"), (1, "in_force")]

    def shorten(dialog):
        dialog.groups[0].dropped.emit(dialog.groups[0])
        dialog.do_button.click()

    answer_next(shorten)
    button(tab, "Change the draft…").click()
    screens.settle(desk.jobs)
    assert set(found(desk, tab).amending.changes) == {"supervision_tenths"}
    button(tab, "Discard the draft").click()
    screens.settle(desk.jobs)
    assert found(desk, tab).amending is None
    tab.record.context.undo()
    screens.settle(desk.jobs)
    assert found(desk, tab).amending.n == 4


def test_what_somebody_has_signed_is_told_before_anything_is_typed(desk, tab):
    def extend(dialog):
        dialog.adder.buttons[impact.EXTEND].click()
        enter(dialog, end_date="2027-04-25", reason="More to learn.")
        dialog.do_button.click()

    amend(desk, tab, extend)
    version, store = found(desk, tab).amending, desk.session.store
    sign_all(store, version, ["employee"])
    screens.settle(desk.jobs)
    assert button(tab, "Withdraw") and not button(tab, "Discard the draft")
    assert not button(tab, "Change the draft…")
    told_of = []
    tab.record.context.notices.error = lambda error: told_of.append(str(error))
    assert tab.record.acts.amending.dialog({"hours_tenths": 400}) is None
    assert "being signed already" in told_of[0]


def test_what_the_paper_cannot_print_keeps_the_dialog_open(desk, tab):
    seen = []

    def fill(dialog):
        dialog.adder.buttons[impact.EXTEND].click()
        enter(dialog, end_date="2027-04-25", reason="More 𒀀")
        dialog.do_button.click()
        screens.settle(desk.jobs)
        seen.append((dialog.isVisible(), dialog.banner.words.text(), dialog.do_button.isEnabled()))
        enter(dialog, reason="More to learn.")
        dialog.do_button.click()

    amend(desk, tab, fill)
    ((is_open, said, is_ready),) = seen
    assert is_open and is_ready and "Reason" in said
    assert found(desk, tab).amending.reason == "More to learn."


def test_the_kind_follows_the_last_day_and_an_early_end_may_be_chosen(desk, tab):
    dialog = tab.record.acts.amending.dialog({"end_date": "2027-04-25"})
    assert dialog.kind == impact.EXTEND
    enter(dialog, end_date="2027-03-20")
    assert (dialog.kind, dialog.fields["kind"].value()) == (impact.SHORTEN, impact.SHORTEN)
    screens.settle(desk.jobs)
    assert any(text.startswith("Too short") for text in told(dialog))
    dialog.fields["kind"].propose(impact.EARLY)
    dialog.fields["kind"].commit()
    assert dialog.kind == impact.EARLY
    screens.settle(desk.jobs)
    assert not any(text.startswith("Too short") for text in told(dialog))
    enter(dialog, end_date="2027-03-22")
    assert dialog.kind == impact.EARLY, "what was chosen stays while the stay gets shorter"
    dialog.close()


@pytest.mark.parametrize("kind", impact.TYPES)
def test_each_kind_shows_all_its_fields_with_their_present_values(desk, tab, kind):
    dialog = tab.record.acts.amending.dialog({})
    dialog.add(kind)
    shown, values = dialog.groups[0].fields, found(desk, tab).values
    assert [name for name in shown if name != "kind"] == sorted(
        shown.keys() - {"kind"}, key=list(impact.FIELDS[kind]).index
    )
    assert shown.keys() - {"kind"} == set(impact.FIELDS[kind]) - set(COLUMNS[1:])
    for name in ("end_date", "hours_tenths", "objective_sending_l2", "cost_salary", "posting"):
        assert name not in shown or shown[name].value() == values[name]
    if "outcomes_l1" in shown:
        assert shown["outcomes_l1"].value() == tuple(values[name] for name in COLUMNS)
    assert dialog.change() == {}
    dialog.close()


def test_amounts_stand_in_the_currency_that_is_chosen(desk, tab):
    dialog = tab.record.acts.amending.dialog({"amount_travel": 10_000})
    assert dialog.fields["amount_travel"].unit.text() == "EUR"
    enter(dialog, currency="HUF")
    assert dialog.fields["amount_travel"].unit.text() == "HUF"
    assert dialog.change() == {"currency": "HUF", "amount_travel": 10_000}
    dialog.close()
