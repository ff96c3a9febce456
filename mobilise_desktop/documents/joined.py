"""Several documents in one file: their tags kept, pages numbered through, fit for the archive if all are."""

import io
from collections.abc import Callable, Sequence
from time import sleep
from typing import TYPE_CHECKING, Any, NamedTuple

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.documents import archive, fonts
from mobilise_desktop.documents.frame import A4, MARGIN, MM

if TYPE_CHECKING:
    import pikepdf

_SIZE, _TOP = 8.0, 8 * MM
"""Points of the line at the top of each page, and its distance from the edge."""


class Binding(NamedTuple):
    """What is said of the whole: title, language (ISO 639-1), and the line at the top of a page.

    `line` is given the number of the document (from 0), the page, and how many pages there are. Proving that
    the whole is fit for the archive takes 0.06 s an agreement, which a pile that is only printed can spare.
    """

    title: str
    language: str
    line: Callable[[int, int, int], str] | None = None
    is_kept: bool = True


def pages(pdf: bytes) -> int:
    """How many pages a document has."""
    import pikepdf  # noqa: PLC0415  for documents only

    with pikepdf.open(io.BytesIO(pdf)) as document:
        return len(document.pages)


def join(documents: Sequence[bytes], binding: Binding) -> bytes:
    """The documents one after the other; as PDF/A-2b if it is to be kept and each allows it."""
    import pikepdf  # noqa: PLC0415  for documents only

    into = io.BytesIO()
    with pikepdf.new() as whole:
        trees = _Trees(whole)
        counts = []
        for content in documents:
            with pikepdf.open(io.BytesIO(content)) as one:
                counts.append(len(one.pages))
                trees.add(one)
        trees.finish()
        whole.Root.Lang = binding.language
        whole.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        whole.docinfo["/Title"] = binding.title
        whole.docinfo["/Producer"] = whole.docinfo["/Creator"] = "Mobilise Desktop"
        if binding.line:
            _number(whole, counts, binding.line)
        whole.save(into, deterministic_id=True, progress=_give_way)
    made = into.getvalue()
    if not binding.is_kept:
        return made
    try:
        return archive.archival(made)
    except MachineError:  # a file of somebody else's is not fit for it
        return made


def _give_way(_percent: int) -> None:
    """Let the window work: writing thousands of pages would keep Python for seconds."""
    sleep(0)


class _Trees:
    """Puts the trees of structure of the documents together (ISO 32000-1, 14.7)."""

    def __init__(self, whole: "pikepdf.Pdf") -> None:
        self._whole = whole
        self._kids: list[Any] = []
        self._marks: list[Any] = []

    def add(self, one: "pikepdf.Pdf") -> None:
        """Add the pages of a document, and its tree if it is of the plain kind that is made here."""
        from pikepdf import Array  # noqa: PLC0415  for documents only

        first = len(self._whole.pages)
        self._whole.pages.extend(one.pages)
        root = one.Root.get("/StructTreeRoot")
        if root is None or not _is_plain(root):
            for page in list(self._whole.pages)[first:]:
                if "/StructParents" in page:
                    del page["/StructParents"]
            return
        tree = self._whole.copy_foreign(root)
        top = tree.K if isinstance(tree.K, Array) else [tree.K]
        for kid in top:
            if "/Lang" not in kid and "/Lang" in one.Root:
                kid.Lang = str(one.Root.Lang)
            self._kids.append(kid)
        numbers = tree.ParentTree.Nums
        beginning = len(self._marks)
        for place in range(0, len(numbers), 2):
            self._marks.append(numbers[place + 1])
        for place, page in enumerate(list(self._whole.pages)[first:]):
            page.obj.StructParents = beginning + int(one.pages[place].obj.get("/StructParents", place))

    def finish(self) -> None:
        """Write the one tree."""
        from pikepdf import Array, Dictionary, Name  # noqa: PLC0415  for documents only

        if not self._kids:
            return
        numbers = Array([part for place, marks in enumerate(self._marks) for part in (place, marks)])
        root = self._whole.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        for kid in self._kids:
            kid.P = root
        root.K = Array(self._kids)
        root.ParentTree = self._whole.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(self._marks)
        self._whole.Root.StructTreeRoot = root
        self._whole.Root.MarkInfo = Dictionary(Marked=True)


def _is_plain(root: Any) -> bool:
    """Whether a tree is as ReportLab's documents have it here: one list of pages, no roles of its own."""
    numbers = root.get("/ParentTree", {}).get("/Nums")
    if numbers is None or "/RoleMap" in root or "/ClassMap" in root:
        return False
    return [int(key) for key in list(numbers)[::2]] == list(range(len(numbers) // 2))


def _number(whole: "pikepdf.Pdf", counts: Sequence[int], line: Callable[[int, int, int], str]) -> None:
    """Write the line at the top of each page, as an artifact."""
    import pikepdf  # noqa: PLC0415  for documents only

    owners = [number for number, count in enumerate(counts) for _page in range(count)]
    texts = [line(owner, page, len(owners)) for page, owner in enumerate(owners, 1)]
    with pikepdf.open(io.BytesIO(_lines(texts))) as stamps:
        for page, stamp in zip(whole.pages, stamps.pages, strict=True):
            form = whole.copy_foreign(stamp.as_form_xobject())
            name = page.add_resource(form, pikepdf.Name.XObject)
            placed = " ".join(f"{number:.3f}" for number in _placed(page))
            page.contents_add(b"q\n", prepend=True)
            page.contents_add(f"\nQ\n/Artifact BMC q {placed} cm {name} Do Q EMC\n".encode())


def _placed(page: "pikepdf.Page") -> tuple[float, ...]:
    """Where a line begins at the top left of a page as it is seen, however it is turned."""
    left, bottom, right, top = (float(side) for side in page.cropbox)
    turned = int(page.obj.get("/Rotate", 0)) % 360
    x, y = MARGIN, _TOP
    if turned == 90:  # noqa: PLR2004  degrees
        return 0, 1, -1, 0, left + y, bottom + x
    if turned == 180:  # noqa: PLR2004  degrees
        return -1, 0, 0, -1, right - x, bottom + y
    if turned == 270:  # noqa: PLR2004  degrees
        return 0, -1, 1, 0, right - y, top - x
    return 1, 0, 0, 1, left + x, top - y


def _lines(texts: Sequence[str]) -> bytes:
    """A document with one line on each page, its beginning at the origin."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415  for documents only

    fonts.register()
    into = io.BytesIO()
    canvas = Canvas(into, (A4[0], 2 * _SIZE), invariant=1, initialFontName=fonts.REGULAR)
    for text in texts:
        shown = fonts.printable(text)
        fonts.refuse_gaps(shown)
        canvas.setFont(fonts.REGULAR, _SIZE)
        canvas.drawString(0, _SIZE / 2, shown)
        canvas.showPage()
    canvas.save()
    return into.getvalue()
