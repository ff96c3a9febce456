"""Fill a database with invented firms, for `--demo` and for trying things out."""

from collections.abc import Callable, Iterator
from typing import Any

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import new_id, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.demo import DemoFirm, demo_firms
from mobilise_desktop.features.firms.details import CONTACT_FIELDS, FIRM_FIELDS, SITE_FIELDS
from mobilise_desktop.features.firms.model import CONTACT, FIRM, NOTE, SITE, TAG
from mobilise_desktop.storage.store import Store

USUAL = 2000
"""So many firms has a demo database unless told otherwise: enough to feel real, made in a moment."""

_KEPT = tuple(
    f for f in FIRM_FIELDS if f not in ("office_code", "created_at", "updated_at", "updated_by", "version")
)
_BLOCK = 5000
Progress = Callable[[int, int], None]


def fill(store: Store, count: int, progress: Progress | None = None) -> None:
    """Add `count` invented firms with sites, contacts, tags and notes, in one transaction."""
    with store.write(Label(N_("Demo data")), kind="system") as work:
        for start, block in _blocks(count):
            ids = [new_id() for _firm in block]
            pairs = list(zip(ids, block, strict=True))
            work.insert_many(FIRM, ("id", *_KEPT), ((i, *_values(d.firm, _KEPT)) for i, d in pairs))
            work.insert_many(SITE, ("id", "firm_id", *SITE_FIELDS), _parts(pairs, "sites", SITE_FIELDS))
            work.insert_many(
                CONTACT, ("id", "firm_id", *CONTACT_FIELDS), _parts(pairs, "contacts", CONTACT_FIELDS)
            )
            work.insert_many(
                TAG,
                ("id", "firm_id", "tag"),
                ((pair_id("firm_tag", i, fold(t)), i, t) for i, d in pairs for t in d.tags),
            )
            work.insert_many(
                NOTE, ("id", "firm_id", "text"), ((new_id(), i, t) for i, d in pairs for t in d.notes)
            )
            if progress is not None:
                progress(start + len(block), count)


def _blocks(count: int) -> Iterator[tuple[int, list[DemoFirm]]]:
    block: list[DemoFirm] = []
    for number, firm in enumerate(demo_firms(count)):
        block.append(firm)
        if len(block) == _BLOCK or number + 1 == count:
            yield number + 1 - len(block), block
            block = []


def _values(row: Any, names: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in names)


def _parts(
    pairs: list[tuple[Any, DemoFirm]], which: str, names: tuple[str, ...]
) -> Iterator[tuple[Any, ...]]:
    for firm_id, demo in pairs:
        for row in getattr(demo, which):
            yield (new_id(), firm_id, *_values(row, names))
