"""T13: the disk is full in the middle of work: it is said, nothing is half-written, work goes on after."""

import os
import subprocess
import sys
from contextlib import closing

import pytest

from mobilise_desktop.core.ids import new_id
from mobilise_desktop.features.firms.model import FIRM
from mobilise_desktop.storage import drafts, opening, upgrade
from mobilise_desktop.storage.failures import DiskFullError
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.undo import UndoStack
from stores import LABEL, ROOT, add_firm, edit_firm, firm_values, living

SIZE = 3 << 20
FILL = """
import resource, sys
from pathlib import Path
from mobilise_desktop import composition
from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.storage.target import Target
from stores import add_firm
store = composition.make_store(Target(Path(sys.argv[1])), "anna", "desk-1", "BVMW")
add_firm(store, "first")
resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, resource.RLIM_INFINITY))
try:
    for n in range(10_000):
        print(add_firm(store, f"Firm {n}", trade_name="x" * 20_000), flush=True)
except MachineError as error:
    print("said", error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print("after", add_firm(store, "last"))
"""


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 3 MB; only root may make one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    order = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    try:
        made = (
            sys.platform == "linux"
            and os.geteuid() == 0
            and subprocess.run(order, capture_output=True, check=False)
        )
    except FileNotFoundError:
        made = None
    if not made or made.returncode:
        pytest.skip("a small disk can't be mounted here; the limit on files is tested all the same")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def store(small_disk, make_store):
    """A register on a disk on which little room is left."""
    target = Target(small_disk / "register.sqlite")
    upgrade.create(target, office="BVMW", is_demo=False)
    return make_store(target)


def fill_up(folder):
    with (folder / "film.mp4").open("wb", buffering=0) as film, pytest.raises(OSError, match="No space"):
        while True:
            film.write(b"x" * 4096)


def import_many(store, count=2000):
    with store.write(LABEL) as work:
        rows = ((new_id(), *firm_values(f"Firm {n} " + "x" * 500).values()) for n in range(count))
        work.insert_many(FIRM, ("id", *firm_values()), rows)


def test_what_was_saved_stays_and_work_goes_on_when_there_is_room_again(store, small_disk):
    kept = add_firm(store, "kept")
    fill_up(small_disk)
    with pytest.raises(DiskFullError, match="disk is full"):
        import_many(store)
    with pytest.raises(DiskFullError):
        drafts.keep(store, "firm", kept, "website", "x" * 10_000)
    with closing(store.reader()) as reader:
        assert list(living(reader)["firm"]) == [kept]
        assert len(reader.all("SELECT id FROM txn")) == 1
    (small_disk / "film.mp4").unlink()
    assert opening.soundness(store.target.path) == []
    assert edit_firm(store, kept, trade_name="saved again")


def test_a_disk_that_fills_up_while_working_loses_only_the_last_step(store, small_disk):
    saved = []
    with pytest.raises(DiskFullError):
        saved.extend(add_firm(store, f"Firm {n}", trade_name="x" * 20_000) for n in range(10_000))
    with closing(store.reader()) as reader:
        assert set(living(reader)["firm"]) == set(saved)
    assert opening.soundness(store.target.path) == []


def test_even_undo_says_that_the_disk_is_full_and_can_be_tried_again(store, small_disk):
    import_many(store, 500)
    undo = UndoStack(store)
    fill_up(small_disk)
    with pytest.raises(DiskFullError):
        undo.undo()
    (small_disk / "film.mp4").unlink()
    undo.undo()
    with closing(store.reader()) as reader:
        assert living(reader)["firm"] == {}


def test_a_register_is_made_whole_or_not_at_all(small_disk):
    fill_up(small_disk)
    with pytest.raises(DiskFullError):
        upgrade.create(Target(small_disk / "new" / "register.sqlite"), office="BVMW", is_demo=False)
    assert [file.name for file in small_disk.iterdir()] == ["film.mp4"]


def test_a_limit_on_the_size_of_files_does_no_harm_either(sqlite_target):
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(sqlite_target.path)],
        capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths},
    )  # fmt: skip
    *saved, said, last = done.stdout.splitlines()
    assert said.startswith("said ") and last.startswith("after ")
    with closing(open_reader(sqlite_target)) as reader:
        names = dict(reader.all("SELECT id, legal_name_native FROM firm"))
    assert set(saved) <= set(names) and len(names) == len(saved) + 2
    assert opening.soundness(sqlite_target.path) == []
