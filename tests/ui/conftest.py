"""A dressed application, lanes of work that end with the test, and an office that speaks English."""

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.jobs import Jobs
from mobilise_desktop.ui.refresh import TEXTS


class Kept(dict):
    """Settings of one test."""

    def put(self, key, value):
        self[key] = value


@pytest.fixture(autouse=True, scope="package")
def wardrobe(qapp):
    """The widgets of these tests stand alone, without a window that would dress them."""
    windows = theme._state.windows
    windows.add(qapp)
    theme.apply(qapp, "light", 1.0)
    yield
    windows.discard(qapp)
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def dressed(qapp):
    if theme.colours().dark or theme.text_scale() != 1.0:
        theme.apply(qapp, "light", 1.0)
    return qapp


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    assert jobs.finish()


@pytest.fixture
def kept():
    return Kept()


@pytest.fixture
def speak():
    """Change the language of all widgets; English again afterwards."""

    def use(code):
        i18n.use(code)
        TEXTS.run()

    yield use
    use("en")
