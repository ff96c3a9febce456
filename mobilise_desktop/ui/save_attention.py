"""Saving the rows of an import that need attention, to be corrected and imported again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.tab import TabContext


def save_attention(parent: QWidget, context: TabContext, file: Path, write: Callable[[Path], object]) -> None:
    """Ask for a place beside the imported `file`, `write` the rows there, and say what is to be done next."""
    to_correct = _("to correct")
    usual = file.with_name(f"{file.stem} – {to_correct}.xlsx")
    title = _("Save rows that need attention")
    kinds = _("Spreadsheet ({pattern})").format(pattern="*.xlsx")
    name, _kind = QFileDialog.getSaveFileName(parent, title, str(usual), kinds)
    if not name:
        return
    place = Path(name)
    said = _("Saved as {file}. Correct the rows there and import the file again.").format(file=place.name)
    context.jobs.submit(
        READ, lambda: write(place), lambda _none: context.notices.say(said), context.notices.error
    )
