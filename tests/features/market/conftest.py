"""Registers on both databases."""

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
