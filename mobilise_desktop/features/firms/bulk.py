"""Changes of many firms at once: one transaction, one undo step, each change in the history."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from mobilise_desktop.core.i18n import NP_
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.labels import label_of
from mobilise_desktop.features.firms.model import FIRM, TAG
from mobilise_desktop.features.firms.projection import ONLY_STATUS
from mobilise_desktop.storage.loading import CHUNK
from mobilise_desktop.storage.reading import Reader, in_list
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.work import Edit

_READ = 500
_CHANGED = NP_("Change “{field}” of {n} firm", "Change “{field}” of {n} firms")


def preview(reader: Reader, ids: Sequence[RowId], name: str) -> Counter[Any]:
    """How many of the firms have each present value of a field."""
    found: Counter[Any] = Counter()
    for start in range(0, len(ids), _READ):
        places, params = in_list("i", list[object](ids[start : start + _READ]))
        sql = f"SELECT {name}, count(*) FROM firm WHERE deleted_at IS NULL AND id IN {places} GROUP BY {name}"  # noqa: S608  own names
        for value, count in reader.all(sql, params):
            found[value] += int(count)
    return found


def tagged(reader: Reader, ids: Sequence[RowId], tag: str) -> int:
    """How many of the firms have a tag."""
    wanted = [pair_id("firm_tag", own, fold(tag)) for own in ids]
    total = 0
    for start in range(0, len(wanted), _READ):
        places, params = in_list("i", list[object](wanted[start : start + _READ]))
        row = reader.one(f"SELECT count(*) FROM firm_tag WHERE deleted_at IS NULL AND id IN {places}", params)  # noqa: S608
        total += int(row[0]) if row else 0
    return total


def change(store: Store, ids: Sequence[RowId], values: Mapping[str, Any], task: Task) -> int:
    """Give many firms the same values; return how many really changed. All or nothing."""
    field = label_of(values) or label_of(list(values)[:1])
    one, many = _CHANGED
    label = Label(one, {"field": Label(field), "n": len(ids)}, many)
    changed = 0
    with store.write(label, task=task) as work:
        if set(values) == {"status"}:
            work.notes.fresh[ONLY_STATUS] = (values["status"],)
        for start in range(0, len(ids), CHUNK):
            task.check()
            task.report(start, len(ids))
            edits = [Edit(row_id, {}, values) for row_id in ids[start : start + CHUNK]]
            changed += work.update_many(FIRM, edits)
        work.relabel(Label(one, {"field": Label(field), "n": changed}, many))
    return changed


def add_tag(store: Store, ids: Sequence[RowId], tag: str, task: Task) -> int:
    """Put a tag on many firms; return how many did not have it."""
    label = Label(*_tag_label(ids, tag, "add"))
    added = 0
    with store.write(label, task=task) as work:
        for start in range(0, len(ids), CHUNK):
            task.check()
            task.report(start, len(ids))
            wanted = {pair_id("firm_tag", own, fold(tag)): own for own in ids[start : start + CHUNK]}
            known = work.present(TAG, list(wanted), ("deleted_at",))
            for row_id in (i for i, row in known.items() if row["deleted_at"] is not None):
                added += work.restore(TAG, row_id)
            fresh = [(i, own, tag) for i, own in wanted.items() if i not in known]
            if fresh:
                added += work.insert_many(TAG, ("id", "firm_id", "tag"), fresh)
    return added


def remove_tag(store: Store, ids: Sequence[RowId], tag: str, task: Task) -> int:
    """Take a tag off many firms; return how many had it."""
    removed = 0
    with store.write(Label(*_tag_label(ids, tag, "remove")), task=task) as work:
        for start in range(0, len(ids), CHUNK):
            task.check()
            task.report(start, len(ids))
            wanted = [pair_id("firm_tag", own, fold(tag)) for own in ids[start : start + CHUNK]]
            removed += work.delete_many(TAG, wanted)
    return removed


_TAG_LABELS = {
    "add": NP_("Add tag “{tag}” to {n} firm", "Add tag “{tag}” to {n} firms"),
    "remove": NP_("Remove tag “{tag}” from {n} firm", "Remove tag “{tag}” from {n} firms"),
}


def _tag_label(ids: Sequence[RowId], tag: str, what: str) -> tuple[str, Mapping[str, str | int], str]:
    one, many = _TAG_LABELS[what]
    return one, {"tag": tag, "n": len(ids)}, many
