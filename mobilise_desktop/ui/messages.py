"""Says what went wrong, and asks before what can't be undone; plain text, verbs on the buttons."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core.errors import MachineError, MobiliseError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui import crash, theme
from mobilise_desktop.ui.buttons import Button, DangerButton, PrimaryButton
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.jobs import Stopped
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, S
from mobilise_desktop.ui.plain import mnemonic_safe

_WIDTH = 460
_PICTURES = {
    "question": ("circle-question-mark", "accent"),
    "error": ("circle-alert", "bad"),
    "told": ("info", "accent"),
}


class MessageDialog(QDialog):
    """A short message: icon, title, text, and buttons added in the order of reading."""

    def __init__(self, parent: QWidget | None, kind: str, title: str, text: str) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self)
        self.setWindowTitle(title)
        self.pressed = ""
        picture = QLabel()
        picture.setPixmap(pixmap(*_PICTURES[kind], 24))
        head, words = PlainLabel(title, "head", wrap=True), PlainLabel(text, wrap=True)
        words.setMinimumWidth(theme.px(_WIDTH))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleDescription(text)
        column = QVBoxLayout()
        column.setSpacing(S)
        column.addWidget(head)
        column.addWidget(words)
        upper = QHBoxLayout()
        upper.setSpacing(L)
        upper.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        upper.addLayout(column, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(S)
        self._buttons.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(XL, XL, XL, L)
        outer.setSpacing(XL)
        outer.addLayout(upper)
        outer.addLayout(self._buttons)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def add(self, button: Button, text: str, key: str, *, safe: bool = False) -> None:
        """A button with a ready text; pressing it closes and sets `pressed`; Enter presses the safe one."""
        button.setText(mnemonic_safe(text))
        button.clicked.connect(lambda: self._close(key))
        self._buttons.addWidget(button)
        if safe:
            button.setAutoDefault(True)
            button.setDefault(True)
            button.setFocus()

    def _close(self, key: str) -> None:
        self.pressed = key
        self.accept()


def ask(parent: QWidget | None, title: str, text: str, verb: str, keep: str) -> bool:
    """Whether to do what can't be undone: `verb` ("Erase 3 firms") does it, `keep` is the safe default."""
    dialog = MessageDialog(parent, "question", title, text)
    dialog.add(DangerButton(""), verb, "do")
    dialog.add(PrimaryButton(""), keep, "keep", safe=True)
    dialog.exec()
    return dialog.pressed == "do"


def choose(parent: QWidget | None, title: str, text: str, verb: str, keep: str) -> bool:
    """As `ask`, for a choice that destroys nothing: `verb` is the usual one and the default."""
    dialog = MessageDialog(parent, "question", title, text)
    dialog.add(Button(""), keep, "keep")
    dialog.add(PrimaryButton(""), verb, "do", safe=True)
    dialog.exec()
    return dialog.pressed == "do"


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Say something that is worth more than a line at the foot; both texts are ready to be read."""
    dialog = MessageDialog(parent, "told", title, text)
    dialog.add(PrimaryButton(""), _("Close"), "close", safe=True)
    dialog.exec()


def show_error(parent: QWidget | None, error: BaseException, again: Callable[[], Any] | None = None) -> None:
    """Show an error in the way of its kind; `again` repeats what failed for the machine's sake."""
    if isinstance(error, Stopped):
        return
    if isinstance(error, MobiliseError):
        _show_known(parent, error, again if isinstance(error, MachineError) else None)
    else:
        show_bug(parent)


def show_bug(parent: QWidget | None) -> None:
    """Apologise for a fault of the program and say where its report is."""
    where = crash.log_file()
    text = _(
        "This is a fault of the program, not yours. What you saved is safe. "
        "A report without names and addresses has been written; please send it to your support."
    )
    if where is not None:
        text = f"{text}\n\n{where}"
    dialog = MessageDialog(parent, "error", _("Something went wrong"), text)
    if where is not None:
        dialog.add(Button(""), _("Open folder"), "folder")
    dialog.add(PrimaryButton(""), _("Close"), "close", safe=True)
    dialog.exec()
    if dialog.pressed == "folder" and where is not None:
        open_folder(where.parent)


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _show_known(parent: QWidget | None, error: MobiliseError, again: Callable[[], Any] | None) -> None:
    title = _("The computer could not do this") if isinstance(error, MachineError) else _("Please note")
    dialog = MessageDialog(parent, "error", title, str(error))
    if again is not None:
        dialog.add(Button(""), _("Close"), "close")
        dialog.add(PrimaryButton(""), _("Try again"), "again", safe=True)
    else:
        dialog.add(PrimaryButton(""), _("Close"), "close", safe=True)
    dialog.exec()
    if dialog.pressed == "again" and again is not None:
        again()
