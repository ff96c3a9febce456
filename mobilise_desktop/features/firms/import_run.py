"""Brings a list of firms into the register. The wizard and the command line use it alike.

1. `look(path, office, options, reader)` opens the file and gives a `Look`: encoding, separator, sheets,
   the columns with what they become, the first rows. Cheap; called again with other `Options` whenever
   the user changes one.
2. `plan(look, reader, task)` reads all rows and gives a `Plan`: how many firms are new, updated,
   unchanged, what needs attention. Writes nothing. `Plan.updates` has every change with the values
   before and after.
3. `execute(store, plan, task, backup)` writes the plan as one transaction, which is one undo step, and
   gives a `Summary`. All or nothing, also when the task is stopped.
4. `import_report.write(out, plan)` saves the rows that need attention.

A `task` is anything like `ui.jobs.Task`: `check()` raises to stop, `report(done, total)` tells progress.
A `Reader` serves one thread at a time.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path

from mobilise_desktop.core import garbage
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.tasks import PER_MILLE, Part, Task, Unwatched, watched
from mobilise_desktop.features.firms import (
    exchange,
    further,
    further_in,
    further_plan,
    further_write,
    import_columns,
    import_sources,
    import_styles,
    import_write,
)
from mobilise_desktop.features.firms.exchange import Mapped, Target
from mobilise_desktop.features.firms.further import Counts
from mobilise_desktop.features.firms.import_plan import DIFFERS, Plan, gather, make_plan
from mobilise_desktop.features.firms.import_read import DraftReader
from mobilise_desktop.interchange import refusals
from mobilise_desktop.interchange.decoding import encodings_to_offer
from mobilise_desktop.interchange.layout import Layout, TableRows, find_table
from mobilise_desktop.interchange.source import ReadOptions, Source, open_source
from mobilise_desktop.interchange.values import Row, text_of
from mobilise_desktop.reference.offices import Office, in_country
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

NAME = Target("legal_name_native")
_SHOWN, _STUDIED = 50, 2000
_WRITTEN = 400
"""Per mille of the time that writing takes; the rest makes the lists."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose instead of what was found; None is found out.

    `targets` are the meanings of all columns from left to right, None for one that is left out; `country`
    (ISO 3166 alpha-2) is that of firms of which the list does not say it; else that of the last such list,
    else the office's.
    """

    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    targets: tuple[Target | None, ...] | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Look:
    """An opened list: `mapped` has its columns, `rows` are the first ones below the headings.

    `is_remembered`: a file with the same headings was imported before, and its columns are taken.
    """

    source: Source
    layout: Layout
    mapped: Mapped
    rows: tuple[Row, ...]
    office: Office
    is_remembered: bool = False
    _encodings: tuple[tuple[str, str], ...] = field(default=())

    @property
    def encodings(self) -> tuple[tuple[str, str], ...]:
        """Name and label of the encodings to choose from, the likeliest first; none for spreadsheets."""
        return self._encodings if self.source.encoding else ()

    @property
    def texts(self) -> list[list[str]]:
        """The first rows as texts, one for each column."""
        width = len(self.mapped)
        return [([text_of(c) for c in cells] + [""] * width)[:width] for _number, cells in self.rows]

    @property
    def not_imported(self) -> tuple[str, ...]:
        """The headings of columns that are left out."""
        return exchange.not_imported(self.mapped)

    @property
    def has_names(self) -> bool:
        """False when no column is the name of the firm: then nothing can be imported."""
        return any(column.target == NAME for column in self.mapped)


@dataclass(frozen=True, slots=True)
class Summary:
    """What an import did; `rows` is the sum of the others, `further` what the further sheets brought."""

    file: str
    rows: int
    new: int
    updated: int
    unchanged: int
    duplicates: int
    rejected: int
    further: tuple[Counts, ...] = ()

    @property
    def has_changed(self) -> bool:
        """False when there was nothing to write."""
        return bool(self.new or self.updated or any(one.new or one.filled for one in self.further))

    @property
    def further_told(self) -> str:
        """What the further sheets brought, in sentences."""
        return further.told(self.further)


def look(path: Path, office: Office, options: Options, reader: Reader) -> Look:
    """Open a list and find out what its columns are.

    Raises:
        FileError: the file can't be used; the sentence says what to do.
    """
    is_known = import_columns.headings().is_known
    there = in_country(office, options.country or office.country)
    source = open_source(
        path,
        ReadOptions(
            encoding=options.encoding,
            separator=options.separator,
            sheet=options.sheet,
            code_page=there.code_page,
            is_known=is_known,
            is_beside=lambda name: further.with_title(name) is not None,
        ),
    )
    layout = find_table(source.sample, is_known)
    if layout is None:
        raise refusals.not_a_table(path)
    rows = tuple(islice(TableRows(source.sample, layout), _SHOWN))
    mapped = exchange.resolve(layout.columns, [cells for _number, cells in rows])
    stored = import_sources.load(reader, mapped)
    if options.country is None and stored.country not in ("", office.country):
        return look(path, office, replace(options, country=stored.country), reader)
    if import_styles.is_corrected(mapped):
        mapped = import_styles.carried(mapped, _notes_of(source))
        stored = import_sources.Remembered()
    if options.targets is not None:
        chosen = tuple(
            replace(column, target=target) for column, target in zip(mapped, options.targets, strict=False)
        )
        return Look(source, layout, chosen, rows, there, _encodings=_offered(there))
    known = exchange.remembered(mapped, stored.columns)
    return Look(source, layout, known, rows, there, bool(stored.columns), _offered(there))


def plan(looked: Look, reader: Reader, task: Task) -> Plan:
    """What an import of the list would do; nothing is written.

    Raises:
        FileError: "no_name_column", or the file can't be read to its end.
    """
    if not looked.has_names:
        text = _("No column of “{file}” is the name of the firm. Choose which one it is.")
        raise FileError("no_name_column", text.format(file=looked.source.path.name))
    source = looked.source
    with garbage.paused():
        table = TableRows(source.rows(), looked.layout)
        rows = iter(watched(table, source.expected_rows, task))
        studied = list(islice(rows, _STUDIED))
        reading = DraftReader(
            looked.mapped,
            looked.office,
            [cells for _number, cells in studied],
            is_text=bool(source.separator) or import_styles.is_corrected(looked.mapped),
        )
        gathered = gather(reading, chain(studied, rows))
        empty = Plan(
            str(source.path), reading.mapped, looked.office.country, skipped=tuple(table.skipped),
            seen=_state(reader),
        )  # fmt: skip
        made = make_plan(empty, gathered, reader, looked.office.code, task)
        made = replace(made, problems=(*source.problems, *made.problems))
        return _with_further(_with_rows_to_correct(made, source), source, reader, task)


def _with_further(made: Plan, source: Source, reader: Reader, task: Task) -> Plan:
    """The plan with what the further sheets of the file bring; only our own exports have any."""
    if not source.beside or not exchange.is_own_export(made.mapped):
        return made
    given = further_in.read(source.beside, task)
    found = further_plan.make(given, further_plan.Firms(made.places, made.new, made.updates), reader, task)
    problems = [problem for one in found for problem in one.problems]
    return replace(made, further=found, problems=(*made.problems, *problems))


def _with_rows_to_correct(made: Plan, source: Source) -> Plan:
    """The plan with the cells of what was refused late, and of the rows that belong to one to correct."""
    late_ones = (problem.row for problem in made.problems if problem.rejects or problem.code == DIFFERS)
    refused = set(late_ones) - made.attention.keys()
    seen = made.attention.keys() | refused
    beside = {row for rows in made.same_firm if not seen.isdisjoint(rows[1:]) for row in rows} - seen
    late = refused | beside
    cells = {number: row for number, row in source.rows() if number in late} if late else {}
    return replace(
        made,
        attention={**made.attention, **{n: row for n, row in cells.items() if n in refused}},
        beside={n: row for n, row in cells.items() if n in beside},
    )


def execute(
    store: Store, planned: Plan, task: Task | None = None, backup: Callable[[], object] | None = None
) -> Summary:
    """Write the plan: one transaction, one undo step; `backup` is called before it, if it writes anything.

    Raises:
        UserError: firms were added or removed since the plan was made; plan again.
        StaleRowError: somebody else changed one of the same fields since.
    """
    watcher = task or Unwatched()
    if not planned.is_empty:
        if backup is not None:
            backup()
        _write(store, planned, watcher)
    import_sources.save(store, planned.mapped, planned.country)
    return Summary(
        planned.file,
        planned.rows,
        len(planned.new),
        len(planned.updates),
        planned.unchanged,
        planned.duplicates,
        planned.rejected,
        tuple(one.counts for one in planned.further),
    )


def _write(store: Store, planned: Plan, task: Task) -> None:
    label = Label(N_("Import {file}"), {"file": Path(planned.file).name})
    literal = exchange.is_own_export(planned.mapped)
    with garbage.paused(), store.write(label, task=Part(task, _WRITTEN, PER_MILLE)) as work:
        if _said(*work.connection.exec_driver_sql(_STATE).one()) != planned.seen:
            raise UserError(
                _("Firms were added or removed since the preview. Nothing was imported. Look at it again.")
            )
        firms_end = _WRITTEN // 2 if planned.further else _WRITTEN
        writing = Part(task, 0, firms_end)
        firms = import_write.insert(work, planned.new, writing, literal=literal)
        import_write.update(work, planned.updates, writing)
        further_write.write(work, planned.further, firms, Part(task, firms_end, _WRITTEN))


_STATE = "SELECT count(*), max(id) FROM firm WHERE deleted_at IS NULL"


def _state(reader: Reader) -> str:
    return _said(*(reader.one(_STATE) or (0, None)))


def _said(count: int, newest: str | None) -> str:
    return f"{count} {newest or ''}"


def _notes_of(source: Source) -> Iterator[str]:
    """The lines that a list to correct has on its other sheets."""
    for name in source.sheets:
        if name != source.sheet:
            notes = open_source(source.path, ReadOptions(sheet=name))
            yield from (text_of(cells[0]) for _number, cells in notes.sample if cells)


def _offered(office: Office) -> tuple[tuple[str, str], ...]:
    return tuple(encodings_to_offer(office.code_page))
