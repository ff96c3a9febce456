"""What an import would do, before anything is written: new firms, changes, and rows that need attention."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.firms import further, import_match
from mobilise_desktop.features.firms.details import details_of
from mobilise_desktop.features.firms.exchange import Mapped
from mobilise_desktop.features.firms.further_plan import SheetPlan
from mobilise_desktop.features.firms.import_columns import heading
from mobilise_desktop.features.firms.import_diff import FirmUpdate, Given, difference, given
from mobilise_desktop.features.firms.import_draft import Draft
from mobilise_desktop.features.firms.import_match import Index, Known, Traits
from mobilise_desktop.features.firms.import_merge import differs, merged
from mobilise_desktop.features.firms.import_read import DraftReader
from mobilise_desktop.interchange.values import Cell, Row
from mobilise_desktop.storage.reading import Reader

DIFFERS = "differs_in_file"
"""The code of rows that say something else about the firm of an earlier row."""

DUPLICATE = "duplicate_in_file"
"""The code of rows that mean the firm of an earlier row: reported, but there is nothing to correct."""

_STEP, _BLOCK, _TOLD = 500, 250, 10


@dataclass(frozen=True, slots=True)
class Plan:
    """What an import of `file` would do.

    `rows` = new + updates + unchanged + duplicates + rejected. `problems` are in the order of the file;
    `attention` are the rows with something to correct, as they stand in the file, by their line. `same_firm`
    are the lines of rows that mean one firm; `beside` are such rows that have to go with one to correct, for
    what a later row says counts only beside the first one. `country` is that of firms without one of theirs.
    `places` has the firm of the register, or the place in `new`, for each id that the file gives to a firm;
    `further` is what comes from the further sheets of our own exports.
    """

    file: str
    mapped: Mapped
    country: str = ""
    rows: int = 0
    new: tuple[Draft, ...] = ()
    updates: tuple[FirmUpdate, ...] = ()
    unchanged: int = 0
    duplicates: int = 0
    rejected: int = 0
    problems: tuple[Problem, ...] = ()
    attention: Mapping[int, Sequence[Cell]] = field(default_factory=dict)
    same_firm: tuple[tuple[int, ...], ...] = ()
    beside: Mapping[int, Sequence[Cell]] = field(default_factory=dict)
    skipped: tuple[int, ...] = ()
    places: Mapping[str, RowId | int] = field(default_factory=dict)
    further: tuple[SheetPlan, ...] = ()
    seen: str = ""
    """The newest transaction when the plan was made; a later one makes it stale."""

    @property
    def skipped_told(self) -> str:
        """Which lines were passed over, in a sentence; "" for none."""
        lines = ", ".join(map(str, self.skipped[:_TOLD])) + (", …" if len(self.skipped) > _TOLD else "")
        text = _("Passed over as titles, totals or notes: line {lines}.")
        return text.format(lines=lines) if self.skipped else ""

    @property
    def is_empty(self) -> bool:
        """True when there is nothing to write."""
        return not (self.new or self.updates or any(one.new or one.fills for one in self.further))

    @property
    def to_correct(self) -> int:
        """How many rows need attention, those of further sheets among them."""
        return len(self.attention) + sum(len({p.row for p in one.problems}) for one in self.further)

    @property
    def further_told(self) -> str:
        """What comes from the further sheets, in sentences."""
        return further.told([one.counts for one in self.further])


class Gathered:
    """What the rows of a list say, one draft for each that can be used."""

    def __init__(self, reader: DraftReader) -> None:
        self._reader = reader
        self.drafts: list[Draft] = []
        self.problems: list[Problem] = []
        self.attention: dict[int, Sequence[Cell]] = {}
        self.rows = 0

    def see(self, rows: Sequence[Row]) -> None:
        """Take some rows in."""
        self.rows += len(rows)
        for row, (draft, flaws) in zip(rows, self._reader.read(rows), strict=True):
            if draft is not None:
                self.drafts.append(draft)
            if flaws:
                self.problems += flaws
                self.attention[row[0]] = row[1]


class Placed:
    """Drafts put beside each other, or to the firm of the register that they mean.

    `heads` has one draft for each firm, `known` the ids of those in the register with their place in it.
    """

    def __init__(self, index: Index) -> None:
        self._index = index
        self.heads: list[Draft] = []
        self.known: dict[RowId, int] = {}
        self.problems: list[Problem] = []
        self.groups: dict[int, list[int]] = {}
        self.meant: dict[str, int] = {}

    @property
    def duplicates(self) -> int:
        """How many rows mean the firm of an earlier one."""
        return sum(len(rows) - 1 for rows in self.groups.values())

    def new(self) -> tuple[Draft, ...]:
        """The firms that the register doesn't have."""
        taken = set(self.known.values())
        return tuple(draft for place, draft in enumerate(self.heads) if place not in taken)

    def places(self) -> dict[str, RowId | int]:
        """The firm of the register, or the place among the new ones, that each id in the file means."""
        found: dict[int, RowId | int] = {place: known for known, place in self.known.items()}
        new = (place for place in range(len(self.heads)) if place not in found)
        found |= {place: number for number, place in enumerate(list(new))}
        return {record: found[place] for record, place in self.meant.items()}

    def place(self, draft: Draft, traits: Traits) -> None:
        """Find out which firm a draft means."""
        found = self._index.find(traits, draft.record_id)
        others = {known for known in found if self._is_another(known, draft, traits)}
        if others and not draft.record_id:
            self.problems.append(_sharing(draft, self.heads[self._place_of(next(iter(others))) or 0]))
        found -= others
        if not found:
            self._index.add(len(self.heads), traits, draft.record_id)
            self._begin(draft)
            return
        places = {self._place_of(known) for known in found}
        if len(found) > 1 and (None in places or len(places) > 1):
            self.problems.append(_ambiguous(draft, len(found)))
            return
        known, first = next(iter(found)), next(iter(places))
        if draft.record_id is None and (name := self._index.other_name(known, traits)):
            self.problems.append(_of_another(draft, name))
            return
        self._index.add(known, traits)
        if first is not None:
            self._merge(first, draft)
        elif isinstance(known, str):
            self.known[known] = len(self.heads)
            self._begin(draft)

    def _begin(self, draft: Draft) -> None:
        self._mean(draft, len(self.heads))
        self.heads.append(draft)

    def _mean(self, draft: Draft, place: int) -> None:
        if draft.record_id:
            self.meant[draft.record_id] = place

    def _is_another(self, known: Known, draft: Draft, traits: Traits) -> bool:
        """Whether a row means another firm than an earlier one that has the same number and place."""
        place = self._place_of(known)
        if place is None:
            return False
        head = self.heads[place]
        if head.record_id and draft.record_id:
            return head.record_id != draft.record_id
        is_same = import_match.are_alike(head.name, draft.name)
        return not is_same and self._index.other_name(known, traits) is None

    def _merge(self, place: int, draft: Draft) -> None:
        head = self.heads[place]
        self.groups.setdefault(place, [head.row]).append(draft.row)
        self.problems.append(_duplicate(draft, head))
        if differing := differs(head, draft):
            self.problems.append(_differing(draft, head, differing))
        self.heads[place] = merged(head, draft)
        self._mean(draft, place)

    def _place_of(self, known: Known) -> int | None:
        """Where the draft of a firm met before is; None for one of the register that no row meant so far."""
        return known if isinstance(known, int) else self.known.get(known)


def make_plan(plan: Plan, gathered: Gathered, reader: Reader, office: str, task: Task) -> Plan:
    """Complete `plan`, which names the file and its columns, by its drafts and what the register has."""
    drafts = gathered.drafts
    placed = Placed(import_match.register(reader, office, import_match.wanted(drafts), task))
    for start in range(0, len(drafts), _BLOCK):
        task.check()
        block = drafts[start : start + _BLOCK]
        for draft, traits in zip(block, [import_match.traits_of(draft) for draft in block], strict=True):
            placed.place(draft, traits)
    known, changed = 0, []
    for update in _updates(placed, reader, given(plan.mapped), task):
        known += 1
        if not update.is_empty:
            changed.append(update)
    refused = gathered.rows - len(placed.heads) - placed.duplicates
    return replace(
        plan,
        rows=gathered.rows,
        new=placed.new(),
        updates=tuple(changed),
        unchanged=known - len(changed),
        duplicates=placed.duplicates,
        rejected=refused,
        problems=tuple(sorted(gathered.problems + placed.problems, key=lambda problem: problem.row)),
        attention=gathered.attention,
        same_firm=tuple(map(tuple, placed.groups.values())),
        places=placed.places(),
    )


def gather(reader: DraftReader, rows: Iterator[Row]) -> Gathered:
    """The drafts of all rows."""
    gathered = Gathered(reader)
    while block := list(islice(rows, _BLOCK)):
        gathered.see(block)
    return gathered


def _updates(placed: Placed, reader: Reader, columns: Given, task: Task) -> Iterator[FirmUpdate]:
    ids = list(placed.known)
    for start in range(0, len(ids), _STEP):
        task.check()
        stored = details_of(reader, ids[start : start + _STEP])
        for firm_id in ids[start : start + _STEP]:
            if firm_id in stored:
                yield difference(placed.heads[placed.known[firm_id]], stored[firm_id], columns)


def _duplicate(draft: Draft, head: Draft) -> Problem:
    what = _("Row {row} has the same firm, “{name}”; this row only added what was missing there.")
    return Problem(draft.row, "", DUPLICATE, what.format(row=head.row, name=head.name))


def _sharing(draft: Draft, head: Draft) -> Problem:
    what = _(
        "“{name}” in row {row} has the same VAT, register or tax number. Both are imported; compare them "
        "under “Duplicates”."
    )
    return Problem(draft.row, "", "same_number", what.format(row=head.row, name=head.name))


def _differing(draft: Draft, head: Draft, fields: Sequence[str]) -> Problem:
    what = _("Row {row} says otherwise about the same firm, and that is kept: {columns}.")
    columns = ", ".join(heading(field) for field in fields)
    return Problem(draft.row, "", DIFFERS, what.format(row=head.row, columns=columns))


def _ambiguous(draft: Draft, count: int) -> Problem:
    what = _("This row fits {count} different firms. Give it the VAT or register number of one.")
    return Problem(draft.row, "", "ambiguous", what.format(count=count), rejects=True)


def _of_another(draft: Draft, name: str) -> Problem:
    what = _(
        "“{name}” has the same VAT, register or tax number, but another name and place. "
        "Correct the number, or the firm in the register."
    )
    return Problem(draft.row, "", "number_of_another", what.format(name=name), rejects=True)
