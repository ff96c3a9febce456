"""Shown at the start when the database is damaged: the newest good backup, another file, or quit."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.safekeeping.queries import listed
from mobilise_desktop.features.safekeeping.ui.alarm import alarm
from mobilise_desktop.features.safekeeping.ui.counts import LineTable, lines_of
from mobilise_desktop.features.safekeeping.words import file_pattern, office_name
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.container import BackupInfo
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button, PrimaryButton, QuietButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.jobs import READ, Jobs, Task
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated, tr


def newest_good(target: Target, task: Task) -> BackupInfo | None:
    """The newest backup of a database that is sound to the last byte; None when there is none."""
    for row in listed(target):
        task.check()
        try:
            return replace(backup.verify(row.file), file=row.file)
        except FileError:
            continue
    return None


class DamagedDialog(QDialog):
    """Accepted when `backup` is to be restored, rejected to quit; the damaged file is not touched here.

    Looks for the newest good backup while it is already to be seen.
    """

    def __init__(self, target: Target) -> None:
        super().__init__()
        theme.clothe(self)
        give_help(self, "backups")
        self.backup: Path | None = None
        self._target = target
        self._found: BackupInfo | None = None
        self._problem, self._searching = "", True
        self.jobs = Jobs(self)
        self.state, self.problem = PlainLabel(look="head", wrap=True), PlainLabel(look="error", wrap=True)
        self.office, self.table = PlainLabel(look="data", wrap=True), LineTable()
        self.restore_button = PrimaryButton(N_("Restore this backup"), self.accept, icon="archive-restore")
        self.other_button = Button(N_("Other file…"), self.ask_other, icon="folder-open")
        self.quit_button = QuietButton(N_("Quit"), self.reject)
        tr(self.setWindowTitle, N_("The database is damaged"))
        self._arrange()
        retranslated(self.retranslate)
        self.jobs.submit(READ, lambda task: newest_good(target, task), self._take, self._refuse)

    def ask_other(self) -> None:
        """Ask for a backup that lies elsewhere."""
        found, _kind = QFileDialog.getOpenFileName(self, _("Choose a backup"), "", file_pattern())
        if found:
            self.look_at(Path(found))

    def look_at(self, file: Path) -> None:
        """Verify a backup and offer it instead."""
        self._searching, self._problem = True, ""
        self.retranslate()
        self.jobs.submit(READ, lambda: replace(backup.verify(file), file=file), self._take, self._refuse)

    def retranslate(self) -> None:
        """Write all texts anew."""
        found = self._found
        self.state.setText(self._state())
        self.problem.setText(self._problem)
        self.problem.setVisible(bool(self._problem))
        self.office.setText(office_name(found.office) if found else "")
        self.table.show_lines(lines_of(found) if found else [])
        for widget in (self.office, self.table):
            widget.setVisible(found is not None)
        ready = found is not None and not self._searching
        self.other_button.setEnabled(not self._searching)
        self.restore_button.setEnabled(ready)
        self.restore_button.setDefault(ready)

    def _state(self) -> str:
        if self._searching:
            return _("Looking for a good backup…")
        if self._found is None:
            return _("No good backup was found. Choose a file that lies elsewhere, or quit.")
        return _("Good backup of {time}").format(time=formats.moment(self._found.created_at))

    def _take(self, found: BackupInfo | None) -> None:
        self._found, self._searching, self._problem = found, False, ""
        self.retranslate()
        (self.restore_button if found else self.other_button).setFocus()

    def _refuse(self, error: Exception) -> None:
        self._searching, self._problem = False, str(error)
        self.retranslate()

    def _arrange(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(L, L, L, L)
        inside.setSpacing(S)
        for widget in (self.state, self.office, self.problem, self.table):
            inside.addWidget(widget)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self.quit_button)
        buttons.addStretch(1)
        buttons.addWidget(self.other_button)
        buttons.addWidget(self.restore_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(XL, XL, XL, L)
        outer.setSpacing(M)
        outer.addLayout(self._head())
        outer.addWidget(card)
        outer.addSpacing(S)
        outer.addLayout(buttons)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _head(self) -> QHBoxLayout:
        text = N_(
            "“{place}” can’t be read any more; a failing disk or a power cut may be the cause. "
            "Go on with a backup: the damaged file is kept beside it, but what was changed "
            "after the backup is not in it."
        )
        return alarm(N_("The database is damaged"), text, place=self._target.shown)

    @override
    @guarded
    def accept(self) -> None:
        if self._found is not None:
            self.backup = self._found.file
            self.jobs.finish()
            super().accept()

    @override
    @guarded
    def reject(self) -> None:
        self.backup = None
        self.jobs.finish()
        super().reject()
