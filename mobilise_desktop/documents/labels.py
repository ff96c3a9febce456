"""Address labels: every line in its place on the sheet, shrunk where it is long and never cut off."""

import io
import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from mobilise_desktop.core import paths
from mobilise_desktop.documents import fonts, safe
from mobilise_desktop.documents.frame import A4, MM

_PAD, _LARGEST, _SMALLEST, _LEADING = 4 * MM, 10.0, 5.0, 1.22


class LabelSheet(NamedTuple):
    """A sheet of labels, in millimetres."""

    name: str
    across: int
    down: int
    width: float
    height: float
    left: float
    top: float
    step_x: float
    step_y: float


@lru_cache(maxsize=1)
def sheets() -> Mapping[str, LabelSheet]:
    """The sheets of `resources/label_sheets.json` by code."""
    given = json.loads((paths.resources() / "label_sheets.json").read_text("utf-8"))["sheets"]
    return {code: LabelSheet(**entry) for code, entry in given.items()}


def make(addresses: Sequence[Sequence[str]], sheet: LabelSheet, first: int = 1) -> bytes:
    """The PDF with one label an address, from label `first` (from 1) of a begun sheet on.

    Raises:
        UserError: an address has characters that can't be printed; it names the address.
    """
    safe.lock()
    fonts.register()
    fonts.check((lines[0] if lines else "", "\n".join(lines)) for lines in addresses)
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  for documents only

    into = io.BytesIO()
    canvas = Canvas(into, pagesize=A4, invariant=1, pageCompression=1, lang="en")
    canvas.setCreator("Mobilise Desktop")
    per_page, place = sheet.across * sheet.down, first - 1
    for lines in addresses:
        if place == per_page:
            canvas.showPage()
            place = 0
        _draw(canvas, sheet, place, [fonts.printable(line) for line in lines if line.strip()])
        place += 1
    canvas.save()
    return into.getvalue()


def _draw(canvas: object, sheet: LabelSheet, place: int, lines: Sequence[str]) -> None:
    row, column = divmod(place, sheet.across)
    left = (sheet.left + column * sheet.step_x) * MM + _PAD
    top = A4[1] - (sheet.top + row * sheet.step_y) * MM
    room = (sheet.width * MM - 2 * _PAD, sheet.height * MM - 2 * _PAD)
    size = min(_LARGEST, room[1] / (max(len(lines), 1) * _LEADING))
    height = size * _LEADING * len(lines)
    text = canvas.beginText()  # type: ignore[attr-defined]
    text.setTextOrigin(left, top - (sheet.height * MM - height) / 2 - size)
    for number, line in enumerate(lines):
        font = fonts.BOLD if number == 0 else fonts.REGULAR
        text.setFont(font, _fitting(line, font, size, room[0]), size * _LEADING)
        text.textLine(line)
    canvas.drawText(text)  # type: ignore[attr-defined]


def _fitting(line: str, font: str, size: float, room: float) -> float:
    from reportlab.pdfbase.pdfmetrics import stringWidth  # noqa: PLC0415  for documents only

    width = stringWidth(line, font, size)
    return size if width <= room else max(size * room / width, min(size, _SMALLEST) / 2)
