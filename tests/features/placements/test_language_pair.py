"""The languages of an agreement are changed in the record: texts move, nothing is lost, Undo brings all back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.placements import actions, agreement, language_pair, rules, texts
from mobilise_desktop.storage.undo import UndoStack
from papers_help import read
from placements_help import READY, ready

NAMES = language_pair.FIELDS
DE, HU = READY["objective_sending_l1"], READY["objective_sending_l2"]


def pair(store, own):
    values = read(store, own).values
    return values["objective_sending_l1"], values["objective_sending_l2"]


def warned(store, own):
    found = rules.before_signing(read(store, own).dossier)
    return {one.code: one.text for one in found if "still in" in one.text}


def test_texts_go_where_their_language_is_and_come_back(store):
    own = ready(store)
    before = read(store, own).values
    actions.edit(store, own, {"language_1": "it"})
    assert pair(store, own) == (f"(DE) {DE}", HU)
    values = read(store, own).values
    assert values["posting_reason_l2"] == READY["posting_reason_l2"], "the table beside it is read too"
    assert warned(store, own)["objective_sending_l1"] == (
        "What the sending firm gains: still in German, nobody has written it in Italian yet."
    )
    assert set(warned(store, own)) == {one for one in texts.SECOND if before[one]}
    actions.edit(store, own, {"objective_sending_l1": "Anna impara a pianificare gli ordini senza carta."})
    assert "objective_sending_l1" not in warned(store, own)
    for _step in range(2):
        UndoStack(store).undo()
    assert dict(read(store, own).values) == dict(before)


def test_both_languages_are_exchanged_one_after_the_other(store):
    own = ready(store)
    actions.edit(store, own, {"language_1": "hu"})
    assert pair(store, own) == (HU, f"(DE) {DE}"), "hidden while there is one language, not lost"
    assert warned(store, own) == {}
    actions.edit(store, own, {"language_2": "de"})
    assert pair(store, own) == (HU, DE)
    actions.edit(store, own, {"language_1": "de", "language_2": "hu"})
    assert pair(store, own) == (DE, HU)


def test_what_is_written_with_the_language_stands_as_it_is_written(store):
    own = ready(store)
    actions.edit(store, own, {"language_2": "it", "objective_sending_l2": "Un testo in italiano per tutti."})
    assert pair(store, own) == (DE, "Un testo in italiano per tutti.")
    assert read(store, own).values["objective_hosting_l2"].startswith("(HU) ")


def test_the_languages_stay_while_a_version_is_being_signed(store):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    with pytest.raises(UserError, match="Withdraw the version first"):
        actions.edit(store, own, {"language_1": "it"})
    actions.take_step(store, own, "withdraw", "Another language")
    actions.edit(store, own, {"language_1": "it"})
    assert pair(store, own) == (f"(DE) {DE}", HU)


def test_a_draft_in_the_language_of_a_text_that_stands_elsewhere_has_it_without_its_mark(store):
    own = ready(store)
    actions.edit(store, own, {"language_1": "it"})
    found = agreement.in_languages(read(store, own), "hu", "de")
    assert [found.values[f"objective_sending_l{n}"] for n in (1, 2)] == [HU, DE]
    found = agreement.in_languages(read(store, own), "fr", "it")
    assert found.values["objective_sending_l1"] == found.values["objective_sending_l2"] == f"(DE) {DE}"


LANGUAGES = st.sampled_from(["de", "hu", "it", "tr"])
TEXT = st.none() | st.text("abc \n", min_size=1, max_size=8)


@given(LANGUAGES, LANGUAGES, TEXT, TEXT, st.lists(st.tuples(LANGUAGES, LANGUAGES), max_size=6))
@settings(max_examples=300)
def test_no_change_of_languages_loses_a_text(first, second, one, other, pairs):
    start = {"language_1": first, "language_2": second, **dict.fromkeys(NAMES)}
    start |= {"outcomes_l1": one, "outcomes_l2": other}
    values = start
    known = sorted(language_pair.written(start, "outcomes_l1"))
    for chosen in (*pairs, (first, second)):
        new = language_pair.moved(values, *chosen)
        values = {**values, **new, "language_1": chosen[0], "language_2": chosen[1]}
        assert sorted(language_pair.written(values, "outcomes_l1")) == known
        shown = ("outcomes_l1", "outcomes_l2")[: len(set(chosen))]
        for name, language in zip(shown, chosen, strict=False):
            if language in [said for said, _text in known]:
                assert (values[name], language) in [(text, said) for said, text in known]
        languages = {language for _name, language, _wanted in language_pair.foreign(values)}
        assert len(languages) <= len(known)
    if first != second and one and other:
        assert values == start


def test_a_text_in_brackets_that_is_no_language_is_a_text():
    values = {"language_1": "de", "language_2": "hu", **dict.fromkeys(NAMES), "outcomes_l1": "(XX) Plan"}
    assert language_pair.moved(values, "it", "hu") == {"outcomes_l1": "(DE) (XX) Plan"}
