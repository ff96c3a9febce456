"""Facts about this database: its identity, its office, whether its firms are invented."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from sqlalchemy import Connection


class Facts(NamedTuple):
    """What the program must know before it shows anything; a demo database can never be synchronised."""

    id: str = ""
    office: str = ""
    is_demo: bool = False
    created_at: str = ""

    @property
    def may_be_synchronised(self) -> bool:
        """False for invented data (`experience.md` 3, demo data)."""
        return bool(self.id) and not self.is_demo


def load(reader: Reader) -> Facts:
    """The facts as kept."""
    found: dict[str, str] = dict(reader.all("SELECT name, value FROM meta"))
    return Facts(
        id=found.get("id", ""),
        office=found.get("office", ""),
        is_demo=found.get("demo") == "1",
        created_at=found.get("created_at", ""),
    )


def write_first(connection: "Connection", *, office: str, is_demo: bool) -> None:
    """Give a new database its identity."""
    put(
        connection,
        {"id": new_id(), "office": office, "demo": str(int(is_demo)), "created_at": clock.timestamp()},
    )


def put(connection: "Connection", values: Mapping[str, str]) -> None:
    """Keep facts by name, replacing older ones."""
    from sqlalchemy import delete, insert  # noqa: PLC0415  facts are read before the first paint

    from mobilise_desktop.storage.journal import META  # noqa: PLC0415  declares tables

    for name, value in values.items():
        connection.execute(delete(META).where(META.c.name == name))
        connection.execute(insert(META).values(name=name, value=value))
