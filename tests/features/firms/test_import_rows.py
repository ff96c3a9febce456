"""Rows with flaws: what is kept, what is noted, what is refused."""

from collections import Counter

import pytest

from importing import imported, looked, planned, rows, value, written
from mobilise_desktop.core import i18n
from mobilise_desktop.features.firms import import_report
from mobilise_desktop.interchange.source import open_source

pytestmark = pytest.mark.parametrize("store", ["sqlite"], indirect=True)
HEAD = "Firma;Land;PLZ;Ort;USt-IdNr.;Mitarbeiter;Umsatz;WZ 2008;E-Mail;Telefon;Mitglied seit;Status"


def codes(plan):
    return Counter(problem.code for problem in plan.problems)


def test_values_that_cant_be_what_they_should_be_are_reported_and_kept(store, tmp_path):
    line = "A GmbH;Absurdistan;10115;Berlin;DE12;viele;etwa hundert;Dings;a@b;siehe Web;irgendwann;vielleicht"
    plan = imported(store, written(tmp_path, [HEAD, line]))
    assert codes(plan) == {
        "unknown_country": 1,
        "vat_format": 1,
        "number_format": 2,
        "unknown_activity": 1,
        "email_format": 1,
        "phone_format": 1,
        "date_format": 1,
        "unknown_word": 1,
    }
    assert rows(
        store, "SELECT country, vat_no, activity_code, headcount_min, member_since, status FROM firm"
    ) == [("DE", "DE12", "Dings", None, None, "active")]
    assert rows(store, "SELECT email, phone, phone_e164 FROM contact") == [("a@b", "siehe Web", None)]
    assert sorted(text for (text,) in rows(store, "SELECT text FROM firm_note")) == [
        "Land: Absurdistan",
        "Mitarbeiter: viele",
        "Mitglied seit: irgendwann",
        "Status: vielleicht",
        "Umsatz: etwa hundert",
    ]
    assert all(problem.row == 2 and problem.column in HEAD.split(";") for problem in plan.problems)
    assert all(problem.message.endswith(".") for problem in plan.problems)


def test_signs_for_nothing_are_no_flaws(store, tmp_path):
    lines = [HEAD, "A GmbH;-;-;k.A.;-;-;n/a;–;-;-;-;-", "B GmbH;;;;;;;;;;;"]
    plan = imported(store, written(tmp_path, lines))
    assert plan.problems == ()
    assert len(plan.new) == 2


def test_a_row_with_more_cells_than_headings_is_refused(store, tmp_path):
    plan = imported(
        store, written(tmp_path, ["Firma;PLZ;Ort", "A;10115;Berlin;Mitte", "B;1067;Dresden;;;", "C;80331"])
    )
    assert codes(plan) == {"too_many_cells": 1}
    assert (len(plan.new), plan.rejected) == (2, 1)


def test_endless_texts_are_refused(store, tmp_path):
    plan = imported(
        store, written(tmp_path, ["Firma;USt-IdNr.;Ort", f"A;{'9' * 300};B", f"{'B' * 2000};;", "C;;"])
    )
    assert codes(plan) == {"too_long": 2}
    assert len(plan.new) == 1


def test_a_number_of_another_country_is_told(store, tmp_path):
    plan = imported(store, written(tmp_path, ["Firma;USt-IdNr.", "A;FR40303265045"]))
    assert codes(plan) == {"vat_country": 1}
    assert "Germany" in plan.problems[0].message
    assert value(store, "SELECT vat_no FROM firm") == "FR40303265045"


def test_the_first_of_several_addresses_is_taken_and_all_are_noted(store, tmp_path):
    plan = imported(
        store, written(tmp_path, ["Firma;E-Mail", "A;a@x.example; b@x.example".replace("; b", " / b")])
    )
    assert codes(plan) == {"several_values": 1}
    assert value(store, "SELECT email FROM contact") == "a@x.example"
    assert value(store, "SELECT text FROM firm_note") == "E-Mail: a@x.example / b@x.example"


def test_a_second_row_of_a_firm_only_fills_what_the_first_left_empty(store, tmp_path):
    lines = [
        "Firma;PLZ;Ort;Mitarbeiter;E-Mail;Schlagwörter",
        "Käse-Köster e.K.;10115;Berlin;;;Messe",
        "KAESE KOESTER;10115;Berlin;7;k@koester.example;Export",
    ]
    plan = imported(store, written(tmp_path, lines))
    assert (len(plan.new), plan.duplicates, codes(plan)) == (1, 1, {"duplicate_in_file": 1})
    assert "Row 2" in plan.problems[0].message
    assert rows(store, "SELECT legal_name_native, headcount_max FROM firm") == [("Käse-Köster e.K.", 7)]
    assert value(store, "SELECT email FROM contact") == "k@koester.example"
    assert value(store, "SELECT count(*) FROM firm_tag") == 2


def test_further_people_and_sites_of_a_second_row_are_further_ones(store, tmp_path):
    lines = [
        "Firma;USt-IdNr.;Straße;PLZ;Ort;Ansprechpartner;E-Mail;Telefon",
        "A GmbH;DE136695976;Weg 1;;Köln;Max Eins;max@a.example;",
        "A GmbH;DE136695976;Allee 9;80331;München;Eva Zwei;eva@a.example;",
        "A GmbH;DE136695976;Weg 1;50667;Köln;Eins, Max;;0221 111111",
        "A GmbH;DE136695976;;;;;;0221 999999",
    ]
    plan = imported(store, written(tmp_path, lines))
    assert (len(plan.new), plan.duplicates, codes(plan)) == (1, 3, {"duplicate_in_file": 3})
    assert rows(store, "SELECT street, postcode, city FROM firm_site ORDER BY is_default DESC, id") == [
        ("Weg 1", "50667", "Köln"), ("Allee 9", "80331", "München"),
    ]  # fmt: skip
    assert rows(store, "SELECT family_name, email, phone FROM contact ORDER BY is_main DESC, id") == [
        ("Eins", "max@a.example", "0221 111111"), ("Zwei", "eva@a.example", None), (None, None, "0221 999999"),
    ]  # fmt: skip
    again = planned(store, written(tmp_path, lines, "again.csv"))
    assert (again.is_empty, again.unchanged) == (True, 1)


def test_what_a_second_row_says_otherwise_is_told_and_can_be_corrected(store, tmp_path):
    lines = ["Firma;Ort;Umsatz;Website", "A GmbH;Ulm;1.000;a.example", "A GmbH;Ulm;7.000;b.example"]
    plan = planned(store, written(tmp_path, lines))
    assert codes(plan) == {"duplicate_in_file": 1, "differs_in_file": 1}
    assert plan.problems[1].message == (
        "Row 2 says otherwise about the same firm, and that is kept: Website, Turnover."
    )
    assert list(plan.attention) == [3]


def test_two_firms_with_one_number_in_one_place_both_come_in(store, tmp_path):
    lines = ["Firma;PLZ;Ort;USt-IdNr.", "Adler Holding AG;89073;Ulm;DE136695976",
             "Zeppelin Logistik GmbH;89073;Ulm;DE136695976"]  # fmt: skip
    plan = imported(store, written(tmp_path, lines))
    assert (len(plan.new), codes(plan)) == (2, {"same_number": 1})
    assert "“Adler Holding AG” in row 2" in plan.problems[0].message
    again = planned(store, written(tmp_path, lines, "again.csv"))
    assert (again.is_empty, again.unchanged) == (True, 2)


@pytest.mark.parametrize("heading", ["PLZ Ort", "PLZ/Ort", "Ort", "CP Ville", "CAP e Comune"])
def test_postcode_and_town_in_one_cell_are_taken_apart(store, tmp_path, heading):
    lines = [f"Firma;Straße;{heading}", "A GmbH;Weg 1;50667 Köln", "B GmbH;Weg 2;Bonn", "C GmbH;;Paris 12"]
    imported(store, written(tmp_path, lines))
    found = dict(rows(store, "SELECT f.legal_name_native, coalesce(s.postcode, '') || '|' || coalesce(s.city, '')"
                             " FROM firm f JOIN firm_site s ON s.firm_id = f.id"))  # fmt: skip
    assert found["A GmbH"] == "50667|Köln"
    if "PLZ" not in heading and "CAP" not in heading and "CP" not in heading:
        assert (found["B GmbH"], found["C GmbH"]) == ("|Bonn", "|Paris 12")
    assert planned(store, written(tmp_path, lines, "again.csv")).is_empty


def test_a_name_in_a_second_language_is_kept_and_stands_in_for_the_first(store, tmp_path):
    lines = [
        "Firma (DE);Firma (FR);Ort",
        "Alfa GmbH;Alfa SA;Eupen",
        ";Gamma SA;Namur",
        "Delta;Delta;Ulm",
        ";;Bonn",
    ]
    plan = imported(store, written(tmp_path, lines))
    assert (len(plan.new), codes(plan)) == (3, {"no_name": 1})
    assert rows(store, "SELECT legal_name_native, trade_name FROM firm ORDER BY legal_name_native") == [
        ("Alfa GmbH", "Alfa SA"), ("Delta", None), ("Gamma SA", None),
    ]  # fmt: skip


def test_the_currency_of_the_heading_holds_for_amounts_in_words(store, tmp_path):
    imported(store, written(tmp_path, ["Firma;Ort;Umsatz (CHF)", "A GmbH;Ulm;2 Mio.", "B GmbH;Bonn;7"]))
    assert rows(store, "SELECT turnover_max, currency FROM firm ORDER BY legal_name_native") == [
        (200_000_000, "CHF"), (700, "CHF"),
    ]  # fmt: skip


def test_filler_numbers_do_not_make_firms_the_same(store, tmp_path):
    lines = ["Firma;USt-IdNr.;Ort", "A GmbH;000000000;Jena", "B GmbH;000000000;Gera"]
    assert len(imported(store, written(tmp_path, lines)).new) == 2


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_rows_to_correct_come_back_corrected_in_every_language(store, tmp_path, language):
    lines = [
        HEAD,
        ";Deutschland;10115;Berlin;;;;;;;;",
        "B GmbH;;1067;Dresden;;;;;b(at)b;;;",
        "C GmbH;;;;;;;;;;;",
    ]
    first = imported(store, written(tmp_path, lines))
    assert (len(first.new), first.rejected, sorted(first.attention)) == (2, 1, [2, 3])
    out = tmp_path / "attention.xlsx"
    with i18n.speaking(language):
        assert import_report.write(out, first) == 2
    kept = [list(cells) for _line, cells in open_source(out).rows()]
    assert kept[0][1:] == HEAD.split(";")
    assert "b(at)b" in kept[2][0]
    kept[1][1], kept[2][9] = "Ohne Namen GmbH", "b@b.example"
    from mobilise_desktop.interchange.writer import write_xlsx

    write_xlsx(tmp_path / "corrected.xlsx", "Corrected", kept[0], kept[1:])
    look = looked(store, tmp_path / "corrected.xlsx")
    assert look.not_imported == ()
    second = imported(store, tmp_path / "corrected.xlsx")
    assert (len(second.new), len(second.updates), second.problems) == (1, 1, ())
    assert {email for (email,) in rows(store, "SELECT email FROM contact")} == {"b@b.example"}
    assert {code for (code,) in rows(store, "SELECT postcode FROM firm_site")} == {"10115", "01067"}


def test_duplicates_have_nothing_to_correct(store, tmp_path):
    plan = planned(store, written(tmp_path, ["Firma;Ort", "A GmbH;Jena", "A gmbh;Jena"]))
    assert plan.duplicates == 1
    assert plan.attention == {}


def test_an_empty_list_brings_nothing(store, tmp_path):
    plan = imported(store, written(tmp_path, ["Firma;Ort"]))
    assert (plan.rows, plan.is_empty) == (0, True)
    assert value(store, "SELECT count(*) FROM txn") == 0
