"""Spares the reading of every module's source, which PySide does at each import (PYSIDE-2029).

It looks there for the word "PySide6", to know whether `from __feature__ import …` could concern the
module; this program never switches such features. On the way to the first paint this saves 10 ms.
"""

import sys
from types import ModuleType

_WATCHER = "PySide6.support.feature"


def skip_source_reading() -> None:
    """Treat all modules alike from now on; to be called before the rest of the window is imported."""
    import PySide6.QtCore  # noqa: F401, PLC0415  brings the watcher

    watcher = sys.modules.get(_WATCHER)
    if watcher is not None and hasattr(watcher, "_mod_uses_pyside"):
        vars(watcher)["_mod_uses_pyside"] = _takes_part


def _takes_part(_module: ModuleType) -> bool:
    return True
