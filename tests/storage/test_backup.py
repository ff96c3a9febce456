"""Backups restore everything, into either database; an interruption or a full disk harms nothing."""

import sqlite3
import subprocess
import sys
import textwrap
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from backup_drill import change_at, content, fill, left_over, noted
from mobilise_desktop import composition
from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import FileError, MachineError, UserError
from mobilise_desktop.session import open_session
from mobilise_desktop.settings.model import SETTING
from mobilise_desktop.storage import backup, opening
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.target import Target, parse
from stores import LABEL


@pytest.fixture
def place_for(request, tmp_path):
    """Gives an empty database of a kind."""

    def made(kind, name="register"):
        if kind == "sqlite":
            return Target(tmp_path / name / f"{name}.sqlite")
        return parse(request.getfixturevalue("postgres_database"))

    return made


@pytest.fixture
def register(tmp_path):
    """A register in a file."""
    return fill(Target(tmp_path / "register.sqlite"))


@pytest.fixture
def saved(register, tmp_path):
    """A backup of it."""
    return backup.make(register, tmp_path / "saved.mobbackup", backup.MANUAL)


@pytest.mark.parametrize("source", ["sqlite", "postgresql"])
@pytest.mark.parametrize("goal", ["sqlite", "postgresql"])
def test_the_restore_drill_every_table_is_the_same_afterwards(place_for, tmp_path, source, goal):
    origin = fill(place_for(source))
    before = content(origin)
    made = backup.make(origin, tmp_path / "b.mobbackup", backup.MANUAL)
    other = origin if source == goal == "postgresql" else place_for(goal, "restored")
    if other is origin:
        change_at(origin, "later")
        assert content(origin) != before
    assert composition.restore(other, made.file).counts == made.counts
    assert content(other) == before
    assert noted(other)["restored_at"] <= clock.timestamp()
    change_at(other, "after the restore")
    assert composition.check(other).flaws == ()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_backup_says_what_is_in_it(place_for, tmp_path, kind):
    target = fill(place_for(kind), firms=12)
    made = backup.make(target, tmp_path / "b.mobbackup", backup.BEFORE_IMPORT)
    assert backup.read_manifest(made.file) == backup.verify(made.file) == made
    assert (made.office, made.is_demo, made.reason) == ("BVMW", False, "before-import")
    assert made.counts["firm"] == made.living["firm"] == 12
    assert made.database_id == noted(target)["id"]
    assert made.at <= datetime.now(UTC)


def test_a_backup_is_made_while_others_read_and_write(register, tmp_path):
    store = composition.make_store(register, "anna", "desk-1", "BVMW")
    with closing(store), closing(store.reader()) as looking:
        looking.all("SELECT * FROM firm")
        with store.write(LABEL) as work:
            work.insert(SETTING, {"name": "not yet", "value": "1"})
            made = backup.make(register, tmp_path / "b.mobbackup", backup.TIMED)
        assert looking.one("SELECT count(*) FROM setting") == (2,)
    assert made.counts["setting"] == 1


def test_only_the_user_may_read_a_backup(saved):
    assert saved.file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("at", [0, 39, 41, 79, 81, 99])
def test_a_stopped_backup_leaves_nothing_and_the_older_one_whole(register, saved, at):
    change_at(register, "more")
    older = saved.file.read_bytes()

    def progress(done, total):
        if done >= at * total / 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.make(register, saved.file, backup.MANUAL, progress)
    assert saved.file.read_bytes() == older
    assert left_over(saved.file.parent) == []


def test_progress_rises_to_the_end(register, tmp_path):
    told = []
    made = backup.make(register, tmp_path / "b.mobbackup", backup.MANUAL, lambda *n: told.append(n))
    assert told == sorted(told)
    assert told[-1] == (100, 100)
    backup.restore(made.file, Target(tmp_path / "new.sqlite"), lambda *n: told.append(n))


def test_a_damaged_database_is_not_saved_over_a_good_backup(register, saved):
    older = saved.file.read_bytes()
    data = bytearray(register.file.read_bytes())
    data[4096 * 3 : 4096 * 6] = bytes(4096 * 3)
    register.file.write_bytes(data)
    with pytest.raises(MachineError, match="damaged"):
        backup.make(register, saved.file, backup.CLOSE)
    assert saved.file.read_bytes() == older


def test_nothing_but_a_backup_is_replaced_by_a_backup(register, tmp_path):
    list_file = tmp_path / "list.xlsx"
    list_file.write_bytes(b"PK\3\4 something else")
    for victim in (register.file, list_file):
        before = victim.read_bytes()
        with pytest.raises(UserError, match="no backup"):
            backup.make(register, victim, backup.MANUAL)
        assert victim.read_bytes() == before


def test_there_is_no_backup_of_nothing(tmp_path):
    with pytest.raises(UserError, match="There is no database"):
        backup.make(Target(tmp_path / "none.sqlite"), tmp_path / "b.mobbackup", backup.MANUAL)
    assert list(tmp_path.iterdir()) == []


def test_a_restore_keeps_the_last_three_databases_that_it_replaced(register, saved):
    now = datetime(2026, 11, 23, 12, tzinfo=UTC)
    try:
        for hours in range(5):
            clock.set_source(lambda hours=hours: now + timedelta(hours=hours))
            change_at(register, f"at {hours}")
            before = content(register)
            backup.restore(saved.file, register)
    finally:
        clock.set_source(None)
    kept = sorted(register.file.parent.glob("register.before-restore-*.sqlite"))
    assert [path.name[-24:-7] for path in kept] == [f"2026-11-23_1{n}0000" for n in (4, 5, 6)]
    assert content(Target(kept[-1])) == before


def test_a_damaged_database_is_kept_and_what_lay_beside_it_is_gone(register, saved):
    before = content(register)
    register.file.write_bytes(b"SQLite format 3\0 and then nothing")
    wal = register.file.with_name("register.sqlite-wal")
    wal.write_bytes(b"stale")
    backup.restore(saved.file, register)
    assert content(register) == before
    assert not wal.exists()
    (kept,) = register.file.parent.glob("register.before-restore-*.sqlite")
    assert kept.read_bytes() == b"SQLite format 3\0 and then nothing"


def test_a_database_of_others_or_of_a_newer_version_is_not_replaced(saved, tmp_path):
    other = tmp_path / "other.sqlite"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    newer = tmp_path / "newer.sqlite"
    newer.write_bytes((tmp_path / "register.sqlite").read_bytes())
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("PRAGMA user_version=999")
    for path in (other, newer):
        data = path.read_bytes()
        with pytest.raises(UserError, match="not touched"):
            backup.restore(saved.file, Target(path))
        assert path.read_bytes() == data


def test_a_register_that_is_open_is_not_replaced(register, saved):
    before = content(register)
    with closing(open_session(register)), pytest.raises(MachineError, match="already open"):
        composition.restore(register, saved.file)
    assert content(register) == before


def test_a_stopped_restore_changes_nothing_on_a_server(place_for, tmp_path):
    server = fill(place_for("postgresql"))
    made = backup.make(server, tmp_path / "b.mobbackup", backup.MANUAL)
    change_at(server, "later")
    before = content(server)

    def progress(done, total):
        if done > 90 * total / 100:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        backup.restore(made.file, server, progress)
    assert content(server) == before


def test_a_bad_backup_leaves_the_present_database_alone(register, saved):
    before = register.file.read_bytes()
    data = bytearray(saved.file.read_bytes())
    data[len(data) // 2] ^= 1
    saved.file.write_bytes(data)
    with pytest.raises(FileError) as caught:
        composition.restore(register, saved.file)
    assert caught.value.code == "damaged"
    assert register.file.read_bytes() == before
    assert left_over(register.file.parent) == []


_ON_A_FULL_DISK = """
    import resource, sys
    from pathlib import Path
    from mobilise_desktop import composition
    from mobilise_desktop.storage import backup
    from mobilise_desktop.storage.failures import DiskFullError
    from mobilise_desktop.storage.target import Target
    composition.load_tables()
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]),) * 2)
    register, file = Target(Path(sys.argv[2])), Path(sys.argv[3])
    try:
        backup.make(register, file, "manual") if sys.argv[1] == "make" else backup.restore(file, register)
    except DiskFullError as error:
        print("full:", error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of the size of files are a matter of Unix")
@pytest.mark.parametrize("what", ["make", "restore"])
@pytest.mark.parametrize("limit", [4096, 30_000, 250_000])
def test_a_full_disk_is_told_and_harms_neither_backup_nor_database(register, saved, what, limit):
    before = register.file.read_bytes(), saved.file.read_bytes()
    script = textwrap.dedent(_ON_A_FULL_DISK)
    told = subprocess.run(
        [sys.executable, "-c", script, what, register.file, saved.file, str(limit)],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert told.stdout.startswith("full:"), told.stdout + told.stderr
    assert (register.file.read_bytes(), saved.file.read_bytes()) == before
    assert left_over(register.file.parent) == []
    assert not list(register.file.parent.glob("*before-restore*"))


_OVER_AND_OVER = """
    import sys
    from pathlib import Path
    from mobilise_desktop import composition
    from mobilise_desktop.storage import backup
    from mobilise_desktop.storage.target import Target
    composition.load_tables()
    register, file = Target(Path(sys.argv[1])), Path(sys.argv[2])
    backup.restore(file, register)
    print("ready", flush=True)
    while True:
        backup.restore(file, register)
        backup.make(register, file, "manual")
"""


@pytest.mark.parametrize("delay", [0.01, 0.05, 0.09, 0.14, 0.2])
def test_a_killed_program_leaves_a_whole_database_and_a_whole_backup(register, saved, delay):
    before = content(register)
    script = textwrap.dedent(_OVER_AND_OVER)
    child = subprocess.Popen(
        [sys.executable, "-c", script, register.file, saved.file], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout.readline() == "ready\n"
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(delay)
    child.kill()
    child.communicate()
    assert opening.examine(register).state is State.READY
    assert opening.soundness(register.file) == []
    assert content(register) == before
    assert backup.verify(saved.file).living == saved.living
