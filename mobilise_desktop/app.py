"""Start the window: show it at once, find the database, ask what is not known yet, and fill the window."""

import gc
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from mobilise_desktop.core import garbage, i18n, paths
from mobilise_desktop.core.errors import MachineError, MobiliseError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.frame import MainWindow

if TYPE_CHECKING:
    from mobilise_desktop.features.first_start.choices import Choices
    from mobilise_desktop.session import Session
    from mobilise_desktop.storage.target import Target
    from mobilise_desktop.ui.jobs import Task

# What is imported inside functions here is kept off the way to the first paint.
# ruff: noqa: PLC0415

_LOG_MS = 1_000
"""By then the first page is painted, and what logs can be loaded."""

_DONE = 0
"""The exit code, as in `core.commands`, which is not loaded for it."""

_SWITCH_S = 0.001
"""How long a thread may keep the others from running: a fifth of the usual, for the sake of the window."""

_SWEEP_MS = 1000

_PATIENCE_MS = 300
"""What takes no longer than this needs no window that says so."""


def run(database: str | None, *, demo: int | None) -> int:
    """Show the window until it is closed; returns an exit code.

    `demo` is the number of invented firms (0: the usual number), None works on real data.
    """
    sys.setswitchinterval(_SWITCH_S)
    gc.disable()  # collecting in the middle of a start costs a tenth of it; `Program` sweeps from then on
    app = application()
    settings = UserSettings()
    window = shell(app, settings)
    from mobilise_desktop.ui import crash

    crash.install(paths.user_state(), _show_bug, later=True)
    QTimer.singleShot(_LOG_MS, window, crash.open_log)
    try:
        return Program(app, settings, window).run(database, demo)
    except MobiliseError as error:
        from mobilise_desktop.core.commands import MACHINE, WRONG_USE
        from mobilise_desktop.ui import messages

        window.hide()
        messages.show_error(None, error)
        return MACHINE if isinstance(error, MachineError) else WRONG_USE


def _show_bug() -> None:
    from mobilise_desktop.ui import messages

    messages.show_bug(QApplication.activeWindow())


def application() -> QApplication:
    """The Qt application, made once."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    app = QApplication([*sys.argv[:1], *theme.ARGUMENTS])
    app.setApplicationName("Mobilise Desktop")
    app.setDesktopFileName("mobilise-desktop")
    return app


def shell(app: QApplication, settings: UserSettings) -> MainWindow:
    """The window as it was left, dressed, painted and still empty."""
    dress(app, settings)
    window = MainWindow(settings, bare=True)
    window.show()
    app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return window


def dress(app: QApplication, settings: UserSettings) -> None:
    """Put on the theme and the text size that the user has chosen."""
    theme.apply(app, str(settings.get("theme", "system")), float(settings.get("text_scale", 1.0)))


class Program:
    """One run of the program, which may open one database after another (a restore opens it again)."""

    def __init__(self, app: QApplication, settings: UserSettings, window: MainWindow | None = None) -> None:
        from mobilise_desktop.ui import help_key
        from mobilise_desktop.ui.language import LanguageService

        self._app, self._settings = app, settings
        self._window = window
        self._is_expected = False
        self._sweeper: QTimer | None = None
        if window is None:
            dress(app, settings)
        self.language = LanguageService(app, settings)
        help_key.answer_by(_show_help)

    def run(self, database: str | None, demo: int | None) -> int:
        """Open the database and show it until the window is closed."""
        target = self._target(database, demo)
        while True:
            session = self.open(target, demo)
            if session is None:
                return _DONE
            wanted = self._show(session)
            if wanted is None:
                return _DONE
            target = session.target
            self._restore_or_tell(target, wanted)

    def open(self, target: "Target", demo: int | None) -> "Session | None":
        """The database ready for work; None when the user would rather not."""
        from mobilise_desktop.session import open_session
        from mobilise_desktop.storage import opening
        from mobilise_desktop.storage.failures import DamagedError
        from mobilise_desktop.storage.opening import State

        seen = opening.examine(target)
        state = seen.state
        if state is State.MISSING and demo is not None:
            return open_session(self._make_demo(target, demo))
        if state is State.MISSING:
            return self._found_again(target) if self._has_been(target) else self._begun(target)
        if state is State.DAMAGED and target.path is not None:
            return self._repaired(target)
        if state is State.OLDER:
            self._wait(_("Bringing the database up to date…"), lambda _task: open_session(target).close())
        try:
            return open_session(target, seen if state is State.READY else None)
        except DamagedError:
            if target.path is None:
                raise
            return self._repaired(target)

    def _target(self, database: str | None, demo: int | None) -> "Target":
        from mobilise_desktop.storage.target import Target, parse

        if demo is not None and not database:
            usual = parse(None, demo=True).file
            return Target(usual.with_stem(f"{usual.stem}-{demo}") if demo else usual)
        named = database or self._settings.get("database")
        self._is_expected = bool(named)
        return parse(named)

    def _has_been(self, target: "Target") -> bool:
        """Whether there must have been a database: it was named or remembered, or has backups."""
        from mobilise_desktop.storage import backup_plan

        return target.path is not None and (self._is_expected or bool(backup_plan.entries(target)))

    def _found_again(self, target: "Target") -> "Session | None":
        """A database that is not there, once the user has said where it is or what to do without it."""
        from mobilise_desktop.features.safekeeping.ui.missing import MissingDialog, Way
        from mobilise_desktop.session import open_session
        from mobilise_desktop.storage.target import Target

        self._ask_instead()
        while True:
            dialog = MissingDialog(target)
            if not dialog.exec():
                return None
            if dialog.way is Way.ANEW and (session := self._begun(target)) is not None:
                return session
            if dialog.way is Way.AGAIN:
                return self.open(target, None)
            if dialog.way is Way.FILE and dialog.file is not None:
                self._settings.put("database", str(dialog.file))
                return self.open(Target(dialog.file), None)
            if dialog.way is Way.RESTORE and dialog.backup is not None:
                self._restore_or_tell(target, dialog.backup)
                if target.file.exists():
                    return open_session(target)

    def _begun(self, target: "Target") -> "Session | None":
        """A database made or found by the first start."""
        chosen = self._first_start(target)
        return self.open(chosen, None) if chosen is not None else None

    def _show(self, session: "Session") -> Path | None:
        from mobilise_desktop.desk import Desk

        desk = Desk(session, self._settings, self.language, self._window)
        self._window = None
        wanted: list[Path] = []

        def restore(backup: Path) -> None:
            wanted.append(backup)
            desk.window.close()

        desk.restore_wanted.connect(restore)
        desk.open()
        self._sweep(lambda: not desk.jobs.busy)
        self._app.exec()
        desk.close(lambda: self._back_up(session))
        return wanted[0] if wanted else None

    def _sweep(self, is_idle: Callable[[], bool]) -> None:
        """Collect garbage here from now on, and only here (`core.garbage` says why)."""
        if self._sweeper is not None:
            self._sweeper.deleteLater()
        self._sweeper = QTimer(self._app)
        self._sweeper.timeout.connect(lambda: garbage.sweep(whole=is_idle()))
        self._sweeper.start(_SWEEP_MS)

    def _ask_instead(self) -> None:
        """Something else is shown before the window: take the empty one away meanwhile."""
        self._sweep(lambda: False)
        if self._window is not None:
            self._window.hide()

    def _first_start(self, target: "Target") -> "Target | None":
        from mobilise_desktop.features.first_start.ui.wizard import FirstStart
        from mobilise_desktop.storage.target import Target, parse
        from mobilise_desktop.ui.jobs import Jobs

        usual = target.path
        if usual is None:
            raise MachineError(
                _("The database on the server is empty. Make it with the command “init” first.")
            )
        self._ask_instead()
        jobs = Jobs()
        wizard = FirstStart(self.language, jobs, usual, self._make)
        accepted = wizard.exec()
        jobs.finish()
        if not accepted:
            return None
        chosen = wizard.choices
        path = chosen.database or usual
        self._settings.put("language", chosen.language)
        if path != parse(None).path:
            self._settings.put("database", str(path))
        return Target(path)

    def _make(self, chosen: "Choices", task: "Task") -> None:
        from mobilise_desktop import composition
        from mobilise_desktop.storage.target import Target

        if chosen.database is not None:
            composition.make_first(chosen, Target(chosen.database), _heeding(task))

    def _make_demo(self, target: "Target", demo: int | None) -> "Target":
        from mobilise_desktop import composition
        from mobilise_desktop.features.firms.seed import USUAL
        from mobilise_desktop.reference.offices import offices

        code = next((o.code for o in offices() if o.languages[0] == i18n.language()), offices()[0].code)
        self._wait(
            _("Making demo data…"),
            lambda task: composition.create(target, code, demo=demo or USUAL, progress=_heeding(task)),
        )
        return target

    def _repaired(self, target: "Target") -> "Session | None":
        from mobilise_desktop.features.safekeeping.ui.damaged import DamagedDialog
        from mobilise_desktop.session import open_session

        self._ask_instead()
        dialog = DamagedDialog(target)
        if not dialog.exec() or dialog.backup is None:
            return None
        self._restore(target, dialog.backup)
        return open_session(target)

    def _back_up(self, session: "Session") -> None:
        """Make the backup of the day's work, if there was any; a failure is told and keeps nobody."""
        from mobilise_desktop.storage import backup_plan
        from mobilise_desktop.ui import messages

        def work(task: "Task") -> None:
            from mobilise_desktop import composition

            composition.back_up(session.target, backup_plan.CLOSE, task.report)

        try:
            if not session.facts.is_demo and backup_plan.is_changed(session.target):
                self._wait(_("Making a backup of today’s work…"), work)
        except MobiliseError as error:
            messages.show_error(None, error)

    def _restore(self, target: "Target", backup: Path) -> None:
        from mobilise_desktop import composition

        self._wait(_("Restoring the backup…"), lambda task: composition.restore(target, backup, task.report))

    def _restore_or_tell(self, target: "Target", backup: Path) -> None:
        """A backup that can't be used leaves the database as it was, to be opened again."""
        from mobilise_desktop.ui import messages

        try:
            self._restore(target, backup)
        except MobiliseError as error:
            messages.show_error(None, error)

    def _wait(self, what: str, work: "Callable[[Task], object]") -> None:
        from mobilise_desktop.ui.jobs import WRITE, Jobs
        from mobilise_desktop.ui.waiting import WaitingWindow

        self._ask_instead()
        jobs, loop, errors = Jobs(), QEventLoop(), list[Exception]()
        window = WaitingWindow(what)
        QTimer.singleShot(_PATIENCE_MS, window, window.show)

        def failed(error: Exception) -> None:
            errors.append(error)
            loop.quit()

        jobs.submit(WRITE, work, lambda _done: loop.quit(), failed, window.advance)
        loop.exec()
        window.close()
        jobs.finish()
        if errors:
            raise errors[0]


def _heeding(task: "Task") -> Callable[[int, int], None]:
    """A way to tell progress that also ends the work when it was asked to stop."""

    def progress(done: int, total: int) -> None:
        task.check()
        task.report(done, total)

    return progress


def _show_help(parent: QWidget, topic: str) -> None:
    from mobilise_desktop.features.help.ui.dialog import show_help
    from mobilise_desktop.ui.help_key import place_below

    show_help(parent, topic or place_below(parent))
