"""The tab of offers and candidates, with the real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from dialogs import answer_next
from market_help import allow, market
from mobilise_desktop import screens
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.data_rights.actions import erase_person
from mobilise_desktop.features.market import actions, queries
from mobilise_desktop.features.market.ui import dialogs
from mobilise_desktop.features.placements import actions as placements
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.ui.wrap_label import WrapLabel
from placements_help import parties
from typing_help import type_text


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("market")
    screens.settle(desk.jobs)
    return found


def answer(desk, press, fill):
    """Press a button and do something with the dialog that opens."""

    def respond(dialog):
        try:
            fill(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(respond)
    press()
    for _dialog_then_work in range(2):
        screens.settle(desk.jobs)


def test_an_offer_is_made_and_filled_in(desk, tab):
    _sending, _anna, hosting, _mentor = parties(desk.session.store)
    screens.settle(desk.jobs)
    said = []

    def fill(dialog):
        dialog.do_button.click()
        said.extend(field._message.text() for field in dialog.fields.values())
        dialog.fields["firm_id"].set_value(hosting)
        dialog.fields["firm_id"].edited.emit(hosting)
        dialog.fields["tasks"].editor.setFocus()
        type_text(dialog.fields["tasks"].editor, "Costing")
        dialog.do_button.click()

    answer(desk, tab.side.new_button.click, fill)
    assert said == ["Please choose a firm.", "Please say what is done there."]
    assert tab.side.model.rowCount() == 1
    record = tab.side.record
    assert record.title.text() == "Őri és Társa Öntöde Kft."
    field = record.form.field("skills_offered")
    type_text(field.line, "casting")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    record.form.field("lengths").boxes["2m"].click()
    screens.settle(desk.jobs)
    kept = queries.offer(desk.session.reader, RowId(record.own)).values
    assert (kept["skills_offered"], kept["lengths"], kept["status"]) == ("casting", "2m", "draft")


def test_a_pair_is_compared_accepted_and_becomes_a_placement(desk, tab):
    store, reader = desk.session.store, desk.session.reader
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    screens.settle(desk.jobs)
    tab.side.choose(offer)
    screens.settle(desk.jobs)
    pane = tab.side.record.matches
    assert pane.model.rowCount() == 1
    assert pane.told.text() == "1 possible match"
    assert not pane.decisions.isVisibleTo(pane)
    accept(desk, pane, {})
    assert queries.matches(reader)[offer, candidate].status == "accepted"
    assert tab.side.record.chips[2].text() == "1 of 1 place taken"
    assert pane.told.text().startswith("0 possible matches")
    tab.show_side("candidate")
    tab.side.choose(candidate)
    screens.settle(desk.jobs)
    assert tab.side.record.chips[0].text() == "Matched"
    assert tab.side.record.matches.model.row_at(0).status == "accepted"
    answer(desk, tab.side.record.matches.compare_button.click, lambda dialog: dialog.place_button.click())
    screens.settle(desk.jobs)
    placements = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    values = placement(reader, RowId(placements.record.placement_id)).values
    assert (values["employee_id"], values["hosting_firm_id"], values["working_language"]) == (
        anna,
        hosting,
        "en:B1",
    )
    said = {"programme_l1": "Costing of castings", "objective_employee_l1": "Learn costing", "cefr_required": "B1",
            "start_date": "2027-03-01"}  # fmt: skip
    assert {name: values[name] for name in said} == said


def accept(desk, pane, values):
    """Look at a pair and say who accepts it: both, or what is given by field."""

    def respond(dialog):
        def who(asked):
            for name, value in values.items():
                asked.fields[name].set_value(value)
            asked.do_button.click()

        answer_next(who)
        dialog.accept_button.click()

    answer(desk, pane.compare_button.click, respond)


def test_the_office_that_has_not_decided_yet_is_told(desk, tab):
    store, reader = desk.session.store, desk.session.reader
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    screens.settle(desk.jobs)
    tab.side.choose(offer)
    screens.settle(desk.jobs)
    pane = tab.side.record.matches
    accept(desk, pane, {"sending": False, "hosting_on": "2026-11-03"})
    match = queries.matches(reader)[offer, candidate]
    assert (match.status, match.sending.said, match.hosting) == ("contacted", "", ("accepted", "2026-11-03"))
    assert pane.model.index(0, 4).data() == "Sender undecided"
    said = "The sending office has not decided yet. The hosting office accepted on 3 Nov 2026."
    assert pane.decisions.text() == f"Anna Krause: {said}"
    assert pane.decisions.isVisibleTo(pane)
    told = []
    answer(desk, pane.compare_button.click, lambda dialog: told.extend(_labels(dialog)))
    assert said in told
    accept(desk, pane, {})
    assert queries.matches(reader)[offer, candidate].hosting.on == "2026-11-03"
    assert queries.matches(reader)[offer, candidate].status == "accepted"
    answer(desk, pane.compare_button.click, lambda dialog: told.append(dialog.decisions_button.isHidden()))
    assert told[-1] is False


def test_what_an_office_said_is_not_forgotten_by_the_way(desk, tab):
    store, reader = desk.session.store, desk.session.reader
    offer, candidate, anna, _hosting = market(store)
    allow(store, anna)
    actions.settle(store, (offer, candidate), {"sending": ("declined", "2026-11-03")}, "Fell ill")
    screens.settle(desk.jobs)
    tab.side.choose(offer)
    screens.settle(desk.jobs)
    pane, seen = tab.side.record.matches, []
    answer(desk, pane.compare_button.click, lambda dialog: seen.append(dialog.contact_button.isHidden()))
    accept(desk, pane, {"hosting_on": "2026-11-04"})  # the box of the one that declined is not ticked
    match = queries.matches(reader)[offer, candidate]
    assert (match.status, match.reason, match.sending.said) == ("declined", "Fell ill", "declined")
    assert match.hosting == ("accepted", "2026-11-04")
    accept(desk, pane, {"sending": True})
    assert queries.matches(reader)[offer, candidate].status == "accepted"
    answer(desk, pane.compare_button.click, lambda dialog: seen.append(dialog.contact_button.isHidden()))
    assert seen == [False, True]


def test_every_day_of_a_decision_has_a_name_of_its_own(desk, tab):
    dialog = dialogs.accept_dialog(tab, None)
    names = [dialog.fields[f"{side}_on"].line.accessibleName() for side in ("sending", "hosting")]
    assert names == ["Accepted by the sending office on", "Accepted by the hosting office on"]


def _labels(dialog):
    return [label.text() for label in dialog.findChildren(WrapLabel)]


def test_a_planned_stay_is_shown_instead_of_planned_again(desk, tab):
    store = desk.session.store
    offer, candidate, anna, hosting = market(store)
    allow(store, anna)
    match_id = actions.decide(store, (offer, candidate), "accepted")
    sending = desk.session.reader.one("SELECT firm_id FROM contact WHERE id = :id", {"id": anna})[0]
    values = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    own = placements.add(store, values, match_id)
    screens.settle(desk.jobs)
    tab.side.choose(offer)
    screens.settle(desk.jobs)
    hidden = []

    def look(dialog):
        hidden.append(dialog.place_button.isHidden())
        dialog.show_button.click()

    answer(desk, tab.side.record.matches.compare_button.click, look)
    assert hidden == [True]
    assert desk.window.show_tab("placements").record.placement_id == own


def test_declining_asks_why_and_what_excludes_is_told(desk, tab):
    store = desk.session.store
    offer, candidate, _anna, _hosting = market(store)
    screens.settle(desk.jobs)
    tab.side.choose(offer)
    screens.settle(desk.jobs)

    def decline(dialog):
        def why(asked):
            type_text(asked.fields["reason"].line, "Wants to stay at home")
            asked.do_button.click()

        answer_next(why)
        dialog.decline_button.click()

    answer(desk, tab.side.record.matches.compare_button.click, decline)
    match = queries.matches(desk.session.reader)[offer, candidate]
    assert (match.status, match.reason) == ("declined", "Wants to stay at home")
    field = tab.side.record.form.field("working_language")
    field.line.clear()
    type_text(field.line, "hu C1")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    screens.settle(desk.jobs)
    assert tab.side.record.matches.told.text() == "0 possible matches · 1: language not sufficient"
    assert tab.side.record.matches.model.row_at(0).status == "declined"  # what was decided stays to be seen


def test_points_that_do_not_make_a_hundred_are_refused(desk, tab):
    said = []

    def fill(dialog):
        dialog.fields["skills"].propose(35)
        dialog.do_button.click()
        said.append(dialog.fields["record"]._message.text())
        dialog.fields["sector"].propose(15)
        dialog.do_button.click()

    answer(desk, tab.change_weights, fill)
    assert said == ["The points make 105 together; they must make 100."]
    assert queries.weights(desk.session.reader)["skills"] == 35


def test_what_was_deleted_is_taken_out_of_the_trash(desk, tab):
    offer, candidate, _anna, _hosting = market(desk.session.store)
    for kind, own in (("offer", offer), ("candidate", candidate)):
        tab.show_side(kind)
        actions.delete(desk.session.store, kind, own)
        screens.settle(desk.jobs)
        assert tab.side.model.rowCount() == 0
        dialog = tab.trash()
        screens.settle(desk.jobs)
        assert [dialog.model.row_at(n).id for n in range(dialog.model.rowCount())] == [own]
        dialog.restore_button.click()
        screens.settle(desk.jobs)
        assert dialog.model.rowCount() == 0
        assert not dialog.restore_button.isEnabled()
        dialog.reject()
        assert tab.side.model.rowCount() == 1


def test_the_erased_are_no_candidates_and_not_in_the_trash(desk, tab):
    _offer, candidate, anna, _hosting = market(desk.session.store)
    erase_person(desk.session.store, anna)
    screens.settle(desk.jobs)
    assert queries.candidates(desk.session.reader) == []
    assert queries.trashed(desk.session.reader, "candidate") == []
    ((goals, sought),) = desk.session.reader.all("SELECT goals, skills_sought FROM candidate_profile")
    assert (goals, sought) == ("", None)
    assert candidate


def test_an_empty_market_has_the_whole_width_and_the_foot_counts_what_is_listed(desk, tab):
    assert not tab._records.isVisible()
    assert desk.window.places.status() == "0 offers"
    market(desk.session.store)
    screens.settle(desk.jobs)
    assert tab._records.isVisible()
    assert desk.window.places.status() == "1 offer"
    tab.side.search.setText("nothing like it")
    screens.settle(desk.jobs)
    assert tab._records.isVisible(), "the window doesn't jump while one types"
    desk.window.show_tab("overview")
    assert desk.window.places.status() == ""


def test_what_is_decided_stands_first_and_the_arrow_says_so(desk, tab):
    market(desk.session.store)
    screens.settle(desk.jobs)
    header = tab.side.record.matches.view.horizontalHeader()
    assert header.model().headerData(header.sortIndicatorSection(), Qt.Orientation.Horizontal) == "Status"
    assert header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder


def test_the_comparison_warns_of_a_missing_consent_and_sums_up(desk, tab):
    market(desk.session.store)
    screens.settle(desk.jobs)
    looks, texts = [], []

    def look(dialog):
        labels = dialog.findChildren(QLabel)
        looks.extend(one.property("look") for one in labels if "has not allowed" in one.text())
        texts.extend(one.text() for one in labels)
        assert f"{dialog.pair.ranked.score} of 100" in texts

    answer(desk, tab.side.record.matches.compare_button.click, look)
    assert looks == ["warning"]
    assert "Together" in texts
