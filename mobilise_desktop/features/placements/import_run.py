"""Brings a table of placements into the register; the window and the command line use it alike.

`preview` does the whole import and takes it back before anybody sees it, so it tells exactly what
`execute` will do; that does it again and keeps it, if everything is still as it was told.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mobilise_desktop.core import formats
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_, _, language, ngettext, speaking
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.core.tasks import PER_MILLE, Part, Task, Unwatched, watched
from mobilise_desktop.features.placements import import_columns, import_table
from mobilise_desktop.features.placements.import_match import Firms
from mobilise_desktop.features.placements.import_new import NOBODY, Added, Decisions, Doubt, Newcomers
from mobilise_desktop.features.placements.import_row import CHANGED, LEFT_OUT, NEW, SAME, Outcome, Rows
from mobilise_desktop.features.placements.import_table import Table
from mobilise_desktop.interchange.writer import write_xlsx
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Work

_READ = 300
"""Per mille of the time that reading the file takes."""


@dataclass(frozen=True, slots=True)
class Report:
    """What an import does, row by row; `table` is what was read, `language` that of its sentences.

    `decisions` are those about who is added to the register, None when nobody is; `doubts` are open and
    decided ones.
    """

    table: Table
    outcomes: tuple[Outcome, ...]
    language: str
    decisions: Decisions | None = None
    added: Added = NOBODY
    doubts: tuple[Doubt, ...] = ()

    def count(self, kind: str) -> int:
        """How many rows end so."""
        return sum(outcome.kind == kind for outcome in self.outcomes)

    @property
    def writes(self) -> int:
        """How many placements are new or changed."""
        return self.count(NEW) + self.count(CHANGED)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is to be seen to, in the order of the file."""
        return (*self.table.problems, *(flaw for outcome in self.outcomes for flaw in outcome.problems))

    @property
    def attention(self) -> Sequence[Outcome]:
        """The rows with something to correct."""
        return [outcome for outcome in self.outcomes if outcome.problems]


def preview(
    store: Store, file: Path, code_page: str, task: Task | None = None, decisions: Decisions | None = None
) -> Report:
    """What an import of a file would do; nothing is kept of it.

    Without `decisions` nobody is added to the register.

    Raises:
        FileError: the file can't be used, or is no table of placements.
    """
    watcher = task or Unwatched()
    table = import_table.read(file, code_page, Part(watcher, 0, _READ))
    return look_again(store, table, decisions, Part(watcher, _READ, PER_MILLE))


def look_again(
    store: Store, table: Table, decisions: Decisions | None = None, task: Task | None = None
) -> Report:
    """What the import of a table that was read would do now."""
    with store.write(_label(table.file)) as work:
        report = _done(work, table, task or Unwatched(), decisions)
        work.take_back()
    return report


def execute(
    store: Store, report: Report, task: Task | None = None, backup: Callable[[], object] | None = None
) -> None:
    """Do what was told: one transaction, one undo step; `backup` is called before it, if it writes anything.

    Raises:
        UserError: the register changed meanwhile, so that it would be something else.
    """
    if not report.writes:
        return
    if backup is not None:
        backup()
    with speaking(report.language), store.write(_label(report.table.file)) as work:
        done = _done(work, report.table, task or Unwatched(), report.decisions)
        if done.outcomes != report.outcomes:
            raise UserError(
                _("The register changed since the preview. Nothing was imported. Choose the file again.")
            )


def write_attention(report: Report, out: Path) -> int:
    """Write the rows that need attention, with the reason in front; return how many they are.

    Raises:
        FileError, MachineError: the place can't be written.
    """
    width, reason = len(report.table.headings), _(import_columns.REASON)
    cells = {line.number: [*line.cells, *[""] * width] for line in report.table.lines}
    kept = [at for at, heading in enumerate(report.table.headings) if heading != reason]
    rows = ([one.text, *(cells[one.line][at] for at in kept)] for one in report.attention)
    advice = _("Correct the rows on the first sheet and import this file again.")
    headings = [reason, *(report.table.headings[at] for at in kept)]
    return write_xlsx(out, _("To correct"), headings, rows, notes=[advice])


def as_dict(report: Report) -> dict[str, object]:
    """What an import does as programs read it."""
    problems = [
        {"row": flaw.row, "column": flaw.column, "code": flaw.code, "message": flaw.message}
        for flaw in report.problems
    ]
    return {
        "file": str(report.table.file),
        "rows": len(report.outcomes),
        "new": report.count(NEW),
        "updated": report.count(CHANGED),
        "unchanged": report.count(SAME),
        "rejected": report.count(LEFT_OUT),
        "added_firms": report.added.firms,
        "added_people": report.added.people,
        "problems": problems,
    }


def sentences(report: Report) -> Iterator[str]:
    """What an import does, for people: the numbers, the headings nobody knows, and the rows to look at."""
    rows = ngettext("{n} row", "{n} rows", len(report.outcomes)).format(n=len(report.outcomes))
    text = _("{rows}: {new} new, {updated} updated, {unchanged} unchanged, {rejected} left out.")
    counts = {"new": NEW, "updated": CHANGED, "unchanged": SAME, "rejected": LEFT_OUT}
    yield text.format(rows=rows, **{name: report.count(kind) for name, kind in counts.items()})
    if any(report.added):
        yield _("Added to the register: {what}.").format(what=newcomers_told(report.added))
    if report.table.columns.unknown:
        unknown = ", ".join(map(formats.quoted, report.table.columns.unknown))
        yield _("Not imported, as their headings are not known: {columns}.").format(columns=unknown)
    yield from (flaw.message for flaw in report.table.problems)
    for one in report.attention:
        yield _("Line {row}: {what}").format(row=one.line, what=" ".join(one.text.splitlines()))


def newcomers_told(added: Added) -> str:
    """The firms and people that are added: "3 firms and 12 people"."""
    said = []
    if added.firms:
        said.append(ngettext("{n} firm", "{n} firms", added.firms).format(n=formats.number(added.firms)))
    if added.people:
        said.append(ngettext("{n} person", "{n} people", added.people).format(n=formats.number(added.people)))
    return formats.listing(said)


def _done(work: Work, table: Table, task: Task, decisions: Decisions | None) -> Report:
    newcomers = Newcomers(work, table, decisions)
    rows = Rows(work, table, Firms(work.reader()), newcomers)
    outcomes = tuple(rows.take(line) for line in watched(table.lines, len(table.lines), task))
    doubts = tuple(newcomers.doubts.values())
    return Report(table, outcomes, language(), decisions, newcomers.added, doubts)


def _label(file: Path) -> Label:
    return Label(N_("Import {file}"), {"file": file.name})
