"""Ask every feature for what it finds, group by group."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from mobilise_desktop.core.finding import Hit, SearchSpec
from mobilise_desktop.features import discovery
from mobilise_desktop.settings import recent
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from mobilise_desktop.core.ids import RowId

PER_GROUP = 6
RECENT_SHOWN = 10


class Group(NamedTuple):
    """What was found of one kind; `spec` None for records of any kind that were looked at last."""

    spec: SearchSpec | None
    hits: Sequence[tuple[SearchSpec, Hit]]


def specs() -> list[SearchSpec]:
    """All kinds of records that can be found, in the order of the features' names."""
    return [spec for module in discovery.modules("search") for spec in module.SEARCHES]


def find(reader: Reader, language: str, text: str, check: Callable[[], object]) -> list[Group]:
    """What matches every word of the text; kinds without a hit are left out. `check` may end the search."""
    groups = []
    for spec in specs():
        check()
        hits = [(spec, hit) for hit in spec.find(reader, language, text, PER_GROUP)]
        groups.append(Group(spec, hits))
    return [group for group in groups if group.hits]


def looked_at(reader: Reader, who: str) -> list[Group]:
    """The records that a user looked at last and that still exist."""
    kept = recent.fetch(reader, who)
    by_table = {spec.table: spec for spec in specs()}
    named: dict[tuple[str, RowId], tuple[SearchSpec, Hit]] = {}
    for table, spec in by_table.items():
        ids = [row_id for name, row_id in kept if name == table]
        named |= {(table, hit.id): (spec, hit) for hit in (spec.named(reader, ids) if ids else ())}
    hits = [named[one] for one in kept if one in named][:RECENT_SHOWN]
    return [Group(None, hits)] if hits else []
