"""Writes the office's own files from the settings, says so with a way back, and has all places read again."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import office_files
from mobilise_desktop.features.placements.office_files import Written
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.tab import TabContext

Work = Callable[[], Written]
_KINDS = N_("File of an office (*.json)")


def ask_file(parent: QWidget) -> Path | None:
    """Ask which file of another office is taken over; None for none."""
    name, _kind = QFileDialog.getOpenFileName(parent, _("Copy from file"), "", _(_KINDS))
    return Path(name) if name else None


def ask_place(parent: QWidget, usual: str) -> Path | None:
    """Ask where a file for other offices is written; `usual` is the name proposed."""
    name, _kind = QFileDialog.getSaveFileName(parent, _("Save as file"), usual, _(_KINDS))
    return Path(name) if name else None


class OfficeActs:
    """Outlives the page that asked, as its way back does."""

    def __init__(self, context: TabContext) -> None:
        self._context = context

    def write(
        self, work: Work, told: str, failed: Callable[[Exception], object] | None = None,
        undo: Callable[[], object] = lambda: None,
    ) -> None:  # fmt: skip
        """Write a file in the thread that writes; `undo` takes back what belongs to it besides."""

        def done(written: Written) -> None:
            self._tell_all()
            self._context.notices.say(told, _("Undo"), partial(self._take_back, written, undo))

        self._context.jobs.submit(WRITE, work, done, failed or self._context.notices.error)

    def _take_back(self, written: Written, undo: Callable[[], object]) -> None:
        def done(_written: Written) -> None:
            undo()
            self._tell_all()

        work = partial(office_files.take_back, written)
        self._context.jobs.submit(WRITE, work, done, self._context.notices.error)

    def _tell_all(self) -> None:
        """Lists and records show what the files say, so they read again as after another program's write."""
        self._context.changes.foreign.emit()
