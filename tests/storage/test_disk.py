import errno
import sqlite3

import pytest

from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.storage import disk
from mobilise_desktop.storage.failures import DiskFullError


@pytest.mark.parametrize(
    ("number", "kind", "said"),
    [
        (errno.ENOSPC, DiskFullError, "disk is full"),
        (errno.EDQUOT, DiskFullError, "disk is full"),
        (errno.EFBIG, DiskFullError, "disk is full"),
        (errno.EACCES, MachineError, "may write"),
        (errno.EROFS, MachineError, "may write"),
        (errno.ENOENT, MachineError, "drive is connected"),
        (errno.EIO, MachineError, "Check the drive"),
    ],
)
def test_failures_of_the_system_are_said_plainly(tmp_path, number, kind, said):
    with pytest.raises(kind, match=said), disk.writing(tmp_path / "file"):
        raise OSError(number, "as the system says it")


def test_other_failures_pass_unchanged(tmp_path):
    with pytest.raises(sqlite3.OperationalError, match="no such table"), disk.writing(tmp_path / "file"):
        raise sqlite3.OperationalError("no such table")


def test_what_was_not_finished_is_gone_with_all_that_sqlite_put_beside_it(tmp_path):
    with pytest.raises(ZeroDivisionError), disk.unfinished(tmp_path / "file") as path:
        for end in ("", *disk.SIDE_FILES):
            path.with_name(path.name + end).write_bytes(b"x")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path):
    final = tmp_path / "file"
    final.write_text("old")
    with disk.unfinished(final) as path:
        path.write_text("new")
        disk.forget_cached(path)
        disk.put_in_place(path, final)
    assert final.read_text() == "new"
    assert list(tmp_path.iterdir()) == [final]


def test_the_sentence_says_how_much_room_to_make(tmp_path):
    disk.require_room(tmp_path, 0)
    with pytest.raises(DiskFullError, match=r"at least \d{6,} MB"):
        disk.require_room(tmp_path, 1 << 60)


def test_folders_that_were_made_are_taken_back_only_when_empty(tmp_path):
    made = disk.make_folder(tmp_path / "a" / "b" / "c")
    assert made == [tmp_path / "a" / "b" / "c", tmp_path / "a" / "b", tmp_path / "a"]
    (tmp_path / "a" / "kept").touch()
    disk.remove_empty(made)
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["kept"]
    assert disk.make_folder(tmp_path / "a") == []
