"""The page of the trash: deleted firms, to look at and to restore."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.ui.trash_card import TrashCard
from mobilise_desktop.features.firms.ui.trash_parts import parts_trash
from mobilise_desktop.features.firms.ui.trash_source import COLUMNS, trash_source
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.panes import Panes
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView

_STATE = "trash/list"


class TrashPage(QWidget):
    """Search, list, and the chosen firm beside it; Restore takes all chosen firms back."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self.model = LazyTableModel(
            trash_source(context.reader), COLUMNS, context.jobs, ListQuery("", "deleted", descending=True)
        )
        self.view = ListView(self.model, N_("Trash"))
        self.search = SearchField(N_("Search the trash"))
        self.restore_button = PrimaryButton("", self.restore, icon="archive-restore")
        self.parts_button = Button(N_("Removed from firms…"), self.show_parts, icon="trash-2")
        self.count, self.card = PlainLabel(look="secondary"), TrashCard(context)
        self._details = ScrollPane(self.card)
        self._arrange()
        self._set_empty()
        self._connect()
        retranslated(self.retranslate)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model.reload()

    def restore(self) -> None:
        """Take the chosen firms out of the trash; the notice has Undo."""
        self.view.choice.ids(self._restore)

    def show_parts(self) -> None:
        """Show people, sites, notes, declarations and files that were removed from firms."""
        parts_trash(self, self._context).exec()

    def retranslate(self) -> None:
        """Say how many firms there are and what the button restores."""
        shown, chosen = self.model.rowCount(), self.view.choice.count
        text = ngettext("{n} firm", "{n} firms", shown).format(n=formats.number(shown))
        self.count.setText(text if shown else "")
        self._details.setVisible(shown > 0)
        many = ngettext("Restore {n} firm", "Restore {n} firms", chosen).format(n=formats.number(chosen))
        self.restore_button.setText(many if chosen > 1 else _("Restore"))
        self.restore_button.setEnabled(chosen > 0)

    # -- inside ----------------------------------------------------------------------------------

    def _restore(self, ids: Sequence[str]) -> None:
        if not ids:
            return
        store, chosen = self._context.store, [RowId(i) for i in ids]

        def work() -> None:
            from mobilise_desktop.features.firms import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.restore_firms(store(), chosen)

        self._context.jobs.submit(WRITE, work, lambda _none: self._restored(len(ids)))

    def _restored(self, count: int) -> None:
        text = ngettext(
            "{n} firm is in the register again.", "{n} firms are in the register again.", count
        ).format(n=formats.number(count))
        self._context.notices.say(text, _("Undo"), self._context.undo)

    def _connect(self) -> None:
        self.search.edited.connect(self.view.show_filter)
        self.search.leave_downwards.connect(self._to_list)
        self.view.choice.current_changed.connect(self._show_choice)
        self.view.choice.count_changed.connect(self._show_choice)
        self.view.activated_id.connect(lambda _id: self.restore_button.setFocus())
        self.view.arranged.connect(self._remember)
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(self._context.notices.error)
        self._context.changes.committed.connect(self.view.note)
        self._context.changes.foreign.connect(self.view.reload)
        self._context.language.changed.connect(self.view.reload)
        state = self._context.settings.get(_STATE)
        if isinstance(state, dict):
            self.view.arrange(state)

    def _take_load(self) -> None:
        if self.view.choice.current is None:
            self.view.choice.choose_row(0)
        self._show_choice()

    def _show_choice(self) -> None:
        place = self.view.currentIndex().row()
        self.card.show_choice(self.model.row_at(place) if place >= 0 else None, self.view.choice.count)
        self.retranslate()

    def _to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self) -> None:
        self._context.settings.put(_STATE, self.view.arrangement())

    def _set_empty(self) -> None:
        nothing = EmptyState(
            "trash-2", N_("The trash is empty. Firms that you delete wait here and can be restored.")
        )
        unmatched = EmptyState(
            "search", N_("No firm in the trash matches the search."), N_("Clear the search"),
            self.search.clear, primary=False,
        )  # fmt: skip
        self.view.set_empty(nothing, unmatched, lambda query: bool(query.filter))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(L, 0, L, 0)
        row.setSpacing(S)
        row.addWidget(self.restore_button)
        row.addWidget(self.parts_button)
        row.addWidget(self.search, 1)
        row.addSpacing(S)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(Panes(self.view, self._details), 1)
