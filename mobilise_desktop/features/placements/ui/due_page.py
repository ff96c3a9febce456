"""The page of what is due: overdue, this week, later; each line leads to the place where it is done."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.features.placements import reminder_words
from mobilise_desktop.features.placements.due import ACTION, ISSUE, MONTH, VISIT, Task, due
from mobilise_desktop.features.placements.due_rows import TABLES
from mobilise_desktop.features.placements.ui.due_acts import WEEK, DueActs
from mobilise_desktop.features.placements.ui.reminder_acts import ReminderActs
from mobilise_desktop.features.placements.ui.status_icons import SEVERITY_ICONS
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import XS, L, M, S
from mobilise_desktop.ui.refresh import retranslated, tr
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery, Picture
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource

_HINT = N_("For the chosen lines; Ctrl and a click choose several, a heading stands for its group")


class Line(NamedTuple):
    """A line of the list: something to do, or the heading of a group."""

    id: str
    task: Task | None = None
    heading: str = ""
    is_late: bool = False


def lines(tasks: Sequence[Task], today: date) -> Iterator[Line]:
    """The tasks in groups under their headings; groups without any are left out."""
    now, week = today.isoformat(), (today + timedelta(days=WEEK)).isoformat()
    groups = (
        ("overdue", _("Overdue"), [one for one in tasks if one.day < now]),
        ("week", _("This week"), [one for one in tasks if now <= one.day <= week]),
        ("later", _("Later, within {n} days").format(n=MONTH), [one for one in tasks if one.day > week]),
    )
    for key, title, found in groups:
        if found:
            # Translators: heading of a group and how many things are in it
            heading = _("{group} ({count})").format(group=title, count=formats.number(len(found)))
            yield Line(key, heading=heading)
        for one in found:
            yield Line(f"{one.placement_id}/{one.key}", one, is_late=one.day < now)


def _day(line: Line) -> str:
    if line.task is None:
        return line.heading
    return f"{formats.weekday(date.fromisoformat(line.task.day))} {formats.day(line.task.day)}"


def _sign(line: Line) -> Picture | None:
    if line.task is None:
        return None
    return ("circle-alert", "bad") if line.is_late else ("calendar", "secondary")


def _grave(line: Line) -> Picture | None:
    return SEVERITY_ICONS.get(line.task.severity) if line.task else None


COLUMNS: tuple[ColumnSpec[Line], ...] = (
    ColumnSpec("day", N_("Until"), _day, 22, icon=_sign, sortable=False, whole=True),
    ColumnSpec("what", N_("What"), lambda line: line.task.text if line.task else "", 36,
               icon=_grave, sortable=False, main=True),
    ColumnSpec("who", N_("Who"), lambda line: line.task.who if line.task else "", 20, sortable=False),
    ColumnSpec("ref", N_("Reference"), lambda line: line.task.ref if line.task else "", 27,
               sortable=False, whole=True),
)  # fmt: skip


class DuePage(QWidget):
    """Follows the database; Enter, a click or a double click leads to the placement."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.acts = DueActs(self, context)
        self._source = WholeSource(self._lines, TABLES)
        self.model = LazyTableModel(self._source, COLUMNS, context.jobs, ListQuery("", "day"))
        self.view = ListView(self.model, N_("What is due"))
        self.title, self.note = Heading(), PlainLabel(look="secondary", wrap=True)
        self.reminders = ReminderActs(self, context)
        self.remind_button = Button(N_("Write a reminder…"), self.remind, icon="mail")
        tr(self.remind_button.setToolTip, _HINT)
        self.held_button = Button(N_("Took place"), self.hold, icon="circle-check")
        self.done_button = Button(N_("Tick off…"), self.finish, icon="check")
        self.show_button = Button(N_("Show"), self.open_current, icon="eye")
        self.print_button = Button(N_("Print this week…"), self.acts.print_week, icon="printer")
        self.calendar_button = Button(N_("Calendar (.ics)…"), self.acts.save_calendar, icon="calendar-clock")
        self._clicked = QTimer(self)
        self._clicked.setSingleShot(True)
        self._clicked.timeout.connect(self.open_current)
        nothing = EmptyState("circle-check", N_("Nothing is due in the next 30 days."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self._arrange()
        self._connect()
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model.reload()

    def open_current(self) -> None:
        """Show the placement of the current line, at the place where the thing is done."""
        self._clicked.stop()
        line = self._current()
        if line is not None and line.task is not None:
            tab: Any = self._context.navigator.show_tab("placements")
            tab.show_placement(line.task.placement_id, line.task.section)

    def remind(self) -> None:
        """Write reminders of the chosen lines; a heading stands for its group."""
        self.view.choice.ids(lambda ids: self.reminders.write(lambda: self.chosen(ids)))

    def chosen(self, ids: Sequence[str]) -> list[Task]:
        """The tasks of some lines; of a heading all those below it."""
        found, group, wanted = {}, "", set(ids)
        for line in self._source.rows:
            if line.task is None:
                group = line.id
            elif line.id in wanted or group in wanted:
                found[line.id] = line.task
        return list(found.values())

    def hold(self) -> None:
        """Note that the visit or call of the current line took place."""
        line = self._current()
        if line is not None and line.task is not None and line.task.key.startswith(VISIT):
            self.acts.hold(line.task)

    def finish(self) -> None:
        """Ask when was done what the current line says, and tick it off."""
        line = self._current()
        if line is not None and line.task is not None and line.task.key.startswith((ACTION, ISSUE)):
            self.acts.finish(line.task)

    def retranslate(self) -> None:
        """Say how much is due."""
        today = clock.today()
        now, week = today.isoformat(), (today + timedelta(days=WEEK)).isoformat()
        tasks = [line.task for line in self._source.rows if line.task is not None]
        n = sum(task.day <= week for task in tasks)
        late = sum(task.day < now for task in tasks)
        title = ngettext("{n} thing this week", "{n} things this week", n)
        self.title.setText(title.format(n=formats.number(n)) if n else _("Nothing is due this week"))
        told = ngettext("{n} of them is overdue.", "{n} of them are overdue.", late)
        self.note.setText(told.format(n=formats.number(late)))
        self.note.setVisible(late > 0)

    # -- inside ----------------------------------------------------------------------------------

    def _lines(self, _query: ListQuery) -> list[Line]:
        today = clock.today()
        return list(lines(due(self._context.reader(), today, MONTH), today))

    def _current(self) -> Line | None:
        place = self.view.currentIndex().row()
        return self.model.row_at(place) if place >= 0 else None

    def _take_load(self) -> None:
        if self.view.choice.current is None and self.model.rowCount():
            self.view.choice.choose_row(1)  # below the first heading
        self.retranslate()
        self._allow()

    def _allow(self) -> None:
        line = self._current()
        task = line.task if line is not None else None
        self.show_button.setEnabled(task is not None)
        self.held_button.setEnabled(task is not None and task.key.startswith(VISIT))
        self.done_button.setEnabled(task is not None and task.key.startswith((ACTION, ISSUE)))
        self.view.choice.ids(self._allow_reminder)

    def _allow_reminder(self, ids: Sequence[str]) -> None:
        self.remind_button.setEnabled(any(map(reminder_words.may, self.chosen(ids))))

    def _click(self, _index: QModelIndex) -> None:
        """Lead there when no second click follows: it would fall on what comes to lie under the mouse."""
        if QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier:
            self._clicked.start(QApplication.doubleClickInterval())

    def _connect(self) -> None:
        context = self._context
        self.view.clicked.connect(self._click)
        self.view.activated_id.connect(lambda _id: self.open_current())
        self.view.choice.current_changed.connect(self._allow)
        self.view.selectionModel().selectionChanged.connect(self._allow)
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(context.notices.error)
        context.changes.committed.connect(self.view.note)
        context.changes.foreign.connect(self.view.reload)
        context.language.changed.connect(self.view.reload)
        retranslated(self.retranslate)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(S)
        words = QVBoxLayout()
        words.setSpacing(XS)
        words.addWidget(self.title)
        words.addWidget(self.note)
        head.addLayout(words)
        row = FlowLayout()
        head.addLayout(row)
        for button in (
            self.show_button, self.held_button, self.done_button, self.remind_button, self.print_button,
            self.calendar_button,
        ):  # fmt: skip
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        column.addLayout(head)
        column.addWidget(self.view, 1)
