"""The rows of an import that need attention, as a list to correct and to import again."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.problems import Problem
from mobilise_desktop.features.firms import import_columns, import_styles
from mobilise_desktop.features.firms.import_columns import REASON
from mobilise_desktop.features.firms.import_plan import Plan
from mobilise_desktop.features.firms.import_styles import as_cell
from mobilise_desktop.interchange.values import Cell
from mobilise_desktop.interchange.writer import write_xlsx


def write(path: Path, plan: Plan) -> int:
    """Write the rows as they stand in the file, with the reason in front; return how many they are.

    Figures and days become real cells. A second sheet says what the columns are and how texts in them are
    written; the column of reasons is passed over when the list is imported again, in whatever language.

    Raises:
        FileError, MachineError: the place can't be written.
    """
    kept = [column for column in plan.mapped if not _is_reason(column.target)]
    headings = [import_columns.heading(REASON), *map(import_styles.name_of, kept)]
    advice = _("Correct the rows on the first sheet and import this file again. The lines below tell how.")
    # Translators: the name of the sheet with rows of an import that have to be corrected.
    title = _("To correct")
    return write_xlsx(path, title, headings, _rows(plan), notes=[advice, *import_styles.noted(kept)])


def reasons(problems: Sequence[Problem]) -> dict[int, str]:
    """What is wrong with each row, by its line: one sentence in a line, with the column it is about."""
    found: dict[int, list[str]] = {}
    for problem in problems:
        named = _("{column}: {what}").format(column=problem.column, what=problem.message)
        found.setdefault(problem.row, []).append(named if problem.column else problem.message)
    return {row: "\n".join(lines) for row, lines in found.items()}


def _rows(plan: Plan) -> Iterator[list[Cell]]:
    why, columns = reasons(plan.problems), {column.place: column for column in plan.mapped}
    left_out = {column.place for column in plan.mapped if _is_reason(column.target)}
    goes_along = _("The same firm as another row here; nothing is wrong with this one.")
    for line, cells in sorted({**plan.attention, **plan.beside}.items()):
        kept = [
            as_cell(columns[place], cell) if place in columns else cell
            for place, cell in enumerate(cells)
            if place not in left_out
        ]
        yield [why.get(line, "") if line in plan.attention else goes_along, *kept]


def _is_reason(target: object) -> bool:
    return getattr(target, "field", "") == REASON
