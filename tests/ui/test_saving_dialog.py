"""A dialog stays open with everything that was typed until it is saved."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.storage.failures import DiskFullError, LockedError
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.text_fields import TextField
from typing_help import type_text

STALE = StaleRowError(
    "bob changed this record.", mine={"name": "Anna"}, theirs={"name": "Berta"}, who="bob", at_utc=""
)


class Writer:
    """Refuses as often as it is told to, then writes; works in the lane that writes."""

    def __init__(self, jobs, *refusals):
        self.jobs, self.refusals, self.written = jobs, list(refusals), []

    def __call__(self, values, done, failed):
        self.jobs.submit(WRITE, lambda: self.write(dict(values)), done, failed)

    def write(self, values):
        if self.refusals:
            raise self.refusals.pop(0)
        self.written.append(values)
        return len(self.written)


@pytest.fixture
def dialog(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    found = FormDialog(parent, "Title", {"name": TextField("Name"), "town": TextField("Town")}, "Save")
    found.show()
    yield found
    parent.close()


def press(qtbot, dialog):
    QTest.mouseClick(dialog.do_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._is_saving)


@pytest.mark.parametrize("refusal", [UserError("Not so."), DiskFullError("Full."), LockedError("Busy.")])
def test_what_is_refused_is_said_and_saved_when_the_button_is_pressed_again(qtbot, jobs, dialog, refusal):
    dialog.saver = writer = Writer(jobs, refusal)
    type_text(dialog.fields["name"].line, "Anna")
    assert not dialog.banner.isVisible()
    press(qtbot, dialog)
    assert dialog.isVisible() and dialog.banner.isVisible()
    assert dialog.banner.words.text() == str(refusal)
    assert dialog.do_button.isEnabled() and dialog.cancel_button.isEnabled()
    assert dialog.fields["name"].line.text() == "Anna"
    type_text(dialog.fields["town"].line, "Ulm")
    press(qtbot, dialog)
    assert (dialog.isVisible(), dialog.result()) == (False, QDialog.DialogCode.Accepted.value)
    assert (writer.written, dialog.written) == ([{"name": "Anna", "town": "Ulm"}], 1)


def test_what_somebody_else_changed_is_said_beside_its_field(qtbot, jobs, dialog):
    dialog.saver = writer = Writer(jobs, STALE)
    type_text(dialog.fields["name"].line, "Anna")
    press(qtbot, dialog)
    field = dialog.fields["name"]
    assert (field.level(), field._message.text(), field.line.text()) == (ERROR, str(STALE), "Anna")
    assert not dialog.banner.isVisible()
    press(qtbot, dialog)
    assert writer.written == [{"name": "Anna", "town": None}]


def test_a_field_that_is_hidden_cannot_say_it(qtbot, jobs, dialog):
    dialog.saver = Writer(jobs, STALE)
    dialog.fields["name"].hide()
    press(qtbot, dialog)
    assert dialog.banner.words.text() == str(STALE)


def test_escape_closes_before_and_after_a_refusal_but_not_while_it_is_saved(qtbot, jobs, dialog):
    escape = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    held = []
    dialog.saver = lambda *call: held.append(call)
    dialog.do_button.click()
    QApplication.sendEvent(dialog, escape)
    dialog.close()
    assert dialog.isVisible(), "it is too late"
    dialog.do_button.click()
    ((_values, _done, failed),) = held
    failed(UserError("Not so."))
    assert dialog.banner.isVisible()
    QApplication.sendEvent(dialog, escape)
    assert (dialog.isVisible(), dialog.result()) == (False, QDialog.DialogCode.Rejected.value)


def test_nothing_can_be_typed_that_would_not_be_written(jobs, dialog):
    held, line = [], dialog.fields["name"].line
    dialog.saver = lambda *call: held.append(call)
    dialog.fields["town"].setEnabled(False)
    type_text(line, "Anna")
    line.setFocus()
    dialog.do_button.click()
    QTest.keyClicks(line, "bel")
    assert (line.text(), line.isEnabled()) == ("Anna", False)
    ((values, _done, failed),) = held
    assert values["name"] == "Anna"
    failed(UserError("Not so."))
    assert line.isEnabled() and dialog.focusWidget() is line
    assert not dialog.fields["town"].isEnabled(), "what could not be typed into before still can't be"


def test_without_anything_to_write_it_closes_at_once(dialog):
    dialog.do_button.click()
    assert dialog.result() == QDialog.DialogCode.Accepted.value
