"""How a kind of file was read the last time: its columns and its country, remembered by its headings."""

import json
from typing import NamedTuple

from sqlalchemy import delete, insert, select

from mobilise_desktop.core import clock
from mobilise_desktop.features.firms.exchange import Mapped, remembered_columns
from mobilise_desktop.interchange.headers import signature
from mobilise_desktop.storage.journal import SOURCE
from mobilise_desktop.storage.reading import Reader
from mobilise_desktop.storage.store import Store

_WHAT = "firms:"


class Remembered(NamedTuple):
    """Headings with what they became (`Target.dump`), and the country chosen instead of the office's."""

    columns: tuple[tuple[str, str], ...] = ()
    country: str = ""


def load(reader: Reader, mapped: Mapped) -> Remembered:
    """How a file with these headings was read the last time; empty for a new kind of file."""
    row = reader.one(
        "SELECT mapping FROM import_source WHERE signature = :signature",
        {"signature": _name(mapped)},
    )
    if row is None:
        return Remembered()
    stored = json.loads(row[0])
    # Earlier versions remembered the columns alone.
    kept = stored if isinstance(stored, dict) else {"columns": stored}
    columns = tuple((heading, target) for heading, target in kept["columns"])
    return Remembered(columns, kept.get("country", ""))


def save(store: Store, mapped: Mapped, country: str = "") -> None:
    """Remember the columns, and `country` unless it is "", for the next file with the same headings."""
    name = _name(mapped)
    columns = [(c.heading, c.target.dump() if c.target else "") for c in remembered_columns(mapped)]
    stored = {"columns": columns, "country": country}
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
