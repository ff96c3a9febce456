"""Sites, contacts, notes and tags: added, changed and removed in their cards."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mobilise_desktop.features.firms import actions
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.labels import PlainLabel
from typing_help import type_text


def words(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if label.isVisibleTo(widget)]


def add_contact(bench, **values):
    bench.parts("contact").add()
    form = bench.card("contact").form
    for name, text in values.items():
        bench.type(form.field(name), text)
    bench.card("contact").close_form()
    bench.settle()


def test_a_contact_comes_into_being_with_its_first_value_as_one_step_each(bench):
    bench.parts("contact").add()
    form = bench.card("contact").form
    assert bench.focus() is form.fields[0].line
    bench.type(form.field("family_name"), "Krause")
    assert [part.values["family_name"] for part in bench.firm.contacts] == ["Krause"]
    assert bench.focus() is form.field("function").line
    bench.type(form.field("email"), "krause@koester.example")
    bench.card("contact").close_form()
    bench.settle()
    assert bench.firm.contacts[0].values["is_main"] == 1
    assert "Krause" in words(bench.card("contact")) and "krause@koester.example" in words(
        bench.card("contact")
    )
    bench.undo()
    assert bench.firm.contacts[0].values["email"] is None
    bench.undo()
    assert bench.firm.contacts == ()
    assert bench.parts("contact").cards() == []


def test_a_form_is_scrolled_to_when_it_opens(bench):
    bench.page.head.steps["add_contact"].click()
    bench.settle()
    line = bench.focus()
    assert line is bench.card("contact").form.fields[0].line
    view = bench.page._scroll.viewport()
    assert view.rect().contains(line.mapTo(view, line.rect().center()))


def test_a_new_contact_without_a_value_leaves_nothing_behind(bench):
    bench.parts("contact").add()
    bench.card("contact").close_form()
    bench.settle()
    assert bench.parts("contact").cards() == []
    assert bench.firm.contacts == ()


def test_typing_goes_on_while_the_new_contact_is_written(bench):
    bench.parts("contact").add()
    form = bench.card("contact").form
    form.fields[0].line.setFocus()
    for text in ("Dr", "Anna", "Bauer", "CEO"):
        type_text(bench.focus(), text)
        QTest.keyClick(bench.focus(), Qt.Key.Key_Tab)
    bench.settle()
    values = bench.firm.contacts[0].values
    assert [values[n] for n in ("title", "given_name", "family_name", "function")] == [
        "Dr",
        "Anna",
        "Bauer",
        "CEO",
    ]
    assert len(bench.firm.contacts) == 1


def test_a_phone_number_is_kept_as_typed_and_shown_as_dialled_from_abroad(bench):
    add_contact(bench, family_name="Krause", phone="030/1234567")
    assert bench.firm.contacts[0].values["phone"] == "030/1234567"
    assert "030/1234567 (+49 30 1234567)" in words(bench.card("contact"))
    form = bench.card("contact").open()
    assert form.field("phone")._message.text() == "+49 30 1234567"
    bench.type(form.field("phone"), "12")
    assert form.field("phone").level() == "warning"
    bench.type(form.field("email"), "not an address")
    assert form.field("email").level() == "warning"
    assert bench.firm.contacts[0].values["email"] == "not an address"


def test_enter_and_a_double_click_open_a_card_and_escape_closes_it(bench):
    add_contact(bench, family_name="Krause")
    card = bench.card("contact")
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Return)
    assert card.is_open() and bench.focus() is card.form.fields[0].line
    type_text(bench.focus(), "Dr")
    QTest.keyClick(bench.focus(), Qt.Key.Key_Escape)
    assert card.is_open() and card.form.field("title").line.text() == ""
    QTest.keyClick(bench.focus(), Qt.Key.Key_Escape)
    assert not card.is_open() and bench.focus() is card
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert card.is_open()


def test_another_contact_can_be_made_the_main_one(bench):
    add_contact(bench, family_name="Krause")
    add_contact(bench, family_name="Weber")
    names = [card.values["family_name"] for card in bench.parts("contact").cards()]
    assert names == ["Krause", "Weber"]
    card = bench.card("contact", 1)
    next(act for act in card.acts() if act.name == "Make main contact").act()
    bench.settle()
    assert [card.values["family_name"] for card in bench.parts("contact").cards()] == ["Weber", "Krause"]
    assert [chip.text() for chip in bench.card("contact").findChildren(Chip)] == ["Main contact"]


def test_a_contact_that_left_is_marked(bench):
    add_contact(bench, family_name="Krause")
    card = bench.card("contact")
    card.open().field("active").box.click()
    bench.settle()
    card.close_form()
    assert bench.firm.contacts[0].values["active"] == 0
    assert "No longer there" in [chip.text() for chip in card.findChildren(Chip)]


def test_removing_a_contact_asks_nothing_and_can_be_undone(bench, desk):
    add_contact(bench, family_name="Krause")
    QTest.keyClick(bench.card("contact"), Qt.Key.Key_Delete)
    bench.settle()
    assert bench.firm.contacts == ()
    assert desk.window.snackbar.words.text() == "Removed: Krause"
    desk.window.snackbar.button.click()
    bench.settle()
    assert [card.values["family_name"] for card in bench.parts("contact").cards()] == ["Krause"]


def test_a_mail_can_not_carry_other_headers(bench, opened_urls):
    add_contact(bench, family_name="Krause", email="a@b.example")
    actions.edit_part(
        bench.store, "contact", bench.firm.contacts[0].id, {"email": "a@b.example?bcc=x@y.example&body=z"}
    )
    bench.settle()
    button = next(
        b for b in bench.card("contact").findChildren(IconButton) if b.accessibleName() == "Write e-mail"
    )
    button.click()
    assert opened_urls == ["mailto:a@b.example%3Fbcc%3Dx@y.example%26body%3Dz"]


def test_an_address_can_be_copied(bench):
    add_contact(bench, family_name="Krause", email="a@b.example")
    next(act for act in bench.card("contact").acts() if act.icon == "copy").act()
    assert QApplication.clipboard().text() == "a@b.example"


def test_a_hungarian_firm_asks_for_the_family_name_first(bench):
    bench.show(bench.add("Nagy Kft.", country="HU"))
    bench.parts("contact").add()
    assert list(bench.card("contact").form.bindings)[:3] == ["title", "family_name", "given_name"]


def test_a_site_takes_the_country_of_the_firm_and_the_first_is_the_main_one(bench):
    bench.parts("firm_site").add()
    form = bench.card("firm_site").form
    bench.type(form.field("street"), "Hauptstraße 1")
    bench.type(form.field("city"), "Őrbottyán")
    bench.card("firm_site").close_form()
    bench.settle()
    values = bench.firm.sites[0].values
    assert (values["country"], values["is_default"], values["city"]) == ("DE", 1, "Őrbottyán")
    shown = words(bench.card("firm_site"))
    assert shown[:1] == ["Hauptstraße 1"] and "Main site" in shown and "Germany" not in shown


def test_a_note_is_added_shown_with_its_writer_changed_and_removed(bench):
    bench.page.sections.add("firm_note")
    form = bench.card("firm_note").form
    type_text(form.field("text").box, "Ruft an")
    QTest.keyClick(form.field("text").box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    bench.card("firm_note").close_form()
    assert bench.firm.notes[0].values["text"] == "Ruft an"
    shown = words(bench.card("firm_note"))
    assert shown[0] == "Ruft an" and bench.firm.notes[0].values["created_by"] in shown[1]
    form = bench.card("firm_note").open()
    form.field("text").box.selectAll()
    QTest.keyClick(form.field("text").box, Qt.Key.Key_Delete)
    bench.card("firm_note").close_form()
    bench.settle()
    assert bench.card("firm_note").is_open()
    assert form.field("text").level() == "error"
    assert bench.firm.notes[0].values["text"] == "Ruft an"
    bench.card("firm_note").close_form()
    QTest.keyClick(bench.card("firm_note"), Qt.Key.Key_Delete)
    bench.settle()
    assert bench.firm.notes == ()


def test_the_newest_note_stands_first(bench):
    for text in ("First", "Second"):
        actions.add_part(bench.store, "firm_note", bench.record.firm_id, {"text": text})
    bench.settle()
    assert [card.values["text"] for card in bench.parts("firm_note").cards()] == ["Second", "First"]


def test_tags_are_added_by_enter_once_each_and_removed_by_their_cross(bench, desk):
    tags = bench.page.sections.tags
    for text in ("Export", "export ", "Győr"):
        type_text(tags.line, text)
        QTest.keyClick(tags.line, Qt.Key.Key_Return)
        bench.settle()
    assert sorted(part.values["tag"] for part in bench.firm.tags) == ["Export", "Győr"]
    cross = next(b for b in tags.findChildren(IconButton) if b.accessibleName() == "Remove tag: Export")
    cross.click()
    bench.settle()
    assert tags.texts() == ["Győr"]
    assert desk.window.snackbar.words.text() == "Tag removed: Export"


def test_tags_of_other_firms_are_offered_while_typing(bench):
    actions.add_part(bench.store, "firm_tag", bench.add("Other GmbH"), {"tag": "Lehrlinge"})
    line = bench.page.sections.tags.line
    line.setFocus()
    type_text(line, "lehr")
    bench.settle()
    line.completer().setCompletionPrefix("lehr")
    assert line.completer().currentCompletion() == "Lehrlinge"


def test_an_open_card_keeps_the_keyboard_while_others_come_and_go(bench):
    add_contact(bench, family_name="Krause")
    form = bench.card("contact").open()
    form.field("function").line.setFocus()
    type_text(form.field("function").line, "Half")
    actions.add_part(bench.store, "contact", bench.record.firm_id, {"family_name": "Weber"})
    bench.settle()
    assert len(bench.parts("contact").cards()) == 2
    assert bench.focus() is form.field("function").line
    assert form.field("function").line.text() == "Half"
