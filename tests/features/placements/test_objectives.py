"""What objectives say: phrases, one sentence for all, and gains of somebody else, in every language."""

import json
from itertools import combinations
from pathlib import Path

import pytest

from mobilise_desktop.core import i18n
from mobilise_desktop.features.placements import demo_rows, objectives
from placements_help import READY

TEXTS = json.loads((Path(__file__).parents[2] / "data" / "objectives.json").read_text("utf-8"))


def each(*kinds):
    """Language and text of each sentence of some kinds in the table."""
    found = ((code, TEXTS[code][kind]) for code in TEXTS for kind in kinds)
    return [(code, text) for code, one in found for text in (one.values() if isinstance(one, dict) else one)]


def each_party(kind):
    """Language, party and text of each sentence of a kind in the table."""
    return [(code, party, text) for code in TEXTS for party, text in TEXTS[code][kind].items()]


def advice(texts, code="en", employee="Anna Krause"):
    given = dict(zip(("sending", "hosting", "employee"), texts, strict=True))
    values = {f"objective_{party}_l1": text for party, text in given.items()}
    return list(objectives.advice({**values, "language_1": code}, "_l1", employee))


def test_the_table_and_the_lists_have_every_language():
    assert set(TEXTS) == set(i18n.LANGUAGES)
    assert len({objectives.language(code) for code in i18n.LANGUAGES}) == len(i18n.LANGUAGES)


@pytest.mark.parametrize(("code", "text"), each("generic"))
def test_what_fits_any_stay_is_told(code, text):
    assert objectives.is_generic(text, code)


@pytest.mark.parametrize(("code", "text"), each("concrete", "for_others", "for_own"))
def test_what_names_things_is_not_told(code, text):
    assert not objectives.is_generic(text, code)


@pytest.mark.parametrize(("code", "text"), [("de", TEXTS["en"]["generic"][0]), ("xx", "Gain experience.")])
def test_english_phrases_are_told_in_any_column(code, text):
    assert objectives.is_generic(text, code)


@pytest.mark.parametrize(("code", "party", "text"), each_party("for_others"))
def test_a_gain_of_somebody_else_is_told(code, party, text):
    assert objectives.is_for_others(text, party, code)


@pytest.mark.parametrize(("code", "party", "text"), each_party("for_own"))
def test_a_gain_of_the_own_party_is_not_told(code, party, text):
    assert not objectives.is_for_others(text, party, code)


def test_the_employee_may_be_meant_by_name():
    text = "Zsófia learns to mill titanium on five axes."
    assert not objectives.is_for_others(text, "sending", "en")
    assert objectives.is_for_others(text, "sending", "en", "Őri Zsófia")


@pytest.mark.parametrize(("code", "text"), each("concrete"))
def test_one_sentence_for_all_three_is_told(code, text):
    said = [told for _name, told in advice([text] * 3, code) if "the same" in told]
    assert len(said) == 3


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_different_sentences_are_not_alike(code):
    for pair in combinations(TEXTS[code]["concrete"], 2):
        assert not list(objectives.alike(dict(enumerate(pair)), code))


def test_another_party_in_the_same_sentence_does_not_make_it_different():
    beginnings = ("The sending firm", "The hosting firm", "The employee")
    texts = [f"{one} plans small series of oak parquet without paper." for one in beginnings]
    assert len(advice(texts)) == 3
    texts[1] = "The hosting firm finds three dealers for oak parquet in Lombardy."
    assert [name for name, _said in advice(texts)] == ["objective_sending_l1"]


def test_advice_names_field_language_and_what_to_do():
    good = TEXTS["hu"]["concrete"]
    found = advice([good[0], TEXTS["hu"]["generic"][0], good[1]], "hu")
    assert [name for name, _said in found] == ["objective_hosting_l1"]
    assert "What the hosting firm gains (Hungarian)" in found[0][1]
    assert "Name a machine" in found[0][1]


PARTIES = ("sending", "hosting", "employee")
DEMO = ("de", "it", "hu", "fr", "es", "et", "ro", "nl")


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        *(([demo_rows.said(code, code)[f"objective_{one}_l2"] for one in PARTIES], code) for code in DEMO),
        ([READY[f"objective_{one}_l1"] for one in ("sending", "hosting", "employee")], "de"),
        ([READY[f"objective_{one}_l2"] for one in ("sending", "hosting", "employee")], "hu"),
    ],
)
def test_the_texts_of_the_demo_data_are_good(texts, code):
    assert advice(texts, code) == []


@pytest.mark.parametrize("text", ["", " ", "…", "1", "ő" * 1500, "\u0000", "👩‍🔧 " * 400, "a " * 750])
def test_strange_texts_do_no_harm(text):
    assert isinstance(advice([text] * 3, "tr"), list)
