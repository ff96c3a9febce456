"""Drafts of migrations."""

import tempfile
from pathlib import Path

from alembic import command
from alembic.script import Script
from sqlalchemy import create_engine

from mobilise_desktop import composition
from mobilise_desktop.storage import migrate, schema
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.target import Target


def draft(name: str) -> Path:
    """A new file in `storage/migrations/versions/` that leads from the newest schema to the tables declared.

    Drafted on an empty SQLite file; read it, and write what Alembic can't know (moves of data, renames).
    """
    composition.load_tables()
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
