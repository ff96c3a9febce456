"""The field in the header that finds anything: type, ↓, Enter. Empty it shows what was looked at last."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from mobilise_desktop.core import i18n, machine
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.finder.finding import Group, find, looked_at
from mobilise_desktop.features.finder.ui.hit_list import HitList
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import READ, WRITE, Job, Task
from mobilise_desktop.ui.refresh import restyled
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.tab import TabContext

_WIDEST = 460
_DWELL_MS = 1500
"""A record passed by with the arrow keys was not looked at."""

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FinderField(SearchField):
    """Asks all features in the background; the newest text wins."""

    def __init__(self, context: TabContext) -> None:
        super().__init__(N_("Find anything (Ctrl+K)"), N_("Find firms, people and everything else"))
        self._context = context
        self._job: Job | None = None
        self._before: QWidget | None = None
        self.hits: HitList | None = None
        self._seen: tuple[str, str] | None = None
        self._dwell = QTimer(self)
        self._dwell.setSingleShot(True)
        self._dwell.setInterval(_DWELL_MS)
        self._dwell.timeout.connect(self._keep_seen)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edited.connect(self._search)
        context.changes.looked_at.connect(self._note_seen)
        shortcut = QShortcut(QKeySequence("Ctrl+K"), self, self.begin)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        restyled(self.renew_look)

    def begin(self) -> None:
        """Take the keyboard and show what was looked at last, or what the text finds."""
        self._before = QApplication.focusWidget() if not self.hasFocus() else self._before
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def renew_look(self) -> None:
        """Grow with the text."""
        self.setMaximumWidth(theme.px(_WIDEST))

    def leave(self) -> None:
        """Put the list away and give the keyboard back."""
        self._hide()
        self.clear()
        self._hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        shown = self.hits is not None and self.hits.isVisible()
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in _MOVES and shown and self.hits is not None:
            self.hits.step(_MOVES[key])
        elif key in _ENTERS:
            self._open_current()
        else:
            super().keyPressEvent(event)

    @override
    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._search(self.text())

    @override
    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._hide()

    # -- inside ----------------------------------------------------------------------------------

    def _search(self, text: str) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if not self.hasFocus():
            return
        context, language, wanted = self._context, i18n.language(), " ".join(text.split())

        def work(task: Task) -> list[Group]:
            reader = context.reader()
            if not wanted:
                return looked_at(reader, machine.user_name())
            task.on_stop(reader.interrupt)
            return find(reader, language, wanted, task.check)

        def show(groups: Sequence[Group]) -> None:
            self._job = None
            self._show(groups, wanted)

        self._job = context.jobs.submit(READ, work, show, self._fail)

    def _fail(self, error: Exception) -> None:
        self._job = None
        self._context.notices.error(error)

    def _show(self, groups: Sequence[Group], text: str) -> None:
        if not self.hasFocus():
            return
        if self.hits is None:
            self.hits = HitList(self.window())
            self.hits.picked.connect(self._open_current)
        if not groups and not text:
            self._hide()
            return
        self.hits.fill(groups, text)
        self.hits.show_below(self)

    def _hide(self) -> None:
        if self.hits is not None:
            self.hits.hide()

    def _open_current(self) -> None:
        found = self.hits.current() if self.hits is not None and self.hits.isVisible() else None
        if found is None:
            return
        spec, hit = found
        self._before = None
        self.leave()
        tab = self._context.navigator.show_tab(spec.tab)
        getattr(tab, spec.method)(hit.opens)
        self._note_seen(spec.table, hit.id)

    def _note_seen(self, table: str, row_id: str) -> None:
        self._seen = (table, row_id)
        self._dwell.start()

    def _keep_seen(self) -> None:
        if self._seen is None:
            return
        table, row_id = self._seen
        store = self._context.store

        def work() -> None:
            from mobilise_desktop.settings import recent  # noqa: PLC0415  loads SQLAlchemy

            recent.keep(store(), table, RowId(row_id))

        self._context.jobs.submit(WRITE, work, lambda _none: None)
