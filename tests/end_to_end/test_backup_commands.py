"""`backup`, `restore` and `check` on the command line, with their exit codes."""

import json

import pytest

from backup_drill import change_at, content, fill
from mobilise_desktop import cli
from mobilise_desktop.session import open_session
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.target import Target, parse

DONE, PROBLEMS, WRONG_USE, BAD_FILE, MACHINE = range(5)


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request, tmp_path):
    """The address of a register, on both databases."""
    if request.param == "sqlite":
        return str(fill(Target(tmp_path / "register.sqlite"), 10).file)
    url = request.getfixturevalue("postgres_database")
    fill(parse(url), 10)
    return url


def run(*words):
    return cli.main([str(word) for word in words])


def test_a_backup_is_written_and_restored(address, tmp_path, capsys):
    before = content(parse(address))
    out = tmp_path / "b.mobbackup"
    assert run("--database", address, "backup", out) == DONE
    assert capsys.readouterr().out.splitlines()[0] == f"Backup written and verified: {out}"
    change_at(parse(address), "more")
    assert run("--database", address, "restore", out) == DONE
    assert "  firm: 10" in capsys.readouterr().out.splitlines()
    assert content(parse(address)) == before


def test_one_object_is_printed_for_scripts(address, tmp_path, capsys):
    out = tmp_path / "b.mobbackup"

    def said(*words):
        assert run(*words, "--json") == DONE
        return json.loads(capsys.readouterr().out)

    made = said("--database", address, "backup", out)
    assert (made["file"], made["counts"]["firm"]) == (str(out), 10)
    restored = said("--database", address, "restore", out)
    assert restored == made
    file = tmp_path / "new.sqlite"
    assert said("--database", file, "init", "--office", "bvmw") == {
        "database": str(file),
        "office": "BVMW",
        "demo": None,
    }


def test_a_restore_makes_the_register_where_there_is_none(address, tmp_path):
    out, new = tmp_path / "b.mobbackup", tmp_path / "new" / "folder" / "register.sqlite"
    run("--database", address, "backup", out)
    assert run("--database", new, "restore", out) == DONE
    assert content(Target(new)) == content(parse(address))


def test_a_backup_into_a_folder_gets_a_name(address, tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    assert run("--database", address, "backup", folder) == DONE
    (made,) = folder.iterdir()
    assert made.name.endswith("_manual.mobbackup")
    assert backup.verify(made).reason == "manual"


def test_bad_backups_and_missing_ones_are_bad_files(address, tmp_path, capsys):
    bad = tmp_path / "bad.mobbackup"
    bad.write_bytes(b"PK\3\4 nothing")
    assert run("--database", address, "restore", bad) == BAD_FILE
    assert run("--database", address, "restore", tmp_path / "none.mobbackup") == BAD_FILE
    assert "none.mobbackup" in capsys.readouterr().err


def test_a_register_that_is_open_or_not_there_is_told(tmp_path, capsys):
    register = fill(Target(tmp_path / "register.sqlite"), 10)
    out = tmp_path / "b.mobbackup"
    session = open_session(register)
    try:
        assert run("--database", register.file, "backup", out) == DONE
        assert run("--database", register.file, "restore", out) == MACHINE
    finally:
        session.close()
    assert run("--database", tmp_path / "none.sqlite", "backup", out) == WRONG_USE
    assert run("--database", tmp_path / "none.sqlite", "check") == WRONG_USE
    assert capsys.readouterr().err


def test_the_check_says_what_is_wrong_by_its_exit_code(address, tmp_path, capsys):
    assert run("--database", address, "check") == DONE
    assert "is sound" in capsys.readouterr().out
    assert run("--database", address, "check", "--json") == DONE
    assert json.loads(capsys.readouterr().out)["sound"] is True
    broken = tmp_path / "broken.sqlite"
    broken.write_bytes(b"SQLite format 3\0" + bytes(4000))
    assert run("--database", broken, "check", "--json") == PROBLEMS
    report = json.loads(capsys.readouterr().out)
    assert (report["sound"], report["state"]) == (False, "foreign")
