"""Making agreements final: one, or those of many placements at once, with what can't be and why.

The files are made before the step that writes them, many of them by other processes; what has changed
meanwhile is left out.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import select

from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.errors import FileError, UserError
from mobilise_desktop.core.i18n import NP_, _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.core.months import later
from mobilise_desktop.features.placements import states, stepping, words
from mobilise_desktop.features.placements.model import VERSION
from mobilise_desktop.features.placements.processes import Progress, spread
from mobilise_desktop.features.placements.queries import Placement, placement
from mobilise_desktop.privacy.model import HOLD
from mobilise_desktop.storage import files
from mobilise_desktop.storage.reading import Reader, open_reader
from mobilise_desktop.storage.store import Store
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.work import Work

_KEPT_MONTHS = 60
"""Records of a grant are kept five years (design of placements, 3.3)."""

_WAYS = {"draft": ("check", "freeze"), "checked": ("freeze",)}
"""The steps to the final agreement, from each state that has one."""


class Left(NamedTuple):
    """A placement that is left out, and why."""

    ref: str
    why: str


class Plan(NamedTuple):
    """Of which placements the agreement can be made, and which are left out."""

    ready: Sequence[RowId]
    left: Sequence[Left]


class Frozen(NamedTuple):
    """A version that is ready to be written: of which placement, its row, its PDF."""

    placement_id: RowId
    values: dict[str, Any]
    pdf: bytes


class Wish(NamedTuple):
    """Where the placements are, in which language errors are told, and the day of the versions."""

    target: Target
    language: str
    day: date


def plan(reader: Reader, ids: Sequence[RowId]) -> Plan:
    """Which of these placements have all that a final agreement needs."""
    ready, left = [], []
    for found in filter(None, (placement(reader, own) for own in ids)):
        why = _why_not(found)
        if why:
            left.append(Left(found.values["ref"], why))
        else:
            ready.append(found.id)
    return Plan(ready, left)


def _why_not(found: Placement) -> str:
    """What forbids the final agreement, "" for nothing."""
    way = _WAYS.get(found.values["status"])
    if way is None:
        return _("It is in the state “{state}”.").format(state=words.word("status", found.values["status"]))
    facts = found.facts(clock.today())
    blocks = [block for key in way for block in states.blocks(states.step(key), found.dossier, facts)]
    texts = list(dict.fromkeys(block.text for block in blocks))
    if len(texts) <= 1:
        return "".join(texts)
    text = ngettext("{what} And {n} more thing.", "{what} And {n} more things.", len(texts) - 1)
    return text.format(what=texts[0], n=len(texts) - 1)


def freeze(reader: Reader, found: Placement, day: date) -> Frozen:
    """The next version of the agreement of a placement.

    Raises:
        UserError: a text can't be printed; it names the field.
        FileError: the office's own wording can't be used.
    """
    from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab

    n = max((version.n for version in found.versions), default=0) + 1
    made = agreement.make(reader, found, n, day)
    values = {
        "n": n, "state": "open", "canonical": made.canonical, "sha256": made.sha256, "short_code": made.code,
        "template": made.template, "pdf_sha256": files.digest(made.pdf), "frozen_on": day.isoformat(),
    }  # fmt: skip
    return Frozen(found.id, values, made.pdf)


def make(wish: Wish, ids: Sequence[RowId], progress: Progress) -> tuple[list[Frozen], list[Left]]:
    """The versions of many placements, and those whose texts can't be printed; the language tells why.

    Raises:
        MachineError: a process ended before its time.
    """
    made = spread(partial(_made, wish), ids, progress)
    done = [one for one in made if isinstance(one, Frozen)]
    return done, [one for one in made if isinstance(one, Left)]


def _made(wish: Wish, ids: Sequence[RowId]) -> list[Frozen | Left]:
    with i18n.speaking(wish.language), closing(open_reader(wish.target)) as reader:
        return list(_each(wish, reader, ids))


def _each(wish: Wish, reader: Reader, ids: Sequence[RowId]) -> Iterator[Frozen | Left]:
    for found in filter(None, (placement(reader, own) for own in ids)):
        try:
            yield freeze(reader, found, wish.day)
        except (UserError, FileError) as error:
            yield Left(found.values["ref"], str(error))


def write(store: Store, made: Sequence[Frozen]) -> tuple[list[RowId], list[Left]]:
    """Write the versions as one step: of which placements, and those left out as they changed meanwhile.

    Raises:
        DiskFullError, MachineError: nothing was written.
    """
    with closing(store.reader()) as reader:
        pairs = [(one, placement(reader, one.placement_id)) for one in made]
        still = [(one, found) for one, found in pairs if found and _is_as_made(reader, found, one)]
    known = {one.placement_id for one, _found in still}
    one_text, many = NP_("Make {n} agreement", "Make {n} agreements")
    with store.write(Label(one_text, {"n": len(still)}, many)) as work:
        for one, found in still:
            put(work, store, found, one)
            for key in _WAYS[found.values["status"]]:
                step = states.step(key)
                stepping.go(work, step, found)
                found = replace(found, values={**found.values, "status": step.to})  # noqa: PLW2901  the same
    text = _("It was changed meanwhile. Look at it, and make its agreement then.")
    left = [found.values["ref"] for one, found in pairs if found and one.placement_id not in known]
    return [one.placement_id for one, _found in still], [Left(ref, text) for ref in left]


def _is_as_made(reader: Reader, found: Placement, made: Frozen) -> bool:
    """Whether a version says what the register says now, and may still be made."""
    from mobilise_desktop.features.placements import agreement  # noqa: PLC0415  loads ReportLab

    if _why_not(found):
        return False
    day = date.fromisoformat(made.values["frozen_on"])
    return bool(agreement.canonical(reader, found, made.values["n"], day) == made.values["canonical"])


def put(work: Work, store: Store, found: Placement, made: Frozen) -> None:
    """Write a version with its file, and keep the employee's data as long as records of a grant."""
    files.put(work.connection, store.target, made.pdf)
    hold(work, found.values)
    work.insert(VERSION, {"placement_id": found.id, **made.values})


def hold(work: Work, values: Mapping[str, Any]) -> None:
    """Nobody is erased out of an agreement; a longer stay keeps the data longer, a shorter one as they were.

    `values` has the reference, the employee and the last day of the placement.
    """
    reason, until = values["ref"], later(date.fromisoformat(values["end_date"]), _KEPT_MONTHS).isoformat()
    mine = (HOLD.c.owner_id == values["employee_id"]) & (HOLD.c.reason == reason)
    query = select(HOLD.c.id, HOLD.c.until).where(mine & HOLD.c.deleted_at.is_(None))
    row = work.connection.execute(query).first()
    if row is None:
        own = {"owner_table": "contact", "owner_id": values["employee_id"], "reason": reason}
        work.insert(HOLD, {**own, "until": until})
    elif row.until and row.until < until:
        work.update(HOLD, RowId(row.id), {"until": until})
