"""The page of the results: what the parties said, beside the published results of the programme."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.placements import events, results_queries
from mobilise_desktop.features.placements.results import (
    Results,
    about,
    about_filters,
    results,
    shown,
    shown_answers,
    shown_published,
)
from mobilise_desktop.features.placements.results_filter import EVERYTHING, ResultFilter
from mobilise_desktop.features.placements.results_sums import Result
from mobilise_desktop.features.placements.ui.quotes_pane import QuotesPane
from mobilise_desktop.features.placements.ui.results_acts import ResultsActs
from mobilise_desktop.features.placements.ui.results_filters import ResultFilters
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.segments import SegmentField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource
from mobilise_desktop.ui.wrap_label import WrapLabel

_FIGURES, _WORDS = "figures", "words"


def _text(row: Result) -> str:
    return row.heading or row.text


def _result(row: Result) -> str:
    return "" if row.heading else shown(row)


def _answers(row: Result) -> str:
    return "" if row.heading else shown_answers(row)


def _published(row: Result) -> str:
    return "" if row.heading else shown_published(row)


COLUMNS: tuple[ColumnSpec[Result], ...] = (
    ColumnSpec("text", N_("Statement"), _text, 60, sortable=False, main=True),
    ColumnSpec("value", N_("Result"), _result, 12, END, sortable=False, whole=True),
    ColumnSpec("answers", N_("Answers"), _answers, 12, END, sortable=False, whole=True),
    ColumnSpec("published", N_("Published"), _published, 14, END, sortable=False, whole=True),
)


@dataclass
class _Read:
    """What was read last: the results, and what there is to narrow them by."""

    results: Results = field(default_factory=lambda: Results([], []))
    traits: Mapping[str, Sequence[str]] = field(default_factory=dict)


class ResultsPage(QWidget):
    """Every statement of the evaluations with its share, what happened on the way, and what may be quoted."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context, self._read = context, _Read()
        self.acts = ResultsActs(self, context)
        source = WholeSource(self._rows, results_queries.TABLES)
        query = ListQuery(EVERYTHING)
        self.model = LazyTableModel(source, COLUMNS, context.jobs, query)
        self.view = ListView(self.model, N_("Results of the stays"))
        nothing = EmptyState("chart-column", N_("Nothing was asked yet."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self.filters = ResultFilters(lambda: self._read.traits)
        self.note, self.quotes = WrapLabel(look="secondary"), QuotesPane()
        self.which = SegmentField(
            "",
            (
                (_FIGURES, N_("In figures"), "chart-column"),
                (_WORDS, N_("In their own words"), "messages-square"),
            ),
        )
        self.which.set_value(_FIGURES)
        self.stack = QStackedWidget()
        self.export_button = Button(N_("Export…"), lambda: self.acts.export(self.filter), icon="download")
        self.print_button = Button(N_("Print…"), lambda: self.preview().exec(), icon="printer")
        self._arrange()
        self._connect()
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model.reload()

    @property
    def filter(self) -> ResultFilter:
        """What the results are narrowed to."""
        return self.filters.filter

    def preview(self) -> DocumentPreview:
        """The results as a sheet of paper."""
        return self.acts.preview(self.filter)

    # -- inside ----------------------------------------------------------------------------------

    def _rows(self, query: ListQuery) -> list[Result]:
        reader = self._context.reader()
        found = results(reader, query.filter)
        self._read = _Read(found, results_queries.traits(reader))
        return found.rows

    def _show_rest(self) -> None:
        self.quotes.show_quotes(self._read.results.quotes)
        self._say()

    def _narrow(self, chosen: ResultFilter) -> None:
        self.model.show_query(self.model.query._replace(filter=chosen))
        self._say()

    def _choose(self, which: str) -> None:
        self.stack.setCurrentIndex(int(which == _WORDS))

    def _say(self) -> None:
        said = [about(), about_filters() if self.filter != EVERYTHING else ""]
        said.append(events.left_out(self._read.results.hidden))
        self.note.setText(" ".join(filter(None, said)))

    def _connect(self) -> None:
        context = self._context
        self.filters.changed.connect(self._narrow)
        self.which.committed.connect(self._choose)
        self.model.loaded.connect(self._show_rest)
        self.model.failed.connect(context.notices.error)
        context.changes.committed.connect(self.view.note)
        context.changes.foreign.connect(self.view.reload)
        context.language.changed.connect(self.view.reload)
        retranslated(self._say)

    def _arrange(self) -> None:
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.quotes)
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.which, 1)
        row.addWidget(self.export_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.print_button, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, S, L, L)
        column.setSpacing(M)
        column.addWidget(self.filters)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self.stack, 1)
