"""What an import would do with the entries of further sheets: add them, complete them, or leave them alone.

Empty cells never erase anything, and what the register says otherwise stays and is told.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId, is_id, new_id
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.further import FIRM, NAMES, PERSON, Counts, Sheet
from mobilise_desktop.features.firms.further_in import GivenEntry, GivenSheet
from mobilise_desktop.features.firms.further_read import STEP, Entry, stored
from mobilise_desktop.features.firms.import_diff import Changes, FirmUpdate
from mobilise_desktop.features.firms.import_draft import CONTACT_AT, Draft
from mobilise_desktop.storage.reading import Reader, in_list

Place = RowId | int
"""A firm of the register, or the number of a new one in the plan."""

Person = tuple[str, ...]
"""Given name, family name, e-mail address and phone number (`NAMES`)."""

_Somebody = tuple[RowId | None, Person]
"""A person of a firm; the id is None for one who comes with the import."""


class NewEntry(NamedTuple):
    """An entry to add; `parent` is None for that of a person who comes with the same import."""

    id: RowId
    firm: Place
    parent: RowId | None
    person: Person
    values: Mapping[str, Any]


class Fill(NamedTuple):
    """Values that an entry of the register lacks."""

    id: RowId
    parent: RowId
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """What an import would do with the entries of a sheet."""

    sheet: Sheet
    new: tuple[NewEntry, ...]
    fills: tuple[Fill, ...]
    problems: tuple[Problem, ...]

    @property
    def counts(self) -> Counts:
        """How many entries are new and completed."""
        return Counts(self.sheet, len(self.new), len(self.fills))


class Firms(NamedTuple):
    """The firms of the file: which one each id in it means, the new ones, and what changes in the others."""

    places: Mapping[str, Place]
    new: Sequence[Draft]
    updates: Sequence[FirmUpdate]


def make(given: Sequence[GivenSheet], firms: Firms, reader: Reader, task: Task) -> tuple[SheetPlan, ...]:
    """What an import would do with these sheets; nothing is written."""
    parents: dict[tuple[str, str], RowId] = {}
    return tuple(_Planning(one, firms, reader, parents).plan(task) for one in given)


class _Planning:
    """Finds out what each entry of a sheet means; `parents` are those of the sheets before, by their ids."""

    def __init__(
        self, given: GivenSheet, firms: Firms, reader: Reader, parents: dict[tuple[str, str], RowId]
    ) -> None:
        self._given, self._sheet, self._firms, self._reader = given, given.sheet, firms, reader
        self._parents = parents
        self._named = {one.entry.id for one in given.entries}
        self._updates = {one.firm_id: one for one in firms.updates}
        self._met: set[RowId] = set()
        self._new: list[NewEntry] = []
        self._fills: list[Fill] = []

    def plan(self, task: Task) -> SheetPlan:
        """The whole plan."""
        entries = self._given.entries
        for start in range(0, len(entries), STEP):
            task.check()
            self._block(entries[start : start + STEP])
        return SheetPlan(self._sheet, tuple(self._new), tuple(self._fills), tuple(self._given.problems))

    def _block(self, block: Sequence[GivenEntry]) -> None:
        places = (self._firms.places.get(one.entry.firm) for one in block)
        known = list(dict.fromkeys(place for place in places if isinstance(place, str)))
        present: dict[str, list[Entry]] = defaultdict(list)
        for entry in stored(self._reader, self._sheet, known):
            present[entry.firm].append(entry)
        people = self._people(known) if self._sheet.of == PERSON else {}
        taken = self._taken([one.entry.id for one in block])
        for one in block:
            place = self._firms.places.get(one.entry.firm)
            if place is None:
                self._given.refuse(one.row, _("The firm of this line is not among the firms of this file."))
            else:
                there = present.get(str(place), [])
                self._one(one, place, _Around(there, people.get(place) or self._newcomers(place), taken))

    def _people(self, firms: Sequence[RowId]) -> dict[Place, list[_Somebody]]:
        """The people of some firms of the register as they are called after the import."""
        found: dict[Place, list[_Somebody]] = {firm: self._newcomers(firm) for firm in firms}
        for own, firm, names in people(self._reader, firms):
            found[RowId(firm)].append((own, names))
        for firm in firms:
            parts = self._updates[firm].parts if firm in self._updates else ()
            changed = {part.row_id: part.changes for part in parts if part.row_id}
            for at, (person, names) in enumerate(found[firm]):
                if person is not None and person in changed:
                    found[firm][at] = person, _after(names, changed[person])
        return found

    def _newcomers(self, place: Place) -> list[_Somebody]:
        """The people who come to a firm with the import; they have no ids yet."""
        if isinstance(place, int):
            drafts = self._firms.new[place].contacts
            return [(None, tuple(one[CONTACT_AT[name]] or "" for name in NAMES)) for one in drafts]
        parts = self._updates[place].parts if place in self._updates else ()
        added = (part.changes for part in parts if part.table == PERSON and part.row_id is None)
        return [(None, _after(("",) * len(NAMES), changes)) for changes in added]

    def _taken(self, ids: Sequence[RowId]) -> set[RowId]:
        """The ids that the register has already, the trash included."""
        places, params = in_list("i", list[object](ids))
        rows = self._reader.all(f"SELECT id FROM {self._sheet.table} WHERE id IN {places}", params)  # noqa: S608
        return {RowId(row[0]) for row in rows}

    def _one(self, one: GivenEntry, place: Place, around: "_Around") -> None:
        owner = self._owner(one.entry, place, around)
        if owner is None:
            self._given.refuse(one.row, self._orphaned)
            return
        parent, person = owner
        found = self._same(one.entry, parent, around.entries) if parent else None
        if found is not None:
            self._complete(one, found)
        elif self._is_whole(one):
            own = one.entry.id
            if not is_id(own) or own in around.taken or own in self._met:
                own = new_id()
            self._new.append(NewEntry(own, place, parent, person, one.entry.values))
            self._note(one.entry, own)

    @property
    def _orphaned(self) -> str:
        if self._sheet.of == PERSON:
            return _("The person of this line is not among the people of the firm.")
        return _("What this line belongs to is not among the entries of this file.")

    def _note(self, entry: Entry, own: RowId) -> None:
        self._met.add(own)
        if entry.id:
            self._parents.setdefault((self._sheet.table, entry.id), own)

    def _owner(self, entry: Entry, place: Place, around: "_Around") -> _Somebody | None:
        """What an entry belongs to: its id if it has one before the import, and the names of a person."""
        if self._sheet.of == FIRM:
            return (place if isinstance(place, str) else None), ()
        if self._sheet.of != PERSON:
            found = self._parents.get((self._sheet.of, entry.parent))
            return (found, ()) if found else None
        mine = [one for one in around.people if one[0] == entry.parent]
        mine += [one for one in around.people if one[1] == entry.person and any(entry.person)]
        mine += [one for one in around.people if _is_same_person(one[1], entry.person)]
        return mine[0] if mine else None

    def _same(self, entry: Entry, parent: RowId, there: Sequence[Entry]) -> Entry | None:
        """The entry of the register that is meant: of the same id, else one that says the same."""
        mine = [one for one in there if one.parent == parent and one.id not in self._met]
        for one in mine:
            if one.id == entry.id:
                return one
        same = self._sheet.same
        alike = (one for one in mine if all(one.values[n] == entry.values[n] for n in same))
        return next((one for one in alike if one.id not in self._named), None)

    def _complete(self, one: GivenEntry, found: Entry) -> None:
        self._note(one.entry, found.id)
        values = {n: v for n, v in one.entry.values.items() if v is not None and v != found.values[n]}
        lacking = {name: value for name, value in values.items() if found.values[name] is None}
        names = self._sheet.headings()
        if differing := [names[name] for name in values if name not in lacking]:
            text = _("The register says otherwise about this entry, and that is kept: {columns}.")
            self._given.remark(one.row, text.format(columns=", ".join(differing)), "entry_differs")
        if lacking and (said := self._sheet.check({**found.values, **lacking})):
            self._given.refuse(one.row, said)
        elif lacking:
            self._fills.append(Fill(found.id, RowId(found.parent), lacking))

    def _is_whole(self, one: GivenEntry) -> bool:
        """Whether an entry can be added; else it is told why not."""
        missing = [name for name in self._sheet.needed if one.entry.values[name] is None]
        names = self._sheet.headings()
        if missing:
            text = _("This line is left out, as these are missing: {columns}.")
            self._given.refuse(one.row, text.format(columns=", ".join(names[n] for n in missing)))
        elif said := self._sheet.check(one.entry.values):
            self._given.refuse(one.row, said)
        else:
            return True
        return False


class _Around(NamedTuple):
    """What the register has of the firm of an entry; `taken` are ids that can't be given again."""

    entries: Sequence[Entry]
    people: Sequence[_Somebody]
    taken: set[RowId]


def people(reader: Reader, firms: Sequence[RowId]) -> Iterator[tuple[RowId, str, Person]]:
    """Id, firm and names of the people of some firms, the main contact first."""
    places, params = in_list("i", list[object](firms))
    query = (
        f"SELECT id, firm_id, {', '.join(NAMES)} FROM contact "  # noqa: S608  own names
        f"WHERE deleted_at IS NULL AND firm_id IN {places} ORDER BY is_main DESC, created_at, id"
    )
    for own, firm, *names in reader.all(query, params):
        yield RowId(own), firm, tuple(name or "" for name in names)


def _after(names: Person, changes: Changes) -> Person:
    """The names of a person after changes."""
    return tuple(
        str(changes[field][1] or "") if field in changes else name
        for field, name in zip(NAMES, names, strict=True)
    )


def _is_same_person(one: Person, other: Person) -> bool:
    """Whether two are one person: by name and address, without a name by the address, else by the number."""
    *name, mail, phone = map(fold, one)
    *other_name, other_mail, other_phone = map(fold, other)
    if any(name) or any(other_name):
        return name == other_name and (mail == other_mail or not (mail and other_mail))
    if mail or other_mail:
        return mail == other_mail
    return bool(phone) and phone == other_phone
