"""Tagged PDF: what each mark on the page is (title, heading, paragraph, cell), for screen readers and reuse.

Paragraphs write their marks into the pages as they are drawn; when the document is complete the tree of
structure is put together from them (ISO 32000-1, 14.7 and 14.8). Everything else is an artifact.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Paragraph, Table

_LAID_OUT = ("width", "height", "blPara", "_wrapWidths")
"""What ReportLab notes of a paragraph whose lines are broken."""

_SHIFTS = (0.0, 0.5, 1.0)
"""How much of the room that a line leaves stands before it: left, centre, right."""

TITLE, HEADING, SUBHEADING, TEXT, HEAD_CELL, CELL = "H1", "H2", "H3", "P", "TH", "TD"
FIGURE = "Figure"


@dataclass(eq=False, slots=True)
class Element:
    """One paragraph of the document: its tag, its column of languages (0, 1), and its cell if in a table.

    `marks` are (page, number of the mark on it): several where a paragraph goes on over a page. A figure is
    `told` in words for those who can't see it, and has its place on the page.
    """

    tag: str = TEXT
    column: int = 0
    table: int = 0
    row: int = 0
    marks: list[tuple[int, int]] = field(default_factory=list)
    told: str = ""
    box: tuple[float, ...] = ()


@lru_cache(maxsize=1)
def paragraph_class() -> "type[Paragraph]":
    """The paragraph that tags itself; ReportLab is loaded when the first document is made."""
    from reportlab.platypus import Paragraph  # noqa: PLC0415  for documents only

    class Tagged(Paragraph):  # type: ignore[misc]
        element: Element | None = None
        broken: dict[float, dict[str, Any]] | None = None
        _room: float | None = None
        _corner = (0.0, 0.0)

        def wrap(self, width: float, height: float) -> tuple[float, float]:
            """Breaks the lines once for each width: tables ask again and again, and so do copies."""
            if not _recalled(self, width) and (width != self._room or not hasattr(self, "blPara")):
                super().wrap(width, height)
                _remember(self, width)
            self._room = width
            return self.width, self.height

        def split(self, width: float, height: float) -> list[Any]:
            parts: list[Any] = super().split(width, height)
            for part in parts:
                part.element = self.element
            return parts

        def drawOn(self, canvas: "Canvas", x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803
            """Draws at its place, where ReportLab moves the page first: half as much in the file."""
            self._corner = (self._hAlignAdjust(x, _sW), y)
            self.element = self.element or Element()
            begin(canvas, self.element)
            self._drawOn(canvas)
            end(canvas)

        def beginText(self, x: float, y: float) -> Any:  # noqa: N802  ReportLab's name
            return super().beginText(self._corner[0] + x, self._corner[1] + y)

        def drawPara(self, debug: int = 0) -> None:  # noqa: N802  as above
            _write(self, partial(super().drawPara, debug))

    return Tagged


def _write(paragraph: Any, usually: Callable[[], object]) -> None:
    """Write lines of one style, in black: ReportLab would save, colour and restore the page round them."""
    found, style = paragraph.blPara, paragraph.style
    if found.kind or paragraph.bulletText:
        usually()
        return
    text = paragraph.beginText(style.leftIndent, paragraph.height - found.ascent)
    text.setFont(found.fontName, found.fontSize, style.leading)
    share = _SHIFTS[style.alignment]
    for spare, words in found.lines:
        if share:
            text.setXPos(share * spare)
        text._textOut(" ".join(words), 1)  # noqa: SLF001  there is no other way
        if share:
            text.setXPos(-share * spare)
    paragraph.canv.drawText(text)


def twin(paragraph: "Paragraph") -> "Paragraph":
    """A copy that shares what ReportLab found out; `copy` takes ten times as long to ask how."""
    made: Paragraph = object.__new__(paragraph_class())
    made.__dict__.update(paragraph.__dict__)
    return made


def _recalled(paragraph: Any, width: float) -> bool:
    """Take over the lines of a copy that were broken for this width; False when there are none."""
    kept = (paragraph.broken or {}).get(width)
    vars(paragraph).update(kept or {})
    return kept is not None


def _remember(paragraph: Any, width: float) -> None:
    if paragraph.broken is not None:
        paragraph.broken[width] = {name: vars(paragraph)[name] for name in _LAID_OUT}


@lru_cache(maxsize=1)
def table_class() -> "type[Table]":
    """The table whose lines and backgrounds are artifacts."""
    from reportlab.platypus import Table  # noqa: PLC0415  for documents only

    class Lined(Table):  # type: ignore[misc]
        def _drawCell(self, cell: Any, style: Any, place: Any, size: Any) -> None:  # noqa: N802  as above
            if cell != "":  # of an empty one ReportLab would write a line without letters
                super()._drawCell(cell, style, place, size)

        def _drawLines(self) -> None:  # noqa: N802  ReportLab's name
            if self._linecmds:
                begin_artifact(self.canv)
                super()._drawLines()
                end(self.canv)

        def _drawBkgrnd(self) -> None:  # noqa: N802  as above
            if self._bkgrndcmds:
                begin_artifact(self.canv)
                super()._drawBkgrnd()
                end(self.canv)

    return Lined


def begin(canvas: "Canvas", element: Element) -> None:
    """What is drawn from here on belongs to an element."""
    marks: list[Element] = canvas.__dict__.setdefault("marks", [])
    canvas._code.append(f"/{element.tag} <</MCID {len(marks)}>> BDC")  # noqa: SLF001  there is no other way
    marks.append(element)


def begin_artifact(canvas: "Canvas") -> None:
    """What is drawn from here on is no content: lines, head and foot of the page."""
    canvas._code.append("/Artifact BMC")  # noqa: SLF001  there is no other way


def end(canvas: "Canvas") -> None:
    """The end of an element or an artifact."""
    canvas._code.append("EMC")  # noqa: SLF001  there is no other way


def close(canvas: "Canvas", pages: Sequence[tuple[Any, Sequence[Element]]], languages: Sequence[str]) -> None:
    """Put the tree together: `pages` are ReportLab's with their marks, `languages` those of the columns."""
    tree = _Tree(canvas._doc, languages)  # noqa: SLF001  there is no other way
    for number, (_page, marks) in enumerate(pages):
        for place, element in enumerate(marks):
            element.marks.append((number, place))
    sheets = [tree.refer(page) for page, _marks in pages]
    nodes: dict[int, Any] = {}
    for element in dict.fromkeys(element for _page, marks in pages for element in marks):
        nodes[id(element)] = tree.add(element, sheets)
    tree.finish([[nodes[id(element)] for element in marks] for _page, marks in pages])
    for number, (page, _marks) in enumerate(pages):
        page.StructParents, page.Tabs = number, "/S"
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]


class _Tree:
    """The tree of structure of one document, written as objects of ReportLab's file.

    What may be left out of each (`/Type`) is: an agreement has seven hundred of them.
    """

    def __init__(self, document: Any, languages: Sequence[str]) -> None:
        self._document, self._languages = document, languages
        self._root: list[str] = []
        self._top: list[str] = []
        self._root_ref = self._object("<</Type/StructTreeRoot", self._root, ">>")
        start = f"<</S/Document/P {self._root_ref}/K["
        self._whole_ref = self._object(start, self._top)
        self._root.append(f"/K {self._whole_ref}")
        self._tables: dict[int, tuple[str, list[str]]] = {}
        self._rows: dict[tuple[int, int], tuple[str, list[str]]] = {}

    def refer(self, thing: Any) -> str:
        """A reference to an object of the file, as it is written."""
        name = self._document.Reference(thing).name
        number, generation = self._document.idToObjectNumberAndVersion[name]
        return f"{number} {generation} R"

    def add(self, element: Element, sheets: Sequence[str]) -> str:
        """Write an element and give the reference to it."""
        above, kids = self._above(element)
        first = element.marks[0][0]
        marks = [
            f"{mark}" if page == first else f"<</Type/MCR/Pg {sheets[page]}/MCID {mark}>>"
            for page, mark in element.marks
        ]
        language = self._languages[min(element.column, len(self._languages) - 1)]
        spoken = f"/Lang({language})" if element.column else ""
        more = _figure(element) if element.tag == FIGURE else ""
        more += "/A<</O/Table/Scope/Row>>" if element.tag == HEAD_CELL else ""
        start = f"<</S/{element.tag}{spoken}{more}/P {above}/Pg {sheets[first]}/K["
        node = self._object(start, marks)
        kids.append(node)
        return node

    def finish(self, by_page: Sequence[Sequence[str]]) -> None:
        """Write the root, with the elements of the marks of each page."""
        parents = [f"{number} [{' '.join(nodes)}]" for number, nodes in enumerate(by_page)]
        tree = self._object("<</Nums[", parents)
        self._root.append(f"/ParentTree {tree}/ParentTreeNextKey {len(by_page)}")
        self._document.Catalog.StructTreeRoot = self._root_ref
        self._document.Catalog.MarkInfo = self._object("<</Marked true", [], ">>")

    def _above(self, element: Element) -> tuple[str, list[str]]:
        """What an element stands in, and the list of what stands in that."""
        if not element.table:
            return self._whole_ref, self._top
        if element.table not in self._tables:
            self._tables[element.table] = self._inside("Table", self._whole_ref, self._top)
        key = (element.table, element.row)
        if key not in self._rows:
            self._rows[key] = self._inside("TR", *self._tables[element.table])
        return self._rows[key]

    def _inside(self, tag: str, above: str, beside: list[str]) -> tuple[str, list[str]]:
        """A new element in another one, and the list of what stands in it."""
        kids: list[str] = []
        made = self._object(f"<</S/{tag}/P {above}/K[", kids)
        beside.append(made)
        return made, kids

    def _object(self, start: str, kids: list[str], end: str = "]>>") -> str:
        return self.refer(_raw()(start, kids, end))


def _figure(element: Element) -> str:
    """What a figure shows in words (UTF-16 in hex, as PDF has it), and its place."""
    words = ("\ufeff" + element.told).encode("utf-16-be").hex().upper()
    box = " ".join(f"{side:.2f}" for side in element.box)
    return f"/Alt<{words}>/A<</O/Layout/Placement/Block/BBox[{box}]>>"


@lru_cache(maxsize=1)
def _raw() -> Any:
    from reportlab.pdfbase.pdfdoc import PDFObject  # noqa: PLC0415  for documents only

    class Raw(PDFObject):  # type: ignore[misc]
        """An object as it is written, round a list that grows until the end."""

        __RefOnly__ = 1

        def __init__(self, start: str, kids: list[str], end: str) -> None:
            self.start, self.kids, self.end = start, kids, end

        def format(self, document: Any) -> bytes:
            del document
            return f"{self.start}{' '.join(self.kids)}{self.end}".encode("ascii")

    return Raw
