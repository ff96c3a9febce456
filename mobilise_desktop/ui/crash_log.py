"""The file of faults: lines with UTC time, private numbers blotted out. Loaded with its first line."""

import logging
import re
from pathlib import Path

from mobilise_desktop.core.marks import override

OLDER = "mobilise.1.log"
_MOST_BYTES = 1_000_000
_PRIVATE = (
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), "[e-mail]"),
    (re.compile(r"\b[A-Z]{2}[ -]?[0-9A-Z]*\d[0-9A-Z]{6,12}\b"), "[number]"),
    (re.compile(r"(?<![\w.:/-])(?!\d{4}-\d\d-\d\d)\+?\d(?:[ ()/.-]?\d){6,}(?![\w-])"), "[number]"),
)


def open_file(path: Path) -> None:
    """Write all lines of all loggers to a file from now on; one that has grown large is put aside."""
    if path.exists() and path.stat().st_size > _MOST_BYTES:
        path.replace(path.with_name(OLDER))
    handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)


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
