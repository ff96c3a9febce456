"""The QR code on paper: written for printing, and read again from a scan of the paper that comes back."""

import io
from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

_DPI, _POINTS, _LARGEST = 200, 72, 4_000
"""Dots to the inch at which a page is looked at, and the dots of its longer side at most."""
_MOST_PAGES = 100


@lru_cache(maxsize=8)
def squares(text: str) -> Sequence[Sequence[bool]]:
    """The squares of a code row by row, True where dark; a seventh of them may be spoilt (level M)."""
    import zxingcpp  # noqa: PLC0415  for documents only

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    rows: Any = memoryview(image).tolist()
    return [[shade == 0 for shade in row] for row in rows]


def in_scan(content: bytes, name: str) -> list[list[str]]:
    """What the QR codes on each page of a scan say, a PDF or a picture, whichever way the pages lie.

    In any thread, but PDFs in one at a time.

    Raises:
        FileError: "damaged", when it is neither, or can't be read.
    """
    from PIL import Image  # noqa: PLC0415  for documents only
    from pypdfium2 import PdfiumError  # noqa: PLC0415  as above

    pages = _of_pdf(content) if content.lstrip()[:5] == b"%PDF-" else _of_picture(content)
    try:
        return [_texts(page) for page in pages]
    except (OSError, ValueError, SyntaxError, PdfiumError, Image.DecompressionBombError) as flaw:
        text = _("“{file}” is no scan that can be read. Save it as PDF, JPEG or PNG, and try again.")
        raise FileError("damaged", text.format(file=name)) from flaw


def _texts(picture: "Picture") -> list[str]:
    import zxingcpp  # noqa: PLC0415  for documents only

    kinds = zxingcpp.barcode_formats_from_str("QRCode")
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=kinds)]


def _of_pdf(content: bytes) -> "Iterator[Picture]":
    import pypdfium2  # noqa: PLC0415  for documents only

    with closing(pypdfium2.PdfDocument(content)) as document:
        for number in range(min(len(document), _MOST_PAGES)):
            with closing(document[number]) as page:
                scale = min(_DPI / _POINTS, _LARGEST / max(page.get_size()))
                yield page.render(scale=scale, grayscale=True).to_pil()


def _of_picture(content: bytes) -> "Iterator[Picture]":
    from PIL import Image  # noqa: PLC0415  for documents only

    with Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "TIFF")) as given:
        for number in range(min(getattr(given, "n_frames", 1), _MOST_PAGES)):
            given.seek(number)
            page = given.convert("L")
            page.thumbnail((_LARGEST, _LARGEST))
            yield page
