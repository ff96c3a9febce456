"""The QR code on paper: written for printing, and read again from a scan of the paper that comes back."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any


@lru_cache(maxsize=8)
def squares(text: str) -> Sequence[Sequence[bool]]:
    """The squares of a code row by row, True where dark; a sixth of them may be spoilt (level M)."""
    import zxingcpp  # noqa: PLC0415  for documents only

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    rows: Any = memoryview(image).tolist()
    return [[shade == 0 for shade in row] for row in rows]


def texts(picture: Any) -> list[str]:
    """What the QR codes on a picture (of Pillow) say, whichever way it lies."""
    import zxingcpp  # noqa: PLC0415  for documents only

    kinds = zxingcpp.barcode_formats_from_str("QRCode")
    return [code.text for code in zxingcpp.read_barcodes(picture, formats=kinds)]
