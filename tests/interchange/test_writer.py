"""What is written can be read by others, is no formula, and is whole or not there."""

import csv
import random
import re
import zipfile
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core.errors import FileError, MachineError
from mobilise_desktop.interchange.formulas import csv_safe, csv_unsafe
from mobilise_desktop.interchange.source import ReadOptions, open_source
from mobilise_desktop.interchange.writer import CsvStyle, write_csv, write_xlsx

PAYLOADS = [
    *(
        "=1+1",
        "=cmd|' /C calc'!A0",
        "+1",
        "-1",
        "@SUM(1+1)",
        "\t=1",
        "\r=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        " =1",
        '"=1',
    ),
    *(
        "'=1",
        "''=1",
        '=HYPERLINK("http://a.example")',
        "http://a.example",
        "mailto:a@b.example",
        "file:///etc",
        "#REF!",
    ),
    *(
        "{=1}",
        "1E5",
        "00123",
        "12/11",
        "TRUE",
        "-2+3",
        "=IMPORTXML(1)",
        "%0A=1",
        "=DDE(1)",
        "+49 30 1234",
        "@a",
        "-",
    ),
    *("'s-Hertogenbosch", "'", "=", "=\n1", "1-1", "=1;2", "=1,2", '="a"', "ftp://a.example"),
]
MOMENT = datetime(2026, 10, 5, 9, 12, tzinfo=UTC)


def cells_of(path, sheet=0):
    with closing(openpyxl.load_workbook(path)) as book:
        return list(book.worksheets[sheet].iter_rows(values_only=True))


def test_a_list_is_read_by_another_program_as_it_was_given(tmp_path):
    path = tmp_path / "firmen.xlsx"
    rows = [
        ["Őri & Fűtő Kft.", 12, 1.5, Decimal("1234.50"), date(2013, 2, 3), MOMENT, True, None],
        ["<b>\nİş", 0, -5, Decimal(10**15), date(1850, 1, 1), None, False, ""],
    ]
    assert write_xlsx(path, "Firmen: [2026]/*?", list("abcdefgh"), rows) == 2
    head, one, two = cells_of(path)
    assert head == tuple("abcdefgh")
    assert one == (*rows[0][:3], 1234.5, datetime(2013, 2, 3), MOMENT.replace(tzinfo=None), True, None)  # noqa: DTZ001
    assert two == ("<b>\nİş", 0, -5, "1000000000000000", "1850-01-01", None, False, None)
    with closing(openpyxl.load_workbook(path)) as book:
        sheet = book.worksheets[0]
        assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:H3")
        assert sheet["A1"].font.bold and not sheet["A2"].font.bold
        assert sheet.column_dimensions["A"].width > sheet.column_dimensions["B"].width


def test_our_own_reader_reads_what_was_written(tmp_path):
    path = tmp_path / "firmen.xlsx"
    write_xlsx(path, "Firmen", ["Firma", "Zahl", "Tag"], [["Ő", 5, date(2013, 2, 3)], ["00123", 5.5, None]])
    rows = [list(cells) for _number, cells in open_source(path).rows()]
    assert rows == [["Firma", "Zahl", "Tag"], ["Ő", 5, date(2013, 2, 3)], ["00123", 5.5, ""]]


def test_notes_are_on_a_second_sheet_and_the_list_is_found_first(tmp_path):
    path = tmp_path / "firmen.xlsx"
    write_xlsx(path, "Firmen", ["Firma", "Grund"], [["A", "zu kurz"]], notes=["Bitte verbessern.", "=1"])
    assert [row[0] for row in cells_of(path, 1)] == ["Notes", "Bitte verbessern.", "=1"]
    assert open_source(path).sheet == "Firmen"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_becomes_a_formula_or_a_link(tmp_path, payload):
    path = tmp_path / "list.xlsx"
    write_xlsx(path, payload, [payload], [[payload]], notes=[payload])
    with zipfile.ZipFile(path) as archive:
        everything = b"".join(archive.read(name) for name in archive.namelist() if "worksheets" in name)
    assert b"<f>" not in everything and b"<f " not in everything and b"hyperlink" not in everything
    assert cells_of(path)[1][0] == payload.replace("\r", "\n")
    write_csv(tmp_path / "list.csv", ["text", "next"], [[payload, "x"]])
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        written = list(csv.reader(file, delimiter=";"))[1][0]
    assert not re.match(r"[ \"']*[=+\-@\t\r＝＋－＠]", written) or written.startswith("'")
    assert list(open_source(tmp_path / "list.csv").rows())[1][1] == [payload.replace("\r", "\n"), "x"]


@given(st.text())
def test_the_mark_before_a_formula_is_taken_off_exactly(text):
    assert csv_unsafe(csv_safe(text)) == text
    assert csv_safe(text) in {text, f"'{text}"}


@given(st.text(alphabet="'\" =+-@\tsx＝", max_size=6))
def test_the_mark_is_taken_off_exactly_where_it_is_hardest(text):
    assert csv_unsafe(csv_safe(text)) == text


plain = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc"]) | st.sampled_from("\n\t"), max_size=10
)


@given(st.lists(st.lists(plain, min_size=2, max_size=2), max_size=6), st.sampled_from(";,\t|"), st.booleans())
def test_any_text_comes_back_from_csv(tmp_path_factory, rows, separator, bom):
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    write_csv(path, ["a", "b"], rows, style=CsvStyle(separator=separator, bom=bom))
    source = open_source(path, ReadOptions(separator=separator))
    assert [list(cells) for _number, cells in source.rows()][1:] == rows


def test_numbers_and_days_in_csv_are_written_for_the_language(tmp_path):
    path = tmp_path / "list.csv"
    row = [1, -2.5, Decimal("1E+6"), Decimal("0.10"), date(2013, 2, 3), True, None, 1e-7]
    write_csv(path, list("abcdefgh"), [row], style=CsvStyle(bom=False))
    assert path.read_bytes() == b"a;b;c;d;e;f;g;h\r\n1;-2,5;1000000;0,10;2013-02-03;1;;0,0000001\r\n"
    write_csv(path, ["a"], [[1.5]], style=CsvStyle(separator=",", decimal="."))
    assert path.read_bytes() == b"\xef\xbb\xbfa\r\n1.5\r\n"


def test_a_text_longer_than_a_cell_is_cut_and_not_dropped(tmp_path):
    write_xlsx(tmp_path / "a.xlsx", "S", ["a"], [["x" * 40_000]])
    text = cells_of(tmp_path / "a.xlsx")[1][0]
    assert (len(text), text[-1]) == (32_767, "…")


def folder_of(path):
    return sorted(entry.name for entry in path.parent.iterdir())


WRITERS = [
    lambda path, rows: write_xlsx(path, "S", ["a", "b"], rows),
    lambda path, rows: write_csv(path, ["a", "b"], rows),
]


@pytest.mark.parametrize("write", WRITERS)
def test_a_failure_in_the_middle_leaves_the_old_file_and_nothing_else(tmp_path, write):
    def rows():
        yield ["A", 1]
        raise KeyError("gone")

    path = tmp_path / "list"
    path.write_text("old")
    with pytest.raises(KeyError):
        write(path, rows())
    assert (path.read_text(), folder_of(path)) == ("old", ["list"])


@contextmanager
def little_room(size):
    """As if the disk were full after `size` bytes of a file."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("write", WRITERS)
def test_a_full_disk_leaves_the_old_file_and_a_sentence(tmp_path, write):
    path = tmp_path / "list.out"
    path.write_text("old")
    dice = random.Random(5)  # noqa: S311  texts that do not shrink
    rows = [[dice.randbytes(400).hex(), number] for number in range(400)]
    with (
        little_room(60_000),
        pytest.raises(MachineError, match=r"disk is full, so “list\.out” was not saved"),
    ):
        write(path, rows)
    assert (path.read_text(), folder_of(path)) == ("old", ["list.out"])


@pytest.mark.parametrize("write", WRITERS)
def test_a_folder_that_is_gone_is_told(tmp_path, write):
    with pytest.raises(FileError, match="The folder “gone” is no longer there") as caught:
        write(tmp_path / "gone" / "list.csv", [])
    assert caught.value.code == "vanished"


@pytest.mark.parametrize("write", WRITERS)
def test_a_folder_in_the_place_of_the_file_is_told_and_kept(tmp_path, write):
    place = tmp_path / "list.csv"
    place.mkdir()
    with pytest.raises(FileError, match="may not be saved in this place"):
        write(place, [])
    assert folder_of(place) == ["list.csv"]


def test_an_empty_list_has_its_headings(tmp_path):
    assert write_xlsx(tmp_path / "a.xlsx", "", ["a", "b"], []) == 0
    assert cells_of(tmp_path / "a.xlsx") == [("a", "b")]
