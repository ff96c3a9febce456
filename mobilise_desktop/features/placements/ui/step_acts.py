"""Taking a step of the course of the placement that a record shows."""

from typing import TYPE_CHECKING

from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import states
from mobilise_desktop.features.placements.ui import dialogs, replacing
from mobilise_desktop.features.placements.ui.keeping import keep

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


def take(record: "PlacementRecord", step: states.Step) -> None:
    """Take a step, after asking why where that is needed; what is replaced is asked for its successor."""
    if step.to == states.SUPERSEDED:
        replacing.ask(record, record.context)
        return
    if record.found is None:
        return
    own = record.found.id
    if not step.asks_reason:
        record.act(lambda actions, store: actions.take_step(store, own, step.key), _("Done."))
        return
    keep(
        record,
        dialogs.reason_dialog(record, step.name),
        lambda actions, store, values: actions.take_step(store, own, step.key, values["reason"]),
        _("Done."),
    )
