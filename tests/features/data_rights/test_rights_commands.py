"""A person is told everything that is kept about them, and erased from every file that the program wrote."""

import io
import json
import re
import sqlite3
import zipfile

import pypdfium2
import pytest

from mobilise_desktop import cli, composition
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.attachments.actions import attach
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.placements import actions as placements
from mobilise_desktop.features.placements import amending
from mobilise_desktop.features.placements.amendment import Draft
from mobilise_desktop.privacy import bans
from mobilise_desktop.storage import backup, backup_plan, drafts
from mobilise_desktop.storage.target import Target
from papers_help import over, read
from placements_help import ready

CANARY = "Zrínyicanary"
MAIL = "zrinyicanary@example.hu"
WORDS = tuple(word.encode() for word in (CANARY, CANARY.lower(), "zrinyicanary"))


@pytest.fixture
def run(tmp_path, capsys):
    """Runs a command on a register of its own; gives exit code, output and errors."""

    def command(*arguments):
        code = cli.main(["--database", str(tmp_path / "register.sqlite"), *map(str, arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    assert command("init", "--office", "BVMW", "--language", "en")[0] == 0
    return command


@pytest.fixture
def target(run, tmp_path):
    """The register, with a person who was changed and has a draft."""
    found = Target(tmp_path / "register.sqlite")
    store = composition.make_store(found, "anna", "pc", "BVMW")
    firm = actions.add_firm(store, {"legal_name_native": "Alfa Kft.", "country": "HU"})
    person = {"given_name": "Ilona", "family_name": CANARY, "email": MAIL, "is_main": 1}
    own = actions.add_part(store, "contact", firm, person)
    actions.add_part(store, "contact", firm, {"given_name": "Béla", "family_name": "Másik"})
    actions.edit_part(store, "contact", own, {"function": f"{CANARY} chief"})
    drafts.keep(store, "contact", own, "phone", f"{CANARY} 12")
    store.close()
    return found


def text_of(paper):
    """What can be read in a PDF."""
    read = pypdfium2.PdfDocument(paper.read_bytes())
    return "\n".join(page.get_textpage().get_text_range() for page in read)


def holding(folder):
    """The files below a folder in which the person is, looked for in what is packed too."""
    return sorted(file.name for file in folder.rglob("*") if file.is_file() and _says(file))


def _says(file):
    content = file.read_bytes()
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(file) as archive:
            content += b"".join(archive.read(name) for name in archive.namelist())
    return any(word in content for word in WORDS)


def test_the_erased_are_in_no_file_any_more(run, target, tmp_path):
    first = backup_plan.make_planned(target, backup.MANUAL)
    composition.restore(target, first.file)
    assert len(holding(tmp_path)) == 3  # the database, the backup, what the restore replaced
    before = backup_plan.newest(target)
    code, out, _err = run("erase", MAIL, "--yes")
    assert (code, "Also erased in 2 backups" in out) == (0, True)
    assert holding(tmp_path) == []
    after = backup.verify(first.file)
    assert (after.created_at, after.reason) == (before.created_at, before.reason)


def test_other_people_stay_in_the_backups(run, target):
    made = backup_plan.make_planned(target, backup.MANUAL)
    assert run("erase", MAIL, "--yes")[0] == 0
    composition.restore(target, made.file)
    code, out, _err = run("check")
    assert code == 0, out
    code, _out, err = run("erase", "Béla Másik")
    assert (code, err) == (1, "")


def test_a_backup_from_elsewhere_brings_nobody_back(run, target, tmp_path):
    moved = tmp_path / "stick" / "old.mobbackup"
    backup.make(target, moved, backup.MANUAL)
    assert run("erase", MAIL, "--yes")[0] == 0
    assert holding(tmp_path) == ["old.mobbackup"]
    composition.restore(target, moved)
    assert holding(tmp_path) == ["old.mobbackup"]
    code, out, _err = run("check")
    assert code == 0, out
    assert run("subject-export", MAIL, tmp_path / "told.json")[0] == 2


def test_a_damaged_backup_is_named(run, target):
    made = backup_plan.make_planned(target, backup.MANUAL)
    content = bytearray(made.file.read_bytes())
    content[len(content) // 2] ^= 1
    made.file.write_bytes(content)
    code, out, _err = run("erase", MAIL, "--yes", "--json")
    assert (code, json.loads(out)["left"]) == (1, [str(made.file)])
    assert made.file.read_bytes() == bytes(content)


def test_without_yes_nobody_is_erased(run, target, tmp_path):
    code, out, _err = run("erase", CANARY.upper() + " ilona")
    assert (code, MAIL in out) == (1, True)
    assert holding(tmp_path) != []


def test_who_must_be_kept_stays_in_the_copies_too(run, target, tmp_path):
    backup_plan.make_planned(target, backup.MANUAL)
    store = composition.make_store(target, "anna", "pc", "BVMW")
    with sqlite3.connect(target.path) as connection:
        (own,) = connection.execute("SELECT id FROM contact WHERE email = ?", (MAIL,)).fetchone()
    with store.write(actions.Label("Hold")) as work:
        from mobilise_desktop.privacy.model import HOLD

        work.insert(HOLD, {"owner_table": "contact", "owner_id": own, "reason": "Audit 2026"})
    store.close()
    code, _out, err = run("erase", MAIL, "--yes")
    assert (code, "Audit 2026" in err) == (2, True)
    assert len(holding(tmp_path)) == 2


def test_people_of_one_name_are_told_apart(run, target):
    store = composition.make_store(target, "anna", "pc", "BVMW")
    firm = actions.add_firm(store, {"legal_name_native": "Béta Kft.", "country": "HU"})
    actions.add_part(store, "contact", firm, {"given_name": "Bela", "family_name": "Masik"})
    store.close()
    code, _out, err = run("erase", "Béla Másik", "--yes")
    assert (code, "Alfa Kft." in err, "Béta Kft." in err) == (2, True, True)
    assert run("erase", "Nobody Atall")[0] == 2


def test_everything_is_told_as_json_and_on_paper(run, target, tmp_path):
    told, paper = tmp_path / "told.json", tmp_path / "told.pdf"
    assert run("subject-export", MAIL, told)[0] == 0
    assert run("subject-export", MAIL, paper)[0] == 0
    values = json.loads(told.read_text(encoding="utf-8"))["records"][0]["values"]
    assert (values["family_name"], values["function"]) == (CANARY, f"{CANARY} chief")
    pages = text_of(paper)
    for said in (CANARY, MAIL, f"{CANARY} chief", f"{CANARY} 12", "To whom it was given"):
        assert said in pages
    assert paper.stat().st_mode & 0o077 == 0


def test_the_paper_speaks_to_people_and_the_file_to_programs(run, target, tmp_path):
    store = composition.make_store(target, "anna", "pc", "BVMW")
    own = ready(store)
    reader = store.reader()
    (anna,) = reader.one("SELECT employee_id FROM placement")
    reader.close()
    change = {"email": "anna@koester.example", "role_type": "manager", "languages": "de:native, en:B2"}
    actions.edit_part(store, "contact", anna, change)
    placements.evaluate(store, own, "employee", {"skills": 4, "recommend": True})
    item = next(one for one in read(store, own).checklist if one.rule.code.startswith("a1"))
    placements.decide(store, own, item, "done", "Nr. 12")
    over(store, own, status="running", end_kind=None, actual_end=None)
    draft = Draft("extend", "2027-04-01", "Mehr Zeit", {"end_date": "2027-04-25"})
    amending.amend(store, read(store, own), draft)
    store.close()
    assert run("subject-export", "anna@koester.example", tmp_path / "told.pdf", "--language", "de")[0] == 0
    pages = " ".join(text_of(tmp_path / "told.pdf").split())
    for said in ("Leitend", "Deutsch (Muttersprache), Englisch (B2)", "Geburtsdatum 03.05.1990", "Unbefristet",
                 "Status Im Ausland", "Letzter Tag: 15. April 2027", "In Kraft", "Erledigt", "A1-Bescheinigung", "1.250 €", "Erster Tag 1. März 2027", ": 4"):  # fmt: skip
        assert said in pages
    assert not re.search(r"\b[a-z]+_[a-z_]+\b|\d{4}-\d\d-\d\d(?!\d)|[0-9a-f]{8}-[0-9a-f]{4}-", pages), pages
    assert run("subject-export", "anna@koester.example", tmp_path / "told.json")[0] == 0
    assert '"created_in"' in (tmp_path / "told.json").read_text("utf-8")


def test_attached_files_go_along_in_a_zip(run, target, tmp_path):
    store = composition.make_store(target, "anna", "pc", "BVMW")
    with sqlite3.connect(target.path) as connection:
        (own,) = connection.execute("SELECT id FROM contact WHERE email = ?", (MAIL,)).fetchone()
    for number in (1, 2):
        scan = tmp_path / str(number) / "scan.txt"
        scan.parent.mkdir()
        scan.write_text(f"signed {number}")
        attach(store, "contact", own, [scan])
    store.close()
    out = tmp_path / "told.zip"
    assert run("subject-export", MAIL, out)[0] == 0
    with zipfile.ZipFile(out) as pack:
        assert sorted(pack.namelist()) == [
            "files/scan (2).txt",
            "files/scan.txt",
            "person.json",
            "person.pdf",
        ]
        assert {pack.read(f"files/{name}") for name in ("scan.txt", "scan (2).txt")} == {
            b"signed 1",
            b"signed 2",
        }
        assert json.loads(pack.read("person.json"))["person"]["id"] == own
    assert out.stat().st_mode & 0o077 == 0


def test_what_is_typed_is_printed_and_never_obeyed(run, target, tmp_path):
    store = composition.make_store(target, "anna", "pc", "BVMW")
    firm = actions.add_firm(store, {"legal_name_native": "Béta Kft.", "country": "HU"})
    nasty = '<img src="http://x/y.png"/><b>bold</b> &amp;'
    actions.add_part(store, "contact", firm, {"given_name": nasty, "family_name": "Q", "email": "q@x.hu"})
    store.close()
    assert run("subject-export", "q@x.hu", tmp_path / "told.pdf")[0] == 0
    pages = text_of(tmp_path / "told.pdf")
    assert nasty in " ".join(pages.split())


def test_only_the_two_kinds_of_file_are_written(run, target, tmp_path):
    assert run("subject-export", MAIL, tmp_path / "told.txt")[0] == 3
    assert not (tmp_path / "told.txt").exists()


def test_mentions_elsewhere_are_listed_before_and_after(run, target):
    store = composition.make_store(target, "anna", "pc", "BVMW")
    firm = actions.add_firm(store, {"legal_name_native": "Béta Kft.", "country": "HU"})
    actions.add_part(store, "firm_note", firm, {"text": f"Asked ILONA {CANARY}"})
    store.close()
    line = f"Note: Asked ILONA {CANARY}"
    assert line in run("erase", MAIL)[1]
    code, out, _err = run("erase", MAIL, "--yes")
    assert (code, line in out) == (0, True)


def test_what_can_not_be_printed_is_marked_and_a_ban_is_told(run, target, tmp_path):
    store = composition.make_store(target, "anna", "pc", "BVMW")
    reader = store.reader()
    (person,) = reader.one("SELECT id FROM contact WHERE family_name = 'Másik'")
    reader.close()
    actions.edit_part(store, "contact", person, {"title": "张 😀", "email": "masik@example.hu"})
    bans.ban(store, [("email", "MASIK@example.hu")], Label("ban"))
    store.close()
    for name in ("all.pdf", "all.zip"):
        assert run("subject-export", "masik@example.hu", tmp_path / name)[0] == 0
    text = " ".join(text_of(tmp_path / "all.pdf").split())
    assert "[U+5F20] [U+1F600]" in text
    assert "person.json" in text
    assert "Do not contact E-mail since" in text
    with zipfile.ZipFile(tmp_path / "all.zip") as pack:
        told = json.loads(pack.read("person.json"))
    assert told["bans"][0]["value"] == "masik@example.hu"
    assert "张 😀" in json.dumps(told, ensure_ascii=False)
    assert run("subject-export", MAIL, tmp_path / "other.pdf")[0] == 0
    assert "[U+" not in text_of(tmp_path / "other.pdf")
    assert "person.json" not in text_of(tmp_path / "other.pdf")
