"""A placement whose stay is over, and what is read back from papers."""

import io
from contextlib import closing
from datetime import date

import pikepdf
import pypdfium2

from mobilise_desktop.core.labels import Label
from mobilise_desktop.documents.frame import MM
from mobilise_desktop.features.placements import actions, agreement, queries
from mobilise_desktop.features.placements.model import PLACEMENT
from placements_help import sign_all

DAY = date(2027, 5, 20)
PAIRS = [("de", "it"), ("hu", "ro"), ("tr", "en"), ("eu", "fr"), ("et", "nl"), ("es", "es")]


def read(store, own):
    """The placement as it is now."""
    with closing(store.reader()) as reader:
        return queries.placement(reader, own)


def over(store, own, **values):
    """Agree, sign and end a placement."""
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    version, by = read(store, own).present, {"function": "Prokurist", "authority": "statutory"}
    for party in version.signers:
        sign_all(store, version, [party], place="Győr", second_signer=f"Zweite Hand {party}", **by)
    for step in ("partly", "sign"):
        actions.take_step(store, own, step)
    ended = {
        "status": "ended",
        "end_kind": "as_planned",
        "arrived_on": "2027-03-01",
        "actual_end": "2027-04-15",
    }
    with store.write(Label("over")) as work:
        work.update(PLACEMENT, own, {**ended, **values})
    return read(store, own)


def text_of(pdf):
    """The text of a document in one line."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())


def pages_of(pdf):
    """The text of each page."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def in_languages(found, first, second):
    """The placement as one in other languages."""
    return agreement.in_languages(found, first, second)


def tree(pdf):
    """The tags in their order, each with its depth, and the texts of the marks by page."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        assert bool(root.MarkInfo.Marked)
        assert str(root.Lang)
        found = []

        def walk(node, depth):
            found.append((depth, str(node.S)[1:], str(node.get("/Lang", ""))))
            for kid in node.K:
                if isinstance(kid, int):
                    assert node.Pg.StructParents is not None
                elif "/S" in kid:
                    assert kid.P.objgen == node.objgen
                    walk(kid, depth + 1)
                else:
                    assert kid.Pg.StructParents is not None

        top = root.StructTreeRoot.K
        for node in top if isinstance(top, pikepdf.Array) else [top]:
            walk(node, 0)
        numbers = root.StructTreeRoot.ParentTree.Nums
        for number, page in enumerate(document.pages):
            assert page.obj.StructParents == number
            assert len(numbers[2 * number + 1]) == marked(page)
        return found


def marked(page):
    """How many marks a page has; every text stands in one of them or in an artifact."""
    open_marks, seen = [], 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "BDC":
            assert int(operands[1].MCID) == seen
            seen += 1
            open_marks.append(name)
        elif name == "BMC":
            assert str(operands[0]) == "/Artifact"
            open_marks.append(name)
        elif name == "EMC":
            open_marks.pop()
        elif name in ("Tj", "TJ", "S", "f", "'"):
            assert len(open_marks) == 1, operands
    assert open_marks == []
    return seen


def lines_of(pdf, number=0):
    """The horizontal lines and the boxes on a page: heights of lines over 40 mm, sizes of squares."""
    heights, squares = [], []
    with pikepdf.open(io.BytesIO(pdf)) as document:
        at = None
        for operands, operator in pikepdf.parse_content_stream(document.pages[number]):
            if str(operator) == "m":
                at = [float(one) for one in operands]
            elif str(operator) == "l" and at:
                to = [float(one) for one in operands]
                if abs(to[1] - at[1]) < 0.01 and abs(to[0] - at[0]) > 40 * MM:
                    heights.append(at[1])
            elif str(operator) == "re" and abs(float(operands[2]) - float(operands[3])) < 0.01:
                squares.append(float(operands[2]))
    return heights, squares
