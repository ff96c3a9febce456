"""The number of the newest schema, known without loading Alembic."""

from functools import lru_cache
from pathlib import Path

VERSIONS = Path(__file__).parent / "migrations" / "versions"


@lru_cache(maxsize=1)
def head() -> int:
    """The number of the newest migration; files are named `0001_what.py`."""
    return max(int(file.name[:4]) for file in VERSIONS.glob("[0-9][0-9][0-9][0-9]_*.py"))
