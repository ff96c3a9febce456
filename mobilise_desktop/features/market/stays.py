"""What stays mean for the market: a match knows its stay; one called off gives both sides free."""

from sqlalchemy import select

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.stays import StayWatcher
from mobilise_desktop.features.market.actions import free, take_again
from mobilise_desktop.features.market.model import MATCH
from mobilise_desktop.storage.work import Work


def _begun(work: Work, placement_id: RowId, match_id: RowId) -> None:
    if work.present(MATCH, [match_id], ("status",)):
        work.update(MATCH, match_id, {"placement_id": placement_id})


def _off(work: Work, placement_id: RowId, why: str) -> None:
    for match_id in _of_stay(work, placement_id, "accepted"):
        free(work, match_id, why)


def _back(work: Work, placement_id: RowId) -> None:
    for match_id in _of_stay(work, placement_id, "declined"):
        take_again(work, match_id)


def _moved(work: Work, placement_id: RowId, successor: RowId) -> None:
    for match_id in _of_stay(work, placement_id, "accepted"):
        work.update(MATCH, match_id, {"placement_id": successor})


def _of_stay(work: Work, placement_id: RowId, status: str) -> list[RowId]:
    mine = (MATCH.c.placement_id == placement_id) & (MATCH.c.status == status)
    query = select(MATCH.c.id).where(mine & MATCH.c.deleted_at.is_(None))
    return [RowId(own) for own in work.connection.scalars(query).all()]


STAYS = StayWatcher(_begun, _off, _back, _moved)
