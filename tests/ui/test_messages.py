import logging
import sys

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.ui import crash, messages
from mobilise_desktop.ui.jobs import Stopped
from mobilise_desktop.ui.messages import MessageDialog


@pytest.fixture
def answer(qtbot):
    """Press a button (or Enter, or Esc) in the next dialog; what the dialog said."""
    timers, seen = [], []

    def press(what):
        def look():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, MessageDialog):
                return
            timer.stop()
            seen.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
            assert all(label.textFormat() != Qt.TextFormat.RichText for label in dialog.findChildren(QLabel))
            if isinstance(what, str):
                buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
                qtbot.mouseClick(buttons[what], Qt.MouseButton.LeftButton)
            else:
                qtbot.keyClick(dialog, what)

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(5)
        timers.append(timer)
        return seen

    return press


def test_a_question_is_answered_by_its_verb_only(answer):
    said = answer("Erase 3 firms")
    assert messages.ask(None, "Erase for good?", "<b>A & B</b>", "Erase 3 firms", "Keep")
    assert "<b>A & B</b>" in said[0]
    for safe in ("Keep", Qt.Key.Key_Return, Qt.Key.Key_Escape):
        answer(safe)
        assert not messages.ask(None, "Erase for good?", "Really", "Erase 3 firms", "Keep")


def test_a_harmless_choice_has_its_verb_as_default(answer):
    answer(Qt.Key.Key_Return)
    assert messages.choose(None, "Open it?", "…", "Open", "Not now")
    answer("Not now")
    assert not messages.choose(None, "Open it?", "…", "Open", "Not now")


def test_an_error_of_the_user_is_said_as_it_stands(answer):
    said = answer("Close")
    messages.show_error(None, UserError("This firm is a member already."))
    assert "This firm is a member already." in said[0]


def test_an_error_of_the_machine_can_be_tried_again(answer):
    again = []
    answer("Try again")
    messages.show_error(None, MachineError("The disk is full."), lambda: again.append(1))
    answer("Close")
    messages.show_error(None, MachineError("The disk is full."), lambda: again.append(1))
    assert again == [1]


def test_stopping_on_request_is_no_error(answer):
    messages.show_error(None, Stopped())


@pytest.fixture
def log(tmp_path):
    """Faults go to a file of the test; all hooks are put back."""
    import faulthandler
    import threading

    from PySide6.QtCore import qInstallMessageHandler

    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    handlers, level, was_on = list(root.handlers), root.level, faulthandler.is_enabled()
    shown = []
    crash.install(tmp_path / "state", lambda: shown.append(1))
    yield shown
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)
    for handler in [h for h in root.handlers if h not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    faulthandler.disable()
    crash._state.pop("fault").close()
    crash._state.clear()
    if was_on:
        faulthandler.enable(sys.__stderr__)


def test_a_fault_is_written_without_private_numbers_and_shown_once(log):
    error = RuntimeError("anna.mueller@example.com DE136695976 +49 89 1234567 row 12")
    sys.excepthook(RuntimeError, error, None)
    text = crash.log_file().read_text("utf-8")
    assert "RuntimeError" in text
    assert "row 12" in text
    for private in ("anna", "example.com", "136695976", "1234567"):
        assert private not in text
    assert log == [1]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("2026-11-23 10:15:44 done in 0.25 s", True),
        ("line 12345 of file", True),
        ("IT12345670017", False),
        ("ESX1234567X", False),
        ("089/1234567", False),
        ("a@b.co", False),
    ],
)
def test_only_private_numbers_are_blotted_out(text, kept):
    assert (crash.redacted(text) == text) is kept


def test_a_fault_dialog_names_the_file(log, answer):
    said = answer("Close")
    messages.show_bug(None)
    assert str(crash.log_file()) in said[0]
    assert "Traceback" not in said[0]


def test_what_qt_says_goes_to_the_log(log):
    from PySide6.QtCore import qWarning

    qWarning("call +49 89 1234567")
    text = crash.log_file().read_text("utf-8")
    assert "qt" in text
    assert "1234567" not in text
