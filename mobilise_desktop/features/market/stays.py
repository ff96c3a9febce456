"""What stays mean for the market: a match knows its stay; one called off gives both sides free."""

from sqlalchemy import select

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.stays import StayWatcher
from mobilise_desktop.features.market.actions import free, take_again
from mobilise_desktop.features.market.model import CANDIDATE, MATCH, OFFER
from mobilise_desktop.storage.base import METADATA
from mobilise_desktop.storage.work import Work


def _begun(work: Work, placement_id: RowId, match_id: RowId) -> None:
    if work.present(MATCH, [match_id], ("status",)):
        work.update(MATCH, match_id, {"placement_id": placement_id})


def _off(work: Work, placement_id: RowId, why: str) -> None:
    for match_id in _of_stay(work, placement_id, "accepted"):
        free(work, match_id, why)


def _back(work: Work, placement_id: RowId) -> None:
    for match_id in _of_stay(work, placement_id, "declined"):
        if _is_about_parties(work, match_id, placement_id):
            take_again(work, match_id)


def _moved(work: Work, placement_id: RowId, successor: RowId) -> None:
    for match_id in _of_stay(work, placement_id, "accepted"):
        work.update(MATCH, match_id, {"placement_id": successor})


def _is_about_parties(work: Work, match_id: RowId, placement_id: RowId) -> bool:
    """Whether the stay is still one of the person and the firm of a match: others may have been chosen."""
    stay = METADATA.tables["placement"]
    same = (stay.c.employee_id == CANDIDATE.c.employee_id) & (stay.c.hosting_firm_id == OFFER.c.firm_id)
    sides = MATCH.join(CANDIDATE, CANDIDATE.c.id == MATCH.c.candidate_id)
    sides = sides.join(OFFER, OFFER.c.id == MATCH.c.offer_id).join(stay, same)
    query = select(MATCH.c.id).select_from(sides)
    mine = (MATCH.c.id == match_id) & (stay.c.id == placement_id)
    return work.connection.scalar(query.where(mine)) is not None


def _of_stay(work: Work, placement_id: RowId, status: str) -> list[RowId]:
    mine = (MATCH.c.placement_id == placement_id) & (MATCH.c.status == status)
    query = select(MATCH.c.id).where(mine & MATCH.c.deleted_at.is_(None))
    return [RowId(own) for own in work.connection.scalars(query).all()]


STAYS = StayWatcher(_begun, _off, _back, _moved)
