"""The trash, driven as a user drives it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import dialogs
from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.ui import theme

NAMES = ("Alfa GmbH", "Beta GmbH", "Gamma GmbH", "<img src=x> & Söhne")


@pytest.fixture
def firms(desk):
    store = desk.session.store
    made = {n: actions.add_firm(store, {"legal_name_native": n, "country": "DE"}) for n in NAMES}
    for name in NAMES:
        actions.add_part(store, "contact", made[name], {"family_name": "Krause", "email": "k@krause.example"})
        actions.delete_firms(store, [made[name]])
    screens.settle(desk.jobs)
    return made


@pytest.fixture
def page(desk, firms, scheme):
    theme.apply(QApplication.instance(), scheme, 1.0)
    made = desk.window.open_page("trash")
    screens.settle(desk.jobs)
    return made


def shown(page):
    return [page.model.text_at(row, 0) for row in range(page.model.rowCount())]


def in_register(desk):
    screens.settle(desk.jobs)
    return {
        row[0]
        for row in desk.session.reader.all("SELECT legal_name_native FROM firm WHERE deleted_at IS NULL")
    }


def test_an_empty_trash_says_what_it_is_for(desk):
    page = desk.window.open_page("trash")
    screens.settle(desk.jobs)
    nothing, unmatched = page.view._empty
    assert nothing.isVisible() and not unmatched.isVisible()
    assert "The trash is empty" in nothing.sentence.text()
    assert not page.restore_button.isEnabled()
    assert not page.card.isVisible()


def test_the_last_deleted_firm_stands_first_and_is_shown_beside_the_list(page):
    assert shown(page) == list(reversed(NAMES))
    assert page.card.name.text() == "<img src=x> & Söhne"
    assert page.card.name.textFormat() == Qt.TextFormat.PlainText
    assert "k@krause.example" in page.card.text.text()
    assert "<img" not in page.card.text.text()


def test_by_keyboard_alone_a_firm_is_restored_and_the_notice_undoes_it(desk, page):
    assert page.view.hasFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    screens.settle(desk.jobs)
    assert page.card.name.text() == "Gamma GmbH"
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.restore_button.hasFocus()
    QTest.keyClick(page.restore_button, Qt.Key.Key_Space)
    assert in_register(desk) == {"Gamma GmbH"}
    assert "Gamma GmbH" not in shown(page)
    assert desk.window.snackbar.words.text() == "1 firm is in the register again."
    desk.window.snackbar.button.click()
    assert in_register(desk) == set()
    assert "Gamma GmbH" in shown(page)


def test_many_chosen_firms_are_restored_together_as_one_step(desk, page):
    QTest.keyClick(page.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    screens.settle(desk.jobs)
    assert page.restore_button.text() == "Restore 4 firms"
    assert page.card.name.text() == "4 firms chosen"
    page.restore_button.click()
    assert in_register(desk) == set(NAMES)
    assert shown(page) == []
    desk.undo()
    assert in_register(desk) == set()
    assert len(shown(page)) == 4


def test_the_search_narrows_the_list_and_can_be_cleared_where_nothing_matches(desk, page):
    page.search.setFocus()
    QTest.keyClicks(page.search, "beta")
    screens.settle(desk.jobs)
    assert shown(page) == ["Beta GmbH"]
    QTest.keyClicks(page.search, "xyz")
    screens.settle(desk.jobs)
    assert page.view._empty[1].isVisible()
    page.view._empty[1].button.click()
    screens.settle(desk.jobs)
    assert len(shown(page)) == 4


def test_a_firm_deleted_meanwhile_appears(desk, page):
    firm = actions.add_firm(desk.session.store, {"legal_name_native": "Delta GmbH", "country": "DE"})
    actions.delete_firms(desk.session.store, [firm])
    screens.settle(desk.jobs)
    assert shown(page)[0] == "Delta GmbH"


def test_in_a_narrow_window_the_firm_stands_below_the_list(desk, page):
    desk.window.resize(900, 700)
    screens.settle(desk.jobs)
    assert (
        page.card.mapTo(page, page.card.rect().topLeft()).y()
        > page.view.mapTo(page, page.view.rect().center()).y()
    )


def test_the_order_is_remembered(desk, page):
    page.view.columns._click(0)
    screens.settle(desk.jobs)
    assert shown(page)[:3] == ["Alfa GmbH", "Beta GmbH", "Gamma GmbH"]
    desk.window.go_back()
    again = desk.window.open_page("trash")
    screens.settle(desk.jobs)
    assert shown(again)[0] == "Alfa GmbH"


def test_what_was_removed_from_a_firm_is_taken_back(desk):
    store = desk.session.store
    firm = actions.add_firm(store, {"legal_name_native": "Alfa GmbH", "country": "DE"})
    person = actions.add_part(store, "contact", firm, {"given_name": "Anna", "family_name": "Eins"})
    actions.remove_part(store, "contact", person)
    page = desk.window.open_page("trash")
    screens.settle(desk.jobs)
    seen = []

    def restore(dialog):
        screens.settle(desk.jobs)
        seen.append((dialog.model.text_at(0, 0), dialog.model.text_at(0, 1)))
        dialog.restore_button.click()
        screens.settle(desk.jobs)
        seen.append(dialog.model.rowCount())
        dialog.reject()

    dialogs.answer_next(restore)
    page.parts_button.click()
    screens.settle(desk.jobs)
    assert seen == [("Anna Eins", "Person · Alfa GmbH"), 0]
    assert desk.session.reader.one("SELECT deleted_at FROM contact")[0] is None
