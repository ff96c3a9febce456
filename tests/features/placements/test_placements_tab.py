"""The tab of the placements, with the real widgets."""

from contextlib import closing
from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import actions, dossier
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.storage import files
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.wrap_label import WrapLabel
from placements_help import parties, ready
from typing_help import type_text


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    return found


def answer(desk, press, fill, *, code_wrong=False):
    """Press a button, fill in the dialog that opens, and press its button; what it says stays to be read."""
    said = []

    def respond(dialog):
        try:
            fill(dialog)
            dialog.do_button.click()
            said.extend(field._message.text() for field in dialog.fields.values() if field.level())
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(respond)
    press()
    screens.settle(desk.jobs)
    return said


def lines(box):
    return [label.text() for label in box.findChildren(WrapLabel) if not label.isHidden()]


def shown(desk, tab):
    return placement(desk.session.reader, RowId(tab.record.placement_id))


def choose(field, value):
    """Choose something of a field as by hand."""
    field.set_value(value)
    field.edited.emit(value)


def test_a_placement_begins_with_who_goes_where(desk, tab):
    sending, anna, hosting, _mentor = parties(desk.session.store)
    assert tab.model.rowCount() == 0

    def fill(dialog):
        dialog.do_button.click()
        assert dialog.isVisible(), "both are needed"
        choose(dialog.fields["employee_id"], anna)
        choose(dialog.fields["hosting_firm_id"], hosting)

    answer(desk, tab.new_button.click, fill)
    assert tab.model.rowCount() == 1
    found = shown(desk, tab)
    assert found.values["sending_firm_id"] == sending
    assert tab.record.next_button.text() == "Check"
    assert any("First and last day are missing" in text for text in lines(tab.record.lines.hindrances))
    desk.undo()
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 0


def test_people_and_firms_are_found_by_typing(desk, tab):
    parties(desk.session.store)

    def fill(dialog):
        line = dialog.fields["employee_id"].line
        line.setFocus()
        type_text(line, "krause")
        QTest.qWait(50)
        assert any("Anna Krause" in text for text in dialog.fields["employee_id"]._texts.stringList())
        dialog.reject()

    answer(desk, tab.new_button.click, fill)


def test_the_card_shows_each_source_and_the_advice_on_objectives(desk, tab):
    text = "Gain experience. Improve skills. Networking. Learn new things."
    own = ready(desk.session.store, objective_hosting_l1=text, language_1="en")
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    said = lines(tab.record.lines.card)
    assert "Source: Recommendation 2003/361/EC" in said
    assert any("What the hosting firm gains (English): this fits any stay." in line for line in said)
    actions.take_step(desk.session.store, own, "check")
    actions.take_step(desk.session.store, own, "freeze")
    screens.settle(desk.jobs)
    assert not any("fits any stay" in line for line in lines(tab.record.lines.card))


def test_what_is_missing_leads_to_its_section(desk, tab):
    own = ready(desk.session.store, mentor_host_id=None)
    actions.take_step(desk.session.store, own, "check")
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    section = tab.record.sections["mentoring"]
    section.set_open(False)
    assert "Missing: Mentor at the hosting firm" in lines(tab.record.lines.hindrances)
    tab.record.lines.hindrances.findChildren(IconButton)[0].click()
    screens.settle(desk.jobs)
    assert section.is_open()


def test_a_field_is_written_when_it_is_left(desk, tab):
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    line = tab.record.forms["period"][0].field("timetable").line
    line.setFocus()
    line.selectAll()
    type_text(line, "Mon–Thu")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    screens.settle(desk.jobs)
    assert shown(desk, tab).values["timetable"] == "Mon–Thu"
    desk.undo()
    screens.settle(desk.jobs)
    assert line.text() == "Mo–Fr 8:00–16:42"


def test_from_the_check_to_the_signed_agreement(desk, tab, told):
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    tab.record.next_button.click()
    screens.settle(desk.jobs)
    assert tab.record.next_button.text() == "Make the agreement"
    tab.record.next_button.click()
    screens.settle(desk.jobs)
    version = shown(desk, tab).present
    assert version.short_code in lines(tab.record.lines.versions)

    for _party in range(3):
        answer(
            desk,
            lambda: tab.record.acts.sign(tab.record.found.present),
            lambda dialog: _filled(dialog, version.short_code),
        )
    assert len(shown(desk, tab).present.signatures) == 3
    for expected in ("All have signed", "Ready to depart"):
        tab.record.next_button.click()
        screens.settle(desk.jobs)
        assert tab.record.next_button.text() == expected
    assert shown(desk, tab).values["status"] == "signed"


def _filled(dialog, code):
    type_text(dialog.fields["code"].line, code.lower())
    if not dialog.fields["signer"].value():
        type_text(dialog.fields["signer"].line, "Karl Köster")


def test_the_checklist_is_decided(desk, tab):
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    (decide, *_others) = (
        button for button in tab.record.lines.checks.findChildren(IconButton) if button.toolTip() == "Decide…"
    )
    said = answer(desk, decide.click, lambda dialog: choose(dialog.fields["state"], "waived"))
    assert said == ["Please say why."]
    answer(desk, decide.click, lambda dialog: None)
    assert shown(desk, tab).checklist[0].state == "done"


def test_a_rule_is_confirmed_with_the_days_of_the_office(desk, tab):
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    (confirm, *_others) = (
        button
        for button in tab.record.lines.checks.findChildren(IconButton)
        if button.toolTip() == "Confirm the rule…"
    )
    first = shown(desk, tab).checklist[0]
    answer(desk, confirm.click, lambda dialog: dialog.fields["lead_days"].propose(first.rule.lead_days + 5))
    found = next(item for item in shown(desk, tab).checklist if item.rule.code == first.rule.code)
    assert found.rule.lead_days == first.rule.lead_days + 5
    assert found.rule.last_confirmed


def test_the_preview_shows_the_pages(desk, tab):
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    preview = tab.record.acts.preview()
    screens.settle(desk.jobs)
    assert preview.pages.count >= 4
    assert preview.pages.is_drawn
    preview.close()


def test_a_refused_write_leaves_what_the_agreement_says(desk, tab, told):
    own = ready(desk.session.store)
    for key in ("check", "freeze"):
        actions.take_step(desk.session.store, own, key)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    line = tab.record.forms["period"][0].field("timetable").line
    line.setFocus()
    type_text(line, "!")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    screens.settle(desk.jobs)
    assert any("Withdraw the version first" in text for text in told)
    assert line.text() == "Mo–Fr 8:00–16:42"


def test_a_stay_is_noted_and_found_by_the_search(desk, tab):
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    answer(desk, tab.record.acts.events.add, lambda dialog: None)
    assert [event.kind for event in shown(desk, tab).events] == ["visit"]
    tab.search.setText("gyor")
    tab.search.setText("krause")
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 1
    tab.search.setText("nobody")
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 0


def test_the_scan_of_a_signed_paper_is_attached_and_goes_into_the_dossier(desk, tab, tmp_path):
    own = ready(desk.session.store)
    for step in ("check", "freeze"):
        actions.take_step(desk.session.store, own, step)
    version = placement(desk.session.reader, own).present
    values = {"party": "employee", "signer": "Anna Krause", "method": "wet_ink_scan", "signed_on": version.frozen_on,
              "decision": "signed"}  # fmt: skip
    signed = actions.sign(desk.session.store, version, values, version.short_code)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    scan = tmp_path / "page.pdf"
    scan.write_bytes(files.get(desk.session.reader, desk.session.target, version.pdf_sha256))
    tab.record.acts.proofs.attach(signed, scan)
    screens.settle(desk.jobs)
    (one,) = shown(desk, tab).present.signatures
    assert one.evidence_id
    assert any(
        button.toolTip() == "Open signed paper"
        for button in tab.record.lines.versions.findChildren(IconButton)
    )
    tab.record.files.attach([tmp_path / "page.pdf"])
    screens.settle(desk.jobs)
    assert [file.name for file in tab.record.files.files] == ["page.pdf"]
    with closing(desk.session.store.reader()) as reader:
        whole = dossier.dossier(reader, desk.session.target, shown(desk, tab), date(2027, 1, 1))
    pages = [len(pypdfium2.PdfDocument(pdf)) for pdf in (whole, scan.read_bytes())]
    assert pages[0] >= 3 * pages[1]


def test_a_deleted_placement_is_taken_out_of_the_trash(desk, tab):
    own = ready(desk.session.store)
    actions.delete(desk.session.store, own)
    screens.settle(desk.jobs)
    dialog = tab.acts.trash()
    screens.settle(desk.jobs)
    assert "Anna Krause" in dialog.model.row_at(0).detail
    dialog.restore_button.click()
    screens.settle(desk.jobs)
    dialog.reject()
    assert placement(desk.session.reader, own) is not None
