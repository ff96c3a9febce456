"""The start against an empty window of PySide6, each run in a process of its own, in turn."""

import os
import sqlite3
import statistics
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from report import note

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RUNS, ROUNDS = 9, 3
WINDOW_RATIO, PAGE_RATIO, NOISE = 1.5, 2.0, 1.25
"""The goals, to be reached in the best of three rounds but for the noise of machines shared with others.

There the very same program took 1.94 to 2.24 times the empty window within one day.
"""
MEMORY_MB = 150


@pytest.fixture(scope="module")
def environment(tmp_path_factory):
    """As on a user's machine: byte code kept, settings in German, no screen."""
    folder = tmp_path_factory.mktemp("start")
    config = folder / "config" / "MobiliseDesktop"
    config.mkdir(parents=True)
    (config / "settings.json").write_text('{"language": "de", "window/tab": "firms"}')
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return kept | {
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "QT_QPA_PLATFORM": "offscreen",
        "LOGNAME": "anna",
    }


def run(environment, *arguments):
    command = [sys.executable, str(HERE / "first_paint.py"), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split()


@pytest.fixture(scope="module")
def real(register):
    """The register as an office has it: without the bar that demo data bear."""
    with closing(sqlite3.connect(register.file)) as connection, connection:
        connection.execute("UPDATE meta SET value = '0' WHERE name = 'demo'")
    yield register.file
    with closing(sqlite3.connect(register.file)) as connection, connection:
        connection.execute("UPDATE meta SET value = '1' WHERE name = 'demo'")


def test_first_window_and_first_page(environment, real):
    run(environment, "empty"), run(environment, str(real))  # these compile
    rounds = []
    for _round in range(ROUNDS):
        base, shown, listed = medians(environment, real)
        rounds.append((listed / base, listed, shown, base))
        if shown <= base * WINDOW_RATIO and listed <= base * PAGE_RATIO:
            break
    _ratio, listed, shown, base = min(rounds)
    note("first window painted (ms)", ours=shown, baseline=base, ratio=shown / base)
    note("first page of the list painted (ms)", ours=listed, baseline=base, ratio=listed / base)
    assert shown / base <= WINDOW_RATIO * NOISE
    assert listed / base <= PAGE_RATIO * NOISE


def medians(environment, real):
    """An empty window, our window, and our first page of the list, each run as often, in turn."""
    empty, window, page = [], [], []
    for _run in range(RUNS):
        empty.append(float(run(environment, "empty")[0]))
        painted, listed, _memory, *heavy = run(environment, str(real))
        assert heavy == [], "loaded on the way to the first paint"
        window.append(float(painted))
        page.append(float(listed))
    return [statistics.median(times) for times in (empty, window, page)]


def test_memory_above_an_empty_window(environment, register):
    empty = float(run(environment, "empty")[1])
    ours = float(run(environment, str(register.file), "--everything")[2])
    note(
        "memory above an empty window (MB)",
        ours=ours - empty,
        baseline=MEMORY_MB,
        ratio=(ours - empty) / MEMORY_MB,
    )
    assert ours - empty <= MEMORY_MB
