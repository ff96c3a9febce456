"""What every test stands on: no screen, no folder of the user, a throw-away PostgreSQL server."""

import gc
import itertools
import logging
import os
import shutil
import tempfile
from pathlib import Path

HOMES = Path(tempfile.mkdtemp(prefix="mobilise-"))
HOMES.chmod(0o711)  # some tests become another user, who must get to what is temporary
TEMPORARY = HOMES / "temporary"
"""Temporary files of this process alone: an erasure clears whatever any program of a user has opened."""
TEMPORARY.mkdir(mode=0o755)
FOLDERS = {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
}
os.environ |= {name: str(HOMES / "session" / inside) for name, inside in FOLDERS.items()}
os.environ |= {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
os.environ.pop("LANGUAGE", None)

import pytest  # noqa: E402  the platform has to be chosen before a plug-in loads Qt
from hypothesis import settings  # noqa: E402

from mobilise_desktop.core import i18n, paths  # noqa: E402
from office_program import find_program  # noqa: E402
from postgres_server import Server, find_binaries  # noqa: E402

IN_CI = os.environ.get("CI", "").lower() in {"1", "true", "yes"}
NO_SERVER = "no PostgreSQL server on this machine"
NO_OFFICE = "no LibreOffice on this machine"
LACKING = {
    NO_SERVER: ("NOT TESTED ON POSTGRESQL", "apt-get install postgresql"),
    NO_OFFICE: ("NOT TESTED IN LIBREOFFICE", "apt-get install --no-install-recommends libreoffice-calc"),
}

settings.register_profile("default", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=200, deadline=None)
settings.load_profile("ci" if IN_CI else "default")

gc.disable()
SWEPT_EVERY = 10
_ended = itertools.count(1)
_numbers = itertools.count()


@pytest.fixture(autouse=True)
def home(monkeypatch):
    """A home of its own for each test (not made yet), English, and no remembered folders."""
    folder = HOMES / str(next(_numbers))
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(TEMPORARY))
    monkeypatch.setattr(tempfile, "tempdir", None)
    for name, inside in FOLDERS.items():
        monkeypatch.setenv(name, str(folder / inside))
    for remembered in (paths.user_data, paths.user_config, paths.user_state):
        remembered.cache_clear()
    i18n.use("en")
    return folder


@pytest.fixture(autouse=True)
def guard_log():
    """What the guard around Qt's methods caught; a test that provokes errors clears it, else it fails."""
    caught = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: caught.append(handler.format(record))
    logger = logging.getLogger("mobilise_desktop.ui.guard")
    logger.addHandler(handler)
    yield caught
    logger.removeHandler(handler)
    if caught:
        pytest.fail("\n".join(["errors inside methods that Qt calls:", *caught]))


@pytest.fixture(scope="session")
def postgres_server():
    """A server of this process's own, gone at the end. Without one: a skip that is told, in CI a failure."""
    binaries = find_binaries()
    if binaries is None:
        (pytest.fail if IN_CI else pytest.skip)(NO_SERVER)
    with Server(binaries) as server:
        yield server


@pytest.fixture(scope="session")
def postgres_url(postgres_server):
    """The address of the server's own database; `postgres_database` gives a test one to itself."""
    return postgres_server.url("postgres")


@pytest.fixture
def postgres_database(postgres_server):
    """The address of an empty database for one test, dropped after it."""
    name = postgres_server.create()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture(scope="session")
def office_program():
    """LibreOffice. Without it: a skip that is told, in CI a failure."""
    program = find_program()
    if program is None:
        (pytest.fail if IN_CI else pytest.skip)(NO_OFFICE)
    return program


def pytest_collection_finish(session):
    """What stands when the tests begin stands to their end: no sweep looks at it again."""
    gc.collect()
    gc.freeze()


def pytest_runtest_teardown(item, nextitem):
    """As the program does: collect in this thread alone, and widgets never die in another one."""
    if next(_ended) % SWEPT_EVERY == 0 or nextitem is None:
        gc.collect()


def pytest_terminal_summary(terminalreporter):
    """Say loudly what was not tested."""
    skipped = [str(report.longrepr) for report in terminalreporter.stats.get("skipped", [])]
    for reason, (title, cure) in LACKING.items():
        count = sum(reason in said for said in skipped)
        if count:
            terminalreporter.section(title, sep="!", red=True, bold=True)
            terminalreporter.line(f"{count} tests were skipped: {reason}. On Debian: {cure}", red=True)


def pytest_unconfigure():
    """Leave nothing behind."""
    shutil.rmtree(HOMES, ignore_errors=True)
