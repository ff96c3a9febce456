"""Pictures as offices have them for their logos."""

import hashlib
import io

from PIL import Image, ImageDraw


def picture(size=(1400, 420), mode="RGBA", ink=(0, 51, 153), kind="PNG", **options):
    """A disc and a bar on nothing (or on white), as PNG or JPEG."""
    made = Image.new("RGBA", size, (0, 0, 0, 0))
    draw = ImageDraw.Draw(made)
    side = min(size)
    draw.ellipse((0, 0, side - 1, side - 1), fill=(*ink, 255))
    draw.rectangle((side, side // 3, size[0] - 1, side // 2), fill=(*ink, 128))
    if mode != "RGBA":
        made = Image.alpha_composite(Image.new("RGBA", size, "white"), made).convert(mode)
    into = io.BytesIO()
    made.save(into, kind, **options)
    return into.getvalue()


def noise(size=(900, 300)):
    """A photo, which can't be packed."""
    made = Image.frombytes("RGB", size, hashlib.shake_128(b"").digest(size[0] * size[1] * 3))
    into = io.BytesIO()
    made.save(into, "JPEG", quality=95)
    return into.getvalue()
