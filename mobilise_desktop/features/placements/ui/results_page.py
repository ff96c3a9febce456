"""The page of the results: what the parties said, beside the published results of the programme."""

from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.results import Result, about, results, shown
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource
from mobilise_desktop.ui.wrap_label import WrapLabel

COLUMNS: tuple[ColumnSpec[Result], ...] = (
    ColumnSpec("party", N_("Party"), lambda row: words.word("party", row.party), 24, sortable=False),
    ColumnSpec("text", N_("Statement"), lambda row: row.text, 50, sortable=False, main=True),
    ColumnSpec("share", N_("Agree"), lambda row: shown(row.share), 10, END, sortable=False),
    ColumnSpec(
        "answers", N_("Answers"), lambda row: formats.number(row.answers), 10, END, sortable=False, whole=True
    ),
    ColumnSpec(
        "published", N_("Published"), lambda row: shown(row.published), 12, END, sortable=False, whole=True
    ),
)


class ResultsPage(QWidget):
    """Every statement of the evaluations with its share."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context, reader = context, context.reader
        tables = frozenset({"placement", "placement_evaluation"})
        source = WholeSource(lambda _query: results(reader()), tables)
        self.model = LazyTableModel(source, COLUMNS, context.jobs, ListQuery("", "party"))
        self.view = ListView(self.model, N_("Results of the stays"))
        nothing = EmptyState("chart-column", N_("Nothing was asked yet."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self.note = WrapLabel(look="secondary")
        self.print_button = Button(N_("Print…"), lambda: self.preview().exec(), icon="printer")
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        column.addLayout(self._head())
        column.addWidget(self.view, 1)
        context.changes.committed.connect(self.view.note)
        context.changes.foreign.connect(self.view.reload)
        context.language.changed.connect(self.view.reload)
        retranslated(self._say)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model.reload()

    def preview(self) -> DocumentPreview:
        """The results as a sheet of paper."""
        context = self._context

        def make() -> bytes:
            from mobilise_desktop.features.placements import results_document  # noqa: PLC0415  loads ReportLab

            with closing(context.store().reader()) as reader:  # in a thread of its own
                return results_document.make(reader, context.store().actor.office)

        return DocumentPreview(self, _("Results of the stays"), _("results") + ".pdf", make, context.jobs)

    # -- inside ----------------------------------------------------------------------------------

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self.note, 1)
        row.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _say(self) -> None:
        self.note.setText(about())
