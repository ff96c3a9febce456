"""What the wizard of the first start asks, as one value."""

from dataclasses import dataclass
from pathlib import Path

NEW, DEMO, RESTORE = "new", "demo", "restore"
OPEN = "open"
"""The database that lies where it was to be made is opened; nobody chooses it otherwise."""


@dataclass(frozen=True, slots=True)
class Choices:
    """The answers: language and office by code, what to begin with, and where the database is to lie."""

    language: str
    office: str
    begin: str = NEW
    backup: Path | None = None
    database: Path | None = None
