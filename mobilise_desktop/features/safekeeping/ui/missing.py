"""Shown at the start when the database is gone: look again, choose it, restore it, begin anew, or quit."""

from enum import Enum
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.safekeeping.ui.alarm import alarm
from mobilise_desktop.features.safekeeping.ui.damaged import newest_good
from mobilise_desktop.storage import opening
from mobilise_desktop.storage.container import BackupInfo
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton, QuietButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import READ, Jobs
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated, tr


class Way(Enum):
    """What the user chose instead of quitting."""

    AGAIN = "again"
    FILE = "file"
    RESTORE = "restore"
    ANEW = "anew"


class MissingDialog(QDialog):
    """Accepted with a `way`; `file` is the database chosen, `backup` what to restore. Nothing is written."""

    def __init__(self, target: Target) -> None:
        super().__init__()
        theme.clothe(self)
        give_help(self, "backups")
        self.way: Way | None = None
        self.file: Path | None = None
        self.backup: Path | None = None
        self._target = target
        self._found: BackupInfo | None = None
        self.jobs = Jobs(self)
        self.problem, self.state = (
            PlainLabel(look="error", wrap=True),
            PlainLabel(look="secondary", wrap=True),
        )
        self.again_button = PrimaryButton(N_("Try again"), self.try_again, icon="refresh-cw")
        self.file_button = Button(N_("Choose the file…"), self.ask_file, icon="folder-open")
        self.restore_button = Button(N_("Restore the newest backup"), self._restore, icon="archive-restore")
        self.anew_button = Button(N_("Begin anew"), lambda: self._choose(Way.ANEW), icon="plus")
        self.quit_button = QuietButton(N_("Quit"), self.reject)
        tr(self.setWindowTitle, N_("The database is not there"))
        self.problem.hide()
        self._arrange()
        retranslated(self.retranslate)
        self.jobs.submit(READ, lambda task: newest_good(target, task), self._take, self._refuse)

    def try_again(self) -> None:
        """Look whether the database has come back."""
        try:
            is_missing = opening.examine(self._target).state is State.MISSING
        except MobiliseError as error:
            self._refuse(error)
            return
        if is_missing:
            self._say(_("It is still not there."))
        else:
            self._choose(Way.AGAIN)

    def ask_file(self) -> None:
        """Ask where the database is now."""
        kinds = _("Databases of Mobilise Desktop ({pattern})").format(pattern="*.sqlite *.db *.mob")
        every = _("All files ({pattern})").format(pattern="*")
        title = _("Choose the database")
        found, _kind = QFileDialog.getOpenFileName(self, title, "", f"{kinds};;{every}")
        if found:
            self.look_at(Path(found))

    def look_at(self, file: Path) -> None:
        """Take a file if it is a database of this program."""
        target = Target(file.absolute())
        try:
            opening.require_ready(opening.examine(target), target)
        except MobiliseError as error:
            self._refuse(error)
            return
        self.file = target.path
        self._choose(Way.FILE)

    def retranslate(self) -> None:
        """Write all texts anew."""
        found = self._found
        self.restore_button.setVisible(found is not None)
        self.state.setVisible(found is not None)
        if found is not None:
            self.state.setText(_("Good backup of {time}").format(time=formats.moment(found.created_at)))

    def _restore(self) -> None:
        if self._found is not None:
            self.backup = self._found.file
            self._choose(Way.RESTORE)

    def _choose(self, way: Way) -> None:
        self.way = way
        self.jobs.finish()
        self.accept()

    def _take(self, found: BackupInfo | None) -> None:
        self._found = found
        self.retranslate()

    def _refuse(self, error: Exception) -> None:
        self._say(str(error))

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()

    def _arrange(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(L, L, L, L)
        inside.setSpacing(S)
        for widget in (self.problem, self.again_button, self.file_button, self.restore_button, self.state):
            inside.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self.quit_button)
        buttons.addStretch(1)
        buttons.addWidget(self.anew_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(XL, XL, XL, L)
        outer.setSpacing(M)
        outer.addLayout(self._head())
        outer.addWidget(card)
        outer.addSpacing(S)
        outer.addLayout(buttons)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        self.again_button.setDefault(True)
        self.again_button.setFocus()

    def _head(self) -> QHBoxLayout:
        text = N_(
            "“{place}” is not there. Is its drive or network not connected? Was the file moved or renamed? "
            "“Begin anew” makes an empty register in its place."
        )
        return alarm(N_("The database is not there"), text, place=self._target.shown)

    @override
    @guarded
    def reject(self) -> None:
        self.way = None
        self.jobs.finish()
        super().reject()
