"""The papers of many placements in one document, made by processes of their own."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from functools import partial
from typing import NamedTuple

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import pile_papers
from mobilise_desktop.features.placements.pile_papers import AGREEMENT, Desk, LeftOut
from mobilise_desktop.features.placements.processes import CHUNK, FEW, Progress, awaited, by_others, others
from mobilise_desktop.features.placements.queries import Placement, placement
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.target import Target

_MOST_TOLD = 12
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
    total, chunk = len(wish.ids), max(CHUNK // len(wish.kinds), 1)
    with others() as pool:

        def join(documents: Sequence[bytes], wish: Wish) -> bytes:
            return awaited(pool.submit(_joined, documents, wish), partial(progress, total, total))

        made = list(by_others(pool, partial(_made, wish), wish.ids, progress, chunk))
        return _bound(wish, made, join)


def _bound(wish: Wish, made: Sequence[Part], join: Callable[[Sequence[bytes], Wish], bytes]) -> Pile:
    """The documents joined, beside what was left out."""
    left_out = tuple(one for one in made if isinstance(one, LeftOut))
    documents = [one for one in made if isinstance(one, bytes)]
    if left_out and not documents:
        raise UserError("\n".join(one.told for one in left_out[:_MOST_TOLD]))
    return Pile(join(documents, wish), left_out)


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
