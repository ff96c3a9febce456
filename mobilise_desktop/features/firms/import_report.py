"""The rows of an import that need attention, as a list to correct and to import again."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.features.firms.exchange import Mapped
from mobilise_desktop.features.firms.import_columns import REASON
from mobilise_desktop.features.firms.import_plan import Plan
from mobilise_desktop.interchange.values import Cell
from mobilise_desktop.interchange.writer import write_xlsx


def write(path: Path, plan: Plan) -> int:
    """Write the rows as they stand in the file, with the reason in front; return how many they are.

    The column of reasons is passed over when the list is imported again, in whatever language.

    Raises:
        FileError, MachineError: the place can't be written.
    """
    kept = [column for column in plan.mapped if not _is_reason(column.target)]
    columns = [import_columns.heading(REASON), *(column.heading for column in kept)]
    rows = _rows(plan.mapped, plan.attention, reasons(plan.problems))
    # Translators: the name of the sheet with rows of an import that have to be corrected.
    return write_xlsx(path, _("To correct"), columns, rows)


def reasons(problems: Sequence[Problem]) -> dict[int, str]:
    """What is wrong with each row, by its line: one sentence in a line, with the column it is about."""
    found: dict[int, list[str]] = {}
    for problem in problems:
        named = _("{column}: {what}").format(column=problem.column, what=problem.message)
        found.setdefault(problem.row, []).append(named if problem.column else problem.message)
    return {row: "\n".join(lines) for row, lines in found.items()}


def _rows(
    mapped: Mapped, attention: Mapping[int, Sequence[Cell]], why: Mapping[int, str]
) -> Iterator[list[Cell]]:
    left_out = {column.place for column in mapped if _is_reason(column.target)}
    for line, cells in sorted(attention.items()):
        kept = [cell for place, cell in enumerate(cells) if place not in left_out]
        yield [why.get(line, ""), *kept]


def _is_reason(target: object) -> bool:
    return getattr(target, "field", "") == REASON
