"""Spreadsheet files made by hand, sound ones and hostile ones."""

import struct
import zipfile
import zlib
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_CONTENT = "http://schemas.openxmlformats.org/package/2006/content-types"
_KIND = "application/vnd.openxmlformats-"
TYPES = (
    f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{_CONTENT}">'
    f'<Default Extension="rels" ContentType="{_KIND}package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" '
    f'ContentType="{_KIND}officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
ROOT = (
    f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
    f'Type="{DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
)
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"
ODS_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest '
    'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{ODS_TYPE}"/></manifest:manifest>'
)


def letters(place):
    text, number = "", place + 1
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(65 + rest) + text
    return text


def cell_xml(ref, value):
    if isinstance(value, int | float):
        return f'<c r="{ref}"><v>{value}</v></c>'
    return f'<c r="{ref}" t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def rows_xml(rows):
    return "".join(
        f'<row r="{r}">'
        + "".join(cell_xml(f"{letters(c)}{r}", value) for c, value in enumerate(row) if value != "")
        + "</row>"
        for r, row in enumerate(rows, 1)
    )


def sheet_xml(rows="", *, head="", prefix="", names=f'xmlns="{MAIN}"'):
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{head}<{prefix}worksheet {names}><{prefix}sheetData>'
        f"{rows}</{prefix}sheetData></{prefix}worksheet>"
    )


def write_zip(path, parts, level=6):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED, level)
    return path


def book_parts(sheets, **more):
    names = list(sheets)
    listed = "".join(
        f'<sheet name="{escape(n)}" sheetId="{i}" r:id="rId{i}"/>' for i, n in enumerate(names, 1)
    )
    linked = "".join(
        f'<Relationship Id="rId{i}" Type="{DOCUMENT}/worksheet" Target="worksheets/sheet{i}.xml"/>'
        for i in range(1, len(names) + 1)
    )
    return {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": ROOT,
        "xl/workbook.xml": f'<?xml version="1.0"?><workbook xmlns="{MAIN}" xmlns:r="{DOCUMENT}"><sheets>'
        f"{listed}"
        "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}">{linked}'
        "</Relationships>",
        **{f"xl/worksheets/sheet{i}.xml": sheets[n] for i, n in enumerate(names, 1)},
        **more,
    }


def xlsx(path, sheet, **more):
    """A book with one sheet of the given XML."""
    return write_zip(path, book_parts({"Sheet": sheet}, **more))


def ods_cell(value, attributes=""):
    if value == "":
        return f"<table:table-cell{attributes}/>"
    if isinstance(value, int | float):
        return f'<table:table-cell{attributes} office:value-type="float" office:value="{value}"/>'
    return (
        f'<table:table-cell{attributes} office:value-type="string"><text:p>{escape(value)}</text:p>'
        "</table:table-cell>"
    )


def ods(path, tables):
    """A book of the given sheets, name to rows as XML."""
    body = "".join(f'<table:table table:name="{name}">{rows}</table:table>' for name, rows in tables.items())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), ODS_TYPE)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {ODS_NAMES}><office:body>'
            f"<office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>",
        )
    return path


def ods_rows(rows, attributes=""):
    return "".join(
        f"<table:table-row{attributes}>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows
    )


def raw_zip(path, entries):
    """An archive whose directory says what it likes: (name, deflated bytes, claimed size, offset or None)."""
    body, directory = b"", b""
    for name, packed, claimed, offset in entries:
        at = len(body) if offset is None else offset
        fields = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, 0, len(packed), claimed, len(name), 0)
        if offset is None:
            body += b"PK\3\4" + fields + name.encode() + packed
        tail = struct.pack("<HHHII", 0, 0, 0, 0, at)
        directory += b"PK\1\2" + struct.pack("<H", 20) + fields + tail + name.encode()
    end = struct.pack("<HHHHIIH", 0, 0, len(entries), len(entries), len(directory), len(body), 0)
    path.write_bytes(body + directory + b"PK\5\6" + end)
    return path


def deflated(content):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()
