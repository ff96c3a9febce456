"""Records that can't be erased yet, because one in use names them and does not belong to them.

Found from the tables as they are declared (`keeps` of `storage.base.field`). S608 is excused: put into SQL
are names of our own.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import Column, Table

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.privacy.belongings import chunks
from mobilise_desktop.storage.base import FIRST_OWN_FIELD, METADATA
from mobilise_desktop.storage.reading import Reader, in_list


def keepers(reader: Reader, table: str, ids: Sequence[RowId]) -> dict[RowId, str]:
    """Why some rows of a table can't be erased, as a sentence for each that is named."""
    found: dict[RowId, str] = {}
    for naming, column in _columns(table):
        shown = next(c for c in METADATA.tables[table].columns if c.info.get("field") == FIRST_OWN_FIELD)
        sentence, names = column.info["keeps"], [one.name for one in naming.columns]
        told = ", ".join(f"n.{name}" for name in names)
        for chunk in chunks(ids):
            where, params = in_list("id", list(chunk))
            rows = reader.all(
                f"SELECT p.id, p.{shown.name}, {told} FROM {naming.name} n "  # noqa: S608  as above
                f"JOIN {table} p ON p.id = n.{column.name} "
                f"WHERE n.deleted_at IS NULL AND p.id IN {where} ORDER BY n.id",
                params,
            )
            for own, named, *values in rows:
                said = dict(zip(names, values, strict=True), named=named)
                found.setdefault(RowId(own), _(sentence).format(**said))
    return found


def _columns(table: str) -> Iterator[tuple[Table, Column[object]]]:
    """The columns that keep rows of a table."""
    for naming in METADATA.tables.values():
        for column in naming.columns:
            if "keeps" in column.info and next(iter(column.foreign_keys)).column.table.name == table:
                yield naming, column
