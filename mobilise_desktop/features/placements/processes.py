"""Work on many placements in processes of their own.

In one of its threads the program would keep Python, and so the window, for seconds.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from multiprocessing import get_context
from typing import TypeVar

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.core.i18n import _

T = TypeVar("T")
U = TypeVar("U")
Progress = Callable[[int, int], object]
"""Is told how many of how many are done, often enough to end the work by an error."""

FEW = 12
"""So many are done here before other processes have begun."""

CHUNK = 8
"""So many are given to a process at a time."""

_MOST_PROCESSES, _LOOK_S = 4, 0.1


def spread(work: Callable[[Sequence[T]], list[U]], items: Sequence[T], progress: Progress) -> list[U]:
    """What `work`, which other processes can be given, makes of the items, in their order.

    Raises:
        MachineError: a process ended before its time.
    """
    if len(items) <= FEW:
        return work(items)
    with others() as pool:
        return list(by_others(pool, work, items, progress))


@contextmanager
def others() -> Iterator[Executor]:
    """Other processes, as long as they are needed.

    Raises:
        MachineError: one ended before its time.
    """
    count = min(os.cpu_count() or 1, _MOST_PROCESSES)
    pool = ProcessPoolExecutor(count, get_context("spawn"))
    try:
        yield pool
    except BrokenProcessPool as error:
        text = _("The documents could not be made. Close other programs, and try again.")
        raise MachineError(text) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def by_others(
    pool: Executor,
    work: Callable[[Sequence[T]], list[U]],
    items: Sequence[T],
    progress: Progress,
    chunk: int = CHUNK,
) -> Iterator[U]:
    """What other processes make of the items, so many at a time, in their order."""
    total = len(items)
    starts = range(0, total, chunk)
    parts = [pool.submit(work, items[start : start + chunk]) for start in starts]
    for start, part in zip(starts, parts, strict=True):
        yield from awaited(part, partial(progress, start, total))
    progress(total, total)


def awaited(part: "Future[T]", look: Callable[[], object]) -> T:
    """The result of another process; `look` is called again and again until it is there."""
    look()
    while not wait([part], _LOOK_S).done:
        look()
    return part.result()
