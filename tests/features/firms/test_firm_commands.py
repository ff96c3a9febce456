"""Firms from the command line, for scripts and administrators."""

import json
import sqlite3

import openpyxl
import pytest

from importing import REGISTERS, written
from mobilise_desktop import cli
from mobilise_desktop.settings.user import UserSettings

FILE = REGISTERS / "bvmw_mitglieder.csv"


@pytest.fixture
def run(tmp_path, capsys):
    """Runs a command on a register of its own; gives exit code, output and errors."""

    def command(*arguments):
        code = cli.main(["--database", str(tmp_path / "register.sqlite"), *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    assert command("init", "--office", "BVMW", "--language", "en")[0] == 0
    return command


def firms(tmp_path):
    connection = sqlite3.connect(tmp_path / "register.sqlite")
    try:
        return connection.execute("SELECT count(*) FROM firm WHERE deleted_at IS NULL").fetchone()[0]
    finally:
        connection.close()


def test_the_import_prints_one_object_for_programs(run, tmp_path):
    code, out, _err = run("import", "firms", FILE, "--json")
    told = json.loads(out)
    assert code == 1
    assert list(told) == ["file", "rows", "new", "updated", "unchanged", "duplicates", "rejected", "problems"]
    assert told["file"] == str(FILE)
    assert [told[n] for n in ("rows", "new", "updated", "unchanged", "duplicates", "rejected")] == [
        307,
        300,
        0,
        0,
        6,
        1,
    ]
    assert len(told["problems"]) == 15
    assert all(set(problem) == {"row", "column", "code", "message"} for problem in told["problems"])
    assert firms(tmp_path) == 300
    again = json.loads(run("import", "firms", FILE, "--json")[1])
    assert (again["new"], again["unchanged"]) == (0, 300)


def test_a_dry_run_says_the_same_and_writes_nothing(run, tmp_path):
    code, out, _err = run("import", "firms", FILE, "--dry-run")
    assert code == 1
    assert "300 new, 0 updated, 0 unchanged, 6 written twice, 1 left out" in out
    assert "nothing was written" in out
    assert "Line " in out
    assert firms(tmp_path) == 0


def test_a_clean_list_ends_with_0(run, tmp_path):
    path = written(tmp_path, ["Firma;Ort;Steuerberater", "A GmbH;Jena;X"])
    code, out, _err = run("import", "firms", path)
    assert code == 0
    assert "1 row: 1 new" in out
    assert "Steuerberater" in out


def test_headings_that_are_not_imported_stand_in_quotation_marks(run, tmp_path):
    _code, out, _err = run("import", "firms", written(tmp_path, ["Nr.;Firma;Ort;Notar", "1;A GmbH;Jena;X"]))
    assert "are not known: “Nr.”, “Notar”." in out


def test_rows_to_correct_are_written_to_a_file(run, tmp_path):
    out = tmp_path / "attention.xlsx"
    code, said, _err = run("import", "firms", FILE, "--attention", out)
    assert code == 1
    assert out.exists()
    assert "attention.xlsx" in said


def test_encoding_separator_and_sheet_can_be_said(run, tmp_path):
    path = written(tmp_path, ["Firma,Inc.|Ort", "Müller|Köln"], encoding="cp850")
    code, out, _err = run("import", "firms", path, "--encoding", "cp850", "--separator", "|", "--json")
    assert code == 0
    assert json.loads(out)["new"] == 1
    assert run("import", "firms", REGISTERS / "confapi_aziende.xlsx", "--sheet", "Info")[0] == 3


@pytest.mark.parametrize("content", [b"", b"MZ\x90\0\3\0\0\0", b"PK\3\4broken"])
def test_a_bad_file_ends_with_3_and_a_sentence(run, tmp_path, content):
    path = tmp_path / "list.xlsx"
    path.write_bytes(content)
    code, out, err = run("import", "firms", path)
    assert (code, out) == (3, "")
    assert err.strip().endswith(".")
    assert "Traceback" not in err
    assert firms(tmp_path) == 0


def test_a_file_that_is_not_there_ends_with_3(run, tmp_path):
    assert run("import", "firms", tmp_path / "nowhere.csv")[0] == 3


def test_all_firms_are_exported_and_come_back(run, tmp_path):
    run("import", "firms", FILE)
    code, out, _err = run("export", "firms", tmp_path / "all.csv", "--json")
    assert code == 0
    assert json.loads(out) == {"file": str(tmp_path / "all.csv"), "firms": 300}
    told = json.loads(run("import", "firms", tmp_path / "all.csv", "--json")[1])
    assert (told["rows"], told["unchanged"], told["updated"]) == (300, 300, 0)
    assert "300 firms" in run("export", "firms", tmp_path / "all.xlsx")[1]


def test_a_remark_about_the_whole_file_names_no_line(run, tmp_path):
    book = openpyxl.Workbook()
    for row in (["Firma", "Ort", "Mitarbeiter"], ["A GmbH", "Ulm", "#DIV/0!"]):
        book.active.append(row)
    book.save(tmp_path / "list.xlsx")
    _code, out, err = run("import", "firms", tmp_path / "list.xlsx", "--dry-run")
    said = next(line for line in (out + err).splitlines() if "(C2)" in line)
    assert said.startswith("A cell has an error of the spreadsheet program")


def test_an_export_of_another_kind_ends_with_3(run, tmp_path):
    assert run("export", "firms", tmp_path / "all.docx")[0] == 3


def test_a_list_of_another_country_is_said_to_be(run, capsys):
    code, out, _err = run("import", "firms", REGISTERS / "confapi_aziende.xlsx", "--country", "it", "--json")
    assert (code, len(json.loads(out)["problems"])) == (1, 15)
    with pytest.raises(SystemExit):
        run("import", "firms", FILE, "--country", "Atlantis")
    assert "There is no country “Atlantis”." in capsys.readouterr().err


def test_lines_that_are_passed_over_and_other_sheets_are_told(run, tmp_path):
    book = openpyxl.Workbook()
    rows = (["Firma", "Ort", "Mitarbeiter"], ["A GmbH", "Ulm", 3], ["Zwischensumme", "", 3], ["B GmbH", "Bonn", 4],
            ["Durchschnitt", "", 3.5])  # fmt: skip
    for sheet in (book.active, book.create_sheet("Süd"), book.create_sheet("Notizen")):
        for row in rows if sheet.title != "Notizen" else (["nur Text"],):
            sheet.append(row)
    book.save(tmp_path / "zwei.xlsx")
    code, out, _err = run("import", "firms", tmp_path / "zwei.xlsx")
    assert (code, firms(tmp_path)) == (1, 2)
    assert "Passed over as titles, totals or notes: line 3, 5." in out
    assert "Only the sheet “Sheet” is read. There are lists on other sheets too: Süd." in out
    code, out, _err = run("import", "firms", tmp_path / "zwei.xlsx", "--sheet", "Süd")
    assert code == 0
    assert "other sheets" not in out


def test_only_columns_that_can_be_written_are_offered(run, tmp_path, capsys):
    with pytest.raises(SystemExit):
        run("export", "firms", tmp_path / "x.csv", "--columns", "legal_name_native,address")
    err = capsys.readouterr().err
    assert "There is no column “address”." in err
    assert "street" in err


def test_the_language_of_a_new_database_is_that_of_the_program(run, tmp_path):
    code, _out, _err = run(
        "init", "--office", "PATOSZ", "--language", "hu", "--database", tmp_path / "hu.sqlite"
    )
    assert (code, UserSettings().get("language")) == (0, "hu")
