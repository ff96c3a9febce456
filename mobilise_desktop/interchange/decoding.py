"""In which encoding a text file is written, found by rules and without guessing by statistics.

In this order: a byte order mark; zeros at every other byte (UTF-16); strict UTF-8; the code page of the
office, or the older ISO or Macintosh set of the same languages where the file shows signs of it. The rule
is right more often than the known detectors, and a user can follow it and overrule it.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TextIO

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.interchange import refusals

_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_LABELS = {
    "utf-8": N_("Unicode (UTF-8)"),
    "utf-16": N_("Unicode (UTF-16)"),
    "cp1252": N_("Western Europe (Windows-1252)"),
    "cp1250": N_("Central Europe (Windows-1250)"),
    "cp1254": N_("Turkish (Windows-1254)"),
    "cp1257": N_("Baltic (Windows-1257)"),
    "iso8859-15": N_("Western Europe (ISO 8859-15, Latin-9)"),
    "iso8859-2": N_("Central Europe (ISO 8859-2, Latin-2)"),
    "iso8859-9": N_("Turkish (ISO 8859-9, Latin-5)"),
    "iso8859-13": N_("Baltic (ISO 8859-13, Latin-7)"),
    "iso8859-16": N_("Romanian (ISO 8859-16, Latin-10)"),
    "cp1253": N_("Greek (Windows-1253)"),
    "cp1251": N_("Cyrillic (Windows-1251)"),
    "mac_roman": N_("Western Europe (Macintosh)"),
    "mac_latin2": N_("Central Europe (Macintosh)"),
    "mac_turkish": N_("Turkish (Macintosh)"),
    "cp850": N_("Western Europe (DOS 850)"),
    "cp852": N_("Central Europe (DOS 852)"),
    "cp857": N_("Turkish (DOS 857)"),
    "cp775": N_("Baltic (DOS 775)"),
}
_MACINTOSH = {"cp1250": "mac_latin2", "cp1254": "mac_turkish"}
_UNSEEN = bytes(
    {*range(9), 11, *range(14, 26), *range(28, 32), 127}
)  # controls that no text has, NUL included
_C1, _LETTERS = bytes(range(0x80, 0xA0)), bytes(range(0xC0, 0x100))
_FEW_UNSEEN = 8
_MANY_UNSEEN, _SOME_ZEROS, _HARDLY_ANY = 0.01, 0.25, 0.02
# Signs of Latin-9 where it parts from Windows-1252: a euro sign, or Š š œ Œ Ÿ next to a letter.
# The signs come first in the pattern, their neighbours after, so that the search skips all other bytes.
_LATIN_9 = re.compile(
    rb"[\xa4\xa6\xa8\xbc\xbd](?:(?<=\xa4)|(?<=[A-Za-z][\xa8\xbd])|(?<=[\xa6\xa8\xbc\xbd])(?=[a-z]))"
)


@dataclass(frozen=True, slots=True)
class Decoding:
    """How to read a file as text: `encoding` for Python; `nul_line`: the first with a zero byte, or 0."""

    encoding: str
    nul_line: int = 0


def encodings_to_offer(code_page: str) -> list[tuple[str, str]]:
    """The encodings a user may choose from, as (name for the program, label); the likeliest first."""
    names = dict.fromkeys(["utf-8", code_page, *_LABELS])
    return [(name, label_of(name)) for name in names]


def offered(encoding: str) -> str:
    """The encoding of `encodings_to_offer` that stands for one found in a file."""
    return {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(encoding, encoding)


def label_of(encoding: str) -> str:
    """An encoding as people know it, in the present language."""
    plain = offered(encoding)
    return _(_LABELS[plain]) if plain in _LABELS else plain.upper()


def detect(path: Path, code_page: str) -> Decoding:
    """How `path` is written; reads it once from end to end.

    Raises:
        FileError: "wrong_type" when it is no text, and what `refusals.reading` says of the system.
    """
    with refusals.reading(path), path.open("rb") as file:
        head = file.read(_CHUNK)
        if found := _by_mark(head) or _by_zeros(head):
            return Decoding(found)
        if _is_binary(head):
            text = _("“{file}” is not a table but a file for some program. Choose a CSV, Excel or ODS file.")
            raise refusals.wrong_type(path, text)
        file.seek(0)
        return _by_all_bytes(file, code_page)


def open_text(path: Path, encoding: str) -> TextIO:
    """`path` as text; all kinds of line ends become a line feed, a wrong byte raises UnicodeDecodeError."""
    name = "utf-8-sig" if encoding == "utf-8" else encoding
    return path.open(encoding=name, errors="strict", newline=None)


def line_of_flaw(path: Path, encoding: str) -> int:
    """The 1-based line where `path` stops being written in `encoding`."""
    name = "utf-8-sig" if encoding == "utf-8" else encoding
    offset = _offset_of_flaw(path, name)
    with path.open("rb") as file:
        text = file.read(offset).decode(name, "replace")
    return text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1


def _offset_of_flaw(path: Path, codec: str) -> int:
    decoder, read = codecs.getincrementaldecoder(codec)(), 0
    with path.open("rb") as file:
        for chunk in _chunks(file):
            read += len(chunk)
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError as error:
                return read - len(error.object) + error.start
            except UnicodeError:  # no mark where there has to be one
                return 0
    return read


def _by_mark(head: bytes) -> str:
    return next((name for mark, name in _MARKS if head.startswith(mark)), "")


def _by_zeros(head: bytes) -> str:
    """UTF-16 without a mark: the digits, separators and Latin letters have a zero as their other byte."""
    even, odd = head[0::2], head[1::2]
    if not odd:
        return ""
    zeros_even, zeros_odd = even.count(0) / len(even), odd.count(0) / len(odd)
    if zeros_odd > _SOME_ZEROS and zeros_even < _HARDLY_ANY:
        return "utf-16-le"
    if zeros_even > _SOME_ZEROS and zeros_odd < _HARDLY_ANY:
        return "utf-16-be"
    return ""


def _is_binary(head: bytes) -> bool:
    unseen = len(head) - len(head.translate(None, _UNSEEN))
    return unseen > max(_FEW_UNSEEN, len(head) * _MANY_UNSEEN)


def _by_all_bytes(file: BinaryIO, code_page: str) -> Decoding:
    """UTF-8 when every byte agrees with it, else the code page or one of its older relatives."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    signs, is_utf8 = _Signs(), True
    for chunk in _chunks(file):
        signs.see(chunk)
        if is_utf8:
            try:
                decoder.decode(chunk, final=not chunk)
            except UnicodeDecodeError:
                decoder.reset()
                is_utf8 = _is_flawed_utf8(chunk)
    return Decoding("utf-8" if is_utf8 else signs.encoding(code_page), signs.nul_line)


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    """The pieces of a file, and an empty one at its end."""
    while chunk := file.read(_CHUNK):
        yield chunk
    yield b""


def _is_flawed_utf8(chunk: bytes) -> bool:
    """Whether most letters are sound UTF-8, so that a broken one is a flaw and no other encoding."""
    text = chunk.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    sound = len(text) - len(text.encode("ascii", "ignore")) - broken
    return sound > 10 * broken


class _Signs:
    """What the bytes of a file say about older encodings."""

    def __init__(self) -> None:
        self.lines = self.nul_line = 0
        self.line_feeds = self.returns = self.c1 = self.letters = 0
        self.latin_9 = False

    def see(self, chunk: bytes) -> None:
        if not self.nul_line and b"\0" in chunk:
            self.nul_line = self.lines + chunk[: chunk.index(b"\0")].count(b"\n") + 1
        self.lines += chunk.count(b"\n")
        self.line_feeds += chunk.count(b"\n")
        self.returns += chunk.count(b"\r")
        if not chunk.isascii():
            self.c1 += len(chunk) - len(chunk.translate(None, _C1))
            self.letters += len(chunk) - len(chunk.translate(None, _LETTERS))
            self.latin_9 = self.latin_9 or _LATIN_9.search(chunk) is not None

    def encoding(self, code_page: str) -> str:
        """The code page, unless lines end as on old Macintoshes or the signs of Latin-9 are there."""
        if self.returns and not self.line_feeds and self.c1 > self.letters:
            return _MACINTOSH.get(code_page, "mac_roman")
        if code_page == "cp1252" and not self.c1 and self.latin_9:
            return "iso8859-15"
        return code_page
