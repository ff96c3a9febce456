"""Logos for the head of papers: checked, and made small enough to be printed on every document."""

import io
import zlib
from typing import TYPE_CHECKING

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents.letterhead import BOX

if TYPE_CHECKING:
    from PIL import Image

LARGEST_FILE = 10 << 20
LARGEST = 12 << 10
"""Bytes that a logo may take of a document, which has to stay below 120 kB."""

_FORMATS = ("PNG", "JPEG")
_MOST_DOTS, _LEAST_DOTS = 50_000_000, 80
_DPI, _POINTS = 300, 72
_PALE, _WHITE, _SHARE = 200, 250, 0.005
"""What counts as readable and as empty, of 255, and how much of a picture has to be readable."""
_QUALITIES = (90, 80, 70, 55, 40)
_STEPS = (1.0, 0.75, 0.5)


def prepare(content: bytes, name: str) -> bytes:
    """The picture as it is kept and printed: upright, cropped, on white, in the resolution of print.

    Raises:
        FileError: "too_large", "wrong_type", "damaged", "too_small" or "pale"; the sentence says what to do.
    """
    if len(content) > LARGEST_FILE:
        text = _("“{file}” is larger than {limit} MB. Save the logo smaller, and choose it again.")
        raise FileError("too_large", text.format(file=name, limit=LARGEST_FILE >> 20))
    picture = _cropped(_plain(content, name), name)
    most = [round(side / _POINTS * _DPI) for side in BOX]
    for step in _STEPS:
        small = picture.copy()
        small.thumbnail((round(most[0] * step), round(most[1] * step)))
        for made in _written(small):
            if len(made) <= LARGEST:
                return made
    text = _("“{file}” has too many colours to be printed small. Choose a simpler logo.")
    raise FileError("too_large", text.format(file=name))


def _plain(content: bytes, name: str) -> "Image.Image":
    """The picture upright and in colours, what is transparent on white."""
    from PIL import Image, ImageOps, UnidentifiedImageError  # noqa: PLC0415  for documents only

    try:
        with Image.open(io.BytesIO(content), formats=_FORMATS) as given:
            if given.width * given.height > _MOST_DOTS:
                text = _("“{file}” has too many dots. Save the logo smaller, and choose it again.")
                raise FileError("too_large", text.format(file=name))
            upright = ImageOps.exif_transpose(given)
            if "A" in upright.getbands() or "transparency" in upright.info:
                clear = upright.convert("RGBA")
                upright = Image.alpha_composite(Image.new("RGBA", clear.size, "white"), clear)
            return upright.convert("RGB")
    except UnidentifiedImageError as flaw:
        text = _("“{file}” is no PNG and no JPEG picture. Save the logo as one of them, and choose it.")
        raise FileError("wrong_type", text.format(file=name)) from flaw
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as flaw:
        text = _("“{file}” is damaged and can’t be read. Get the logo once more, and choose it again.")
        raise FileError("damaged", text.format(file=name)) from flaw


def _cropped(picture: "Image.Image", name: str) -> "Image.Image":
    """Without the white around it.

    Raises:
        FileError: it would hardly be seen on white paper, or has too few dots.
    """
    grey = picture.convert("L")
    readable = sum(grey.histogram()[:_PALE])
    if readable < _SHARE * grey.width * grey.height:
        text = _("“{file}” can’t be seen on white paper. Choose the logo in dark colours.")
        raise FileError("pale", text.format(file=name))
    found = picture.crop(grey.point([255 * (level < _WHITE) for level in range(256)]).getbbox())
    if max(found.size) < _LEAST_DOTS:
        text = _("“{file}” has too few dots for print. Choose the logo with at least {n} dots in width.")
        raise FileError("too_small", text.format(file=name, n=_LEAST_DOTS))
    return found


def _written(picture: "Image.Image") -> "list[bytes]":
    """The picture as files, the best one first; one that a document would blow up again is left out."""
    made = []
    into = io.BytesIO()
    picture.save(into, "PNG", optimize=True)
    if len(zlib.compress(picture.tobytes())) <= LARGEST:  # so it stands in a PDF
        made.append(into.getvalue())
    for quality in _QUALITIES:
        into = io.BytesIO()
        picture.save(into, "JPEG", quality=quality, optimize=True)
        made.append(into.getvalue())
    return made
