"""Tables as all documents have them, and what their cells are in the structure of the document."""

from collections.abc import Sequence
from itertools import count
from typing import TYPE_CHECKING

from mobilise_desktop.documents import fonts, tags

if TYPE_CHECKING:
    from reportlab.platypus import Flowable, Table

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
    made = tags.table_class()(
        [list(row) for row in cells], list(widths), None if heights is None else list(heights),
        repeatRows=repeat, splitInRow=int(splits_rows), hAlign="LEFT",
    )  # fmt: skip
    made.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), fonts.REGULAR, 9.5, 13),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), _PAD),
            ("BOTTOMPADDING", (0, 0), (-1, -1), _PAD),
        ]
    )
    return made
