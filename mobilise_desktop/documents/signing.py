"""Electronic signatures in PDFs (PAdES): by the office's own certificate, proved when a file comes back.

Signing adds to the end of the file (an incremental update), so what was frozen stays in it byte for byte.
Nothing is fetched from anywhere: whether a certificate is trusted or was revoked is not judged here.
"""

import io
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import _

_FIELD = "Signature"
_LARGEST = 1 << 20
"""Bytes of a file with a certificate; what is larger is something else."""


class Signed(NamedTuple):
    """A signature: who by the certificate and its issuer, when, and whether the file is as it was signed."""

    name: str
    issuer: str
    at: datetime | None
    is_intact: bool
    covers_all: bool


def sign(pdf: bytes, certificate: Path, password: str, reason: str) -> bytes:
    """The document with one more signature, PAdES baseline B-B.

    Raises:
        FileError: the file with the certificate can't be read.
        UserError: the password is wrong, or there is no key in the file.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter  # noqa: PLC0415  0.6 s, only here
    from pyhanko.sign import signers  # noqa: PLC0415  as above
    from pyhanko.sign.fields import SigSeedSubFilter  # noqa: PLC0415  as above

    try:
        held = _held(certificate)
        signer = signers.SimpleSigner.load_pkcs12_data(held, [], passphrase=password.encode() or None)
    except ValueError:
        signer = None
    if signer is None:
        text = _("“{file}” can’t be opened with this password, or has no key in it. Use a .p12 or .pfx file.")
        raise UserError(text.format(file=certificate.name))
    number = len(verify(pdf)) + 1
    meta = signers.PdfSignatureMetadata(
        field_name=f"{_FIELD}{number}", reason=reason, md_algorithm="sha256", subfilter=SigSeedSubFilter.PADES
    )
    writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
    into = io.BytesIO()
    signers.sign_pdf(writer, meta, signer=signer, output=into)
    return into.getvalue()


def verify(pdf: bytes) -> list[Signed]:
    """The signatures in a file, in the order in which they were made; none in most files.

    Raises:
        FileError: it is no PDF, or is damaged.
    """
    from pyhanko.pdf_utils.misc import PdfError  # noqa: PLC0415  0.6 s, only here
    from pyhanko.pdf_utils.reader import PdfFileReader  # noqa: PLC0415  as above
    from pyhanko.sign.validation import validate_pdf_signature  # noqa: PLC0415  as above
    from pyhanko.sign.validation.status import SignatureCoverageLevel  # noqa: PLC0415  as above
    from pyhanko_certvalidator import ValidationContext  # noqa: PLC0415  as above

    try:
        found = PdfFileReader(io.BytesIO(pdf)).embedded_signatures
        told = []
        for one in found:
            context = ValidationContext(trust_roots=[], allow_fetching=False)
            status = validate_pdf_signature(one, signer_validation_context=context)
            subject, issuer = one.signer_cert.subject, one.signer_cert.issuer
            whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
            intact = bool(status.intact and status.valid)
            told.append(
                Signed(
                    subject.human_friendly, issuer.human_friendly, status.signer_reported_dt, intact, whole
                )
            )
    except (PdfError, ValueError, KeyError, TypeError, AttributeError) as flaw:
        raise FileError("damaged", _("This file is no PDF that can be read.")) from flaw
    return told


def _held(certificate: Path) -> bytes:
    try:
        if certificate.stat().st_size > _LARGEST:
            raise FileError("wrong_type", _("“{file}” holds no certificate.").format(file=certificate.name))
        return certificate.read_bytes()
    except OSError as error:
        text = _("The file “{file}” can’t be read. Check the drive and try again.")
        raise FileError("unreadable", text.format(file=certificate)) from error
