"""Tagged PDF: what each mark on the page is (title, heading, paragraph, cell), for screen readers and reuse.

Paragraphs write their marks into the pages as they are drawn; when the document is complete the tree of
structure is put together from them (ISO 32000-1, 14.7 and 14.8). Everything else is an artifact.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Paragraph, Table

_LAID_OUT = ("width", "height", "blPara", "_wrapWidths")
"""What ReportLab notes of a paragraph whose lines are broken."""

TITLE, HEADING, SUBHEADING, TEXT, HEAD_CELL, CELL = "H1", "H2", "H3", "P", "TH", "TD"


@dataclass(eq=False, slots=True)
class Element:
    """One paragraph of the document: its tag, its column of languages (0, 1), and its cell if in a table.

    `marks` are (page, number of the mark on it): several where a paragraph goes on over a page.
    """

    tag: str = TEXT
    column: int = 0
    table: int = 0
    row: int = 0
    marks: list[tuple[int, int]] = field(default_factory=list)


@lru_cache(maxsize=1)
def paragraph_class() -> "type[Paragraph]":
    """The paragraph that tags itself; ReportLab is loaded when the first document is made."""
    from reportlab.platypus import Paragraph  # noqa: PLC0415  for documents only

    class Tagged(Paragraph):  # type: ignore[misc]
        element: Element | None = None
        broken: dict[float, dict[str, Any]] | None = None
        _room: float | None = None

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

        def draw(self) -> None:
            if self.element is None:
                self.element = Element()
            begin(self.canv, self.element)
            super().draw()
            end(self.canv)

    return Tagged


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
    """The tree of structure of one document, written as objects of ReportLab's file."""

    def __init__(self, document: Any, languages: Sequence[str]) -> None:
        self._document, self._languages = document, languages
        self._root: list[Any] = []
        self._top: list[Any] = []
        self._root_ref = self._object(self._root)
        whole: list[Any] = ["<</Type/StructElem/S/Document/P ", self._root_ref, "/K[", self._top, "]>>"]
        self._whole_ref = self._object(whole)
        self._tables: dict[int, tuple[Any, list[Any]]] = {}
        self._rows: dict[tuple[int, int], tuple[Any, list[Any]]] = {}

    def refer(self, thing: Any) -> Any:
        """A reference to an object of the file."""
        return self._document.Reference(thing)

    def add(self, element: Element, sheets: Sequence[Any]) -> Any:
        """Write an element and give the reference to it."""
        above, kids = self._above(element)
        first = element.marks[0][0]
        marks: list[Any] = []
        for page, mark in element.marks:
            marks += [f"{mark} "] if page == first else ["<</Type/MCR/Pg ", sheets[page], f"/MCID {mark}>>"]
        language = self._languages[min(element.column, len(self._languages) - 1)]
        spoken = f"/Lang({language})" if element.column else ""
        scope = "/A<</O/Table/Scope/Row>>" if element.tag == HEAD_CELL else ""
        start = f"<</Type/StructElem/S/{element.tag}{spoken}{scope}/P "
        node = self._object([start, above, "/Pg ", sheets[first], "/K[", marks, "]>>"])
        kids += [node, " "]
        return node

    def finish(self, by_page: Sequence[Sequence[Any]]) -> None:
        """Write the root, with the elements of the marks of each page."""
        parents: list[Any] = ["<</Nums["]
        for number, nodes in enumerate(by_page):
            parents += [f"{number} [", *(part for node in nodes for part in (node, " ")), "]"]
        parents.append("]>>")
        last = f"/ParentTreeNextKey {len(by_page)}>>"
        self._root += [
            "<</Type/StructTreeRoot/K ", self._whole_ref, "/ParentTree ", self._object(parents), last
        ]  # fmt: skip
        self._document.Catalog.StructTreeRoot = self._root_ref
        self._document.Catalog.MarkInfo = self._object(["<</Marked true>>"])

    def _above(self, element: Element) -> tuple[Any, list[Any]]:
        """What an element stands in, and the list of what stands in that."""
        if not element.table:
            return self._whole_ref, self._top
        if element.table not in self._tables:
            inside: list[Any] = []
            table = self._object(["<</Type/StructElem/S/Table/P ", self._whole_ref, "/K[", inside, "]>>"])
            self._top += [table, " "]
            self._tables[element.table] = (table, inside)
        key = (element.table, element.row)
        if key not in self._rows:
            table, inside = self._tables[element.table]
            cells: list[Any] = []
            row = self._object(["<</Type/StructElem/S/TR/P ", table, "/K[", cells, "]>>"])
            inside += [row, " "]
            self._rows[key] = (row, cells)
        return self._rows[key]

    def _object(self, parts: list[Any]) -> Any:
        return self.refer(_raw()(parts))


@lru_cache(maxsize=1)
def _raw() -> Any:
    from reportlab.pdfbase.pdfdoc import PDFObject  # noqa: PLC0415  for documents only

    class Raw(PDFObject):  # type: ignore[misc]
        """An object as it is written: texts, references, and lists of both that grow until the end."""

        __RefOnly__ = 1

        def __init__(self, parts: list[Any]) -> None:
            self.parts = parts

        def format(self, document: Any) -> bytes:
            return b"".join(_written(part, document) for part in self.parts)

    return Raw


def _written(part: Any, document: Any) -> bytes:
    if isinstance(part, str):
        return part.encode("ascii")
    if isinstance(part, list):
        return b"".join(_written(one, document) for one in part)
    found: bytes = part.format(document)
    return found
