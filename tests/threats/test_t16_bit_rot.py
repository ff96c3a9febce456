"""T16: a bit tips over on the way or with the years: a backup shows it, always; the register stays as it is.

SQLite's own check does not see every bit, so it is the seal over all bytes of a backup that counts.
"""

import random
import shutil

import pytest

from mobilise_desktop.core.errors import FileError
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.opening import State, examine, soundness
from mobilise_desktop.storage.target import Target
from stores import add_firm

FLIPS = 200


@pytest.fixture
def register(sqlite_store):
    for n in range(200):
        add_firm(sqlite_store, f"Firm {n}", trade_name="Őrségi Műhely " * 20, website=f"firm{n}.example")
    sqlite_store.close()
    return sqlite_store.target


def flipped(content, chance):
    place = chance.randrange(len(content) * 8)
    spoilt = bytearray(content)
    spoilt[place // 8] ^= 1 << place % 8
    return spoilt


def test_every_flipped_bit_of_a_backup_is_found(register, tmp_path):
    made = backup.make(register, tmp_path / "b.mobbackup", backup.MANUAL)
    content, chance, found = made.file.read_bytes(), random.Random(16), 0  # noqa: S311  no secret
    assert backup.verify(made.file) == made
    for _flip in range(FLIPS):
        made.file.write_bytes(flipped(content, chance))
        with pytest.raises(FileError):
            backup.verify(made.file)
        found += 1
    assert found == FLIPS


def test_a_backup_with_a_flipped_bit_does_not_reach_the_register(register, tmp_path):
    made = backup.make(register, tmp_path / "b.mobbackup", backup.MANUAL)
    content, present = made.file.read_bytes(), register.path.read_bytes()
    beside, chance = set(register.path.parent.iterdir()), random.Random(17)  # noqa: S311  no secret
    for _flip in range(10):
        made.file.write_bytes(flipped(content, chance))
        with pytest.raises(FileError):
            backup.restore(made.file, register)
        assert register.path.read_bytes() == present
    assert {path for path in register.path.parent.iterdir() if path.suffix != ".lock"} == {
        path for path in beside if path.suffix != ".lock"
    }


def test_the_check_of_sqlite_alone_would_miss_some(register, tmp_path):
    content, chance, missed = register.path.read_bytes(), random.Random(18), 0  # noqa: S311  no secret
    spoilt = Target(tmp_path / "spoilt.sqlite")
    for _flip in range(60):
        spoilt.path.write_bytes(flipped(content, chance))
        missed += examine(spoilt).state is State.READY and soundness(spoilt.path) == []
    assert missed > 0


def test_a_spoilt_register_is_told_from_a_sound_one(register, tmp_path):
    copy = tmp_path / "copy.sqlite"
    shutil.copyfile(register.path, copy)
    assert soundness(copy) == []
    with copy.open("r+b") as file:
        file.seek(20 * 4096)
        file.write(b"\xa5" * 8192)
    assert soundness(copy) != []
