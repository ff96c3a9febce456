"""Long work of a page under the eyes of the user: one piece at a time, with a bar and Cancel."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from mobilise_desktop.ui.jobs import Failed, Job, Stopped, Task
from mobilise_desktop.ui.progress_strip import ProgressStrip
from mobilise_desktop.ui.tab import TabContext

T = TypeVar("T")


class Running(QObject):
    """`strip` shows the work; `changed(bool)` tells when some is under way, so that buttons can wait.

    Work goes to `lane`, unless it asks for another one.
    """

    changed = Signal(bool)

    def __init__(self, context: TabContext, strip: ProgressStrip, lane: str) -> None:
        super().__init__()
        self._context, self._strip, self._lane = context, strip, lane
        self._job: Job | None = None
        self._done: Callable[[Any], object] | None = None
        self._failed: Failed | None = None

    def start(
        self,
        what: str,
        work: Callable[[Task], T],
        done: Callable[[T], object],
        failed: Failed | None = None,
        *,
        lane: str = "",
    ) -> None:
        """Do `work`, named `what`; nothing happens while other work is under way."""
        if self._job is not None:
            return
        self._done, self._failed = done, failed or self._context.notices.error
        self._job = self._context.jobs.submit(
            lane or self._lane, work, self._finish, self._fail, self._strip.advance
        )
        self._strip.begin(what, self._job.stop)
        self.changed.emit(True)  # noqa: FBT003  a signal takes no keyword

    def _finish(self, result: object) -> None:
        done = self._done
        self._end()
        if done is not None:
            done(result)

    def _fail(self, error: Exception) -> None:
        failed = self._failed
        self._end()
        if failed is not None and not isinstance(error, Stopped):
            failed(error)

    def _end(self) -> None:
        self._job = self._done = self._failed = None
        self._strip.end()
        self.changed.emit(False)  # noqa: FBT003  a signal takes no keyword


def stoppable(task: Task) -> Callable[[int, int], None]:
    """A progress that ends the work when it is asked to stop."""

    def tell(done: int, total: int) -> None:
        task.check()
        task.report(done, total)

    return tell
