"""Lists that an office may adapt: those of `resources/`, with a file of the same name of its own laid over.

The own file lies in the folder of the office's data, like its wording of the agreement. An entry of a known
code replaces what it gives of the delivered one and leaves the rest; any other entry is added.
"""

import json
from collections.abc import Callable, Mapping, Sequence
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
    same. `fields` says of each field which values it takes, `needed` which there must be; `problem` may find
    more in a whole entry ("" for nothing), and `make` makes of it what the program works with.
    """

    file: str
    key: str
    same: tuple[str, ...]
    fields: Mapping[str, Callable[[Any], bool]]
    needed: tuple[str, ...]
    problem: Callable[[Entry], str]
    make: Callable[[Entry], Any]


def entries(kind: Kind) -> tuple[Any, ...]:
    """The list as the office has it; a changed file counts from the next reading on.

    Raises:
        UserError: the office's file can't be used; the sentence names the file and the entry.
    """
    own = paths.user_data() / kind.file
    try:
        found = own.stat()
    except OSError:
        return _read(kind, None, ())
    return _read(kind, own, (found.st_mtime_ns, found.st_size))


@lru_cache(maxsize=8)
def _read(kind: Kind, own: Path | None, _stamp: tuple[int, ...]) -> tuple[Any, ...]:
    text = (paths.resources() / kind.file).read_text(encoding="utf-8")
    known: list[Entry] = json.loads(text)[kind.key]
    for number, entry in enumerate(_own(kind, own) if own else (), start=1):
        known = _laid_over(kind, known, entry)
        flaw = next(filter(None, (_flaw(kind, one) for one in known if _is_of(kind, one, entry))), "")
        if flaw:
            said = _("File “{file}”, entry {n} ({code}): {problem}")
            raise UserError(said.format(file=own, n=number, code=entry.get("code", "–"), problem=flaw))
    return tuple(kind.make(entry) for entry in known)


def _own(kind: Kind, file: Path) -> Sequence[Entry]:
    try:
        given = json.loads(file.read_text(encoding="utf-8-sig"))
    except json.JSONDecodeError as error:
        said = _("File “{file}”: line {n} can’t be read. A comma or a quotation mark may be missing.")
        raise UserError(said.format(file=file, n=error.lineno)) from error
    except (OSError, UnicodeDecodeError) as error:
        said = _("File “{file}” can’t be read. It has to be text in UTF-8.")
        raise UserError(said.format(file=file)) from error
    found = given.get(kind.key) if isinstance(given, dict) else None
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        said = _("File “{file}”: the list “{key}” is missing or is no list of entries.")
        raise UserError(said.format(file=file, key=kind.key))
    return found


def _laid_over(kind: Kind, known: Sequence[Entry], entry: Entry) -> list[Entry]:
    """The list with an entry of the office: over the delivered ones it means, else at the end."""
    if any(_is_of(kind, one, entry) for one in known):
        return [{**one, **entry} if _is_of(kind, one, entry) else one for one in known]
    return [*known, entry]


def _is_of(kind: Kind, one: Entry, entry: Entry) -> bool:
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


def is_count(least: int, most: int) -> Callable[[object], bool]:
    """Whether a value is a whole number between two, both allowed."""
    return lambda value: isinstance(value, int) and not isinstance(value, bool) and least <= value <= most


def is_day(value: object) -> bool:
    """Whether a value is a day (ISO 8601), or none."""
    if value is None:
        return True
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
