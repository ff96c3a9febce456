"""Replacing a placement by a new one: asks why, and who goes where instead, then shows the new one."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.replaced import Told
from mobilise_desktop.features.placements.ui import boxes, dialogs
from mobilise_desktop.features.placements.ui.keeping import keep
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField
from mobilise_desktop.ui.wrap_label import WrapLabel

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.ui.record import PlacementRecord


def dialog(parent: QWidget, context: TabContext, found: Placement) -> FormDialog:
    """Asks why a placement is replaced, and who goes where in the new one."""
    fields = {"reason": TextField(N_("Reason")), **dialogs.party_fields(context)}
    for name in ("employee_id", "hosting_firm_id"):
        fields[name].set_value(found.values[name])

    def check(values: Mapping[str, Any]) -> Mapping[str, str]:
        why = {} if (values["reason"] or "").strip() else {"reason": _("Please say why.")}
        return {**why, **dialogs.check_parties(values)}

    text = N_("The new placement is a draft with a reference of its own; it takes over everything that still "
              "fits. The old one stays to be looked up, but its agreement no longer holds.")  # fmt: skip
    return FormDialog(parent, N_("Replace by a new placement"), fields, N_("Replace"), text=text, check=check)


def ask(record: "PlacementRecord", context: TabContext) -> None:
    """Replace the placement that a record shows, and show the new one instead."""
    found = record.found
    if found is None:
        return
    asked = dialog(record, context, found)

    def work(actions: Any, store: Any, values: Mapping[str, Any]) -> object:
        parties = {name: values[name] for name in ("employee_id", "hosting_firm_id")}
        return actions.replace(store, found.id, values["reason"], parties)

    if keep(record, asked, work, _("Replaced. This is the new placement.")):
        show(context, asked.written)


def show(context: TabContext, placement_id: RowId) -> None:
    """Show another placement in the tab."""
    tab: Any = context.navigator.show_tab("placements")
    tab.show_placement(placement_id)


def line(told: Told, context: TabContext) -> QWidget:
    """Why a placement will not take place, or what it replaces; leads to the other one."""
    go = None
    if told.leads_to is not None:
        own = told.leads_to
        go = IconButton("arrow-right", N_("Show this placement"), lambda: show(context, own), small=True)
        go.setAccessibleDescription(told.text)
    return boxes.row("info", "secondary", WrapLabel(told.text), go)
