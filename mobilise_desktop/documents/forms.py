"""What is filled in by hand: boxes to tick, lines to write on, tables with a grid, short lines to sign on."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from mobilise_desktop.documents import parts, tables, tags
from mobilise_desktop.documents.frame import MM, WIDTH
from mobilise_desktop.documents.safe import HEAD, LABEL, MARK, SMALL, TEXT, para

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Paragraph, Table

BOX, LINE, SIGN = 3.6 * MM, parts.FORM_LINE, 12 * MM
_GAP, _HAIR, _SHADE, _KEPT = 4.0, 0.4, 0.9, 5
_INK = "black"


class Row(NamedTuple):
    """A row of a grid with its height in points; shaded ones are days off, wide ones have one cell."""

    cells: Sequence[str]
    height: float
    is_shaded: bool = False
    is_wide: bool = False


class Signer(NamedTuple):
    """Who signs: whose part it is, the name if it is known, and the words below the two lines."""

    who: str
    name: str
    day: str
    signature: str


class _Box:
    """A box to tick, its text below it or at its right."""

    canv: "Canvas"

    def __init__(self, text: "Paragraph", *, is_beside: bool) -> None:
        super().__init__()
        self._text, self._is_beside = text, is_beside
        self._size = (0.0, 0.0)

    @property
    def element(self) -> tags.Element:
        """What its text is in the structure of the document."""
        found: tags.Element = self._text.element
        return found

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that is taken, in points."""
        room = width - BOX - _GAP if self._is_beside else width
        _room, needed = self._text.wrap(room, height)
        self._size = (width, max(BOX, needed) if self._is_beside else BOX + needed)
        return self._size

    def split(self, _width: float, _height: float) -> list[Any]:
        """It stays whole."""
        return []

    def draw(self) -> None:
        """Draw the box as an artifact, and its text as what it is."""
        width, height = self._size
        left = 0.0 if self._is_beside else (width - BOX) / 2
        tags.begin_artifact(self.canv)
        self.canv.setLineWidth(2 * _HAIR)
        self.canv.rect(left, height - BOX, BOX, BOX)
        tags.end(self.canv)
        if self._is_beside:
            self._text.drawOn(self.canv, BOX + _GAP, height - self._text.height)
        else:
            self._text.drawOn(self.canv, 0, 0)


class _Ruled:
    """Lines to write on, 8 mm apart."""

    canv: "Canvas"
    spaceAfter = 6.0  # noqa: N815  ReportLab's name
    _width = 0.0

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count = count

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        """The room that is taken, in points."""
        self._width = width
        return width, self._count * LINE

    def split(self, _width: float, _height: float) -> list[Any]:
        """They stay together."""
        return []

    def draw(self) -> None:
        """Draw the lines, as artifacts."""
        tags.begin_artifact(self.canv)
        self.canv.setLineWidth(_HAIR)
        for number in range(self._count):
            self.canv.line(0, number * LINE, self._width, number * LINE)
        tags.end(self.canv)


@lru_cache(maxsize=2)
def _drawn(kind: type) -> Any:
    """A class of flowables; ReportLab is loaded when the first document is made."""
    from reportlab.platypus import Flowable  # noqa: PLC0415  for documents only

    return type(kind.__name__, (kind, Flowable), {})


def box(text: str, *, is_beside: bool = False) -> "Flowable":
    """A box to tick with its text below it, or at its right."""
    made: Flowable = _drawn(_Box)(para(text, TEXT if is_beside else MARK), is_beside=is_beside)
    return made


def answer(text: str) -> "Flowable":
    """A box with a short answer in small letters at its right."""
    made: Flowable = _drawn(_Box)(para(text, SMALL), is_beside=True)
    return made


def lines(count: int) -> "Flowable":
    """Empty lines to write on."""
    made: Flowable = _drawn(_Ruled)(count)
    return made


def tasks(head: Sequence[str], body: Sequence[Sequence[str]], widths: Sequence[float]) -> "Table":
    """A table of texts with a box to tick at the end of each row; its head comes again on each page."""
    cells: list[list[Any]] = [[*(para(text, LABEL) for text in head), para("", LABEL)]]
    cells += [[*(para(text, SMALL) for text in line), box("")] for line in body]
    for line in cells:
        tables.tag(line, 0, heads=len(line) if line is cells[0] else 1)
    tables.number(cells)
    room = WIDTH - 2 * BOX
    table = tables.table(cells, [*(room * width / sum(widths) for width in widths), 2 * BOX], repeat=1)
    table.setStyle([("LINEBELOW", (0, 0), (-1, -1), _HAIR, _INK), ("RIGHTPADDING", (0, 0), (-2, -1), _GAP)])
    return table


def fill(*labels: str) -> "Table":
    """Labels side by side, each with a line to write on."""
    cells: list[list[Flowable | str]] = [[]]
    widths: list[float] = []
    each = (WIDTH - parts.GAP * (len(labels) - 1)) / len(labels)
    for number, label in enumerate(labels):
        text = para(label, LABEL)
        wanted = min(text.minWidth() if " " not in label else _natural(label), 0.6 * each) + 2 * _GAP
        cells[0] += [text, "", ""] if number < len(labels) - 1 else [text, ""]
        widths += [wanted, each - wanted, parts.GAP] if number < len(labels) - 1 else [wanted, each - wanted]
    table = tables.table(cells, widths)
    style: list[tuple[Any, ...]] = [("VALIGN", (0, 0), (-1, -1), "BOTTOM")]
    style += [("LINEBELOW", (3 * one + 1, 0), (3 * one + 1, 0), _HAIR, _INK) for one in range(len(labels))]
    style.append(("TOPPADDING", (0, 0), (-1, 0), LINE - 13 - 2))
    table.setStyle(style)
    return table


def sign_lines(signers: Sequence[Signer]) -> "Table":
    """Short blocks side by side: who, a line for place and day, a line for the signature."""
    count = len(signers)
    width = (WIDTH - parts.GAP * (count - 1)) / count
    columns = [
        [para(one.who, HEAD), "", para(one.day, SMALL), "", para(_signed(one), SMALL)] for one in signers
    ]
    cells: list[list[Flowable | str]] = []
    for row in zip(*columns, strict=True):
        line: list[Flowable | str] = []
        for cell in row:
            line += [cell, ""]
        cells.append(line[:-1])
    widths = [width if place % 2 == 0 else parts.GAP for place in range(2 * count - 1)]
    table = tables.table(cells, widths, heights=[None, LINE, None, SIGN, None])
    for place in range(0, 2 * count, 2):
        for row_number in (1, 3):
            table.setStyle([("LINEBELOW", (place, row_number), (place, row_number), _HAIR, _INK)])
    return table


def _signed(one: Signer) -> str:
    return f"{one.signature}: {one.name}" if one.name else one.signature


def grid(
    head: Sequence[str], rows: Sequence[Row], widths: Sequence[float], last: "Sequence[Flowable]"
) -> "Table":
    """A table with hairlines all round, its head on each page; `last` stays with the last rows."""
    texts = [head, *(row.cells for row in rows)]
    cells: list[list[Any]] = [[para(text, SMALL) for text in line] for line in texts]
    for line in cells:
        tables.tag(line, 0, heads=len(line) if line is cells[0] else 1)
    tables.number(cells)
    cells.append([list(last), *([""] * (len(head) - 1))])
    heights = [None, *(row.height for row in rows), None]
    total = sum(widths)
    table = tables.table(
        cells, [WIDTH * width / total for width in widths], heights=heights, repeat=1, splits_rows=False
    )
    end = len(rows)
    style: list[tuple[Any, ...]] = [
        ("GRID", (0, 0), (-1, end), _HAIR, _INK),
        ("LEFTPADDING", (0, 0), (-1, end), _GAP),
        ("RIGHTPADDING", (0, 0), (-1, end), _GAP),
        ("VALIGN", (0, 1), (-1, end), "MIDDLE"),
        ("TOPPADDING", (0, 1), (-1, end), 0),
        ("BOTTOMPADDING", (0, 1), (-1, end), 0),
        ("SPAN", (0, -1), (-1, -1)),
        ("NOSPLIT", (0, -1 - min(_KEPT, end)), (-1, -1)),
    ]
    for number, row in enumerate(rows, 1):
        if row.is_shaded or row.is_wide:
            style.append(("BACKGROUND", (0, number), (-1, number), _grey()))
        if row.is_wide:
            style.append(("SPAN", (0, number), (-1, number)))
    table.setStyle(style)
    return table


def _grey() -> Any:
    from reportlab.lib.colors import Color  # noqa: PLC0415  for documents only

    return Color(_SHADE, _SHADE, _SHADE)


def _natural(text: str) -> float:
    """How wide a label is in one line, in points."""
    from reportlab.pdfbase.pdfmetrics import stringWidth  # noqa: PLC0415  for documents only

    from mobilise_desktop.documents import fonts, safe  # noqa: PLC0415  as above

    return float(stringWidth(fonts.printable(text), fonts.REGULAR, safe.styles()[LABEL].fontSize))
