"""Work off the GUI thread, its answers and its progress back on it.

A lane has one thread, so its work is done strictly one after the other; "read" and "write" never
wait for each other. An answer nobody waits for any more is dropped.
"""

import inspect
import threading
from collections.abc import Callable
from itertools import count
from time import monotonic
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.guard import guarded

T = TypeVar("T")
Failed = Callable[[Exception], object]
Progress = Callable[[int, int], object]

READ, WRITE = "read", "write"
"""The usual lanes; any other name makes a lane of its own."""

LONG = "long"
"""Files that take long to write, with progress and Cancel at the foot of the window."""

_here = threading.local()
_REPORT_EVERY_S = 0.05
_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def present_lane() -> str:
    """The lane whose thread this is, "" for the thread of the window."""
    return str(getattr(_here, "lane", ""))


class Stopped(MobiliseError):  # noqa: N818  it is no error
    """The work ended early because it was asked to; nothing to tell anybody."""


class Task:
    """What the work sees of its job: whether to stop, and where to say how far it is."""

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._stop = threading.Event()
        self._told_at = 0.0
        self._interrupts: list[Callable[[], object]] = []
        self._lock = threading.Lock()

    @property
    def cancelled(self) -> bool:
        """Whether the work is asked to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Go on, or leave the work here.

        Raises:
            Stopped: the work is asked to stop.
        """
        if self._stop.is_set():
            raise Stopped

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` are done (`total` 0: unknown); cheap, told 20 times a second at most."""
        now = monotonic()
        if done >= total > 0 or now - self._told_at >= _REPORT_EVERY_S:
            self._told_at = now
            self._tell(done, total)

    def on_stop(self, interrupt: Callable[[], object]) -> None:
        """Have `interrupt` called (from the GUI thread) if the work is asked to stop while it runs.

        Work that was asked already is interrupted at once.
        """
        with self._lock:
            self._interrupts.append(interrupt)
            if self._stop.is_set():
                interrupt()

    def stop(self) -> None:
        """Ask the work to stop."""
        self._stop.set()
        with self._lock:
            for interrupt in self._interrupts:
                interrupt()

    def end(self) -> None:
        """The work is over: from here on nothing of it can be interrupted."""
        with self._lock:
            self._interrupts.clear()


class Job:
    """One piece of work, as seen by whoever asked for it."""

    def __init__(self, number: int, task: Task, forget: Callable[[int], None]) -> None:
        self.number, self._task, self._forget = number, task, forget

    def stop(self) -> None:
        """Ask the work to end; the answer, or `Stopped` as failure, still comes."""
        self._task.stop()

    def forget(self) -> None:
        """Let the work run, but drop its answer."""
        self._forget(self.number)

    def cancel(self) -> None:
        """Ask the work to end and drop its answer; work not begun is never begun."""
        self._forget(self.number)
        self._task.stop()


class _Waiting(NamedTuple):
    done: Callable[[Any], object]
    failed: Failed | None
    progress: Progress | None


class _Outcome(NamedTuple):
    number: int
    value: Any = None
    error: Exception | None = None


class _Runnable(QRunnable):
    # Owns no QObject: the pool deletes it on a worker thread.
    def __init__(self, number: int, work: Callable[[], Any], report: Callable[[_Outcome], object]) -> None:
        super().__init__()
        self._number, self._work, self._report = number, work, report

    @override
    @guarded
    def run(self) -> None:
        try:
            outcome = _Outcome(self._number, value=self._work())
        except Exception as error:  # noqa: BLE001  handed to the GUI thread whole
            outcome = _Outcome(self._number, error=error)
        self._report(outcome)


class Jobs(QObject):
    """Lanes of background work. Errors that nobody takes come as `troubled(Exception)`."""

    troubled = Signal(object)
    busy_changed = Signal(bool)
    _arrived = Signal(object)
    _advanced = Signal(int, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, QThreadPool] = {}
        self._numbers = count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._tasks: dict[int, Task] = {}
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._advanced.connect(self._advance, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any work is waiting or running."""
        return bool(self._tasks)

    def submit(
        self,
        lane: str,
        work: Callable[..., T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        progress: Progress | None = None,
    ) -> Job:
        """Do `work` on `lane`, then call `done` with its result here; `work(task)` gets its `Task`.

        An error goes to `failed`, without one to the signal `troubled`. When `done` is a method of a
        widget that is gone by then, nothing is called. `progress(done, total)` is called on the way.
        """
        number = next(self._numbers)
        task = Task(lambda done_, total: self._advanced.emit(number, done_, total))
        self._waiting[number] = _Waiting(done, failed, progress)
        self._tasks[number] = task
        runnable = _Runnable(number, _prepared(work, task, lane), self._arrived.emit)
        if len(self._tasks) == 1:
            self.busy_changed.emit(True)  # noqa: FBT003  a signal takes no keyword
        self._pool(lane).start(runnable)
        return Job(number, task, self._forget)

    def finish(self, msec: int = 10_000) -> bool:
        """Ask all work to stop and wait for it, as at exit; False when some is still running."""
        self._waiting.clear()
        for task in self._tasks.values():
            task.stop()
        ended = [pool.waitForDone(msec) for pool in self._lanes.values()]
        return all(ended)

    def drain(self, lane: str, msec: int = 10_000) -> bool:
        """Wait until the lane has done all its work, without stopping any."""
        pool = self._lanes.get(lane)
        return pool is None or pool.waitForDone(msec)

    def _pool(self, lane: str) -> QThreadPool:
        if lane not in self._lanes:
            pool = QThreadPool(self)
            pool.setMaxThreadCount(1)
            pool.setExpiryTimeout(-1)
            self._lanes[lane] = pool
        return self._lanes[lane]

    def _forget(self, number: int) -> None:
        self._waiting.pop(number, None)

    def _advance(self, number: int, done: int, total: int) -> None:
        waiting = self._waiting.get(number)
        if waiting is not None and waiting.progress is not None and _alive(waiting.progress):
            waiting.progress(done, total)

    def _deliver(self, outcome: _Outcome) -> None:
        waiting = self._waiting.pop(outcome.number, None)
        if self._tasks.pop(outcome.number, None) is not None and not self._tasks:
            self.busy_changed.emit(False)  # noqa: FBT003  a signal takes no keyword
        if outcome.error is not None:
            self._fail(waiting, outcome.error)
        elif waiting is not None and _alive(waiting.done):
            waiting.done(outcome.value)

    def _fail(self, waiting: _Waiting | None, error: Exception) -> None:
        if waiting is None:
            return
        if not isinstance(error, MobiliseError):
            from mobilise_desktop.ui import crash  # noqa: PLC0415  only when something fails

            crash.logger(__name__).error("work failed", exc_info=error)
        if waiting.failed is None:
            self.troubled.emit(error)
        elif _alive(waiting.failed):
            waiting.failed(error)


def _prepared(work: Callable[..., T], task: Task, lane: str) -> Callable[[], T]:
    """The work without parameters; what was cancelled before its turn is not begun."""
    wants_task = _takes_one(work)

    def run() -> T:
        _here.lane = lane
        task.check()
        try:
            return work(task) if wants_task else work()
        finally:
            task.end()

    return run


def _takes_one(work: Callable[..., object]) -> bool:
    try:
        parameters = inspect.signature(work).parameters.values()
    except (TypeError, ValueError):
        return False
    return sum(p.default is p.empty and p.kind in _POSITIONAL for p in parameters) == 1


def _alive(callback: Callable[..., object]) -> bool:
    """Whether the widget a method (or a `partial` of one) belongs to still lives; functions always do."""
    owner = getattr(getattr(callback, "func", callback), "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)
