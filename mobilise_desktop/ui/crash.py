"""Faults of the program: written to a file in the user's state folder, never shown raw.

Names of people and firms can't be told from other words, but e-mail addresses, telephone numbers and
tax numbers can: they are blotted out before anything is written.
"""

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from mobilise_desktop.core.marks import override

LOG, FAULT, OLDER = "mobilise.log", "fault.log", "mobilise.1.log"
_MOST_BYTES = 1_000_000
_PRIVATE = (
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[e-mail]"),
    (re.compile(r"\b[A-Z]{2}[ -]?[0-9A-Z]*\d[0-9A-Z]{6,12}\b"), "[number]"),
    (re.compile(r"(?<![\w.:/-])(?!\d{4}-\d\d-\d\d)\+?\d(?:[ ()/.-]?\d){6,}(?![\w-])"), "[number]"),
)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
_log = logging.getLogger(__name__)
_state: dict[str, Path | IO[str]] = {}


def install(folder: Path, show: Callable[[], object]) -> None:
    """Write the log into `folder` (made if needed) and call `show` after a fault in the GUI thread."""
    folder.mkdir(parents=True, exist_ok=True)
    _open_log(folder / LOG)
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


def redacted(text: str) -> str:
    """`text` without e-mail addresses, telephone and tax numbers."""
    for pattern, blot in _PRIVATE:
        text = pattern.sub(blot, text)
    return text


class RedactingFormatter(logging.Formatter):
    """Lines with UTC time; private numbers blotted out, in tracebacks too."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s  %(message)s")

    @override
    def format(self, record: logging.LogRecord) -> str:
        return redacted(super().format(record))


class _Hook:
    """Logs what nobody caught, and says so once; a fault while saying so is only logged."""

    def __init__(self, show: Callable[[], object]) -> None:
        self._show, self._showing = show, False

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.exit(130)
        _log.critical("uncaught", exc_info=(kind, error, trace))
        if self._showing:
            return
        self._showing = True
        try:
            self._show()
        finally:
            self._showing = False


def _open_log(path: Path) -> None:
    if path.exists() and path.stat().st_size > _MOST_BYTES:
        path.replace(path.with_name(OLDER))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    _state["log"] = path


def _from_thread(args: threading.ExceptHookArgs) -> None:
    if args.exc_value is not None:
        _log.critical("uncaught in a thread", exc_info=args.exc_value)


def _from_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    logging.getLogger("qt").log(_LEVELS[kind], "%s", text)
