"""What an import would do, before anything is written: new firms, changes, and rows that need attention."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId  # noqa: TC001  a type of attributes
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.firms import import_match
from mobilise_desktop.features.firms.details import details_of
from mobilise_desktop.features.firms.exchange import Mapped
from mobilise_desktop.features.firms.import_diff import FirmUpdate, Given, difference, given
from mobilise_desktop.features.firms.import_draft import Draft, Values
from mobilise_desktop.features.firms.import_match import Index, Known, Traits
from mobilise_desktop.features.firms.import_read import DraftReader
from mobilise_desktop.interchange.values import Cell, Row
from mobilise_desktop.storage.reading import Reader

DUPLICATE = "duplicate_in_file"
"""The code of rows that mean the firm of an earlier row: reported, but there is nothing to correct."""

_STEP, _BLOCK = 500, 250


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import of `file` would do.

    `rows` = new + updates + unchanged + duplicates + rejected. `problems` are in the order of the file;
    `attention` are the rows with something to correct, as they stand in the file, by their line.
    """

    file: str
    mapped: Mapped
    rows: int = 0
    new: tuple[Draft, ...] = ()
    updates: tuple[FirmUpdate, ...] = ()
    unchanged: int = 0
    duplicates: int = 0
    rejected: int = 0
    problems: tuple[Problem, ...] = ()
    attention: Mapping[int, Sequence[Cell]] = field(default_factory=dict)
    skipped: tuple[int, ...] = ()
    seen: str = ""
    """The newest transaction when the plan was made; a later one makes it stale."""

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to write."""
        return not self.new and not self.updates


class Planner:
    """Reads rows and finds out what each of them means for the register."""

    def __init__(self, reader: DraftReader, index: Index) -> None:
        self._reader = reader
        self._index = index
        self.drafts: list[Draft] = []
        self.known: dict[RowId, int] = {}
        self.problems: list[Problem] = []
        self.attention: dict[int, Sequence[Cell]] = {}
        self.rows = self.duplicates = self.rejected = 0

    def see(self, rows: Sequence[Row]) -> None:
        """Take some rows in."""
        self.rows += len(rows)
        read = self._reader.read(rows)
        traits = [draft and import_match.traits_of(draft) for draft, _flaws in read]
        for row, (draft, flaws), its_traits in zip(rows, read, traits, strict=True):
            if draft is None or its_traits is None:
                self.rejected += 1
            elif more := self._place(draft, its_traits):
                flaws = [*flaws, *more]  # noqa: PLW2901  what the row says, and what the others say of it
            if flaws:
                self.problems += flaws
                if any(flaw.code != DUPLICATE for flaw in flaws):
                    self.attention[row[0]] = row[1]

    def new(self) -> tuple[Draft, ...]:
        """The firms that the register doesn't have."""
        taken = set(self.known.values())
        return tuple(draft for place, draft in enumerate(self.drafts) if place not in taken)

    def _place(self, draft: Draft, traits: Traits) -> list[Problem]:
        """Put a draft beside those before it, or to the one that means the same firm."""
        found = self._index.find(traits, draft.record_id)
        if not found:
            self._index.add(len(self.drafts), traits, draft.record_id)
            self.drafts.append(draft)
            return []
        places = {self._place_of(known) for known in found}
        if len(found) > 1 and (None in places or len(places) > 1):
            self.rejected += 1
            return [_ambiguous(draft, len(found))]
        known = next(iter(found))
        self._index.add(known, traits)
        first = self._place_of(known)
        if first is None and isinstance(known, str):
            self.known[known] = len(self.drafts)
            self.drafts.append(draft)
            return []
        self.duplicates += 1
        head = self.drafts[first or 0]
        self.drafts[first or 0] = merged(head, draft)
        return [_duplicate(draft, head)]

    def _place_of(self, known: Known) -> int | None:
        """Where the draft of a firm met before is; None for one of the register that no row meant so far."""
        return known if isinstance(known, int) else self.known.get(known)


def make_plan(planner: Planner, rows: Iterator[Row], reader: Reader, plan: Plan, task: Task) -> Plan:
    """Complete `plan`, which names the file and its columns, by its rows and what the register has."""
    while block := list(islice(rows, _BLOCK)):
        planner.see(block)
    known, changed = 0, []
    for update in _updates(planner, reader, given(plan.mapped), task):
        known += 1
        if not update.is_empty:
            changed.append(update)
    return replace(
        plan,
        rows=planner.rows,
        new=planner.new(),
        updates=tuple(changed),
        unchanged=known - len(changed),
        duplicates=planner.duplicates,
        rejected=planner.rejected,
        problems=tuple(planner.problems),
        attention=planner.attention,
    )


def merged(first: Draft, second: Draft) -> Draft:
    """The first draft with what only the second one says."""
    return first._replace(
        firm=_filled(first.firm, second.firm),
        sites=tuple(map(_filled, first.sites, second.sites)),
        contacts=tuple(map(_filled_contact, first.contacts, second.contacts)),
        tags=tuple(dict.fromkeys(first.tags + second.tags)),
        notes=tuple(dict.fromkeys(first.notes + second.notes)),
        record_id=first.record_id or second.record_id,
    )


def _filled(first: Values, second: Values) -> Values:
    return tuple(two if one is None else one for one, two in zip(first, second, strict=True))


def _filled_contact(first: Values, second: Values) -> Values:
    """A contact is a person: two people are not put together from two rows."""
    return second if all(value is None for value in first) else first


def _updates(planner: Planner, reader: Reader, columns: Given, task: Task) -> Iterator[FirmUpdate]:
    ids = list(planner.known)
    for start in range(0, len(ids), _STEP):
        task.check()
        stored = details_of(reader, ids[start : start + _STEP])
        for firm_id in ids[start : start + _STEP]:
            if firm_id in stored:
                yield difference(planner.drafts[planner.known[firm_id]], stored[firm_id], columns)


def _duplicate(draft: Draft, head: Draft) -> Problem:
    what = _("Row {row} has the same firm, “{name}”; this row only added what was missing there.")
    return Problem(draft.row, "", DUPLICATE, what.format(row=head.row, name=head.name))


def _ambiguous(draft: Draft, count: int) -> Problem:
    what = _("This row fits {count} different firms. Give it the VAT or register number of one.")
    return Problem(draft.row, "", "ambiguous", what.format(count=count), rejects=True)
