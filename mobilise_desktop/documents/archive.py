"""Documents for the archive: PDF/A-2b, made of ReportLab's file and proved before anybody gets it."""

import io

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.core.i18n import _

LEVEL = "2b"


def packed(pdf: bytes) -> bytes:
    """The document as it is, in about three fifths of the bytes: for a draft that goes out by e-mail."""
    import pikepdf  # noqa: PLC0415  for documents only

    into = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(into, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return into.getvalue()


def archival(pdf: bytes) -> bytes:
    """The document as PDF/A-2b.

    Raises:
        MachineError: it can't be made one; nothing was printed.
    """
    import pikepdf  # noqa: PLC0415  for documents only
    from pikepdf import pdfa  # noqa: PLC0415  as above

    into = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(pdf)) as document:
            for page in document.pages:
                if "/Trans" in page:
                    del page["/Trans"]
            pdfa.save(document, into, LEVEL)  # prepares it, writes it, and reads it again to prove it
    except (pikepdf.PdfError, pdfa.PdfaError) as error:
        raise MachineError(
            _("The document could not be made fit for the archive. Nothing was printed.")
        ) from error
    return into.getvalue()
