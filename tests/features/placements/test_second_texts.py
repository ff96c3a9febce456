"""Texts of a placement in the second language of its agreement, on both databases."""

from contextlib import closing
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.core.errors import StaleRowError
from mobilise_desktop.features.placements import actions, agreement, impact, rules, texts
from mobilise_desktop.features.placements.dossier_queries import history_of
from mobilise_desktop.storage.undo import UndoStack
from papers_help import read, text_of
from placements_help import READY, ready
from typing_help import type_text

TODAY = date(2027, 1, 15)


@pytest.fixture(autouse=True)
def today(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


def printed(store, found):
    with closing(store.reader()) as reader:
        return text_of(agreement.preview(reader, found, TODAY))


def test_a_second_text_is_kept_and_taken_back(store):
    own = ready(store)
    undo = UndoStack(store)
    assert actions.edit(store, own, {"monitoring_l2": "hetente hívás", "hours_tenths": 380})
    assert not actions.edit(store, own, {"monitoring_l2": "hetente hívás"})
    undo.undo()
    assert read(store, own).values["monitoring_l2"] is None
    assert read(store, own).values["hours_tenths"] == READY["hours_tenths"]
    undo.redo()
    assert read(store, own).values["monitoring_l2"] == "hetente hívás"
    assert read(store, own).values["timetable_l2"] == READY["timetable_l2"]


def test_what_was_undone_does_not_come_back_with_another_text(store):
    own = ready(store, timetable_l2=None, posting_reason_l2=None)
    undo = UndoStack(store)
    actions.edit(store, own, {"monitoring_l2": "hetente"})
    undo.undo()
    actions.edit(store, own, {"insured_where_l2": "EU"})
    values = read(store, own).values
    assert (values["monitoring_l2"], values["insured_where_l2"]) == (None, "EU")


def test_a_second_text_that_somebody_else_changed_is_not_written_over(store):
    own = ready(store)
    actions.edit(store, own, {"timetable_l2": "hétfő–péntek"})
    with pytest.raises(StaleRowError):
        actions.edit(store, own, {"timetable_l2": "kedd"}, {"timetable_l2": READY["timetable_l2"]})
    assert read(store, own).values["timetable_l2"] == "hétfő–péntek"


def test_the_history_of_the_placement_tells_of_second_texts(store):
    own = ready(store)
    actions.edit(store, own, {"timetable_l2": "hétfő–péntek"})
    with closing(store.reader()) as reader:
        fields = [change.fields for change in history_of(reader, own)]
    assert "timetable_l2" in fields[-1]


def test_each_language_of_the_agreement_has_its_text(store):
    own = ready(
        store, monitoring="Anruf jede Woche", monitoring_l2="hívás hetente", occupation_l2="öntő",
        purpose_text_l1="Sie lernt die Planung.", insured_where="EU und Schweiz",
    )  # fmt: skip
    text = printed(store, read(store, own))
    for said in (
        READY["timetable"], READY["timetable_l2"], "Anruf jede Woche", "hívás hetente",
        "Gießereimechanikerin", "öntő", READY["posting_reason"], READY["posting_reason_l2"],
    ):  # fmt: skip
        assert text.count(said) == 1, said
    for said in ("Sie lernt die Planung.", "EU und Schweiz"):  # nobody wrote it in Hungarian
        assert text.count(said) == 2, said


def test_a_draft_in_other_languages_takes_the_texts_along(store):
    found = read(store, ready(store, occupation_l1="Gießerin", occupation_l2="öntő"))
    swapped = agreement.in_languages(found, "hu", "de").values
    for first, second in texts.SECOND.items():
        assert (swapped[first], swapped[second]) == (found.values[second], found.values[first])


def test_a_text_in_one_language_only_is_told_where_it_is(store):
    found = read(store, ready(store, evaluation_plan="Gespräch am Ende"))
    told = [one for one in rules.before_signing(found.dossier) if one.code == "evaluation_plan_l2"]
    assert [(one.level, one.section) for one in told] == [(rules.WARNING, "mentoring")]
    one_language = read(store, ready(store, language_2="de", evaluation_plan="Gespräch am Ende"))
    assert not [
        one for one in rules.before_signing(one_language.dossier) if one.code in texts.SECOND.values()
    ]


@pytest.mark.parametrize("field", ["timetable", "timetable_l2"])
def test_what_both_languages_say_changes_in_both(field):
    values = {
        **dict.fromkeys([*texts.SECOND, *texts.SECOND.values()]),
        "timetable": "Mo",
        "timetable_l2": "h",
    }
    assert texts.to_change_along(values, {field}) == [texts.other(field)]
    assert texts.to_change_along(values, {"timetable", "timetable_l2"}) == []
    assert texts.to_change_along({**values, texts.other(field): None}, {field}) == []
    assert impact.signers({field}) == ("employee", "hosting")


def test_the_form_names_the_languages_and_keeps_what_is_typed(desk):
    tab = desk.window.show_tab("placements")
    desk.window.resize(1500, 900)
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    tab.show_placement(own)
    screens.settle(desk.jobs)
    form = tab.record.forms["mentoring"][0]
    field = form.field("monitoring_l2")
    assert field.label.text() == "Monitoring (Hungarian)"
    assert form.field("monitoring").label.text() == "Monitoring (German)"
    field.editor.setFocus()
    type_text(field.editor, "hívás hetente")
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)
    screens.settle(desk.jobs)
    assert read(desk.session.store, own).values["monitoring_l2"] == "hívás hetente"
    actions.edit(desk.session.store, own, {"language_2": "de"})
    screens.settle(desk.jobs)
    assert field.isHidden()
    assert form.field("monitoring").label.text() == "Monitoring"
