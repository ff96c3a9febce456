"""The check finds what is wrong and reports it; it crashes on nothing."""

import json
import sqlite3
from contextlib import closing

import pytest

from backup_drill import change_at, fill
from mobilise_desktop import composition
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.store import make_engine
from mobilise_desktop.storage.target import Target, parse


@pytest.fixture
def register(tmp_path):
    """A register in a file."""
    return fill(Target(tmp_path / "register.sqlite"))


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request, tmp_path):
    """A register on both databases."""
    if request.param == "sqlite":
        return fill(Target(tmp_path / "register.sqlite"))
    return fill(parse(request.getfixturevalue("postgres_database")))


def run(target, *sql):
    """Change a database past the program."""
    if target.path is None:
        engine = make_engine(target)
        with engine.begin() as connection:
            for statement in sql:
                connection.exec_driver_sql(statement)
        engine.dispose()
        return
    with closing(sqlite3.connect(target.path, isolation_level=None)) as connection:
        for statement in sql:
            connection.execute(statement)


def test_a_good_register_is_sound(either):
    report = composition.check(either)
    assert report.is_sound
    assert report.counts["firm"] == report.counts["firm_list"] == 40
    assert report.lines()[:2] == [f"“{either.shown}” is sound.", "There is no backup of it yet."]
    assert "  firm: 40" in report.lines()
    assert json.loads(json.dumps(report.as_dict()))["sound"] is True
    assert composition.check(either) == report


def test_the_newest_backup_is_named(either):
    made = composition.back_up(either, backup.MANUAL)
    report = composition.check(either)
    assert report.newest_backup == made
    assert report.as_dict()["newest_backup"] == {"file": str(made.file), "created_at": made.created_at}
    assert report.lines()[1].startswith("The newest backup was made on ")


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("DELETE FROM firm_list WHERE n = (SELECT min(n) FROM firm_list)", "“en” has 39 of 40 firms"),
        ("DELETE FROM firm_list", "“en” has 0 of 40 firms"),
        ("UPDATE firm SET deleted_at = '2026' WHERE id = (SELECT min(id) FROM firm)", "of 39 firms"),
        ("ALTER TABLE draft ADD COLUMN more TEXT", "The tables are not as this program made them"),
        ("DROP INDEX ix_change_row_id", "The tables are not as this program made them"),
    ],
)
def test_what_is_not_as_it_should_be_is_told(either, sql, told):
    run(either, sql)
    report = composition.check(either)
    assert not report.is_sound
    assert told in "\n".join(report.lines())
    assert f"“{either.shown}” is not sound." == report.lines()[0]


def test_a_reference_to_nothing_is_told(register):
    run(register, "UPDATE contact SET firm_id = 'nobody' WHERE id = (SELECT min(id) FROM contact)")
    assert any("contact" in flaw for flaw in composition.check(register).flaws)


def test_damage_is_reported_with_its_extent(register):
    data = bytearray(register.file.read_bytes())
    for page in range(20, 40):
        data[page * 4096 : page * 4096 + 200] = b"\xee" * 200
    register.file.write_bytes(data)
    report = composition.check(register)
    assert not report.is_sound
    assert any(flaw.startswith("Damage in the file: ") for flaw in report.flaws)


@pytest.mark.parametrize("size", [1, 20, 99, 4096, 50_000])
def test_a_file_cut_off_is_reported(register, size):
    register.file.write_bytes(register.file.read_bytes()[:size])
    report = composition.check(register)
    assert (report.state.value, report.is_sound) == ("damaged", False)
    assert "is damaged" in report.flaws[0]
    assert json.dumps(report.as_dict())


def test_files_of_others_and_of_newer_versions_are_reported_and_not_touched(register, tmp_path):
    text = tmp_path / "letter.txt"
    text.write_text("Dear Sirs, " * 30)
    assert composition.check(Target(text)).state.value == "foreign"
    run(register, "PRAGMA user_version=999")
    before = register.file.read_bytes()
    report = composition.check(register)
    assert (report.state.value, report.is_sound) == ("newer", False)
    assert register.file.read_bytes() == before


def test_nothing_is_checked_where_nothing_is(tmp_path):
    with pytest.raises(UserError, match="There is no database"):
        composition.check(Target(tmp_path / "none.sqlite"))


def test_a_register_is_checked_while_it_is_open(register):
    with closing(open_reader(register)) as reader:
        reader.all("SELECT * FROM firm")
        assert composition.check(register).is_sound
        change_at(register, "more")
