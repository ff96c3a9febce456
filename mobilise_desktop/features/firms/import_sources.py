"""How the columns of a kind of file were mapped the last time: remembered by its headings."""

import json

from sqlalchemy import delete, insert, select

from mobilise_desktop.core import clock
from mobilise_desktop.features.firms.exchange import Mapped, remembered_columns
from mobilise_desktop.interchange.headers import signature
from mobilise_desktop.storage.journal import SOURCE
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_WHAT = "firms:"


def load(reader: Reader, mapped: Mapped) -> list[tuple[str, str]]:
    """Headings and what they became the last time (`Target.dump`); empty for a new kind of file."""
    row = reader.one(
        "SELECT mapping FROM import_source WHERE signature = :signature",
        {"signature": _name(mapped)},
    )
    return [(heading, target) for heading, target in json.loads(row[0])] if row else []


def save(store: Store, mapped: Mapped) -> None:
    """Remember the columns for the next file with the same headings."""
    name = _name(mapped)
    stored = [(c.heading, c.target.dump() if c.target else "") for c in remembered_columns(mapped)]
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


def _name(mapped: Mapped) -> str:
    return _WHAT + signature([column.heading for column in remembered_columns(mapped)])
