"""Make the first database so that a failure or a change of mind leaves nothing behind."""

from collections.abc import Callable
from pathlib import Path

from mobilise_desktop.features.first_start.choices import Choices

BESIDE = ("", "-wal", "-shm", "-journal", ".lock")
"""What may lie beside a database of SQLite while it is made."""


def make_or_leave_nothing(chosen: Choices, make: Callable[[], object]) -> None:
    """Call `make`; when it fails, remove its files and the folders that had to be made for them.

    A file that was there before is left alone.
    """
    database = chosen.database
    if database is None or database.exists():
        make()
        return
    made = [folder for folder in database.parents if not folder.exists()]
    try:
        make()
    except BaseException:
        for ending in BESIDE:
            database.with_name(database.name + ending).unlink(missing_ok=True)
        _remove_empty(made)
        raise


def _remove_empty(folders: list[Path]) -> None:
    """Remove folders, the innermost first, up to the first that has something in it."""
    for folder in folders:
        try:
            folder.rmdir()
        except OSError:
            return
