"""Filters of lists under names that users gave them; kept as JSON, never as SQL."""

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import RowId, new_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from mobilise_desktop.storage.store import Store


class SavedFilter(NamedTuple):
    """A filter of the list of a subject ("firms"): `values` are those of the feature's own filter."""

    id: RowId
    name: str
    values: Mapping[str, Any]


def fetch(reader: Reader, subject: str) -> list[SavedFilter]:
    """The filters of a subject in the order of their names; one that can't be read is left out."""
    sql = "SELECT id, name, definition FROM saved_filter WHERE deleted_at IS NULL AND subject = :subject"
    found = []
    for row_id, name, definition in reader.all(sql, {"subject": subject}):
        try:
            values = json.loads(definition)
        except ValueError:
            continue
        if isinstance(values, dict):
            found.append(SavedFilter(RowId(row_id), str(name), values))
    return sorted(found, key=lambda one: one.name.casefold())


def save(store: "Store", subject: str, name: str, values: Mapping[str, Any]) -> RowId:
    """Keep a filter under a name; one of the same name takes the new values."""
    from mobilise_desktop.settings.model import SAVED_FILTER  # noqa: PLC0415  loads SQLAlchemy

    row = {"subject": subject, "name": name, "definition": json.dumps(values, ensure_ascii=False)}
    known = next((one.id for one in _fetch_by(store, subject) if one.name == name), None)
    with store.write(Label(N_("Save filter {name}"), {"name": name})) as work:
        if known is not None:
            work.update(SAVED_FILTER, known, row)
            return known
        return work.insert(SAVED_FILTER, row, new_id())


def remove(store: "Store", one: SavedFilter) -> None:
    """Forget a filter."""
    from mobilise_desktop.settings.model import SAVED_FILTER  # noqa: PLC0415  loads SQLAlchemy

    with store.write(Label(N_("Remove filter {name}"), {"name": one.name})) as work:
        work.delete(SAVED_FILTER, one.id)


def _fetch_by(store: "Store", subject: str) -> list[SavedFilter]:
    reader = store.reader()
    try:
        return fetch(reader, subject)
    finally:
        reader.close()
