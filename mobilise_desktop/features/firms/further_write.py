"""Writes the entries of further sheets, inside the transaction of the import."""

from collections.abc import Iterator, Sequence
from typing import Any

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.tasks import Task
from mobilise_desktop.features.firms.further import PERSON
from mobilise_desktop.features.firms.further_plan import NewEntry, SheetPlan, people
from mobilise_desktop.features.firms.further_read import STEP
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.work import Edit, Work

_SETTLED = 50


def write(work: Work, plans: Sequence[SheetPlan], firms: Sequence[RowId], task: Task) -> None:
    """Add and complete entries; `firms` are the new ones of the import in the order of its plan.

    Raises:
        UserError: somebody added or removed something that the plan needs; plan again.
        StaleRowError: somebody else changed one of the same fields since.
    """
    for plan in plans:
        task.check()
        _add(work, plan, firms)
        edits = [Edit(one.id, dict.fromkeys(one.values), one.values) for one in plan.fills]
        work.update_many(METADATA.tables[plan.sheet.table], edits)
    settling = [(plan.sheet.settle, _touched(plan, plans)) for plan in plans if plan.sheet.settle]
    done, total = 0, sum(len(ids) for _settle, ids in settling)
    for settle, ids in settling:
        for start in range(0, len(ids), _SETTLED):
            task.check()
            task.report(done, total)
            settle(work, ids[start : start + _SETTLED])
            done += _SETTLED


def _add(work: Work, plan: SheetPlan, firms: Sequence[RowId]) -> None:
    sheet, table = plan.sheet, METADATA.tables[plan.sheet.table]
    if work.present(table, [one.id for one in plan.new], ("id",)):
        raise _stale()
    fields = [column.field for column in sheet.columns]
    usual = {**dict.fromkeys(fields), **sheet.first, **sheet.fixed}
    names = ("id", sheet.of_field, *usual)
    owned = list(_with_parents(work, plan, firms))  # PostgreSQL reads nothing while rows stream in

    def rows() -> Iterator[tuple[Any, ...]]:
        for entry, parent in owned:
            said = {name: value for name, value in entry.values.items() if value is not None}
            yield (entry.id, parent, *{**usual, **said}.values())

    if plan.new:
        work.insert_many(table, names, rows())


def _with_parents(work: Work, plan: SheetPlan, firms: Sequence[RowId]) -> Iterator[tuple[NewEntry, RowId]]:
    """Each new entry with what it belongs to, now that all firms and people have ids."""
    for start in range(0, len(plan.new), STEP):
        block = plan.new[start : start + STEP]
        owners = [_firm(entry, firms) for entry in block]
        there: dict[tuple[str, ...], RowId] = {}
        if plan.sheet.of == PERSON:
            for own, firm, names in people(work.reader(), list(dict.fromkeys(owners))):
                there.setdefault((firm, *names), own)
        for entry, firm_id in zip(block, owners, strict=True):
            parent = entry.parent or (
                there.get((firm_id, *entry.person)) if plan.sheet.of == PERSON else firm_id
            )
            if parent is None:
                raise _stale()
            yield entry, parent


def _firm(entry: NewEntry, firms: Sequence[RowId]) -> RowId:
    return firms[entry.firm] if isinstance(entry.firm, int) else entry.firm


def _touched(plan: SheetPlan, plans: Sequence[SheetPlan]) -> list[RowId]:
    """The entries of a sheet that were written, and those below which something was."""
    found: dict[RowId, None] = dict.fromkeys([*(one.id for one in plan.new), *(one.id for one in plan.fills)])
    for other in plans:
        if other.sheet.of == plan.sheet.table:
            found |= dict.fromkeys(one.parent for one in other.new if one.parent)
            found |= dict.fromkeys(one.parent for one in other.fills)
    return list(found)


def _stale() -> UserError:
    return UserError(
        _("Firms were added or removed since the preview. Nothing was imported. Look at it again.")
    )
