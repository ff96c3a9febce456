"""The entries of further sheets as the register has them, and as an export writes them.

S608 is excused where text is put into SQL: it is our own names; what is given are parameters.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.firms import further
from mobilise_desktop.features.firms.further import FIRM, NAMES, PERSON, Column, Sheet
from mobilise_desktop.interchange.writer import Table, Value
from mobilise_desktop.storage.reading import Reader, in_list

STEP = 500
_QUERY = """
SELECT e.id, f.id, f.legal_name_native, {columns}
FROM {table} e {parent} JOIN firm f ON f.id = {firm}
WHERE e.deleted_at IS NULL AND f.deleted_at IS NULL AND f.id IN {firms}{fixed} ORDER BY e.created_at, e.id"""


class Entry(NamedTuple):
    """An entry with its firm and what it belongs to, by their ids; `person` are the names of a person."""

    id: RowId
    firm: str
    parent: str
    values: Mapping[str, Any]
    person: tuple[str, ...] = ()
    firm_name: str = ""
    parent_told: Mapping[str, Any] = {}


def stored(reader: Reader, sheet: Sheet, firms: Sequence[RowId]) -> list[Entry]:
    """The entries of some firms (at most `STEP`), in the order in which they were made."""
    names = [f"p.{name}" for name in NAMES] if sheet.of == PERSON else []
    above = [f"p.{column.field}" for column in sheet.parent_told]
    own = [column.field for column in (*sheet.columns, *sheet.told)]
    places, params = in_list("i", list[object](firms))
    sql = _QUERY.format(
        columns=", ".join([f"e.{sheet.of_field}", *names, *above, *(f"e.{name}" for name in own)]),
        table=sheet.table,
        parent=_joined(sheet),
        firm="e.firm_id" if sheet.of == FIRM else "p.firm_id",
        firms=places,
        fixed="".join(f" AND e.{name} = :fixed_{name}" for name in sheet.fixed),
    )
    params |= {f"fixed_{name}": value for name, value in sheet.fixed.items()}
    return [_entry(sheet, row, len(names), own) for row in reader.all(sql, params)]


def _joined(sheet: Sheet) -> str:
    if sheet.of == FIRM:
        return ""
    return f"JOIN {sheet.of} p ON p.id = e.{sheet.of_field} AND p.deleted_at IS NULL"


def _entry(sheet: Sheet, row: Sequence[Any], names: int, own: Sequence[str]) -> Entry:
    entry, firm, firm_name, parent, *rest = row
    above = [column.field for column in sheet.parent_told]
    return Entry(
        RowId(entry),
        firm,
        parent,
        dict(zip(own, rest[names + len(above) :], strict=True)),
        tuple(name or "" for name in rest[:names]),
        firm_name,
        dict(zip(above, rest[names : names + len(above)], strict=True)),
    )


def tables(reader: Reader, firms: Sequence[RowId], task: Task) -> Iterator[Table]:
    """The further sheets of an export of these firms; those without entries are left out."""
    for sheet in further.sheets():
        rows = _rows(reader, sheet, firms, task)
        first = next(rows, None)
        if first is not None:
            yield Table(_(sheet.title), list(sheet.headings().values()), chain([first], rows))


def counts(reader: Reader, firms: Sequence[RowId], task: Task) -> list[tuple[Sheet, int]]:
    """How many entries of each sheet these firms have."""
    return [
        (sheet, sum(len(stored(reader, sheet, part)) for part in _parts(firms, task)))
        for sheet in further.sheets()
    ]


def _rows(reader: Reader, sheet: Sheet, firms: Sequence[RowId], task: Task) -> Iterator[list[Value]]:
    for part in _parts(firms, task):
        place = {own: at for at, own in enumerate(part)}
        for entry in sorted(stored(reader, sheet, part), key=lambda one: place[RowId(one.firm)]):
            yield _cells(sheet, entry)


def _parts(firms: Sequence[RowId], task: Task) -> Iterator[Sequence[RowId]]:
    for start in range(0, len(firms), STEP):
        task.check()
        yield firms[start : start + STEP]


def _cells(sheet: Sheet, entry: Entry) -> list[Value]:
    """An entry in the order of `Sheet.headings`."""

    def shown(columns: Sequence[Column], values: Mapping[str, Any]) -> list[Value]:
        around = {**entry.parent_told, **values}
        return [None if values[c.field] is None else c.kind.shown(values[c.field], around) for c in columns]

    above = shown(sheet.parent_told, entry.parent_told)
    own = [*shown(sheet.told, entry.values), *shown(sheet.columns, entry.values)]
    ids = [entry.id, *([] if sheet.of == FIRM else [entry.parent]), entry.firm]
    return [entry.firm_name, *entry.person, *above, *own, *ids]
