"""A list written by the program is read by it without loss, in every language."""

import csv
from contextlib import closing

import openpyxl
import pytest

from importing import imported, planned, rows
from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.consents import actions as consents
from mobilise_desktop.features.consents import queries as consent_queries
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions, export, seed
from mobilise_desktop.features.firms.details import details_of

DERIVED = {"office_code", "created_at", "updated_at", "updated_by", "version"}
NASTY = {
    "legal_name_native": "=1+1 “Nasty” & Söhne; 'e.K.'",
    "legal_name_latin": "n/a",
    "trade_name": "-",
    "legal_form": "e.K.",
    "country": "DE",
    "vat_no": "DE12 not a number",
    "national_reg_no": "Amtsgericht Köln HRB 0815",
    "reg_no_scheme": "HR",
    "tax_number": "007/123/45678",
    "no_id_reason": "k.A.",
    "nace_scheme": "NACE2.1",
    "nace_code": "62.10",
    "activity_scheme": "WZ 2025",
    "activity_code": "62.10.9",
    "nuts_version": "2021",
    "nuts_code": "DEA23",
    "status": "inactive",
    "member_no": "000123",
    "member_since": "1999-12-31",
    "website": "@home.example",
    "headcount_min": 10,
    "headcount_max": 49,
    "turnover_min": 10_000_050,
    "turnover_max": None,
    "balance_min": None,
    "balance_max": 200_000_001,
    "currency": "EUR",
    "figures_year": 2024,
}
SITES = (
    {
        "label": "Hauptsitz",
        "street": "Domstraße 1–3",
        "postcode": "01067",
        "city": "Dresden",
        "country": "DE",
    },
    {
        "label": "Büro, Süd",
        "city": "São José",
        "country": "BE",
        "accessibility_note": "Rampe;\nKlingel rechts",
    },
    {"street": "Nur Straße 2", "region": "Bayern", "nuts_code": "DE212"},
)
CONTACTS = (
    {
        "title": "Dr.",
        "given_name": "Anna-Lena",
        "family_name": "von der Au",
        "function": "Chefin",
        "phone": "0",
    },
    {
        "email": "info(at)firma.example",
        "mobile": "+49 170 5550123",
        "languages": "de (C2), tr; en",
        "active": 0,
        "can_sign": 1,
        "authority": "power_of_attorney",
        "speaks_for_firm": 0,
        "may_travel": 1,
        "birth_date": "1988-05-03",
        "nationality": "TR",
        "role_type": "co_owner",
        "contract": "fixed_term",
        "contract_until": "2027-12-31",
        "employed_since": "2019-04-01",
        "fte_percent": 80,
        "occupation": "Schweißerin; Meisterin",
        "home_address": "Rosenweg 4,\n14467 Potsdam",
    },
    {"family_name": "Özdemir", "phone": "=030 5550123"},
)
TAGS = ("a, b", 'c; "d"', "Ünlü")
NOTES = ("First\n\nthird line; “quoted”", "-", "=SUM(A1)")


@pytest.fixture
def full(store):
    """A register with demo firms and one with everything that can go wrong in a file."""
    seed.fill(store, 120)
    firm_id = actions.add_firm(store, NASTY)
    for table, parts in (("firm_site", SITES), ("contact", CONTACTS)):
        for values in parts:
            actions.add_part(store, table, firm_id, values)
    for tag in TAGS:
        actions.add_part(store, "firm_tag", firm_id, {"tag": tag})
    for text in NOTES:
        actions.add_part(store, "firm_note", firm_id, {"text": text})
    return store


def all_ids(store):
    return [row[0] for row in rows(store, "SELECT id FROM firm WHERE deleted_at IS NULL ORDER BY id")]


def write(store, path):
    reader = store.reader()
    try:
        return export.export(reader, path, all_ids(store))
    finally:
        reader.close()


def content(store):
    """Everything about the firms that people entered, without identities and times."""
    reader = store.reader()
    found = []
    for firm in details_of(reader, all_ids(store)).values():
        values = {name: v for name, v in firm.values.items() if name not in DERIVED}
        parts = [tuple(dict(part.values) for part in table) for table in (firm.sites, firm.contacts)]
        notes = tuple(note.values["text"] for note in firm.notes[::-1])
        tags = tuple(sorted(tag.values["tag"] for tag in firm.tags))
        found.append((values, *parts, notes, tags))
    reader.close()
    return sorted(found, key=lambda one: (one[0]["legal_name_native"], one[0]["member_no"] or ""))


def differences(one, other):
    """What is not alike in two registers: the firm, and both sides of each part that differs."""
    return [
        (before[0]["legal_name_native"], _unlike(left, right))
        for before, after in zip(content(one), content(other), strict=True)
        for left, right in zip(before, after, strict=True)
        if left != right
    ]


def _unlike(left, right):
    if isinstance(left, dict):
        return {name: (left[name], right[name]) for name in left if left[name] != right[name]}
    if len(left) != len(right) or not left or isinstance(left[0], str):
        return left, right
    return [_unlike(a, b) for a, b in zip(left, right, strict=True)]


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_what_is_exported_comes_back_whole_in_every_language(full, other, tmp_path, language):
    with i18n.speaking(language):
        assert write(full, tmp_path / "firms.xlsx") == 121
    plan = imported(other, tmp_path / "firms.xlsx")
    assert (len(plan.new), plan.rejected, plan.duplicates) == (121, 0, 0)
    assert differences(other, full) == []


@pytest.mark.parametrize("name", ["firms.csv", "firms.tsv"])
@pytest.mark.parametrize("language", ["en", "hu"])
def test_text_files_come_back_whole_too(full, other, tmp_path, name, language):
    with i18n.speaking(language):
        write(full, tmp_path / name)
    imported(other, tmp_path / name)
    assert differences(other, full) == []


def test_an_export_brought_back_into_its_own_register_changes_nothing(full, tmp_path):
    write(full, tmp_path / "firms.xlsx")
    plan = planned(full, tmp_path / "firms.xlsx")
    assert plan.is_empty
    assert plan.unchanged == plan.rows == 121


def test_a_firm_renamed_and_moved_in_the_file_is_still_the_same_firm(full, tmp_path):
    write(full, tmp_path / "firms.csv")
    text = (tmp_path / "firms.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.reader(text.splitlines(keepends=True), delimiter=";"))
    at = {name: place for place, name in enumerate(lines[0])}
    row = next(line for line in lines if "Nasty" in line[at["Legal name"]])
    row[at["Legal name"]], row[at["Town"]], row[at["VAT number"]] = "Renamed GmbH", "Bonn", ""
    with (tmp_path / "firms.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(lines)
    plan = planned(full, tmp_path / "firms.csv")
    assert [dict(update.firm) for update in plan.updates] == [
        {"legal_name_native": (NASTY["legal_name_native"], "Renamed GmbH")}
    ]
    assert [dict(part.changes) for part in plan.updates[0].parts] == [{"city": ("Dresden", "Bonn")}]


def test_what_a_list_has_no_columns_for_is_told(store, tmp_path):
    firm = actions.add_firm(store, {"legal_name_native": "A GmbH", "country": "DE", "status": "active"})
    person = actions.add_part(store, "contact", firm, {"given_name": "Eva", "family_name": "Funk"})
    assert write(store, tmp_path / "bare.xlsx").lacking == ""
    for _year in range(2):
        declarations.add_declaration(store, firm)
    with closing(store.reader()) as reader:
        (eva,) = consent_queries.people(reader, firm)
    given = {"purpose": "invitation", "legal_basis": "consent", "given_on": "2026-11-01", "method": "paper"}
    consents.add(store, eva, given)
    (tmp_path / "scan.pdf").write_bytes(b"%PDF")
    for table, owner in (("firm", firm), ("contact", person)):
        attachments.attach(store, table, owner, [tmp_path / "scan.pdf"])
    told = "Not in the list: 2 attached files. Every backup has them."
    assert write(store, tmp_path / "all.xlsx").lacking == told
    assert openpyxl.load_workbook(tmp_path / "all.xlsx")["Notes"]["A2"].value == told
    plan = planned(store, tmp_path / "all.xlsx")
    assert (plan.unchanged, len(plan.new), len(plan.updates)) == (1, 0, 0)
    told = "Not in the list: 1 consent, 2 size declarations, 2 attached files. Every backup has them."
    assert write(store, tmp_path / "all.csv").lacking == told


def test_only_the_wanted_columns_are_written_in_their_order(full, tmp_path):
    reader = full.reader()
    export.export(reader, tmp_path / "short.csv", all_ids(full)[:3], fields=["city", "legal_name_native"])
    reader.close()
    head = (tmp_path / "short.csv").read_text(encoding="utf-8-sig").splitlines()
    assert head[0] == "Legal name;Town"
    assert len(head) == 4


def test_a_file_of_another_kind_is_refused_and_an_older_one_stays(full, tmp_path):
    old = tmp_path / "firms.pdf"
    old.write_text("old")
    with pytest.raises(FileError, match="no kind of list"):
        write(full, old)
    assert old.read_text() == "old"


def test_nothing_in_the_file_is_a_formula(full, tmp_path):
    write(full, tmp_path / "firms.csv")
    text = (tmp_path / "firms.csv").read_text(encoding="utf-8-sig")
    cells = [cell for line in csv.reader(text.splitlines(keepends=True), delimiter=";") for cell in line]
    assert not [cell for cell in cells if cell.startswith(("=", "@", "+"))]
    assert any(cell.startswith("'=1+1") for cell in cells)


def test_firms_that_share_their_numbers_come_back_as_many_as_they_were(store, other, tmp_path):
    for name in ("Adler Holding AG", "Zeppelin Logistik GmbH", "Adler Holding AG"):
        own = actions.add_firm(store, {"legal_name_native": name, "country": "DE", "vat_no": "DE136695976"})
        actions.add_part(store, "firm_site", own, {"postcode": "89073", "city": "Ulm"})
    write(store, tmp_path / "own.xlsx")
    assert len(imported(other, tmp_path / "own.xlsx").new) == 3
    assert planned(store, tmp_path / "own.xlsx").unchanged == 3


def test_firms_in_the_trash_are_left_out(full, tmp_path):
    actions.delete_firms(full, all_ids(full)[:21])
    assert write(full, tmp_path / "firms.csv") == 100
