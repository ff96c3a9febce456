"""Tables as all documents have them, and what their cells are in the structure of the document."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

from mobilise_desktop.documents import fonts, tags

if TYPE_CHECKING:
    from reportlab.platypus import Flowable, Table
    from reportlab.platypus.tables import CellStyle

_PAD = 2.0
_numbers = count(1)


def number(cells: "Sequence[Sequence[Flowable | str]]") -> None:
    """Make the cells those of one table, row by row."""
    own = next(_numbers)
    for place, line in enumerate(cells):
        for cell in line:
            if not isinstance(cell, str):
                element(cell).table, element(cell).row = own, place


def tag(row: "Sequence[Flowable | str]", column: int, heads: int) -> None:
    """Make the first cells of a row heads, the others cells with values, in a column of languages."""
    for place, cell in enumerate(row):
        found = element(cell)
        found.tag, found.column = tags.HEAD_CELL if place < heads else tags.CELL, column


def element(cell: "Flowable | str") -> tags.Element:
    """What a cell is in the structure of the document."""
    found: tags.Element = cell.element  # type: ignore[union-attr]
    return found


def table(
    cells: "Sequence[Sequence[Flowable | str]]",
    widths: Sequence[float],
    *,
    heights: Sequence[float | None] | None = None,
    repeat: int = 0,
    splits_rows: bool = True,
) -> "Table":
    """A table without lines; widths and heights in points, the first `repeat` rows come on each page."""
    plain = _plain_class()
    return tags.table_class()(
        [list(row) for row in cells], list(widths), None if heights is None else list(heights),
        repeatRows=repeat, splitInRow=int(splits_rows), hAlign="LEFT",
        cellStyles=[[plain("") for _cell in row] for row in cells],
    )  # fmt: skip


@lru_cache(maxsize=1)
def _plain_class() -> "type[CellStyle]":
    """How cells are unless something else is said; six commands for each would take longer than the rest."""
    from reportlab.platypus.tables import CellStyle  # noqa: PLC0415  for documents only

    return type(
        "Plain",
        (CellStyle,),
        {
            "fontname": fonts.REGULAR, "fontsize": 9.5, "leading": 13, "valign": "TOP",
            "leftPadding": 0, "rightPadding": 0, "topPadding": _PAD, "bottomPadding": _PAD,
        },
    )  # fmt: skip
