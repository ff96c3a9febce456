"""Paragraphs side by side that go on over the page together; a table of one row takes twice as long."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mobilise_desktop.documents import tags

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Paragraph

Places = Sequence[tuple[float, float]]
"""Where each column begins and how wide it is, in points."""

APART = 4.0
"""Points above a paragraph that follows a table."""


def set_apart(story: "Sequence[Flowable]") -> "list[Flowable]":
    """A story whose paragraphs keep off the tables above them."""
    for above, below in pairwise(story):
        if isinstance(above, tags.table_class()) and isinstance(below, beside_class()):
            below.spaceBefore = max(APART, below.getSpaceBefore())
    return list(story)


@lru_cache(maxsize=1)
def beside_class() -> "type[Flowable]":
    """The class for stories; ReportLab is loaded when the first document is made."""
    from reportlab.platypus import Flowable  # noqa: PLC0415  for documents only

    return type("Beside", (_Beside, Flowable), {})


class _Beside:
    """What makes a flowable of columns: `sides` are None where a language has no more to say."""

    width = height = 0.0

    def __init__(self, sides: "Sequence[Paragraph | None]", places: Places, pad: float) -> None:
        """`pad` is the room above and below, in points."""
        super().__init__()
        self._sides, self._places, self._pad = sides, places, pad

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that is taken: that of the longest side."""
        highest = max(side.wrap(room, height)[1] for side, _left, room in self._said())
        self.width, self.height = width, highest + 2 * self._pad
        return self.width, self.height

    def split(self, width: float, height: float) -> "list[Flowable]":
        """What stands on this page and what on the next; nothing where a side has no line for this page."""
        self.wrap(width, height)
        halves = [_cut(side, room, height - 2 * self._pad) for side, _left, room in self._said()]
        if None in halves:
            return []
        rest = iter(halves)
        both = [(None, None) if side is None else next(rest) or (None, None) for side in self._sides]
        made = [[half[page] for half in both] for page in (0, 1)]
        return [type(self)(sides, self._places, self._pad) for sides in made if any(sides)]

    def drawOn(self, canvas: "Canvas", x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
        """Put the sides on the page, from the same height down."""
        for side, left, _room in self._said():
            side.drawOn(canvas, x + left, y + self.height - self._pad - side.height)

    def _said(self) -> "Iterator[tuple[Paragraph, float, float]]":
        for side, (left, room) in zip(self._sides, self._places, strict=True):
            if side is not None:
                yield side, left, room


def _cut(side: "Paragraph", room: float, height: float) -> tuple[Any, Any] | None:
    """What stands on this page and on the next; None when no line of it fits here."""
    if side.height <= height:
        return side, None
    parts = side.split(room, height)
    return (parts[0], parts[1]) if len(parts) > 1 else None
