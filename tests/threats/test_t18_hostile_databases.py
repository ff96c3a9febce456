"""T18: a file made or spoilt by somebody else, opened as the register: refused or read, in seconds.

That backups made to do harm are refused is tested with the backups.
"""

import os
import random
import sqlite3
import sys
from contextlib import closing
from time import monotonic

import pytest

from mobilise_desktop.storage.opening import EXAMINATION, State, examine
from mobilise_desktop.storage.target import Target
from stores import ROOT, add_firm, run_python

MUTANTS = int(os.environ.get("MUTANTS", "60"))
LONGEST_S = 5.0
USE = """
import sys
from contextlib import closing
from pathlib import Path
from time import monotonic
from mobilise_desktop import composition
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.session import open_session
from mobilise_desktop.storage import opening
from mobilise_desktop.storage.target import Target
from stores import add_firm
for path in sys.argv[1:]:
    began, said = monotonic(), "used"
    target = Target(Path(path))
    try:
        with closing(open_session(target)) as session:
            session.reader.all("SELECT * FROM firm")
            opening.soundness(target.path, 3)
            add_firm(session.store)
    except MobiliseError as error:
        said = type(error).__name__ if str(error) else "without a word"
    print(monotonic() - began, said, path, sep="|", flush=True)
"""
BOMB = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
CRAFTED = {
    "a trigger that empties a table": "CREATE TRIGGER t AFTER INSERT ON txn BEGIN DELETE FROM contact; END",
    "an endless view in place of a table": f"ALTER TABLE meta RENAME TO m; CREATE VIEW meta AS {BOMB}",
    "a trigger that never ends": f"CREATE TRIGGER t BEFORE INSERT ON txn BEGIN {BOMB}; END",
    "a virtual table": "CREATE VIRTUAL TABLE v USING fts5(a)",
    "a computed column": "ALTER TABLE meta ADD COLUMN bomb TEXT AS (hex(zeroblob(500000000)))",
    "an index on a computation": "CREATE INDEX i ON meta (hex(zeroblob(length(value) * 1000)))",
}


def used(paths, **options):
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests")])}
    done = run_python(USE, *paths, env=env, timeout=300, **options)
    assert done.returncode == 0, done.stderr[-2000:]
    return [line.split("|") for line in done.stdout.splitlines()]


def mutants(content, folder, count):
    """Copies with flipped bits, spoilt pages, swapped pages, cut-offs, and strange numbers in the head."""
    chance = random.Random(18)  # noqa: S311  no secret
    for number in range(count):
        spoilt = bytearray(content)
        start = 4096 * chance.choice([0, *(chance.randrange(len(spoilt) // 4096) for _page in range(2))])
        for _change in range(chance.choice([1, 3, 30, 300])):
            spoilt[start + chance.randrange(4096)] = chance.randrange(256)
        if number % 5 == 0:
            del spoilt[chance.randrange(100, len(spoilt)) :]
        spoilt[60:64], spoilt[68:72], spoilt[:16] = content[60:64], content[68:72], content[:16]
        path = folder / f"mutant{number}.sqlite"
        path.write_bytes(spoilt)
        yield path


@pytest.mark.parametrize("what", CRAFTED)
def test_a_file_made_to_do_harm_is_not_opened(sqlite_target, what):
    with closing(sqlite3.connect(sqlite_target.path)) as connection:
        connection.executescript(CRAFTED[what])
    before, began = sqlite_target.path.read_bytes(), monotonic()
    assert examine(sqlite_target).state is State.FOREIGN
    assert monotonic() - began < LONGEST_S
    assert sqlite_target.path.read_bytes() == before


def test_a_look_is_broken_off_in_time():
    assert EXAMINATION <= LONGEST_S


def test_no_spoilt_register_kills_the_program_or_leaves_it_without_words(sqlite_store, tmp_path):
    for n in range(50):
        add_firm(sqlite_store, f"Firm {n}", trade_name="x" * 500)
    sqlite_store.close()
    folder = tmp_path / "mutants"
    folder.mkdir()
    paths = list(mutants(sqlite_store.target.path.read_bytes(), folder, MUTANTS))
    found = used(paths)
    assert len(found) == MUTANTS
    assert [line for line in found if float(line[0]) > LONGEST_S or line[1] == "without a word"] == []
    assert {"used", "DamagedError"} <= {said for _time, said, _path in found}


def test_what_is_not_ours_stays_byte_for_byte(sqlite_target, tmp_path):
    content = sqlite_target.path.read_bytes()
    files = {
        "newer.sqlite": content[:60] + (99).to_bytes(4) + content[64:],
        "foreign.sqlite": content[:68] + b"ABCD" + content[72:],
        "letter.doc": b"\xd0\xcf\x11\xe0" * 5000,
        "program": sys.executable.encode() * 100,
    }
    paths = [tmp_path / "others" / name for name in files]
    paths[0].parent.mkdir()
    for path in paths:
        path.write_bytes(files[path.name])
    assert [said for _time, said, _path in used(paths)] == ["UserError"] * len(paths)
    assert {path.name: path.read_bytes() for path in paths[0].parent.iterdir()} == files
    assert examine(Target(paths[0])).state is State.NEWER
