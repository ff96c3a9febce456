"""Sheets are read as their users see them."""

import random
from contextlib import suppress
from datetime import date, datetime

import openpyxl
import pytest
import xlsxwriter

from mobilise_desktop.core.errors import FileError, MobiliseError
from mobilise_desktop.interchange.source import ReadOptions, open_source
from tests.interchange import books
from tests.interchange.test_kinds import DATA


@pytest.fixture
def book(tmp_path):
    """A book made by XlsxWriter; give it what to do with it, get the opened list."""

    def book(fill, **options):
        path = tmp_path / "list.xlsx"
        with xlsxwriter.Workbook(path) as made:
            fill(made)
        return open_source(path, ReadOptions(**options))

    return book


def test_cells_come_as_what_they_are(book):
    def fill(made):
        sheet = made.add_worksheet()
        day, moment = made.add_format({"num_format": "dd.mm.yyyy"}), made.add_format({"num_format": 22})
        sheet.write_row(0, 0, ["Text", 1067, 1.5, True, 12345678901])
        sheet.write_datetime(0, 5, datetime(2020, 1, 2), day)  # noqa: DTZ001  cells know no zone
        sheet.write_datetime(0, 6, datetime(2020, 1, 2, 3, 4), moment)  # noqa: DTZ001
        sheet.write_string(0, 7, "00123")
        sheet.write_string(0, 8, "ends\r\nhere _x0041_")

    ((_number, row),) = book(fill).rows()
    moment = datetime(2020, 1, 2, 3, 4)  # noqa: DTZ001
    assert row == [
        *("Text", 1067, 1.5, True, 12345678901, date(2020, 1, 2), moment, "00123"),
        "ends\nhere _x0041_",
    ]
    assert [type(cell) for cell in row[1:6]] == [int, float, bool, int, date]


def test_formulas_that_were_never_calculated_are_told(tmp_path):
    path = tmp_path / "sums.xlsx"
    made = openpyxl.Workbook()
    made.active.append(["Name", "Sum"])
    for row in range(2, 30_002):
        made.active.append([f"Firm {row}", f"=A{row}&B{row}"])
    made.save(path)
    (problem,) = open_source(path).problems
    assert (problem.row, problem.code) == (0, "no_result")
    assert "30000 cells" in problem.message


def test_cells_with_errors_are_counted_and_the_first_are_named(tmp_path):
    path = tmp_path / "sums.xlsx"
    made = openpyxl.Workbook()
    for row in range(1, 30_002):
        made.active.append([f"Firm {row}", "#N/A" if row % 3 == 0 else "Bonn"])
    made.save(path)
    (problem,) = open_source(path).problems
    assert (problem.row, problem.code) == (0, "cell_error")
    assert "10000 cells" in problem.message
    assert problem.message.endswith("(B3, B6, B9, B12, B15, …).")


def test_formulas_with_results_are_no_problem(book):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_formula(0, 0, "=1+1", None, 2)
        sheet.write_formula(0, 1, '=A1&"x"', None, "2x")

    assert book(fill).problems == ()


def test_formulas_are_read_by_their_results_and_errors_as_empty(book):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_formula(0, 0, "=1+1", None, 2)
        sheet.write_formula(0, 1, '="a"&"b"', None, "ab")
        sheet.write_formula(0, 2, "=NA()", None, "#N/A")
        sheet.write_string(0, 3, "=not a formula")

    assert list(book(fill).rows()) == [(1, [2, "ab", "", "=not a formula"])]


def test_rows_have_their_numbers_in_the_sheet(book):
    def fill(made):
        sheet = made.add_worksheet()
        sheet.write_string(4, 2, "Firma")
        sheet.write_string(6, 2, "A GmbH")

    assert [(number, row) for number, row in book(fill).rows() if any(row)] == [
        (5, ["Firma"]),
        (7, ["A GmbH"]),
    ]


def a_register(made, name, rows, *, hidden=False):
    sheet = made.add_worksheet(name)
    for number in range(rows):
        sheet.write_row(
            number, 0, ["Firma", "Ort", "E-Mail"] if not number else [f"F{number}", "Bonn", "a@b"]
        )
    if hidden:
        sheet.hide()


def test_the_sheet_with_the_list_is_chosen(book):
    def fill(made):
        made.add_worksheet("Deckblatt").write_string(0, 0, "Mitglieder 2026")
        made.add_worksheet("Leer")
        a_register(made, "Liste", 30)
        a_register(made, "Verborgen", 90, hidden=True)
        made.add_chartsheet("Bild")

    source = book(fill)
    assert (source.sheet, source.sheets) == ("Liste", ("Deckblatt", "Leer", "Liste"))


def test_known_headings_weigh_more_than_a_long_sheet(book):
    def fill(made):
        sheet = made.add_worksheet("Buchungen")
        for number in range(500):
            sheet.write_row(number, 0, [number, number * 2, number * 3, number * 4])
        a_register(made, "Liste", 5)

    assert book(fill).sheet == "Buchungen"
    assert book(fill, is_known=lambda text: text in {"Firma", "Ort"}).sheet == "Liste"


def test_a_sheet_can_be_chosen_and_a_wrong_name_falls_back(book):
    def fill(made):
        a_register(made, "Eins", 5)
        a_register(made, "Zwei", 50)

    assert book(fill, sheet="Eins").expected_rows == 5
    assert book(fill, sheet="Drei").sheet == "Zwei"


def test_a_book_without_anything_is_empty(book):
    with pytest.raises(FileError) as caught:
        book(lambda made: made.add_worksheet())
    assert caught.value.code == "empty"


def test_an_ods_list_is_read(tmp_path):
    path = books.ods(
        tmp_path / "list.ods", {"Info": "", "Lijst": books.ods_rows([["Naam", "Leden"], ["Één", 5]])}
    )
    source = open_source(path)
    assert (source.kind, source.sheet, source.sheets) == ("ods", "Lijst", ("Info", "Lijst"))
    assert list(source.rows()) == [(1, ["Naam", "Leden"]), (2, ["Één", 5])]


def test_the_rows_can_be_read_as_often_as_wanted():
    source = open_source(DATA / "interchange/liikmed.xls")
    assert list(source.rows()) == list(source.rows())
    assert source.sample == list(source.rows())


@pytest.mark.parametrize(
    "name", ["registers/confapi_aziende.xlsx", "interchange/liikmed.xls", "interchange/password.xlsx"]
)
def test_a_damaged_file_is_read_or_refused_but_nothing_else(tmp_path, name):
    dice = random.Random(name)  # noqa: S311  the same flaws each time
    path = tmp_path / "list.bin"
    for _turn in range(60):
        content = bytearray((DATA / name).read_bytes())
        for _flaw in range(dice.choice([1, 4, 20])):
            at = dice.randrange(len(content))
            if dice.random() < 0.5:
                content[at] = dice.randrange(256)
            else:
                del content[at : at + dice.randrange(1, 100)]
        path.write_bytes(content)
        with suppress(MobiliseError):
            assert sum(1 for _row in open_source(path).rows()) < 1_000
