"""The outlines of the icon family in one colour, and SVG pictures that a style sheet can name.

A style sheet takes pictures only from files or resources, and ours must have the colours of the
theme; so they are given to Qt as a resource made in memory, in Qt's own format (`rcc`, version 1):
a tree, the names, the data.
"""

from collections.abc import Mapping
from functools import lru_cache
from struct import pack

from PySide6.QtCore import QResource

from mobilise_desktop.core import paths

STROKE = "1.75"
"""Width of the outlines on the 24-unit grid: a little finer than the family's 2, to go with text."""

_DIRECTORY = 2
_HEADER = 20
_ANY_LANGUAGE = 1

_alive: dict[str, bytes] = {}


def outline(name: str, colour: str, stroke: str = STROKE) -> str:
    """The drawing of the icon `name` in one colour ("#RRGGBB"), as SVG."""
    text = _source(name).replace("currentColor", colour)
    return text.replace('stroke-width="2"', f'stroke-width="{stroke}"', 1)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    with open(f"{_folder()}/{name}.svg", encoding="utf-8") as file:  # noqa: PTH123  half the time of a Path
        return file.read()


@lru_cache(maxsize=1)
def _folder() -> str:
    return str(paths.resources() / "icons")


def register(root: str, files: Mapping[str, str]) -> None:
    """Offer the texts of `files` as `:{root}/{name}`; `root` ("/theme/1") must be new."""
    data = _packed(files)
    _alive[root] = data
    QResource.registerResourceData(data, root)


def _packed(files: Mapping[str, str]) -> bytes:
    entries = sorted((_hash(name), name, text) for name, text in files.items())
    names, texts = bytearray(), bytearray()
    tree = bytearray(pack(">IHII", 0, _DIRECTORY, len(entries), 1))
    for number, name, text in entries:
        tree += pack(">IHHHI", len(names), 0, 0, _ANY_LANGUAGE, len(texts))
        names += pack(">HI", len(name), number) + name.encode("utf-16-be")
        raw = text.encode()
        texts += pack(">I", len(raw)) + raw
    at_data = _HEADER + len(tree)
    at_names = at_data + len(texts)
    return pack(">4sIIII", b"qres", 1, _HEADER, at_data, at_names) + bytes(tree + texts + names)


def _hash(name: str) -> int:
    """Qt's `qt_hash` of a name, by which the entries of a folder are sorted."""
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    return value
