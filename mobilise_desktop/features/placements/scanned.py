"""The scan of a signed paper: which version its pages bear the code of."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.documents import qr
from mobilise_desktop.features.attachments.holding import content
from mobilise_desktop.features.placements import reference

_BETWEEN = "#"


class Mark(NamedTuple):
    """What the QR code of a page says: the placement, and the code of the version."""

    ref: str
    code: str


class Scan(NamedTuple):
    """The marks of each page; none where nothing could be read."""

    pages: Sequence[Sequence[Mark]]

    @property
    def codes(self) -> list[str]:
        """The codes of versions, each once, in the order of the pages."""
        return list(dict.fromkeys(mark.code for page in self.pages for mark in page))

    def bearing(self, code: str) -> int:
        """How many pages bear a code."""
        return sum(any(mark.code == code for mark in page) for page in self.pages)

    def flaw(self, code: str) -> str:
        """Why it is no scan of the version with this code, "" when it may be one."""
        if not self.codes or code in self.codes:
            return ""
        text = _("The pages bear another code: {codes}. Choose the scan of this version.")
        return text.format(codes=", ".join(self.codes))

    def remark(self, code: str) -> str:
        """What is to be looked at with the eyes, "" when each page bears the code and no other."""
        if not self.codes:
            return _("No code can be read on it. Type the code from the paper.")
        if len(self.codes) > 1:
            others = ", ".join(one for one in self.codes if one != code)
            return _("Some pages bear another code: {codes}.").format(codes=others)
        rest = len(self.pages) - self.bearing(code)
        text = ngettext(
            "On {n} page no code can be read; look at it yourself.",
            "On {n} pages no code can be read; look at them yourself.",
            rest,
        )
        return text.format(n=formats.number(rest)) if rest else ""


def read(path: Path) -> Scan:
    """The marks on the pages of a file.

    Raises:
        FileError: it can't be read, is too large, or is neither a PDF nor a picture.
    """
    return in_pages(content(path), path.name)


def in_pages(held: bytes, name: str) -> Scan:
    """The marks on the pages of what is in a file.

    Raises:
        FileError: it is neither a PDF nor a picture.
    """
    return Scan([[mark for text in page if (mark := _mark(text))] for page in qr.in_scan(held, name)])


def _mark(text: str) -> Mark | None:
    """What a code says, if the program has written it."""
    ref, _between, code = text.partition(_BETWEEN)
    return Mark(ref, code) if reference.is_reference(ref) and reference.read_code(code) == code else None
