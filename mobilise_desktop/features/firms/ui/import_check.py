"""The third step of an import: what it would do, and what needs attention. Nothing is written yet."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.count_tile import CountTile
from mobilise_desktop.ui.labels import Heading, PlainLabel, dress
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.save_attention import save_attention
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.import_plan import Plan

_MOST = 1000
"""Problems shown; all of them go into the file of rows that need attention."""


class CheckStage(QWidget):
    """`forward(Plan)` to write it."""

    forward = Signal(object)
    back = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._plan: Plan | None = None
        self.heading = Heading(wrap=True)
        self.tiles = {name: CountTile() for name in ("new", "updated", "unchanged", "duplicates", "rejected")}
        self.note = PlainLabel(wrap=True)
        self.problems = QTableWidget(0, 3)
        self.save_button = Button(N_("Save rows that need attention…"), self._save, icon="file-warning")
        self.next_button = PrimaryButton("", self._go_on)
        self._arrange()
        retranslated(self.retranslate)

    def show_plan(self, plan: "Plan") -> None:
        """Show what the import would do."""
        self._plan = plan
        self.retranslate()

    def retranslate(self) -> None:
        """Show the plan in the present language."""
        plan = self._plan
        if plan is None:
            return
        self.heading.setText(_("What this import does"))
        self._show_tiles(plan)
        firms = len(plan.new) + len(plan.updates)
        self.next_button.setText(
            ngettext("Import {n} firm", "Import {n} firms", firms).format(n=formats.number(firms))
            if firms
            else (_("Nothing to import") if plan.is_empty else _("Import"))
        )
        self.next_button.setEnabled(not plan.is_empty)
        self.save_button.setVisible(bool(plan.attention))
        self._show_problems(plan)

    # -- inside ----------------------------------------------------------------------------------

    def _show_tiles(self, plan: "Plan") -> None:
        words = {
            "new": (len(plan.new), _("new"), "good"),
            "updated": (len(plan.updates), _("updated"), "accent"),
            "unchanged": (plan.unchanged, _("unchanged"), ""),
            "duplicates": (plan.duplicates, _("written twice"), ""),
            "rejected": (plan.rejected, _("not imported"), "attention"),
        }
        for name, (count, word, tone) in words.items():
            self.tiles[name].show_count(count, word, tone if count else "")

    def _show_problems(self, plan: "Plan") -> None:
        shown = plan.problems[:_MOST]
        rows = plan.to_correct
        if not plan.problems:
            said = _("Every row is in order.")
        else:
            text = ngettext("{n} row needs attention.", "{n} rows need attention.", rows)
            kept = _("Values that look wrong are imported as they are and can be corrected later.")
            said = text.format(n=formats.number(rows)) + " " + kept
        self.note.setText(" ".join(filter(None, (plan.further_told, said, plan.skipped_told))))
        dress(self.note, level="warning" if plan.problems else "")
        self.problems.setVisible(bool(plan.problems))
        self.problems.setHorizontalHeaderLabels([_("Line"), _("Column"), _("What is wrong")])
        self.problems.setRowCount(len(shown))
        for number, problem in enumerate(shown):
            cells = (str(problem.row) if problem.row else "", problem.column, problem.message)
            for place, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.problems.setItem(number, place, item)
        self.problems.resizeColumnToContents(0)
        self.problems.resizeColumnToContents(1)

    def _go_on(self) -> None:
        if self._plan is not None:
            self.forward.emit(self._plan)

    def _save(self) -> None:
        plan = self._plan
        if plan is None:
            return

        def write(place: Path) -> None:
            from mobilise_desktop.features.firms import import_report  # noqa: PLC0415  loads the writers

            import_report.write(place, plan)

        save_attention(self, self._context, Path(plan.file), write)

    def _arrange(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(M)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        table = self.problems
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        table.setAccessibleName(_("Rows that need attention"))
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(Button(N_("Back to the columns"), self.back.emit, icon="arrow-left"))
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(self.heading)
        column.addLayout(tiles)
        column.addWidget(self.note)
        column.addWidget(table, 1)
        column.addStretch(0)
        column.addLayout(buttons)
        self.setFocusProxy(self.next_button)
