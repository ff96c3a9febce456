"""The window over an open database: tabs and pages of all features, undo, backups, others' changes."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features import discovery
from mobilise_desktop.reference.offices import office
from mobilise_desktop.session import Session
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.bus import Changes
from mobilise_desktop.ui.frame import MainWindow
from mobilise_desktop.ui.jobs import READ, WRITE, Jobs, Task, present_lane
from mobilise_desktop.ui.plain import plain
from mobilise_desktop.ui.tab import Language, PageSpec, Strip, TabContext, TabSpec

if TYPE_CHECKING:
    from mobilise_desktop.storage.undo import Step

_FIRST_PAGE_MS = 300
"""By then the first page of a list is painted; only then SQLAlchemy is loaded beside it."""

_LOOK_ROUND_MS = 5_000
_FIRST_BACKUP_CHECK_MS, _BACKUP_CHECK_MS = 5_000, 60_000
_BACKUP = "backup"
"""A lane of its own: nobody waits for a backup to save a change."""


class Desk(QObject):
    """Holds the window and everything that lives as long as it. `restore_wanted(Path)` asks to reopen."""

    restore_wanted = Signal(object)
    quit_wanted = Signal()

    def __init__(
        self, session: Session, settings: UserSettings, language: Language, window: MainWindow | None = None
    ) -> None:
        """`window` is a bare one that is shown already; without it one is made."""
        super().__init__()
        self.session, self._language = session, language
        self.jobs, self.changes = Jobs(self), Changes(self)
        self.window = window or MainWindow(settings, bare=True)
        self.window.furnish()
        self.context = TabContext(
            lambda: session.store, self._reader, self.jobs, language, settings, self.window, self.window,
            self.changes, self.undo, self.restore,
        )  # fmt: skip
        session.subscribe(self.changes.tell)
        self._seen_txn = session.last_txn()
        self._add_banners()
        self._add_actions()
        self.window.set_office(office(session.office).name if session.office else "")
        self.window.status_right(session.target.shown)
        self.window.header.backup.clicked.connect(lambda: self.window.open_page("backups"))
        self.window.header.language_chosen.connect(language.use)
        language.changed.connect(self._order_lists)
        self._backup_timer = self._every(_FIRST_BACKUP_CHECK_MS, self._back_up)
        self._timers = [self._every(_LOOK_ROUND_MS, self._look_round), self._backup_timer]

    def open(self) -> None:
        """Show the window at once, then its tabs, then load what is heavy behind them."""
        if not self.window.isVisible():
            self.window.show()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.fill()
        warming = self._every(_FIRST_PAGE_MS, self._warm_up)
        warming.setSingleShot(True)
        self._timers.append(warming)

    def fill(self) -> None:
        """Put the tabs and pages of all features into the window."""
        declared = discovery.modules("ui.tab")
        tabs: list[TabSpec] = [module.TAB for module in declared if hasattr(module, "TAB")]
        pages: list[PageSpec] = [page for module in declared for page in getattr(module, "PAGES", ())]
        self.window.fill(tabs, pages, self.context)

    def undo(self) -> None:
        """Take back the last action."""
        self._step(
            lambda _task: self.session.undo.undo(),
            lambda step: _("Undone: {what}").format(what=step.label.text()),
        )

    def redo(self) -> None:
        """Do again what was taken back."""
        self._step(
            lambda _task: self.session.undo.redo(),
            lambda step: _("Redone: {what}").format(what=step.label.text()),
        )

    def close(self, last: Callable[[], object] = lambda: None) -> None:
        """Wait for running work, do `last` (a backup) while the database is still ours, and close it."""
        self._language.changed.disconnect(self._order_lists)
        for timer in self._timers:
            timer.stop()
        self.jobs.drain(WRITE, 60_000)
        self.jobs.finish()
        try:
            last()
        finally:
            self.session.close()

    # -- inside ----------------------------------------------------------------------------------

    def _reader(self) -> Reader:
        """The reader of the lane that asks; the one of the lists serves the window as well."""
        lane = present_lane()
        return self.session.reader if lane in {"", READ} else self.session.reader_of(lane)

    def _step(self, work: Callable[[Task], "Step"], words: Callable[["Step"], str]) -> None:
        self.jobs.submit(WRITE, work, lambda step: self.window.say(lambda: words(step)))

    def furnish_header(self) -> None:
        """Put what features have for the header into it, once; after the first page is painted."""
        if not self.window.header.has_middle:
            for module in discovery.modules("ui.header"):
                self.window.header.set_middle(module.create(self.context))

    def _warm_up(self) -> None:
        self.furnish_header()
        self.jobs.submit(READ, self.session.concern, self._show_concern)
        self.jobs.submit(WRITE, lambda: self.session.undo, lambda _stack: self._order_lists())

    def _order_lists(self) -> None:
        wanted = i18n.language()
        if wanted == i18n.PSEUDO:
            return

        def work(task: Task) -> bool:
            from mobilise_desktop import composition  # noqa: PLC0415  loads SQLAlchemy, in the background

            return composition.order_lists_if_needed(self.session.store, wanted, task.report)

        def done(built: bool) -> None:  # noqa: FBT001  a callback
            strip.end()
            if built:
                self.changes.foreign.emit()

        def fail(error: Exception) -> None:
            strip.end()
            self.window.error(error)

        strip = _LateStrip(lambda: self.window.begin_work(_("Putting the list in order")))
        self.jobs.submit(WRITE, work, done, fail, strip.advance)

    def _look_round(self) -> None:
        if not self.session.target.server:
            return

        def done(newest: str | None) -> None:
            if newest != self._seen_txn:
                self._seen_txn = newest
                self.changes.foreign.emit()

        self.jobs.submit(READ, self.session.last_txn, done, failed=lambda _error: None)

    def _back_up(self) -> None:
        def work(task: Task) -> str | None:
            from mobilise_desktop import composition  # noqa: PLC0415  loads SQLAlchemy, in the background

            return composition.back_up_if_due(self.session.target, lambda _done, _total: task.check())

        self._backup_timer.setInterval(_BACKUP_CHECK_MS)
        self.jobs.submit(_BACKUP, work, self._show_backup, self._show_no_backup)

    def _show_backup(self, age: str | None) -> None:
        if age:
            self.window.header.backup.show_as(age, icon="shield-check")

    def _show_no_backup(self, error: Exception) -> None:
        """Told in the header only: it would come again every minute."""
        self.window.header.backup.show_as(_("The backup failed"), role="bad")
        self.window.header.backup.setToolTip(plain(str(error)))

    def _add_banners(self) -> None:
        if self.session.facts.is_demo:
            text = N_("Demo data: these firms are invented. They are never synchronised with other offices.")
            self.window.add_banner(Banner("demo", text))

    def _show_concern(self, concern: str) -> None:
        if concern:
            banner = Banner("attention")
            banner.words.setText(concern)
            self.window.add_banner(banner.closable())

    def _add_actions(self) -> None:
        self.window.add_entry(N_("Undo"), self.undo, "undo-2", 1)
        self.window.add_entry(N_("Redo"), self.redo, "redo-2", 2)
        self.window.add_entry(N_("Quit"), self.window.close, "log-out", 99)
        for keys, act in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
            (QKeySequence.StandardKey.HelpContents, self.help),
        ):
            QShortcut(QKeySequence(keys), self.window, act)

    def help(self) -> None:
        """Show the help about the place one is at."""
        key = self.window.places.key
        if key != "help":
            self.window.open_page("help", topic=key)

    def _every(self, msec: int, act: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.timeout.connect(act)
        timer.start(msec)
        return timer

    def restore(self, backup: Path) -> None:
        """Ask the program to close, restore `backup`, and open again."""
        self.restore_wanted.emit(backup)


class _LateStrip:
    """A line of long work that is shown with the first progress: most often there is nothing to do."""

    def __init__(self, begin: Callable[[], Strip]) -> None:
        self._begin = begin
        self._strip: Strip | None = None

    def advance(self, done: int, total: int) -> None:
        if self._strip is None:
            self._strip = self._begin()
        self._strip.advance(done, total)

    def end(self) -> None:
        if self._strip is not None:
            self._strip.end()
