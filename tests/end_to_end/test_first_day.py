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
from mobilise_desktop.storage.target import Target, parse
from outside import REGISTERS
from typing_help import type_text

ENTER, TAB, DELETE, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_Down
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PHONE = "0228 99 88 77"
SOON = 20


def press(*keys, modifier=NONE):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, modifier)


@pytest.fixture
def days(qapp, monkeypatch):
    """Runs the program as at each start, does `work` with its desk, and closes the window."""
    desks, failures = [], []

    class Known(desk.Desk):
        def open(self):
            desks.append(self)
            super().open()
            QTimer.singleShot(SOON, self._work)

        def _work(self):
            try:
                screens.settle(self.jobs)
                desks.work(self)
            except BaseException as error:  # noqa: BLE001  a slot would swallow it
                failures.append(error)
            finally:
                self.window.close()

    class Desks(list):
        work = None

    desks = Desks()
    monkeypatch.setattr(desk, "Desk", Known)
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(True)

    def run(work):
        desks.work = work
        code = app.Program(qapp, UserSettings()).run(None, None)
        if failures:
            raise failures[0]
        return code

    yield run
    qapp.setQuitOnLastWindowClosed(quits)


@contextmanager
def wizard_by_keyboard(found):
    """While the program waits for the wizard, goes through it with Enter alone."""

    def go_on():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, FirstStart) and QApplication.focusWidget() is not None:
            found.append(dialog.place)
            if len(found) < 50 and dialog.next_button.isEnabled():
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
        card.open()
        line = card.binding("phone").field.line
        line.setFocus()
        line.selectAll()
        press(DELETE)
        type_text(line, number)
        press(TAB)
        self.settle()

    def one(self, sql):
        return self.desk.session.reader.one(sql)[0]

    def phones(self):
        return {row[0] for row in self.desk.session.reader.all("SELECT phone FROM contact")}


def test_a_first_day_and_the_next_morning(days, home):
    steps, kept = [], {}

    def first_day(opened):
        hands = Hands(opened)
        assert hands.shown() == 0 and hands.list.view.isVisible()
        hands.import_list(REGISTERS / "bvmw_mitglieder.csv")
        assert hands.shown() == 300
        hands.search("koester")
        assert 0 < hands.shown() < 10
        page = hands.open_first()
        assert "öster" in page.head.title.text()
        before = hands.phones()
        hands.change_phone(page, PHONE)
        assert PHONE in hands.phones()
        opened.undo()
        hands.settle()
        assert hands.phones() == before
        hands.change_phone(hands.tab.record.page, PHONE)
        found = hands.shown()
        hands.list.view.setFocus()
        press(DELETE)
        hands.settle()
        assert hands.shown() == found - 1
        assert hands.window.snackbar.isVisible()
        hands.window.snackbar.button.click()
        hands.settle()
        assert hands.shown() == found
        hands.window.resize(1111, 777)
        hands.list.view.columns.resize if False else None
        kept.update(firms=hands.one("SELECT count(*) FROM firm WHERE deleted_at IS NULL"))

    with wizard_by_keyboard(steps):
        assert days(first_day) == 0
    assert sorted(set(steps)) == list(range(5))
    register = parse(None)
    assert "close" in [entry.info.reason for entry in backup_plan.entries(register)]

    def next_morning(opened):
        hands = Hands(opened)
        assert (hands.window.width(), hands.window.height()) == (1111, 777)
        assert hands.shown() == kept["firms"] == 300
        assert PHONE in hands.phones()

    assert days(next_morning) == 0
    assert Target(register.file).file.is_relative_to(home)
