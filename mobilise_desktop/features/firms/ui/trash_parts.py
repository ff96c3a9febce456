"""What was removed from firms that are still in the register, to be taken back."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.trash import TrashSpec
from mobilise_desktop.features import discovery
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.trash_dialog import TrashDialog, Trashed


def specs() -> dict[str, TrashSpec]:
    """All kinds of parts that can be removed, by table."""
    return {spec.table: spec for module in discovery.modules("trash_parts") for spec in module.TRASH}


def parts_trash(parent: QWidget, context: TabContext) -> TrashDialog:
    """The dialog with people, sites, notes, declarations and files that were removed."""

    def read() -> list[Trashed]:
        reader = context.reader()
        found = [
            Trashed(f"{spec.table}:{gone.id}", gone.name, f"{_(spec.kind)} · {gone.firm}", gone.deleted_at)
            for spec in specs().values()
            for gone in spec.read(reader)
        ]
        return sorted(found, key=lambda row: row.deleted_at, reverse=True)

    def restore(own: str) -> None:
        table, _colon, row_id = own.partition(":")
        specs()[table].restore(context.store(), RowId(row_id))

    return TrashDialog(parent, context, read, restore)
