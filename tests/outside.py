"""The program from outside: each order a process of its own."""

import atexit
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path
from types import SimpleNamespace

from mobilise_desktop.session import open_session
from mobilise_desktop.storage.target import Target
from stores import ROOT

DONE, PROBLEMS, WRONG_USE, BAD_FILE, MACHINE = range(5)
REGISTERS = ROOT / "tests" / "data" / "registers"
POWERLESS = ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs"]
"""Root without root's powers is bound by the rights of files as everybody else is."""


def environment():
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    return {**os.environ, "PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"}


def program(*words, before=(), python=("-m", "mobilise_desktop"), **options):
    """Run the program from the start of Python on, and return what it did."""
    order = [*before, sys.executable, *python, *map(str, words)]
    given = {"capture_output": True, "text": True, "encoding": "utf-8", "timeout": 300, "env": environment()}
    return subprocess.run(order, check=False, **{**given, **options})


def start(*words):
    """Start a Python and go on."""
    return subprocess.Popen(
        [sys.executable, *map(str, words)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=environment(),
    )  # fmt: skip


@cache
def _loaded():
    process = start(Path(__file__).with_name("forking_program.py"))

    def end():
        process.stdin.close()
        process.wait()
        process.stdout.close()

    atexit.register(end)
    return process


def ordered(*words, folder=ROOT.parent, largest=0):
    """Run the command line in a process that has everything loaded; `largest` limits files, in bytes."""
    process = _loaded()
    with tempfile.TemporaryDirectory() as said:
        out, err = Path(said, "out"), Path(said, "err")
        order = {
            "words": [str(word) for word in words], "folder": str(folder), "environment": environment(),
            "largest": largest, "stdout": str(out), "stderr": str(err),
        }  # fmt: skip
        process.stdin.write(json.dumps(order) + "\n")
        process.stdin.flush()
        code = int(process.stdout.readline())
        return SimpleNamespace(
            returncode=code, stdout=out.read_text(encoding="utf-8"), stderr=err.read_text(encoding="utf-8")
        )


def sentence(done):
    """What a failed run said: one line for people, nothing of the machine."""
    assert "Traceback" not in done.stderr, done.stderr
    (line,) = done.stderr.splitlines()
    assert line.endswith("."), line
    return line


@cache
def powerless():
    """What to put before an order so that rights of files count for it; None where that can't be had."""
    if os.geteuid() != 0:
        return ()
    try:
        subprocess.run([*POWERLESS, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return tuple(POWERLESS)


def print_of(path):
    return hashlib.sha256(Path(path).read_bytes()).hexdigest()


def bring_in(register, file, *more, **options):
    """Import a list."""
    return ordered("--database", register, "import", "firms", file, *more, **options)


def firms(register, columns="legal_name_native"):
    with closing(open_session(Target(register))) as session:
        return session.reader.all(f"SELECT {columns} FROM firm ORDER BY legal_name_native")
