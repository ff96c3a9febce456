"""The files of a record."""

from typing import NamedTuple

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.storage.reading import Reader


class Attached(NamedTuple):
    """A file that belongs to a record: `size` in bytes, `added_at` ISO 8601 in UTC."""

    id: RowId
    name: str
    title: str | None
    kind: str
    mime: str
    size: int
    sha256: str
    added_at: str


_FIELDS = "id, name, title, kind, mime, size, sha256, created_at"


def of_record(reader: Reader, table: str, owner: RowId) -> list[Attached]:
    """The files of a record, the newest first."""
    rows = reader.all(
        f"SELECT {_FIELDS} FROM attachment WHERE owner_table = :table AND owner_id = :owner "  # noqa: S608
        "AND deleted_at IS NULL ORDER BY id DESC",
        {"table": table, "owner": owner},
    )
    return [_row(*row) for row in rows]


def one(reader: Reader, attachment: RowId) -> Attached | None:
    """One file by its id; None when it is in the trash or unknown."""
    row = reader.one(
        f"SELECT {_FIELDS} FROM attachment WHERE id = :id AND deleted_at IS NULL",  # noqa: S608  own names
        {"id": attachment},
    )
    return None if row is None else _row(*row)


def _row(own: str, *values: object) -> Attached:
    return Attached(RowId(own), *values)  # type: ignore[arg-type]
