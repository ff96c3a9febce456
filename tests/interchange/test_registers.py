"""Registers of federations are understood without a word from the user."""

from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from mobilise_desktop.interchange import values
from mobilise_desktop.interchange.addresses import split_address
from mobilise_desktop.interchange.headers import Headings
from mobilise_desktop.interchange.layout import TableRows, find_table
from mobilise_desktop.interchange.source import ReadOptions, open_source
from tests.interchange import books
from tests.interchange.firm_columns import COLUMNS

DATA = Path(__file__).parents[1] / "data"
HEADINGS = Headings(COLUMNS)


def understood(path, code_page="cp1252"):
    """The rows of a file as mappings of keys, and what the headings mean."""
    source = open_source(path, ReadOptions(code_page=code_page, is_known=HEADINGS.is_known))
    layout = find_table(source.sample, HEADINGS.is_known)
    table = TableRows(source.rows(), layout)
    rows = list(table)
    meanings = HEADINGS.match(layout.columns, [cells for _number, cells in rows[:100]])
    named = [{match.key: cells[place] for place, match in meanings.items()} for _number, cells in rows]
    return source, layout, meanings, named, table.skipped


FOUR = [
    ("bvmw_mitglieder.csv", "cp1252", 16, "Ruppersberger Tischlerei GmbH", 1),
    ("confapi_aziende.xlsx", "cp1252", 13, "Campanella Arredamenti S.n.c.", 2),
    ("patosz_tagok.csv", "cp1250", 11, "Nagy Szoftver Kft.", 3),
    ("musiad_uyeler.csv", "cp1254", 14, "Gülşen İnşaat Ltd. Şti.", 1),
]


@pytest.mark.parametrize("register", FOUR)
def test_each_given_register_is_known_by_all_its_columns_and_read_by_all_its_rows(register):
    name, code_page, width, first, header_row = register
    _source, layout, meanings, rows, _skipped = understood(DATA / "registers" / name, code_page)
    assert layout.header_row == header_row
    assert len(meanings) == width == len({match.key for match in meanings.values()})
    assert len(rows) == 307
    assert rows[0]["name"] == first
    assert sum(values.is_blank(row["name"]) for row in rows) == 1


def test_the_german_register_has_its_umlauts_and_its_scheme():
    source, _layout, meanings, rows, _skipped = understood(DATA / "registers/bvmw_mitglieder.csv")
    assert (source.encoding, source.separator, source.kind) == ("cp1252", ";", "csv")
    assert rows[0]["street"] == "Hauptstraße 73"
    assert rows[0]["postcode"] == "01067"
    by_key = {match.key: match for match in meanings.values()}
    assert by_key["activity"].scheme == "WZ 2008"
    assert by_key["turnover"].currency == "EUR"
    style = values.number_style([row["turnover"] for row in rows[:100]], "de")
    assert values.parse_number(rows[0]["turnover"], style) == 450_000


def test_the_italian_register_is_on_its_second_sheet_with_real_days():
    source, _layout, meanings, rows, _skipped = understood(DATA / "registers/confapi_aziende.xlsx")
    assert (source.sheet, source.sheets, source.kind) == ("Aziende", ("Info", "Aziende"), "xlsx")
    assert (rows[0]["vat_no"], rows[0]["postcode"]) == (19143470581, 25121)
    assert rows[0]["since"] == date(2010, 2, 17)
    assert {match.key for match in meanings.values()} >= {"email", "contact", "activity"}


def test_the_italian_register_reads_as_another_reader_reads_it():
    path = DATA / "registers/confapi_aziende.xlsx"
    with closing(openpyxl.load_workbook(path, data_only=True)) as book:
        rows = list(book["Aziende"].iter_rows(values_only=True))
    theirs = [[cell if cell is not None else "" for cell in row] for row in rows]
    ours = [list(cells) for _number, cells in open_source(path).rows()]
    assert [[c.date() if hasattr(c, "date") else c for c in row] for row in theirs] == ours


def test_the_hungarian_register_ends_before_its_total_and_counts_in_thousands():
    _source, layout, meanings, rows, skipped = understood(DATA / "registers/patosz_tagok.csv", "cp1250")
    assert (layout.header_row, layout.first_data_row, skipped) == (3, 4, [312])
    turnover = next(match for match in meanings.values() if match.key == "turnover")
    assert (turnover.unit.multiplier, turnover.currency) == (1000, "HUF")
    assert turnover.unit.of(values.parse_number(rows[0]["turnover"])) == 178_000_000
    assert split_address(rows[0]["address"], "HU").city == "Debrecen"
    assert values.parse_date(rows[0]["since"]) == date(2011, 8, 10)
    assert all(split_address(row["address"], "HU").postcode for row in rows if row["address"])


def test_the_turkish_register_has_its_letters_and_its_lira():
    _source, _layout, meanings, rows, _skipped = understood(DATA / "registers/musiad_uyeler.csv", "cp1254")
    assert rows[0]["city"] == "İstanbul"
    assert next(match for match in meanings.values() if match.key == "turnover").currency == "TRY"
    assert values.parse_number(rows[0]["turnover"]) == Decimal(36_720_000)


def test_a_belgian_register_in_utf_16_with_two_languages_in_each_heading(tmp_path):
    text = (
        "Ledenlijst / Liste des membres\n\n"
        "Naam / Nom\tStraat / Rue\tPostcode / Code postal\tGemeente / Commune\t"
        "BTW-nummer / N° TVA\t"
        "Werknemers / Effectif\tOmzet / Chiffre d’affaires (k€)\tNACE-code / Code NACE\tE-mail / Courriel\n"
        "Bakkerij Noë BV\tWetstraat 1\t1000\tBrussel\tBE 0403.019.261\t10–49\t1 250,5\t11.05\ta@a.example\n"
        "Menuiserie Noël SRL\tRue Haute 2\t1000\tBruxelles\tBE 0403.019.262\t<10\t320\t16.23\tb@b.example\n"
    )
    (tmp_path / "leden.csv").write_text(text, "utf-16")
    source, layout, meanings, rows, _skipped = understood(tmp_path / "leden.csv")
    assert (source.encoding, source.kind, layout.header_row) == ("utf-16", "tsv", 3)
    assert {m.key for m in meanings.values()} == {
        *("name", "street", "postcode", "city", "vat_no", "headcount", "turnover", "activity", "email"),
    }
    assert values.parse_range(rows[0]["headcount"]) == values.Span(Decimal(10), Decimal(49))
    turnover = next(m for m in meanings.values() if m.key == "turnover")
    assert turnover.unit.of(values.parse_number(rows[0]["turnover"])) == 1_250_500


def test_a_french_register_in_latin_9(tmp_path):
    text = (
        "Raison sociale;Adresse complète;Effectif;CA (M€);Code NAF;Tél.\r\n"
        "Cœur de Bœuf SARL;12 rue Haute, 75001 Paris;250 et plus;1,5;10.71C;01 23 45 67 89\r\n"
        "Éts Sœur;3 rue Basse, 59000 Lille;1 à 9;0,8;43.21A;03 20 00 00 00\r\n"
        "Total: 2 entreprises\r\n"
    )
    (tmp_path / "adherents.csv").write_bytes(text.encode("iso8859-15"))
    source, _layout, meanings, rows, skipped = understood(tmp_path / "adherents.csv")
    assert source.encoding == "iso8859-15"
    assert rows[0]["name"] == "Cœur de Bœuf SARL"
    assert {m.key for m in meanings.values()} == {
        "name",
        "address",
        "headcount",
        "turnover",
        "activity",
        "phone",
    }
    assert next(m for m in meanings.values() if m.key == "turnover").unit.multiplier == 1_000_000
    assert (len(rows), skipped) == (2, [4])


def test_a_basque_register_in_utf_8_with_a_mark_and_headings_in_two_lines(tmp_path):
    text = (
        "Enpresa,IFZ,Langileak,Fakturazioa,Helbide elektronikoa\n"
        "Empresa,NIF,Trabajadores,Facturación,Correo electrónico\n"
        ",,,(miles €),\n"
        'Ñandu S.L.,B20123456,"38,5","1.234,5",a@b.example\n'
    )
    (tmp_path / "bazkideak.csv").write_text(text, "utf-8-sig")
    source, layout, meanings, rows, _skipped = understood(tmp_path / "bazkideak.csv")
    assert (source.encoding, source.separator) == ("utf-8-sig", ",")
    assert {m.key for m in meanings.values()} == {"name", "vat_no", "headcount", "turnover", "email"}
    assert rows[0]["name"] == "Ñandu S.L."
    assert layout.columns[0] == "Enpresa | Empresa"


def test_an_estonian_register_of_an_old_spreadsheet_program():
    source, layout, meanings, rows, skipped = understood(DATA / "interchange/liikmed.xls", "cp1257")
    assert (source.kind, source.sheet, layout.header_row, skipped) == ("xls", "Liikmed", 3, [8])
    assert {m.key for m in meanings.values()} == {"name", "reg_no", "headcount", "turnover", "since"}
    assert next(m for m in meanings.values() if m.key == "turnover").unit == values.Unit(1000, "EUR")
    assert rows[1] == {
        "name": "Šveits & Žanr AS",
        "reg_no": 11099999,
        "headcount": 250,
        "turnover": 99000,
        "since": date(2001, 12, 1),
    }


def test_a_romanian_register_in_ods_with_groups_over_the_headings(tmp_path):
    rows = books.ods_rows(
        [
            ["Registrul membrilor", "", "", "", "", ""],
            ["Firma", "", "", "Date financiare", "", ""],
            ["Denumirea firmei", "CUI", "Adresa", "Nr. salariați", "Cifra de afaceri (mii lei)", "Cod CAEN"],
            ["1", "2", "3", "4", "5", "6"],
            [
                "Țesături Brașov SRL",
                "RO 18547290",
                "Str. Lungă nr. 3, Brașov 500001, jud. Brașov",
                12,
                345.5,
                "1320",
            ],
            ["", "", "", "", "", ""],
            ["Total general", "", "", 12, 345.5, ""],
        ]
    )
    _source, layout, meanings, found, skipped = understood(
        books.ods(tmp_path / "a.ods", {"Membri": rows}), "cp1250"
    )
    assert (layout.header_row, layout.first_data_row, skipped) == (3, 5, [7])
    assert {m.key for m in meanings.values()} == {
        *("name", "vat_no", "address", "headcount", "turnover", "activity"),
    }
    assert found[0]["name"] == "Țesături Brașov SRL"
    assert split_address(found[0]["address"], "RO").city == "Brașov"
    assert next(m for m in meanings.values() if m.key == "turnover").unit == values.Unit(1000, "RON")
