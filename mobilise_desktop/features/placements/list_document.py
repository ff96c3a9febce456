"""The list of placements on paper."""

from collections.abc import Sequence

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.documents import listing
from mobilise_desktop.features.placements import queries, words
from mobilise_desktop.storage.reading import Reader

_TOGETHER = "\u00a0"
_WIDTHS = (38, 22, 25, 21, 36, 29)


def make(reader: Reader, ids: Sequence[RowId], office: str) -> bytes:
    """The PDF of these placements, in the given order.

    Raises:
        UserError: there are too many, or a text has characters that can't be printed.
    """
    listing.check_length(len(ids))
    found = {row.id: row for row in queries.placements(reader)}
    rows = [_line(found[own]) for own in ids if own in found]
    head = [
        _("Reference"), _("Employee"), _("Status"), _("Stay"), _("Sending firm"), _("Hosting firm"),
    ]  # fmt: skip
    count = ngettext("{n} placement", "{n} placements", len(rows)).format(n=formats.number(len(rows)))
    return listing.make(listing.Listing(_("Placements"), count, head, _WIDTHS, office), rows)


def _line(row: queries.PlacementRow) -> list[str]:
    both = (formats.day(one, "short").replace(" ", _TOGETHER) for one in (row.start, row.end) if one)
    days = " – ".join(both)
    status, host = words.word("status", row.status), f"{row.hosting}, {formats.country(row.country)}"
    return [row.ref, row.employee, status, days, row.sending, host]
