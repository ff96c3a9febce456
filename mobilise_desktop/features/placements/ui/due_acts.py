"""What is due, on paper and as a calendar file."""

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements.due import ACTION, ISSUE, VISIT, Task
from mobilise_desktop.features.placements.event_queries import Event, events_of
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.states import OVER
from mobilise_desktop.features.placements.timeline import bars
from mobilise_desktop.features.placements.ui import event_dialog
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.jobs import READ, WRITE
from mobilise_desktop.ui.tab import TabContext

WEEK = 7
"""Days of "this week": today and those after it."""

_AHEAD = 400


class DueActs:
    """Acts of the tab of the placements and of the page of what is due; dialogs belong to `parent`."""

    def __init__(self, parent: QWidget, context: TabContext) -> None:
        self._parent, self._context = parent, context

    def hold(self, task: Task) -> None:
        """Note that a planned visit or call took place; another day is put in in the record."""
        context = self._context

        def work() -> str:
            from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

            noted = events_of(context.reader(), task.placement_id)
            event = next((one for one in noted if task.key == f"{VISIT}{one.id}"), None)
            if event is None:
                raise UserError(_("This record no longer exists."))
            return actions.hold(context.store(), event)

        def done(day: str) -> None:
            text = _("Noted as held on {day}.").format(day=formats.day(day))
            context.notices.say(text, _("Undo"), context.undo)

        context.jobs.submit(WRITE, work, done, context.notices.error)

    def finish(self, task: Task) -> None:
        """Ask on which day the action of an event or one of its issues was done, and tick it off."""
        context = self._context

        def work() -> tuple[Event, Issue | None]:
            event, issue = _noted(events_of(context.reader(), task.placement_id), task.key)
            if event is None:
                raise UserError(_("This record no longer exists."))
            return event, issue

        context.jobs.submit(READ, work, lambda noted: self._ask_done(task, *noted), context.notices.error)

    def _ask_done(self, task: Task, event: Event, issue: Issue | None) -> None:
        context = self._context
        told = task.text if task.is_confidential else ""
        dialog = event_dialog.done_dialog(self._parent, event, issue, told)

        def write(values: Mapping[str, Any]) -> None:
            from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

            if issue is not None:
                actions.finish_issue(context.store(), issue, values["done_on"])
            else:
                actions.edit_event(context.store(), event, {**event.values, **values})

        saved(dialog, context, write, _("Done."))

    def print_week(self) -> None:
        """Show what is due this week as a sheet of paper."""
        self.preview().exec()

    def preview(self) -> DocumentPreview:
        """What is due this week."""
        context = self._context

        def make() -> bytes:
            from mobilise_desktop.features.placements import cockpit, due  # noqa: PLC0415  loads ReportLab

            today = clock.today()
            with closing(context.store().reader()) as reader:  # in a thread of its own
                return cockpit.sheet(due.due(reader, today, WEEK), today, WEEK)

        return DocumentPreview(self._parent, _("Due this week"), _("due") + ".pdf", make, context.jobs)

    def save_calendar(self) -> None:
        """Ask where, and save the calendar file."""
        name, _kind = QFileDialog.getSaveFileName(
            self._parent, _("Save the calendar"), _("stays") + ".ics", _("Calendars (*.ics)")
        )
        if name:
            self.write_calendar(Path(name))

    def write_calendar(self, out: Path) -> None:
        """Save the stays that are planned or under way, and all deadlines, as a calendar file.

        Those about confidential entries are left out; it says how many.
        """
        reader, notices = self._context.reader, self._context.notices

        def work() -> str:
            from mobilise_desktop.features.placements import calendar_file, due  # noqa: PLC0415  when needed
            from mobilise_desktop.storage import disk  # noqa: PLC0415  as above

            stays = [bar for bar in bars(reader()) if bar.status not in OVER]
            tasks, left_out = due.for_others(due.due(reader(), clock.today(), _AHEAD))
            text = calendar_file.calendar(stays, tasks, clock.now_utc())
            with disk.writing(out), disk.unfinished(out) as part:
                part.write_bytes(text.encode())
                disk.put_in_place(part, out)
            return left_out

        told = _("The calendar is in “{file}”.").format(file=out.name)
        self._context.jobs.submit(
            READ, work, lambda left_out: notices.say(f"{told} {left_out}".strip()), notices.error
        )


def _noted(noted: Sequence[Event], key: str) -> tuple[Event | None, Issue | None]:
    """The event that a task is about, and the issue if it is one; nothing when they are gone."""
    for event in noted:
        if key == f"{ACTION}{event.id}":
            return event, None
        for issue in event.issues:
            if key == f"{ISSUE}{issue.id}":
                return event, issue
    return None, None
