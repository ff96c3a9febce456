"""Attached bytes: kept by hash, in every backup, back after every restore, gone after an erasure."""

import os
import zipfile
from contextlib import closing
from datetime import timedelta

import pytest

from backup_drill import fill
from mobilise_desktop import composition
from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.features.attachments import actions, opening, queries, rules
from mobilise_desktop.features.data_rights.actions import erase_person
from mobilise_desktop.privacy.model import CONSENT
from mobilise_desktop.storage import backup, backup_plan, files
from mobilise_desktop.storage.check import check
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target, parse
from mobilise_desktop.storage.undo import UndoStack
from stores import BOTH, LABEL

SCAN = b"%PDF-1.7 signed by three parties"


@pytest.fixture
def place_for(request, tmp_path):
    """Gives an empty database of a kind."""

    def made(kind, name="register"):
        if kind == "sqlite":
            return Target(tmp_path / name / f"{name}.sqlite")
        return parse(request.getfixturevalue("postgres_database"))

    return made


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(SCAN)
    return path


def opened(target):
    return closing(composition.make_store(target, "anna", "desk-1", "BVMW"))


def some_firm(store):
    with closing(store.reader()) as reader:
        return reader.one("SELECT id FROM firm WHERE deleted_at IS NULL ORDER BY id")[0]


def held(target, firm):
    """The names and bytes of the files of a firm."""
    with closing(open_reader(target)) as reader:
        listed = queries.of_record(reader, "firm", firm)
        return {one.name: files.get(reader, target, one.sha256) for one in listed}


def with_scan(target, scan):
    fill(target, firms=5)
    with opened(target) as store:
        firm = some_firm(store)
        actions.attach(store, "firm", firm, [scan])
    return firm


@pytest.mark.parametrize("reason", [backup.MANUAL, backup.TIMED])
@pytest.mark.parametrize("source", BOTH)
@pytest.mark.parametrize("goal", BOTH)
def test_files_are_in_backups_and_come_back(place_for, scan, tmp_path, source, goal, reason):
    origin = place_for(source)
    firm = with_scan(origin, scan)
    made = backup.make(origin, tmp_path / "backups" / "b.mobbackup", reason)
    if source == goal == "postgresql":
        with opened(origin) as store, store.maintain() as connection:
            connection.exec_driver_sql("DELETE FROM blob")
        other = origin
    else:
        other = place_for(goal, "restored")
    composition.restore(other, made.file)
    assert held(other, firm) == {"scan.pdf": SCAN}


def test_a_backup_that_is_carried_away_has_the_files_inside(place_for, scan, tmp_path):
    origin = place_for("sqlite")
    with_scan(origin, scan)
    made = backup.make(origin, tmp_path / "carried.mobbackup", backup.MANUAL)
    sha = files.digest(SCAN)
    with zipfile.ZipFile(made.file) as archive:
        assert archive.read(f"files/{sha}") == SCAN
    raw = bytearray(made.file.read_bytes())
    at = raw.index(SCAN)
    raw[at] ^= 1
    made.file.write_bytes(raw)
    with pytest.raises(FileError) as refused:
        backup.verify(made.file)
    assert refused.value.code == "damaged"


def test_a_removed_file_comes_back_by_undo_and_stays_while_a_backup_may_name_it(place_for, scan):
    target = place_for("sqlite")
    firm = with_scan(target, scan)
    with opened(target) as store, closing(store.reader()) as reader:
        (one,) = queries.of_record(reader, "firm", firm)
        actions.remove(store, one.id, one.name)
        assert queries.of_record(reader, "firm", firm) == []
        UndoStack(store).undo()
        assert files.get(reader, target, one.sha256) == SCAN
        sha = one.sha256
    files.clear(files.folder(target), {sha})
    assert files.place(files.folder(target), sha).exists()
    old = (clock.now_utc() - timedelta(days=91)).timestamp()
    os.utime(files.place(files.folder(target), sha), (old, old))
    files.clear(files.folder(target), {sha})
    assert files.place(files.folder(target), sha).exists()
    files.clear(files.folder(target), set())
    assert not files.place(files.folder(target), sha).exists()


@pytest.mark.parametrize("kind", BOTH)
def test_a_missing_and_a_damaged_file_are_told(place_for, scan, kind):
    target = place_for(kind)
    firm = with_scan(target, scan)
    assert check(target).is_sound
    sha = files.digest(SCAN)
    if kind == "sqlite":
        files.place(files.folder(target), sha).write_bytes(b"other")
    else:
        with opened(target) as store, store.maintain() as connection:
            connection.exec_driver_sql("UPDATE blob SET content = 'other'::bytea")
    assert check(target).flaws == ("The attached file “scan.pdf” is damaged.",)
    if kind == "sqlite":
        files.place(files.folder(target), sha).unlink()
    else:
        with opened(target) as store, store.maintain() as connection:
            connection.exec_driver_sql("DELETE FROM blob")
    assert check(target).flaws == ("The attached file “scan.pdf” is missing.",)
    with pytest.raises(FileError, match="not on this computer"):
        held(target, firm)


@pytest.mark.parametrize("kind", BOTH)
def test_an_erasure_takes_the_bytes_away_everywhere(place_for, scan, kind):
    target = place_for(kind)
    fill(target, firms=5)
    with opened(target) as store:
        with closing(store.reader()) as reader:
            (person,) = reader.one("SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY id")
        with store.write(LABEL) as work:
            values = {"person_table": "contact", "person_id": person, "purpose": "invitation",
                      "legal_basis": "consent", "given_on": "2026-01-01", "method": "paper"}  # fmt: skip
            consent = work.insert(CONSENT, values)
        actions.attach_evidence(store, "consent", consent, scan)
        backup_plan.make_planned(target, backup.MANUAL)
        backup_plan.make_planned(target, backup.BEFORE_IMPORT)
        assert [*_files_with(target, SCAN)] or kind == "postgresql"
        erase_person(store, person)
        with closing(store.reader()) as reader:
            assert reader.one("SELECT count(*) FROM blob")[0] == 0
    assert [*_files_with(target, SCAN)] == []
    assert [entry.info is not None for entry in backup_plan.entries(target)] == [True, True]


def _files_with(target, text):
    places = [backup_plan.folder(target)]
    if target.path is not None:
        places.append(target.path.parent)
    for place in places:
        yield from (file for file in place.rglob("*") if file.is_file() and text in file.read_bytes())


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("setup.exe", b"x"),
        ("setup.EXE ", b"x"),
        ("letter.pdf.js", b"x"),
        ("letter.pdf", b"MZ\x90"),
        ("run", b"#!/bin/sh\n"),
        ("page.html", b"<p>"),
        ("sums.xlsm", b"PK\3\4"),
        ("run.command", b"rm -rf ~"),
        ("query.iqy", b"WEB\n1\nhttp://x.example"),
        ("Settings.SettingContent-ms", b"<x/>"),
        ("disk.vhdx", b"x"),
    ],
)
def test_what_runs_is_refused(place_for, tmp_path, name, content):
    target = place_for("sqlite")
    fill(target, firms=5)
    (tmp_path / name).write_bytes(content)
    with opened(target) as store:
        firm = some_firm(store)
        with pytest.raises(FileError) as refused:
            actions.attach(store, "firm", firm, [tmp_path / name])
    assert refused.value.code == "executable"
    assert held(target, firm) == {}


def test_a_document_with_macros_under_a_harmless_name_is_refused(tmp_path):
    with zipfile.ZipFile(tmp_path / "sums.xlsx", "w") as made:
        made.writestr("xl/vbaProject.bin", b"macro")
    with pytest.raises(FileError):
        rules.check("sums.xlsx", (tmp_path / "sums.xlsx").read_bytes())


@pytest.mark.parametrize(
    "inside", ["evil.exe", "scans/Letter.pdf.js", "scans\\run.CMD", "Tool.app/Contents/Info.plist"]
)
def test_an_archive_with_a_program_in_it_is_refused(tmp_path, inside):
    with zipfile.ZipFile(tmp_path / "scans.zip", "w") as made:
        made.writestr("scan.pdf", b"%PDF")
        made.writestr(inside, b"x")
    with pytest.raises(FileError):
        rules.check("scans.zip", (tmp_path / "scans.zip").read_bytes())


def test_an_archive_of_scans_and_an_office_file_are_taken(tmp_path):
    with zipfile.ZipFile(tmp_path / "letter.docx", "w") as made:
        for part in (
            "[Content_Types].xml", "word/document.xml", "word/media/image1.svg", "word/theme/theme1.xml",
            "xl/printerSettings/printerSettings1.bin", "word/embeddings/Microsoft_Excel_Sheet.xlsx", "scan 1.pdf",
        ):  # fmt: skip
            made.writestr(part, b"x")
    rules.check("letter.docx", (tmp_path / "letter.docx").read_bytes())
    for name in ("figures.xlsx", "notes.txt", "mail.eml", "letter.odt", "list.csv", "photo.heic"):
        rules.check(name, b"x")


def test_25_megabytes_are_taken_and_one_byte_more_is_not(place_for, tmp_path):
    target = place_for("sqlite")
    fill(target, firms=5)
    with opened(target) as store:
        firm = some_firm(store)
        path = tmp_path / "large.pdf"
        path.write_bytes(bytes(files.LARGEST))
        actions.attach(store, "firm", firm, [path])
        path.write_bytes(bytes(files.LARGEST + 1))
        with pytest.raises(FileError, match="larger than 25 MB") as refused:
            actions.attach(store, "firm", firm, [path])
        assert refused.value.code == "too_large"
        path.write_bytes(b"")
        with pytest.raises(FileError, match="is empty"):
            actions.attach(store, "firm", firm, [path])
        with pytest.raises(FileError, match="no longer there"):
            actions.attach(store, "firm", firm, [tmp_path / "gone.pdf"])


def test_the_same_file_twice_is_told_and_of_several_all_or_none_are_kept(place_for, scan, tmp_path):
    target = place_for("sqlite")
    firm = with_scan(target, scan)
    other = tmp_path / "other.pdf"
    other.write_bytes(b"other")
    with opened(target) as store, pytest.raises(UserError, match="attached here already, as “scan"):
        actions.attach(store, "firm", firm, [other, scan])
    assert held(target, firm) == {"scan.pdf": SCAN}


def test_another_proof_replaces_the_first(place_for, scan, tmp_path):
    target = place_for("sqlite")
    fill(target, firms=5)
    with opened(target) as store, closing(store.reader()) as reader:
        with store.write(LABEL) as work:
            person = reader.one("SELECT id FROM contact WHERE deleted_at IS NULL")[0]
            consent = work.insert(
                CONSENT,
                {"person_table": "contact", "person_id": person, "purpose": "invitation",
                 "legal_basis": "consent", "given_on": "2026-01-01", "method": "paper"},
            )  # fmt: skip
        first = actions.attach_evidence(store, "consent", consent, scan)
        assert queries.one(reader, first).kind == "evidence"
        scan.write_bytes(b"better scan")
        second = actions.attach_evidence(store, "consent", consent, scan)
        assert reader.one("SELECT evidence_id FROM consent WHERE id = :id", {"id": consent})[0] == second
        assert [one.id for one in queries.of_record(reader, "consent", consent)] == [second]


def test_copies_to_open_are_private_and_can_not_be_written(place_for, scan):
    target = place_for("sqlite")
    firm = with_scan(target, scan)
    with closing(open_reader(target)) as reader:
        (one,) = queries.of_record(reader, "firm", firm)
        copy = opening.copy_to_open(reader, target, one._replace(name="../a:b?.pdf"))
    assert copy.name == "_a_b_.pdf"
    assert copy.read_bytes() == SCAN
    assert copy.stat().st_mode & 0o777 == 0o400
    assert copy.parent.stat().st_mode & 0o077 == 0


def test_a_hostile_hash_is_no_path(place_for, scan, tmp_path):
    target = place_for("sqlite")
    firm = with_scan(target, scan)
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    with opened(target) as store, store.maintain() as connection:
        connection.exec_driver_sql("UPDATE attachment SET sha256 = ?", (str(secret),))
    with pytest.raises(FileError):
        held(target, firm)
    made = backup.make(target, tmp_path / "carried.mobbackup", backup.MANUAL)
    assert b"secret" not in made.file.read_bytes()
