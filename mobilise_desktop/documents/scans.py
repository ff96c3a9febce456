"""Scans and photos as pages: a picture under its name, as large as the page allows."""

import io
from typing import Any

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import beside, frame, parts, tags

MIMES = frozenset({"image/jpeg", "image/png"})
_LARGEST = 2_400
"""Dots of the longer side: 200 to the inch on A4."""
_QUALITY, _HEAD = 80, 40.0
"""Of JPEG, and the points that the name above the picture may take."""


def page(content: bytes, name: str, sheet: frame.Sheet) -> bytes:
    """A PDF of one page with the picture.

    Raises:
        FileError: "damaged", when it is no picture that can be read.
    """
    from PIL import Image  # noqa: PLC0415  for documents only

    try:
        picture, size = _read(content)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as flaw:
        raise FileError("damaged", _("“{file}” is no picture that can be read.").format(file=name)) from flaw
    return frame.build([parts.title(name), _shown(picture, size)], sheet)


def _read(content: bytes) -> tuple[bytes, tuple[int, int]]:
    """The picture upright, without transparency and not larger than it is printed; as JPEG, with its size."""
    from PIL import Image, ImageOps  # noqa: PLC0415  for documents only

    with Image.open(io.BytesIO(content), formats=("JPEG", "PNG")) as given:
        upright = ImageOps.exif_transpose(given)
        if "A" in upright.getbands() or "transparency" in upright.info:
            clear = upright.convert("RGBA")
            paper = Image.new("RGBA", clear.size, "white")
            upright = Image.alpha_composite(paper, clear)
        plain = upright.convert("RGB")
    plain.thumbnail((_LARGEST, _LARGEST))
    into = io.BytesIO()
    plain.save(into, "JPEG", quality=_QUALITY)
    return into.getvalue(), plain.size


def _shown(picture: bytes, size: tuple[int, int]) -> Any:
    from reportlab.platypus import Image  # noqa: PLC0415  for documents only

    class Shown(Image):  # type: ignore[misc]
        """A picture is an artifact: the program can't say what is to be seen on it."""

        def draw(self) -> None:
            tags.begin_artifact(self.canv)
            super().draw()
            tags.end(self.canv)

    room = (frame.WIDTH, frame.A4[1] - 2 * frame.MARGIN - _HEAD - beside.APART)
    scale = min(room[0] / size[0], room[1] / size[1])
    return Shown(io.BytesIO(picture), size[0] * scale, size[1] * scale, hAlign="LEFT")
