"""Outcomes and programme as lines with parts: read and written back, renumbered, weighed, in words and cells."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobilise_desktop.core.i18n import LANGUAGES, speaking
from mobilise_desktop.features.placements import (
    course_plan,
    course_rules,
    course_words,
    import_choices,
    language_pair,
)
from mobilise_desktop.features.placements.course_plan import COLUMNS, KINDS, Outcome, Plan, Week
from placements_help import READY

HOSTILE = ("A\tB", "one\ntwo", "a | b", "|", "|| x", "„quoted“ \"x\" 'y'", "\u200fעברית\u200e العربية", "(a; b)", "é" * 500,
           "- bullet", "• x", "– ", "\u2028x", "skill", "2-3", "1 3", "=1+1", "x\x0by\x1cz", "(DE) Plan")  # fmt: skip
TEXTS = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=12), st.just(""))
WORDS = TEXTS.map(course_plan.clean)
HEADS = TEXTS.map(course_plan.head)
BOTH = st.tuples(WORDS, WORDS)
OUTCOMES = st.builds(Outcome, st.tuples(HEADS, HEADS), st.sampled_from(("", *KINDS)), BOTH)
SPANS = st.tuples(st.integers(1, 20), st.integers(0, 5)).map(lambda one: (one[0], one[0] + one[1]))


@st.composite
def weeks(draw):
    first, last = draw(st.one_of(st.just((0, 0)), SPANS))
    numbers = tuple(draw(st.lists(st.integers(1, 12), max_size=4, unique=True)))
    return Week(draw(st.tuples(HEADS, HEADS)), first, last, numbers, *(draw(BOTH) for _ in range(3)))


PLANS = st.builds(Plan, st.lists(OUTCOMES, max_size=4).map(tuple), st.lists(weeks(), max_size=4).map(tuple))


def said(plan):
    """What can be kept of a plan: a language in which nothing is said has no lines."""
    return course_plan.read(course_plan.written(plan))


@given(PLANS)
def test_what_is_written_is_read_back(plan):
    columns = course_plan.written(plan)
    again = course_plan.read(columns)
    assert course_plan.written(again) == columns
    for text in filter(None, columns.values()):
        assert text.strip() == text, "nothing of it is lost where a text is trimmed"
    full = [one for one in plan.outcomes if all(one.texts)]
    if full == list(plan.outcomes):
        assert again.outcomes == plan.outcomes
    full = [one for one in plan.weeks if all(one.texts)]
    if full == list(plan.weeks):
        assert again.weeks == plan.weeks


@given(PLANS)
def test_lines_of_both_languages_stay_beside_each_other(plan):
    again = said(plan)
    for place in (0, 1):
        if any(one.texts[place] for one in plan.outcomes):
            assert [one.texts[place] for one in again.outcomes] == [one.texts[place] for one in plan.outcomes]
        if any(one.texts[place] for one in plan.weeks):
            assert [one.texts[place] for one in again.weeks] == [one.texts[place] for one in plan.weeks]


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\t")), max_size=5).map("\n".join))
def test_a_text_without_tabs_is_what_it_was(text):
    old = [line.strip(" -•\t") for line in text.splitlines() if line.strip(" -•\t")]
    plan = course_plan.read({"outcomes_l1": text, "programme_l2": text})
    assert [one.texts[0] or "–" for one in plan.outcomes] == [" ".join(line.split()) for line in old]
    assert {(one.kind, one.evidence) for one in plan.outcomes} <= {("", ("", ""))}
    assert [one.texts[1] or "–" for one in plan.weeks] == [" ".join(line.split()) for line in old]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("•\tPlans", "Plans"),
        ("\tPlans", "Plans"),
        ("1.\tPlans", "1. Plans"),
        ("Plans\tmagic\tx", "Plans magic x"),
    ],
)
def test_a_pasted_tab_makes_no_parts(line, text):
    assert course_plan.read({"outcomes_l1": line}).outcomes == (Outcome((text, "")),)
    assert course_plan.read({"programme_l1": line}).weeks == (Week((text, "")),)


def test_the_first_language_decides_what_is_no_text():
    values = {
        "outcomes_l1": "Plan\tskill\tBoard", "outcomes_l2": "Terv\tknowledge\tTábla",
        "programme_l1": "Start\t1\nMore", "programme_l2": "Kezdet\t5-7\t1\nTovább\t3-2\t2 1 2",
    }  # fmt: skip
    plan = course_plan.read(values)
    assert plan.outcomes == (Outcome(("Plan", "Terv"), "skill", ("Board", "Tábla")),)
    assert plan.weeks == (Week(("Start", "Kezdet"), 1, 1, (1,)), Week(("More", "Tovább"), 2, 3, (2, 1)))


def three():
    outcomes = tuple(Outcome((text, f"{text}2")) for text in "abc")
    return Plan(outcomes, (Week(("x", "y"), 1, 1, (1, 3)), Week(("z", "w"), 2, 2, (2, 9))))


def test_weeks_follow_the_outcomes_they_name():
    assert [one.outcomes for one in course_plan.without_outcome(three(), 0).weeks] == [(2,), (1, 9)]
    assert [one.outcomes for one in course_plan.outcome_moved(three(), 2, 0).weeks] == [(2, 1), (3, 9)]
    moved = course_plan.outcome_moved(three(), 0, 1)
    assert [one.texts[0] for one in moved.outcomes] == ["b", "a", "c"]


@given(st.integers(0, 2), st.integers(0, 2))
def test_an_outcome_that_goes_and_comes_back_changes_nothing(place, to):
    assert course_plan.outcome_moved(course_plan.outcome_moved(three(), place, to), to, place) == three()


def test_the_code_of_another_language_stays_before_the_whole_text():
    whole = {**dict.fromkeys(language_pair.FIELDS), **READY}
    values = {**whole, **language_pair.moved(whole, "it", "hu")}
    plan = course_plan.read(values)
    moved = course_plan.outcome_moved(plan, 0, 1)
    assert [one.texts[0] for one in moved.outcomes] == [
        "(DE) Reads a Hungarian drawing",
        "Plans an order alone",
    ]
    assert course_plan.without_outcome(plan, 0).outcomes[0].texts[0] == "(DE) Reads a Hungarian drawing"
    assert course_plan.without_week(plan, 0).weeks[0].texts[0] == "(DE) Planning"
    new = {**values, **course_plan.change(values, moved)}
    assert language_pair.written(new, "outcomes_l1")[0][0] == "de"


def test_a_code_before_a_line_that_nobody_wrote_is_no_text_and_is_kept():
    whole = {**dict.fromkeys(language_pair.FIELDS), **READY, "outcomes_l1": "–\nLiest Zeichnungen"}
    values = {**whole, **language_pair.moved(whole, "it", "hu")}
    plan = course_plan.read(values)
    assert plan.outcomes[0].text(0) == plan.outcomes[0].texts[1] != ""
    there = course_plan.outcome_moved(plan, 0, 1)
    assert there.outcomes[0].texts[0] == "(DE) Liest Zeichnungen"
    back = {**values, **course_plan.change(values, course_plan.outcome_moved(there, 1, 0))}
    assert back["outcomes_l1"] == values["outcomes_l1"], "the text is still told to be German"
    alone = course_plan.written(course_plan.without_outcome(plan, 1))
    assert alone["outcomes_l1"] is None


def test_only_the_list_that_changed_is_written_anew():
    values = {**READY, "outcomes_l1": "- Plans  an order\n\n- Reads"}
    plan = course_plan.read(values)
    change = course_plan.change(values, course_plan.week_moved(plan, 0, 1))
    assert set(change) == {"programme_l1", "programme_l2"}
    assert course_plan.change(values, plan) == {}


def found(**values):
    return [(one.field, one.text, one.blocks) for one in course_rules.flaws({**READY, **values})]


def test_what_is_missing_or_wrong_is_said_in_words():
    full = {"outcomes_l1": "a\tskill\tb", "outcomes_l2": "c\tskill\td"}
    assert found(**full) == []
    assert found() == [("outcomes_l1", "Learning outcomes without type or evidence: 1, 2", False)]
    assert ("outcomes_l2", "Missing: Learning outcomes", True) in found(outcomes_l2="–\tskill")
    assert found(**full, programme_l1=None)[0] == ("programme_l1", "Missing: Programme by week", True)
    assert found(**full, programme_l2="egy") == [
        ("programme_l2", "Programme by week: not written yet (Hungarian): 2, 3, 4, 5, 6", False)
    ]
    many = "\n".join(f"{n}\tskill\tx" for n in range(11))
    assert found(outcomes_l1=many, outcomes_l2=many) == [
        ("outcomes_l1", "There are 11 learning outcomes; at most 10 are possible.", True)
    ]
    assert "outcomes_l2" not in [one[0] for one in found(**{**full, "outcomes_l2": None}, language_2="de")]
    long = {**full, "outcomes_l1": f"a\tskill\t{'b' * 501}"}
    assert found(**long) == [("outcomes_l1", "Learning outcomes: longer than 500 characters: 1", False)]


def test_weeks_beyond_the_stay_and_unknown_outcomes_are_named():
    full = {"outcomes_l1": "a\tskill\tb", "outcomes_l2": "c\tskill\td"}
    plan = {"programme_l1": "a\t6-9\t1 4\nb\t2", "programme_l2": "a\nb"}
    assert found(**full, **plan) == [
        ("programme_l1", "The programme names learning outcomes that there are not: 4", True),
        ("weeks_beyond", "The stay has 7 weeks; the programme goes beyond it: 8, 9", True),
        ("programme_l1", "The weeks of the programme are not in their order.", False),
    ]
    parts = {"first_part_end": "2027-03-07", "second_part_start": "2027-04-12"}
    assert course_rules.weeks({**READY, **parts}) == 2, "days at home between the parts don’t count"
    assert found(**full, programme_l1="a\t40", programme_l2="b", end_date=None) == [], "no days, no weeks"


def test_it_is_read_without_tabs():
    text = "Plans\tskill\tboard\nReads"
    assert course_words.shown("outcomes_l2", text) == "1. Plans (skill; board)\n2. Reads"
    text = "Start\t1\nMore\t2-3\t1 2\tHall\tAnna\tCosts"
    assert course_words.shown("programme_l1", text) == (
        "Week 1: Start\nWeeks 2–3: More (Outcomes 1, 2; Hall; Anna; Result: Costs)"
    )
    assert course_words.shown("programme_l1", "A\nB") == "A\nB", "plain lines as they were typed"


@given(PLANS, st.sampled_from(sorted(LANGUAGES)))
def test_a_cell_comes_back_whole(plan, language):
    for name, text in course_plan.written(plan).items():
        if text is None:
            continue
        with speaking(language):
            cell = course_words.cell(name, text)
        assert "\t" not in cell
        again = course_words.from_cell(
            name, cell, lambda word: import_choices.code_of("outcome", word, language)
        )
        first = name[:-1] + "1"
        assert course_plan.read({first: again}) == course_plan.read({first: text})


@pytest.mark.parametrize(
    ("name", "cell"),
    [("outcomes_l1", "Reads A | B drawings"), ("outcomes_l1", "| skill"), ("programme_l1", "Tours | the plant | x"),
     ("programme_l1", "Planning | week 1 | everything")],
)  # fmt: skip
def test_a_line_with_bars_that_is_no_list_stays_a_text(name, cell):
    assert course_words.from_cell(name, cell, lambda _word: None) == cell


def test_a_cell_is_readable_and_may_be_typed():
    text = "Plans\tskill\tboard\nReads a | b"
    assert course_words.cell("outcomes_l1", text) == "Plans | skill | board\nReads a || b"
    assert course_words.cell("programme_l1", "More\t2-3\t1 2\t\tAnna") == (
        "More | Weeks 2–3 | Outcomes 1, 2 | – | Anna"
    )
    typed = course_words.from_cell("programme_l1", "More | 2 - 3 | 1,2 | – | Anna", lambda _word: None)
    assert typed == "More\t2-3\t1 2\t\tAnna"


def test_every_column_is_of_the_plan():
    assert all(map(course_words.is_plan, COLUMNS))
    assert not course_words.is_plan("objective_sending_l1")
