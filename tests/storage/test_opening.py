import sqlite3

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.errors import MachineError, UserError
from mobilise_desktop.storage import schema
from mobilise_desktop.storage.failures import DamagedError
from mobilise_desktop.storage.opening import Found, State, examine, is_still, require_ready, soundness
from mobilise_desktop.storage.sqlite import APPLICATION_ID, wal_is_safe
from mobilise_desktop.storage.target import Target, parse
from stores import run_python


def altered(target, *sql):
    connection = sqlite3.connect(target.path)
    for one in sql:
        connection.execute(one)
    connection.commit()
    connection.close()
    return target


def test_a_new_register_is_ready(target):
    assert examine(target) == Found(State.READY, schema.head())
    require_ready(examine(target), target)


def test_a_file_that_became_another_is_seen_to_be(tmp_path):
    target = Target(tmp_path / "r.sqlite")
    composition.create(target, "BVMW", demo=None)
    seen = examine(target)
    assert is_still(target, seen)
    assert not is_still(altered(target, "PRAGMA user_version = 99"), seen)
    assert not is_still(Target(tmp_path / "gone.sqlite"), seen)


@pytest.mark.parametrize("content", [None, b""])
def test_no_file_and_an_empty_one_are_missing(tmp_path, content):
    path = tmp_path / "r.sqlite"
    if content is not None:
        path.write_bytes(content)
    assert examine(Target(path)).state is State.MISSING
    with pytest.raises(UserError, match="no database"):
        require_ready(examine(Target(path)), Target(path))


def test_an_empty_server_database_is_missing(postgres_database):
    assert examine(parse(postgres_database)).state is State.MISSING


def test_a_server_database_with_other_tables_is_foreign(postgres_database):
    import psycopg

    target = parse(postgres_database)
    with psycopg.connect(target.server) as connection:
        connection.execute("CREATE TABLE invoice (n int)")
    assert examine(target).state is State.FOREIGN


def test_a_server_database_of_a_newer_program_is_refused(postgres_target):
    import psycopg

    with psycopg.connect(postgres_target.server) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    assert examine(postgres_target) == Found(State.NEWER, 9999)
    with pytest.raises(UserError, match="newer"):
        require_ready(examine(postgres_target), postgres_target)


def test_a_newer_file_is_not_touched(sqlite_target):
    altered(sqlite_target, "PRAGMA user_version=9999", "PRAGMA journal_mode=WAL")
    before, beside = sqlite_target.path.read_bytes(), set(sqlite_target.path.parent.iterdir())
    found = examine(sqlite_target)
    assert found == Found(State.NEWER, 9999)
    with pytest.raises(UserError, match="newer version"):
        require_ready(found, sqlite_target)
    assert sqlite_target.path.read_bytes() == before
    assert set(sqlite_target.path.parent.iterdir()) == beside


def test_an_older_file_is_older(sqlite_target):
    altered(sqlite_target, "PRAGMA user_version=0")
    assert examine(sqlite_target) == Found(State.OLDER, 0)


def test_the_database_of_another_program_is_not_touched(tmp_path):
    target = altered(Target(tmp_path / "zotero.sqlite"), "CREATE TABLE item (n)", "PRAGMA journal_mode=WAL")
    before, beside = target.path.read_bytes(), set(tmp_path.iterdir())
    with pytest.raises(UserError, match="another program"):
        require_ready(examine(target), target)
    assert target.path.read_bytes() == before
    assert set(tmp_path.iterdir()) == beside


@pytest.mark.parametrize(
    ("name", "state"), [("r.sqlite", State.DAMAGED), ("letter.doc", State.FOREIGN), ("list", State.FOREIGN)]
)
def test_what_is_no_database_is_damaged_or_foreign_by_its_name(tmp_path, name, state):
    (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0 something else entirely" * 100)
    assert examine(Target(tmp_path / name)).state is state


@pytest.mark.parametrize("keep", [50, 99, 100, 4096, -1])
def test_a_file_that_was_cut_off_is_damaged(sqlite_target, keep):
    content = sqlite_target.path.read_bytes()
    sqlite_target.path.write_bytes(content[:keep])
    assert examine(sqlite_target).state is State.DAMAGED
    with pytest.raises(DamagedError, match="newest good backup"):
        require_ready(examine(sqlite_target), sqlite_target)


def test_a_damaged_page_is_found_by_the_full_check(sqlite_target):
    assert soundness(sqlite_target.path) == []
    with sqlite_target.path.open("r+b") as file:
        file.seek(5 * 4096)
        file.write(b"\xff" * 4096)
    assert soundness(sqlite_target.path)


def test_a_dangling_reference_is_found_by_the_full_check(sqlite_target):
    altered(
        sqlite_target,
        "INSERT INTO change (txn_id, table_name, row_id, op) VALUES ('nobody', 'firm', 'x', 'insert')",
    )
    assert soundness(sqlite_target.path) == ["change 1 -> txn"]


@pytest.mark.parametrize(
    "evil",
    [
        "CREATE TRIGGER t AFTER INSERT ON txn BEGIN DELETE FROM firm; END",
        "CREATE VIEW v AS SELECT * FROM firm",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
        "CREATE TABLE g (a, b AS (hex(a)))",
        "CREATE INDEX i ON firm (upper(trade_name))",
    ],
)
def test_a_file_with_code_in_it_is_not_opened(sqlite_target, evil):
    altered(sqlite_target, evil)
    assert examine(sqlite_target).state is State.FOREIGN


def test_an_endless_check_is_broken_off(sqlite_target):
    numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
    altered(sqlite_target, f"INSERT INTO meta {numbers} SELECT i, i FROM n")
    assert soundness(sqlite_target.path) == []
    assert soundness(sqlite_target.path, seconds=-1) == ["interrupted"]


def test_a_folder_in_place_of_a_file_is_told(tmp_path):
    with pytest.raises(MachineError, match="can’t be read"):
        examine(Target(tmp_path))


def test_a_file_that_a_crash_left_half_written_is_ready_again(sqlite_target):
    code = """
import os, sqlite3, sys
c = sqlite3.connect(sys.argv[1], isolation_level=None)
c.execute("PRAGMA cache_size=1")
c.execute("BEGIN IMMEDIATE")
for n in range(2000):
    c.execute("INSERT INTO meta VALUES (?, ?)", (str(n), "x" * 500))
os._exit(0)
"""
    run_python(code, sqlite_target.path)
    assert sqlite_target.path.with_name("register.sqlite-journal").exists()
    assert examine(sqlite_target).state is State.READY
    assert soundness(sqlite_target.path) == []


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False), ((3, 44, 5), False), ((3, 44, 6), True), ((3, 45, 0), False),
        ((3, 50, 6), False), ((3, 50, 7), True), ((3, 51, 0), False), ((3, 51, 2), False),
        ((3, 51, 3), True), ((3, 53, 1), True),
    ],
)  # fmt: skip
def test_the_write_ahead_log_is_used_only_where_it_is_repaired(version, safe):
    assert wal_is_safe(version) is safe


def test_connections_are_durable_and_careful(sqlite_store):
    with sqlite_store.engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "synchronous",
                "foreign_keys",
                "trusted_schema",
                "cell_size_check",
                "secure_delete",
                "busy_timeout",
            )
        }
    assert found == {
        "synchronous": 3, "foreign_keys": 1, "trusted_schema": 0, "cell_size_check": 1, "secure_delete": 1,
        "busy_timeout": 5000,
    }  # fmt: skip


def test_a_file_says_whose_it_is(sqlite_target):
    head = sqlite_target.path.read_bytes()[:100]
    assert int.from_bytes(head[68:72]) == APPLICATION_ID == int.from_bytes(b"MOBS")
    assert int.from_bytes(head[60:64]) == schema.head()
