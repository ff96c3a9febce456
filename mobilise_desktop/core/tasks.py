"""What long work sees of whoever waits for it, with or without a window."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")
EVERY = 250
"""After so many rows work looks whether it shall stop: far less than a second apart."""


PER_MILLE = 1000


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


class Part:
    """A part of a longer task, from `start` to `end` per mille of the whole."""

    def __init__(self, whole: Task, start: int, end: int) -> None:
        self._whole, self._start, self._length = whole, start, end - start

    def check(self) -> None:
        """Go on, or raise what ends the work."""
        self._whole.check()

    def report(self, done: int, total: int) -> None:
        """Say how much of the part is done."""
        self._whole.report(self._start + self._length * min(done, total) // max(1, total), PER_MILLE)


def watched(items: Iterable[T], total: int, task: Task) -> Iterator[T]:
    """The items, with progress told and the wish to stop heard every few of them."""
    for number, item in enumerate(items):
        if number % EVERY == 0:
            task.check()
            task.report(number, total)
        yield item
