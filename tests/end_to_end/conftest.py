"""What tests of the whole program stand on: registers, the program as a process, and its window."""

from stores import make_store, sqlite_target, sqlite_template
from tests.features.conftest import desk, open_desk, told

__all__ = ["desk", "make_store", "open_desk", "sqlite_target", "sqlite_template", "told"]
