"""Whether an old Excel file holds together, and what is in it.

Old Excel and encrypted new files are small file systems of their own (source: [MS-CFB]). A parser that
follows a broken chain of sectors may go in circles and fill the memory, so every chain is walked here first.
"""

import struct
from collections.abc import Iterator, Sequence
from pathlib import Path

from mobilise_desktop.interchange import refusals

SIGNATURE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_SIZE = 200 << 20
_HEADER = struct.Struct("<8s16xHHHHH6x9I109I")
_ENTRY = struct.Struct("<64sHBB48xIQ")
_SPECIAL, _END = 0xFFFFFFFA, 0xFFFFFFFE  # no sectors from here on; the end of a chain
_LITTLE_ENDIAN, _MINI_SECTOR = 0xFFFE, 64
_SHIFTS = {3: 9, 4: 12}  # size of sectors, as a power of two, by version
_STREAM, _ROOT = 2, 5


class _BrokenError(Exception):
    """The file system inside the file contradicts itself."""


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
        return set(_Volume(content).names())
    except (_BrokenError, struct.error, IndexError, UnicodeDecodeError) as error:
        raise refusals.damaged(path) from error


class _Volume:
    """The sectors of a file and the tables that chain them."""

    def __init__(self, content: bytes) -> None:
        head = _HEADER.unpack_from(content)
        _minor, version, order, shift, mini_shift = head[1:6]
        fats, self.directory, _transaction, self.cutoff, mini, minis, difat, _difats = head[7:15]
        if _SHIFTS.get(version) != shift or 1 << mini_shift != _MINI_SECTOR or order != _LITTLE_ENDIAN:
            raise _BrokenError
        self.content, self.sector, self.is_old = content, 1 << shift, version == min(_SHIFTS)
        self.count = -(-(len(content) - self.sector) // self.sector)
        self.fat: Sequence[int] = self._table(self._fat_sectors(head[15:], difat)[:fats])
        self.mini_fat: Sequence[int] = self._table(self._chain(mini, self.fat)) if minis else ()

    def names(self) -> Iterator[str]:
        """The names of the parts, each of which was followed to its end."""
        for at in self._chain(self.directory, self.fat):
            sector = self._sector(at)
            if len(sector) < self.sector:
                raise _BrokenError
            for place in range(0, len(sector) - _ENTRY.size + 1, _ENTRY.size):
                name, length, kind, _colour, start, size = _ENTRY.unpack_from(sector, place)
                if kind in {_STREAM, _ROOT}:
                    size &= 0xFFFFFFFF if self.is_old else size
                    self._follow(kind, start, size)
                    yield name[: max(0, length - 2)].decode("utf-16-le")

    def _follow(self, kind: int, start: int, size: int) -> None:
        is_mini = kind == _STREAM and size < self.cutoff
        chain = self._chain(start, self.mini_fat if is_mini else self.fat) if size else []
        if size > len(chain) * (_MINI_SECTOR if is_mini else self.sector):
            raise _BrokenError

    def _chain(self, start: int, table: Sequence[int]) -> list[int]:
        """The sectors from `start` on; a circle or a sector outside the file is an error."""
        found: list[int] = []
        limit = min(self.count, len(table)) if table is self.fat else len(table)
        while start != _END:
            if start >= limit or len(found) > limit:
                raise _BrokenError
            found.append(start)
            start = table[start]
        return found

    def _fat_sectors(self, first: Sequence[int], more: int) -> list[int]:
        """Where the table of chains lies: 109 places in the header, the others in sectors of their own."""
        found = list(first)
        for _turn in range(self.count):
            if more >= _SPECIAL:
                break
            *places, more = self._table([more])
            found += places
        return [place for place in found if place < _SPECIAL]

    def _table(self, sectors: Sequence[int]) -> list[int]:
        if len(sectors) > self.count:
            raise _BrokenError
        return [number for at in sectors for (number,) in struct.iter_unpack("<I", self._sector(at))]

    def _sector(self, at: int) -> bytes:
        if at >= self.count:
            raise _BrokenError
        found = self.content[(at + 1) * self.sector : (at + 2) * self.sector]
        return found[: len(found) // 4 * 4]
