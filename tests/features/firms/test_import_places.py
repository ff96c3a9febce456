"""Addresses are taken apart also beside columns of towns, and nothing that a list says is thrown away."""

import pytest

from importing import imported, planned, rows, value, written

SITES = "SELECT street, postcode, city, region, country FROM firm_site ORDER BY street"


def test_a_whole_address_beside_its_town_is_taken_apart(store, tmp_path):
    lines = ["Firma;Anschrift;Ort", "A GmbH;Hauptstr. 5, 53111 Bonn;Bonn", "B GmbH;Bonner Weg 6;Bonn"]
    imported(store, written(tmp_path, lines))
    assert rows(store, SITES) == [
        ("Bonner Weg 6", None, "Bonn", None, "DE"),
        ("Hauptstr. 5", "53111", "Bonn", None, "DE"),
    ]
    assert planned(store, written(tmp_path, lines)).is_empty


def test_an_address_in_another_place_than_its_column_stays_whole(store, tmp_path):
    imported(store, written(tmp_path, ["Firma;Anschrift;PLZ;Ort", "A;Bonner Str. 5, 53113 Bonn;53111;Bonn"]))
    assert rows(store, SITES) == [("Bonner Str. 5, 53113 Bonn", "53111", "Bonn", None, "DE")]


def test_an_address_fills_the_columns_of_a_row_without_a_town(store, tmp_path):
    lines = ["Firma;Straße;PLZ;Ort", "A GmbH;Hauptstr. 5, 53111 Bonn;;", "B GmbH;Weg 1;10115;Berlin"]
    imported(store, written(tmp_path, lines))
    assert rows(store, SITES)[0][:3] == ("Hauptstr. 5", "53111", "Bonn")


@pytest.mark.parametrize("country", ["France", "Frankreich", "FRANCE"])
def test_a_country_in_an_address_is_the_country_of_the_firm(store, tmp_path, country):
    lines = ["Firma;USt-IdNr.;Anschrift", f'E SARL;FR44732829320;"12 rue de la Paix, 75002 Paris, {country}"']
    plan = imported(store, written(tmp_path, lines))
    assert plan.problems == ()
    assert rows(store, "SELECT country, vat_status FROM firm") == [("FR", "checksum_ok")]
    assert rows(store, SITES) == [("12 rue de la Paix", "75002", "Paris", None, "FR")]


def test_a_column_of_countries_is_believed_first(store, tmp_path):
    lines = ["Firma;Anschrift;Land", "E SARL;12 rue de la Paix, 75002 Paris, France;Deutschland"]
    imported(store, written(tmp_path, lines))
    assert value(store, "SELECT country FROM firm") == "DE"
    assert rows(store, SITES)[0][1:] == ("75002", "Paris", None, "FR")


def test_a_town_that_is_called_like_its_country_stays_a_town(store, tmp_path):
    imported(store, written(tmp_path, ["Firma;Anschrift;Land", "E;1 rue X, L-1234 Luxembourg;Luxemburg"]))
    assert rows(store, SITES) == [("1 rue X", "1234", "Luxembourg", None, "LU")]


def test_a_code_that_is_no_class_is_kept_and_said(store, tmp_path):
    codes = ["62.01", "62.01", "62.99", "25.62.0", "J", "62.0"]
    lines = ["Firma;Ort;NACE Rev. 2", *(f"F{n};Wien;{code}" for n, code in enumerate(codes))]
    plan = imported(store, written(tmp_path, lines))
    assert [(p.row, p.code) for p in plan.problems] == [(4, "no_nace_class")]
    assert "62.99" in plan.problems[0].message
    sql = "SELECT nace_code, activity_code FROM firm ORDER BY legal_name_native"
    assert rows(store, sql) == [
        ("62.01", None), ("62.01", None), ("62", "62.99"), ("25.62", "25.62.0"), ("J", None), ("62.0", None),
    ]  # fmt: skip
    assert planned(store, written(tmp_path, lines)).is_empty


def test_part_time_people_are_cut_off_and_kept_in_a_note(store, tmp_path):
    lines = ["Firma;Ort;Mitarbeiter", "A;Wien;1,5", "B;Wien;12", "C;Wien;10-49"]
    plan = imported(store, written(tmp_path, lines))
    assert plan.problems == ()
    assert rows(store, "SELECT headcount_min, headcount_max FROM firm ORDER BY legal_name_native") == [
        (1, 1),
        (12, 12),
        (10, 49),
    ]
    assert rows(store, "SELECT text FROM firm_note") == [("Mitarbeiter: 1,5",)]
    assert planned(store, written(tmp_path, lines)).is_empty


def test_numbers_as_spreadsheets_shorten_them(store, tmp_path):
    lines = ["Firma;Ort;Umsatz (EUR);Mitarbeiter", "Alpha;Bonn;1,23E+06;12", "Beta;Bonn;2,5E+07;1,5E+02"]
    imported(store, written(tmp_path, lines))
    sql = "SELECT turnover_min, turnover_max, headcount_max FROM firm ORDER BY legal_name_native"
    assert rows(store, sql) == [(123_000_000, 123_000_000, 12), (2_500_000_000, 2_500_000_000, 150)]


def test_several_people_in_one_cell_need_attention(store, tmp_path):
    both = "Herr Dr. Max Müller und Frau Eva Schmidt"
    plan = imported(store, written(tmp_path, ["Firma;Ort;Ansprechpartner", f"A GmbH;Bonn;{both}"]))
    assert [problem.code for problem in plan.problems] == ["several_values"]
    sql = "SELECT title, given_name, family_name FROM contact"
    assert rows(store, sql) == [("Herr Dr.", "Max", "Müller")]
    assert rows(store, "SELECT text FROM firm_note") == [(f"Ansprechpartner: {both}",)]


def test_spaniards_have_two_family_names(store, tmp_path):
    lines = ["Empresa;Población;Persona de contacto", "A, S.L.;Donostia;Miren Goikoetxea Etxeberria"]
    imported(store, written(tmp_path, lines), "ADEGI")
    assert rows(store, "SELECT given_name, family_name FROM contact") == [("Miren", "Goikoetxea Etxeberria")]
