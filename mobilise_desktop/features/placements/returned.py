"""What comes back from a party, the PDF or a scan of the paper: which version it is, and who signed it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import signing
from mobilise_desktop.documents.signing import Signed
from mobilise_desktop.features.placements import scanned
from mobilise_desktop.storage import files
from mobilise_desktop.storage.reading import Reader


class Seen(NamedTuple):
    """A version whose code stands on pages of a scan, and on how many of how many."""

    ref: str
    n: int
    code: str
    state: str
    pages: int
    total: int


class Returned(NamedTuple):
    """The version that a file is or begins with ("" when none), and its signatures.

    `seen` are the versions that its pages bear the code of, where it is a scan.
    """

    ref: str
    n: int
    code: str
    signatures: list[Signed]
    state: str = "in_force"
    seen: Sequence[Seen] = ()

    def told(self) -> list[str]:
        """What there is to say, sentence by sentence."""
        if self.ref:
            text = _("This is version {n} of {ref} with the code {code}, unchanged.")
            said = [text.format(n=self.n, ref=self.ref, code=self.code)]
            said += _withdrawn(self.state)
        elif self.seen:
            return self._told_of_scan()
        else:
            said = [_("This is no version of an agreement that was made here, or it was changed.")]
        if not self.signatures:
            said.append(_("It bears no electronic signature."))
        for one in self.signatures:
            if not one.is_intact:
                said.append(
                    _("The signature of {name} is broken: the file was changed.").format(name=one.name)
                )
            elif one.name == one.issuer:
                text = _("Signed by {name}; the certificate is their own, nobody vouches for it.")
                said.append(text.format(name=one.name))
            else:
                text = _("Signed by {name}, certified by {issuer}.")
                said.append(text.format(name=one.name, issuer=one.issuer))
        return said

    def _told_of_scan(self) -> list[str]:
        said = []
        for one in self.seen:
            text = _("{pages} of {total} pages bear the code {code}: version {n} of {ref}.")
            count, total = formats.number(one.pages), formats.number(one.total)
            said.append(text.format(pages=count, total=total, code=one.code, n=one.n, ref=one.ref))
            said += _withdrawn(one.state)
        return [*said, _("It is a scan: look at the signatures yourself, then enter them at the version.")]


def _withdrawn(state: str) -> list[str]:
    text = _("This version was withdrawn. It is not valid; look which version took its place.")
    return [text] if state in ("withdrawn", "superseded") else []


def content(file: Path) -> bytes:
    """What is in a file that came back.

    Raises:
        FileError: it can't be read, or is larger than any agreement.
    """
    try:
        if file.stat().st_size > files.LARGEST:
            text = _("“{file}” is larger than 25 MB; no agreement is that large.")
            raise FileError("too_large", text.format(file=file.name))
        return file.read_bytes()
    except OSError as error:
        text = _("The file “{file}” can’t be read. Check the drive and try again.")
        raise FileError("unreadable", text.format(file=file)) from error


def examine(reader: Reader, held: bytes, name: str = "") -> Returned:
    """Compare a file with every version that was frozen here: signing only adds to the end.

    A picture, or a PDF that is none of them, is looked at as a scan. In any thread, but one at a time.

    Raises:
        FileError: it is neither a PDF nor a picture, or is damaged.
    """
    is_pdf = held.lstrip()[:5] == b"%PDF-"
    signatures = signing.verify(held) if is_pdf else []
    rows = reader.all(
        "SELECT p.ref, v.n, v.short_code, v.pdf_sha256, v.state, v.deleted_at FROM agreement_version v "
        "JOIN placement p ON p.id = v.placement_id WHERE p.deleted_at IS NULL AND v.kind <> 'certificate'"
    )
    known = {
        sha: (ref, int(n), code, "withdrawn" if gone else state) for ref, n, code, sha, state, gone in rows
    }
    exact = known.get(files.digest(held))
    if exact is None:
        exact = next((known[sha] for sha in _beginnings(held) if sha in known), None)
    if exact is None and not signatures:
        return Returned("", 0, "", [], "", _seen(scanned.in_pages(held, name), list(known.values())))
    ref, n, code, state = exact or ("", 0, "", "")
    return Returned(ref, n, code, signatures, state)


def _seen(scan: scanned.Scan, known: Sequence[tuple[str, int, str, str]]) -> list[Seen]:
    codes = set(scan.codes)
    total = len(scan.pages)
    return [
        Seen(ref, n, code, state, scan.bearing(code), total) for ref, n, code, state in known if code in codes
    ]


def _beginnings(pdf: bytes) -> list[str]:
    """The hashes of everything up to an end of file: what the file was before each signature."""
    found, place = [], pdf.find(_END)
    while place >= 0:
        for more in (b"", b"\n", b"\r\n", b"\r"):
            end = place + len(_END) + len(more)
            if pdf[place + len(_END) : end] == more:
                found.append(files.digest(pdf[:end]))
        place = pdf.find(_END, place + 1)
    return found


_END = b"%%EOF"
