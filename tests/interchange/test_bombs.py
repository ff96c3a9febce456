"""Files that are built to overload a computer are refused before they can."""

import json
import random
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.interchange.source import ReadOptions, open_source
from tests.interchange import books

ROOT = Path(__file__).parents[2]
FAR = '<row r="1"><c r="A1"><v>1</v></c></row>'
LOL = '<!DOCTYPE l [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {new} "{f"&{old};" * 10}">' for old, new in zip("abcdefghi", "bcdefghij", strict=True)
)
TWO_MILLION = 2_000_000


def many_rows(count):
    return "".join(f'<row r="{n}"><c r="A{n}"><v>7</v></c></row>' for n in range(1, count + 1))


def repeated(value, rows=1, columns=1):
    cell = books.ods_cell(value, f' table:number-columns-repeated="{columns}"')
    return f'<table:table-row table:number-rows-repeated="{rows}">{cell}</table:table-row>'


def overlapping(path):
    packed = books.deflated(books.sheet_xml().encode() + b" " * 200_000)
    parts = [
        (name, books.deflated(text.encode()), len(text), None) for name, text in books.book_parts({}).items()
    ]
    offset = sum(30 + len(name) + len(data) for name, data, _size, _offset in parts)
    first = ("xl/worksheets/sheet1.xml", packed, 200_000, None)
    copies = [(f"xl/worksheets/sheet{n}.xml", packed, 200_000, offset) for n in range(2, 900)]
    return books.raw_zip(path, [*parts, first, *copies])


def lying(path):
    """Says that its sheet has 100 bytes."""
    packed = books.deflated(b"<worksheet>" + b"\0" * (80 << 20))
    parts = [
        (name, books.deflated(text.encode()), len(text), None) for name, text in books.book_parts({}).items()
    ]
    return books.raw_zip(path, [*parts, ("xl/worksheets/sheet1.xml", packed, 100, None)])


def crowded(path):
    return books.write_zip(path, books.book_parts({}) | {f"xl/media/{n}.png": "" for n in range(2_100)})


def huge_directory(path):
    return books.write_zip(
        path, books.book_parts({}) | {f"xl/media/{'x' * 120}{n}.png": "" for n in range(9_000)}
    )


def nested(path):
    inner = path.with_suffix(".zip")
    books.write_zip(inner, {"zeros": b"\0" * (40 << 20)})
    return books.write_zip(path, {"inner.zip": inner.read_bytes()})


def big_parts(path):
    """Says, and not in vain, that its parts will be 350 MB; none of them alone is too much."""
    noise = random.Random(5).randbytes(300_000)  # noqa: S311  the same noise each time
    parts = [
        (name, books.deflated(text.encode()), len(text), None) for name, text in books.book_parts({}).items()
    ]
    return books.raw_zip(
        path, [*parts, *[(f"xl/worksheets/sheet{n}.xml", noise, 50 << 20, None) for n in range(7)]]
    )


BOMBS = {
    "ratio": lambda p: books.xlsx(p, books.sheet_xml() + " " * (30 << 20)),
    "ratio of shared strings": lambda p: books.xlsx(
        p, books.sheet_xml(FAR), **{"xl/sharedStrings.xml": "<sst>" + "a" * (30 << 20)}
    ),
    "much of everything": big_parts,
    "many parts": crowded,
    "huge directory": huge_directory,
    "overlapping parts": overlapping,
    "false sizes": lying,
    "nested": nested,
    "entities": lambda p: books.xlsx(p, books.sheet_xml(f"{FAR}&j;", head=LOL + "]>")),
    "outside entity": lambda p: books.xlsx(
        p, books.sheet_xml(FAR, head='<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>')
    ),
    "far cell": lambda p: books.xlsx(
        p, books.sheet_xml(FAR + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')
    ),
    "far column and row": lambda p: books.xlsx(
        p,
        books.sheet_xml(
            '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="900000"><c r="A900000"><v>1</v></c></row>'
        ),
    ),
    "far cell in single quotes": lambda p: books.xlsx(
        p, books.sheet_xml(FAR + "<row r='999999'><c s='1' r = 'ZZZ999999'><v>1</v></c></row>")
    ),
    "far cell written twice": lambda p: books.xlsx(
        p, books.sheet_xml(FAR + '<row r="2"><c r="A2" r="XFD1048576"><v>1</v></c></row>')
    ),
    "far cell of another name space": lambda p: books.xlsx(
        p,
        books.sheet_xml(
            '<x:row r="9"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="XFD999999"><x:v>1</x:v></x:c></x:row>',
            prefix="x:",
            names=f'xmlns:x="{books.MAIN}"',
        ),
    ),
    "far cell by counting": lambda p: books.xlsx(
        p,
        books.sheet_xml(
            "<row>"
            + "<c/>" * 16_000
            + "<c><v>1</v></c></row>"
            + "<row/>" * 90_000
            + "<row><c><v>1</v></c></row>"
        ),
    ),
    "two million rows": lambda p: books.write_zip(
        p, books.book_parts({"S": books.sheet_xml(many_rows(TWO_MILLION))}), level=1
    ),
    "rows of ODS": lambda p: books.ods(p, {"S": repeated("x", rows=99_999_999, columns=3)}),
    "columns of ODS": lambda p: books.ods(
        p, {"S": repeated("x", columns=16_000) + repeated("", rows=200_000) + repeated("y")}
    ),
}


@pytest.fixture(scope="module", params=list(BOMBS))
def bomb(request, tmp_path_factory):
    name = "list.ods" if "ODS" in request.param else "list.xlsx"
    return BOMBS[request.param](tmp_path_factory.mktemp("bomb") / name)


def test_a_bomb_is_refused_within_a_second_and_little_memory(bomb):
    command = [sys.executable, "-m", "tests.interchange.open_alone", str(bomb)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    told = json.loads(run.stdout)
    assert told["code"] in {"zip_bomb", "too_large", "damaged", "wrong_type"}
    assert told["seconds"] <= 1.0
    assert told["megabytes"] < 400
    assert "list." in told["message"]


def test_a_sheet_of_a_million_rows_would_be_taken(tmp_path):
    path = books.xlsx(tmp_path / "many.xlsx", books.sheet_xml(many_rows(5_000)))
    assert open_source(path, ReadOptions(max_rows=5_000)).expected_rows == 5_000
    with pytest.raises(FileError, match="more than 4,000 rows") as caught:
        open_source(path, ReadOptions(max_rows=4_000))
    assert caught.value.code == "too_large"


def test_coloured_empty_cells_far_away_do_no_harm(tmp_path):
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>'
    rows += '<row r="1048576"><c r="B1048576" s="0"></c></row>'
    assert open_source(books.xlsx(tmp_path / "a.xlsx", books.sheet_xml(rows))).expected_rows == 1


def test_the_empty_rest_of_an_ods_sheet_does_no_harm(tmp_path):
    rows = books.ods_rows([["Firma", "Ort"], ["A", "Bonn"]]) + repeated("", rows=1_048_574, columns=16_384)
    assert open_source(books.ods(tmp_path / "a.ods", {"S": rows})).expected_rows == 2


def test_a_wide_but_small_sheet_is_no_bomb(tmp_path):
    rows = books.rows_xml([[f"Frage {n}" for n in range(900)]] + [[1] * 900] * 40)
    source = open_source(books.xlsx(tmp_path / "a.xlsx", books.sheet_xml(rows)))
    assert len(source.sample[0][1]) == 900


def test_a_sheet_without_cell_references_is_read(tmp_path):
    rows = "<row><c t='inlineStr'><is><t>Firma</t></is></c></row><row><c><v>5</v></c></row>"
    assert [c for _n, c in open_source(books.xlsx(tmp_path / "a.xlsx", books.sheet_xml(rows))).rows()] == [
        ["Firma"],
        [5],
    ]


def test_an_encrypted_archive_asks_for_one_without_password(tmp_path):
    path = books.xlsx(tmp_path / "a.xlsx", books.sheet_xml(FAR))
    content = bytearray(path.read_bytes())
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        content[content.index(mark) + place] |= 1
    path.write_bytes(content)
    with pytest.raises(FileError, match="without a password") as caught:
        open_source(path)
    assert caught.value.code == "encrypted"


@pytest.mark.parametrize("cut", [30, 200, 2_000])
def test_a_book_that_was_cut_off_is_damaged(tmp_path, cut):
    whole = books.xlsx(tmp_path / "a.xlsx", books.sheet_xml(many_rows(500))).read_bytes()
    (tmp_path / "b.xlsx").write_bytes(whole[:-cut])
    with pytest.raises(FileError) as caught:
        open_source(tmp_path / "b.xlsx")
    assert caught.value.code == "damaged"


def test_a_part_that_unpacks_to_rubbish_is_damaged(tmp_path):
    path = books.xlsx(tmp_path / "a.xlsx", books.sheet_xml(many_rows(500)))
    with zipfile.ZipFile(path) as archive:
        at = archive.getinfo("xl/worksheets/sheet1.xml").header_offset + 80
    content = bytearray(path.read_bytes())
    content[at : at + 40] = b"\xff" * 40
    path.write_bytes(content)
    with pytest.raises(FileError) as caught:
        open_source(path)
    assert caught.value.code == "damaged"
