"""The wizard of the first start: five pages, by keyboard alone in under a minute."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget
from typing_extensions import override

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.first_start.choices import DEMO, NEW, RESTORE, Choices
from mobilise_desktop.features.first_start.ui.pages import BeginPage, LanguagePage, OfficePage, PlacePage
from mobilise_desktop.reference.offices import office
from mobilise_desktop.ui.jobs import WRITE, Jobs, Task
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import L, S
from mobilise_desktop.ui.steps import StepDialog, StepPage
from mobilise_desktop.ui.tab import Language

Make = Callable[[Choices, Task], object]


class FirstStart(StepDialog):
    """Asks what is needed and makes the database with `make` in the background; accepted when it is there.

    Cancel leaves nothing behind: nothing is written before the last page's button.
    """

    def __init__(self, language: Language, jobs: Jobs, usual: Path, make: Make) -> None:
        super().__init__(N_("Welcome to Mobilise Desktop"))
        self._jobs, self._make = jobs, make
        self.language_page = LanguagePage(self, language)
        self.office_page = OfficePage(self)
        self.begin_page = BeginPage(self)
        self.place_page = PlacePage(self, usual)
        self.done_page = DonePage(self)
        pages = [self.language_page, self.office_page, self.begin_page, self.place_page, self.done_page]
        self.set_pages(pages)

    @property
    def choices(self) -> Choices:
        """What was answered so far."""
        return Choices(
            self.language_page.code,
            self.office_page.code,
            self.begin_page.begin,
            self.begin_page.backup,
            self.place_page.path,
        )

    @override
    def finish(self) -> None:
        chosen = self.choices
        self.done_page.begin_work()
        for button in (self.back_button, self.next_button, self.cancel_button):
            button.setEnabled(False)
        self._jobs.submit(
            WRITE,
            lambda task: self._make(chosen, task),
            self._made,
            self._failed,
            self.done_page.show_progress,
        )

    def _made(self, _result: object) -> None:
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.cancel_button.setEnabled(True)
        self.renew()
        self.done_page.show_error(error)


class DonePage(StepPage):
    """What will be made, and how far it is."""

    title = N_("Ready")
    hint = N_("This is what will be made. Nothing has been written yet.")
    action = N_("&Start")

    def __init__(self, dialog: FirstStart) -> None:
        super().__init__(dialog)
        self._wizard = dialog
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(L)
        self._rows.setVerticalSpacing(S)
        self._rows.setColumnStretch(1, 1)
        self._bar, self._message = QProgressBar(), PlainLabel(wrap=True)
        self._bar.hide()
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self.body.addWidget(self._message)
        self.body.addWidget(self._bar)

    @override
    def enter(self) -> None:
        self._message.setText("")
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QWidget):
                widget.deleteLater()
        chosen = self._wizard.choices
        begin = {NEW: _("A new, empty register"), DEMO: _("Demo data"), RESTORE: _("A backup")}[chosen.begin]
        lines = (
            (_("Language"), i18n.OWN_NAMES[chosen.language]),
            (_("Office"), office(chosen.office).name),
            (_("Begin with"), f"{begin}\n{chosen.backup}" if chosen.backup else begin),
            (_("Where the data lies"), str(chosen.database)),
        )
        for row, (label, value) in enumerate(lines):
            self._rows.addWidget(PlainLabel(label, "secondary"), row, 0)
            self._rows.addWidget(PlainLabel(value, wrap=True), row, 1)

    def begin_work(self) -> None:
        """Show that the work has begun."""
        self._message.setText(_("Making the database…"))
        dress(self._message, level="")
        self._bar.setRange(0, 0)
        self._bar.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong; the answers can be corrected."""
        self._bar.hide()
        self._message.setText(str(error))
        dress(self._message, level="error")
