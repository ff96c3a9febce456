"""Every changed bit of a backup is found; files made to do harm are refused in a moment."""

import hashlib
import json
import random
import sqlite3
import sys
import textwrap
import time
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest

from backup_drill import fill, reseal, unpack_plainly
from mobilise_desktop.core.errors import FileError
from mobilise_desktop.storage import backup, container
from mobilise_desktop.storage.target import Target
from stores import run_python

FLIPS = 200


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A backup that nobody changes."""
    folder = tmp_path_factory.mktemp("good")
    return backup.make(fill(Target(folder / "register.sqlite"), 20), folder / "b.mobbackup", backup.MANUAL)


@pytest.fixture
def rebuilt(good, tmp_path):
    """Gives the backup again after SQL was run in its database, with other things said in its manifest."""

    def made(*sql, **said):
        database = unpack_plainly(good.file, tmp_path)
        with closing(sqlite3.connect(database, isolation_level=None)) as connection:
            connection.execute("PRAGMA foreign_keys=OFF")
            for statement in sql:
                connection.execute(statement)
        out = tmp_path / "rebuilt.mobbackup"
        container.write(database, out, replace(good, **said))
        return out

    return made


@pytest.fixture
def packed(good, tmp_path):
    """Gives a sealed zip with these members; the manifest is the good one's, with changes."""

    def made(members=None, text=None, **said):
        values = {"format": 1} | manifest(good) | said
        members = {"database.sqlite": b"x" * values["size"]} if members is None else members
        out = tmp_path / "packed.mobbackup"
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, data in members.items():
                archive.writestr(name, data)
            archive.writestr("manifest.json", json.dumps(values) if text is None else text)
            archive.comment = b"0" * 64
        reseal(out)
        return out

    return made


def manifest(info):
    with zipfile.ZipFile(info.file) as archive:
        return json.loads(archive.read("manifest.json"))


def code(file, look=backup.verify):
    with pytest.raises(FileError) as caught:
        look(file)
    return caught.value.code


def test_an_untouched_backup_is_good(good, rebuilt):
    assert replace(backup.verify(rebuilt()), file=good.file, sha256="") == replace(good, sha256="")


def test_every_one_of_200_flipped_bits_is_found(good, tmp_path):
    chance, data = random.Random(16), good.file.read_bytes()  # noqa: S311  the same flips every time
    victim, found = tmp_path / "flipped.mobbackup", 0
    for _n in range(FLIPS):
        bit = chance.randrange(len(data) * 8)
        changed = bytearray(data)
        changed[bit // 8] ^= 1 << bit % 8
        victim.write_bytes(changed)
        found += code(victim) in {"damaged", "wrong_type", "newer", "zip_bomb"}
    assert found == FLIPS


@pytest.mark.parametrize("left", [0, 3, 4, 22, 100, 0.5, 0.99])
def test_a_file_cut_off_is_refused(good, tmp_path, left):
    data = good.file.read_bytes()
    cut = tmp_path / "cut.mobbackup"
    cut.write_bytes(data[: int(len(data) * left) if isinstance(left, float) else left])
    assert code(cut) in {"damaged", "wrong_type"}


def test_a_changed_value_under_a_right_seal_is_found_by_the_hash_in_the_manifest(packed, good):
    database = bytearray(zipfile.ZipFile(good.file).read("database.sqlite"))
    database[5000] ^= 1
    assert code(packed({"database.sqlite": bytes(database)})) == "damaged"


@pytest.mark.parametrize("look", [backup.verify, backup.read_manifest])
def test_other_things_than_backups_are_told_as_such(tmp_path, look):
    text, folder, archive = tmp_path / "a.txt", tmp_path / "folder", tmp_path / "a.zip"
    text.write_text("Just a text.")
    folder.mkdir()
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("xl/workbook.xml", "<x/>")
    assert [code(file, look) for file in (text, folder, archive)] == ["wrong_type"] * 3
    assert code(tmp_path / "gone.mobbackup", look) == "vanished"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"format": 2}, "newer"),
        ({"schema": 999}, "newer"),
        ({"format": True}, "damaged"),
        ({"format": "1"}, "damaged"),
        ({"format": None}, "damaged"),
        ({"counts": {"firm": "many"}}, "damaged"),
        ({"counts": [1]}, "damaged"),
        ({"size": -1}, "damaged"),
        ({"size": True}, "damaged"),
        ({"created_at": "yesterday"}, "damaged"),
        ({"created_at": "2026-11-23T10:00:00"}, "damaged"),
        ({"living": {"firm": True}}, "damaged"),
        ({"schema": "1"}, "damaged"),
        ({"schema": 0}, "damaged"),
        ({"schema": -3}, "damaged"),
        ({"surprise": 1}, "damaged"),
        ({"office": None}, "damaged"),
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(packed, good, said, told):
    size = {"database.sqlite": b"x" * good.size}
    assert code(packed(size, **said), backup.read_manifest) == told
    assert code(packed(size, **said)) == told


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "{", "[" * 100_000, '{"format": 1}', "\ud800".encode("utf-8", "surrogatepass")]
)
def test_a_manifest_that_is_none_is_refused(packed, text):
    assert code(packed(text=text)) == "damaged"


def test_a_bomb_is_refused_before_it_is_unpacked(packed):
    began = time.monotonic()
    assert code(packed({"database.sqlite": bytes(200 << 20)}, size=200 << 20)) == "zip_bomb"
    assert code(packed({"database.sqlite": bytes(20 << 20)}, size=1000)) == "zip_bomb"
    assert code(packed({"database.sqlite": bytes(1000)}, size=20 << 20)) == "damaged"
    assert code(packed(text=" " * (2 << 20))) == "zip_bomb"
    assert time.monotonic() - began < 5


def test_even_an_empty_register_of_zeros_is_no_bomb(tmp_path, good):
    zeros = tmp_path / "zeros"
    zeros.write_bytes(bytes(40 << 20))
    container.write(zeros, tmp_path / "z.mobbackup", good)
    assert backup.read_manifest(tmp_path / "z.mobbackup").size == 40 << 20


def test_more_than_the_two_parts_are_refused(packed, good):
    data = b"x" * good.size
    assert code(packed({"database.sqlite": data, "../evil": b""})) == "damaged"
    assert code(packed({})) == "damaged"


def test_an_encrypted_backup_is_not_ours(packed, good):
    file = packed({"database.sqlite": b"x" * good.size})
    data = bytearray(file.read_bytes())
    for mark, place in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        at = data.index(mark)
        data[at + place] |= 1
    file.write_bytes(data)
    reseal(file)
    assert code(file) == "wrong_type"


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TRIGGER t AFTER INSERT ON firm BEGIN DELETE FROM firm; END",
        "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "CREATE TABLE more (x)",
        "CREATE INDEX extra ON firm (lower(legal_name_native))",
        "CREATE INDEX part ON firm (country) WHERE length(country) = 2",
        "ALTER TABLE firm ADD COLUMN sum TEXT GENERATED ALWAYS AS (hex(id)) VIRTUAL",
        "ALTER TABLE firm ADD COLUMN more TEXT DEFAULT 'x'",
        "ALTER TABLE firm_tag DROP COLUMN tag",
        "DROP TABLE firm_note",
        "PRAGMA application_id=1",
    ],
)
def test_what_this_program_never_writes_is_refused_at_once(rebuilt, sql):
    began = time.monotonic()
    assert code(rebuilt(sql)) == "foreign"
    assert time.monotonic() - began < 5


def test_a_check_that_runs_code_is_refused(rebuilt):
    crafted = rebuilt(
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'PRIMARY KEY', 'CHECK (load_extension(1)) PRIMARY KEY') "
        "WHERE name = 'meta'",
    )
    assert code(crafted) in {"foreign", "damaged"}


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE alembic_version SET version_num = '0000'",
        "DELETE FROM alembic_version",
        "PRAGMA user_version=77",
        "UPDATE firm_tag SET firm_id = 'nobody'",
        "DELETE FROM contact",
        "UPDATE meta SET value = 'other' WHERE name = 'id'",
    ],
)
def test_a_database_that_is_not_as_its_manifest_says_is_refused(rebuilt, sql):
    assert code(rebuilt(sql)) == "damaged"


_MUTANTS = """
    import random, sys, zipfile
    from dataclasses import replace
    from pathlib import Path
    from mobilise_desktop.core.errors import FileError
    from mobilise_desktop.storage import backup, container
    good, out = backup.read_manifest(Path(sys.argv[1])), Path(sys.argv[2])
    data = zipfile.ZipFile(good.file).read("database.sqlite")
    chance, told = random.Random(18), {"accepted": 0}
    for number in range(int(sys.argv[3])):
        mutant = bytearray(data)
        for _ in range(chance.choice((1, 3, 20))):
            end = len(mutant) if number % 2 else 4096 * 4
            mutant[chance.randrange(16, end)] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, chance.randrange(256)))
        (out / "mutant.sqlite").write_bytes(mutant)
        container.write(out / "mutant.sqlite", out / "mutant.mobbackup", good)
        try:
            backup.verify(out / "mutant.mobbackup")
            told["accepted"] += 1
        except FileError as error:
            told[error.code] = told.get(error.code, 0) + 1
    print(sum(told.values()), told)
"""


def test_no_mutant_of_the_database_kills_the_program(good, tmp_path):
    done = run_python(textwrap.dedent(_MUTANTS), good.file, tmp_path, 300, timeout=120)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("300 ")


def test_no_mutant_of_the_container_gives_anything_but_a_refusal(good, tmp_path):
    chance, data = random.Random(2), good.file.read_bytes()  # noqa: S311  the same mutants every time
    victim, end = tmp_path / "mutant.mobbackup", len(good.file.read_bytes()) - 64
    for _n in range(300):
        mutant = bytearray(data)
        for _change in range(chance.choice((1, 2, 8))):
            mutant[chance.choice((chance.randrange(60), chance.randrange(end - 1200, end)))] = (
                chance.randrange(256)
            )
        victim.write_bytes(mutant)
        reseal(victim)
        try:
            backup.verify(victim)
        except FileError:
            continue
        assert hashlib.sha256(zipfile.ZipFile(victim).read("database.sqlite")).hexdigest() == good.sha256


@pytest.mark.skipif(sys.platform == "win32", reason="a folder that may not be read is made differently there")
def test_a_file_that_may_not_be_read_is_told(good, tmp_path):
    link = tmp_path / "loop.mobbackup"
    link.symlink_to(link)
    assert code(link) == "unreadable"
