"""Tells other features what becomes of stays."""

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features import discovery
from mobilise_desktop.storage.work import Work


def begun(work: Work, placement_id: RowId, origin: RowId) -> None:
    """A stay was planned that came of something, such as a match of the market."""
    for module in discovery.modules("stays"):
        module.STAYS.begun(work, placement_id, origin)


def off(work: Work, placement_id: RowId, why: str) -> None:
    """A stay was rejected, cancelled, replaced by one of others or put into the trash."""
    for module in discovery.modules("stays"):
        module.STAYS.off(work, placement_id, why)


def back(work: Work, placement_id: RowId) -> None:
    """A stay came out of the trash."""
    for module in discovery.modules("stays"):
        module.STAYS.back(work, placement_id)


def moved(work: Work, placement_id: RowId, successor: RowId) -> None:
    """A stay was replaced by another one of the same parties."""
    for module in discovery.modules("stays"):
        module.STAYS.moved(work, placement_id, successor)
