"""Forms on which the three parties say after the stay how it was, each on one page."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby

from mobilise_desktop.core.i18n import _
from mobilise_desktop.documents import forms, questions
from mobilise_desktop.documents.joined import pages
from mobilise_desktop.features.placements import questionnaire, words
from mobilise_desktop.features.placements.bilingual import Pairs, Paper, Say, word
from mobilise_desktop.features.placements.facts import NONE, Facts, begun, built, days_shown
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.questionnaire import (
    CHECK,
    CHOICE,
    GRADE,
    HOURS,
    LEVEL,
    SCORE,
    STEPS,
    TEXT,
    YES,
    Question,
)

_LINES = (3, 1, 0)
_COLUMNS = 3
_COMMENT, _DOES_NOT_APPLY = "comment", "–"


def make(party: str, facts: Facts, found: Placement) -> bytes:
    """The form of a party: each question once for both languages, as many lines at the end as fit."""
    pdf = b""
    for lines in _LINES:
        pdf = _made(party, facts, found, lines)
        if pages(pdf) == 1:
            break
    return pdf


def _made(party: str, facts: Facts, found: Placement, lines: int) -> bytes:
    paper = begun(facts, found)
    paper.title(lambda: _("Evaluation of a stay"))
    paper.story.append(questions.facts(_head(paper, party, facts, found)))
    for kind, same in groupby(questionnaire.ASKED[party], key=lambda one: one.kind):
        asked = list(same)
        if asked[0].name == _COMMENT:
            _comment(paper, asked[0], lines)
        else:
            _ASK[kind](paper, asked)
    name, day, signature = (partial(word, text) for text in ("sign_name", "sign_date", "signature"))
    if lines:
        paper.fill(name, day)
        paper.fill(signature)
    else:
        paper.fill(name, day, signature)
    return built(paper, lambda: _("Evaluation of a stay"), facts, found)


def _comment(paper: Paper, one: Question, lines: int) -> None:
    """Room to write, behind the question where there is no more."""
    if lines:
        paper.story += [questions.asked(_text(paper, one)), forms.lines(lines)]
    else:
        paper.fill(_ask(one))


def _head(paper: Paper, party: str, facts: Facts, found: Placement) -> Pairs:
    firm = facts.data["hosting" if party == "hosting" else "sending"]["legal_name_native"] or NONE
    days = "\n".join(dict.fromkeys(paper.said(lambda: days_shown(found.values))))
    return [
        (paper.both(lambda: word("reference")), found.values["ref"]),
        (paper.both(lambda: _("Filled in by")), paper.both(lambda: words.word("party", party))),
        (paper.both(lambda: _("Firm")), firm),
        (paper.both(lambda: words.word("party", "employee")), facts.name),
        (paper.both(lambda: _("Stay")), days),
        (paper.both(lambda: _("Questionnaire")), str(questionnaire.VERSION)),
    ]


def _grades(paper: Paper, asked: Sequence[Question]) -> None:
    paper.story.append(questions.asked(paper.both(_meaning)))
    answers = [*map(str, questionnaire.GRADES), _DOES_NOT_APPLY]
    paper.story.append(questions.grades([_text(paper, one) for one in asked], answers))


def _meaning() -> str:
    return _("1 is not at all, 5 is fully, – does not apply; what was not answered stays empty.")


def _yes(paper: Paper, asked: Sequence[Question]) -> None:
    answers = [paper.both(lambda: _("yes")), paper.both(lambda: _("no"))]
    paper.story += [questions.short(_text(paper, one), answers) for one in asked]


def _choice(paper: Paper, asked: Sequence[Question]) -> None:
    for one in asked:
        codes = questionnaire.codes(one.name)
        answers = [paper.both(partial(questionnaire.word, one.name, code)) for code in codes]
        paper.story.append(questions.choice(_text(paper, one), answers, _COLUMNS))


def _steps(paper: Paper, asked: Sequence[Question]) -> None:
    """Choices that are steps from one end to the other, as numbers; the question says what they mean."""
    for one in asked:
        numbers = [str(place) for place, _code in enumerate(questionnaire.codes(one.name), 1)]
        paper.story.append(questions.grades([_text(paper, one)], [*numbers, ""]))


def _levels(paper: Paper, asked: Sequence[Question]) -> None:
    paper.story.append(questions.grades([_text(paper, one) for one in asked], words.LEVELS, questions.LEVEL))


def _score(paper: Paper, asked: Sequence[Question]) -> None:
    numbers = [str(number) for number in range(questionnaire.BEST + 1)]
    paper.story += [questions.choice(_text(paper, one), numbers, len(numbers)) for one in asked]


def _fill(paper: Paper, asked: Sequence[Question]) -> None:
    for one in asked:
        if one.name not in questionnaire.NOT_ON_PAPER:
            paper.fill(_ask(one))


def _tick(paper: Paper, asked: Sequence[Question]) -> None:
    for one in asked:
        paper.tick(_ask(one))


def _text(paper: Paper, one: Question) -> str:
    return paper.both(_ask(one))


def _ask(one: Question) -> Say:
    """A question as it is put to who fills the form in."""
    return partial(_, questionnaire.ON_PAPER.get(one.name, one.text))


_ASK: Mapping[str, Callable[[Paper, Sequence[Question]], None]] = {
    GRADE: _grades, YES: _yes, CHOICE: _choice, STEPS: _steps, LEVEL: _levels, SCORE: _score, HOURS: _fill,
    TEXT: _fill, CHECK: _tick,
}  # fmt: skip
