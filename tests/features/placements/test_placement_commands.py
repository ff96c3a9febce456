"""Placements on the command line, without a display."""

import json
import re
from contextlib import closing
from datetime import date

import openpyxl
import pypdfium2
import pytest

from mobilise_desktop import cli, composition
from mobilise_desktop.features.placements import actions, papers, queries
from mobilise_desktop.privacy.model import DISCLOSURE
from mobilise_desktop.storage.target import Target
from papers_help import over, text_of
from placements_help import ready


@pytest.fixture
def register(tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "anna", "desk", "BVMW")
    own = ready(store)
    reader = store.reader()
    ref = queries.placement(reader, own).values["ref"]
    actions.take_step(store, own, "check")
    actions.take_step(store, own, "freeze")
    code = queries.placement(reader, own).present.short_code
    reader.close()
    store.close()
    return target.file, ref, code


def run(capsys, file, *words):
    code = cli.main(["--database", str(file), *words])
    return code, capsys.readouterr()


def test_placements_are_listed(capsys, register):
    file, ref, _code = register
    code, said = run(capsys, file, "placements", "list", "--json")
    assert code == 0
    (row,) = json.loads(said.out)["placements"]
    assert (row["ref"], row["status"], row["employee"]) == (ref, "to_sign", "Anna Krause")
    code, said = run(capsys, file, "placements", "list")
    assert ref in said.out


def test_the_agreement_is_written_and_its_code_proved(capsys, register, tmp_path):
    file, ref, code = register
    out = tmp_path / "a.pdf"
    assert run(capsys, file, "agreement", ref.lower(), str(out))[0] == 0
    document = pypdfium2.PdfDocument(out)
    assert code in document[0].get_textpage().get_text_range()
    document.close()
    assert run(capsys, file, "agreement", "verify", ref, code.lower())[0] == 0
    answer = run(capsys, file, "agreement", "verify", ref, "AAAA-AAAA")
    assert answer[0] == 1
    assert "No version" in answer[1].out
    for words in ((ref, str(out), "--languages", "hu,it"), (ref, "--languages", "hu,it", str(out)),
                  ("--languages", "hu,it", ref, str(out)), (ref, "--languages=hu,it", str(out))):  # fmt: skip
        out.unlink()
        assert run(capsys, file, "agreement", *words)[0] == 0, words


def test_the_code_of_a_replaced_agreement_is_told_as_no_longer_valid(capsys, register):
    file, ref, code = register
    store = composition.make_store(Target(file), "anna", "desk", "BVMW")
    with closing(store.reader()) as reader:
        own = queries.by_reference(reader, ref)
    actions.replace(store, own, "Other days")
    store.close()
    answer = run(capsys, file, "agreement", "verify", ref, code)
    assert (answer[0], "It is not valid" in answer[1].out) == (1, True)


@pytest.mark.parametrize(
    "words",
    [("MS-BVMW-2026-0001-X", "a.pdf"), ("verify", "nothing", "AAAA"), ("verify", "nothing"), ("a", "b", "c")],
)
def test_wrong_use_is_told_in_a_sentence(capsys, register, words):
    file, _ref, _code = register
    code, said = run(capsys, file, "agreement", *words)
    assert code == 2
    assert said.err.strip()
    assert "Traceback" not in said.err


def test_a_reference_alone_is_told_what_is_missing(capsys, register):
    with pytest.raises(SystemExit) as ended:
        run(capsys, register[0], "agreement", "MS-BVMW-2026-0001-X")
    assert ended.value.code == 2
    assert "OUT.pdf" in capsys.readouterr().err


def test_what_is_due_is_listed(capsys, register):
    file, ref, _code = register
    code, said = run(capsys, file, "due", "--days", "9999", "--json")
    assert code == 0
    assert {one["ref"] for one in json.loads(said.out)["due"]} == {ref}


def test_the_code_of_a_certificate_is_proved_and_a_withdrawn_one_told(capsys, register):
    file, _ref, _code = register
    store = composition.make_store(Target(file), "anna", "desk", "BVMW")
    found = over(store, ready(store))
    with closing(store.reader()) as reader:
        pdf = papers.write(reader, found, "certificate", date(2027, 5, 20), "BVMW")
    (code,) = set(re.findall(r"[0-9A-Z]{4}-[0-9A-Z]{4}(?![0-9A-Z-])", text_of(pdf)))
    answer = run(capsys, file, "agreement", "verify", found.values["ref"], code)
    assert (answer[0], "the certificate of" in answer[1].out) == (0, True)
    actions.edit(store, found.id, {"certificate_withdrawn_on": "2027-06-01"})
    store.close()
    answer = run(capsys, file, "agreement", "verify", found.values["ref"], code)
    assert (answer[0], "not valid" in answer[1].out) == (1, True)


def test_placements_are_exported_and_the_disclosure_is_noted(capsys, register, tmp_path):
    file, ref, _code = register
    out = tmp_path / "eu.csv"
    code, said = run(capsys, file, "placements", "export", str(out), "--eu", "--json")
    assert (code, json.loads(said.out)) == (0, {"file": str(out), "placements": 1})
    assert out.read_text("utf-8-sig").splitlines()[0].startswith("Agreement no.;Mobility ID;Activity type;")
    code, said = run(capsys, file, "placements", "export", str(tmp_path / "all.xlsx"), "--support-needs")
    assert (code, "Wrote 1 placement" in said.out) == (0, True)
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx").active
    heads, row = sheet.iter_rows(values_only=True)
    assert (row[heads.index("Reference")], heads[-1]) == (ref, "Support needed")
    store = composition.make_store(Target(file), "anna", "desk", "BVMW")
    with store.maintain() as connection:
        assert [row.kind for row in connection.execute(DISCLOSURE.select())] == ["export", "export"]
    store.close()


@pytest.mark.parametrize("name", ["stays.doc", "no such folder/stays.xlsx"])
def test_a_file_that_can_not_be_written_is_told(capsys, register, tmp_path, name):
    code, said = run(capsys, register[0], "placements", "export", str(tmp_path / name))
    assert code == 3
    assert said.err.strip()
    assert "Traceback" not in said.err


def test_a_table_is_brought_in_and_its_flaws_are_told(capsys, register, tmp_path):
    file, ref, _code = register
    out = tmp_path / "all.csv"
    assert run(capsys, file, "placements", "export", str(out))[0] == 0
    code, said = run(capsys, file, "placements", "import", str(out), "--json")
    assert (code, json.loads(said.out)) == (
        0,
        {
            "file": str(out),
            "rows": 1,
            "new": 0,
            "updated": 0,
            "unchanged": 1,
            "rejected": 0,
            "added_firms": 0,
            "added_people": 0,
            "problems": [],
        },
    )
    rows = tmp_path / "rows.csv"
    rows.write_text(f"Reference;Number of the certificate;Left on\n{ref};A1-4711;\n{ref};;soon\n", "utf-8")
    attention = tmp_path / "correct.xlsx"
    words = ("placements", "import", str(rows), "--dry-run", "--attention", str(attention))
    code, said = run(capsys, file, *words)
    lines = said.out.splitlines()
    assert code == 1
    assert lines[0] == "2 rows: 0 new, 1 updated, 0 unchanged, 1 left out."
    assert lines[1].startswith("Line 3: Left on: “soon” is no day.")
    assert lines[2] == "This was a dry run: nothing was written."
    assert openpyxl.load_workbook(attention).worksheets[0]["D2"].value == "soon"
    assert run(capsys, file, "placements", "import", str(rows))[0] == 1
    code, said = run(capsys, file, "placements", "import", str(rows), "--json")
    assert json.loads(said.out)["unchanged"] == 1
    assert run(capsys, file, "placements", "import", str(tmp_path / "none.csv"))[0] == 3


def test_who_is_missing_is_added_when_it_is_asked_for(capsys, register, tmp_path):
    file, _ref, _code = register
    rows = tmp_path / "rows.csv"
    heads = "Employee;Sending firm;Sending firm: Country;Hosting firm;Hosting firm: Country;First day"
    rows.write_text(f"{heads}\nMario De Luca;Adler Srl;Italy;Tammer OÜ;Estonia;1.3.2027\n", "utf-8")
    code, said = run(capsys, file, "placements", "import", str(rows), "--dry-run")
    assert (code, "There is no firm “Adler Srl”" in said.out) == (1, True)
    code, said = run(capsys, file, "placements", "import", str(rows), "--add-missing")
    assert (code, said.out.splitlines()) == (
        0,
        ["1 row: 1 new, 0 updated, 0 unchanged, 0 left out.", "Added to the register: 2 firms and 1 person."],
    )
    code, said = run(capsys, file, "placements", "import", str(rows), "--add-missing", "--json")
    told = json.loads(said.out)
    assert (told["unchanged"], told["added_firms"], told["added_people"]) == (1, 0, 0)
