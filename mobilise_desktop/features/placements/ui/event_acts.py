"""What the record of a placement does with what happens on the way."""

from typing import TYPE_CHECKING

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import events
from mobilise_desktop.features.placements.event_queries import Event
from mobilise_desktop.features.placements.queries import people_of
from mobilise_desktop.features.placements.ui import event_dialog

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


class EventActs:
    """Acts on the events of the placement that a record shows."""

    def __init__(self, record: "PlacementRecord") -> None:
        self._record = record

    def add(self) -> None:
        """Ask what happened, and note it."""
        if self._record.found is None:
            return
        dialog = event_dialog.event_dialog(self._record, self._people())
        if dialog.exec():
            own, values = self._record.placement_id, dialog.values
            self._record.act(lambda actions, store: actions.add_event(store, own, values), _("Noted."))

    def edit(self, event: Event) -> None:
        """Show what was noted, and change it."""
        dialog = event_dialog.event_dialog(self._record, self._people(), event)
        if dialog.exec():
            values = dialog.values
            self._record.act(lambda actions, store: actions.edit_event(store, event, values), _("Changed."))

    def finish(self, event: Event) -> None:
        """Ask on which day was done what had to be done, and tick it off."""
        dialog = event_dialog.done_dialog(self._record, event)
        if dialog.exec():
            values = {**event.values, **dialog.values}
            self._record.act(lambda actions, store: actions.edit_event(store, event, values), _("Done."))

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
        return bool(dialog.values["confidential"]) if dialog.exec() else None

    def _people(self) -> list[tuple[str, str]]:
        """Those who can be reminded."""
        found, reader = self._record.found, self._record.context.reader()
        firms = ("sending_firm_id", "hosting_firm_id") if found else ()
        return [one for name in firms if found for one in people_of(reader, found.values[name])]
