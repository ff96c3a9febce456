"""Registers on both databases, and a day on which the stays of the tests are still to come."""

from datetime import date

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
def before_the_stays(monkeypatch):
    """A day before the stays of `placements_help`; no agreement can be made once they have begun."""
    monkeypatch.setattr(clock, "today", lambda: date(2027, 1, 15))
