"""What opens above a window wears what the window wears, also after another theme is chosen."""

import gc

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.ui import theme


@pytest.fixture
def record(desk):
    actions.add_firm(desk.session.store, {"legal_name_native": "Adler AG", "country": "DE"})
    tab = desk.window.show_tab("firms")
    screens.settle(desk.jobs)
    tab.list_pane.view.choice.choose_row(0)
    screens.settle(desk.jobs)
    return tab.record


def popups(record):
    lines = [one for one in record.findChildren(QLineEdit) if one.isVisible() and one.completer()]
    return [(line, line.completer().popup()) for line in lines]


def ground(popup):
    return popup.palette().color(QPalette.ColorRole.Base).name().upper()


def test_lists_of_proposals_follow_the_theme(desk, record):
    found = popups(record)
    assert found
    gc.collect()
    for scheme in ("dark", "light"):
        theme.apply(QApplication.instance(), scheme, 1.0)
        for line, popup in found:
            line.setFocus()
            line.clear()
            QTest.keyClicks(line, "a")
            screens.settle(desk.jobs)
            assert isinstance(popup, QListView)
            assert popup.styleSheet() == desk.window.styleSheet()
            assert ground(popup) == theme.colours().surface
