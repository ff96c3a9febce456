"""Shown at the start when the database is damaged: the newest good backup, another file, or quit."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout
from typing_extensions import override

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.safekeeping.queries import listed
from mobilise_desktop.features.safekeeping.ui.counts import LineTable, lines_of
from mobilise_desktop.features.safekeeping.words import office_name
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.container import SUFFIX, BackupInfo
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton, QuietButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.jobs import READ, Jobs
from mobilise_desktop.ui.labels import Caption, Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated, tr

_WIDTH = 560
_TOP = Qt.AlignmentFlag.AlignTop


class DamagedDialog(QDialog):
    """Accepted when `backup` is to be restored; rejected to quit. The damaged file is never touched here.

    Looks for the newest backup that is sound to the last byte while it is already shown.
    """

    def __init__(self, target: Target) -> None:
        super().__init__()
        self.backup: Path | None = None
        self._target, self._found, self._flaw = target, None, ""
        self.jobs = Jobs(self)
        self.card, self.table = QFrame(), LineTable()
        self.made, self.state = PlainLabel(look="head", wrap=True), PlainLabel(wrap=True)
        self.office = PlainLabel(look="secondary", wrap=True)
        self.restore_button = PrimaryButton(N_("Restore this backup"), self._accept)
        self.other_button = Button(N_("Other file…"), self.ask_other, icon="folder-open")
        self.quit_button = QuietButton(N_("Quit"), self.reject)
        tr(self.setWindowTitle, N_("The database is damaged"))
        self._arrange()
        retranslated(self.retranslate)
        self._look_for_newest()
