"""Copies that other programs opened: gone after an erasure, and after a program that was killed."""

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mobilise_desktop.features.attachments import actions as attachments
from mobilise_desktop.features.attachments import opening, queries
from mobilise_desktop.features.data_rights.actions import erase_person
from mobilise_desktop.features.firms import actions
from mobilise_desktop.storage import opened
from stores import ROOT

OPENS = """
import sys, time
from pathlib import Path
from mobilise_desktop.storage import opened
place = opened.folder() / "one"
place.mkdir()
(place / "scan.pdf").write_bytes(b"%PDF secret")
print(opened.folder(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def temporary(monkeypatch, tmp_path):
    """A folder for temporary files of this test alone."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.setenv("TMPDIR", str(place))
    monkeypatch.setattr("tempfile.tempdir", None)
    opened.folder.cache_clear()
    opened.remove_stale.cache_clear()
    yield place
    opened.folder.cache_clear()
    monkeypatch.setattr("tempfile.tempdir", None)


@pytest.fixture
def other(temporary):
    """Another program that has opened a copy: (process, its folder)."""
    order = [sys.executable, "-c", OPENS]
    with subprocess.Popen(
        order, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        yield process, Path(process.stdout.readline().strip())
        process.kill()


def test_an_erasure_removes_what_was_opened(store, temporary, tmp_path):
    firm = actions.add_firm(store, {"legal_name_native": "Adler AG", "country": "DE"})
    own = actions.add_part(store, "contact", firm, {"given_name": "Anna", "family_name": "Eins"})
    scan = tmp_path / "a.pdf"
    scan.write_bytes(b"%PDF")
    attachments.attach(store, "contact", own, [scan])
    with closing(store.reader()) as reader:
        (held,) = queries.of_record(reader, "contact", own)
        copy = opening.copy_to_open(reader, store.target, held)
    assert temporary in copy.parents
    assert copy.exists()
    done = erase_person(store, own)
    assert not copy.exists()
    assert done.copies.left == ()


def test_what_a_killed_program_left_is_removed_by_the_next_one(other):
    process, folder = other
    opened.remove_stale()
    assert (folder / "one" / "scan.pdf").exists(), "it is still at work"
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    opened.remove_stale.cache_clear()
    opened.remove_stale()
    assert not folder.exists()


def test_copies_of_another_program_go_too_and_it_works_on(other):
    process, folder = other
    opened.clear()
    assert not (folder / "one" / "scan.pdf").exists()
    assert folder.exists()
    process.stdin.close()
    process.wait(10)
    assert not folder.exists(), "a program that ends takes its folder along"


def test_every_program_looks_once(temporary, make_store, sqlite_target):
    left = temporary / "mobilise-open-old" / "one"
    left.mkdir(parents=True)
    (left / "scan.pdf").write_bytes(b"%PDF")
    make_store(sqlite_target)
    assert not left.exists()
