"""The list of firms on paper."""

from collections.abc import Sequence

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.documents import fonts, frame, parts
from mobilise_desktop.features.firms import queries, shown
from mobilise_desktop.features.firms.rules import status_word
from mobilise_desktop.storage.reading import Reader

MOST = 5000
"""More firms than this are no list on paper."""

_WIDTHS = (30, 15, 13, 10, 18, 12)


def make(reader: Reader, ids: Sequence[RowId], office: str, contacts: frozenset[RowId] | None) -> bytes:
    """The PDF of these firms; `contacts` are those who may be named, None for all.

    Raises:
        UserError: there are too many firms, or a text has characters that can't be printed.
    """
    if len(ids) > MOST:
        text = _("A list on paper has at most {n} firms. Narrow the list, or write a spreadsheet instead.")
        raise UserError(text.format(n=formats.number(MOST)))
    found = queries.rows(reader, ids)
    rows = [_line(found[own], contacts, own) for own in ids if own in found]
    fonts.check((row[0], " ".join(row)) for row in rows)
    head = [_("Firm"), _("Town"), _("Country"), _("Size"), _("Contact"), _("Status")]
    count = ngettext("{n} firm", "{n} firms", len(rows)).format(n=formats.number(len(rows)))
    page = _("Page {n} of {total}")
    sheet = frame.Sheet(
        title=_("Member firms"), language=i18n.language(), author=office,
        page=lambda n, total: page.format(n=n, total=total),
        foot=f"{office} · {formats.day(clock.today().isoformat())}",
    )  # fmt: skip
    story = [parts.title(_("Member firms")), parts.row(count), parts.listing(head, rows, _WIDTHS)]
    return frame.build(story, sheet)


def _line(row: queries.FirmRow, contacts: frozenset[RowId] | None, own: RowId) -> list[str]:
    named = row.contact if contacts is None or own in contacts else ""
    place = formats.country(row.country)
    return [row.name, row.city, place, shown.size(row.size_class), named, status_word(row.status)]
