"""The agreements of many placements in one document.

Processes of their own make them: in one of its threads the program would keep Python, and so the window, for
seconds.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing
from datetime import date
from functools import partial
from multiprocessing import get_context
from typing import NamedTuple, TypeVar

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import FileError, MachineError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements.queries import Placement, placement
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.target import Target

T = TypeVar("T")
Progress = Callable[[int, int], object]
"""Is told how many of how many are done, often enough to end the work by an error."""

FEW = 12
"""So many are made here before other processes have begun."""

_CHUNK, _MOST_PROCESSES, _LOOK_S = 8, 4, 0.1


class Wish(NamedTuple):
    """Which placements, in this order; the title of the whole, the language of the office, the day."""

    target: Target
    ids: Sequence[RowId]
    title: str
    language: str
    day: date


def make(wish: Wish, progress: Progress) -> bytes:
    """The agreements one after the other: the frozen ones, of others the drafts.

    Raises:
        UserError: one can't be printed; the sentence begins with its reference.
        MachineError: a process ended before its time.
    """
    if len(wish.ids) <= FEW:
        return _joined(_made(wish, wish.ids), wish)
    count = min(os.cpu_count() or 1, _MOST_PROCESSES)
    pool = ProcessPoolExecutor(count, get_context("spawn"))
    try:
        return _by_others(pool, wish, progress)
    except BrokenProcessPool as error:
        text = _("The documents could not be made. Close other programs, and try again.")
        raise MachineError(text) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _by_others(pool: Executor, wish: Wish, progress: Progress) -> bytes:
    total = len(wish.ids)
    chunks = [wish.ids[place : place + _CHUNK] for place in range(0, total, _CHUNK)]
    parts = [pool.submit(_made, wish, chunk) for chunk in chunks]
    made: list[bytes] = []
    for part in parts:
        found: list[bytes] = _awaited(part, partial(progress, len(made), total))
        made += found
    return _awaited(pool.submit(_joined, made, wish), partial(progress, total, total))


def _awaited(part: "Future[T]", look: Callable[[], object]) -> T:
    """The result of another process; `look` is called again and again until it is there."""
    look()
    while not wait([part], _LOOK_S).done:
        look()
    return part.result()


def _made(wish: Wish, ids: Sequence[RowId]) -> list[bytes]:
    """The documents of some placements; those that are gone have none."""
    with i18n.speaking(wish.language), closing(open_reader(wish.target)) as reader:
        return [_document(wish, reader, found) for found in _present(reader, ids)]


def _present(reader: Reader, ids: Sequence[RowId]) -> Iterator[Placement]:
    return filter(None, (placement(reader, own) for own in ids))


def _document(wish: Wish, reader: Reader, found: Placement) -> bytes:
    from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab
    from mobilise_desktop.storage import files  # noqa: PLC0415  when needed

    if found.present is not None:
        return files.get(reader, wish.target, found.present.pdf_sha256)
    try:
        return agreement.preview(reader, found, wish.day)
    except FileError as error:  # can't go from one process to the other
        raise UserError(str(error)) from None
    except UserError as error:
        raise UserError(f"{found.values['ref']}: {error}") from None


def _joined(made: Sequence[bytes], wish: Wish) -> bytes:
    from mobilise_desktop.documents import joined  # noqa: PLC0415  loads ReportLab

    if not made:
        raise UserError(_("These records no longer exist."))
    binding = joined.Binding(wish.title, wish.language, is_kept=False)
    return made[0] if len(made) == 1 else joined.join(made, binding)
