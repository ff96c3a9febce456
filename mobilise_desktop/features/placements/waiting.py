"""What the overview says of placements: what is due in the next seven days."""

from datetime import date

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import ngettext
from mobilise_desktop.core.waiting import Waiting
from mobilise_desktop.features.placements.due import due
from mobilise_desktop.storage.reading import Reader

_DAYS = 7


def WAITING(reader: Reader, today: date) -> list[Waiting]:  # noqa: N802  a name to be found by
    """How much is due this week."""
    n = len(due(reader, today, _DAYS))
    text = ngettext(
        "{n} thing to do for placements this week", "{n} things to do for placements this week", n
    )
    return [Waiting(text.format(n=formats.number(n)), page="due")] if n else []
