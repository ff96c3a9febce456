"""The record as a whole: new firms, drafts, what it looks like, who can use it."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget

from cut_off import cut_texts
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import CONTACT_FIELDS, FIRM_FIELDS, SITE_FIELDS
from mobilise_desktop.features.firms.ui.record import FirmRecord
from mobilise_desktop.features.firms.ui.record_drafts import EVERY_MS
from mobilise_desktop.ui import theme
from typing_help import type_text

TRAP = "<img src=x> & <b>Co</b>"
NOT_TEXT = {
    "country", "vat_status", "status", "size_class", "office_code", "created_at", "updated_at", "updated_by",
    "version", "headcount_min", "headcount_max", "turnover_min", "turnover_max", "balance_min", "balance_max",
    "figures_year", "currency", "nace_scheme", "nuts_version", "member_since", "is_default", "is_main",
    "active",
}  # fmt: skip


def trapped(fields):
    return dict.fromkeys(set(fields) - NOT_TEXT, TRAP)


def fill(bench):
    """A firm with something in every place."""
    firm = bench.add(**{**trapped(FIRM_FIELDS), "legal_name_native": TRAP, "country": "DE"})
    actions.add_part(bench.store, "firm_site", firm, trapped(SITE_FIELDS))
    actions.add_part(bench.store, "contact", firm, trapped(CONTACT_FIELDS))
    actions.add_part(bench.store, "firm_note", firm, {"text": TRAP})
    actions.add_part(bench.store, "firm_tag", firm, {"tag": TRAP})
    actions.edit_firm(bench.store, firm, {"trade_name": f"{TRAP}2"})
    bench.settle()
    return firm


def open_everything(bench):
    for table in ("firm_site", "contact", "firm_note"):
        bench.card(table).open()
    bench.page._do("history")
    bench.settle()


# -- new firms


def start_new(bench, name):
    bench.record.new_firm()
    bench.settle()
    type_text(bench.record.new_page.name.line, name)
    return bench.record.new_page


def count(bench):
    return bench.desk.session.reader.one("SELECT count(*) FROM firm")[0]


def test_a_new_firm_needs_a_name_and_enter_creates_it_in_the_country_of_the_office(bench):
    new = start_new(bench, "")
    assert new.name.line.hasFocus() and new.country.line.text() == "Germany"
    QTest.keyClick(new.name.line, Qt.Key.Key_Return)
    assert new.name.level() == "error" and new.name.line.hasFocus()
    type_text(new.name.line, "Újfalvi Kft.")
    assert new.name.level() == ""
    QTest.keyClick(new.name.line, Qt.Key.Key_Return)
    new.add_button.click()
    bench.settle()
    assert count(bench) == 2
    assert bench.values["legal_name_native"] == "Újfalvi Kft."
    assert bench.page.isVisible() and bench.field("legal_name_native").line.hasFocus()
    assert bench.tab.list_pane.view.choice.current == bench.record.firm_id


def test_escape_leaves_a_new_firm_without_adding_it(bench):
    before = bench.record.firm_id
    new = start_new(bench, "Nobody")
    QTest.keyClick(new.country.line, Qt.Key.Key_Escape)
    bench.settle()
    assert count(bench) == 1
    assert bench.record.firm_id == before and bench.page.isVisible()


def test_a_firm_that_may_be_there_already_is_shown_before_it_is_added_twice(bench):
    new = start_new(bench, "KOESTER-DRUCK")
    QTest.keyClick(new.name.line, Qt.Key.Key_Tab)
    bench.settle()
    assert new.like.isVisible()
    (button,) = new.like.buttons()
    assert button.text() == "Köster Druck GmbH"
    button.click()
    bench.settle()
    assert bench.page.isVisible() and bench.values["legal_name_native"] == "Köster Druck GmbH"
    assert count(bench) == 1


# -- drafts


def next_start(bench, qtbot):
    """The record of the next run of the program, after this one was killed."""
    made = FirmRecord(bench.desk.context)
    qtbot.addWidget(made)
    bench.settle()
    return made


def test_a_draft_survives_a_crash_and_is_offered(bench, qtbot):
    bench.type_into("trade_name", "Kösterőğ", leave=False)
    assert EVERY_MS <= 3000 and bench.record._drafts._clock.isActive()
    bench.record._drafts.keep()
    bench.settle()
    record = next_start(bench, qtbot)
    record.show_firm(bench.record.firm_id)
    bench.settle()
    (ask,) = record.page.asks.open()
    assert "Trade name" in ask.words.text()
    assert "Kösterőğ" in [label.text() for label in ask.findChildren(QLabel)]
    ask.buttons[0].click()
    field = record.page.fields.binding("trade_name").field
    assert field.line.text() == "Kösterőğ" and field.is_changed()
    field.commit()
    bench.settle()
    assert bench.values["trade_name"] == "Kösterőğ"
    assert bench.desk.session.reader.all("SELECT * FROM draft") == []


def test_a_draft_of_a_contact_that_was_being_added_opens_its_card_again(bench, qtbot):
    bench.parts("contact").add()
    bench.type(bench.card("contact").form.field("email"), "half@wr", leave=False)
    bench.record._drafts.keep()
    bench.settle()
    record = next_start(bench, qtbot)
    record.show_firm(bench.record.firm_id)
    bench.settle()
    (ask,) = record.page.asks.open()
    ask.buttons[0].click()
    (card,) = record.page.sections.parts["contact"].cards()
    assert card.form.field("email").line.text() == "half@wr"


def test_a_discarded_draft_is_gone_and_a_saved_one_is_not_kept(bench, qtbot):
    bench.type_into("trade_name", "Half", leave=False)
    bench.record._drafts.keep()
    record = next_start(bench, qtbot)
    record.show_firm(bench.record.firm_id)
    bench.settle()
    record.page.asks.open()[0].buttons[1].click()
    bench.settle()
    assert bench.desk.session.reader.all("SELECT * FROM draft") == []
    bench.type_into("trade_name", "Whole", leave=False)
    bench.record._drafts.keep()
    bench.leave(bench.field("trade_name"))
    assert bench.desk.session.reader.all("SELECT * FROM draft") == []


# -- safe, legible, reachable


def test_nothing_that_was_typed_is_read_as_html(bench):
    bench.show(fill(bench))
    labels = bench.record.findChildren(QLabel)
    assert sum("<img" in label.text() for label in labels) >= 10
    open_everything(bench)
    for label in bench.record.findChildren(QLabel):
        if "<" in label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in bench.record.findChildren(QWidget):
        assert "<img" not in widget.toolTip()


def test_every_control_has_a_name_that_is_not_its_value(bench):
    bench.show(fill(bench))
    open_everything(bench)
    for widget in bench.page.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
            if isinstance(widget, (QLineEdit, QPlainTextEdit)):
                assert TRAP not in name


def test_tab_goes_through_the_record_from_top_to_bottom_and_out_again(bench):
    bench.show(fill(bench))
    open_everything(bench)
    bench.page.take_focus()
    seen, places = [], []
    while (widget := QApplication.focusWidget()) is not None and bench.page.isAncestorOf(widget):
        assert widget not in seen, "a trap"
        seen.append(widget)
        places.append(
            widget.mapTo(bench.page, widget.rect().center()).y()
            + bench.page._scroll.verticalScrollBar().value()
        )
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if len(seen) > 200:
            pytest.fail("no end")
    wanted = [
        w
        for w in bench.page.sections.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and w.isEnabled()
        and isinstance(w, (QLineEdit, QPlainTextEdit, QCheckBox))
    ]
    assert set(wanted) <= set(seen)
    slips = [(a, b) for a, b in pairwise(places) if b < a - 30]
    assert slips == []


@pytest.mark.parametrize("width", [900, 1500])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", ["en", "xx"])
def test_no_text_is_cut_off(bench, width, scale, language):
    firm = bench.add("Präzisionswerkzeugmaschinenbau Müller & Söhne GmbH & Co. KG", vat_no="DE136695977")
    actions.add_part(
        bench.store,
        "contact",
        firm,
        {"family_name": "Krause", "email": "krause@praezisionswerkzeuge.example", "phone": "030 1234567"},
    )
    actions.add_part(
        bench.store,
        "firm_site",
        firm,
        {"street": "Hauptstraße 1", "city": "Garmisch-Partenkirchen", "is_default": 1},
    )
    actions.add_part(bench.store, "firm_note", firm, {"text": "Ein Wort " * 30})
    theme.apply(QApplication.instance(), "light", scale)
    bench.desk.context.language.use(language)
    bench.desk.window.resize(width, 900)
    bench.settle()
    bench.show(firm)
    bench.page._do("history")
    bench.settle()
    assert cut_texts(bench.page) == []
    for table in ("firm_site", "contact", "firm_note"):
        bench.card(table).open()
    bench.settle()
    assert cut_texts(bench.page) == []
    assert bench.page.sections.width() <= bench.page._scroll.viewport().width()


def test_a_narrow_window_has_a_way_back(bench):
    bench.desk.window.resize(900, 700)
    bench.settle()
    bench.show(bench.record.firm_id)
    assert bench.page.head.back.isVisible()
    bench.page.head.back.click()
    bench.settle()
    assert not bench.record.isVisible() and bench.tab.list_pane.isVisible()
    bench.desk.window.resize(1500, 700)
    bench.settle()
    assert not bench.page.head.back.isVisible()


def test_sections_stay_folded_as_they_were_left(bench):
    bench.page.sections.by_key["numbers"].set_open(False)
    other = FirmRecord(bench.desk.context)
    other.show_firm(bench.record.firm_id)
    bench.settle()
    assert not other.page.sections.by_key["numbers"].is_open()
    assert other.page.sections.by_key["firm"].is_open()
    other.deleteLater()
