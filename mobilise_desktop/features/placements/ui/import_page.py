"""Bringing in a table of placements: choose a file, see what it does row by row, write it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.placements.ui.import_check import CheckStage
from mobilise_desktop.settings.office import code_page
from mobilise_desktop.ui.file_stage import FileStage
from mobilise_desktop.ui.jobs import WRITE, Task
from mobilise_desktop.ui.measures import L
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.running import Running
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.import_new import Decisions
    from mobilise_desktop.features.placements.import_run import Report

_WORDS = (
    N_("Choose a table of placements"),
    N_("Choose a table of placements, or drop the file here."),
    N_(
        "One row a placement, with headings as “Export…” writes them, in any language of the program. Firms "
        "and people that the register lacks are added too. You see what happens before anything is written."
    ),
)


class ImportPage(QWidget):
    """Leads through an import; `file` begins with that one."""

    def __init__(self, context: TabContext, file: Path | None = None) -> None:
        super().__init__()
        self._context = context
        self.choose, self.check, self.strip = FileStage(*_WORDS), CheckStage(context), ProgressStrip()
        self.running = Running(context, self.strip, WRITE)
        self._stages = QStackedWidget()
        for stage in (self.choose, self.check):
            self._stages.addWidget(stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, 0, L, L)
        column.addWidget(self._stages, 1)
        column.addWidget(self.strip)
        self.running.changed.connect(self._stages.setDisabled)
        self.choose.chosen.connect(self.open)
        self.check.back.connect(partial(self._show, self.choose))
        self.check.forward.connect(self._write)
        self.check.decided.connect(self._look_again)
        if file is not None:
            self.open(file)

    def open(self, file: Path) -> None:
        """See what a file would do."""
        context = self._context

        def work(task: Task) -> "Report":
            from mobilise_desktop.features.placements import import_run  # noqa: PLC0415  loads the readers

            store = context.store()
            page = code_page(context.reader(), store.actor.office)
            return import_run.preview(store, file, page, task, decisions={})

        self.check.missing.begin()
        self.running.start(_("Checking {file}").format(file=file.name), work, self._checked, self._refused)

    # -- inside ----------------------------------------------------------------------------------

    def _show(self, stage: QWidget) -> None:
        self._stages.setCurrentWidget(stage)
        stage.setFocus()

    def _look_again(self, report: "Report", decisions: "Decisions | None") -> None:
        """See what it would do when others are added to the register."""
        context = self._context

        def work(task: Task) -> "Report":
            from mobilise_desktop.features.placements import import_run  # noqa: PLC0415  loads the readers

            return import_run.look_again(context.store(), report.table, decisions, task)

        text = _("Checking {file}").format(file=report.table.file.name)
        self.running.start(text, work, self._checked)

    def _checked(self, report: "Report") -> None:
        self.check.show_report(report)
        self._show(self.check)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, FileError):
            self._show(self.choose)
            self.choose.show_problem(str(error))
        else:
            self._context.notices.error(error)

    def _write(self, report: "Report") -> None:
        context = self._context

        def work(task: Task) -> None:
            from mobilise_desktop.features.placements import import_run  # noqa: PLC0415  loads the readers
            from mobilise_desktop.storage import backup_plan  # noqa: PLC0415  with it

            store = context.store()
            import_run.execute(store, report, task, lambda: backup_plan.before_import(store.target))

        text = _("Importing {file}").format(file=report.table.file.name)
        self.running.start(text, work, partial(self._written, report))

    def _written(self, report: "Report", _none: None) -> None:
        context = self._context
        self._show(self.choose)
        context.navigator.show_tab("placements")
        count = report.writes
        text = ngettext("{n} placement imported", "{n} placements imported", count)
        said = text.format(n=formats.number(count))
        if any(report.added):
            from mobilise_desktop.features.placements import import_run  # noqa: PLC0415  loads the readers

            text = _("{imported}, {what} added to the register")
            said = text.format(imported=said, what=import_run.newcomers_told(report.added))
        context.notices.say(said, _("Undo"), context.undo)
