"""Nothing is left behind of a database that could not be made."""

import pytest

from mobilise_desktop.features.first_start.choices import Choices
from mobilise_desktop.features.first_start.making import BESIDE, make_or_leave_nothing


def fail_after_writing(database):
    def make():
        database.parent.mkdir(parents=True, exist_ok=True)
        for ending in BESIDE:
            database.with_name(database.name + ending).write_bytes(b"half")
        raise OSError("no room")

    return make


def everything(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_files_and_the_folders_made_for_them_go(tmp_path):
    (tmp_path / "there").mkdir()
    database = tmp_path / "there" / "new" / "deeper" / "register.sqlite"
    with pytest.raises(OSError, match="no room"):
        make_or_leave_nothing(Choices("en", "BVMW", database=database), fail_after_writing(database))
    assert everything(tmp_path) == ["there"]


def test_a_folder_with_something_else_in_it_stays(tmp_path):
    database = tmp_path / "new" / "register.sqlite"

    def make():
        database.parent.mkdir()
        (database.parent / "letter.txt").write_text("mine")
        fail_after_writing(database)()

    with pytest.raises(OSError, match="no room"):
        make_or_leave_nothing(Choices("en", "BVMW", database=database), make)
    assert everything(tmp_path) == ["new", "new/letter.txt"]


def test_a_file_that_was_there_before_is_left_alone(tmp_path):
    database = tmp_path / "register.sqlite"
    database.write_bytes(b"mine")

    def refuse():
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        make_or_leave_nothing(Choices("en", "BVMW", database=database), refuse)
    assert database.read_bytes() == b"mine"
