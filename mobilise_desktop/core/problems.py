"""Flaws in given data, as values."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One flaw: `row` is the 1-based line of the source (0: no row), `column` its header.

    `code` is for programs ("vat_checksum"), `message` for people. A `rejects` problem keeps its row
    out of an import; the others are warnings and the value is kept as given.
    """

    row: int
    column: str
    code: str
    message: str
    rejects: bool = False
