"""How the columns of a kind of file were mapped the last time: remembered by its headings."""

import json
from collections.abc import Sequence

from sqlalchemy import delete, insert, select

from mobilise_desktop.core import clock
from mobilise_desktop.features.firms.exchange import Mapped
from mobilise_desktop.interchange.headers import signature
from mobilise_desktop.storage.journal import SOURCE
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_WHAT = "firms:"


def load(reader: Reader, headings: Sequence[str]) -> list[tuple[str, str]]:
    """Headings and what they became the last time (`Target.dump`); empty for a new kind of file."""
    row = reader.one(
        "SELECT mapping FROM import_source WHERE signature = :signature",
        {"signature": _WHAT + signature(headings)},
    )
    return [(heading, target) for heading, target in json.loads(row[0])] if row else []


def save(store: Store, mapped: Mapped) -> None:
    """Remember the columns for the next file with the same headings."""
    name = _WHAT + signature([column.heading for column in mapped])
    stored = [(column.heading, column.target.dump() if column.target else "") for column in mapped]
    with store.maintain() as connection:
        times = connection.scalar(select(SOURCE.c.times).where(SOURCE.c.signature == name)) or 0
        connection.execute(delete(SOURCE).where(SOURCE.c.signature == name))
        connection.execute(
            insert(SOURCE).values(
                signature=name,
                mapping=json.dumps(stored, ensure_ascii=False),
                used_at=clock.timestamp(),
                times=times + 1,
            )
        )
