"""What a questionnaire on paper is made of: dense rows that one ticks, so that it stays on one page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mobilise_desktop.documents import forms, tables
from mobilise_desktop.documents.frame import MM, WIDTH
from mobilise_desktop.documents.safe import LABEL, SMALL, para

if TYPE_CHECKING:
    from reportlab.platypus import Flowable, Table

_GRADE, LEVEL = 8.5 * MM, 9.5 * MM
_HAIR, _GAP, _INK = 0.4, 8.0, "black"


def facts(pairs: Sequence[tuple[str, str]]) -> "Table":
    """Labels and values, two beside each other."""
    rest = [("", "")] * (len(pairs) % 2)
    cells: list[list[Flowable | str]] = []
    for first, second in zip(pairs[::2], [*pairs[1::2], *rest], strict=True):
        row: list[Flowable | str] = []
        for label, value in (first, second):
            made = [para(label, SMALL), para(value, SMALL if "\n" in value else LABEL)]
            tables.tag(made, 0, heads=1)
            row += made
        cells.append(row)
    tables.number(cells)
    table = tables.table(cells, [0.2 * WIDTH, 0.3 * WIDTH] * 2)
    table.setStyle([("LINEBELOW", (0, 0), (-1, -1), _HAIR, _INK), ("RIGHTPADDING", (0, 0), (-2, -1), _GAP)])
    return table


def asked(question: str) -> "Flowable":
    """A question, or a word on how to answer, above the room for answers."""
    return para(question, SMALL)


def grades(statements: Sequence[str], answers: Sequence[str], each: float = _GRADE) -> "Table":
    """Statements, each with a row of boxes at its right; none for an empty answer."""
    cells: list[list[Any]] = [
        [para(one, SMALL), *(forms.answer(answer) if answer else "" for answer in answers)]
        for one in statements
    ]
    return _ruled(cells, [WIDTH - each * len(answers), *([each] * len(answers))])


def choice(question: str, answers: Sequence[str], columns: int) -> "Table":
    """A question with boxes below it, so many beside each other."""
    boxes = [forms.answer(answer) for answer in answers]
    cells: list[list[Any]] = [[para(question, SMALL), *([""] * (columns - 1))]]
    for place in range(0, len(boxes), columns):
        line = boxes[place : place + columns]
        cells.append([*line, *([""] * (columns - len(line)))])
    _tagged(cells)
    table = tables.table(cells, [WIDTH / columns] * columns)
    table.setStyle([("SPAN", (0, 0), (-1, 0)), ("LINEBELOW", (0, -1), (-1, -1), _HAIR, _INK)])
    table.setStyle([("TOPPADDING", (0, 0), (-1, 0), 3), ("BOTTOMPADDING", (0, -1), (-1, -1), 3)])
    return table


def short(question: str, answers: Sequence[str]) -> "Table":
    """A question with a few short answers at its right."""
    each = 0.13 * WIDTH
    cells: list[list[Any]] = [[para(question, SMALL), *(forms.answer(answer) for answer in answers)]]
    return _ruled(cells, [WIDTH - each * len(answers), *([each] * len(answers))])


def _ruled(cells: list[list[Any]], widths: Sequence[float]) -> "Table":
    _tagged(cells)
    table = tables.table(cells, widths)
    table.setStyle([("LINEBELOW", (0, 0), (-1, -1), _HAIR, _INK), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")])
    table.setStyle([("TOPPADDING", (0, 0), (-1, -1), 2.5), ("RIGHTPADDING", (0, 0), (0, -1), 4)])
    return table


def _tagged(cells: list[list[Any]]) -> None:
    for row in cells:
        tables.tag([cell for cell in row if cell != ""], 0, heads=1)
    tables.number(cells)
