"""The left half of the tab: the list of firms with its search, filters and actions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, ngettext
from mobilise_desktop.features.firms.queries import FirmFilter
from mobilise_desktop.features.firms.ui.columns import COLUMNS
from mobilise_desktop.features.firms.ui.facet_counts import FacetCounts
from mobilise_desktop.features.firms.ui.filters import FirmFilters
from mobilise_desktop.features.firms.ui.list_acts import ListActs
from mobilise_desktop.features.firms.ui.saved_filters import SavedFilters
from mobilise_desktop.features.firms.ui.source import FirmSource
from mobilise_desktop.ui.buttons import Button, MenuButton, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView

_STATE = "firms/list"
_COUNTED = frozenset({"firm_tag", "consent"})
"""Tables that filters count, beside those of the list."""


class FirmListPane(QWidget):
    """Any number of firms; `firm_chosen(id)` follows the keyboard, `firm_opened(id)` Enter."""

    firm_chosen = Signal(object)
    firm_opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.model = LazyTableModel(
            FirmSource(context.reader), COLUMNS, context.jobs, ListQuery(FirmFilter(), "name")
        )
        self.view = ListView(self.model, N_("Member firms"))
        self._restore()
        self.model.reload()  # already now: the page is read while the rest is made
        self.filters = FirmFilters()
        self.new_button = PrimaryButton(N_("New firm"), self.new_wanted.emit, icon="plus")
        self.import_button = Button(N_("Import…"), self._import, icon="upload")
        self.more = MenuButton(N_("More"))
        self.acts = ListActs(self, context)
        self.acts.fill(self.more)
        self.more.add(N_("Choose columns…"), self._choose_columns, "columns-3")
        self.counting = FacetCounts(context, self.filters, self._show_status)
        self.saved = SavedFilters(self, context, self.filters)
        self.view.set_empty(self._nothing, self._unmatched, lambda query: not query.filter.is_empty)
        self._arrange()
        self._connect()

    def note(self, done: ChangeSet) -> None:
        """Read again what the changes touch."""
        self.view.note(done)
        if done.tables & (self.model.source.tables | _COUNTED):
            self.counting.start()

    def reload(self) -> None:
        """Read everything again, as after a change by another program or another order."""
        self.view.reload()
        self.counting.start()

    # -- inside ----------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.filters.changed.connect(self._narrow)
        self.filters.search.leave_downwards.connect(self._to_list)
        self.view.choice.current_changed.connect(self.firm_chosen)
        self.view.choice.count_changed.connect(self._show_status)
        self.view.activated_id.connect(self.firm_opened)
        self.view.arranged.connect(self._remember)
        self.model.loaded.connect(self._after_load)
        self.model.failed.connect(self._context.notices.error)
        for keys, act in (
            (QKeySequence.StandardKey.Find, self._to_search),
            (QKeySequence.StandardKey.New, self.new_wanted.emit),
            (QKeySequence.StandardKey.Paste, self.acts.paste),
        ):
            QShortcut(QKeySequence(keys), self, act, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.view, self.acts.ask_delete)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)  # as an argument it is ignored
        retranslated(self._show_status)

    def _narrow(self, chosen: FirmFilter) -> None:
        self.counting.stop()  # the list comes first
        self.view.show_filter(chosen)

    def _after_load(self) -> None:
        self.counting.go_on()
        self._show_status()

    def _show_status(self) -> None:
        if not self.model.is_loaded:
            return
        shown, total = self.model.rowCount(), self.counting.total
        chosen = self.view.choice.count
        if self.filters.filter.is_empty or total < shown:
            text = ngettext("{n} firm", "{n} firms", shown).format(n=formats.number(shown))
        else:
            text = ngettext("{n} of {total} firm", "{n} of {total} firms", total).format(
                n=formats.number(shown), total=formats.number(total)
            )
        if chosen > 1:
            text += "  ·  " + ngettext("{n} selected", "{n} selected", chosen).format(
                n=formats.number(chosen)
            )
        self._context.notices.status(text)

    def _import(self) -> None:
        self._context.navigator.open_page("import")

    def _to_search(self) -> None:
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.view.choice.current is None:
            self.view.choice.choose_row(0)

    def _remember(self) -> None:
        self._context.settings.put(_STATE, self.view.columns.state())

    def _restore(self) -> None:
        state = self._context.settings.get(_STATE)
        if isinstance(state, dict):
            self.view.columns.restore(state)
            self.model.query = ListQuery(FirmFilter(), self.view.columns.sort, self.view.columns.descending)

    def _choose_columns(self) -> None:
        menu = QMenu(self)
        self.view.columns.fill_menu(menu)
        menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "building-2",
            N_("This is the register of your member firms. Bring them in from a file, or add the first one."),
            N_("Import a file…"),
            self._import,
        )

    def _unmatched(self) -> EmptyState:
        return EmptyState(
            "search", N_("No firm matches the search and the filters."), N_("Clear search and filters"),
            self.filters.clear, primary=False,
        )  # fmt: skip

    def _arrange(self) -> None:
        actions = QHBoxLayout()
        actions.setSpacing(S)
        for widget in (self.new_button, self.import_button, self.more):
            actions.addWidget(widget)
        actions.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, 0)
        column.setSpacing(M)
        column.addLayout(actions)
        column.addWidget(self.filters)
        column.addWidget(self.view, 1)
