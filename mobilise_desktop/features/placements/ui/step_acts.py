"""Taking a step of the course of the placement that a record shows, and going where one is unblocked."""

from typing import TYPE_CHECKING, Any

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import rules, states
from mobilise_desktop.features.placements.ui import dialogs, replacing

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


def take(record: "PlacementRecord", step: states.Step) -> None:
    """Take a step, after asking why where that is needed; what is replaced is asked for its successor."""
    if step.to == states.SUPERSEDED:
        replacing.ask(record, record.context)
        return
    reason = ""
    if step.asks_reason:
        dialog = dialogs.reason_dialog(record, step.name)
        if not dialog.exec():
            return
        reason = dialog.values["reason"]
    own = record.placement_id
    record.act(lambda actions, store: actions.take_step(store, own, step.key, reason), _("Done."))


def lead(record: "PlacementRecord", section: str) -> None:
    """Go where a finding is mended: a section of the record, or the record of the sending firm."""
    if section != rules.SENDER:
        record.lead_to(section)
    elif record.found is not None:
        tab: Any = record.context.navigator.show_tab("firms")
        tab.show_firm(record.found.values["sending_firm_id"])
