"""What the three parties are asked after a stay, in the order of the forms, and their answers in words.

(source of the questions: the programme's design of placements, 2.10)
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mobilise_desktop.core.i18n import N_, NC_, _, pgettext
from mobilise_desktop.features.placements import words

VERSION = 2
"""The questions as they are now; answers without a version are of the first one."""

GRADE, YES, CHOICE, STEPS, LEVEL, SCORE, HOURS, TEXT, CHECK = (
    "grade", "yes", "choice", "steps", "level", "score", "hours", "text", "check",
)  # fmt: skip
NUMBERS = frozenset({SCORE, HOURS})
GRADES, BEST, MOST_HOURS = (1, 2, 3, 4, 5), 10, 999
NOT_APPLICABLE = "na"
"""The answer to a statement that does not apply."""

FITS = {
    "far_too_easy": NC_("how tasks fitted", "far too easy"),
    "too_easy": NC_("how tasks fitted", "too easy"),
    "right": NC_("how tasks fitted", "just right"),
    "too_hard": NC_("how tasks fitted", "too hard"),
    "far_too_hard": NC_("how tasks fitted", "far too hard"),
}
WAYS = {
    "paper": NC_("how a form was filled in", "On paper, typed in afterwards"),
    "screen": NC_("how a form was filled in", "On the screen"),
}


class Question(NamedTuple):
    """Something that is asked; `text` is marked by `N_`."""

    name: str
    kind: str
    text: str


_DAYS = (
    Question("dates", YES, N_("The days of the stay are right")),
    Question("dates_text", TEXT, N_("If not: the right days")),
)
_GOALS = (
    Question("goal_sending", GRADE, N_("The goal of the sending firm was reached")),
    Question("goal_hosting", GRADE, N_("The goal of the hosting firm was reached")),
    Question("goal_employee", GRADE, N_("The goal of the employee was reached")),
    Question("support", GRADE, N_("The office gave good support")),
)
_LAST = (
    Question("recommend", SCORE, N_("Would recommend it (0 to 10)")),
    Question("obstacle", CHOICE, N_("Greatest obstacle")),
    Question("paper_hours", HOURS, N_("Hours spent on paperwork")),
    Question("comment", TEXT, N_("What they said besides")),
    Question("quote", CHECK, N_("May be quoted")),
)
ASKED: Mapping[str, tuple[Question, ...]] = {
    "sending": (
        *_DAYS,
        Question("matched", GRADE, N_("Needs and competences matched")),
        Question("skills", GRADE, N_("The employee gained the expected skills")),
        Question("business", GRADE, N_("Business across the border will develop")),
        Question("products", GRADE, N_("New products, services or processes will come of it")),
        Question("covered", GRADE, N_("The work at home was done meanwhile")),
        *_GOALS,
        Question("again", GRADE, N_("We would do it again")),
        Question("products_text", TEXT, N_("Which products, services or processes")),
        Question("contact", YES, N_("We stay in contact with the hosting firm")),
        Question("contact_text", TEXT, N_("What the contact is about")),
        *_LAST,
    ),
    "hosting": (
        *_DAYS,
        Question("matched", GRADE, N_("Needs and competences matched")),
        Question("adaptation", GRADE, N_("The guest settled in well")),
        Question("teamwork", GRADE, N_("The guest worked well in the team")),
        Question("own_initiative", GRADE, N_("The guest showed initiative")),
        Question("autonomy", GRADE, N_("The guest worked independently")),
        Question("rigour", GRADE, N_("The guest worked with care")),
        Question("communication", GRADE, N_("Communication was easy")),
        Question("learned", GRADE, N_("Our own people learned something")),
        Question("business", GRADE, N_("Business across the border will develop")),
        *_GOALS,
        Question("again", GRADE, N_("We would host somebody again")),
        *_LAST,
    ),
    "employee": (
        *_DAYS,
        Question("skills", GRADE, N_("I acquired the skills that I expected")),
        Question("development", GRADE, N_("It helps me in my profession")),
        Question("welcome", GRADE, N_("I was made welcome")),
        Question("mentoring", GRADE, N_("I was well looked after")),
        Question("conditions", GRADE, N_("Lodging and money were in order")),
        *_GOALS,
        Question("again", GRADE, N_("I would do it again")),
        Question("skills_text", TEXT, N_("Skills that I acquired")),
        Question("tasks_fit", STEPS, N_("For my skills the tasks were")),
        Question("level_before", LEVEL, N_("Working language before the stay")),
        Question("level_after", LEVEL, N_("Working language after the stay")),
        Question("costs", YES, N_("My costs were covered")),
        Question("problems", TEXT, N_("Problems, and how they were solved")),
        Question("career", TEXT, N_("What it means for my career")),
        *_LAST,
    ),
}
"""What each party is asked; answers to grades are 1 (not at all) to 5 (fully), or that it does not apply."""

ON_PAPER = {
    "dates": N_("The days above are right. If not, please correct them there."),
    "tasks_fit": N_("For my skills the tasks were: 1 far too easy, 3 just right, 5 far too hard"),
    "recommend": N_("Would you recommend it? 0 is never, 10 is surely"),
    "obstacle": N_("What was the greatest obstacle?"),
    "comment": N_("What else would you like to say?"),
    "quote": N_("This may be quoted with my name."),
}
"""How a question is put to who fills the form in, where the office is asked otherwise."""

NOT_ON_PAPER = frozenset({"dates_text"})
"""What is written into the head of the paper instead."""

OLD: Mapping[str, tuple[Question, ...]] = {
    "sending": (Question("objectives", GRADE, N_("The objectives were met")),),
    "hosting": (
        Question(
            "initiative", GRADE, N_("The guest showed initiative and worked independently")
        ),
        Question("objectives", GRADE, N_("The objectives were met")),
    ),
    "employee": (
        Question("tasks", GRADE, N_("The tasks suited my skills")),
        Question("objectives", GRADE, N_("The objectives were met")),
    ),
}  # fmt: skip
"""What only the first version asked; answers to it are kept, shown and counted, and nobody is asked again."""

STATEMENTS = {
    party: {one.name: one.text for one in asked if one.kind == GRADE} for party, asked in ASKED.items()
}
"""The statements that are graded, by party."""

ABOUT = {"version": N_("Version of the questionnaire"), "way": N_("How it was filled in")}
"""What is kept of a form besides its answers."""

_KINDS = {one.name: one.kind for asked in (*OLD.values(), *ASKED.values()) for one in asked}
_LISTS = {"tasks_fit": ("how tasks fitted", FITS), "way": ("how a form was filled in", WAYS)}


def asked(party: str, answers: Mapping[str, Any]) -> list[Question]:
    """What a party is asked, and before the end what only its older form asked and was answered."""
    old = [one for one in OLD[party] if one.name in answers]
    return [*ASKED[party][: -len(_LAST)], *old, *_LAST]


def codes(name: str) -> list[str]:
    """The codes that one can choose from."""
    return words.codes("obstacle") if name == "obstacle" else list(_LISTS[name][1])


def word(name: str, code: str) -> str:
    """A choice in words."""
    if name == "obstacle":
        return words.word("obstacle", code)
    context, known = _LISTS[name]
    if code not in known:
        return code
    said = pgettext(context, known[code])
    if _KINDS.get(name) != STEPS:
        return said
    # Translators: a step from 1 to 5 and its word, such as "3 – just right"
    return _("{step} – {word}").format(step=list(known).index(code) + 1, word=said)


def told(party: str, answers: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What a party said, question by question in the order of the form; `party` "" where it is not known."""
    texts = dict(_texts(party))
    known = [name for name in texts if name in answers]
    rest = [name for name in answers if name not in texts]
    return [(_(texts.get(name, name)), said(name, answers[name])) for name in (*known, *rest)]


def said(name: str, answer: Any) -> str:
    """An answer in words."""
    if answer is True or answer == "yes":
        return _("yes")
    kind = _KINDS.get(name)
    if kind == GRADE:
        return not_applicable() if answer == NOT_APPLICABLE else str(answer)
    if kind == YES:
        return _("no")
    return word(name, str(answer)) if kind in (CHOICE, STEPS) or name in _LISTS else str(answer)


def not_applicable() -> str:
    """What is said of a statement that does not apply."""
    # Translators: an answer to a statement of a questionnaire, beside the grades 1 to 5
    return _("does not apply")


def _texts(party: str) -> Iterator[tuple[str, str]]:
    parties = [party] if party else ASKED
    for one in parties:
        yield from ((question.name, question.text) for question in (*ASKED[one][: -len(_LAST)], *OLD[one]))
    yield from ((question.name, question.text) for question in _LAST)
    yield from ABOUT.items()
