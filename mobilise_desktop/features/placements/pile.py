"""The papers of many placements in one document.

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
from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import pile_papers
from mobilise_desktop.features.placements.pile_papers import AGREEMENT, Desk, LeftOut
from mobilise_desktop.features.placements.queries import Placement, placement
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.target import Target

T = TypeVar("T")
Progress = Callable[[int, int], object]
"""Is told how many of how many are done, often enough to end the work by an error."""

FEW = 12
"""So many are made here before other processes have begun."""

_CHUNK, _MOST_PROCESSES, _LOOK_S, _MOST_TOLD = 8, 4, 0.1, 12
Part = bytes | LeftOut
"""A document, or what is left out instead."""


class Wish(NamedTuple):
    """Which placements, in this order; the title of the whole, the language of the office, the day.

    `kinds` are the papers of each (`pile_papers.TITLES`), `office` is the one that prints them.
    """

    target: Target
    ids: Sequence[RowId]
    title: str
    language: str
    day: date
    kinds: tuple[str, ...] = (AGREEMENT,)
    office: str = ""


class Pile(NamedTuple):
    """The document, and what is not in it with the reason."""

    pdf: bytes
    left_out: tuple[LeftOut, ...] = ()


def make(wish: Wish, progress: Progress) -> Pile:
    """The papers one after the other, placement by placement; of agreements the frozen ones, else drafts.

    Raises:
        UserError: there is no paper at all; the sentences begin with the references.
        MachineError: a process ended before its time.
    """
    if len(wish.ids) * len(wish.kinds) <= FEW:
        return _bound(wish, _made(wish, wish.ids), _joined)
    count = min(os.cpu_count() or 1, _MOST_PROCESSES)
    pool = ProcessPoolExecutor(count, get_context("spawn"))
    try:
        return _by_others(pool, wish, progress)
    except BrokenProcessPool as error:
        text = _("The documents could not be made. Close other programs, and try again.")
        raise MachineError(text) from error
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _by_others(pool: Executor, wish: Wish, progress: Progress) -> Pile:
    total, size = len(wish.ids), max(_CHUNK // len(wish.kinds), 1)
    chunks = [wish.ids[place : place + size] for place in range(0, total, size)]
    parts = [pool.submit(_made, wish, chunk) for chunk in chunks]
    made: list[Part] = []
    for number, part in enumerate(parts):
        found: list[Part] = _awaited(part, partial(progress, number * size, total))
        made += found

    def join(documents: Sequence[bytes], wish: Wish) -> bytes:
        return _awaited(pool.submit(_joined, documents, wish), partial(progress, total, total))

    return _bound(wish, made, join)


def _bound(wish: Wish, made: Sequence[Part], join: Callable[[Sequence[bytes], Wish], bytes]) -> Pile:
    """The documents joined, beside what was left out."""
    left_out = tuple(one for one in made if isinstance(one, LeftOut))
    documents = [one for one in made if isinstance(one, bytes)]
    if left_out and not documents:
        raise UserError("\n".join(one.told for one in left_out[:_MOST_TOLD]))
    return Pile(join(documents, wish), left_out)


def _awaited(part: "Future[T]", look: Callable[[], object]) -> T:
    """The result of another process; `look` is called again and again until it is there."""
    look()
    while not wait([part], _LOOK_S).done:
        look()
    return part.result()


def _made(wish: Wish, ids: Sequence[RowId]) -> list[Part]:
    """The documents of some placements, or why there are none; those that are gone have none."""
    found: list[Part] = []
    with i18n.speaking(wish.language), closing(open_reader(wish.target)) as reader:
        desk = Desk(reader, wish.target, wish.day, wish.office)
        for one in _present(reader, ids):
            for kind in wish.kinds:
                papers = pile_papers.made(desk, one, kind)
                found += [papers] if isinstance(papers, LeftOut) else papers
    return found


def _present(reader: Reader, ids: Sequence[RowId]) -> Iterator[Placement]:
    return filter(None, (placement(reader, own) for own in ids))


def _joined(made: Sequence[bytes], wish: Wish) -> bytes:
    from mobilise_desktop.documents import joined  # noqa: PLC0415  loads ReportLab

    if not made:
        raise UserError(_("These records no longer exist."))
    binding = joined.Binding(wish.title, wish.language, is_kept=False)
    return made[0] if len(made) == 1 else joined.join(made, binding)
