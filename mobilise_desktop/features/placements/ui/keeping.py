"""Dialogs of a placement that close when what they hold is in the database."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.saving_dialog import SavingDialog

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord
    from mobilise_desktop.storage.store import Store

Write = Callable[[Any, "Store", Any], object]
"""Gets the module `actions`, the store and what the dialog holds, in the thread that writes."""


def keep(record: "PlacementRecord", dialog: SavingDialog, work: Write, told: str) -> bool:
    """Whether what a dialog holds was written; `told` is said then, with a way back."""
    context = record.context

    def write(values: Any) -> object:
        from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

        return work(actions, context.store(), values)

    is_kept = saved(dialog, context, write, told)
    if dialog.was_refused and not is_kept:
        record.read()  # what was refused may have been changed by somebody else
    return is_kept
