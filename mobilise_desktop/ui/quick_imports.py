"""Spares what PySide does at each start for programs of other kinds than this one.

`skip_source_reading`: at each import PySide looks into the source of the module for the word "PySide6", to
know whether `from __feature__ import …` could concern it (PYSIDE-2029); this program never switches such
features. 10 ms on the way to the first paint.

`put_off_signatures`: PySide runs the modules that write its stubs and read its signatures at once, though
they are wanted only for the text of an error. They run when something in them is first asked for: 50 ms.
That works where PySide's own modules are unpacked, which run.py does (its switch `SBK_EMBED=0`).

`read_fonts_beside`: fontconfig reads its list of all fonts when the first text is measured; 8 ms.
"""

import ctypes
import sys
import threading
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from importlib.abc import Loader, MetaPathFinder

_WATCHER = "PySide6.support.feature"
_RARELY_WANTED = frozenset(
    f"shibokensupport.signature.{name}" for name in ("layout", "parser", "lib.pyi_generator", "lib.enum_sig")
)


def put_off_signatures() -> None:
    """To be called before PySide is imported."""
    sys.meta_path.insert(0, cast("MetaPathFinder", _Patient()))


def skip_source_reading() -> None:
    """Treat all modules alike from now on; to be called before the rest of the window is imported."""
    import PySide6.QtCore  # noqa: F401, PLC0415  brings the watcher

    watcher = sys.modules.get(_WATCHER)
    if watcher is not None and hasattr(watcher, "_mod_uses_pyside"):
        vars(watcher)["_mod_uses_pyside"] = _takes_part


def read_fonts_beside() -> None:
    """Have the list of the system's fonts read by a thread while Qt is loaded; Linux only."""
    if sys.platform.startswith("linux"):
        threading.Thread(target=_read_fonts, name="fonts", daemon=True).start()


def _read_fonts() -> None:
    try:
        ctypes.CDLL("libfontconfig.so.1").FcInit()  # lets other threads run; asked again, it does nothing
    except (OSError, AttributeError):
        return  # `display_problem` says what is missing


def _takes_part(_module: ModuleType) -> bool:
    return True


class _Patient:
    """Finds the modules that can wait. No child of `importlib.abc`, which takes as long as is saved."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Where a module is, if it is one of those."""
        spec = PathFinder.find_spec(fullname, path) if fullname in _RARELY_WANTED else None
        if spec is not None and spec.loader is not None:
            spec.loader = cast("Loader", _Later(spec.loader))
        return spec


class _Later:
    """Runs a module when an attribute is asked for that every module does not have anyhow."""

    def __init__(self, loader: "Loader") -> None:
        self._loader = loader

    def create_module(self, _spec: ModuleSpec) -> None:
        """As Python makes modules."""

    def exec_module(self, module: ModuleType) -> None:
        """Get ready to run the module."""

        def first(name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            del vars(module)["__getattr__"]
            self._loader.exec_module(module)
            return getattr(module, name)

        vars(module)["__getattr__"] = first
