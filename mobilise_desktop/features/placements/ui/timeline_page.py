"""The page of the line of time: all stays, dragged to other days where that is still free."""

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import stay, timeline
from mobilise_desktop.features.placements.impact import NeedsSignaturesError
from mobilise_desktop.features.placements.timeline import Bar
from mobilise_desktop.features.placements.ui.timeline_view import TimelineView
from mobilise_desktop.ui.buttons import Button, IconButton
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.jobs import READ, WRITE, Job
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.wrap_label import WrapLabel

_TABLES = frozenset({"placement", "placement_extra", "placement_event", "firm", "contact", "host_offer"})


class TimelinePage(QWidget):
    """Follows the database; a stay that is signed already is amended in its record instead."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._reading: Job | None = None
        self._is_fresh = True
        self.view = TimelineView()
        self.hint = WrapLabel(look="secondary")
        self._empty = EmptyState("calendar", N_("No stay has its days yet."))
        self._arrange()
        self.view.moved.connect(self.move_stay)
        self.view.opened.connect(self.open_stay)
        context.changes.committed.connect(self._note)
        context.changes.foreign.connect(self.read)
        retranslated(self._say)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.read()

    def read(self) -> None:
        """Read all stays again."""
        if self._reading is not None:
            self._reading.cancel()
        reader = self._context.reader
        self._reading = self._context.jobs.submit(READ, lambda: timeline.bars(reader()), self._show)

    def move_stay(self, bar: Bar, first: date, last: date) -> None:
        """Give a stay other days; all parts of one in several move together."""
        context, step = self._context, first - bar.first
        change = {} if first == bar.first else {"start_date": first.isoformat()}
        change |= {} if last == bar.last else {"end_date": last.isoformat()}
        change |= stay.moved(bar.parts, step)

        def work() -> None:
            from mobilise_desktop.features.placements import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.edit(context.store(), bar.id, change)

        def done(_none: object) -> None:
            context.notices.say(_("Stay moved."), _("Undo"), context.undo)

        context.jobs.submit(WRITE, work, done, lambda error: self._fail(bar, change, error))

    def open_stay(self, bar: Bar) -> Any:
        """Show a stay in its tab."""
        tab: Any = self._context.navigator.show_tab("placements")
        tab.show_placement(bar.id)
        return tab

    # -- inside ----------------------------------------------------------------------------------

    def _fail(self, bar: Bar, change: dict[str, str], error: Exception) -> None:
        self.read()
        if isinstance(error, NeedsSignaturesError):
            self.open_stay(bar).draft_when_shown(change)
        else:
            self._context.notices.error(error)

    def _show(self, bars: list[Bar]) -> None:
        self._stack.setCurrentIndex(0 if bars else 1)
        self.view.show_bars(bars, clock.today())
        if self._is_fresh and bars:
            self._is_fresh = False
            near = min(bars, key=lambda bar: abs((bar.first - clock.today()).days))
            self.view.show_day(near.first + timedelta(days=30))

    def _note(self, done: ChangeSet) -> None:
        if done.tables & _TABLES:
            self.read()

    def _say(self) -> None:
        told = _(
            "Drag a bar to move a stay, its ends to make it longer or shorter. A red frame: the person has "
            "another stay at that time, or the host has more than its places."
        )
        self.hint.setText(" ".join([told, _("A diamond is a visit or call, hollow while it is planned.")]))

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.hint, 1)
        row.addWidget(Button(N_("Today"), lambda: self.view.show_day(clock.today()), icon="calendar"))
        row.addWidget(IconButton("zoom-out", N_("More days"), lambda: self.view.set_zoom(self.view.zoom - 1)))
        row.addWidget(IconButton("zoom-in", N_("Fewer days"), lambda: self.view.set_zoom(self.view.zoom + 1)))
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(L, M, L, M)
        column.setSpacing(M)
        column.addLayout(row)
        column.addWidget(holder, 1)
