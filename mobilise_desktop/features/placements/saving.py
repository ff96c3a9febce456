"""Writing fields of a placement, into that of its two tables that has them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId, pair_id
from mobilise_desktop.features.placements import impact, language_pair, reference, states, words
from mobilise_desktop.features.placements.fields import EXTRA_FIELDS
from mobilise_desktop.features.placements.impact import NeedsSignaturesError
from mobilise_desktop.features.placements.model import EXTRA, PLACEMENT
from mobilise_desktop.features.placements.schemes import DEFAULT
from mobilise_desktop.storage.work import Work

Values = Mapping[str, Any]


def add(work: Work, values: Values) -> RowId:
    """A new placement; its id."""
    own, more = _parted(values)
    placement_id = work.insert(PLACEMENT, own)
    if more:
        _write_more(work, placement_id, more, {})
    return placement_id


def begin(work: Work, values: Values) -> tuple[RowId, str]:
    """A new placement of the office that writes, with what is usual; its id and its reference."""
    office, year = work.actor.office, clock.today().year
    ref = reference.make(office, year, next_number(work, office, year))
    usual = {
        "ref": ref, "scheme": DEFAULT, "sending_office": office, "status": "draft", "status_at": work.at,
        "language_1": "en", "language_2": "en", "prevailing": "equal", "currency": "EUR",
        "cost_salary": "sending", "cost_contributions": "sending", **dict.fromkeys(words.PURPOSES, 0),
    }  # fmt: skip
    return add(work, {**usual, **values}), ref


def write(
    work: Work, placement_id: RowId, change: Values, expected: Values | None = None, *, moves: bool = True
) -> bool:
    """Write the values that differ; False when none does.

    When the languages of the agreement change, its texts go where theirs is, unless `moves` is False.

    Raises:
        StaleRowError: a field no longer has the value in `expected`, and not the new one either.
        UserError: the placement is gone.
    """
    along = _moved(work, placement_id, change) if moves else {}
    own, more = _parted({**along, **change})
    expected_own, expected_more = _parted(expected or {})
    done = bool(own) and work.update(PLACEMENT, placement_id, own, expected_own)
    return (bool(more) and _write_more(work, placement_id, more, expected_more)) or done


def changeable(work: Work, placement_id: RowId) -> dict[str, Any]:
    """The placement, if it is not closed.

    Raises:
        UserError: it is closed, or gone.
    """
    found = present(work, placement_id)
    if found["status"] == "closed":
        raise UserError(_("This placement is closed. Open it again first, then change it."))
    return found


def refuse_agreed(status: str, change: Values) -> None:
    """Let a change pass that nobody signed.

    Raises:
        NeedsSignaturesError: an amendment can change it.
        UserError: the version is still being signed.
    """
    if status not in states.LOCKED or not impact.signers(change):
        return
    if status in states.AMENDABLE:
        raise NeedsSignaturesError(change)
    if status in ("ended", "closed"):
        raise UserError(_("The stay is over; what was agreed can’t be changed any more."))
    raise UserError(
        _("The agreement says this already. Withdraw the version first, then change it and print it again.")
    )


def present(work: Work, placement_id: RowId) -> dict[str, Any]:
    """The placement.

    Raises:
        UserError: it is gone.
    """
    found = work.present(PLACEMENT, [placement_id], ("ref", "status", "deleted_at")).get(placement_id)
    if found is None or found["deleted_at"] is not None:
        raise UserError(_("This record no longer exists."))
    return found


def next_number(work: Work, office: str, year: int) -> int:
    """The next number of the office in a year; those of deleted placements are not given again."""
    if work.connection.dialect.name == "postgresql":  # nobody else may count at the same time
        work.connection.exec_driver_sql("LOCK TABLE placement IN SHARE ROW EXCLUSIVE MODE")
    beginning = f"MS-{office}-{year:04d}-"
    mine = select(PLACEMENT.c.ref).where(PLACEMENT.c.ref.startswith(beginning, autoescape=True))
    by_number = (func.length(PLACEMENT.c.ref).desc(), PLACEMENT.c.ref.desc())  # 10000 comes after 9999
    newest = work.connection.scalar(mine.order_by(*by_number).limit(1))
    return int(newest.removeprefix(beginning).partition("-")[0]) + 1 if newest else 1


def _moved(work: Work, placement_id: RowId, change: Values) -> Values:
    if change.keys().isdisjoint(language_pair.PAIR):
        return {}
    own, more = _parted(dict.fromkeys((*language_pair.PAIR, *language_pair.FIELDS)))
    extra = pair_id("placement_extra", placement_id)
    now = work.present(PLACEMENT, [placement_id], tuple(own)).get(placement_id) or own
    beside = work.present(EXTRA, [extra], (*more, "deleted_at")).get(extra)
    values = {**now, **(more if beside is None or beside["deleted_at"] else beside)}
    first, second = (change.get(name) or values[name] for name in language_pair.PAIR)
    return language_pair.moved(values, first, second)


def _write_more(work: Work, placement_id: RowId, change: Values, expected: Values) -> bool:
    row_id = pair_id("placement_extra", placement_id)
    row = work.present(EXTRA, [row_id], ("deleted_at",)).get(row_id)
    if row is None:
        work.insert(EXTRA, {"placement_id": placement_id, **change}, row_id)
        return True
    if row["deleted_at"] is not None:  # its making was undone: what it said then is not said now
        work.restore(EXTRA, row_id)
        change = {**dict.fromkeys(EXTRA_FIELDS), **change}
    return work.update(EXTRA, row_id, change, expected)


def _parted(values: Values) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the placement's own table has, and what the other one has."""
    more = {name: value for name, value in values.items() if name in EXTRA_FIELDS}
    return {name: value for name, value in values.items() if name not in more}, more
