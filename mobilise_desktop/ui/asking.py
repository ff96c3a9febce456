"""Shows a dialog that is made anew each time, and lets it go when it has been answered."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QDialog

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.jobs import WRITE, Failed
from mobilise_desktop.ui.saving_dialog import SavingDialog
from mobilise_desktop.ui.tab import TabContext


def accepted(dialog: QDialog) -> bool:
    """Whether a dialog was accepted; its widgets are gone once the caller has ended, `values` stay."""
    try:
        return bool(dialog.exec())
    finally:
        dialog.deleteLater()


def saved(dialog: SavingDialog, context: TabContext, write: Callable[..., object], told: str = "") -> bool:
    """Whether a dialog was closed by its button: not before `write` has put its values into the database.

    `write` runs in the thread that writes, as the work of a job. `told` is said then, with a way back.
    """

    def save(values: Any, done: Callable[[Any], object], failed: Failed) -> None:
        context.jobs.submit(WRITE, partial(write, values), done, failed)

    dialog.saver = save
    if not accepted(dialog):
        return False
    if told:
        context.notices.say(told, _("Undo"), context.undo)
    return True
