"""What firms have beside their rows goes out on further sheets, and comes back without loss."""

import json
from contextlib import closing

import openpyxl
import pytest

from importing import imported, planned, rows, value
from mobilise_desktop.core import i18n
from mobilise_desktop.features.consents import actions as consents
from mobilise_desktop.features.consents import queries as consent_queries
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions, commands, export
from mobilise_desktop.storage.undo import UndoStack
from office_program import converted

DECLARED = (
    {
        "ref_year": 2024,
        "declared_on": "2025-03-01",
        "awu_hundredths": 3855,
        "turnover": 123_456_789_01,
        "balance_total": 0,
        "currency": "HUF",
        "rate": "391.25",
        "rate_on": "2024-12-31",
        "public_control": 1,
        "previous_awu_hundredths": 900,
        "previous_turnover": 5,
        "previous_balance_total": 700_000_000_00,
        "previous_class": "medium",
        "signed_on": "2025-03-02",
        "signed_by": "=Kovács, Éva",
    },
    {"ref_year": 2025, "awu_hundredths": 1200, "currency": "HUF", "rate": "400", "turnover": 77_000_000_00},
    {"ref_year": 2025, "awu_hundredths": 1300, "currency": "TND", "turnover": 1_234_567},
)
RELATED = (
    {"name": "Másik – “Kft.”; A", "country": "SK", "relation": "linked", "awu_hundredths": 4100},
    {
        "name": "-",
        "relation": "partner",
        "share_hundredths": 2550,
        "turnover": 99,
        "balance_total": 3,
        "reg_no": "007",
    },
    {"name": "-", "relation": "partner"},
)
CONSENTS = (
    {
        "purpose": "invitation",
        "legal_basis": "consent",
        "given_on": "2025-01-31",
        "method": "paper",
        "text_version": "2026-1",
        "text_language": "eu",
    },
    {"purpose": "invitation", "legal_basis": "consent", "given_on": "2025-01-31", "method": "paper"},
    {
        "purpose": "placement",
        "legal_basis": "contract",
        "given_on": "1899-05-01",
        "method": "verbal_noted",
        "withdrawn_on": "2026-02-28",
        "withdrawal_note": "by phone;\nconfirmed",
    },
)
PEOPLE = (
    {"given_name": "Éva", "family_name": "Kovács", "email": "eva@firma.example"},
    {"given_name": "Éva", "family_name": "Kovács", "email": "eva2@firma.example"},
    {"email": "info@firma.example"},
    {"phone": "+36 1 555 0123", "function": "Reception"},
)
_ENTRIES = {
    "sme_declaration": "SELECT {} FROM sme_declaration e JOIN firm f ON f.id = e.firm_id",
    "sme_related": "SELECT {} FROM sme_related e JOIN sme_declaration d ON d.id = e.declaration_id"
    " JOIN firm f ON f.id = d.firm_id",
    "consent": "SELECT {} FROM consent e JOIN contact p ON p.id = e.person_id JOIN firm f ON f.id = p.firm_id",
}


def add_people(store, firm, people, given):
    for values in people:
        actions.add_part(store, "contact", firm, values)
    with closing(store.reader()) as reader:
        found = consent_queries.people(reader, firm)
    for person in found:
        for values in given:
            consents.add(store, person, values)


def declare(store, firm, values):
    own = declarations.add_declaration(store, firm, "HUF")
    declarations.edit_declaration(store, own, values)
    return own


@pytest.fixture
def full(store):
    """Two firms with declarations, related enterprises, people and consents."""
    alfa, beta = (
        actions.add_firm(store, {"legal_name_native": name, "country": "HU", "status": "active"})
        for name in ("Alfa Kft.", "Béta Kft.")
    )
    last = [declare(store, alfa, values) for values in DECLARED][-1]
    for values in RELATED:
        declarations.add_related(store, last, values)
    declare(store, beta, DECLARED[1])
    add_people(store, alfa, PEOPLE, CONSENTS)
    add_people(store, beta, PEOPLE[:1], CONSENTS[:1])
    return store


def all_ids(store):
    return [row[0] for row in rows(store, "SELECT id FROM firm WHERE deleted_at IS NULL ORDER BY id")]


def write(store, path, **options):
    with closing(store.reader()) as reader:
        return export.export(reader, path, all_ids(store), **options)


def entries(store):
    """Everything on the further sheets, without identities and times."""
    from mobilise_desktop.features.firms import further

    found = {}
    for sheet in further.sheets():
        fields = [column.field for column in (*sheet.columns, *sheet.told)]
        said = ", ".join(["f.legal_name_native", "f.size_class", *(f"e.{name}" for name in fields)])
        said += {"consent": ", p.email, p.given_name", "sme_related": ", d.ref_year"}.get(sheet.table, "")
        query = _ENTRIES[sheet.table].format(said) + " WHERE e.deleted_at IS NULL"
        found[sheet.table] = sorted(rows(store, query), key=str)
    return found


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_all_entries_come_back_whole_in_every_language(full, other, tmp_path, language):
    with i18n.speaking(language):
        written = write(full, tmp_path / "firms.xlsx")
    assert written.lacking == ""
    plan = imported(other, tmp_path / "firms.xlsx")
    assert plan.problems == ()
    assert entries(other) == entries(full)
    assert [len(found) for found in entries(other).values()] == [13, 4, 3]


@pytest.mark.parametrize("store", ["sqlite"], indirect=True)
def test_they_come_back_from_a_file_that_libreoffice_has_saved(full, other, office_program, tmp_path):
    write(full, tmp_path / "firms.xlsx")
    plan = imported(other, converted(office_program, tmp_path / "firms.xlsx", "ods", tmp_path))
    assert plan.problems == ()
    assert entries(other) == entries(full)


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(full, other, tmp_path):
    write(full, tmp_path / "firms.xlsx")
    imported(other, tmp_path / "firms.xlsx")
    before, steps = entries(other), UndoStack(other)
    steps.undo()
    assert not any(entries(other).values())
    steps.redo()
    assert entries(other) == before == entries(full)


def test_an_export_brought_back_into_its_own_register_changes_nothing(full, tmp_path):
    write(full, tmp_path / "firms.xlsx")
    plan = planned(full, tmp_path / "firms.xlsx")
    assert plan.is_empty
    assert plan.problems == ()


def test_the_same_file_a_second_time_changes_nothing(full, other, tmp_path):
    write(full, tmp_path / "firms.xlsx")
    first = imported(other, tmp_path / "firms.xlsx")
    assert first.further_told == "With them come: 13 consents, 4 size declarations and 3 related enterprises."
    assert planned(other, tmp_path / "firms.xlsx").is_empty
    assert planned(other, tmp_path / "firms.xlsx").problems == ()


def change(path, sheet, *edits):
    """Write values into cells of a sheet, as a user does: (row, heading, value)."""
    book = openpyxl.load_workbook(path)
    table = book[sheet]
    headings = [cell.value for cell in table[1]]
    for row, heading, given in edits:
        table.cell(row, headings.index(heading) + 1).value = given
    book.save(path)
    return headings


def test_a_withdrawal_noted_elsewhere_completes_the_entry_and_what_differs_is_told(full, tmp_path):
    path = tmp_path / "firms.xlsx"
    write(full, path)
    change(
        path, "Consents", (2, "Withdrawn on", "03.04.2026"), (2, "Note", "on paper"), (3, "How", "By e-mail")
    )
    plan = imported(full, path)
    assert plan.further_told == "Completed: 1 consent."
    assert [(p.row, p.column, p.code) for p in plan.problems] == [(3, "Consents", "entry_differs")]
    assert "How" in plan.problems[0].message
    assert rows(
        full, "SELECT withdrawn_on, withdrawal_note FROM consent WHERE withdrawal_note = 'on paper'"
    ) == [("2026-04-03", "on paper")]
    assert value(full, "SELECT count(*) FROM consent WHERE method = 'e_mail'") == 0


def test_a_gap_is_not_filled_with_what_can_not_be_right(full, tmp_path):
    path = tmp_path / "firms.xlsx"
    write(full, path)
    change(path, "Consents", (2, "Withdrawn on", "2020-01-01"))
    plan = planned(full, path)
    assert plan.is_empty
    assert [(p.row, p.message) for p in plan.problems] == [(2, "This was withdrawn before it was given.")]


def test_what_can_not_be_right_is_told_and_left_out(full, other, tmp_path):
    path = tmp_path / "firms.xlsx"
    write(full, path)
    change(
        path,
        "Consents",
        (2, "Given on", "soon"),
        (3, "Legal basis", "Contract"),
        (4, "Purpose", None),
        (5, "Given name", "Nobody"),
        (6, "Record ID", "x"),
        (7, "Withdrawn on", "1890-01-01"),
    )
    change(path, "Size declarations", (2, "Exchange rate", "-3"), (4, "Annual turnover", 0.0001))
    plan = imported(other, path)
    told = [(p.row, p.column, p.rejects) for p in plan.problems]
    assert ((2, "Consents – Given on", True) in told) and ((3, "Consents", True) in told)
    assert {row for row, column, _rejects in told if column == "Consents"} == {3, 4, 5, 6, 7}
    assert ((2, "Size declarations", True) in told) and (
        (4, "Size declarations – Annual turnover", True) in told
    )
    assert value(other, "SELECT count(*) FROM consent") == 13 - 6
    lost = [p for p in plan.problems if p.column == "Related enterprises"]
    assert len(lost) == 3
    assert {p.message for p in lost} == {"What this line belongs to is not among the entries of this file."}
    assert plan.to_correct == len({(p.row, p.column.split(" – ")[0]) for p in plan.problems})


def test_lines_without_an_id_are_new_entries_once(full, tmp_path):
    path = tmp_path / "firms.xlsx"
    write(full, path)
    book = openpyxl.load_workbook(path)
    table = book["Consents"]
    headings = [cell.value for cell in table[1]]
    table.append([cell.value for cell in table[2]])
    last = table.max_row
    table.cell(last, headings.index("Given on") + 1).value = "2026-05-05"
    book.save(path)
    assert imported(full, path).further_told == "With them come: 1 consent."
    assert planned(full, path).is_empty
    assert value(full, "SELECT count(*) FROM consent WHERE given_on = '2026-05-05'") == 1


def test_an_entry_in_the_trash_comes_back_as_a_new_one(full, tmp_path):
    write(full, tmp_path / "firms.xlsx")
    before = entries(full)
    declarations.remove_declaration(full, value(full, "SELECT declaration_id FROM sme_related"))
    plan = imported(full, tmp_path / "firms.xlsx")
    assert plan.further_told == "With them come: 1 size declaration and 3 related enterprises."
    assert entries(full) == before


def test_entries_follow_a_firm_that_the_register_knows_by_its_number(full, other, tmp_path):
    there = actions.add_firm(other, {"legal_name_native": "Alfa Kft.", "country": "HU", "member_no": "7"})
    actions.add_part(other, "contact", there, {"given_name": "Evi", "email": PEOPLE[0]["email"]})
    own = rows(full, "SELECT id FROM firm WHERE legal_name_native = 'Alfa Kft.'")[0][0]
    actions.edit_firm(full, own, {"member_no": "7"})
    write(full, tmp_path / "firms.xlsx")
    plan = imported(other, tmp_path / "firms.xlsx")
    assert (len(plan.new), len(plan.updates)) == (1, 1)
    assert entries(other) == entries(full)


def test_a_sheet_without_its_columns_is_told(full, other, tmp_path):
    path = tmp_path / "firms.xlsx"
    write(full, path)
    change(path, "Consents", (1, "Record ID", "?"))
    plan = imported(other, path)
    assert [(p.row, p.code) for p in plan.problems] == [(0, "sheet_columns")]
    assert "“Consents”" in plan.problems[0].message
    assert len(entries(other)["sme_related"]) == 3


def test_a_list_for_a_purpose_or_of_some_columns_has_no_further_sheets(full, tmp_path):
    for name, options in (("purpose", {"purpose": "invitation"}), ("columns", {"fields": ["city"]})):
        write(full, tmp_path / f"{name}.xlsx", **options)
        assert openpyxl.load_workbook(tmp_path / f"{name}.xlsx").sheetnames == ["Firms"]


def test_a_text_file_says_what_it_can_not_hold(full, tmp_path):
    told = write(full, tmp_path / "firms.csv").lacking
    assert told == (
        "Not in the list: 13 consents, 4 size declarations, 3 related enterprises. Every backup has them."
    )


def test_the_command_line_tells_them_too(full, other, tmp_path):
    write(full, tmp_path / "firms.xlsx")
    said = json.loads(json.dumps(commands.as_dict(planned(other, tmp_path / "firms.xlsx"))))
    assert said["further"]["sme_declaration"] == {"new": 4, "completed": 0}
    assert list(commands._sentences(planned(other, tmp_path / "firms.xlsx"), (), _Parsed()))[1].startswith(
        "With them come: 13 consents"
    )


class _Parsed:
    dry_run = True
    attention = None
