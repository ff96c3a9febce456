"""What is due for placements, by day: checklists, signatures, arrivals, evaluations."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import compliance
from mobilise_desktop.features.placements.queries import Placement, placement, placements
from mobilise_desktop.features.placements.states import OVER, PARTIES
from mobilise_desktop.storage.reading import Reader

_BEFORE_START = ("draft", "checked", "to_sign", "partly_signed", "signed", "cleared")
_EVALUATE = timedelta(days=14)
_SIGN = timedelta(days=15)


class Task(NamedTuple):
    """Something to do for a placement by a day (ISO); `key` names the thing among those of the placement."""

    day: str
    placement_id: RowId
    ref: str
    text: str
    who: str = ""
    key: str = ""


def due(reader: Reader, today: date, days: int) -> list[Task]:
    """What is due within some days, and what is overdue, the earliest first."""
    last = (today + timedelta(days=days)).isoformat()
    found = []
    for row in placements(reader):
        if row.status not in OVER or row.status == "ended":
            whole = placement(reader, row.id)
            if whole is not None:
                found += [task for task in _tasks(whole) if task.day <= last]
    return sorted(found)


def _tasks(found: Placement) -> Iterator[Task]:
    status = found.values["status"]
    if status in _BEFORE_START and found.values["start_date"]:
        yield from _before(found, date.fromisoformat(found.values["start_date"]))
    elif status in ("running", "suspended") and found.values["end_date"]:
        yield _task(
            found, date.fromisoformat(found.values["end_date"]), _("Note the day of leaving"), "leave"
        )
    elif status == "ended" and found.values["actual_end"]:
        yield from _after(found, date.fromisoformat(found.values["actual_end"]))


def _before(found: Placement, start: date) -> Iterator[Task]:
    if found.values["status"] in ("draft", "checked", "to_sign", "partly_signed"):
        yield _task(found, start - _SIGN, _("Have the agreement signed"), "sign")
    for item in found.checklist:
        if item.state == compliance.OPEN and item.rule.before == "depart":
            yield _task(found, item.due, item.rule.title, item.rule.code)
    yield _task(found, start, _("Confirm the arrival"), "arrive")


def _after(found: Placement, end: date) -> Iterator[Task]:
    if len(found.evaluated) < len(PARTIES):
        yield _task(found, end + _EVALUATE, _("Collect the three evaluations"), "evaluate")
    if not found.values["certificate_on"]:
        yield _task(found, end + 2 * _EVALUATE, _("Hand over the certificate"), "certificate")


def _task(found: Placement, day: date, text: str, key: str) -> Task:
    return Task(day.isoformat(), found.id, found.values["ref"], text, found.dossier.employee.name, key)
