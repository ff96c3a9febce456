"""Whether an old Excel file holds together, and what is in it.

Old Excel and encrypted new files are small file systems of their own (source: [MS-CFB]). A parser that
follows a broken chain of sectors may go in circles and fill the memory, so every chain is walked here first.
"""

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mobilise_desktop.interchange import refusals

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_SIZE = 200 << 20
_HEADER = struct.Struct("<8s16xHHHHH6x9I109I")
_ENTRY = struct.Struct("<64sHBB48xIQ")
_LARGEST_SECTOR, _MINI_SECTOR = 0xFFFFFFFA, 64
_SHIFTS = {3: 9, 4: 12}
_STREAM, _ROOT = 2, 5


class _BrokenError(Exception):
    """The file system inside the file contradicts itself."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: int
    start: int
    size: int


def streams(path: Path) -> set[str]:
    """The names of the parts of `path` ("Workbook"), all of which can be read to their ends.

    Raises:
        FileError: "damaged", "too_large", and what `refusals.reading` says of the system.
    """
    with refusals.reading(path), path.open("rb") as file:
        content = file.read(MAX_SIZE + 1)
    if len(content) > MAX_SIZE:
        raise refusals.too_big(path)
    try:
        return {entry.name for entry in _Volume(content).entries()}
    except (_BrokenError, struct.error, IndexError, UnicodeDecodeError) as error:
        raise refusals.damaged(path) from error


class _Volume:
    """The sectors of a file and the tables that chain them."""

    def __init__(self, content: bytes) -> None:
        head = _HEADER.unpack_from(content)
        version, order, shift, mini_shift = head[2:6]
        fats, self.directory, _cut, self.cutoff, mini, minis, difat, difats = head[7:9] + head[9:15]
        if _SHIFTS.get(version) != shift or 1 << mini_shift != _MINI_SECTOR or order != 0xFFFE:  # noqa: PLR2004
            raise _BrokenError
        self.content, self.sector = content, 1 << shift
        self.count = -(-(len(content) - self.sector) // self.sector)
        self.fat: Sequence[int] = self._table(self._fat_sectors(head[15:], fats, difat, difats))
        self.mini_fat: Sequence[int] = self._table(self.chain(mini)) if minis else ()
