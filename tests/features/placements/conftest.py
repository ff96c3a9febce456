"""Registers on both databases, and a day on which the stays of the tests are still to come."""

from datetime import UTC, datetime

import pytest

from mobilise_desktop.core import clock
from stores import (  # noqa: F401
    make_store,
    postgres_target,
    postgres_template,
    reader,
    sqlite_target,
    sqlite_template,
    store,
    target,
)


@pytest.fixture(autouse=True)
def before_the_stays():
    """A day before the stays of `placements_help`; no agreement can be made once they have begun."""
    clock.set_source(lambda: datetime(2027, 1, 15, 12, tzinfo=UTC))
    yield
    clock.set_source(None)
