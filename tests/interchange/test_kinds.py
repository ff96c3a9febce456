"""Files are taken for what they are, whatever they are called."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.interchange import refusals
from mobilise_desktop.interchange.source import open_source
from tests.interchange import books

NOISE = random.Random(5).randbytes(5_000)  # noqa: S311  the same noise each time
DATA = Path(__file__).parents[1] / "data"


@pytest.mark.parametrize("name", ["list.csv", "list.xls", "list.txt", "list"])
def test_a_workbook_with_another_name_is_read(tmp_path, name):
    shutil.copy(DATA / "registers/confapi_aziende.xlsx", tmp_path / name)
    assert open_source(tmp_path / name).kind == "xlsx"


def test_a_text_that_is_called_a_workbook_is_read(tmp_path):
    (tmp_path / "list.xlsx").write_text("Firma;Ort\nA;Bonn\n")
    assert open_source(tmp_path / "list.xlsx").kind == "csv"


def test_a_text_that_begins_like_a_program_is_read(tmp_path):
    (tmp_path / "list.csv").write_text("MZ-Nummer;Firma\n1;A\n")
    assert open_source(tmp_path / "list.csv").sample[0][1] == ["MZ-Nummer", "Firma"]


def a_database(path):
    with sqlite3.connect(path) as database:
        database.execute("create table t (a)")
    database.close()


def a_document(path):
    books.write_zip(path, {"[Content_Types].xml": "", "word/document.xml": ""})


WRONG = {
    "noise": (lambda p: p.write_bytes(NOISE), "for some program"),
    "short noise": (lambda p: p.write_bytes(bytes(range(16))), "for some program"),
    "pdf": (lambda p: p.write_bytes(b"%PDF-1.7\n..."), "PDF"),
    "windows program": (lambda p: p.write_bytes(b"MZ\x90\0\3\0\0"), "program"),
    "linux program": (lambda p: p.write_bytes(b"\x7fELF\2\1\1"), "program"),
    "picture": (lambda p: p.write_bytes(b"\x89PNG\r\n\x1a\n..."), "picture"),
    "gzip": (lambda p: p.write_bytes(b"\x1f\x8b\x08\0abc"), "archive"),
    "zip": (lambda p: books.write_zip(p, {"list.csv": "a;b"}), "Unpack"),
    "empty zip": (lambda p: p.write_bytes(b"PK\5\6" + b"\0" * 18), "Unpack"),
    "document": (a_document, "document"),
    "rich text": (lambda p: p.write_bytes(b"{\\rtf1 abc}"), "document"),
    "binary workbook": (lambda p: books.write_zip(p, {"xl/workbook.bin": "x"}), "xlsx"),
    "numbers": (lambda p: books.write_zip(p, {"Index/Document.iwa": "x"}), "xlsx"),
    "web page": (lambda p: p.write_text("<html><table><tr><td>Firma"), "web page"),
    "web page with a mark": (lambda p: p.write_text('<?xml version="1.0"?><html>', "utf-16"), "web page"),
    "xml": (lambda p: p.write_text('<?xml version="1.0"?><Workbook>'), "XML"),
    "database": (a_database, "database"),
}


@pytest.mark.parametrize("what", WRONG)
def test_other_files_are_refused_with_what_they_are(tmp_path, what):
    make, says = WRONG[what]
    path = tmp_path / "mitglieder.csv"
    make(path)
    with pytest.raises(FileError, match=says) as caught:
        open_source(path)
    assert caught.value.code == "wrong_type"
    assert "mitglieder.csv" in str(caught.value)


def test_a_workbook_with_a_password_says_how_to_save_it_without():
    with pytest.raises(FileError, match="without a password") as caught:
        open_source(DATA / "interchange/password.xlsx")
    assert caught.value.code == "encrypted"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FileNotFoundError(2, "gone"), "vanished"),
        (OSError(116, "stale"), "vanished"),
        (PermissionError(13, "no"), "unreadable"),
        (OSError(16, "busy"), "locked"),
        (OSError(5, "drive"), "unreadable"),
        (OSError("unexpected end"), "damaged"),
    ],
)
def test_errors_of_the_system_become_sentences(tmp_path, error, code):
    with pytest.raises(FileError, match=r"list\.csv.*\.") as caught, refusals.reading(tmp_path / "list.csv"):
        raise error
    assert caught.value.code == code


def test_a_file_that_another_windows_program_holds_is_locked(tmp_path):
    error = PermissionError(13, "in use")
    error.winerror = 32
    with pytest.raises(FileError, match="Close it there") as caught, refusals.reading(tmp_path / "a.xlsx"):
        raise error
    assert caught.value.code == "locked"
