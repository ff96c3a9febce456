"""The tab of the placements: the list at the left, the chosen placement at the right."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.reference import is_mistyped
from mobilise_desktop.features.placements.schemes import DEFAULT
from mobilise_desktop.features.placements.ui import dialogs
from mobilise_desktop.features.placements.ui.filters import PlacementFilters
from mobilise_desktop.features.placements.ui.list_acts import ListActs
from mobilise_desktop.features.placements.ui.list_source import COLUMNS, PlacementFilter, PlacementSource
from mobilise_desktop.features.placements.ui.record import PlacementRecord
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import Button, MenuButton, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.list_filters import restored
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.panes import Panes
from mobilise_desktop.ui.remembered import keep_arrangement
from mobilise_desktop.ui.saved_filters import SavedFilters
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView


class PlacementsTab(QWidget):
    """List and record side by side, in a narrow window one above the other."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._source = source = PlacementSource(context.reader)
        first = ListQuery(PlacementFilter(), "start", descending=True)
        self.model = LazyTableModel(source, COLUMNS, context.jobs, first)
        self.view = ListView(self.model, N_("Placements"))
        self.filters = PlacementFilters(source)
        self.search = self.filters.search
        self._restore()
        self.more = MenuButton(N_("More"))
        self.acts = ListActs(self, context)
        for text, act, icon in self.acts.entries():
            self.more.add(text, act, icon)
        self.new_button = PrimaryButton(N_("New placement"), self.new, icon="plus")
        self.due_button = Button(N_("What is due"), self.acts.show_due, icon="calendar-clock")
        self.record = PlacementRecord(context)
        self._sought: RowId | None = None
        self._is_named = False
        self._arrange()
        self._set_empty()
        self._connect()
        self.setFocusProxy(self.view)
        self.model.reload()

    def new(self) -> None:
        """Ask who goes where, and add the placement."""
        dialog = dialogs.new_dialog(self, self._context)
        if saved(dialog, self._context, self._write):
            self._added(dialog.written)

    def begin(self, given: dict[str, str], origin: RowId | None = None) -> None:
        """Add the placement of a person at a firm, as when a match (the `origin`) was accepted."""
        work = partial(self._write, {"scheme": DEFAULT, **given}, origin)
        self._context.jobs.submit(WRITE, work, self._added, self._context.notices.error)

    def show_placement(self, placement_id: str, section: str = "") -> None:
        """Choose a placement in the list and show it, at a section; filters that hide it are taken off."""
        own = self._sought = RowId(placement_id)
        if self.filters.filter.is_empty or self.model.row_of(own) is not None:
            self.view.choice.choose(own)
        else:
            self.model.find(own, partial(self._choose, own))
        self.record.show_placement(own)
        if section:
            self.record.lead_when_shown(section)

    def draft_when_shown(self, change: dict[str, str]) -> None:
        """Draft an amendment of the placement that is about to be shown."""
        self.record.draft_when_shown(change)

    # -- inside ----------------------------------------------------------------------------------

    def _restore(self) -> None:
        """Show what was shown when the program ended: columns, order and filters."""
        settings, filters = self._context.settings, self.filters
        filters.keep(settings, "placements/filter")
        self.model.query = self.model.query._replace(filter=filters.filter)
        keep_arrangement(self.view, settings, "placements/list")
        self.saved = SavedFilters(
            self, self._context, filters, "placements", partial(restored, PlacementFilter())
        )

    def _write(self, given: dict[str, str], origin: RowId | None = None) -> RowId:
        """Add a placement, in the thread that writes."""
        from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

        values = {**given, **dialogs.new_values(self._context.reader(), given)}
        return actions.add(self._context.store(), values, origin)

    def _added(self, placement_id: RowId) -> None:
        self._context.notices.say(_("Placement added."), _("Undo"), self._context.undo)
        self.show_placement(placement_id)

    def _choose(self, own: RowId, row: int | None) -> None:
        """Choose what was looked for in the narrowed list, unless another was wanted since."""
        if own == self._sought:
            if row is None:
                self.filters.clear()
            self.view.choice.choose(own)

    def _take_load(self) -> None:
        if not self._is_named:  # the firms of filters that were kept have names only now
            self._is_named = True
            self.filters.retranslate()
        if not self.model.rowCount():
            self._unmatched.tell(self._mistyped if is_mistyped(self.filters.filter.text) else None)
        if self.view.choice.current is None and self.model.rowCount():
            self.view.choice.choose_row(0)
        self._show()

    def _show(self) -> None:
        current = self.view.choice.current
        self.record.setVisible(self.model.rowCount() > 0)
        self.record.show_placement(RowId(current) if current else None)
        shown = self.model.rowCount()
        self._context.notices.status(dialogs.counted(shown))

    def _note(self, done: ChangeSet) -> None:
        self.view.note(done)
        self.record.note(done)

    def _connect(self) -> None:
        context = self._context
        self.filters.changed.connect(self.view.show_filter)
        self.view.choice.current_changed.connect(self._show)
        self.view.activated_id.connect(lambda _id: self.record.setFocus(Qt.FocusReason.OtherFocusReason))
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(context.notices.error)
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self.view.reload)
        context.changes.foreign.connect(self.record.read)
        context.language.changed.connect(self.view.reload)

    def _mistyped(self) -> str:
        told, near = _("There is no such placement; the reference seems mistyped."), self._source.near
        if near is None:
            return told
        right, slip = near
        meant = _("Probably {right} is meant: {slip}").format(right=right, slip=slip.told)
        return f"{told} {meant}"

    def _set_empty(self) -> None:
        nothing = EmptyState(
            "briefcase",
            N_("No placement yet. Choose who goes where; the program leads you to the signed agreement."),
            N_("New placement"),
            self.new,
        )
        self._unmatched = EmptyState(
            "search", N_("No placement matches the search and the filters."), N_("Clear search and filters"),
            self.filters.clear, primary=False,
        )  # fmt: skip
        self.view.set_empty(nothing, self._unmatched, lambda query: not query.filter.is_empty)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        for button in (self.new_button, self.due_button, self.more):
            row.addWidget(button)
        row.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(L, M, L, 0)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(self.filters)
        column.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Panes(left, self.record, self._context.settings, "placements/split"))
