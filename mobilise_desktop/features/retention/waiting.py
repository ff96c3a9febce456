"""What the overview says of it."""

from datetime import date

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import ngettext
from mobilise_desktop.core.waiting import Waiting
from mobilise_desktop.features.retention.queries import count
from mobilise_desktop.storage.reading import Reader


def WAITING(reader: Reader, today: date) -> list[Waiting]:  # noqa: N802  a name to be found by
    """How much is due this month."""
    n = count(reader, today)
    text = ngettext("{n} record has been kept long enough", "{n} records have been kept long enough", n)
    return [Waiting(text.format(n=formats.number(n)), "retention")] if n else []
