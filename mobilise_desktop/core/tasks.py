"""What long work sees of whoever waits for it, with or without a window."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")
EVERY = 250
"""After so many rows work looks whether it shall stop: far less than a second apart."""


class Task(Protocol):
    """Whether to stop, and where to say how far the work is; `ui.jobs.Task` is one."""

    def check(self) -> None:
        """Go on, or raise what ends the work."""

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` are done; `total` 0: nobody knows."""


class Unwatched:
    """A task that nobody watches or stops."""

    def check(self) -> None:
        """Go on."""

    def report(self, done: int, total: int) -> None:
        """Say nothing."""


def watched(items: Iterable[T], total: int, task: Task) -> Iterator[T]:
    """The items, with progress told and the wish to stop heard every few of them."""
    for number, item in enumerate(items):
        if number % EVERY == 0:
            task.check()
            task.report(number, total)
        yield item
