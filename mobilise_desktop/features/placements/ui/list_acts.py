"""What is done with several placements or with none: batch printing, files that come back, the trash."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.queries import trashed
from mobilise_desktop.features.placements.ui.code_dialog import CodeDialog
from mobilise_desktop.features.placements.ui.due_acts import DueActs
from mobilise_desktop.features.placements.ui.export_acts import ExportActs
from mobilise_desktop.features.placements.ui.freeze_acts import FreezeActs
from mobilise_desktop.features.placements.ui.pile_acts import PileActs
from mobilise_desktop.ui import messages
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.document_pages import LANE
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.trash_dialog import TrashDialog, Trashed

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.returned import Returned
    from mobilise_desktop.features.placements.ui.page import PlacementsTab

Entry = tuple[str, Callable[[], object], str]


class ListActs:
    """Acts of the tab."""

    def __init__(self, tab: "PlacementsTab", context: TabContext) -> None:
        self._tab, self._context = tab, context
        self.due, self.out = DueActs(tab, context), ExportActs(tab, context)
        self.many, self.pile = FreezeActs(tab, context), PileActs(tab, context)

    def entries(self) -> Sequence[Entry]:
        """What stands in the menu: word, act, icon."""
        open_page = self._context.navigator.open_page
        return (
            (N_("Import…"), lambda: open_page("import_placements"), "upload"),
            (N_("Export…"), self.out.export, "download"),
            (N_("Print the list…"), self.out.print_list, "printer"),
            (N_("Make the agreements of the selection…"), self.many.begin, "file-text"),
            (N_("Print papers of the selection…"), self.print_chosen, "printer"),
            (N_("Print what is due this week…"), self.due.print_week, "list-checks"),
            (N_("Save stays and deadlines as a calendar (.ics)…"), self.due.save_calendar, "calendar-clock"),
            (N_("Check a code from paper…"), self.check_code, "shield-check"),
            (N_("Check a signed paper that came back…"), self.check_returned, "badge-check"),
            (N_("Stays on a line of time"), lambda: open_page("timeline"), "calendar"),
            (N_("Results of the stays"), lambda: open_page("results"), "chart-column"),
            (N_("Trash…"), lambda: self.trash().exec(), "trash-2"),
        )

    def trash(self) -> TrashDialog:
        """The placements in the trash."""
        context = self._context

        def restore(own: str) -> None:
            from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.restore(context.store(), RowId(own))

        return TrashDialog(
            self._tab, context, lambda: [Trashed(*row) for row in trashed(context.reader())], restore
        )

    def print_chosen(self) -> None:
        """Ask which papers of the chosen placements are printed, and show them as one document."""
        self._tab.view.choice.ids(self.pile.ask)

    def check_code(self) -> None:
        """Ask for a reference and a code from paper, and open the placement that they belong to."""
        dialog = CodeDialog(self._tab, self._context)
        if accepted(dialog) and dialog.wanted:
            self._tab.show_placement(dialog.wanted)

    def show_due(self) -> None:
        """Show what is due, day by day."""
        self._context.navigator.open_page("due")

    def check_returned(self) -> None:
        """Ask for a file, and say which version it is and who signed it."""
        kinds = ";;".join((_("Scans (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"), _("All files (*)")))
        name, _kind = QFileDialog.getOpenFileName(self._tab, _("Signed paper"), "", kinds)
        if name:
            self.examine(Path(name))

    def examine(self, file: Path) -> None:
        """Say which version a file is and who signed it."""
        context = self._context

        def work() -> "Returned":
            from mobilise_desktop.features.placements import returned  # noqa: PLC0415  loads what signs

            with closing(context.store().reader()) as reader:
                return returned.examine(reader, returned.content(file), file.name)

        context.jobs.submit(LANE, work, lambda told: self._tell(file, told), context.notices.error)

    # -- inside ----------------------------------------------------------------------------------

    def _tell(self, file: Path, told: "Returned") -> None:
        messages.tell(self._tab, file.name, "\n".join(told.told()))
