"""The tab of the placements: the list at the left, the chosen placement at the right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.queries import PlacementRow, placements
from mobilise_desktop.features.placements.schemes import DEFAULT
from mobilise_desktop.features.placements.states import sequence
from mobilise_desktop.features.placements.ui import dialogs
from mobilise_desktop.features.placements.ui.list_acts import ListActs
from mobilise_desktop.features.placements.ui.record import PlacementRecord
from mobilise_desktop.ui.buttons import MenuButton, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.panes import Panes
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource

if TYPE_CHECKING:
    from collections.abc import Callable

_TABLES = frozenset({"placement", "firm", "contact"})
COLUMNS: tuple[ColumnSpec[PlacementRow], ...] = (
    ColumnSpec("ref", N_("Reference"), lambda row: row.ref, 24),
    ColumnSpec("employee", N_("Employee"), lambda row: row.employee, 18, main=True),
    ColumnSpec("status", N_("Status"), lambda row: words.word("status", row.status), 14),
    ColumnSpec("start", N_("First day"), lambda row: formats.day(row.start or None), 13),
    ColumnSpec("end", N_("Last day"), lambda row: formats.day(row.end or None), 13),
    ColumnSpec("hosting", N_("Hosting firm"), lambda row: row.hosting, 22),
    ColumnSpec("country", N_("Country"), lambda row: formats.country(row.country), 11),
    ColumnSpec("sending", N_("Sending firm"), lambda row: row.sending, 22),
)


class PlacementsTab(QWidget):
    """List and record side by side, in a narrow window one above the other."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._source = WholeSource(self._rows, _TABLES)
        self.model = LazyTableModel(
            self._source, COLUMNS, context.jobs, ListQuery("", "start", descending=True)
        )
        self.view = ListView(self.model, N_("Placements"))
        self.search = SearchField(N_("Search placements"))
        self.more = MenuButton(N_("More"))
        self.acts = ListActs(self, context)
        for text, act, icon in self.acts.entries():
            self.more.add(text, act, icon)
        self.new_button = PrimaryButton(N_("New placement"), self.new, icon="plus")
        self.record = PlacementRecord(context)
        self._wanted: RowId | None = None
        self._arrange()
        self._set_empty()
        self._connect()
        self.setFocusProxy(self.view)
        self.model.reload()

    def new(self) -> None:
        """Ask who goes where, and add the placement."""
        dialog = dialogs.new_dialog(self, self._context)
        if dialog.exec():
            self.add(dialogs.new_values(self._context.reader(), dialog.values))

    def begin(self, given: dict[str, str]) -> None:
        """Add the placement of a person at a firm, as when a match was accepted."""
        first = {"scheme": DEFAULT, **given}
        self.add({**given, **dialogs.new_values(self._context.reader(), first)})

    def add(self, values: dict[str, str]) -> None:
        """Add a placement and show it."""
        context = self._context

        def work() -> RowId:
            from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

            return actions.add(context.store(), values)

        context.jobs.submit(WRITE, work, self._added, context.notices.error)

    def show_placement(self, placement_id: str) -> None:
        """Choose a placement in the list and show it."""
        self.view.choice.choose(placement_id)
        self.record.show_placement(RowId(placement_id))

    def draft_when_shown(self, change: dict[str, str]) -> None:
        """Draft an amendment of the placement that is about to be shown."""
        self.record.draft_when_shown(change)

    # -- inside ----------------------------------------------------------------------------------

    def _added(self, placement_id: RowId) -> None:
        self._context.notices.say(_("Placement added."), _("Undo"), self._context.undo)
        self._wanted = placement_id
        self.show_placement(placement_id)

    def _rows(self, query: ListQuery) -> list[PlacementRow]:
        asked = fold(query.filter or "").split()
        found = [
            row
            for row in placements(self._context.reader())
            if all(word in fold(f"{row.ref} {row.employee} {row.sending} {row.hosting}") for word in asked)
        ]
        order = {status: place for place, status in enumerate((*sequence(), *words.STATUSES))}
        keys: dict[str, Callable[[PlacementRow], object]] = {
            "status": lambda row: order[row.status],
            "country": lambda row: formats.country(row.country),
            **{
                name: partial(_folded, name)
                for name in ("ref", "employee", "hosting", "sending", "start", "end")
            },
        }
        key = keys.get(query.sort or "start", keys["start"])
        return sorted(found, key=key, reverse=query.descending)  # type: ignore[arg-type]

    def _take_load(self) -> None:
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
        self.search.edited.connect(self.view.show_filter)
        self.view.choice.current_changed.connect(self._show)
        self.view.activated_id.connect(lambda _id: self.record.setFocus(Qt.FocusReason.OtherFocusReason))
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(context.notices.error)
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self.view.reload)
        context.language.changed.connect(self.view.reload)

    def _set_empty(self) -> None:
        nothing = EmptyState(
            "briefcase",
            N_("No placement yet. Choose who goes where; the program leads you to the signed agreement."),
            N_("New placement"),
            self.new,
        )
        unmatched = EmptyState(
            "search", N_("No placement matches the search."), N_("Clear the search"), self.search.clear,
            primary=False,
        )  # fmt: skip
        self.view.set_empty(nothing, unmatched, lambda query: bool(query.filter))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        row.addWidget(self.new_button)
        row.addWidget(self.search, 1)
        row.addWidget(self.more)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(L, M, L, 0)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Panes(left, self.record))


def _folded(name: str, row: PlacementRow) -> str:
    return fold(str(getattr(row, name)))
