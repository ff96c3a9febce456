"""The data problems of the register: each kind with its number, its firms, and the way to the field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats, i18n
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.firms import problems, queries
from mobilise_desktop.features.firms.queries import FirmFilter
from mobilise_desktop.features.firms.ui.columns import COLUMNS
from mobilise_desktop.features.firms.ui.source import FirmSource
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.pick_list import PickList
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView

_SHOWN = ("name", "city", "country", "contact", "status")


class ProblemsPage(QWidget):
    """At the left the kinds, at the right the firms of one; Enter leads to the field of the firm."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.kinds = PickList(N_("Kinds of problems"))
        columns = [column for column in COLUMNS if column.key in _SHOWN]
        self.model = LazyTableModel(
            FirmSource(context.reader), columns, context.jobs, ListQuery(self._filter(), "name")
        )
        self.view = ListView(self.model, N_("Firms with this problem"))
        self.mend_button = PrimaryButton(N_("Mend…"), self.mend, icon="pencil")
        self.list_button = Button(N_("Show as list of firms"), self.show_list, icon="funnel")
        for code in problems.PROBLEMS:
            self.kinds.add(code)
        self._arrange()
        self._set_empty()
        self.kinds.pick(next(iter(problems.PROBLEMS)))
        self.kinds.currentItemChanged.connect(self._choose)
        self.view.activated_id.connect(self.mend)
        self.view.choice.current_changed.connect(self._allow)
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(context.notices.error)
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self._read)
        retranslated(self.retranslate)
        self.setFocusProxy(self.kinds)
        self._read()

    def mend(self, _id: str = "") -> None:
        """Show the chosen firm at the field to be mended."""
        firm_id = self.view.choice.current
        if firm_id is not None:
            tab: object = self._context.navigator.show_tab("firms")
            getattr(tab, "show_problem")(firm_id, self.kinds.key())  # noqa: B009  known by its key only

    def show_list(self) -> None:
        """Show all firms with the problem in the list of firms, to be worked on together."""
        tab: object = self._context.navigator.show_tab("firms")
        getattr(tab, "show_filter")(problems=(self.kinds.key(),))  # noqa: B009  as above

    def retranslate(self) -> None:
        """Name the kinds in the present language."""
        self._read()

    # -- inside ----------------------------------------------------------------------------------

    def _filter(self) -> FirmFilter:
        return FirmFilter(problems=(self.kinds.key() or next(iter(problems.PROBLEMS)),))

    def _read(self) -> None:
        reader, language = self._context.reader, i18n.language()

        def work() -> dict[str, int]:
            locale, _newest = queries.list_locale(reader(), language)
            by_mask = queries.facet(reader(), locale, "problems")
            return problems.counted((int(mask), n) for mask, n in by_mask.items())

        self._context.jobs.submit(READ, work, self._show)
        self.view.reload()

    def _show(self, counts: dict[str, int]) -> None:
        for code, count in counts.items():
            self.kinds.write(code, problems.problem_word(code), formats.number(count))

    def _choose(self) -> None:
        self.view.show_filter(self._filter())

    def _note(self, done: object) -> None:
        if self.model.concerns(done):  # type: ignore[arg-type]
            self._read()

    def _take_load(self) -> None:
        if self.view.choice.current is None:
            self.view.choice.choose_row(0)
        self._allow()

    def _allow(self) -> None:
        some = self.model.rowCount() > 0
        self.mend_button.setEnabled(some and self.view.choice.current is not None)
        self.list_button.setEnabled(some)

    def _set_empty(self) -> None:
        nothing = EmptyState("circle-check", N_("No firm has this problem."))
        self.view.set_empty(nothing, EmptyState("search", N_("Nothing found")), lambda _query: False)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(L, 0, L, 0)
        row.setSpacing(S)
        row.addWidget(self.mend_button)
        row.addWidget(self.list_button)
        row.addStretch(1)
        body = QHBoxLayout()
        body.setContentsMargins(L, 0, 0, 0)
        body.setSpacing(M)
        body.addWidget(self.kinds, 2)
        body.addWidget(self.view, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(M)
        column.addLayout(row)
        column.addLayout(body, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
