"""T5: a spreadsheet program that opens our lists finds texts only, all of them, and no formula or link."""

from xml.etree import ElementTree as ET

import pytest

from mobilise_desktop.interchange.formulas import csv_safe
from mobilise_desktop.interchange.writer import CsvStyle, write_csv, write_xlsx
from office_program import converted

OFFICE, TABLE, TEXT = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "table", "text")
)
BEGINNINGS = ("=", "+", "-", "@", "\t=", " =", "'=", '"=', "＝", "＋", "－", "＠", "'")
TAILS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("http://x.example","x")', "SUM(A1:A9)")
OTHERS = (
    "00123", "1E5", "1-2", "3/4", "12.05", "2026-01-02", "TRUE", "http://x.example", "mailto:a@x.example",
    "+49 30 123456", "Őry Zoltán", "two\nlines", "50 %", "=\n1+1", 'DDE("a";"b")', "#REF!",
)  # fmt: skip
TEXTS = [f"{beginning}{tail}" for beginning in BEGINNINGS for tail in TAILS] + list(OTHERS)
READ_BOLDLY = "CSV:59,34,76,1,1/1,0,false,true,false,false,false,0,true"
"""Semicolons, double quotes, UTF-8; numbers are recognised and formulas run, which nobody should choose."""


def cells(path):
    """Text, kind and formula of every cell of the first sheet, row by row, without empty ones."""
    sheet = ET.parse(path).getroot().find(f".//{TABLE}table")  # noqa: S314  LibreOffice wrote it
    return [
        (
            "\n".join("".join(line.itertext()) for line in cell.findall(f"{TEXT}p")),
            cell.get(f"{OFFICE}value-type"),
            cell.get(f"{TABLE}formula"),
        )
        for row in sheet.iter(f"{TABLE}table-row")
        for cell in row.findall(f"{TABLE}table-cell")
        if cell.get(f"{OFFICE}value-type")
    ]


def links(path):
    return list(ET.parse(path).getroot().iter(f"{TEXT}a"))  # noqa: S314  as above


def plain(text):
    """As LibreOffice gives texts back: several blanks and tabs in a row are elements of their own."""
    return "".join(text.split())


def test_a_workbook_opens_as_the_texts_that_were_written(office_program, tmp_path):
    write_xlsx(tmp_path / "list.xlsx", "Firms", ["Text"], ([text] for text in TEXTS))
    made = converted(office_program, tmp_path / "list.xlsx", "fods", tmp_path)
    (_head, *found) = cells(made)
    assert [plain(text) for text, _kind, _formula in found] == [plain(text) for text in TEXTS]
    assert {kind for _text, kind, _formula in found} == {"string"}
    assert {formula for _text, _kind, formula in found} == {None}
    assert links(made) == []


def test_a_text_file_opens_without_a_formula(office_program, tmp_path):
    write_csv(tmp_path / "list.csv", ["Text"], ([text] for text in TEXTS), style=CsvStyle())
    made = converted(office_program, tmp_path / "list.csv", "fods", tmp_path, READ_BOLDLY)
    (_head, *found) = cells(made)
    assert len(found) == len(TEXTS)
    assert {formula for _text, _kind, formula in found} == {None}
    for text, (shown, kind, _formula) in zip(TEXTS, found, strict=True):
        if kind == "string":
            assert plain(shown) == plain(csv_safe(text))
    assert links(made) == []


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_the_test_has_teeth(office_program, tmp_path, kind):
    """A list written without care does have a formula."""
    from xlsxwriter import Workbook

    path = tmp_path / f"list.{kind}"
    if kind == "csv":
        path.write_text("Text\n=1+1\n", encoding="utf-8")
    else:
        with Workbook(path) as book:
            book.add_worksheet().write("A2", "=1+1")
    made = converted(office_program, path, "fods", tmp_path, READ_BOLDLY if kind == "csv" else "")
    assert any(formula for _text, _kind, formula in cells(made))
