"""Lists of other federations: other languages, encodings, headings, units and kinds of files."""

from datetime import date

import pytest

from importing import DATA, imported, looked, rows, value, written
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.interchange.writer import write_xlsx
from tests.interchange import books

pytestmark = pytest.mark.parametrize("store", ["sqlite"], indirect=True)


def targets(look):
    return [column.target.dump() if column.target else "" for column in look.mapped]


def test_a_spreadsheets_unicode_text_with_tabs(store, tmp_path):
    lines = [
        "Company\tTown\tEmployees",
        "Ärzteversorgung Łódź GmbH\tGöttingen\t10–49",
        "Ünal Ltd\tKayseri\t250+",
    ]
    path = written(tmp_path, lines, "list.txt", "utf-16")
    imported(store, path)
    sql = "SELECT legal_name_native, headcount_min, headcount_max, size_class FROM firm ORDER BY 1"
    assert rows(store, sql) == [
        ("Ärzteversorgung Łódź GmbH", 10, 49, "small"),
        ("Ünal Ltd", 250, None, "large"),
    ]


def test_latin_9_with_euro_signs(store, tmp_path):
    lines = ["Raison sociale;Ville;CA (k€)", "Œuvre & Cie SARL;Évry;1 250,5", "Garage Müller;Metz;80 k€"]
    path = written(tmp_path, lines, encoding="iso8859-15")
    look = looked(store, path, "AFDEE")
    assert look.source.encoding == "iso8859-15"
    imported(store, path, "AFDEE")
    sql = "SELECT legal_name_native, turnover_min, currency, legal_form FROM firm ORDER BY 2"
    assert rows(store, sql) == [
        ("Garage Müller", 8_000_000, "EUR", None),
        ("Œuvre & Cie SARL", 125_050_000, "EUR", "SARL"),
    ]


def test_utf_8_with_a_mark_and_commas(store, tmp_path):
    path = written(
        tmp_path,
        ["Company,City,Turnover (EUR)", '"Smith, Jones & Co.",Cork,"1,234,567.89"'],
        encoding="utf-8-sig",
    )
    imported(store, path, "CEAPME")
    assert rows(store, "SELECT legal_name_native, turnover_max FROM firm") == [
        ("Smith, Jones & Co.", 123_456_789)
    ]


def test_headings_in_two_languages(store, tmp_path):
    head = (
        "Lidnummer / N° de membre;Naam / Nom;Ondernemingsnummer / N° d'entreprise;Straat / Rue;Postcode / Code postal;"
        "Gemeente / Commune;Aantal werknemers / Effectif;Omzet (k€) / CA (k€);NACE-BEL;Contactpersoon / Contact;"
        "E-mail / Courriel;GSM"
    )
    row = (
        "17;Bakkerij De Smet BV;0428.759.497;Dorpsstraat 1 bus 2;9000;Gent;5-9;450;10.711;Jan De Smet;"
        "jan@desmet.example;0470 12 34 56"
    )
    imported(store, written(tmp_path, [head, row]), "BDG")
    sql = """SELECT f.member_no, f.national_reg_no, f.reg_no_scheme, f.headcount_min, f.headcount_max, f.turnover_min,
             f.activity_code, f.nace_code, s.street, s.city, c.given_name, c.family_name, c.mobile_e164, f.legal_form
             FROM firm f JOIN firm_site s ON s.firm_id = f.id JOIN contact c ON c.firm_id = f.id"""
    assert rows(store, sql) == [
        (
            "17", "0428759497", "KBO", 5, 9, 45_000_000, "10.711", "10.71", "Dorpsstraat 1 bus 2", "Gent", "Jan",
            "De Smet", "+32470123456", "BV",
        )
    ]  # fmt: skip


def test_headings_in_two_lines_under_a_title(store, tmp_path):
    lines = [
        "Mitgliederliste 2026;;;;",
        ";;;;",
        ";Anschrift;;;Kontakt",
        "Firma;Straße;PLZ;Ort;E-Mail",
        "Alpha GmbH;Weg 1;1067;Dresden;a@alpha.example",
        "Beta KG;Weg 2;10115;Berlin;b@beta.example",
        "Gesamt: 2;;;;",
    ]
    plan = imported(store, written(tmp_path, lines))
    assert len(plan.new) == 2
    assert rows(store, "SELECT postcode, city FROM firm_site ORDER BY city") == [
        ("10115", "Berlin"),
        ("01067", "Dresden"),
    ]


def test_a_register_in_spanish_and_basque(store, tmp_path):
    lines = [
        "N.º socio / Bazkide zk.;Razón social / Izen soziala;CIF / IFK;Herria / Municipio;Langileak / Trabajadores;CNAE",
        "9;Goierri Makinak, S.L.;B20123455;Beasain;12;2841",
    ]
    imported(store, written(tmp_path, lines), "ADEGI")
    sql = "SELECT vat_no, headcount_min, activity_scheme, nace_code, legal_form FROM firm"
    assert rows(store, sql) == [("ESB20123455", 12, "CNAE-2009", "28.41", "S.L.")]


def test_an_estonian_register(store, tmp_path):
    lines = [
        "Liikme nr\tÄrinimi\tRegistrikood\tKMKR nr\tAadress\tEMTAK kood\tTöötajate arv\tKäive (tuh €)\tKontaktisik\tE-post",
        "5\tOÜ Puidutöö\t10000356\tEE100000102\tPikk tn 12, 10123 Tallinn\t16231\t8\t1 234,5\tMart Tamm\tmart@puit.example",
    ]
    imported(store, written(tmp_path, lines, encoding="cp1257"), "EVEA")
    sql = """SELECT f.national_reg_no, f.reg_no_scheme, f.vat_no, f.turnover_min, f.nace_code, s.street, s.postcode,
             s.city FROM firm f JOIN firm_site s ON s.firm_id = f.id"""
    assert rows(store, sql) == [
        ("10000356", "REG", "EE100000102", 123_450_000, "16.23", "Pikk tn 12", "10123", "Tallinn")
    ]


def test_a_romanian_register(store, tmp_path):
    lines = [
        "Denumire;CUI;Nr. Reg. Com.;Adresa;Localitate;Județ;Cod CAEN;Nr. salariați;Cifra de afaceri (mii lei);Persoana de contact;Telefon",
        "SC Brutăria Țăranului SRL;RO 1590082;J40/8302/1997;Str. Morii 4;Ploiești;Prahova;1071;23;4.500,75;Ion Ștefan;0244 123 456",
    ]
    imported(store, written(tmp_path, lines, encoding="utf-8"), "YEAR")
    sql = """SELECT f.vat_no, f.tax_number, f.national_reg_no, f.reg_no_scheme, f.turnover_max, f.currency, s.street,
             s.city, s.region FROM firm f JOIN firm_site s ON s.firm_id = f.id"""
    assert rows(store, sql) == [
        (
            "RO1590082",
            "1590082",
            "J40/8302/1997",
            "ORC",
            450_075_000,
            "RON",
            "Str. Morii 4",
            "Ploiești",
            "Prahova",
        )
    ]


def test_a_french_register_with_establishments(store, tmp_path):
    lines = [
        "Raison sociale;N° SIRET;Code NAF;Nom;Prénom;Fonction;Tél.;CA en k€ 2023;CA en k€ 2024;Tranche d'effectifs;Adresse 1;Adresse 2;CP;Ville",
        "Ateliers Dupont SAS;73282932000074;25.62B;Dupont;Zoé;Gérante;01 23 45 67 89;800;950;10 à 19;12 rue des Lilas;Bâtiment C;1000;Bourg-en-Bresse",
    ]
    look = looked(store, written(tmp_path, lines), "AFDEE")
    assert look.not_imported == ("CA en k€ 2023",)
    imported(store, written(tmp_path, lines), "AFDEE")
    sql = """SELECT f.national_reg_no, f.reg_no_scheme, f.activity_code, f.nace_code, f.turnover_min, f.headcount_min,
             f.headcount_max, s.street, s.postcode, c.given_name, c.family_name, c.function
             FROM firm f JOIN firm_site s ON s.firm_id = f.id JOIN contact c ON c.firm_id = f.id"""
    assert rows(store, sql) == [
        (
            "73282932000074", "SIRET", "25.62B", "25.62", 95_000_000, 10, 19, "12 rue des Lilas, Bâtiment C", "01000",
            "Zoé", "Dupont", "Gérante",
        )
    ]  # fmt: skip


def test_hungarian_names_in_hungarian_order(store, tmp_path):
    lines = [
        "Cégnév;Kapcsolattartó",
        "A Kft.;Nagy Éva Mária",
        "B Kft.;Dr. Kovács István",
        "C Kft.;Tóth Gábor",
    ]
    imported(store, written(tmp_path, lines), "PATOSZ")
    assert rows(store, "SELECT title, family_name, given_name FROM contact ORDER BY family_name") == [
        ("Dr.", "Kovács", "István"),
        (None, "Nagy", "Éva Mária"),
        (None, "Tóth", "Gábor"),
    ]


def test_two_contacts_two_sites_and_lines_of_a_street(store, tmp_path):
    lines = [
        "Firma;Name 2;Straße;Straße 2;Ort;Ort 2;Ansprechpartner;E-Mail;Ansprechpartner 2;E-Mail 2;Schlagwörter;Bemerkung",
        "Alpha;Werk Süd GmbH;Weg 1;Hof 3;Jena;Gera;Anna Alt;a@a.example;Bert Neu;b@a.example;Messe, Export;läuft",
    ]
    imported(store, written(tmp_path, lines))
    assert value(store, "SELECT legal_name_native FROM firm") == "Alpha Werk Süd GmbH"
    assert rows(store, "SELECT street, city, is_default FROM firm_site ORDER BY is_default DESC") == [
        ("Weg 1", "Jena", 1),
        ("Hof 3", "Gera", 0),
    ]
    assert rows(store, "SELECT given_name, email, is_main FROM contact ORDER BY is_main DESC") == [
        ("Anna", "a@a.example", 1),
        ("Bert", "b@a.example", 0),
    ]
    assert {tag for (tag,) in rows(store, "SELECT tag FROM firm_tag")} == {"Messe", "Export"}
    assert value(store, "SELECT text FROM firm_note") == "läuft"


def test_size_classes_and_states_in_words(store, tmp_path):
    lines = [
        "Firma;Größenklasse;Status;Währung;Umsatz;Jahr",
        "A;klein;ruhend;CHF;1.000;2024",
        "B;Kleinstunternehmen;aktiv;TL;2 Mio;2023",
        "C;micro-entreprise;erloschen;;;",
    ]
    imported(store, written(tmp_path, lines))
    sql = (
        "SELECT size_class, status, currency, turnover_min, figures_year FROM firm ORDER BY legal_name_native"
    )
    assert rows(store, sql) == [
        ("small", "inactive", "CHF", 100_000, 2024),
        ("micro", "active", "TRY", 200_000_000, 2023),
        ("micro", "closed", None, None, None),
    ]


def test_an_opendocument_sheet(store, tmp_path):
    path = tmp_path / "soci.ods"
    lines = (("Ragione sociale", "CAP", "Comune", "Addetti"), ("Rossi S.r.l.", 184, "Roma", 12))
    books.ods(path, {"Soci": books.ods_rows(lines)})
    imported(store, path, "CONFAPI")
    assert rows(store, "SELECT postcode, city FROM firm_site") == [("00184", "Roma")]


def test_an_old_excel_file(store):
    plan = imported(store, DATA / "interchange" / "liikmed.xls", "EVEA")
    assert plan.new
    assert plan.rejected == 0


def test_real_days_numbers_and_ticks_in_a_workbook(store, tmp_path):
    path = tmp_path / "list.xlsx"
    write_xlsx(
        path, "Firms", ["Name", "Joined", "Employees", "Turnover"], [["A Ltd", date(2001, 2, 3), 7, 1234.5]]
    )
    imported(store, path, "CEAPME")
    sql = "SELECT member_since, headcount_max, turnover_max FROM firm"
    assert rows(store, sql) == [("2001-02-03", 7, 123_450)]


def test_american_days_are_told_by_the_whole_column(store, tmp_path):
    path = written(tmp_path, ["Company,Joined", "A,03/04/2013", "B,12/31/2013"])
    imported(store, path, "CEAPME")
    assert rows(store, "SELECT member_since FROM firm ORDER BY 1") == [("2013-03-04",), ("2013-12-31",)]


def test_a_list_without_a_column_of_names_says_so(store, tmp_path):
    path = written(tmp_path, ["PLZ;Ort;E-Mail", "10115;Berlin;a@b.example"])
    with pytest.raises(FileError, match="name of the firm") as caught:
        imported(store, path)
    assert caught.value.code == "no_name_column"
