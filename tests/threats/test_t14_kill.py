"""T14: the program is killed at any moment: the register is whole and has everything acknowledged."""

import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from time import monotonic

import pytest

from mobilise_desktop.storage import opening
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.reading import open_reader
from mobilise_desktop.storage.target import Target
from stores import ROOT, add_firm, edit_firm

KILLS = int(os.environ.get("KILLS", "20"))
FRESH, LONGEST_S = 20, 0.15
WRITTEN = "SELECT count(*), (SELECT count(*) FROM change WHERE txn_id = :t) FROM firm WHERE created_in = :t"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


class Writers:
    """Starts a writer, kills it after a while, and tells what it had acknowledged."""

    def __init__(self, process):
        self._process, self._rest = process, b""

    def killed_after(self, path, seconds):
        self._process.stdin.write(f"{path}\n".encode())
        self._process.stdin.flush()
        kind, number = self._line().split()
        while kind != "pid":
            kind, number = self._line().split()
        acknowledged = [self._line()]
        end = monotonic() + seconds
        while (left := end - monotonic()) > 0:
            acknowledged += self._ready(left)
        os.kill(int(number), signal.SIGKILL)
        while (line := self._line()) != "gone":
            acknowledged.append(line)
        return acknowledged

    def _line(self):
        while b"\n" not in self._rest:
            read = os.read(self._process.stdout.fileno(), 65536)
            assert read, "the program that starts the writers has ended"
            self._rest += read
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode()

    def _ready(self, seconds):
        if b"\n" in self._rest or select.select([self._process.stdout], [], [], seconds)[0]:
            return [self._line()]
        return []


@pytest.fixture
def writers():
    order = [sys.executable, str(ROOT / "tests" / "killed_writer.py")]
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    with subprocess.Popen(
        order, stdin=-1, stdout=-1, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}
    ) as process:
        yield Writers(process)
        process.stdin.close()


def half_done(reader):
    """Transactions of which only a part is there."""
    found = []
    for txn, counts, kind in reader.all("SELECT id, counts, kind FROM txn"):
        told = json.loads(counts).get("firm", {})
        there = reader.one(WRITTEN, {"t": txn})
        if kind == "do" and there != (told.get("inserted"), min(5, told.get("inserted", 0))):
            found.append(txn)
    return found


def test_killed_at_any_moment_the_register_is_whole(sqlite_template, tmp_path, make_store, writers):
    chance, acknowledged = random.Random(14), []  # noqa: S311  no secret
    for kill in range(KILLS):
        if kill % FRESH == 0:
            target = Target(tmp_path / f"register{kill}.sqlite")
            shutil.copyfile(sqlite_template, target.path)
            acknowledged.clear()
        acknowledged += writers.killed_after(target.path, chance.random() * LONGEST_S)
        assert opening.examine(target).state is State.READY
        assert opening.soundness(target.path) == []
        with closing(open_reader(target)) as reader:
            assert set(acknowledged) - {row[0] for row in reader.all("SELECT id FROM txn")} == set()
            assert half_done(reader) == []
    store = make_store(target)
    assert edit_firm(store, add_firm(store), trade_name="and on it goes")
