"""The sheet of every document: A4 with margins of 20 mm, a quiet head, and "page x of y" at the foot.

The same story gives the same bytes: nothing of the clock, the machine or chance gets into the file.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from mobilise_desktop.documents import beside, fonts, letterhead, qr, safe, tags
from mobilise_desktop.documents.letterhead import NO_LETTERHEAD, Letterhead

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
MARGIN = 20 * MM
WIDTH = A4[0] - 2 * MARGIN
_SIZE, _STAMP, _FOOT = 8.0, 12.0, 11 * MM
_HAIR = 0.4
_MARK, _MARK_NAME = 14 * MM, "mark"
_STAMP_ABOVE, _ABOVE = 10.0, 7 * MM
"""Size and place of what is said of a draft where a letterhead takes its room."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands round a document, ready to print: `foot` left, `page(x, y)` right, `head` at the top.

    `language` is that of the document (ISO 639-1), the first of two; `title` that of the window.
    """

    title: str
    language: str
    author: str
    page: Callable[[int, int], str]
    head: str = ""
    foot: str = ""
    subject: str = ""
    second: str = ""
    """The language of the second column, if there are two."""
    stamp: str = ""
    """Said in bold at the top of each page: that it is a draft."""
    mark: str = ""
    """What the QR code at the top of each page says; none without it."""
    letterhead: Letterhead = NO_LETTERHEAD
    """What stands above the text of the first page; there is no `head` then."""


def build(story: "Sequence[Flowable]", sheet: Sheet) -> bytes:
    """The PDF of a story.

    Raises:
        UserError: head or foot has characters that can't be printed.
    """
    safe.lock()
    for line in (sheet.head, sheet.foot):
        fonts.refuse_gaps(fonts.printable(line))
    fonts.register()
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate  # noqa: PLC0415  for documents only

    into = io.BytesIO()
    document = BaseDocTemplate(
        into, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=MARGIN, bottomMargin=MARGIN,
        title=fonts.printable(sheet.title), author=fonts.printable(sheet.author),
        subject=fonts.printable(sheet.subject), creator="Mobilise Desktop", producer="Mobilise Desktop",
        lang=sheet.language, invariant=1, initialFontName=fonts.REGULAR, initialFontSize=_SIZE,
        pageCompression=1, displayDocTitle=1,
    )  # fmt: skip
    area = Frame(MARGIN, MARGIN, WIDTH, A4[1] - 2 * MARGIN, 0, 0, 0, 0)
    document.addPageTemplates(PageTemplate("page", [area], onPage=_beginning(sheet)))
    document.build(beside.set_apart(story), canvasmaker=_numbering(sheet))
    return into.getvalue()


def _beginning(sheet: Sheet) -> "Callable[[Canvas, Any], None]":
    """Draws the letterhead before all else of the first page, so that it is read first too."""

    def begin(canvas: "Canvas", document: Any) -> None:
        if document.page == 1:
            width = WIDTH - (_MARK + 4 * MM if sheet.mark else 0)
            letterhead.draw(canvas, sheet.letterhead, MARGIN, A4[1], width)

    return begin


def _numbering(sheet: Sheet) -> "type[Canvas]":
    """A canvas that holds the pages back until it is known how many there are."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  for documents only

    class Numbered(Canvas):  # type: ignore[misc]
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._held: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802  ReportLab's name
            self._held.append(dict(self.__dict__))
            self.__dict__.pop("marks", None)
            self._startPage()

        def save(self) -> None:
            held, tagged = self._held, []
            if sheet.mark:
                _make_mark(self, sheet.mark)
            for number, page in enumerate(held, 1):
                self.__dict__.update(page)
                tags.begin_artifact(self)
                _surround(self, sheet, number, len(held))
                tags.end(self)
                super().showPage()
                tagged.append((self._doc.Pages.pages[-1], page.get("marks", [])))
            tags.close(self, tagged, [sheet.language, sheet.second or sheet.language])
            super().save()

    return Numbered


def _surround(canvas: "Canvas", sheet: Sheet, number: int, total: int) -> None:
    """Head and foot of one page."""
    canvas.saveState()
    canvas.setFont(fonts.REGULAR, _SIZE)
    left, right = MARGIN, A4[0] - MARGIN
    if sheet.head:
        canvas.drawString(left, A4[1] - _FOOT, _cut(sheet.head, WIDTH))
    said = fonts.printable(sheet.page(number, total))
    canvas.drawRightString(right, _FOOT, said)
    room = WIDTH - canvas.stringWidth(said, fonts.REGULAR, _SIZE) - 4 * MM
    canvas.drawString(left, _FOOT, _cut(sheet.foot, room))
    if sheet.mark:
        canvas.doForm(_MARK_NAME)
    if sheet.stamp:
        is_below = number > 1 or sheet.letterhead.is_empty
        canvas.setFont(fonts.BOLD, _STAMP if is_below else _STAMP_ABOVE)
        y = A4[1] - (_FOOT + _STAMP if is_below else _ABOVE)
        canvas.drawRightString(right, y, fonts.printable(sheet.stamp))
    canvas.setLineWidth(_HAIR)
    canvas.line(left, _FOOT + 4 * MM, right, _FOOT + 4 * MM)
    canvas.restoreState()


def _make_mark(canvas: "Canvas", mark: str) -> None:
    """A QR code in the upper right corner, outside the text, large enough for a telephone.

    Drawn once for all pages, square by square: ReportLab's own renderer would name a font not embedded.
    """
    modules = qr.squares(mark)
    side = _MARK / len(modules)
    left, top = A4[0] - MARGIN - _MARK, A4[1] - MARGIN + 2 * MM + _MARK
    canvas.beginForm(_MARK_NAME, left, top - _MARK, left + _MARK, top)
    path = canvas.beginPath()
    for row, squares in enumerate(modules):
        column = 0
        for is_dark, run in groupby(squares):
            length = sum(1 for _square in run)
            if is_dark:
                path.rect(left + column * side, top - (row + 1) * side, length * side, side)
            column += length
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.endForm()


def _cut(text: str, room: float) -> str:
    """A text in one line, cut with "…" where room is short."""
    from reportlab.pdfbase.pdfmetrics import stringWidth  # noqa: PLC0415  for documents only

    words = " ".join(fonts.printable(text).split())
    if stringWidth(words, fonts.REGULAR, _SIZE) <= room:
        return words
    while words and stringWidth(words + "…", fonts.REGULAR, _SIZE) > room:
        words = words[: -max(1, len(words) // 20)]
    return words + "…"
