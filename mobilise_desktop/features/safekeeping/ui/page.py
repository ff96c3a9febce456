"""The page of the backups: the list, the chosen one beside it, and what can be done."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.safekeeping import queries
from mobilise_desktop.features.safekeeping.queries import Comparison
from mobilise_desktop.features.safekeeping.ui.card import FLAWED, SOUND, UNCHECKED, BackupCard
from mobilise_desktop.features.safekeeping.ui.restore_dialog import RestoreDialog
from mobilise_desktop.features.safekeeping.ui.source import COLUMNS, backup_source
from mobilise_desktop.features.safekeeping.words import file_pattern
from mobilise_desktop.storage import backup, backup_plan
from mobilise_desktop.storage.container import SUFFIX, BackupInfo
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import messages
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.jobs import READ, Task
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.panes import Panes
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.running import Running, stoppable
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView

_LANE = "backup"
"""The lane in which the program makes its own backups too, so that two never meet."""


class BackupsPage(QWidget):
    """Makes, checks, copies and restores backups; `context.restore` does the last step of a restore."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._verdicts: dict[str, tuple[str, str]] = {}
        self._copied: str | None = None
        self.model = LazyTableModel(
            backup_source(self._target), COLUMNS, context.jobs, ListQuery(sort="made", descending=True)
        )
        self.view, self.card = ListView(self.model, N_("Backups")), BackupCard()
        self.strip = ProgressStrip()
        self.running = Running(context, self.strip, _LANE)
        self.make_button = PrimaryButton(N_("Back up now"), self.make, icon="shield-check")
        self.copy_button = Button(N_("Save a copy elsewhere…"), self.ask_copy, icon="hard-drive")
        self.other_button = Button(N_("Restore another file…"), self.ask_other, icon="folder-open")
        self.reminder = Banner("attention", "", N_("Save a copy elsewhere…"), self.ask_copy)
        self.dialog: RestoreDialog | None = None
        self._details = ScrollPane(self.card)
        self._arrange()
        self._connect()
        retranslated(self.retranslate)
        self.reload()

    # -- what can be done ------------------------------------------------------------------------

    def reload(self) -> None:
        """Look again what there is."""
        self.view.reload()
        reader = self._context.reader
        self._context.jobs.submit(READ, lambda: queries.copied_at(reader()), self._show_copied)

    def make(self) -> None:
        """Make a backup now, whatever has changed."""

        def work(task: Task) -> BackupInfo | None:
            return backup_plan.make_planned(self._target(), backup.MANUAL, stoppable(task))

        self.running.start(_("Making a backup"), work, self._made)

    def ask_copy(self) -> None:
        """Ask where a copy shall go, and save it there."""
        name = f"mobilise-{clock.today().isoformat()}{SUFFIX}"
        found, _kind = QFileDialog.getSaveFileName(self, _("Save a copy elsewhere"), name, file_pattern())
        if found:
            self.save_copy(Path(found))

    def save_copy(self, file: Path) -> None:
        """Make a backup into a file of the user's choice and note that there is one."""
        out = file if file.suffix == SUFFIX else file.with_name(file.name + SUFFIX)

        def work(task: Task) -> Path:
            backup.make(self._target(), out, backup.MANUAL, stoppable(task))
            queries.note_copy(self._context.store())
            return out

        self.running.start(_("Saving a copy"), work, self._saved)

    def ask_other(self) -> None:
        """Ask for a backup that lies elsewhere, and offer to restore it."""
        found, _kind = QFileDialog.getOpenFileName(self, _("Choose a backup"), "", file_pattern())
        if found:
            self.offer_restore(Path(found))

    def offer_restore(self, file: Path) -> None:
        """Verify a backup, show it beside the present data, and restore it if the user says so."""
        self.running.start(
            _("Checking the backup"),
            lambda task: queries.compare(file, self._target(), stoppable(task)),
            self._ask_restore,
        )

    def check(self) -> None:
        """Verify the chosen backup to the last byte."""
        row = self.card.row
        if row is None:
            return

        def failed(error: Exception) -> None:
            if isinstance(error, FileError):
                self._judge(row.id, FLAWED, str(error))
            else:
                self._context.notices.error(error)

        self.running.start(
            _("Checking the backup"),
            lambda task: backup.verify(row.file, stoppable(task)),
            lambda _info: self._judge(row.id, SOUND, ""),
            failed,
        )

    # -- inside ----------------------------------------------------------------------------------

    def _target(self) -> Target:
        target: Target = self._context.store().target
        return target

    def _made(self, _info: BackupInfo | None) -> None:
        self._context.notices.say(_("The backup is made and verified."))
        self.reload()

    def _saved(self, file: Path) -> None:
        text = _("The copy is saved and verified: {file}").format(file=file.name)
        self._context.notices.say(text, _("Open folder"), lambda: messages.open_folder(file.parent))
        self.reload()

    def _ask_restore(self, found: Comparison) -> None:
        self.dialog = RestoreDialog(self.window(), found)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(lambda: self._context.restore(found.backup.file))
        self.dialog.open()

    def _judge(self, row_id: str, verdict: str, flaw: str) -> None:
        self._verdicts[row_id] = (verdict, flaw)
        self._show_choice()

    def _show_choice(self) -> None:
        place = self.view.currentIndex().row()
        row = self.model.row_at(place) if place >= 0 else None
        self.card.show_backup(row, *self._verdicts.get(row.id if row else "", (UNCHECKED, "")))

    def _take_load(self) -> None:
        if self.view.choice.current is None:
            self.view.choice.choose_row(0)
        self._details.setVisible(self.model.rowCount() > 0)
        self._show_choice()

    def _show_copied(self, last: str) -> None:
        self._copied = last
        self.retranslate()

    def retranslate(self) -> None:
        """Remind of a copy elsewhere where it is missing or old."""
        last = self._copied
        wanted = last is not None and queries.needs_copy(last, clock.now_utc())
        text = _(
            "No copy of the data lies outside this computer yet. "
            "On a stick or another drive it survives when this computer does not."
        )
        if last:
            text = _("The last copy elsewhere was saved on {date}. It is time for a new one.").format(
                date=formats.moment(last)
            )
        self.reminder.words.setText(text)
        self.reminder.setVisible(wanted)

    def _wait(self, busy: bool) -> None:  # noqa: FBT001  a slot
        for button in (self.make_button, self.copy_button, self.other_button):
            button.setEnabled(not busy)
        self.card.setEnabled(not busy)

    def _connect(self) -> None:
        self.view.choice.current_changed.connect(self._show_choice)
        self.view.activated_id.connect(lambda _id: self.card.restore_button.setFocus())
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(self._context.notices.error)
        self.card.check_wanted.connect(self.check)
        self.card.restore_wanted.connect(self._restore_chosen)
        self.running.changed.connect(self._wait)
        self.view.set_empty(
            EmptyState(
                "shield-check",
                N_("Backups are made by themselves while you work. There is none yet."),
                N_("Back up now"),
                self.make,
                primary=False,
            ),
            QWidget(),
            lambda _query: False,
        )

    def _restore_chosen(self) -> None:
        if self.card.row is not None:
            self.offer_restore(self.card.row.file)

    def _arrange(self) -> None:
        buttons = QWidget()
        buttons.setContentsMargins(L, 0, L, 0)
        row = FlowLayout(buttons)
        for button in (self.make_button, self.copy_button, self.other_button):
            row.addWidget(button)
        self._details.hide()
        self.reminder.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(M)
        column.addWidget(buttons)
        column.addWidget(self.reminder)
        column.addWidget(Panes(self.view, self._details), 1)
        column.addWidget(self.strip)
