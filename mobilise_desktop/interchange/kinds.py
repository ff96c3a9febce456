"""What a file is, told by its content and never by its name."""

from pathlib import Path

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.interchange import ole, refusals
from mobilise_desktop.interchange.zipcheck import Member

_HEAD = 1 << 16
_ZIP = (b"PK\3\4", b"PK\5\6")
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"

_PROGRAM = N_("“{file}” is a program, not a list. Choose a CSV, Excel or ODS file.")
_PICTURE = N_("“{file}” is a picture. Choose the list as a CSV, Excel or ODS file.")
_ARCHIVE = N_("“{file}” is an archive of files. Unpack it and choose the list in it.")
_DOCUMENT = N_("“{file}” is a text document. Copy its table into a spreadsheet, save that and choose it.")
_WEB_PAGE = N_(
    "“{file}” is a web page. Open it in your spreadsheet program, save it as .xlsx and choose that."
)
_XML = N_("“{file}” is an XML file. Open it in your spreadsheet program, save it as .xlsx and choose that.")
_OTHER_SHEET = N_("“{file}” is in a format that is not read here. Save it as .xlsx or .ods and choose that.")
_PDF = N_("“{file}” is a PDF, which holds no list. Ask for the list as a CSV, Excel or ODS file.")
_DATABASE = N_("“{file}” is a database, not a list. Export the list from it as CSV and choose that file.")
_BINARY = (
    (b"%PDF", _PDF),
    (b"MZ", _PROGRAM),
    (b"\x7fELF", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"SQLite format 3\0", _DATABASE),
    (b"\0\1\0\0Standard", _DATABASE),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"II*\0", _PICTURE),
    (b"MM\0*", _PICTURE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"Rar!", _ARCHIVE),
    (b"BZh", _ARCHIVE),
    (b"\xfd7zXZ", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (b"{\\rtf", _DOCUMENT),
    (b"%!PS", _DOCUMENT),
)
_TEXTUAL = (
    (("<html", "<!doctype html", "<table", "<head", "<meta", "<style"), _WEB_PAGE),
    (("<?xml", "<ss:workbook", "<workbook", "<office:document"), _XML),
)


def kind_of(path: Path) -> str:
    """Tell "text", "zip" or "xls" by the first bytes of `path`.

    Raises:
        FileError: "empty", "wrong_type" with what the file is instead, "encrypted".
    """
    with refusals.reading(path), path.open("rb") as file:
        head = file.read(_HEAD)
        if not head.strip(b"\0\t\n\r \xef\xbb\xbf\xff\xfe\x1a"):
            raise refusals.empty(path)
    if head.startswith(ole.SIGNATURE):
        return _kind_of_ole(path)
    if head.startswith(_ZIP):
        return "zip"
    for mark, what in _BINARY:
        if head.startswith(mark) and (mark != b"MZ" or b"\0" in head):
            raise refusals.wrong_type(path, _(what))
    _refuse_markup(path, head)
    return "text"


def kind_of_zip(path: Path, parts: list[Member]) -> str:
    """Tell "xlsx" or "ods" by the parts of the archive `path`.

    Raises:
        FileError: "wrong_type" with what the archive is instead.
    """
    names = {part.name.replace("\\", "/").lower() for part in parts}
    if "xl/workbook.bin" in names:
        raise refusals.wrong_type(path, _(_OTHER_SHEET))
    if any(name.startswith("xl/") for name in names) and "[content_types].xml" in names:
        return "xlsx"
    if "content.xml" in names and _says_ods(path, parts):
        return "ods"
    if any(name.startswith("word/") for name in names) or "content.xml" in names:
        raise refusals.wrong_type(path, _(_DOCUMENT))
    if any(name.endswith(".iwa") or name == "index.zip" for name in names):
        raise refusals.wrong_type(path, _(_OTHER_SHEET))
    raise refusals.wrong_type(path, _(_ARCHIVE))


def _kind_of_ole(path: Path) -> str:
    """Old Excel, an encrypted new one, or some other old document; the names of its parts tell."""
    parts = ole.streams(path)
    if "EncryptedPackage" in parts:
        raise refusals.encrypted(path)
    if parts & {"Workbook", "Book", "WORKBOOK", "BOOK"}:
        return "xls"
    raise refusals.wrong_type(path, _(_DOCUMENT))


def _says_ods(path: Path, parts: list[Member]) -> bool:
    """Whether the part that names the type says spreadsheet, or there is no such part."""
    said = next((part for part in parts if part.name == "mimetype" and not part.is_deflated), None)
    if not said:
        return True
    with refusals.reading(path), path.open("rb") as file:
        file.seek(said.start)
        return file.read(len(_ODS)) == _ODS


def _refuse_markup(path: Path, head: bytes) -> None:
    text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")[:200].decode("latin-1").lower()
    for starts, what in _TEXTUAL:
        if text.startswith(starts):
            kind = _WEB_PAGE if "<html" in text else what
            raise refusals.wrong_type(path, _(kind))
