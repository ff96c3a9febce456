"""The results of the stays on paper: as on the page, with the number of answers beside each of them."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import fonts, frame, listing, parts
from mobilise_desktop.features.placements import events, results, words
from mobilise_desktop.features.placements.results_filter import EVERYTHING, ResultFilter
from mobilise_desktop.features.placements.results_sums import COUNT, Result
from mobilise_desktop.storage.reading import Reader

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_WIDTHS = (90, 20, 20, 25)


def make(reader: Reader, office: str, chosen: ResultFilter = EVERYTHING) -> bytes:
    """The PDF of the results, party by party; it names what they were narrowed to.

    Raises:
        UserError: something that was said has characters that can't be printed.
    """
    found = results.results(reader, chosen)
    title = _("Results of the stays")
    story = [parts.title(title), parts.key_values(chosen.said()), parts.row(results.about())]
    if chosen != EVERYTHING:
        story.append(parts.row(results.about_filters()))
    for heading, rows in _sections(found.rows):
        story += [parts.heading(heading), parts.figures(_head(rows), [_line(row) for row in rows], _WIDTHS)]
    if left_out := events.left_out(found.hidden):
        story.append(parts.small(left_out))
    return frame.build([*story, *_quotes(found)], listing.sheet(title, office))


def _sections(rows: list[Result]) -> Iterator[tuple[str, list[Result]]]:
    """The headings with their rows."""
    heading, lines = "", list[Result]()
    for row in [*rows, None]:
        if (row is None or row.heading) and lines:
            yield heading, lines
        if row is None or row.heading:
            heading, lines = row.heading if row else "", []
        else:
            lines.append(row)


def _head(rows: Sequence[Result]) -> list[str]:
    if rows[0].kind == COUNT:
        # Translators: head of a column with the number of stays that were counted
        return [_("On the way"), _("How many"), _("Of stays"), ""]
    return [_("Statement"), _("Result"), _("Answers"), _("Published")]


def _line(one: Result) -> list[str]:
    if one.value is None:
        count = results.shown_answers(one)
    else:
        # Translators: the number of answers that a share is of, as in "n = 12"
        count = _("n = {n}").format(n=formats.number(one.answers))
    published = "" if one.kind == COUNT else results.shown_published(one)
    return [one.text, results.shown(one), count, published]


def _quotes(found: results.Results) -> "Iterator[Flowable]":
    """What may be quoted, each with who said it."""
    if found.quotes:
        yield parts.heading(_("In their own words"))
    for one in found.quotes:
        fonts.check((one.who, text) for _question, text in one.said)
        yield parts.lead(f"{one.who} ({words.word('party', one.party)})")
        yield parts.key_values(one.said)
