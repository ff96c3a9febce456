"""A register in the order of German, on both databases."""

import pytest

from mobilise_desktop import composition
from mobilise_desktop.storage.target import Target
from stores import (  # noqa: F401
    BOTH,
    make_store,
    postgres_target,
    postgres_template,
    reader,
    sqlite_target,
    sqlite_template,
)


@pytest.fixture(params=BOTH)
def store(request, make_store):  # noqa: F811
    """An empty register of the office BVMW, in the order of German, on SQLite and on PostgreSQL."""
    name = "sqlite_target" if request.param == "sqlite" else "postgres_target"
    store = make_store(request.getfixturevalue(name))
    composition.order_lists(store, "de")
    return store


@pytest.fixture
def other(tmp_path):
    """A second, empty register."""
    target = Target(tmp_path / "other.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "otto", "desk-2", "BVMW")
    yield store
    store.close()
