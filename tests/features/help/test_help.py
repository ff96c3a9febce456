"""F1 everywhere, with the real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import app as program
from mobilise_desktop import screens
from mobilise_desktop.features.help.topics import nearest, topics
from mobilise_desktop.features.help.ui.dialog import HelpDialog
from mobilise_desktop.ui import help_key
from mobilise_desktop.ui.messages import MessageDialog


@pytest.fixture(autouse=True)
def answered():
    help_key.answer_by(program._show_help)


def test_every_tab_and_page_has_a_topic_or_leads_to_the_first_steps(desk):
    places = desk.window.places
    keys = {one.key for one in (*places.tabs(), *places.pages())}
    without = {key for key in keys if nearest(key) != key}
    assert without == {"help", "keyboard", "about"}
    assert len({topic.key for topic in topics()}) == len(topics())


@pytest.mark.parametrize("key", ["overview", "firms", "import", "trash", "retention", "backups"])
def test_f1_in_the_window_shows_the_topic_of_the_place(desk, key):
    tabs = {tab.key for tab in desk.window.places.tabs()}
    (desk.window.show_tab if key in tabs else desk.window.open_page)(key)
    screens.settle(desk.jobs)
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    screens.settle(desk.jobs)
    view = desk.window.places._open[-1].content
    assert view.list.key() == key
    assert view.text.text()
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    assert desk.window.places._open[-1].content is view, "once is enough"


def test_f1_in_a_dialog_shows_help_over_it(desk):
    desk.window.show_tab("firms")
    seen = []

    def press(dialog):
        answer_next(read)
        QTest.keyClick(dialog, Qt.Key.Key_F1)
        dialog.reject()

    def read(found):
        assert isinstance(found, HelpDialog)
        seen.append(found.view.list.key())
        found.close_button.click()

    dialog = MessageDialog(desk.window, "error", "Title", "Text")
    answer_next(press)
    dialog.exec()
    assert seen == ["firms"]
