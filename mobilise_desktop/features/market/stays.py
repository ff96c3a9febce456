"""What stays mean for the market: a match knows its stay, and one called off gives both sides free."""

from sqlalchemy import select

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.stays import StayWatcher
from mobilise_desktop.features.market.actions import free
from mobilise_desktop.features.market.model import MATCH
from mobilise_desktop.storage.work import Work


def _begun(work: Work, placement_id: RowId, match_id: RowId) -> None:
    if work.present(MATCH, [match_id], ("status",)):
        work.update(MATCH, match_id, {"placement_id": placement_id})


def _off(work: Work, placement_id: RowId, why: str) -> None:
    mine = (MATCH.c.placement_id == placement_id) & (MATCH.c.status == "accepted")
    query = select(MATCH.c.id).where(mine & MATCH.c.deleted_at.is_(None))
    for row_id in work.connection.scalars(query).all():
        free(work, RowId(row_id), why)


STAYS = StayWatcher(_begun, _off)
