"""Figures of the overview, from one look at the database."""

from collections.abc import Mapping
from dataclasses import dataclass

from mobilise_desktop.core import clock
from mobilise_desktop.core.waiting import Waiting
from mobilise_desktop.features import discovery
from mobilise_desktop.features.firms.queries import count_trash
from mobilise_desktop.settings import programme
from mobilise_desktop.settings.programme import Programme
from mobilise_desktop.storage.reading import Reader, Row


@dataclass(frozen=True, slots=True)
class Overview:
    """Counts of living firms: all, per country, size class and status; and what needs attention."""

    firms: int
    countries: Mapping[str, int]
    sizes: Mapping[str, int]
    statuses: Mapping[str, int]
    bad_vat: int
    without_contact: int
    contacts: int
    in_trash: int
    programme: Programme
    waiting: tuple[Waiting, ...] = ()
    """What the features say that waits."""


def overview(reader: Reader) -> Overview:
    """Where the register stands now."""
    groups = reader.all(
        "SELECT country, size_class, status, vat_status, count(*) FROM firm WHERE deleted_at IS NULL "
        "GROUP BY country, size_class, status, vat_status"
    )
    return Overview(
        firms=sum(row[4] for row in groups),
        countries=_summed(groups, 0),
        sizes=_summed(groups, 1),
        statuses=_summed(groups, 2),
        bad_vat=_summed(groups, 3).get("checksum_bad", 0),
        without_contact=_count(
            reader,
            "firm f WHERE f.deleted_at IS NULL AND NOT EXISTS "
            "(SELECT 1 FROM contact c WHERE c.firm_id = f.id AND c.deleted_at IS NULL)",
        ),
        contacts=_count(reader, "contact WHERE deleted_at IS NULL"),
        in_trash=count_trash(reader),
        programme=programme.load(reader),
        waiting=tuple(
            one for module in discovery.modules("waiting") for one in module.WAITING(reader, clock.today())
        ),
    )


def _summed(groups: list[Row], place: int) -> dict[str, int]:
    found: dict[str, int] = {}
    for row in groups:
        found[row[place]] = found.get(row[place], 0) + row[4]
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


def _count(reader: Reader, source: str) -> int:
    row = reader.one(f"SELECT count(*) FROM {source}")  # noqa: S608  own text
    return int(row[0]) if row else 0
