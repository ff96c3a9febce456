"""A list on paper: a title, what it is, and a table whose head comes again on each page."""

from collections.abc import Sequence
from typing import NamedTuple

from mobilise_desktop.core import clock, formats, i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts, frame, parts

MOST = 5000
"""More rows than this are no list on paper."""


class Listing(NamedTuple):
    """What a list says, ready to print: `about` how many there are; `widths` are shares of the page.

    `office` stands at the foot.
    """

    title: str
    about: str
    head: Sequence[str]
    widths: Sequence[float]
    office: str


def check_length(count: int) -> None:
    """Whether so many rows can be a list on paper.

    Raises:
        UserError: there are too many.
    """
    if count > MOST:
        text = _("A list on paper has at most {n} rows. Narrow the list, or write a spreadsheet instead.")
        raise UserError(text.format(n=formats.number(MOST)))


def make(listing: Listing, rows: Sequence[Sequence[str]]) -> bytes:
    """The PDF of a list.

    Raises:
        UserError: there are too many rows, or a text has characters that can't be printed.
    """
    check_length(len(rows))
    fonts.check((row[0], " ".join(row)) for row in rows)
    story = [
        parts.title(listing.title),
        parts.row(listing.about),
        parts.listing(listing.head, rows, listing.widths),
    ]
    return frame.build(story, sheet(listing.title, listing.office))


def sheet(title: str, office: str) -> frame.Sheet:
    """What stands round a list: the office and today at the foot, the pages beside them."""
    page = _("Page {n} of {total}")
    return frame.Sheet(
        title=title, language=i18n.language(), author=office,
        page=lambda n, total: page.format(n=n, total=total),
        foot=f"{office} · {formats.day(clock.today().isoformat())}",
    )  # fmt: skip
