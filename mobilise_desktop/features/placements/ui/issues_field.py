"""The field of the issues of an event: lines to add, change, tick off and take away."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.placements import issues
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.ui import boxes
from mobilise_desktop.features.placements.ui.issue_lines import issue_line, severity_field
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.buttons import IconButton, QuietButton
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.measures import XS
from mobilise_desktop.ui.text_fields import NotesField

Values = Mapping[str, Any]


class IssuesField(Field):
    """Its value are the issues; `day_of` gives the day of the event as it stands in the form (ISO)."""

    def __init__(self, day_of: Callable[[], str | None]) -> None:
        super().__init__(N_("Other issues"))
        self._day_of = day_of
        self._issues: tuple[Issue, ...] = ()
        self.add_button = QuietButton(N_("Add another issue…"), self.add, icon="plus")
        self.lines = boxes.LinesBox()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        column.addWidget(self.lines)
        column.addWidget(boxes.at_start(self.add_button))
        whole.setFocusProxy(self.add_button)
        self._install(whole, whole)

    def add(self) -> None:
        """Ask for an issue, and put it at the end."""
        self._ask(None)

    # -- inside ----------------------------------------------------------------------------------

    @override
    def _show(self, value: Any) -> None:
        self._issues = tuple(value or ())
        today = clock.today()
        self.lines.show_lines(
            [issue_line(one, self._buttons(n, one), today) for n, one in enumerate(self._issues)]
        )

    @override
    def _read(self) -> tuple[Issue, ...]:
        return self._issues

    def _buttons(self, number: int, issue: Issue) -> list[QWidget]:
        given = [
            ("pencil", N_("Change this issue…"), partial(self._ask, number)),
            ("trash-2", N_("Remove this issue"), partial(self._put, number, None)),
        ]
        if issue.is_open:
            given.insert(0, ("circle-check", N_("Done today"), partial(self._finish, number)))
        buttons = [IconButton(icon, name, act, small=True) for icon, name, act in given]
        for button in buttons:
            button.setAccessibleDescription(issue.task)
        return list(buttons)

    def _ask(self, number: int | None) -> None:
        given = None if number is None else self._issues[number]
        dialog = issue_dialog(self, self._day_of(), given)
        if accepted(dialog):
            self._put(number, (given or Issue())._replace(**dialog.values))

    def _finish(self, number: int) -> None:
        self._put(number, self._issues[number]._replace(done_on=clock.today().isoformat()))

    def _put(self, number: int | None, issue: Issue | None) -> None:
        """Put an issue in the place of one, or at the end; none takes it away."""
        found = list(self._issues)
        place = len(found) if number is None else number
        found[place : place + 1] = [] if issue is None else [issue]
        self._show(found)
        self._tell_edited()
        self.add_button.setFocus()


def issue_dialog(parent: QWidget, day: str | None, given: Issue | None) -> FormDialog:
    """Asks for an issue of an event of a day (ISO)."""
    fields: dict[str, Field] = {
        "text": NotesField(N_("What it is about"), lines=2),
        "severity": severity_field(),
        "action": NotesField(N_("What has to be done"), lines=2),
        "due": DateField(N_("To be done by")),
        "done_on": DateField(N_("Done on")),
    }
    for name, field in fields.items():
        field.set_value(getattr(given or Issue(), name))

    def check(values: Values) -> Mapping[str, str]:
        return issues.wrong(Issue(**values), day, clock.today().isoformat())

    title = N_("Another issue") if given is None else N_("Change an issue")
    return FormDialog(parent, title, fields, N_("Add") if given is None else N_("Change"), check=check)
