"""The wizard of the first start: five pages, by keyboard alone in under a minute."""

from collections.abc import Callable
from pathlib import Path

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.first_start.choices import OPEN, Choices
from mobilise_desktop.features.first_start.making import make_or_leave_nothing
from mobilise_desktop.features.first_start.ui.done_page import DonePage
from mobilise_desktop.features.first_start.ui.pages import BeginPage, LanguagePage, OfficePage, PlacePage
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import WRITE, Job, Jobs, Stopped, Task
from mobilise_desktop.ui.steps import StepDialog
from mobilise_desktop.ui.tab import Language

Make = Callable[[Choices, Task], object]


class FirstStart(StepDialog):
    """Asks what is needed and makes the database with `make` in the background; accepted when it is there.

    Cancel leaves nothing behind: nothing is written before the last page's button, and what `make` had
    begun when it was stopped is removed.
    """

    def __init__(self, language: Language, jobs: Jobs, usual: Path, make: Make) -> None:
        super().__init__(N_("Welcome to Mobilise Desktop"))
        self._jobs, self._make = jobs, make
        self._work: Job | None = None
        self.language_page = LanguagePage(self, language)
        self.office_page = OfficePage(self)
        self.begin_page = BeginPage(self)
        self.place_page = PlacePage(self, usual)
        self.done_page = DonePage(self, lambda: self.choices)
        pages = [self.language_page, self.office_page, self.begin_page, self.place_page, self.done_page]
        self.set_pages(pages)

    @property
    def choices(self) -> Choices:
        """What was answered so far."""
        is_there = self.place_page.has_database()
        return Choices(
            self.language_page.code,
            self.office_page.code,
            OPEN if is_there else self.begin_page.begin,
            None if is_there else self.begin_page.backup,
            self.place_page.path,
        )

    @override
    def finish(self) -> None:
        chosen = self.choices
        if chosen.begin == OPEN:
            self.accept()
            return
        self.done_page.begin_work()

        def work(task: Task) -> None:
            make_or_leave_nothing(chosen, lambda: self._make_unless_stopped(chosen, task))

        self._work = self._jobs.submit(WRITE, work, self._made, self._failed, self.done_page.show_progress)
        self.back_button.setEnabled(False)
        self.next_button.setEnabled(False)
        self.cancel_button.setFocus()

    def _make_unless_stopped(self, chosen: Choices, task: Task) -> None:
        self._make(chosen, task)
        task.check()

    @override
    @guarded
    def reject(self) -> None:
        if self._work is None:
            super().reject()
        else:
            self._work.stop()
            self.cancel_button.setEnabled(False)
            self.done_page.show_stopping()

    def _made(self, _result: object) -> None:
        self._work = None
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._work = None
        if isinstance(error, Stopped):
            self.reject()
            return
        self.cancel_button.setEnabled(True)
        self.renew()
        self.done_page.show_error(error)
        self.next_button.setFocus()
