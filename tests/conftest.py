"""What every test stands on: no screen, no folder of the user, a throw-away PostgreSQL server."""

import itertools
import logging
import os
import shutil
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

import pytest  # noqa: E402  the platform has to be chosen before a plug-in loads Qt
from hypothesis import settings  # noqa: E402

from mobilise_desktop.core import i18n, paths  # noqa: E402

pytest_plugins = ["tests.postgres"]

settings.register_profile("default", max_examples=50, deadline=None)
settings.register_profile("ci", max_examples=200, deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "default")

FOLDERS = {
    "HOME": "",
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "USERPROFILE": "",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
}


@pytest.fixture(scope="session")
def homes():
    """A folder for the homes of all tests of this process."""
    folder = Path(tempfile.mkdtemp(prefix="mobilise-"))
    yield (folder / str(number) for number in itertools.count())
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(autouse=True)
def home(homes, monkeypatch):
    """A home of its own for each test (not made yet), English, and no remembered folders."""
    folder = next(homes)
    for name, inside in FOLDERS.items():
        monkeypatch.setenv(name, str(folder / inside))
    for remembered in (paths.user_data, paths.user_config, paths.user_state):
        remembered.cache_clear()
    i18n.use("en")
    return folder


@pytest.fixture(autouse=True)
def guard_log(caplog):
    """What the guard around Qt's methods caught; a test that expects it clears the list, else it fails."""
    caught = []
    handler = logging.Handler(logging.ERROR)
    handler.emit = lambda record: caught.append(record.getMessage() + "\n" + (record.exc_text or str(record.exc_info)))
    logger = logging.getLogger("mobilise_desktop.ui.guard")
    logger.addHandler(handler)
    yield caught
    logger.removeHandler(handler)
    if caught:
        pytest.fail("errors inside methods that Qt calls:\n" + "\n".join(caught))
