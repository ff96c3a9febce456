"""Lists that an office may adapt: those of `resources/`, with a file of the same name of its own laid over.

The own file lies in the folder of the office's data, like its wording of the agreement. An entry of a known
code replaces what it gives of the delivered one and leaves the rest; any other entry is added.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from mobilise_desktop.core import paths
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _

Entry = dict[str, Any]


@dataclass(frozen=True, eq=False, slots=True)
class Kind:
    """A list that an office may adapt.

    `file` is its name and `key` that of the list in it; entries that agree in all of `same` are one and the
    same. `fields` says of each field which values it takes, `needed` which there must be, `usual` what counts
    for one that is not given; `problem` may find more in a whole entry ("" for nothing), and `make` makes of
    it what the program works with.
    """

    file: str
    key: str
    same: tuple[str, ...]
    fields: Mapping[str, Callable[[Any], bool]]
    needed: tuple[str, ...]
    usual: Mapping[str, Any]
    problem: Callable[[Entry], str]
    make: Callable[[Entry], Any]


def entries(kind: Kind) -> tuple[Any, ...]:
    """The list as the office has it; a changed file counts from the next reading on.

    Raises:
        UserError: the office's file can't be used; the sentence names the file and the entry.
    """
    own = own_file(kind)
    try:
        found = own.stat()
    except OSError:
        return _read(kind, None, ())
    try:
        return _read(kind, own, (found.st_mtime_ns, found.st_size))
    except UserError as error:
        said = _("{problem} In the settings, “What this office adapts” helps to correct it.")
        raise UserError(said.format(problem=error)) from error


def own_file(kind: Kind) -> Path:
    """Where the office's own file lies, if it has one."""
    return paths.user_data() / kind.file


def delivered(kind: Kind) -> list[Entry]:
    """The entries as they come with the program."""
    text = (paths.resources() / kind.file).read_text(encoding="utf-8")
    found: list[Entry] = json.loads(text)[kind.key]
    return found


def read_own(kind: Kind, content: bytes, file: Path) -> dict[str, Any]:
    """The whole of an office's file; `file` is named in what is said.

    Raises:
        UserError: it is no list of entries.
    """
    try:
        given = json.loads(content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        said = _("File “{file}”: line {n} can’t be read. A comma or a quotation mark may be missing.")
        raise UserError(said.format(file=file, n=error.lineno)) from error
    except UnicodeDecodeError as error:
        raise _unreadable(file) from error
    found = given.get(kind.key) if isinstance(given, dict) else None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        said = _("File “{file}”: the list “{key}” is missing or is no list of entries.")
        raise UserError(said.format(file=file, key=kind.key))
    whole: dict[str, Any] = given
    return whole


def laid_over(kind: Kind, own: Iterable[Entry], file: Path) -> list[Entry]:
    """The delivered list with all entries of the office.

    Raises:
        UserError: one can't be used; the sentence names `file` and the entry.
    """
    known = delivered(kind)
    for number, entry in enumerate(own, start=1):
        known = over(kind, known, entry)
        flaw = next(filter(None, (_flaw(kind, one) for one in known if is_of(kind, one, entry))), "")
        if flaw:
            said = _("File “{file}”, entry {n} ({code}): {problem}")
            raise UserError(said.format(file=file, n=number, code=entry.get("code", "–"), problem=flaw))
    return known


@lru_cache(maxsize=8)
def _read(kind: Kind, own: Path | None, _stamp: tuple[int, ...]) -> tuple[Any, ...]:
    found: Sequence[Entry] = ()
    if own is not None:
        try:
            found = read_own(kind, own.read_bytes(), own)[kind.key]
        except OSError as error:
            raise _unreadable(own) from error
    return tuple(kind.make(entry) for entry in laid_over(kind, found, own or Path()))


def _unreadable(file: Path) -> UserError:
    return UserError(_("File “{file}” can’t be read. It has to be text in UTF-8.").format(file=file))


def over(kind: Kind, known: Sequence[Entry], entry: Entry) -> list[Entry]:
    """The list with an entry of the office: over the delivered ones it means, else at the end."""
    if any(is_of(kind, one, entry) for one in known):
        return [{**one, **entry} if is_of(kind, one, entry) else one for one in known]
    return [*known, entry]


def is_of(kind: Kind, one: Entry, entry: Entry) -> bool:
    """Whether an entry means another; what it doesn't say of the two countries is left open."""
    own_code = entry.get(kind.same[0]) == one.get(kind.same[0])
    return own_code and all(entry.get(name, one.get(name)) == one.get(name) for name in kind.same)


def _flaw(kind: Kind, entry: Entry) -> str:
    """What is wrong with a whole entry, "" for nothing."""
    for name, value in entry.items():
        if name not in kind.fields:
            return _("“{field}” is not known.").format(field=name)
        if not kind.fields[name](value):
            return _("“{field}” can’t be “{value}”.").format(field=name, value=value)
    missing = [name for name in kind.needed if name not in entry]
    if missing:
        return _("“{field}” is missing.").format(field=missing[0])
    return kind.problem(entry)


def is_text(value: object) -> bool:
    """Whether a value is a text with something in it."""
    return isinstance(value, str) and bool(value.strip())


@dataclass(frozen=True, slots=True)
class Count:
    """Whether a value is a whole number between two, both allowed."""

    least: int
    most: int

    def __call__(self, value: object) -> bool:
        """As `Kind.fields` asks."""
        return isinstance(value, int) and not isinstance(value, bool) and self.least <= value <= self.most


def is_day(value: object) -> bool:
    """Whether a value is a day (ISO 8601), or none."""
    if value is None:
        return True
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
