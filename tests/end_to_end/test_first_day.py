"""The first day of a new user, on the real window: from the wizard to the backup of the evening."""

from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mobilise_desktop import app, desk, screens
from mobilise_desktop.features.first_start.ui.wizard import FirstStart
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage import backup_plan
from mobilise_desktop.storage.target import parse
from outside import REGISTERS
from typing_help import type_text

ENTER, TAB, DELETE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Down
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PHONE = "0228 99 88 77"
SIZE = (780, 600)
SOON = 20
MOST_KEYS = 50


def press(*keys, modifier=NONE):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def days(qapp, monkeypatch):
    """Runs the program as at each start, does `work` with its desk, and closes the window."""
    failures, plan = [], []

    class Known(desk.Desk):
        def open(self):
            super().open()
            QTimer.singleShot(SOON, self._work)

        def _work(self):
            try:
                screens.settle(self.jobs)
                plan[-1](self)
            except BaseException as error:  # noqa: BLE001  raised where the test can see it
                failures.append(error)
            finally:
                self.window.close()

    def run(work):
        plan.append(work)
        code = app.Program(qapp, UserSettings()).run(None, None)
        if failures:
            raise failures[0]
        return code

    monkeypatch.setattr(desk, "Desk", Known)
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(True)
    yield run
    qapp.setQuitOnLastWindowClosed(quits)


@contextmanager
def wizard_by_keyboard(found):
    """While the program waits for the wizard, goes through it with Enter alone."""

    def go_on():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, FirstStart) or QApplication.focusWidget() is None:
            return
        if len(found) == MOST_KEYS:
            dialog.reject()
        elif dialog.next_button.isEnabled():
            found.append(dialog.place)
            press(ENTER)

    timer = QTimer()
    timer.timeout.connect(go_on)
    timer.start(SOON)
    yield
    timer.stop()


class Hands:
    """What a person does at the desk."""

    def __init__(self, opened):
        self.desk, self.window = opened, opened.window
        self.window.activateWindow()
        self.tab = self.window.show_tab("firms")
        self.settle()

    def settle(self):
        screens.settle(self.desk.jobs)

    @property
    def list(self):
        return self.tab.list_pane

    def shown(self):
        return self.list.model.rowCount()

    def import_list(self, file):
        self.list.view.setFocus()
        self.list.import_button.click()
        page = self.window.places.open_page("import")
        page.choose._choose(file)
        for button in (page.look.next_button, page.check.next_button):
            self.settle()
            assert button.isVisible() and button.isEnabled()
            button.click()
        self.settle()
        assert page.result.isVisible()
        self.window.go_back()
        self.settle()

    def search(self, text):
        press(Qt.Key.Key_F, modifier=CONTROL)
        field = self.list.filters.search
        field.selectAll()
        press(DELETE)
        type_text(field, text)
        self.settle()

    def open_first(self):
        press(DOWN)
        self.settle()
        press(ENTER)
        self.settle()
        return self.tab.record.page

    def change_phone(self, page, number):
        card = page.sections.parts["contact"].cards()[0]
        line = card.open().field("phone").line
        line.setFocus()
        line.selectAll()
        press(DELETE)
        type_text(line, number)
        press(TAB)
        self.settle()

    def living(self):
        return self.desk.session.reader.one("SELECT count(*) FROM firm WHERE deleted_at IS NULL")[0]

    def phones(self):
        return {row[0] for row in self.desk.session.reader.all("SELECT phone FROM contact")}


def find_and_open(hands):
    """Bring the list in, find a firm by letters without dots, and open it."""
    assert hands.shown() == 0 and hands.list.view.isVisible()
    hands.import_list(REGISTERS / "bvmw_mitglieder.csv")
    assert hands.shown() == 300
    hands.search("koester")
    assert hands.shown() == 1
    page = hands.open_first()
    assert page.head.title.text().startswith("Köster")
    assert hands.list.view.choice.count == 1
    return page


def change_and_change_back(hands, page):
    """Change a phone number, take it back, change it again."""
    before = hands.phones()
    hands.change_phone(page, PHONE)
    assert PHONE in hands.phones()
    hands.list.view.setFocus()
    press(Qt.Key.Key_Z, modifier=CONTROL)
    hands.settle()
    assert hands.phones() == before
    hands.change_phone(page, PHONE)


def delete_and_bring_back(hands):
    """Put the firm into the trash with one key, and take it out again with the button of the notice."""
    hands.list.view.setFocus()
    press(DELETE)
    hands.settle()
    assert hands.shown() == 0 and hands.living() == 299
    assert hands.window.snackbar.isVisible()
    hands.window.snackbar.button.click()
    hands.settle()
    assert hands.shown() == 1 and hands.living() == 300


def test_a_first_day_and_the_next_morning(days, home):
    places = []

    def first_day(opened):
        hands = Hands(opened)
        page = find_and_open(hands)
        change_and_change_back(hands, page)
        delete_and_bring_back(hands)
        hands.window.resize(*SIZE)
        hands.list.view.columns.set_visible("city", visible=False)

    def next_morning(opened):
        assert opened.window.places.tab_key == "firms"
        assert opened.window.size().toTuple() == SIZE
        hands = Hands(opened)
        assert "city" in hands.list.view.columns.state()["hidden"]
        assert hands.shown() == 300 and PHONE in hands.phones()

    with wizard_by_keyboard(places):
        assert days(first_day) == 0
    assert sorted(set(places)) == list(range(5))
    register = parse(None)
    assert register.file.is_relative_to(home)
    assert {entry.info.reason for entry in backup_plan.entries(register)} == {"before-import", "close"}
    assert days(next_morning) == 0
    assert len(backup_plan.entries(register)) == 2
