"""A sheet from which a stay is entered into the Europass Mobility: what it asks for, and the texts for it.

(source: the programme's design of placements, 2.9, with the conditions of the Italian national Europass
centre; the groups of skills are those of the Europass Mobility after the stay)
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NamedTuple

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.documents import forms, parts
from mobilise_desktop.features.placements import certificate, course_plan, issued, words
from mobilise_desktop.features.placements.bilingual import Paper
from mobilise_desktop.features.placements.facts import NONE, Facts, begun, built, who
from mobilise_desktop.features.placements.given import Given
from mobilise_desktop.features.placements.queries import Placement

Values = Mapping[str, Any]
LEAST_DAYS = 15
"""Calendar days of a stay that the Italian national Europass centre asks for."""

_TO_WRITE = 2
GROUPS = (
    N_("Digital skills"), N_("Skills of organising and leading"), N_("Skills of communicating"),
    N_("Other skills"),
)  # fmt: skip
"""Groups of skills of which the record says nothing; the mentor writes them down."""


class Condition(NamedTuple):
    """Something that the document asks for, in words, and whether it is so."""

    text: str
    is_met: bool


def conditions(found: Placement, days: int) -> list[Condition]:
    """What a Europass Mobility asks of a stay of some days, in the present language."""
    values = found.values
    told = _("The stay has at least {n} days (asked for in Italy): it has {days}")
    return [
        Condition(_("There is a written agreement"), any(one.state == "in_force" for one in found.versions)),
        Condition(_("A mentor at the hosting firm is named"), bool(values["mentor_host_id"])),
        Condition(_("The employee was prepared for the language"), _is_prepared(values)),
        Condition(told.format(n=formats.number(LEAST_DAYS), days=formats.number(days)), days >= LEAST_DAYS),
    ]


def make(facts: Facts, found: Placement) -> bytes:
    """The sheet; what nobody wrote down yet has lines to write on.

    Raises:
        UserError: as the certificate, whose facts it tells.
    """
    known = issued.valid(facts.reader, found.id)
    given = known.given if known else Given()
    paper, days = begun(facts, found), certificate.days_there(found)
    paper.title(lambda: _("Sheet for the Europass Mobility"))
    paper.text(
        lambda: _("The two firms enter the stay with their national Europass centre; this sheet has the "
                  "texts for it.")
    )  # fmt: skip
    paper.pairs(lambda: [*who(facts), *certificate.period(found.values, days)])
    paper.heading(lambda: _("What the document asks for"))
    paper.pairs(
        lambda: [(one.text, _("yes") if one.is_met else _("not yet")) for one in conditions(found, len(days))]
    )
    paper.heading(lambda: _("Activities and tasks carried out"))
    weeks = course_plan.read(found.values).weeks
    _texts(paper, [[one.text(place) for one in weeks] for place in (0, 1)])
    paper.heading(lambda: _("Job-related skills"))
    _texts(paper, [certificate.learned(paper, found.values, given, place) for place in (1, 2)])
    paper.heading(lambda: _("Language skills"))
    paper.pairs(lambda: certificate.language(facts, found.values) or [(_("Languages"), NONE)])
    for group in GROUPS:
        paper.heading(partial(_, group))
        paper.story.append(forms.lines(_TO_WRITE))
    return built(paper, lambda: _("Sheet for the Europass Mobility"), facts, found)


def _is_prepared(values: Values) -> bool:
    """Whether a course is planned, or the level that is needed was there already."""
    held, needed = values["cefr_held"], values["cefr_required"]
    order = words.LEVELS
    return bool(values["course"]) or (
        held in order and needed in order and order.index(held) >= order.index(needed)
    )


def _texts(paper: Paper, columns: Sequence[Sequence[str]]) -> None:
    """A text a line in each language."""
    told = ["\n".join(lines) or NONE for lines in columns]
    paper.story.append(parts.row(*told[: len(paper.languages)]))
