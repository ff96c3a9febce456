"""A register of 100,000 invented firms (or MOBILISE_BENCH_FIRMS many), made once."""

import os

import pytest

from mobilise_desktop import composition
from mobilise_desktop.core import i18n
from mobilise_desktop.storage.target import Target

FIRMS = int(os.environ.get("MOBILISE_BENCH_FIRMS", "100000"))


@pytest.fixture(scope="session")
def register(tmp_path_factory):
    """The database file of the register, in the order of German; MOBILISE_BENCH_FILE reuses one."""
    given = os.environ.get("MOBILISE_BENCH_FILE")
    target = Target(tmp_path_factory.mktemp("bench") / "register.sqlite") if not given else None
    if target is None:
        from pathlib import Path

        return Target(Path(given))
    with i18n.speaking("de"):
        composition.create(target, "BVMW", demo=FIRMS)
    return target
