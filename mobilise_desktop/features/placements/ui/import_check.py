"""What an import of placements would do, row by row; nothing is written yet."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, NC_, _, ngettext, pgettext
from mobilise_desktop.features.placements.ui.import_missing import MissingBox
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.count_tile import CountTile
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.labels import Heading, PlainLabel, dress
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.save_attention import save_attention
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource

if TYPE_CHECKING:
    from mobilise_desktop.features.placements.import_run import Report

_KINDS = {
    "left_out": NC_("row of an import", "Left out"),
    "changed": NC_("row of an import", "Changed"),
    "new": NC_("row of an import", "New"),
    "same": NC_("row of an import", "Unchanged"),
}
"""What becomes of a row, in the order in which rows are shown: first what needs a look."""

_TONES = {"left_out": "attention", "changed": "accent", "new": "good", "same": ""}


class _Line(NamedTuple):
    id: str
    line: int
    kind: str
    ref: str
    who: str
    text: str


_COLUMNS: tuple[ColumnSpec[_Line], ...] = (
    ColumnSpec("kind", N_("What happens"), lambda row: kind_word(row.kind), 12, sortable=False),
    ColumnSpec("line", N_("Line"), lambda row: formats.number(row.line), 6, sortable=False),
    ColumnSpec("ref", N_("Reference"), lambda row: row.ref, 18, sortable=False),
    ColumnSpec("who", N_("Employee"), lambda row: row.who, 20, sortable=False),
    ColumnSpec("text", N_("Details"), lambda row: " ".join(row.text.splitlines()), 44,
               sortable=False, main=True),
)  # fmt: skip


def kind_word(kind: str) -> str:
    """The word for what becomes of a row."""
    return pgettext("row of an import", _KINDS[kind])


class CheckStage(QWidget):
    """`forward(Report)` to write it, `decided(Report, decisions)` to look again with others."""

    forward = Signal(object)
    decided = Signal(object, object)
    back = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._report: Report | None = None
        self.heading, self.note, self.missing = Heading(wrap=True), PlainLabel(wrap=True), MissingBox()
        self.missing.decided.connect(self._decided)
        self.tiles = {kind: CountTile() for kind in ("new", "changed", "same", "left_out")}
        self.model = LazyTableModel(
            WholeSource(lambda _query: self._lines()), _COLUMNS, context.jobs, ListQuery()
        )
        self.view = ListView(self.model, N_("Rows of the table"))
        nothing = EmptyState("file-spreadsheet", N_("The table has no rows."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self.save_button = Button(N_("Save rows that need attention…"), self._save, icon="file-warning")
        self.next_button = PrimaryButton("", self._go_on)
        self._arrange()
        retranslated(self.retranslate)

    def show_report(self, report: "Report") -> None:
        """Show what the import would do."""
        self._report = report
        self.missing.show_report(report)
        self.model.reload()
        self.retranslate()

    def retranslate(self) -> None:
        """Show it in the present language."""
        report = self._report
        if report is None:
            return
        self.heading.setText(_("What this import does"))
        for kind, tile in self.tiles.items():
            count = report.count(kind)
            tile.show_count(count, kind_word(kind), _TONES[kind] if count else "")
        self._show_note(report)
        count = report.writes
        text = ngettext("Import {n} placement", "Import {n} placements", count)
        self.next_button.setText(text.format(n=formats.number(count)) if count else _("Nothing to import"))
        self.next_button.setEnabled(count > 0)
        self.save_button.setVisible(bool(report.attention))

    # -- inside ----------------------------------------------------------------------------------

    def _lines(self) -> list[_Line]:
        if self._report is None:
            return []
        order = list(_KINDS)
        lines = [
            _Line(str(one.line), one.line, one.kind, one.ref, one.who, one.text)
            for one in self._report.outcomes
        ]
        return sorted(lines, key=lambda one: (order.index(one.kind), one.line))

    def _show_note(self, report: "Report") -> None:
        rows = len(report.attention)
        said = [flaw.message for flaw in report.table.problems]
        if rows:
            text = ngettext("{n} row needs attention.", "{n} rows need attention.", rows)
            said.append(text.format(n=formats.number(rows)))
        elif not said:
            said.append(_("Every row is in order."))
        if report.table.columns.unknown:
            unknown = ", ".join(map(formats.quoted, report.table.columns.unknown))
            said.append(
                _("Not imported, as their headings are not known: {columns}.").format(columns=unknown)
            )
        said.append(_("Empty cells change nothing."))
        self.note.setText(" ".join(said))
        dress(self.note, level="warning" if report.problems else "")

    def _decided(self, decisions: object) -> None:
        if self._report is not None:
            self.decided.emit(self._report, decisions)

    def _go_on(self) -> None:
        if self._report is not None:
            self.forward.emit(self._report)

    def _save(self) -> None:
        report = self._report
        if report is None:
            return

        def write(place: Path) -> None:
            from mobilise_desktop.features.placements import import_run  # noqa: PLC0415  loads the writers

            import_run.write_attention(report, place)

        save_attention(self, self._context, report.table.file, write)

    def _arrange(self) -> None:
        tiles = QHBoxLayout()
        tiles.setSpacing(M)
        for tile in self.tiles.values():
            tiles.addWidget(tile, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(Button(N_("Import another file"), self.back.emit, icon="arrow-left"))
        buttons.addWidget(self.save_button)
        buttons.addStretch(1)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(L)
        column.addWidget(self.heading)
        column.addLayout(tiles)
        column.addWidget(self.note)
        column.addWidget(self.missing)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        self.setFocusProxy(self.next_button)
