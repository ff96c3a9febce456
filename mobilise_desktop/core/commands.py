"""What a feature offers on the command line."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import argparse

DONE, PROBLEMS, WRONG_USE, BAD_FILE, MACHINE = 0, 1, 2, 3, 4
"""Exit codes: done, done with problems, wrong use, a file that can't be used, the machine (disk, lock)."""


class CommandContext(NamedTuple):
    """What a command works with: an open database (Target, Reader, Store) and where to say things."""

    target: Any
    reader: Any
    store: Callable[[], Any]
    office: str
    language: str
    say: Callable[[str], None]
    backup: Callable[[str], object]
    """Make a verified backup for the given reason; does nothing for a demo database."""


class Command(NamedTuple):
    """One command: its words ("import", "firms"), its help (marked for translation), options and work."""

    words: tuple[str, ...]
    help: str
    configure: Callable[["argparse.ArgumentParser"], None]
    run: Callable[[CommandContext, Any], int]
    """Takes the context and argparse's namespace, gives an exit code; the caller says errors of ours."""
