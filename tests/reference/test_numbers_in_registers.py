"""The four member registers: what was planted in them is found, and nothing else."""

import csv
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from mobilise_desktop.reference import activity_codes, emails, identifiers, phones

FOLDER = Path(__file__).parent.parent / "data" / "registers"


def lines(name, encoding):
    """The header and the rows below; titles and totals have fewer cells."""
    with (FOLDER / name).open(encoding=encoding, newline="") as file:
        return [row for row in csv.reader(file, delimiter=";") if len(row) > 5]


def column(rows, at):
    return [str(row[at]) for row in rows]


def register(country):
    """VAT numbers, e-mail addresses, activity codes, telephone numbers; the header of the codes."""
    if country == "IT":
        book = CalamineWorkbook.from_path(FOLDER / "confapi_aziende.xlsx")
        (_title, header, *rows), at = book.get_sheet_by_name("Aziende").to_python(), (2, 10, 6, 11)
    else:
        name, encoding, at = {
            "DE": ("bvmw_mitglieder.csv", "cp1252", (7, 13, 11, 14)),
            "HU": ("patosz_tagok.csv", "cp1250", (2, 8, 4, 9)),
            "TR": ("musiad_uyeler.csv", "cp1254", (2, 11, 7, 12)),
        }[country]
        header, *rows = lines(name, encoding)
    return [column(rows, i) for i in at], header[at[2]]


@pytest.mark.parametrize("country", ["DE", "IT", "HU", "TR"])
def test_the_planted_check_digits_are_found(country):
    (numbers, *_rest), _header = register(country)
    checked = [identifiers.check_vat(number, country) for number in numbers]
    assert len(checked) == 307
    assert [c.problem_code for c in checked if c.problem_code] == ["vat_checksum"] * 4
    assert len({c.compact for c in checked if c.status == "checksum_ok"}) >= 290
    assert any(c.padded for c in checked) is (country == "IT")


@pytest.mark.parametrize("country", ["DE", "IT", "HU", "TR"])
def test_the_planted_addresses_are_found(country):
    (_numbers, addresses, *_rest), _header = register(country)
    assert [a for a in addresses if emails.check(a)[1]] == ["info(at)firma.example"] * 4


@pytest.mark.parametrize(
    ("country", "scheme"),
    [("DE", "WZ 2008"), ("IT", "ATECO 2007"), ("HU", "TEÁOR'08"), ("TR", "NACE Rev. 2 (TR)")],
)
def test_every_activity_is_brought_to_its_class(country, scheme):
    (_numbers, _addresses, codes, _phones), header = register(country)
    assert activity_codes.scheme_of_header(header, codes) == scheme
    found = [activity_codes.reduce(code, scheme) for code in codes]
    assert all(f and f.exact and f.nace_scheme == "NACE2" and len(f.nace_code) == 5 for f in found)


@pytest.mark.parametrize("country", ["DE", "IT", "HU", "TR"])
def test_telephone_numbers_come_out_as_from_the_library(country):
    (_numbers, _addresses, _codes, given), _header = register(country)
    assert [phones.e164(text, country) for text in given] == [phones._by_library(t, country) for t in given]
