"""The tables of outcomes and programme in the record and in an amendment, with the real widgets."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions, rules
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.ui.labels import PlainLabel
from placements_help import ready
from typing_help import type_text

TYPED = {
    "outcomes_l1": "Plant allein\tskill\tArbeitsprobe\nLiest Zeichnungen\tknowledge\tGespräch",
    "outcomes_l2": "Önállóan tervez\tskill\tMunkapróba\nRajzot olvas\tknowledge\tBeszélgetés",
    "programme_l1": "Einführung\t1\t\tBüro\tZsófia Őri\nPlanung\t2-7\t1 2\tHalle 2\tZsófia Őri\tEin Plan",
    "programme_l2": "Bevezetés\t1\t\tIroda\tZsófia Őri\nTervezés\t2-7\t1 2\t2. csarnok\tZsófia Őri\tEgy terv",
}


@pytest.fixture
def field(desk):
    desk.window.resize(1366, 768)
    tab = desk.window.show_tab("placements")
    own = ready(desk.session.store, **TYPED)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    tab.record.lead_to("objectives")
    screens.settle(desk.jobs)
    return tab.record.forms["objectives"][2].field("outcomes_l1")


def kept(desk):
    own = desk.window.show_tab("placements").record.placement_id
    return placement(desk.session.reader, RowId(own)).values


def press(desk, button, fill=None):
    """Press a button; what the dialog that opens said, when its button did not close it."""
    said = {}

    def respond(dialog):
        try:
            fill(dialog.fields)
            dialog.do_button.click()
            said.update({n: one._message.text() for n, one in dialog.fields.items() if one.level()})
        finally:
            if dialog.isVisible():
                dialog.reject()

    if fill is not None:
        answer_next(respond)
    button.click()
    screens.settle(desk.jobs)
    return said


def lines(row):
    return [label.text() for label in row.findChildren(PlainLabel) if label.text()]


def test_the_tables_show_both_languages_and_what_belongs_to_each(field):
    first, second = field.outcomes.rows
    assert lines(first) == ["1.", "Plant allein", "Önállóan tervez", "skill · Arbeitsprobe / Munkapróba"]
    assert "knowledge · Gespräch / Beszélgetés" in lines(second)
    weeks = [lines(row) for row in field.weeks.rows]
    assert weeks[0] == ["Week 1", "Einführung", "Bevezetés", "Büro / Iroda · Zsófia Őri"]
    assert weeks[1] == [
        "Weeks 2–7", "Planung", "Tervezés",
        "Outcomes 1, 2 · Halle 2 / 2. csarnok · Zsófia Őri · Result: Ein Plan / Egy terv",
    ]  # fmt: skip


def test_an_outcome_is_added_by_hand_and_undone(desk, field):
    before = kept(desk)

    def fill(fields):
        type_text(fields["text_0"].box, "Kalkuliert\tKleinserien")
        fields["text_1"].box.setPlainText("Kis sorozatot\nkalkulál")
        fields["kind"].set_value("competence")
        type_text(fields["evidence_0"].line, "Angebot | geprüft")

    assert press(desk, field.outcomes.add_button, fill) == {}
    after = kept(desk)
    assert (
        after["outcomes_l1"]
        == f"{before['outcomes_l1']}\nKalkuliert Kleinserien\tcompetence\tAngebot | geprüft"
    )
    assert after["outcomes_l2"] == f"{before['outcomes_l2']}\nKis sorozatot kalkulál\tcompetence"
    assert after["programme_l1"] == before["programme_l1"]
    assert len(field.outcomes.rows) == 3
    desk.undo()
    screens.settle(desk.jobs)
    assert (kept(desk), len(field.outcomes.rows)) == (before, 2)


def test_a_removed_outcome_leaves_the_programme_in_the_same_step(desk, field):
    before = kept(desk)
    press(desk, field.outcomes.rows[0].buttons["remove"])
    after = kept(desk)
    assert desk.window.snackbar.words.text() == "Entry removed."
    assert after["outcomes_l1"] == "Liest Zeichnungen\tknowledge\tGespräch"
    assert after["programme_l2"].splitlines()[1] == "Tervezés\t2-7\t1\t2. csarnok\tZsófia Őri\tEgy terv"
    desk.undo()
    screens.settle(desk.jobs)
    assert kept(desk) == before


def test_the_keyboard_moves_an_outcome_and_stays_on_it(desk, field):
    desk.window.activateWindow()
    button = field.outcomes.rows[0].buttons["down"]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Qt.Key.Key_Space)
    screens.settle(desk.jobs)
    assert kept(desk)["outcomes_l2"].splitlines()[0] == "Rajzot olvas\tknowledge\tBeszélgetés"
    assert kept(desk)["programme_l1"].splitlines()[1].split("\t")[2] == "2 1"
    assert field.outcomes.rows[1].buttons["change"].hasFocus(), "there is no way further down"


def test_a_week_is_changed_and_a_new_one_comes_after_it(desk, field):
    def shorten(fields):
        assert fields["responsible"].value() == "Zsófia Őri"
        assert [one.key for one in fields["responsible"]._matching("")][:1] == ["Őri Zsófia"]
        fields["last"].set_value(4)
        fields["outcomes"].boxes["1"].click()

    press(desk, field.weeks.rows[1].buttons["change"], shorten)
    assert kept(desk)["programme_l1"].splitlines()[1] == "Planung\t2-4\t2\tHalle 2\tZsófia Őri\tEin Plan"

    def add(fields):
        assert fields["first"].value() == 5
        type_text(fields["text_0"].box, "Projekt")

    press(desk, field.weeks.add_button, add)
    assert kept(desk)["programme_l1"].splitlines()[2] == "Projekt\t5"
    assert kept(desk)["programme_l2"].splitlines()[2] == "–\t5"
    assert "Not written yet (Hungarian)" in lines(field.weeks.rows[2])
    press(desk, field.weeks.rows[2].buttons["up"])
    assert kept(desk)["programme_l2"].splitlines()[1] == "–\t5"
    assert "The weeks of the programme are not in their order." in lines(field.weeks)
    press(desk, field.weeks.rows[1].buttons["remove"])
    assert len(kept(desk)["programme_l1"].splitlines()) == 2


def test_a_double_click_opens_a_row(desk, field):
    opened = []

    def respond(dialog):
        opened.append(dialog.fields["text_0"].value())
        dialog.reject()

    answer_next(respond)
    QTest.mouseDClick(field.weeks.rows[0], Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    screens.settle(desk.jobs)
    QTest.qWait(300)
    assert opened == ["Einführung"]


def test_what_is_wrong_is_said_beside_the_field(desk, field):
    before = kept(desk)

    def turned(fields):
        fields["first"].set_value(3)
        fields["last"].set_value(2)
        fields["text_0"].set_value("x" * 501)

    said = press(desk, field.weeks.rows[0].buttons["change"], turned)
    assert said == {
        "last": "This week is before the first one.",
        "text_0": "This has 501 characters. At most 500 are possible.",
    }

    def empty(fields):
        fields["text_0"].set_value(" - ")
        fields["text_1"].set_value(None)

    said = press(desk, field.outcomes.rows[0].buttons["change"], empty)
    assert said == {"text_0": "Please say it in one of the languages at least."}
    assert kept(desk) == before


def test_weeks_beyond_the_stay_are_named_in_the_record_and_forbid_the_agreement(desk, field):
    record = desk.window.show_tab("placements").record
    actions.edit(desk.session.store, RowId(record.placement_id), {"end_date": "2027-04-01"})
    screens.settle(desk.jobs)
    told = "The stay has 5 weeks; the programme goes beyond it: 6, 7"
    assert told in lines(field.weeks)
    actions.take_step(desk.session.store, RowId(record.placement_id), "check")
    screens.settle(desk.jobs)
    assert told in lines(record.lines.hindrances)
    found = placement(desk.session.reader, RowId(record.placement_id))
    finding = next(one for one in rules.before_signing(found.dossier) if one.text == told)
    desk.window.activateWindow()
    record.leading.lead(finding)
    screens.settle(desk.jobs)
    assert field.weeks.add_button.hasFocus()


def test_a_closed_section_builds_no_rows_before_it_is_opened(desk, field):
    record = desk.window.show_tab("placements").record
    record.sections["objectives"].set_open(False)
    rows = field.outcomes.rows
    actions.edit(desk.session.store, RowId(record.placement_id), {"outcomes_l1": "A", "outcomes_l2": "B"})
    screens.settle(desk.jobs)
    assert field.outcomes.rows is rows
    record.sections["objectives"].set_open(True)
    screens.settle(desk.jobs)
    assert [lines(row)[1:] for row in field.outcomes.rows] == [["A", "B"]]


def test_with_ten_outcomes_no_more_can_be_added(desk, field):
    record = desk.window.show_tab("placements").record
    ten = "\n".join(f"Outcome {n}" for n in range(10))
    actions.edit(desk.session.store, RowId(record.placement_id), {"outcomes_l1": ten, "outcomes_l2": ten})
    screens.settle(desk.jobs)
    assert not field.outcomes.add_button.isEnabled()
    press(desk, field.outcomes.rows[0].buttons["remove"])
    assert field.outcomes.add_button.isEnabled()


def test_one_language_is_asked_once(desk, field):
    record = desk.window.show_tab("placements").record
    actions.edit(desk.session.store, RowId(record.placement_id), {"language_2": "de"})
    screens.settle(desk.jobs)
    seen = []
    press(desk, field.outcomes.rows[0].buttons["change"], seen.extend)
    assert seen == ["text_0", "kind", "evidence_0"]


@pytest.mark.parametrize("language", ["de", "hu"])
@pytest.mark.parametrize("width", [1366, 1024])
def test_nothing_is_cut_and_nothing_lies_on_something_else(desk, field, language, width):
    desk.window.resize(width, 768)
    record = desk.window.show_tab("placements").record
    record.context.language.use(language)
    screens.settle(desk.jobs)
    assert record._scroll.widget().width() <= record._scroll.viewport().width()
    for table in (field.outcomes, field.weeks):
        for row in table.rows:
            assert row.height() >= row.heightForWidth(row.width())
            assert all(row.rect().contains(one.geometry()) for one in row.texts[0].parentWidget().children()
                       if one in row.texts)  # fmt: skip


def test_of_a_signed_stay_an_amendment_is_drafted_that_shows_no_tab(desk, field):
    record = desk.window.show_tab("placements").record
    own = RowId(record.placement_id)
    for step in ("check", "freeze"):
        actions.take_step(desk.session.store, own, step)
    with desk.session.store.write(Label("signed")) as work:
        work.update(PLACEMENT, own, {"status": "signed"})
    screens.settle(desk.jobs)
    said = []

    def amend(dialog):
        tables = dialog.fields["outcomes_l1"]
        said.extend(label.text() for label in dialog.findChildren(PlainLabel))
        said.append(str(len(tables.outcomes.rows)))
        dialog.fields["reason"].set_value("Shorter")
        tables.weeks.rows[1].buttons["remove"].click()
        dialog.do_button.click()
        screens.settle(desk.jobs)
        if dialog.isVisible():
            dialog.reject()

    answer_next(amend)
    press(desk, field.outcomes.rows[0].buttons["remove"])
    assert said.pop() == "1"
    assert not any("\t" in text for text in said)
    assert any("1. Plant allein (skill; Arbeitsprobe) 2. Liest" in " ".join(text.split()) for text in said)
    version = placement(desk.session.reader, own).amending
    assert set(version.changes) == {"outcomes_l1", "outcomes_l2", "programme_l1", "programme_l2"}
    assert version.changes["programme_l1"][1] == "Einführung\t1\t\tBüro\tZsófia Őri"
    assert kept(desk)["outcomes_l1"] == TYPED["outcomes_l1"], "nothing holds before it is signed"
    assert len(field.outcomes.rows) == 2
