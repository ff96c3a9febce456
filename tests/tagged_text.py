"""The text of a tagged PDF as a screen reader has it: element by element, with its tag and language."""

import ctypes
import io
from contextlib import closing
from typing import NamedTuple

import pikepdf
import pypdfium2
from pypdfium2 import raw

_TEXT = 1


class Said(NamedTuple):
    """What an element says: its tag, its language, its text without spaces."""

    tag: str
    language: str
    text: str


def bare(text):
    """A text without spaces and soft hyphens, which layouts and readers of PDF change."""
    return "".join(sign for sign in text if not sign.isspace() and sign not in "\ufffe\u00ad\x02")


def said(pdf):
    """What each paragraph and cell says, in the order of the tree of structure."""
    return [Said(tag, language, bare(text)) for tag, language, text in _elements(pdf)]


def paragraphs(pdf):
    """The language of each paragraph and cell and its text, its lines joined by spaces."""
    return [(language, " ".join(text.split())) for _tag, language, text in _elements(pdf)]


def _elements(pdf):
    marks = _marks(pdf)
    with pikepdf.open(io.BytesIO(pdf)) as document:
        root = document.Root
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages)}
        found = []

        def walk(node, language):
            language = str(node.get("/Lang", language))
            own = [kid for kid in node.K if isinstance(kid, int) or "/S" not in kid]
            if own:
                places = [
                    (pages[node.Pg.objgen], kid)
                    if isinstance(kid, int)
                    else (pages[kid.Pg.objgen], int(kid.MCID))
                    for kid in own
                ]
                text = " ".join(marks.get(place, "") for place in places)
                found.append((str(node.S)[1:], language, text))
            for kid in node.K:
                if not isinstance(kid, int) and "/S" in kid:
                    walk(kid, language)

        top = root.StructTreeRoot.K
        for node in top if isinstance(top, pikepdf.Array) else [top]:
            walk(node, str(root.Lang))
    return found


def _marks(pdf):
    """The text of each mark, by page and number."""
    found = {}
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        for number, page in enumerate(document):
            reading = page.get_textpage()
            for place in range(raw.FPDFPage_CountObjects(page)):
                thing = raw.FPDFPage_GetObject(page, place)
                mark = raw.FPDFPageObj_GetMarkedContentID(thing)
                if raw.FPDFPageObj_GetType(thing) == _TEXT and mark >= 0:
                    key = (number, mark)
                    found[key] = f"{found.get(key, '')} {_text(thing, reading)}"
            reading.close()
    return found


def _text(thing, reading):
    length = raw.FPDFTextObj_GetText(thing, reading, None, 0)
    buffer = ctypes.create_string_buffer(length)
    raw.FPDFTextObj_GetText(thing, reading, ctypes.cast(buffer, ctypes.POINTER(raw.FPDF_WCHAR)), length)
    return buffer.raw[: length - 2].decode("utf-16-le")
