"""Whether a zipped spreadsheet is harmless, found out before any parser sees it.

An archive that admits to be large is refused at once; from the others each part is unpacked and counted, for
a parser would not stop where the archive says that it ends (source of the limits: the program's own threat
model, T3). What is counted is handed on to a look at the sheets, so that the file is unpacked once only.
"""

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import BinaryIO

from mobilise_desktop.interchange import refusals

MAX_MEMBERS = 2_000
MAX_TOTAL = 300 << 20
MAX_RATIO = 200
_SMALL = 1 << 20  # below this a high ratio does no harm
_MAX_DIRECTORY = 1 << 20
_END_RECORD, _END_64, _LOCATOR_64 = b"PK\5\6", b"PK\6\6", b"PK\6\7"
_CHUNK, _PIECE = 1 << 16, 1 << 20
_ENCRYPTED = 0x1


@dataclass(frozen=True, slots=True)
class Member:
    """A part of an archive: its name, where its packed bytes start, how many they are and will be."""

    name: str
    header: int
    start: int
    packed: int
    size: int
    is_deflated: bool


def members(path: Path) -> list[Member]:
    """The parts of the archive `path`, none of them overlapping another.

    Raises:
        FileError: "zip_bomb", "too_large", "encrypted", "damaged", and what `refusals.reading` says.
    """
    with refusals.reading(path), path.open("rb") as file:
        if _directory_size(file) > _MAX_DIRECTORY:
            raise refusals.zip_bomb(path)
        try:
            listed = zipfile.ZipFile(file).infolist()
            found = [_member(file, info) for info in listed]
        except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError) as error:
            raise refusals.damaged(path) from error
    if any(info.flag_bits & _ENCRYPTED for info in listed):
        raise refusals.encrypted(path)
    if len(found) > MAX_MEMBERS or _overlap(found):
        raise refusals.zip_bomb(path)
    if any(part.size > max(_SMALL, part.packed * MAX_RATIO) for part in found):
        raise refusals.zip_bomb(path)
    if sum(part.size for part in found) > MAX_TOTAL:
        raise refusals.too_big(path)
    return found


def unpacked(path: Path, parts: list[Member]) -> Iterator[tuple[Member, Iterator[bytes]]]:
    """Each part with its unpacked pieces (of at most 1 MB), which are not more than the archive says.

    Pieces that the caller leaves are counted all the same, so at the end the whole file is known to be small.

    Raises:
        FileError: "zip_bomb" as soon as a part is larger than it says; "damaged".
    """
    with refusals.reading(path), path.open("rb") as file:
        for part in parts:
            pieces = _counted(path, part, _pieces(file, part))
            yield part, pieces
            for _rest in pieces:
                pass


def _counted(path: Path, part: Member, pieces: Iterator[bytes]) -> Iterator[bytes]:
    size = 0
    try:
        with refusals.reading(path):
            for piece in pieces:
                size += len(piece)
                if size > part.size:
                    raise refusals.zip_bomb(path)
                yield piece
    except zlib.error as error:
        raise refusals.damaged(path) from error


def _pieces(file: BinaryIO, part: Member) -> Iterator[bytes]:
    file.seek(part.start)
    left, unpacker = part.packed, zlib.decompressobj(-zlib.MAX_WBITS)
    while left > 0 and (chunk := file.read(min(left, _CHUNK))):
        left -= len(chunk)
        if not part.is_deflated:
            yield chunk
            continue
        yield (piece := unpacker.decompress(chunk, _PIECE))
        while len(piece) == _PIECE:
            yield (piece := unpacker.decompress(unpacker.unconsumed_tail, _PIECE))


def _directory_size(file: BinaryIO) -> int:
    """The size in bytes of the table of contents as its end record gives it; 0 when there is none."""
    end = file.seek(0, 2)
    file.seek(max(0, end - 22 - 0xFFFF))
    tail = file.read()
    file.seek(0)
    if (at := tail.rfind(_LOCATOR_64)) >= 0 and (big := tail.rfind(_END_64, 0, at)) >= 0:
        return int.from_bytes(tail[big + 40 : big + 48], "little")
    at = tail.rfind(_END_RECORD)
    return int.from_bytes(tail[at + 12 : at + 16], "little") if at >= 0 else 0


def _member(file: BinaryIO, info: zipfile.ZipInfo) -> Member:
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise NotImplementedError(info.filename)
    file.seek(info.header_offset)
    header = file.read(30)
    if len(header) < 30 or not header.startswith(b"PK\3\4"):  # noqa: PLR2004  length of a local header
        raise ValueError(info.filename)
    lengths = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    start = info.header_offset + 30 + lengths
    is_deflated = info.compress_type == zipfile.ZIP_DEFLATED
    return Member(info.filename, info.header_offset, start, info.compress_size, info.file_size, is_deflated)


def _overlap(parts: list[Member]) -> bool:
    ordered = sorted(parts, key=lambda part: part.header)
    return any(one.start + one.packed > other.header for one, other in pairwise(ordered))
