"""The list of firms on paper."""

from collections.abc import Sequence

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.documents import listing
from mobilise_desktop.features.firms import queries, shown
from mobilise_desktop.features.firms.rules import status_word
from mobilise_desktop.storage.reading import Reader

_WIDTHS = (30, 15, 13, 10, 18, 12)


def make(reader: Reader, ids: Sequence[RowId], office: str, contacts: frozenset[RowId] | None) -> bytes:
    """The PDF of these firms; `contacts` are those who may be named, None for all.

    Raises:
        UserError: there are too many firms, or a text has characters that can't be printed.
    """
    listing.check_length(len(ids))
    found = queries.rows(reader, ids)
    rows = [_line(found[own], contacts, own) for own in ids if own in found]
    head = [_("Firm"), _("Town"), _("Country"), _("Size"), _("Contact"), _("Status")]
    count = ngettext("{n} firm", "{n} firms", len(rows)).format(n=formats.number(len(rows)))
    return listing.make(listing.Listing(_("Member firms"), count, head, _WIDTHS, office), rows)


def _line(row: queries.FirmRow, contacts: frozenset[RowId] | None, own: RowId) -> list[str]:
    named = row.contact if contacts is None or own in contacts else ""
    place = formats.country(row.country)
    return [row.name, row.city, place, shown.size(row.size_class), named, status_word(row.status)]
