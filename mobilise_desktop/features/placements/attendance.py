"""The attendance sheet: a line for each day of the stay, to be filled in and signed at the end."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import forms, parts
from mobilise_desktop.documents.frame import MM
from mobilise_desktop.features.placements import stay, words
from mobilise_desktop.features.placements.bilingual import Paper
from mobilise_desktop.features.placements.facts import Facts, begun, built, who
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.timetable import DAYS

_WIDTHS = (22, 30, 17, 17, 18, 33, 33)
_ROW, _OFF = 7 * MM, 3.8 * MM
"""A day of work, and a day off, which is rarely filled in: so two months go on two pages."""

_SATURDAY = 5


def make(facts: Facts, found: Placement) -> bytes:
    """The sheet; days are written as numbers and weekdays in both languages."""
    paper = begun(facts, found)
    paper.title(lambda: _("Attendance sheet"))
    paper.pairs(lambda: who(facts, with_birth=False))
    heads = (
        lambda: _("Day"), lambda: _("Weekday"), lambda: _("From"), lambda: _("To"), lambda: _("Break"),
        lambda: words.word("party", "employee"), lambda: _("Mentor"),
    )  # fmt: skip
    head = ["\n".join(dict.fromkeys(paper.said(say))) for say in heads]
    signers = [
        paper.signer(lambda: words.word("party", "employee"), facts.name, is_firm=False),
        paper.signer(lambda: _("Mentor"), facts.data["mentor"], is_firm=False),
    ]
    end = paper.signed(lambda: _("The hours above are right."), signers)
    paper.story += [parts.space(4), forms.grid(head, list(_rows(paper, found.values)), _WIDTHS, end)]
    return built(paper, lambda: _("Attendance sheet"), facts, found)


def _rows(paper: Paper, values: Mapping[str, Any]) -> Iterator[forms.Row]:
    fields = list(DAYS)
    before: date | None = None
    for first, last in stay.parts(values):
        if before is not None:
            until, since = (before + timedelta(days=1)).isoformat(), (first - timedelta(days=1)).isoformat()
            told = paper.both(lambda: _("Between two parts"))
            yield forms.Row((f"{told}: {until} – {since}", *[""] * 6), _OFF, is_wide=True)
        for day in (first + timedelta(days=number) for number in range((last - first).days + 1)):
            is_off = day.weekday() >= _SATURDAY and not values.get(fields[day.weekday()])
            weekday = paper.both(partial(formats.weekday, day))
            cells = (day.isoformat(), weekday, *[""] * 5)
            yield forms.Row(cells, _OFF if is_off else _ROW, is_shaded=is_off)
        before = last
