"""A change of 10,000 firms with its history against the plain SQL update of the same rows."""

import shutil
import sqlite3
import time

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.firms import bulk
from mobilise_desktop.storage.target import Target
from report import note

MANY = 10_000
MOST_RATIO = 8.0


@pytest.fixture
def file(register, tmp_path):
    """A register of its own, to be changed."""
    shutil.copy(register.file, tmp_path / "register.sqlite")
    return tmp_path / "register.sqlite"


def plainly(file, ids):
    """Seconds for the bare update, by id as a list of chosen firms gives them."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("PRAGMA synchronous=EXTRA")
    start = time.process_time()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany("UPDATE firm SET status = 'inactive' WHERE id = ?", [(one,) for one in ids])
    connection.execute("COMMIT")
    took = time.process_time() - start
    connection.close()
    return took


def test_a_change_of_many_firms(file, tmp_path):
    connection = sqlite3.connect(file)
    chosen = "SELECT id FROM firm WHERE status = 'active' AND deleted_at IS NULL LIMIT ?"
    ids = [RowId(row[0]) for row in connection.execute(chosen, (MANY,))]
    connection.close()
    shutil.copy(file, tmp_path / "plain.sqlite")
    baseline = plainly(tmp_path / "plain.sqlite", ids)
    store = composition.make_store(Target(file), "anna", "desk-1", "BVMW")
    start = time.process_time()
    changed = bulk.change(store, ids, {"status": "inactive"}, Unwatched())
    took = time.process_time() - start
    store.close()
    note(f"change of {changed} firms with history (s)", ours=took, baseline=baseline, ratio=took / baseline)
    assert changed == len(ids)
    assert took <= MOST_RATIO * baseline
