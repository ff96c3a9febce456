import os
import subprocess
import sys
from time import monotonic

import pytest

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.storage.failures import LockedError
from mobilise_desktop.storage.lock import DatabaseLock
from stores import ROOT, run_python

HOLD = """
import sys
from pathlib import Path
from mobilise_desktop.storage.lock import DatabaseLock
lock = DatabaseLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.readline()
lock.release()
print("released", flush=True)
sys.stdin.readline()
"""
TRY = """
import sys
from pathlib import Path
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.storage.lock import DatabaseLock
try:
    DatabaseLock(Path(sys.argv[1])).acquire()
except MobiliseError as error:
    sys.exit(str(error))
"""


@pytest.fixture
def database(tmp_path):
    return tmp_path / "register.sqlite"


@pytest.fixture
def holder(database):
    """Another program that has the database open."""
    order = [sys.executable, "-c", HOLD, str(database)]
    with subprocess.Popen(order, stdin=-1, stdout=-1, text=True, cwd=ROOT) as process:
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_program_is_refused_at_once_and_told_who_has_it(holder, database):
    began = monotonic()
    with pytest.raises(LockedError) as caught:
        DatabaseLock(database).acquire()
    assert monotonic() - began < 1
    assert os.uname().nodename in str(caught.value)
    assert "already open" in str(caught.value)


def test_the_name_of_the_user_is_told(database, monkeypatch):
    monkeypatch.setenv("LOGNAME", "etxeberria")
    lock = DatabaseLock(database)
    lock.acquire()
    assert "etxeberria on " in run_python(TRY, database).stderr
    lock.release()


def test_a_link_to_the_database_leads_to_the_same_lock(holder, database, tmp_path):
    database.touch()
    (tmp_path / "link.sqlite").symlink_to(database)
    with pytest.raises(LockedError):
        DatabaseLock(tmp_path / "link.sqlite").acquire()


def test_a_killed_program_leaves_no_lock(holder, database):
    holder.kill()
    holder.wait()
    lock = DatabaseLock(database)
    lock.acquire()
    lock.release()


def test_a_lock_that_was_given_back_is_free(holder, database):
    holder.stdin.write("\n")
    holder.stdin.flush()
    assert holder.stdout.readline() == "released\n"
    lock = DatabaseLock(database)
    lock.acquire()
    lock.release()
    lock.release()


def test_two_windows_of_one_program_lock_each_other_out(database):
    first, second = DatabaseLock(database), DatabaseLock(database)
    first.acquire()
    with pytest.raises(LockedError):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


@pytest.mark.parametrize("content", [b"", b"{", b'["x"]', b"\xff\xfe", b"[" * 4000])
def test_a_spoilt_note_in_the_lock_does_no_harm(holder, database, content):
    DatabaseLock(database).path.write_bytes(content)
    with pytest.raises(LockedError, match="another program"):
        DatabaseLock(database).acquire()


def test_a_folder_that_can_not_be_written_is_told(tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "register.sqlite.lock").mkdir()
    with pytest.raises(MachineError, match="may write"):
        DatabaseLock(folder / "register.sqlite").acquire()


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(MachineError, match="is not there"):
        DatabaseLock(tmp_path / "gone" / "register.sqlite").acquire()


def test_the_lock_needs_no_qt_and_no_sqlalchemy():
    code = "import sys, mobilise_desktop.storage.lock; print({'PySide6', 'sqlalchemy'} & set(sys.modules))"
    assert run_python(code).stdout == "set()\n"
