"""What tests of the whole program stand on: a register, and the window."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from mobilise_desktop import composition
from mobilise_desktop.storage.target import Target
from stores import add_firm
from tests.features.conftest import desk, new_register, open_desk, told

__all__ = ["desk", "new_register", "open_desk", "told"]


@pytest.fixture
def register(template, tmp_path):
    """The file of a register with one firm in it."""
    return Path(shutil.copyfile(template, tmp_path / "register.sqlite"))


@pytest.fixture(scope="session")
def template(tmp_path_factory):
    target = Target(tmp_path_factory.mktemp("register") / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    with closing(composition.make_store(target, "anna", "desk-1", "BVMW")) as store:
        add_firm(store)
    return target.file
