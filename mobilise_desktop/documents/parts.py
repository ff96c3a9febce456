"""What documents are put together from: rows in two languages side by side, tables, lines, signatures."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from mobilise_desktop.documents import beside
from mobilise_desktop.documents.frame import A4, MM, WIDTH
from mobilise_desktop.documents.safe import FIGURE, FIGURE_LABEL, HEAD, LABEL, LEAD, SMALL, TEXT, TITLE, para
from mobilise_desktop.documents.tables import element as _element
from mobilise_desktop.documents.tables import number as _number
from mobilise_desktop.documents.tables import table as _table
from mobilise_desktop.documents.tables import tag as _tag

if TYPE_CHECKING:
    from reportlab.platypus import Flowable, Table

GAP = 8 * MM
"""Between the two languages."""

HALF = (WIDTH - GAP) / 2
_SIDES = [(0.0, HALF), (HALF + GAP, HALF)]
FORM_LINE = 8 * MM
SIGNATURE = 30 * MM
_LABEL, _NAMES = 0.44, 0.46
_GUTTER = 8.0
"""Points between label and value."""
_HAIR = 0.4
_INK = "black"
_PAD = 2.0


@dataclass(frozen=True, slots=True)
class Block:
    """Where one person signs: who, and labels of the lines to write on, each in every language."""

    who: str
    lines: Sequence[tuple[str, str]]
    signature: str


def heading(*texts: str, role: str = HEAD) -> "Flowable":
    """A heading in one language or in two; it never stays behind at the foot of a page."""
    heads = row(*texts, role=role)
    heads.keepWithNext = 1
    return heads


def title(*texts: str) -> "Flowable":
    """The title of the document."""
    return heading(*texts, role=TITLE)


def row(*texts: str, role: str = TEXT) -> "Flowable":
    """A paragraph in one language, or the same in two side by side, beginning at one height."""
    sides = [para(text, role) for text in texts]
    for column, side in enumerate(sides):
        _element(side).column = column
    return beside.beside_class()(sides, [(0.0, WIDTH)] if len(sides) == 1 else _SIDES, _PAD)


def lead(*texts: str) -> "Flowable":
    """A heading within a list or a section, apart from what stands above it."""
    heads = row(*texts, role=LEAD)
    heads.keepWithNext, heads.spaceBefore = 1, 2 * beside.APART
    return heads


def small(*texts: str) -> "Flowable":
    """A remark in small letters."""
    return row(*texts, role=SMALL)


def key_values(*languages: Sequence[tuple[str, str]]) -> "Table":
    """Labels and values, (label, value) a row, in one language or in two side by side."""
    width = HALF if len(languages) > 1 else WIDTH
    label, value = width * _NAMES, width * (1 - _NAMES)
    cells: list[list[Flowable | str]] = []
    for row in zip(*languages, strict=True):
        sides: list[list[Flowable | str]] = [[para(name, LABEL), para(text)] for name, text in row]
        for column, side in enumerate(sides):
            _tag(side, column, heads=1)
        cells.append([*sides[0], "", *sides[1]] if len(sides) > 1 else sides[0])
    widths = [label, value, GAP, label, value] if len(languages) > 1 else [label, value]
    _number(cells)
    table = _table(cells, widths)
    spans = [(0, 1), (3, 4)] if len(languages) > 1 else [(0, 1)]
    for first, last in spans:
        table.setStyle([("LINEBELOW", (first, 0), (last, -1), _HAIR, _INK)])
        table.setStyle([("RIGHTPADDING", (first, 0), (first, -1), _GUTTER)])
    return table


def figures(head: Sequence[str], body: Sequence[Sequence[str]], widths: Sequence[float]) -> "Table":
    """A table over the whole width: a column of text, then figures; its head comes again on each page."""
    cells = [[para(head[0], LABEL), *(para(text, FIGURE_LABEL) for text in head[1:])]]
    cells += [[para(row[0]), *(para(text, FIGURE) for text in row[1:])] for row in body]
    for row in cells:
        _tag(row, 0, heads=len(row) if row is cells[0] else 1)
    _number(cells)
    total = sum(widths)
    table = _table(cells, [WIDTH * width / total for width in widths], repeat=1)
    table.setStyle(
        [
            ("LINEBELOW", (0, 0), (-1, -1), _HAIR, _INK),
            ("LINEBELOW", (0, 0), (-1, 0), 2 * _HAIR, _INK),
            ("LEFTPADDING", (1, 0), (-1, -1), 4),
        ]
    )
    return table


def listing(head: Sequence[str], body: Sequence[Sequence[str]], widths: Sequence[float]) -> "Table":
    """A table of texts over the whole width; its head comes again on each page."""
    cells = [[para(text, LABEL) for text in head], *([para(text, SMALL) for text in row] for row in body)]
    for row in cells:
        _tag(row, 0, heads=len(row) if row is cells[0] else 1)
    _number(cells)
    total = sum(widths)
    table = _table(cells, [WIDTH * width / total for width in widths], repeat=1)
    table.setStyle(
        [
            ("LINEBELOW", (0, 0), (-1, -1), _HAIR, _INK),
            ("LINEBELOW", (0, 0), (-1, 0), 2 * _HAIR, _INK),
            ("RIGHTPADDING", (0, 0), (-2, -1), 4),
        ]
    )
    return table


def space(height: float) -> "Flowable":
    """Room, in points."""
    from reportlab.platypus import Spacer  # noqa: PLC0415  for documents only

    return Spacer(1, height)


def room(height: float) -> "Flowable":
    """A new page unless there is that much room, in points."""
    from reportlab.platypus import CondPageBreak  # noqa: PLC0415  for documents only

    return CondPageBreak(height)


def seen(lines: Sequence[tuple[str, str]]) -> "Table":
    """Lines to sign on for those who are no parties: (who, what is to be written on the line) each."""
    cells: list[list[Flowable | str]] = []
    for who, below in lines:
        cells += [[para(who, LABEL), ""], ["", para(below, SMALL)]]
    table = _table(cells, [HALF + GAP, HALF])
    for row in range(0, len(cells), 2):
        table.setStyle(
            [
                ("TOPPADDING", (0, row), (-1, row), FORM_LINE - 13),
                ("VALIGN", (0, row), (-1, row), "BOTTOM"),
                ("RIGHTPADDING", (0, row), (0, row), GAP),
                ("LINEBELOW", (1, row), (1, row), _HAIR, _INK),
            ]
        )
    return table


def together(flowables: "Sequence[Flowable]") -> "Flowable":
    """Parts that stay on one page."""
    from reportlab.platypus import KeepTogether  # noqa: PLC0415  for documents only

    return KeepTogether(beside.set_apart(flowables))


def signatures(
    before: "Sequence[Flowable]", blocks: Sequence[Block], after: "Sequence[Flowable]" = ()
) -> "Flowable":
    """Blocks to sign side by side, together with what stands before and after them: never alone on a page."""
    from reportlab.platypus import KeepTogether  # noqa: PLC0415  for documents only

    count = len(blocks)
    width = (WIDTH - GAP * (count - 1)) / count
    columns = [_signature_rows(block) for block in blocks]
    heights = [
        _signature_height(line, width, number) for number, line in enumerate(zip(*columns, strict=True))
    ]
    made = [_signature_block(column, width, heights) for column in columns]
    cells: list[Flowable | str] = list(chain.from_iterable(("", block) for block in made))[1:]
    widths = [width if place % 2 == 0 else GAP for place in range(2 * count - 1)]
    return KeepTogether([*beside.set_apart(before), space(3 * MM), _table([cells], widths), *after])


def _signature_rows(block: Block) -> "list[Flowable | str]":
    """Who signs; label and value of each line, one above the other; room for the signature; what it is."""
    lines = chain.from_iterable((para(name, SMALL), para(text)) for name, text in block.lines)
    return [para(block.who, HEAD), *lines, "", para(block.signature, SMALL)]


def _signature_height(line: "Sequence[Flowable | str]", width: float, number: int) -> float:
    """The height of a row of blocks side by side: what the longest text needs, 8 mm where one writes."""
    needed: list[float] = [
        cell.wrap(width, A4[1])[1] + 2 * _PAD for cell in line if not isinstance(cell, str)
    ]
    if not needed:
        return SIGNATURE
    is_value = number > 0 and number % 2 == 0
    return max(*needed, FORM_LINE) if is_value else max(needed)


def _signature_block(cells: "list[Flowable | str]", width: float, heights: Sequence[float]) -> "Table":
    """A block to sign; those side by side have rows of one height, so that all sign at the same level."""
    table = _table([[cell] for cell in cells], [width], heights=heights)
    values = range(2, len(cells) - 2, 2)
    table.setStyle([("VALIGN", (0, row), (0, row), "BOTTOM") for row in values])
    lines = [*values, len(cells) - 2]
    table.setStyle([("LINEBELOW", (0, row), (0, row), _HAIR, _INK) for row in lines])
    return table
