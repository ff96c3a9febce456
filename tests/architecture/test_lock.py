"""The lock fits the project, on every system, and names no place to fetch from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PINNED = {
    canonicalize_name(name): version for name, version in re.findall(r"^([\w.-]+)==(\S+)", LOCK, re.MULTILINE)
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
WANTED = [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["test"]]


@pytest.mark.parametrize("wanted", WANTED)
def test_what_the_project_asks_for_is_pinned_as_it_asks(wanted):
    requirement = Requirement(wanted)
    assert requirement.specifier.contains(PINNED[canonicalize_name(requirement.name)])


def test_every_pin_has_its_hashes():
    pins = [entry for entry in re.split(r"\n(?=[a-z])", LOCK) if not entry.startswith("#")]
    assert len(pins) == len(PINNED)
    assert [pin for pin in pins if "--hash=sha256:" not in pin] == []


def test_no_address_and_no_folder_is_in_it():
    assert re.findall(r"://|^-|file:", LOCK, re.MULTILINE) == []
