"""The ways an operation can fail, told apart by who can do something about it."""

from collections.abc import Mapping


class MobiliseError(Exception):
    """Base of everything this program raises on purpose; the message is a sentence for the user."""


class UserError(MobiliseError):
    """The request can't be met as asked; the message says what to do instead."""


class FileError(UserError):
    """A given file can't be used.

    `code` names the flaw for programs and tests ("empty", "damaged", "zip_bomb", …).
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class MachineError(MobiliseError):
    """The machine is to blame (disk full, file locked, server gone); trying again may help."""


class StaleRowError(UserError):
    """Somebody else changed the same fields since they were read; nothing was written.

    `mine` and `theirs` map the names of the clashing fields to the two values; `who` and `at_utc`
    (ISO 8601) say who wrote the other one and when.
    """

    def __init__(
        self, message: str, *, mine: Mapping[str, object], theirs: Mapping[str, object], who: str, at_utc: str
    ) -> None:
        super().__init__(message)
        self.mine, self.theirs, self.who, self.at_utc = mine, theirs, who, at_utc
