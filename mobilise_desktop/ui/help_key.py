"""F1 in dialogs; who answers it is told by the program, since this room knows no feature."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

Answer = Callable[[QWidget, str], object]
"""Shows the help over a widget, at a topic ("" for the place of the main window)."""

KEY = QKeySequence.StandardKey.HelpContents
_answers: list[Answer] = []


def answer_by(answer: Answer) -> None:
    """From now on F1 in dialogs calls this."""
    _answers[:] = [answer]


def give_help(dialog: QDialog, topic: str = "") -> None:
    """Let F1 show the help over a dialog."""
    QShortcut(QKeySequence(KEY), dialog, lambda: [answer(dialog, topic) for answer in _answers])


def place_below(widget: QWidget) -> str:
    """The key of the tab or page of the main window that a dialog stands over; "" where there is none."""
    for window in QApplication.topLevelWidgets():
        places = getattr(window, "places", None)
        if places is not None and (window.isVisible() or window.isAncestorOf(widget)):
            return str(places.key)
    return ""
