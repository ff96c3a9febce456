"""Forms on which the three parties say after the stay how it was, each on one page."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import groupby

from mobilise_desktop.core.i18n import _, pgettext
from mobilise_desktop.documents import forms, questions
from mobilise_desktop.documents.joined import pages
from mobilise_desktop.features.placements import questionnaire, words
from mobilise_desktop.features.placements.bilingual import Pairs, Paper, Say, word
from mobilise_desktop.features.placements.facts import NONE, Facts, built, days_shown
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.questionnaire import (
    CHECK,
    CHOICE,
    GRADE,
    HOURS,
    LEVEL,
    SCORE,
    TEXT,
    YES,
    Question,
)

_LINES = (4, 3, 2, 1)
_COLUMNS = {"obstacle": 3, "tasks_fit": 5}
_COMMENT = "comment"


def make(party: str, facts: Facts, found: Placement) -> bytes:
    """The form of a party: each question once for both languages, as many lines at the end as fit."""
    pdf = b""
    for lines in _LINES:
        pdf = _made(party, facts, found, lines)
        if pages(pdf) == 1:
            break
    return pdf


def _made(party: str, facts: Facts, found: Placement, lines: int) -> bytes:
    paper = Paper((found.values["language_1"], found.values["language_2"]))
    paper.title(lambda: _("Evaluation of a stay"))
    paper.story.append(questions.facts(_head(paper, party, facts, found)))
    for kind, same in groupby(questionnaire.ASKED[party], key=lambda one: one.kind):
        asked = list(same)
        if asked[0].name == _COMMENT:
            paper.story += [questions.asked(_text(paper, asked[0])), forms.lines(lines)]
        else:
            _ASK[kind](paper, asked)
    paper.fill(lambda: word("sign_name"), lambda: word("sign_date"), lambda: word("signature"))
    return built(paper, lambda: _("Evaluation of a stay"), facts, found)


def _head(paper: Paper, party: str, facts: Facts, found: Placement) -> Pairs:
    firm = facts.data["hosting" if party == "hosting" else "sending"]["legal_name_native"] or NONE
    days = "\n".join(dict.fromkeys(paper.said(lambda: days_shown(found.values))))
    return [
        (paper.both(lambda: word("reference")), found.values["ref"]),
        (paper.both(lambda: _("Filled in by")), paper.both(lambda: words.word("party", party))),
        (paper.both(lambda: _("Firm")), firm),
        (paper.both(lambda: words.word("party", "employee")), facts.name),
        (paper.both(lambda: _("Stay")), days),
        (paper.both(lambda: _(questionnaire.ABOUT["version"])), str(questionnaire.VERSION)),
    ]


def _grades(paper: Paper, asked: Sequence[Question]) -> None:
    paper.story.append(questions.asked(paper.both(_meaning)))
    answers = [*map(str, questionnaire.GRADES), paper.both(_none)]
    paper.story.append(questions.grades([_text(paper, one) for one in asked], answers))


def _meaning() -> str:
    text = _("1 is not at all, 5 is fully, {none} does not apply; what was not answered stays empty.")
    return text.format(none=_none())


def _none() -> str:
    # Translators: as short as possible, beside a box of a form: the statement does not apply
    return pgettext("beside a box", "n/a")


def _yes(paper: Paper, asked: Sequence[Question]) -> None:
    answers = [paper.both(lambda: _("yes")), paper.both(lambda: _("no"))]
    paper.story += [questions.short(_text(paper, one), answers) for one in asked]


def _choice(paper: Paper, asked: Sequence[Question]) -> None:
    for one in asked:
        answers = [
            paper.both(partial(questionnaire.word, one.name, code)) for code in questionnaire.codes(one.name)
        ]
        paper.story.append(questions.choice(_text(paper, one), answers, _COLUMNS[one.name]))


def _levels(paper: Paper, asked: Sequence[Question]) -> None:
    paper.story.append(questions.grades([_text(paper, one) for one in asked], words.LEVELS))


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
    GRADE: _grades, YES: _yes, CHOICE: _choice, LEVEL: _levels, SCORE: _score, HOURS: _fill, TEXT: _fill,
    CHECK: _tick,
}  # fmt: skip
