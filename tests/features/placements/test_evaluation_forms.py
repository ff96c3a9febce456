"""The three forms after a stay: every question of the design on one page, in both languages."""

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.features.placements import papers, questionnaire, words
from mobilise_desktop.features.placements.questionnaire import CHOICE, GRADE, LEVEL, SCORE, STEPS, YES
from papers_help import DAY, PAIRS, in_languages, lines_of, pages_of, read, text_of
from placements_help import ready

BOXES = {GRADE: 6, YES: 2, CHOICE: 7, STEPS: 5, LEVEL: 6, SCORE: 11, questionnaire.CHECK: 1}
PUBLISHED = {"sending": {"matched", "business", "products"}, "hosting": {"matched", "learned"},
             "employee": {"skills", "development"}}  # fmt: skip
LISTED = {
    "sending": "matched skills business products products_text covered contact contact_text",
    "hosting": "matched adaptation teamwork own_initiative autonomy rigour communication learned business",
    "employee": "skills skills_text development welcome mentoring tasks_fit conditions level_before level_after "
    "costs problems career",
}
COMMON = "dates goal_sending goal_hosting goal_employee support paper_hours again recommend obstacle quote"


def form(store, reader, party, pair, **values):
    found = read(store, ready(store, **values))
    return papers.write(reader, in_languages(found, *pair), f"evaluation_{party}", DAY, "BVMW")


@pytest.mark.parametrize("party", list(words.PARTIES))
def test_all_that_the_design_lists_is_asked(party):
    asked = {one.name for one in questionnaire.ASKED[party]}
    assert set(f"{COMMON} {LISTED[party]}".split()) <= asked
    assert PUBLISHED[party] <= set(questionnaire.STATEMENTS[party])
    assert len(asked) == len(questionnaire.ASKED[party])


@pytest.mark.parametrize("pair", PAIRS, ids="/".join)
@pytest.mark.parametrize("party", list(words.PARTIES))
def test_a_form_has_one_set_of_drawn_boxes_on_one_page(store, reader, party, pair):
    parts = {"first_part_end": "2027-03-20", "second_part_start": "2027-03-25"}
    pdf = form(store, reader, party, pair, **parts)
    assert len(pages_of(pdf)) == 1
    text = text_of(pdf)
    assert "[" not in text
    assert "__" not in text
    asked = questionnaire.ASKED[party]
    assert len(lines_of(pdf)[1]) == sum(BOXES.get(one.kind, 0) for one in asked)
    assert "Anna Krause" in text
    assert ("Őri és Társa" if party == "hosting" else "Köster Druck") in text


@pytest.mark.parametrize("pair", PAIRS[:3], ids="/".join)
@pytest.mark.parametrize("party", list(words.PARTIES))
def test_every_question_is_asked_in_both_languages(store, reader, party, pair):
    text = plain(text_of(form(store, reader, party, pair)))
    for language in pair:
        with i18n.speaking(language):
            for one in questionnaire.ASKED[party]:
                if one.name not in questionnaire.NOT_ON_PAPER:
                    assert plain(i18n._(questionnaire.ON_PAPER.get(one.name, one.text))) in text, one.name
            for code in words.OBSTACLES:
                assert plain(words.word("obstacle", code)) in text


def test_the_paper_says_which_questions_it_has(store, reader):
    text = text_of(form(store, reader, "hosting", ("en", "en")))
    assert f"Questionnaire {questionnaire.VERSION}" in text
    assert "– does not apply" in text


def plain(text):
    """Without what a line end can change."""
    return "".join(text.split()).replace("-", "")


def test_answers_to_older_questions_are_still_read():
    old = {"matched": 5, "initiative": 4, "objectives": 3, "recommend": 9, "obstacle": "cost", "quote": True}
    assert questionnaire.told("hosting", old) == [
        ("Needs and competences matched", "5"),
        ("The guest showed initiative and worked independently", "4"),
        ("The objectives were met", "3"),
        ("Would recommend it (0 to 10)", "9"),
        ("Greatest obstacle", "Costs"),
        ("May be quoted", "yes"),
    ]


def test_new_answers_are_told_in_words_in_the_order_of_the_form():
    new = {"version": 2, "way": "paper", "comment": "Fine.", "level_after": "B1", "costs": "no", "skills": "na",
           "tasks_fit": "right", "dates": "yes", "of_the_future": 7}  # fmt: skip
    assert questionnaire.told("employee", new) == [
        ("The days of the stay are right", "yes"),
        ("I acquired the skills that I expected", "does not apply"),
        ("For my skills the tasks were", "3 – just right"),
        ("Working language after the stay", "B1"),
        ("My costs were covered", "no"),
        ("What they said besides", "Fine."),
        ("Version of the questionnaire", "2"),
        ("How it was filled in", "On paper, typed in afterwards"),
        ("of_the_future", "7"),
    ]
