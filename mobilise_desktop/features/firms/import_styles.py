"""How the columns of a list are written: found out once by all its rows, and carried in lists to correct.

A few rows taken out of a list no longer tell whether "1.125" is a thousand or "02/03/2021" a day in March.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms import import_columns
from mobilise_desktop.features.firms.exchange import Mapped, MappedColumn, Target
from mobilise_desktop.features.firms.import_columns import REASON
from mobilise_desktop.interchange.values import (
    Cell,
    DateStyle,
    NumberStyle,
    date_style,
    number_style,
    parse_date,
    parse_number,
    text_of,
)
from mobilise_desktop.reference.offices import Office

FAMILY_FIRST, GIVEN_FIRST = "family", "given"
_AMOUNTS = frozenset({"headcount", "turnover", "balance"})
_DAYS = frozenset({"member_since", "birth_date", "contract_until", "employed_since"})
_NUMBERS, _ORDERS = frozenset(s.value for s in NumberStyle), frozenset(s.value for s in DateStyle)
_NAMES = frozenset({FAMILY_FIRST, GIVEN_FIRST})
_FIGURES = frozenset("0123456789.,' \u00a0\u202f")
_MOST = 10**15
_LINE = re.compile(r"\[(\S+) ([^\]]*)\] (.*)")


def settled(mapped: Mapped, office: Office, rows: Sequence[Sequence[Cell]]) -> Mapped:
    """The columns with how they are written; what they say of it already stays."""
    return tuple(_settled(column, office, rows) for column in mapped)


def is_corrected(mapped: Mapped) -> bool:
    """Does a list come back that this program wrote to be corrected?"""
    return any(column.target is not None and column.target.field == REASON for column in mapped)


def name_of(column: MappedColumn) -> str:
    """The heading of a column in a list to correct: its own, or what it becomes where it has none."""
    return column.heading or (column.target.label if column.target else "")


def noted(columns: Iterable[MappedColumn]) -> list[str]:
    """What the columns become and how they are written, a line for each, to be read by `carried`."""
    return [
        f"[{column.style or '-'} {column.target.dump() if column.target else ''}] {name_of(column)}"
        for column in columns
        if name_of(column)
    ]


def carried(mapped: Mapped, lines: Iterable[str]) -> Mapped:
    """The columns as `noted` told of them; those that it doesn't name stay."""
    told: dict[str, list[tuple[str, str]]] = {}
    for line in lines:
        if found := _LINE.fullmatch(line):
            told.setdefault(found[3], []).append((found[1].strip("-"), found[2]))
    return tuple(_told(column, told.get(column.heading)) for column in mapped)


def as_cell(column: MappedColumn, cell: Cell) -> Cell:
    """A cell of a list to correct: figures as numbers, days as days, all else as it stands.

    What was not taken as a number or a day stays a text, since a note has it as it is written.
    """
    if not isinstance(cell, str) or cell.isdecimal():
        return cell
    if column.style in _ORDERS:
        return parse_date(cell, DateStyle(column.style)) or cell
    if column.style not in _NUMBERS or not _FIGURES.issuperset(cell):
        return cell
    number = parse_number(cell, NumberStyle(column.style))
    if number is None or number >= _MOST:
        return cell
    is_head = column.target is not None and column.target.field == "headcount"
    return int(number) if number == int(number) else cell if is_head else float(number)


def _settled(column: MappedColumn, office: Office, rows: Sequence[Sequence[Cell]]) -> MappedColumn:
    field = column.target.field if column.target else ""
    if field in _AMOUNTS and column.style not in _NUMBERS:
        found = number_style(_cells(column, rows), office.languages[0], whole=field == "headcount")
        return replace(column, style=found.value)
    if field in _DAYS and column.style not in _ORDERS:
        return replace(column, style=date_style(_cells(column, rows)).value)
    if field == "contact_name" and column.style not in _NAMES and office.country == "HU":
        return replace(column, style=_order_of_names(_cells(column, rows)))
    return column


def _cells(column: MappedColumn, rows: Sequence[Sequence[Cell]]) -> Iterator[Cell]:
    return (row[column.place] for row in rows if column.place < len(row))


def _order_of_names(cells: Iterable[Cell]) -> str:
    """Does a list of Hungarian firms write the family name first? Its given names tell."""
    known = import_columns.hungarian_given_names()
    names = [words for cell in cells if len(words := fold(text_of(cell)).split()) > 1]
    last = sum(words[-1] in known for words in names)
    first = sum(words[0].strip(".") in known for words in names)
    return FAMILY_FIRST if last > first else GIVEN_FIRST


def _told(column: MappedColumn, told: list[tuple[str, str]] | None) -> MappedColumn:
    if not told:
        return column
    style, target = told.pop(0) if len(told) > 1 else told[0]
    return replace(column, style=style, target=Target.load(target))
