"""Drafts of migrations."""

import importlib
import pkgutil
import tempfile
from pathlib import Path

from alembic import command
from alembic.script import Script
from sqlalchemy import create_engine

from mobilise_desktop import features
from mobilise_desktop.storage import migrate, schema
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.target import Target


def draft(name: str) -> Path:
    """A new file in `storage/migrations/versions/` that leads from the newest schema to the tables declared.

    Drafted on an empty SQLite file; read it, and write what Alembic can't know (moves of data, renames).
    """
    load_tables()
    with tempfile.TemporaryDirectory() as folder:
        target = Target(Path(folder) / "draft.sqlite")
        migrate.upgrade(target)
        engine = create_engine(target.url)
        with engine.connect() as connection:
            made = command.revision(
                migrate.config(connection=connection, metadata=METADATA),
                message=name,
                autogenerate=True,
                rev_id=f"{schema.head() + 1:04}",
            )
        engine.dispose()
    if not isinstance(made, Script):
        raise TypeError("Alembic drafts one file at a time")
    return Path(made.path)


def load_tables() -> None:
    """Import every module that declares tables: the journal, and `model` of each feature that has one."""
    importlib.import_module("mobilise_desktop.storage.journal")
    for feature in pkgutil.iter_modules(features.__path__, f"{features.__name__}."):
        if feature.ispkg and importlib.util.find_spec(f"{feature.name}.model"):
            importlib.import_module(f"{feature.name}.model")
