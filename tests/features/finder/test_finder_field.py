"""The field in the header, driven by the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from typing_help import type_text


@pytest.fixture
def finder(desk):
    for name, country in (("Köster Druck GmbH", "DE"), ("Adler Tischlerei", "DE"), ("Őry Malom Kft.", "HU")):
        actions.add_firm(
            desk.session.store, {"legal_name_native": name, "country": country, "status": "active"}
        )
    desk.furnish_header()
    desk.window.show_tab("firms")
    desk.window.activateWindow()
    screens.settle(desk.jobs)
    QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return QApplication.focusWidget()


def shown(finder):
    rows = range(finder.hits.list.count())
    return [finder.hits.list.item(row).text() for row in rows]


def search(desk, finder, text):
    type_text(finder, text)
    screens.settle(desk.jobs)


def test_typing_and_enter_open_a_firm(desk, finder):
    search(desk, finder, "ory")
    assert shown(finder) == ["Firms", "Őry Malom Kft."]
    QTest.keyClick(finder, Qt.Key.Key_Return)
    screens.settle(desk.jobs)
    record = desk.window.show_tab("firms").record
    assert record.page.head.title.text() == "Őry Malom Kft."
    assert not finder.hits.isVisible()
    assert finder.text() == ""


def test_the_arrow_goes_past_headings(desk, finder):
    search(desk, finder, "e")
    first = finder.hits.current()
    QTest.keyClick(finder, Qt.Key.Key_Up)
    assert finder.hits.current() == first
    QTest.keyClick(finder, Qt.Key.Key_Down)
    assert finder.hits.current() != first


def test_escape_gives_the_keyboard_back(desk, qtbot):
    desk.furnish_header()
    tab = desk.window.show_tab("firms")
    screens.settle(desk.jobs)
    desk.window.activateWindow()
    tab.list_pane.filters.search.setFocus()
    QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = QApplication.focusWidget()
    assert finder is not tab.list_pane.filters.search
    search(desk, finder, "nothing like this")
    assert shown(finder) == ["Nothing found for “nothing like this”."]
    QTest.keyClick(finder, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is tab.list_pane.filters.search
    assert not finder.hits.isVisible()


def test_a_firm_looked_at_is_offered_before_anything_is_typed(desk, finder, qtbot):
    search(desk, finder, "koster")
    QTest.keyClick(finder, Qt.Key.Key_Return)
    screens.settle(desk.jobs)
    qtbot.waitUntil(lambda: not finder._dwell.isActive(), timeout=5000)
    screens.settle(desk.jobs)
    finder.begin()
    screens.settle(desk.jobs)
    assert shown(finder) == ["Looked at last", "Köster Druck GmbH"]
    QTest.mouseClick(
        finder.hits.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=finder.hits.list.visualItemRect(finder.hits.list.item(1)).center(),
    )
    screens.settle(desk.jobs)
    assert not finder.hits.isVisible()
