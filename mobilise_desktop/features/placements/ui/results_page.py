"""The page of the results: what the parties said, beside the published results of the programme."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.results import LEAST, Result, results
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource
from mobilise_desktop.ui.wrap_label import WrapLabel


def _share(value: int | None) -> str:
    return "–" if value is None else formats.percent(value / 100)


COLUMNS: tuple[ColumnSpec[Result], ...] = (
    ColumnSpec("party", N_("Party"), lambda row: words.word("party", row.party), 24, sortable=False),
    ColumnSpec("text", N_("Statement"), lambda row: row.text, 50, sortable=False, main=True),
    ColumnSpec("share", N_("Agree"), lambda row: _share(row.share), 10, END, sortable=False),
    ColumnSpec(
        "answers", N_("Answers"), lambda row: formats.number(row.answers), 10, END, sortable=False, whole=True
    ),
    ColumnSpec(
        "published", N_("Published"), lambda row: _share(row.published), 12, END, sortable=False, whole=True
    ),
)


class ResultsPage(QWidget):
    """Every statement of the evaluations with its share."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        reader = context.reader
        tables = frozenset({"placement", "placement_evaluation"})
        source = WholeSource(lambda _query: results(reader()), tables)
        self.model = LazyTableModel(source, COLUMNS, context.jobs, ListQuery("", "party"))
        self.view = ListView(self.model, N_("Results of the stays"))
        nothing = EmptyState("chart-column", N_("Nothing was asked yet."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self.note = WrapLabel(look="secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        column.addWidget(self.note)
        column.addWidget(self.view, 1)
        context.changes.committed.connect(self.view.note)
        context.changes.foreign.connect(self.view.reload)
        context.language.changed.connect(self.view.reload)
        retranslated(self._say)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model.reload()

    def _say(self) -> None:
        text = _(
            "How many of the answers from 1 to 5 were 4 or 5. With fewer than {n} answers nothing is said, "
            "so that nobody can be recognised."
        )
        self.note.setText(text.format(n=LEAST))
