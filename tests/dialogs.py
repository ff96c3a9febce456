"""Answering dialogs that wait for a person: however late one opens, no test stands still before it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

LOOK_MS = 20
LOOKS = 3
"""A dialog is answered when it was there this often: it has been painted and does its own first work."""
_waiting = []


def answer_next(respond):
    """Hand the next dialog that opens to `respond`; if that fails, the dialog is closed and the test fails."""
    before = QApplication.activeModalWidget()
    timer = QTimer()
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if dialog in (None, before) or not dialog.isVisible():
            seen.clear()
            return
        seen.append(dialog)
        if len(seen) == LOOKS:
            timer.stop()
            _waiting.remove(timer)
            _respond(dialog, respond)

    timer.timeout.connect(look)
    timer.start(LOOK_MS)
    _waiting.append(timer)


def _respond(dialog, respond):
    try:
        respond(dialog)
    except BaseException:
        dialog.close()
        raise


def forget_all():
    """End all waiting, as a test does at its end; how many dialogs never came."""
    for timer in _waiting:
        timer.stop()
    count = len(_waiting)
    _waiting.clear()
    return count
