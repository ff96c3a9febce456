"""Asks the database in the background, and hears the answer to the last question only."""

from collections.abc import Callable
from typing import TypeVar

from mobilise_desktop.ui.jobs import READ, Failed, Job, Jobs

T = TypeVar("T")


class Newest:
    """Questions of which each calls off the one before."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._job: Job | None = None

    def read(self, work: Callable[[], T], done: Callable[[T], object], failed: Failed | None = None) -> None:
        """Read something, then call `done` here, unless something else is asked before."""
        self.cancel()
        self._job = self._jobs.submit(READ, work, done, failed)

    def cancel(self) -> None:
        """Hear no answer any more."""
        if self._job is not None:
            self._job.cancel()
