"""The number of the newest schema, known without loading Alembic."""

import os
from functools import lru_cache
from pathlib import Path

VERSIONS = Path(__file__).parent / "migrations" / "versions"


@lru_cache(maxsize=1)
def head() -> int:
    """The number of the newest migration; files are named `0001_what.py`."""
    names = os.listdir(VERSIONS)  # noqa: PTH208  on the way to the first paint
    return max(int(name[:4]) for name in names if name[:4].isdecimal() and name.endswith(".py"))
