"""The start against an empty window of PySide6, each run in a process of its own, in turn."""

import os
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from report import note

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
RUNS = 9
WINDOW_RATIO, PAGE_RATIO = 1.5, 2.7
"""The goals are 1.5 and 2; the second is not quite reached: this guards it (docs/performance.md)."""
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
    }


def run(environment, *arguments):
    command = [sys.executable, str(HERE / "first_paint.py"), *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout.split()


def test_first_window_and_first_page(environment, register):
    empty, window, page = [], [], []
    for number in range(RUNS + 1):
        nothing = float(run(environment, "empty")[0])
        painted, listed, _memory, *heavy = run(environment, str(register.file))
        assert heavy == [], "loaded on the way to the first paint"
        if number:  # the first run compiles
            empty.append(nothing)
            window.append(float(painted))
            page.append(float(listed))
    base = statistics.median(empty)
    shown, listed = statistics.median(window), statistics.median(page)
    note("first window painted (ms)", ours=shown, baseline=base, ratio=shown / base)
    note("first page of the list painted (ms)", ours=listed, baseline=base, ratio=listed / base)
    assert shown / base <= WINDOW_RATIO
    assert listed / base <= PAGE_RATIO


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
