"""Faults of the program: written to a file in the user's state folder, never shown raw.

Names of people and firms can't be told from other words, but e-mail addresses, telephone numbers and
tax numbers can: they are blotted out before anything is written.
"""

import faulthandler
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from logging import Logger

LOG, FAULT = "mobilise.log", "fault.log"
_LEVELS = {
    QtMsgType.QtDebugMsg: 10,
    QtMsgType.QtInfoMsg: 20,
    QtMsgType.QtWarningMsg: 30,
    QtMsgType.QtCriticalMsg: 40,
    QtMsgType.QtFatalMsg: 50,
}
"""The levels of Python's logging, which is loaded with the first line only."""

_state: dict[str, Path | IO[str]] = {}


def install(folder: Path, show: Callable[[], object], *, later: bool = False) -> None:
    """Write the log into `folder` (made if needed) and call `show` after a fault in the GUI thread.

    `later` opens the log with its first line, or by `open_log`: reading what logs takes 2 ms of the start.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _state["log"] = folder / LOG
    _state.pop("open", None)
    if not later:
        open_log()
    fault = (folder / FAULT).open("a", encoding="utf-8")
    _state["fault"] = fault
    faulthandler.enable(fault)
    qInstallMessageHandler(_from_qt)
    sys.excepthook = _Hook(show)
    threading.excepthook = _from_thread


def log_file() -> Path | None:
    """The file the faults are written to; None before `install`."""
    found = _state.get("log")
    return found if isinstance(found, Path) else None


def open_log() -> None:
    """Write all lines of all loggers into the log from now on."""
    path = log_file()
    if path is not None and "open" not in _state:
        from mobilise_desktop.ui import crash_log  # noqa: PLC0415  loads what logs

        _state["open"] = path
        crash_log.open_file(path)


def logger(name: str) -> "Logger":
    """The logger of a module, its lines going into the log."""
    import logging  # noqa: PLC0415  with the first line only

    open_log()
    return logging.getLogger(name)


def redacted(text: str) -> str:
    """`text` without e-mail addresses, telephone and tax numbers."""
    from mobilise_desktop.ui import crash_log  # noqa: PLC0415  as above

    return crash_log.redacted(text)


class _Hook:
    """Logs what nobody caught, and says so once; a fault while saying so is only logged."""

    def __init__(self, show: Callable[[], object]) -> None:
        self._show, self._showing = show, False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        logger(__name__).critical("uncaught", exc_info=(kind, error, trace))
        if self._showing:
            return
        self._showing = True
        try:
            self._show()
        finally:
            self._showing = False


def _from_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        logger(__name__).critical("uncaught in a thread", exc_info=args.exc_value)


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    logger("qt").log(_LEVELS[kind], "%s", text)
