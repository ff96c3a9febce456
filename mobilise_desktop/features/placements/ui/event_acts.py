"""What the record of a placement does with what happens on the way."""

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import due, events
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.ui import event_dialog
from mobilise_desktop.features.placements.ui.keeping import keep
from mobilise_desktop.features.placements.ui.reminder_acts import ReminderActs
from mobilise_desktop.ui.asking import accepted

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


class EventActs:
    """Acts on the events of the placement that a record shows."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record
        self.reminders = ReminderActs(record, record.context)

    def add(self) -> None:
        """Ask what happened, and note it."""
        found = self._record.found
        if found is None:
            return
        is_closed = found.values["status"] == "closed"
        dialog = event_dialog.event_dialog(self._record, self._people(), after_closing=is_closed)
        own = found.id
        keep(
            self._record,
            dialog,
            lambda actions, store, values: actions.add_event(store, own, values),
            _("Noted."),
        )

    def edit(self, event: Event) -> None:
        """Show what was noted, and change it."""
        is_closed = self._record.found is not None and self._record.found.values["status"] == "closed"
        dialog = event_dialog.event_dialog(self._record, self._people(), event, after_closing=is_closed)
        keep(
            self._record,
            dialog,
            lambda actions, store, values: actions.edit_event(
                store, event, events.changed(values, event.kind, event.day)
            ),
            _("Changed."),
        )

    def hold(self, event: Event) -> None:
        """Note that a planned visit or call took place; the day is changed where it was another one."""
        day = formats.day(min(event.day, clock.today().isoformat()))
        told = _("Noted as held on {day}.").format(day=day)
        self._record.act(lambda actions, store: actions.hold(store, event), told)

    def remind(self) -> None:
        """Write reminders of what is due for the placement by now or soon."""
        own, reader = self._record.found, self._record.context.reader
        if own is not None:
            last = (clock.today() + timedelta(days=due.MONTH)).isoformat()
            self.reminders.write(lambda: [one for one in due.due_of(reader(), own.id) if one.day <= last])

    def finish(self, event: Event) -> None:
        """Ask on which day was done what had to be done, and tick it off."""
        dialog = event_dialog.done_dialog(self._record, event)
        keep(
            self._record,
            dialog,
            lambda actions, store, values: actions.edit_event(store, event, {**event.values, **values}),
            _("Done."),
        )

    def finish_issue(self, event: Event, issue: Issue) -> None:
        """Ask on which day an issue was seen to, and tick it off."""
        dialog = event_dialog.done_dialog(self._record, event, issue)
        keep(
            self._record,
            dialog,
            lambda actions, store, values: actions.finish_issue(store, issue, values["done_on"]),
            _("Done."),
        )

    def remove(self, event: Event) -> None:
        """Take an event away, with a way back."""
        self._record.act(lambda actions, store: actions.remove_event(store, event.id), _("Removed."))

    def ask_confidential(self) -> bool | None:
        """Whether confidential entries go into the dossier; None when the question was closed."""
        found = self._record.found
        count = sum(bool(one.confidential) for one in found.events) if found else 0
        if not count:
            return False
        dialog = event_dialog.confidential_dialog(self._record, events.to_be_left_out(count))
        return bool(dialog.values["confidential"]) if accepted(dialog) else None

    def _people(self) -> Sequence[tuple[str, str]]:
        """Those who can be reminded."""
        return self._record.found.around.people if self._record.found else ()
