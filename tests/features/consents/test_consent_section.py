"""Consents in the record of a firm, with the real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.ui.form_dialog import FormDialog
from typing_help import type_text


@pytest.fixture
def section(desk):
    store = desk.session.store
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"})
    actions.add_part(
        store, "contact", firm, {"given_name": "Anna", "family_name": "Krause", "email": "a@adler.example"}
    )
    tab = desk.window.show_tab("firms")
    desk.window.resize(1500, 900)
    screens.settle(desk.jobs)
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    return tab.record.page.sections.brought["consents"]


def answer(desk, press, change=lambda dialog: None):
    """Press a button and answer the dialog that opens."""
    seen = []

    def respond(dialog):
        assert isinstance(dialog, FormDialog)
        seen.append(dialog)
        change(dialog)
        QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
        if dialog.isVisible():
            seen.append([field._message.text() for field in dialog.fields.values() if field.level()])
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    answer_next(respond)
    press()
    screens.settle(desk.jobs)
    return seen


def texts(section):
    return [(entry.purpose, entry.withdrawn_on is None) for entry in section.people[0].entries]


def test_a_consent_is_noted_withdrawn_and_taken_back(desk, section):
    answer(desk, section.lines[0].add_button.click)
    assert texts(section) == [("invitation", True)]
    assert section.people[0].open == {"invitation"}
    person, entry = section.people[0], section.people[0].entries[0]
    assert person.name == "Anna Krause"
    answer(desk, lambda: section.withdraw(section.people[0], entry))
    assert texts(section) == [("invitation", False)]
    assert section.people[0].open == frozenset()
    desk.undo()
    screens.settle(desk.jobs)
    assert section.people[0].open == {"invitation"}
    desk.undo()
    screens.settle(desk.jobs)
    assert texts(section) == []


def test_a_basis_that_does_not_serve_is_refused_beside_the_field(desk, section):
    def wrong(dialog):
        dialog.fields["purpose"].propose("photo_publicity")
        dialog.fields["legal_basis"].propose("contract")

    _dialog, messages = answer(desk, section.lines[0].add_button.click, wrong)
    assert messages == ["For this purpose choose: Consent."]
    assert texts(section) == []


def test_a_day_to_come_is_refused(desk, section):
    def late(dialog):
        line = dialog.fields["given_on"].line
        line.selectAll()
        type_text(line, "01/01/2099")

    _dialog, messages = answer(desk, section.lines[0].add_button.click, late)
    assert messages == ["This day is still to come."]


def test_nobody_contacts_who_does_not_want_it(desk, section):
    section.lines[0].ban_button.click()
    screens.settle(desk.jobs)
    assert section.people[0].is_banned
    section.lines[0].ban_button.click()
    screens.settle(desk.jobs)
    assert not section.people[0].is_banned
