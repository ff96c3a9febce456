"""A register in the order of German, on both databases."""

import pytest

from mobilise_desktop import composition
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
