"""The record of a firm: what is typed is saved on leaving, told, undone, and never lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from typing_help import type_text


def test_leaving_a_field_saves_it_as_one_named_step_and_says_so(bench):
    bench.type_into("trade_name", "Köster & Söhne")
    assert bench.values["trade_name"] == "Köster & Söhne"
    assert bench.page.head.saved.isVisible()
    assert bench.desk.session.undo.next_undo.label.text() == "Change “Trade name” of Köster Druck GmbH"
    bench.undo()
    assert bench.values["trade_name"] is None
    assert bench.field("trade_name").line.text() == ""


def test_letters_of_every_script_are_kept(bench):
    bench.type_into("legal_name_native", "Őrségi Iğdır Țesătoria Ελληνικά Ъгъл")
    assert bench.values["legal_name_native"] == "Őrségi Iğdır Țesătoria Ελληνικά Ъгъл"
    assert bench.page.head.title.text() == "Őrségi Iğdır Țesătoria Ελληνικά Ъгъл"


def test_a_field_left_as_it_was_writes_nothing(bench):
    before = bench.desk.session.undo.next_undo
    bench.type_into("legal_name_native", "Köster Druck GmbH")
    assert bench.desk.session.undo.next_undo == before


def test_enter_saves_and_the_keyboard_stays(bench):
    field = bench.type_into("trade_name", "Köster", leave=False)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    bench.settle()
    assert bench.values["trade_name"] == "Köster"
    assert bench.focus() is field.line


def test_escape_takes_back_what_was_typed(bench):
    field = bench.type_into("legal_name_native", "Wrong", leave=False)
    QTest.keyClick(field.line, Qt.Key.Key_Escape)
    assert field.line.text() == "Köster Druck GmbH"
    bench.settle()
    assert bench.values["legal_name_native"] == "Köster Druck GmbH"


def test_a_firm_keeps_its_name_when_the_field_is_emptied(bench):
    bench.type_into("legal_name_native", "")
    assert bench.field("legal_name_native").line.text() == "Köster Druck GmbH"
    assert bench.message("legal_name_native")[0] == "error"
    assert "needs a name" in bench.message("legal_name_native")[1]
    assert bench.values["legal_name_native"] == "Köster Druck GmbH"
    bench.type_into("legal_name_native", "K")
    assert bench.message("legal_name_native") == ("", "")


def test_a_firm_keeps_its_country_when_the_field_is_emptied(bench):
    bench.type_into("country", "")
    assert bench.field("country").line.text() == "Germany"
    assert bench.values["country"] == "DE"


@pytest.mark.parametrize(
    ("typed", "stored", "level", "words"),
    [
        ("DE 136 695 976", "DE136695976", "info", "right"),
        ("DE136695977", "DE136695977", "warning", "wrong"),
        ("whatever", "whatever", "warning", "does not look like a VAT number of Germany"),
        ("FR40303265045", "FR40303265045", "warning", "another country than Germany"),
    ],
)
def test_the_state_of_a_vat_number_stands_beside_it_and_never_blocks(bench, typed, stored, level, words):
    field = bench.type_into("vat_no", typed)
    assert bench.values["vat_no"] == stored
    assert field.line.text() == stored
    assert bench.message("vat_no")[0] == level
    assert words in bench.message("vat_no")[1]


def test_another_country_checks_the_numbers_again(bench):
    bench.type_into("vat_no", "136695976")
    bench.parts("contact").add()
    bench.type(bench.card("contact").form.field("phone"), "030 1234567")
    assert bench.firm.contacts[0].values["phone_e164"] == "+49301234567"
    bench.type_into("country", "Austria")
    assert bench.message("vat_no")[0] == "warning"
    assert bench.firm.contacts[0].values["phone_e164"] == "+43301234567"
    kinds = bench.field("reg_no_scheme").box
    assert "Handelsregister" not in " ".join(kinds.itemText(i) for i in range(kinds.count()))
    bench.undo()
    assert bench.message("vat_no") == ("info", "The check digit is right.")
    assert bench.firm.contacts[0].values["phone_e164"] == "+49301234567"


def test_a_register_number_is_written_in_its_usual_way_and_its_kind_is_found(bench):
    bench.type_into("national_reg_no", "Amtsgericht Berlin hrb 12345 B")
    assert bench.values["national_reg_no"] == "Berlin HRB 12345 B"
    assert bench.values["reg_no_scheme"] == "HR"


def test_a_firm_without_any_number_is_asked_why(bench):
    reason = bench.field("no_id_reason")
    assert reason.isVisible() and reason.level() == "warning"
    bench.type_into("tax_number", "12/345/67890")
    assert not reason.isVisible()


def test_a_sector_is_found_by_words_and_shown_with_its_section(bench):
    field = bench.type_into("nace_code", "25.62")
    assert bench.values["nace_code"] == "25.62"
    assert bench.values["nace_scheme"] == "NACE2.1"
    assert field.line.text().startswith("25.62 · ")
    assert bench.message("nace_code") == ("info", "Section C: Manufacturing")


def test_a_range_of_employees_gives_the_size_class_with_its_reason(bench):
    field = bench.field("headcount_min")
    field.low.setFocus()
    type_text(field.low, "10")
    QTest.keyClick(field.low, Qt.Key.Key_Tab)
    type_text(field.high, "49")
    QTest.keyClick(field.high, Qt.Key.Key_Tab)
    bench.settle()
    assert (bench.values["headcount_min"], bench.values["headcount_max"]) == (10, 49)
    assert bench.values["size_class"] == "small"
    assert bench.page.fields._class.words.text() == "Small"
    assert bench.page.fields._class._message.text() == "From the number of employees."
    assert bench.desk.session.undo.next_undo.label.text() == "Change “Employees” of Köster Druck GmbH"


def test_a_number_that_is_none_is_told_and_not_written(bench):
    bench.type(bench.field("figures_year"), "20x4")
    assert bench.message("figures_year") == ("error", "Please enter a year with four digits.")
    assert bench.values["figures_year"] is None
    bench.type(bench.field("figures_year"), "2024")
    assert bench.values["figures_year"] == 2024
    assert bench.field("figures_year").line.text() == "2024"


def test_what_is_typed_stays_while_the_firm_changes_elsewhere(bench):
    field = bench.type_into("trade_name", "Half a na", leave=False)
    bench.as_somebody_else({"member_no": "4711"})
    bench.desk.changes.foreign.emit()
    bench.settle()
    assert bench.field("member_no").line.text() == "4711"
    assert field.line.text() == "Half a na"
    assert bench.focus() is field.line
    assert field.line.cursorPosition() == len("Half a na")


def test_both_versions_are_shown_when_somebody_else_was_faster_and_mine_can_stay(bench):
    field = bench.type_into("trade_name", "Mine", leave=False)
    bench.as_somebody_else({"trade_name": "<b>Theirs</b>"})
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    bench.settle()
    assert bench.values["trade_name"] == "<b>Theirs</b>"
    (ask,) = bench.asks()
    assert ask.isVisible() and "berta" in ask.words.text() and "Trade name" in ask.words.text()
    words = " ".join(label.text() for label in ask.findChildren(type(ask.words)))
    assert "Mine" in words and "<b>Theirs</b>" in words
    assert field.line.text() == "Mine"
    bench.answer("Keep mine")
    assert bench.values["trade_name"] == "Mine"
    assert bench.asks() == []
    assert not field.is_changed()


def test_the_other_version_can_be_taken(bench):
    field = bench.type_into("trade_name", "Mine", leave=False)
    bench.as_somebody_else({"trade_name": "Theirs"})
    QTest.keyClick(field.line, Qt.Key.Key_Tab)
    bench.settle()
    bench.answer("Take theirs")
    assert field.line.text() == "Theirs"
    assert bench.values["trade_name"] == "Theirs"
    bench.type_into("trade_name", "Both")
    assert bench.values["trade_name"] == "Both"


def test_two_edits_of_a_field_in_a_row_do_not_trip_over_each_other(bench):
    field = bench.field("vat_no")
    field.line.setFocus()
    for text in ("DE 136 695 976", "DE 136 695 977", "136695976"):
        field.line.selectAll()
        type_text(field.line, text)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    bench.settle()
    assert bench.asks() == []
    assert bench.values["vat_no"] == "DE136695976"
    assert field.line.text() == "DE136695976"


def test_what_stands_in_a_field_is_saved_when_another_firm_is_chosen(bench):
    first = bench.record.firm_id
    other = bench.add("Alfa GmbH")
    bench.type_into("trade_name", "Köster", leave=False)
    bench.show(other)
    assert bench.field("trade_name").line.text() == ""
    bench.show(first)
    assert bench.field("trade_name").line.text() == "Köster"


def test_a_firm_in_the_trash_can_be_read_and_taken_out(bench, desk):
    firm_id = bench.record.firm_id
    bench.page._do("delete")
    bench.settle()
    assert desk.window.snackbar.words.text() == "“Köster Druck GmbH” is in the trash."
    bench.show(firm_id)
    assert not bench.page.sections.isEnabled()
    assert bench.page.head.steps["restore"].isVisible()
    bench.page.head.steps["restore"].click()
    bench.settle()
    assert bench.page.sections.isEnabled()
    assert not bench.firm.is_deleted


def test_a_deletion_is_undone_from_the_notice(bench, desk):
    firm_id = bench.record.firm_id
    bench.page._do("delete")
    bench.settle()
    desk.window.snackbar.button.click()
    bench.settle()
    bench.show(firm_id)
    assert not bench.firm.is_deleted


def test_the_next_sensible_step_is_a_button(bench):
    bench.show(bench.add("Beta GmbH", status="candidate"))
    steps = bench.page.head.steps
    assert [key for key, button in steps.items() if button.isVisible()] == ["activate"]
    steps["activate"].click()
    bench.settle()
    assert bench.values["status"] == "active"
    assert [key for key, button in steps.items() if button.isVisible()] == ["add_contact"]


def test_a_firm_is_copied_as_text(bench):
    bench.type_into("vat_no", "DE136695976")
    bench.page._do("copy")
    text = QApplication.clipboard().text()
    assert text.startswith("Köster Druck GmbH\nGermany · Active")
    assert "VAT number: DE136695976" in text


def test_the_history_shows_each_value_and_takes_one_back(bench):
    bench.type_into("trade_name", "First")
    bench.type_into("trade_name", "Second")
    bench.page._do("history")
    bench.settle()
    past = bench.page.sections.past
    texts = [label.text() for label in past.findChildren(type(bench.page.head.title)) if label.isVisible()]
    assert "Trade name: First → Second" in texts
    assert "Add Köster Druck GmbH" in texts
    backs = [
        b for b in past.findChildren(object) if getattr(b, "accessibleName", str)() == "Take back this value"
    ]
    backs[0].click()
    bench.settle()
    assert bench.values["trade_name"] == "First"
    assert bench.desk.session.undo.next_undo.label.text() == "Change “Trade name” of Köster Druck GmbH"


def test_a_website_opens_in_the_browser_and_other_addresses_only_after_a_question(
    bench, opened_urls, monkeypatch
):
    asked = []
    monkeypatch.setattr("mobilise_desktop.ui.messages.ask", lambda *texts: asked.append(texts[2]) or False)
    bench.type_into("website", "koester.example/über")
    bench.page._do("website")
    assert opened_urls == ["https://koester.example/über"]
    bench.type_into("website", "file:///C:/Windows/calc.exe")
    assert bench.message("website")[0] == "warning"
    bench.page._do("website")
    assert len(opened_urls) == 1 and "calc.exe" in asked[0]


def test_a_change_of_language_keeps_what_is_typed(bench):
    field = bench.type_into("trade_name", "Half", leave=False)
    bench.desk.context.language.use("xx")
    bench.settle()
    assert field.line.text() == "Half"
    assert bench.field("vat_no").label.text().startswith("⟦")
    assert bench.page.head.more.text().startswith("⟦")
