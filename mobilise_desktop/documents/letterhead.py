"""The letterhead: the logo of the office, and who pays, above the text of the first page.

It stands in the upper margin, so that no text moves because of it, and leaves the uppermost line to files
that several documents are bound to.
"""

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mobilise_desktop.documents import safe, tags

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Paragraph

_MM = 72 / 25.4
BOX = (45 * _MM, 10 * _MM)
"""The room of a logo in points: width and height."""

TOP = 8.2 * _MM
"""How far from the upper edge it begins."""

_GAP = 4 * _MM


@dataclass(frozen=True, slots=True)
class Letterhead:
    """A logo (PNG or JPEG, b"" for none) with what it shows in words, and a line for each language."""

    logo: bytes = b""
    told: str = ""
    lines: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to be printed."""
        return not self.logo and not any(self.lines)


NO_LETTERHEAD = Letterhead()


def draw(canvas: "Canvas", shown: Letterhead, left: float, top: float, width: float) -> None:
    """Draw it; `top` is the upper edge of the page, `width` from `left` to what stands at the right."""
    if shown.logo:
        taken = _draw_logo(canvas, shown, left, top - TOP)
        left, width = left + taken + _GAP, width - taken - _GAP
    lines = _fitting([line for line in shown.lines if line], width)
    height = sum(line.height for line in lines)
    y = top - TOP - (BOX[1] - height) / 2
    for line in lines:
        y -= line.height
        line.drawOn(canvas, left, y)


def _draw_logo(canvas: "Canvas", shown: Letterhead, left: float, top: float) -> float:
    """Draw the logo, in the middle of its room; how wide it is."""
    from reportlab.lib.utils import ImageReader  # noqa: PLC0415  for documents only

    picture = ImageReader(io.BytesIO(shown.logo))
    dots = picture.getSize()
    scale = min(room / side for room, side in zip(BOX, dots, strict=True))
    width, height = (side * scale for side in dots)
    bottom = top - (BOX[1] + height) / 2
    box = (left, bottom, left + width, bottom + height)
    tags.begin(canvas, tags.Element(tags.FIGURE, told=shown.told, box=box))
    canvas.drawImage(picture, left, bottom, width, height)
    tags.end(canvas)
    return float(width)


def _fitting(texts: list[str], width: float) -> "list[Paragraph]":
    """The lines as paragraphs, in the largest letters in which they have room."""
    made: list[Paragraph] = []
    for role in (safe.NOTE, safe.NOTE_SMALL):
        made = [safe.para(text, role) for text in texts]
        for column, line in enumerate(made):
            line.element = tags.Element(column=column)
            line.wrap(width, BOX[1])
        if sum(line.height for line in made) <= BOX[1]:
            break
    return made
