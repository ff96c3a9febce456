"""A store with the register's tables, on both databases."""

import pytest

from mobilise_desktop import composition
from mobilise_desktop.storage import migrate
from mobilise_desktop.storage.target import Target, parse


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request, tmp_path):
    """An empty register of the office BVMW, in the order of German, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        target = Target(tmp_path / "register.sqlite")
    else:
        target = parse(request.getfixturevalue("postgres_database"))
    composition.load_tables()
    migrate.upgrade(target)
    store = composition.make_store(target, "anna", "desk-1", "BVMW")
    composition.order_lists(store, "de")
    yield store
    store.close()


@pytest.fixture
def reader(store):
    """A reader of the store's database."""
    reader = store.reader()
    yield reader
    reader.close()
