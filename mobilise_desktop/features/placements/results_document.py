"""The results of the stays on paper: as on the page, the number of answers beside each share."""

from itertools import groupby

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import frame, listing, parts
from mobilise_desktop.features.placements import results, words
from mobilise_desktop.storage.reading import Reader

_WIDTHS = (90, 20, 20, 25)


def make(reader: Reader, office: str) -> bytes:
    """The PDF of the results, party by party."""
    head = [_("Statement"), _("Agree"), _("Answers"), _("Published")]
    title = _("Results of the stays")
    story = [parts.title(title), parts.row(results.about())]
    for party, found in groupby(results.results(reader), key=lambda one: one.party):
        rows = [_line(one) for one in found]
        story += [parts.heading(words.word("party", party)), parts.figures(head, rows, _WIDTHS)]
    return frame.build(story, listing.sheet(title, office))


def _line(one: results.Result) -> list[str]:
    # Translators: the number of answers that a share is of, as in "n = 12"
    count = _("n = {n}").format(n=formats.number(one.answers))
    return [one.text, results.shown(one.share), count, results.shown(one.published)]
