"""The page of the duplicates: pairs of firms that may be one, to merge or to keep apart."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.firms import duplicates
from mobilise_desktop.features.firms.details import FirmDetails, details_of
from mobilise_desktop.features.firms.duplicates import Known, Pair, reason_word
from mobilise_desktop.features.firms.ui.merge_dialog import MergeDialog
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import Button, PrimaryButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.jobs import READ, WRITE, Job, Stopped
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import END, ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource


def _named(firm: Known) -> str:
    place = firm.city.title() if firm.city else firm.postcode
    return f"{firm.title} · {place}" if place else firm.title


COLUMNS: tuple[ColumnSpec[Pair], ...] = (
    ColumnSpec(
        "score", N_("Likeness"), lambda pair: formats.percent(pair.score / 100), 8, END, sortable=False
    ),
    ColumnSpec("reason", N_("Why"), lambda pair: reason_word(pair.reason), 16, sortable=False),
    ColumnSpec("first", N_("Firm"), lambda pair: _named(pair.first), 28, sortable=False, main=True),
    ColumnSpec("second", N_("Other firm"), lambda pair: _named(pair.second), 28, sortable=False),
    ColumnSpec(
        "country", N_("Country"), lambda pair: formats.country(pair.first.country), 11, sortable=False
    ),
)


class DuplicatesPage(QWidget):
    """Looks through the register in the background; each pair is merged, or remembered as different.

    The register is looked through once, and again when asked for; what was merged, marked or taken back
    since then is left out or comes back at once.
    """

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._found: Sequence[Pair] = ()
        self._search: Job | None = None
        reader = context.reader
        source = WholeSource(
            lambda _query: duplicates.still_open(reader(), self._found), frozenset({"firm", "not_duplicate"})
        )
        self.model = LazyTableModel(source, COLUMNS, context.jobs, ListQuery("", "score"))
        self.view = ListView(self.model, N_("Duplicates"))
        self.merge_button = PrimaryButton(N_("Compare and merge…"), self.compare, icon="merge")
        self.different_button = Button(N_("Not a duplicate"), self.say_different, icon="split")
        self.show_button = Button(N_("Show firm"), self.show_firm, icon="building-2")
        self.again_button = Button(N_("Search again"), self.search, icon="refresh-cw")
        self.count, self.strip = PlainLabel(look="secondary"), ProgressStrip()
        self._arrange()
        self._set_empty()
        self._connect()
        retranslated(self.retranslate)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.search()

    def search(self) -> None:
        """Look through the whole register, with progress and Cancel; the window stays free."""
        reader = self._context.reader
        self.again_button.setEnabled(False)
        self.view.setEnabled(False)

        def work(task: Task) -> list[Pair]:
            return duplicates.find(reader(), task)

        job = self._search = self._context.jobs.submit(
            "duplicates", work, self._take_found, self._fail, self.strip.advance
        )
        self.strip.begin(_("Looking for duplicates…"), job.stop)

    @property
    def pair(self) -> Pair | None:
        """The pair that is chosen."""
        place = self.view.currentIndex().row()
        found: Pair | None = self.model.row_at(place) if place >= 0 else None
        return found

    def compare(self) -> None:
        """Read both firms and show them side by side."""
        pair, reader = self.pair, self._context.reader
        if pair is not None:
            ids = [pair.first.id, pair.second.id]
            self._context.jobs.submit(READ, lambda: details_of(reader(), ids), partial(self._ask, pair))

    def say_different(self) -> None:
        """Remember that the two are not the same; the notice has Undo."""
        pair, store = self.pair, self._context.store
        if pair is None:
            return

        def work() -> None:
            from mobilise_desktop.features.firms import merging  # noqa: PLC0415  loads SQLAlchemy

            merging.say_different(store(), pair.first.id, pair.second.id)

        self._context.jobs.submit(
            WRITE, work, lambda _none: self._said(_("Remembered: these firms are different."))
        )

    def show_firm(self) -> None:
        """Show the first firm of the pair in its tab."""
        if self.pair is not None:
            firm_id = self.pair.first.id
            tab: object = self._context.navigator.show_tab("firms")
            getattr(tab, "show_firm")(firm_id)  # noqa: B009  the tab is known by its key only

    def retranslate(self) -> None:
        """Say how many pairs there are, and allow what can be done."""
        shown = self.model.rowCount()
        if self.model.is_loaded:
            text = ngettext("{n} pair of firms", "{n} pairs of firms", shown).format(n=formats.number(shown))
            self.count.setText(text if shown else "")
        for button in (self.merge_button, self.different_button, self.show_button):
            button.setEnabled(self.pair is not None)

    # -- inside ----------------------------------------------------------------------------------

    def _ask(self, pair: Pair, found: dict[str, FirmDetails]) -> None:
        if len(found) < len({pair.first.id, pair.second.id}):
            self.view.reload()
            return
        dialog = MergeDialog(self, found[pair.first.id], found[pair.second.id])
        if saved(dialog, self._context, self._merge):
            name = str(dialog.values().get("legal_name_native") or dialog.keep.values["legal_name_native"])
            self._said(_("Merged: {name}").format(name=name))

    def _merge(self, chosen: tuple[RowId, RowId, dict[str, Any]]) -> None:
        from mobilise_desktop.features.firms import merging  # noqa: PLC0415  loads SQLAlchemy

        merging.merge(self._context.store(), *chosen)

    def _said(self, text: str) -> None:
        self._context.notices.say(text, _("Undo"), self._context.undo)

    def _take_found(self, found: Sequence[Pair]) -> None:
        self._found = found
        self._end_search()
        self.model.reload()

    def _fail(self, error: Exception) -> None:
        self._end_search()
        if not isinstance(error, Stopped):
            self._context.notices.error(error)

    def _end_search(self) -> None:
        self._search = None
        self.strip.end()
        self.again_button.setEnabled(True)
        self.view.setEnabled(True)

    def _take_load(self) -> None:
        if self.view.choice.current is None:
            self.view.choice.choose_row(0)
        self.retranslate()

    def _connect(self) -> None:
        self.view.choice.current_changed.connect(self.retranslate)
        self.view.activated_id.connect(self.compare)
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(self._context.notices.error)
        self._context.changes.committed.connect(self.view.note)
        self._context.changes.foreign.connect(self.view.reload)

    def _set_empty(self) -> None:
        nothing = EmptyState("copy-check", N_("No two firms look like the same one. Nothing to do here."))
        unmatched = EmptyState("search", N_("Nothing found"))
        self.view.set_empty(nothing, unmatched, lambda _query: False)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(L, 0, L, 0)
        row.setSpacing(S)
        for button in (self.merge_button, self.different_button, self.show_button, self.again_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        column.addWidget(self.strip)
