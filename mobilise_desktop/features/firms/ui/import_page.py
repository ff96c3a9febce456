"""Bringing in a list of firms: choose a file, look at it, check it, write it.

Nothing is written before the last step.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.ui.import_check import CheckStage
from mobilise_desktop.features.firms.ui.import_look import LookStage
from mobilise_desktop.features.firms.ui.import_result import ResultStage
from mobilise_desktop.reference.offices import office
from mobilise_desktop.settings.office import code_page
from mobilise_desktop.ui.file_stage import FileStage
from mobilise_desktop.ui.jobs import WRITE, Job, Stopped, Task
from mobilise_desktop.ui.measures import L
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.import_plan import Plan
    from mobilise_desktop.features.firms.import_run import Look, Options, Summary

_LANE = "import"
_WORDS = (
    N_("Choose a list of firms"),
    N_("Choose the list of your member firms, or drop the file here."),
    N_(
        "Spreadsheets (Excel, LibreOffice) and text files with separators, "
        "in any layout and language. "
        "You see what will happen before anything is written, and the whole import can be undone."
    ),
)


class ImportPage(QWidget):
    """Leads through an import; `file` begins with that one."""

    def __init__(self, context: TabContext, file: Path | None = None) -> None:
        super().__init__()
        self._context = context
        self._file: Path | None = None
        self._job: Job | None = None
        self.choose, self.look = FileStage(*_WORDS), LookStage(context)
        self.check, self.result = CheckStage(context), ResultStage(context)
        self.progress = ProgressStrip()
        self._stages = QStackedWidget()
        for stage in (self.choose, self.look, self.check, self.result):
            self._stages.addWidget(stage)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, 0, L, L)
        column.addWidget(self._stages, 1)
        column.addWidget(self.progress)
        self._connect()
        if file is not None:
            self.open(file)

    def open(self, file: Path) -> None:
        """Look into a file."""
        self._file = file
        self.look.forget()
        self._look(None)

    # -- inside ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.choose.chosen.connect(self.open)
        self.look.options_changed.connect(self._look)
        self.look.back.connect(lambda: self._show(self.choose))
        self.look.forward.connect(self._plan)
        self.check.back.connect(lambda: self._show(self.look))
        self.check.forward.connect(self._write)
        self.result.again.connect(lambda: self._show(self.choose))

    def _show(self, stage: QWidget) -> None:
        self._stages.setCurrentWidget(stage)
        stage.setFocus()

    def _look(self, options: "Options | None") -> None:
        file, context = self._file, self._context
        if file is None:
            return

        def work() -> "Look":
            from mobilise_desktop.features.firms import import_run  # noqa: PLC0415  loads the readers

            store = context.store()
            reader = store.reader()
            try:
                page = code_page(reader, store.actor.office)
                own = office(store.actor.office)._replace(code_page=page)
                return import_run.look(file, own, options or import_run.Options(), reader)
            finally:
                reader.close()

        self._run(_("Reading {file}").format(file=file.name), work, self._looked, self._refused)

    def _looked(self, found: "Look") -> None:
        self.look.show_look(found)
        self._show(self.look)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, FileError) and self._stages.currentWidget() is self.choose:
            self.choose.show_problem(str(error))
        else:
            self._context.notices.error(error)

    def _plan(self, looked: "Look") -> None:
        context = self._context

        def work(task: Task) -> "Plan":
            from mobilise_desktop.features.firms import import_run  # noqa: PLC0415  loads the readers

            reader = context.store().reader()
            try:
                return import_run.plan(looked, reader, task)
            finally:
                reader.close()

        name = looked.source.path.name
        self._run(_("Checking {file}").format(file=name), work, self._planned, self._context.notices.error)

    def _planned(self, plan: "Plan") -> None:
        self.check.show_plan(plan)
        self._show(self.check)

    def _write(self, plan: "Plan") -> None:
        context = self._context

        def work(task: Task) -> "Summary":
            from mobilise_desktop.features.firms import import_run  # noqa: PLC0415  loads the readers
            from mobilise_desktop.storage import backup_plan  # noqa: PLC0415  with it

            store = context.store()
            return import_run.execute(store, plan, task, lambda: backup_plan.before_import(store.target))

        name = Path(plan.file).name
        text = _("Importing {file}").format(file=name)
        self._run(text, work, self._written, self._context.notices.error, lane=WRITE)

    def _written(self, summary: "Summary") -> None:
        self.result.show_summary(summary)
        self._show(self.result)

    def _run(
        self,
        what: str,
        work: Callable[..., Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        *,
        lane: str = _LANE,
    ) -> None:
        if self._job is not None:
            self._job.cancel()

        def finish(answer: object) -> None:
            self._end()
            done(answer)

        def fail(error: Exception) -> None:
            self._end()
            if isinstance(error, Stopped):
                self._context.notices.say(_("Stopped. Nothing was changed."))
            else:
                failed(error)

        self._job = self._context.jobs.submit(lane, work, finish, fail, self.progress.advance)
        self._stages.setEnabled(False)
        self.progress.begin(what, self._job.stop)

    def _end(self) -> None:
        self._job = None
        self._stages.setEnabled(True)
        self.progress.end()
