"""The registers of four federations come in as they are, with nothing to choose."""

import json
from collections import Counter

import pytest

from importing import REGISTERS, imported, looked, planned, rows, value, written
from mobilise_desktop.features.firms import import_run
from mobilise_desktop.storage.undo import UndoStack

FILES = {
    "BVMW": "bvmw_mitglieder.csv",
    "CONFAPI": "confapi_aziende.xlsx",
    "PATOSZ": "patosz_tagok.csv",
    "MUSIAD": "musiad_uyeler.csv",
}
OFFICES = list(FILES)


@pytest.fixture(params=OFFICES)
def office(request):
    return request.param


def file_of(code):
    return REGISTERS / FILES[code]


def test_every_register_is_read_without_help(store, office):
    plan = imported(store, file_of(office), office)
    counted = len(plan.new), len(plan.updates), plan.unchanged, plan.duplicates, plan.rejected, plan.rows
    assert counted == (300, 0, 0, 6, 1, 307)
    assert value(store, "SELECT count(*) FROM firm WHERE status = 'active'") == 300
    assert value(store, "SELECT count(*) FROM firm_list") == 300
    assert value(store, "SELECT count(*) FROM txn") == 1


def test_wrong_numbers_and_addresses_are_reported_and_kept(store, office):
    plan = imported(store, file_of(office), office)
    assert Counter(problem.code for problem in plan.problems) == {
        "duplicate_in_file": 6,
        "vat_checksum": 4,
        "email_format": 4,
        "no_name": 1,
    }
    assert [problem.rejects for problem in plan.problems].count(True) == 1
    assert value(store, "SELECT count(*) FROM firm WHERE vat_status = 'checksum_bad'") == 4
    assert value(store, "SELECT count(*) FROM firm WHERE vat_status = 'checksum_ok'") == 296
    assert value(store, "SELECT count(*) FROM contact WHERE email = 'info(at)firma.example'") == 4


def test_the_same_file_twice_changes_nothing(store, office):
    imported(store, file_of(office), office)
    plan = imported(store, file_of(office), office)
    assert plan.is_empty
    assert (plan.unchanged, plan.duplicates, plan.rejected) == (300, 6, 1)
    assert value(store, "SELECT count(*) FROM txn") == 1


def test_what_the_office_changed_in_computed_fields_stays(store, office):
    imported(store, file_of(office), office)
    with store.maintain() as connection:
        connection.exec_driver_sql("UPDATE firm SET size_class = 'large', vat_status = 'verified_online'")
        connection.exec_driver_sql("UPDATE firm SET nace_code = '01.11', status = 'closed'")
        connection.exec_driver_sql(
            "UPDATE contact SET phone_e164 = NULL, title = 'Dr.', function = 'Director'"
        )
    plan = planned(store, file_of(office), office)
    assert plan.is_empty
    assert plan.unchanged == 300


def test_an_import_is_one_step_back_and_one_step_forth(store, office):
    steps = UndoStack(store)
    imported(store, file_of(office), office)
    assert steps.next_undo.label.text() == f"Import {FILES[office]}"
    steps.undo()
    tables = ("firm", "firm_site", "contact", "firm_tag", "firm_note")
    assert [value(store, f"SELECT count(*) FROM {t} WHERE deleted_at IS NULL") for t in tables] == [0] * 5
    assert value(store, "SELECT count(*) FROM firm_list") == 0
    assert steps.next_undo is None
    steps.redo()
    assert [value(store, f"SELECT count(*) FROM {t} WHERE deleted_at IS NULL") for t in tables[:3]] == [
        300
    ] * 3
    assert value(store, "SELECT count(*) FROM firm_list") == 300


def test_a_dry_run_writes_nothing(store, office):
    assert len(planned(store, file_of(office), office).new) == 300
    assert value(store, "SELECT count(*) FROM firm") == 0
    assert value(store, "SELECT count(*) FROM import_source") == 0


def test_every_column_but_the_tax_office_is_imported(store, office):
    look = looked(store, file_of(office), office)
    assert look.not_imported == (("Vergi Dairesi",) if office == "MUSIAD" else ())
    assert look.has_names
    assert look.texts[0][0].isdigit()


def test_italian_numbers_get_their_zeros_back(store):
    imported(store, file_of("CONFAPI"), "CONFAPI")
    assert value(store, "SELECT count(*) FROM firm WHERE length(vat_no) <> 13") == 0
    assert {row[0] for row in rows(store, "SELECT DISTINCT length(postcode) FROM firm_site")} == {5}
    assert value(store, "SELECT count(*) FROM firm_site WHERE postcode = '00184'") > 0
    found = rows(store, "SELECT member_since, turnover_max, currency FROM firm WHERE member_no = '1243'")
    assert found == [("2010-02-17", 364_200_000, "EUR")]


def test_hungarian_figures_and_addresses_are_taken_apart(store):
    imported(store, file_of("PATOSZ"), "PATOSZ")
    sql = """SELECT f.vat_no, f.tax_number, f.turnover_min, f.currency, f.nace_code, f.activity_scheme, f.member_since,
             s.street, s.postcode, s.city, c.given_name, c.family_name, c.phone_e164
             FROM firm f JOIN firm_site s ON s.firm_id = f.id JOIN contact c ON c.firm_id = f.id
             WHERE f.member_no = '1101'"""
    assert rows(store, sql) == [
        (
            "HU15413673", "15413673-2-41", 17_800_000_000, "HUF", "56.10", "TEÁOR'08", "2011-08-10",
            "Kossuth Lajos utca 52.", "4024", "Debrecen", "Tibor", "Varga", "+36365128597",
        )
    ]  # fmt: skip


def test_german_and_turkish_firms_have_what_their_rows_say(store):
    imported(store, file_of("BVMW"), "BVMW")
    sql = """SELECT legal_name_native, legal_form, vat_no, headcount_min, headcount_max, turnover_min, balance_max,
             nace_scheme, nace_code, activity_code, size_class FROM firm WHERE member_no = '1160'"""
    assert rows(store, sql) == [
        (
            "Ruppersberger Tischlerei GmbH", "GmbH", "DE391943229", 4, 4, 45_000_000, 48_900_700, "NACE2", "28.49",
            "28.49.0", "micro",
        )
    ]  # fmt: skip
    imported(store, file_of("MUSIAD"), "MUSIAD")
    sql = "SELECT legal_form, country, vat_no, currency, turnover_min FROM firm WHERE legal_name_native LIKE 'Gülşen İn%'"
    assert ("Ltd. Şti.", "TR", "9373719834", "TRY", 3_672_000_000) in rows(store, sql)


def test_registers_of_several_offices_stand_side_by_side(store):
    for code in OFFICES:
        imported(store, file_of(code), code)
    assert value(store, "SELECT count(*) FROM firm") == 1200
    assert [planned(store, file_of(code), code).unchanged for code in OFFICES] == [300] * 4


def test_the_columns_are_remembered_for_the_next_file(store, tmp_path):
    first = looked(store, file_of("MUSIAD"), "MUSIAD")
    targets = [column.target for column in first.mapped]
    targets[3] = import_run.Target("note")
    imported(store, file_of("MUSIAD"), "MUSIAD", targets=tuple(targets))
    assert value(store, "SELECT DISTINCT text FROM firm_note") == "Vergi Dairesi: Marmara Kurumlar"
    again = looked(store, file_of("MUSIAD"), "MUSIAD")
    assert again.is_remembered
    assert again.mapped[3].target == import_run.Target("note")
    assert planned(store, file_of("MUSIAD"), "MUSIAD").unchanged == 300


def test_a_register_of_another_country_is_read_as_there(store, office):
    """An office in Brussels gets the lists of all others."""
    countries = {"BVMW": "DE", "CONFAPI": "IT", "PATOSZ": "HU", "MUSIAD": "TR"}
    plan = imported(store, file_of(office), "CEAPME", country=countries[office])
    assert (len(plan.new), plan.duplicates, plan.rejected) == (300, 6, 1)
    assert Counter(problem.code for problem in plan.problems)["vat_checksum"] == 4
    assert rows(store, "SELECT DISTINCT country FROM firm") == [(countries[office],)]


def test_the_country_of_a_list_is_remembered_until_another_is_chosen(store):
    german, italian = file_of("BVMW"), file_of("CONFAPI")
    imported(store, german, "CEAPME", country="DE")
    assert looked(store, german, "CEAPME").office.country == "DE"
    again = planned(store, german, "CEAPME")
    assert (again.unchanged, again.country) == (300, "DE")
    assert looked(store, german, "CEAPME", country="BE").office.country == "BE"
    assert looked(store, italian, "CEAPME").office.country == "BE"


def test_columns_that_an_earlier_version_remembered_are_still_known(store, tmp_path):
    path = written(tmp_path, ["Name;Ort;Zeichen", "A GmbH;Ulm;x"])
    kept = [["Name", "legal_name_native"], ["Ort", "city"], ["Zeichen", "member_no"]]
    imported(store, path)
    with store.maintain() as connection:
        connection.exec_driver_sql(f"UPDATE import_source SET mapping = '{json.dumps(kept)}'")
    look = looked(store, path)
    assert (look.is_remembered, look.mapped[2].target.field) == (True, "member_no")


def test_a_country_without_an_office_has_its_currency(store, tmp_path):
    imported(
        store, written(tmp_path, ["Name;Town;Turnover", "Nowak Sp. z o.o.;Łódź;5"]), "CEAPME", country="PL"
    )
    assert rows(store, "SELECT country, currency FROM firm") == [("PL", "PLN")]
