"""Changes the lists that an office adapts (`office_data`): what its own file says after a change.

An own entry says only what differs from the delivered one. What a form doesn't show stays as it is.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.features.placements import office_data, office_files
from mobilise_desktop.features.placements.office_data import Entry, Kind
from mobilise_desktop.features.placements.office_files import Seen, Stamp, Written

DELIVERED, ADAPTED, OWN = "delivered", "adapted", "own"
Values = Mapping[str, Any]


class Row(NamedTuple):
    """An entry as it counts, where it comes from, and what the program works with."""

    id: str
    entry: Entry
    origin: str
    made: Any


class Lists(NamedTuple):
    """The entries of a kind, and the office's own file as it was read."""

    kind: Kind
    whole: dict[str, Any]
    stamp: Stamp
    rows: tuple[Row, ...]

    @property
    def own(self) -> list[Entry]:
        """The entries of the office's own file."""
        found: list[Entry] = self.whole.get(self.kind.key, [])
        return found

    def row(self, own_id: str) -> Row | None:
        """A row by its id."""
        return next((one for one in self.rows if one.id == own_id), None)


def load(kind: Kind) -> Lists:
    """The list as the office has it.

    Raises:
        UserError: the office's file can't be used.
    """
    file = office_data.own_file(kind)
    seen = office_files.look(file)
    whole = {} if seen.content is None else office_data.read_own(kind, seen.content, file)
    return Lists(kind, whole, seen.stamp, _rows(kind, whole.get(kind.key, ()), file))


def changed(found: Lists, target: Entry, values: Values) -> list[Entry]:
    """The own entries when an entry has these values from now on; None for one takes a field away.

    Of an entry that the office added itself, also what tells it from others can change.
    """
    kind = found.kind
    others, mine = _split(found, target)
    file = office_data.own_file(kind)
    base = next((one for one in office_data.laid_over(kind, others, file) if _is_same(kind, one, target)), {})
    shown = {name: value for name, value in values.items() if name not in kind.same}
    entry = {name: value for one in mine for name, value in one.items() if name not in shown}
    entry |= {name: values.get(name, target.get(name)) for name in kind.same}
    entry |= {name: value for name, value in shown.items() if _is_new(kind, base, name, value)}
    return [*others, entry] if set(entry) - set(kind.same) or not base else others


def added(found: Lists, values: Values) -> list[Entry]:
    """The own entries with one more; what is left empty is left out."""
    return [*found.own, {n: v for n, v in values.items() if _is_new(found.kind, {}, n, v)}]


def reverted(found: Lists, target: Entry) -> list[Entry]:
    """The own entries when a delivered entry counts as it was delivered."""
    kind = found.kind
    others, _mine = _split(found, target)
    first = next(one for one in office_data.delivered(kind) if _is_same(kind, one, target))
    rest = found._replace(whole={**found.whole, kind.key: others})
    return changed(rest, target, first)


def removed(found: Lists, target: Entry) -> list[Entry]:
    """The own entries without one that the office added."""
    return _split(found, target)[0]


def taken_over(found: Lists, others: Iterable[Entry]) -> list[Entry]:
    """The own entries with those of another office; of two that mean the same its one counts."""
    new = list(others)
    marks = [_mark(found.kind, one) for one in new]
    return [*(one for one in found.own if _mark(found.kind, one) not in marks), *new]


def keep(found: Lists, own: Sequence[Entry]) -> Written:
    """Write the own entries, checked as they are when they are read.

    Raises:
        UserError, FileError, MachineError: as `office_files.put`.
    """
    file = office_data.own_file(found.kind)
    return office_files.put(file, content(found, own), found.stamp, checker(found.kind, file))


def content(found: Lists, own: Sequence[Entry]) -> bytes | None:
    """The own file with these entries; None when nothing would be in it."""
    rest = {name: value for name, value in found.whole.items() if name != found.kind.key}
    if not own and not rest:
        return None
    return json.dumps({**rest, found.kind.key: list(own)}, ensure_ascii=False, indent=1).encode() + b"\n"


def checker(kind: Kind, file: Path) -> office_files.Check:
    """Raises a UserError for content that reading would refuse; `file` is named in it."""
    return lambda given: office_data.laid_over(kind, office_data.read_own(kind, given, file)[kind.key], file)


def received(kind: Kind, file: Path) -> list[Entry]:
    """The entries of another office's file.

    Raises:
        UserError, FileError: it can't be used.
    """
    given = office_files.content_of(file)
    checker(kind, file)(given)
    found: list[Entry] = office_data.read_own(kind, given, file)[kind.key]
    if not found:
        raise UserError(_("“{file}” has no entries.").format(file=file.name))
    return found


def go_back(kind: Kind) -> Written:
    """Take the own file away, whatever is in it.

    Raises:
        FileError, MachineError: as `office_files.put`.
    """
    file = office_data.own_file(kind)
    seen: Seen = office_files.look(file)
    return office_files.put(file, None, seen.stamp, lambda _none: None)


def _rows(kind: Kind, own: Sequence[Entry], file: Path) -> tuple[Row, ...]:
    first = office_data.delivered(kind)
    found = []
    for entry in office_data.laid_over(kind, own, file):
        origin = OWN
        if any(_is_same(kind, one, entry) for one in first):
            origin = DELIVERED if entry in first else ADAPTED
        found.append(Row("/".join(_mark(kind, entry)), entry, origin, kind.make(entry)))
    return tuple(found)


def _split(found: Lists, target: Entry) -> tuple[list[Entry], list[Entry]]:
    """The own entries that mean others too, and those that mean the target alone."""
    kind = found.kind
    others = [one for one in (row.entry for row in found.rows) if not _is_same(kind, one, target)]
    mine = [
        one
        for one in found.own
        if office_data.is_of(kind, target, one) and not any(office_data.is_of(kind, it, one) for it in others)
    ]
    return [one for one in found.own if one not in mine], mine


def _is_new(kind: Kind, base: Entry, name: str, value: Any) -> bool:
    """Whether a value says something else than the entries that there are without it."""
    return bool(_plain(value) != _plain(base.get(name, kind.usual.get(name))))


def _plain(value: Any) -> Any:
    return (list(value) if isinstance(value, tuple) else value) if value != "" else None


def _is_same(kind: Kind, one: Entry, other: Entry) -> bool:
    return _mark(kind, one) == _mark(kind, other)


def _mark(kind: Kind, entry: Entry) -> tuple[str, ...]:
    return tuple(str(entry.get(name, "")) for name in kind.same)
