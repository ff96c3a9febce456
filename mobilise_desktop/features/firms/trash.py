"""The firms in the trash, for the page that restores them."""

from collections.abc import Iterable
from dataclasses import dataclass

from mobilise_desktop.core import formats
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.sortkeys import sort_key
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.queries import TRASHED
from mobilise_desktop.storage.reading import Reader


@dataclass(frozen=True, slots=True)
class TrashRow:
    """A deleted firm: when it went to the trash (UTC) and who put it there."""

    id: RowId
    name: str
    country: str
    city: str
    deleted_at: str
    who: str


_ROWS = f"""
SELECT f.id, f.legal_name_native, f.country, s.city, f.deleted_at, t.who
{TRASHED} ORDER BY f.deleted_at DESC, f.id
"""


def trashed(reader: Reader) -> list[TrashRow]:
    """All firms in the trash, each once, the last deleted first."""
    found: dict[str, TrashRow] = {}
    for firm_id, name, country, city, at, who in reader.all(_ROWS):
        found.setdefault(firm_id, TrashRow(RowId(firm_id), name, country, city or "", at, who))
    return list(found.values())


def narrowed(rows: Iterable[TrashRow], text: str) -> list[TrashRow]:
    """The rows with every word of `text` in name, town or name of the user."""
    words = fold(text).split()
    return [row for row in rows if all(w in fold(f"{row.name} {row.city} {row.who}") for w in words)]


def ordered(rows: Iterable[TrashRow], sort: str, locale: str, *, descending: bool) -> list[TrashRow]:
    """The rows by a column ("name", "city", "country", "who", "deleted"), in the order of a language.

    Rows that are equal in it stay in their order.
    """

    def key(row: TrashRow) -> str:
        if sort == "deleted":
            return row.deleted_at
        text = formats.territory(row.country, locale) if sort == "country" else str(getattr(row, sort))
        return sort_key(text, locale)

    return sorted(rows, key=key, reverse=descending)
