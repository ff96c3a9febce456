"""Forms on which the three parties say after the stay how it was, each on one page."""

from functools import partial

from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import forms
from mobilise_desktop.documents.joined import pages
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.bilingual import Pairs, word
from mobilise_desktop.features.placements.facts import NONE, Facts, begun, built, days_shown
from mobilise_desktop.features.placements.queries import Placement

_GRADES, _RECOMMEND, _LINES = 5, 10, (4, 3, 2, 1)


def make(party: str, facts: Facts, found: Placement) -> bytes:
    """The form of a party: statements with one row of boxes for both languages, as many lines as fit."""
    pdf = b""
    for lines in _LINES:
        pdf = _made(party, facts, found, lines)
        if pages(pdf) == 1:
            break
    return pdf


def _made(party: str, facts: Facts, found: Placement, lines: int) -> bytes:
    paper = begun(facts, found)
    paper.title(lambda: _("Evaluation of a stay"))
    paper.pairs(lambda: _head(party, facts, found))
    paper.text(lambda: _("1 is not at all, 5 is fully; what was not answered stays empty."))
    statements = [partial(_, text) for text in words.QUESTIONS[party].values()]
    paper.grades(statements, [str(grade) for grade in range(1, _GRADES + 1)])
    paper.heading(lambda: _("Would you recommend it? 0 is never, 10 is surely"))
    paper.story.append(forms.scale([str(number) for number in range(_RECOMMEND + 1)]))
    paper.heading(lambda: _("What was the greatest obstacle?"))
    paper.choices([partial(words.word, "obstacle", code) for code in words.OBSTACLES])
    paper.fill(lambda: _("Hours spent on paperwork"))
    paper.heading(lambda: _("What else would you like to say?"))
    paper.story.append(forms.lines(lines))
    paper.tick(lambda: _("This may be quoted with my name."))
    paper.fill(lambda: word("sign_name"), lambda: word("sign_date"))
    paper.fill(lambda: word("signature"))
    return built(paper, lambda: _("Evaluation of a stay"), facts, found)


def _head(party: str, facts: Facts, found: Placement) -> Pairs:
    firm = facts.data["hosting" if party == "hosting" else "sending"]["legal_name_native"] or NONE
    return [
        (word("reference"), found.values["ref"]),
        (_("Filled in by"), words.word("party", party)),
        (_("Firm"), firm),
        (words.word("party", "employee"), facts.name),
        (_("Stay"), days_shown(found.values)),
    ]
