"""Evaluations typed in from paper: their day, corrections, old answers, and what is kept of them."""

import json
from contextlib import closing
from datetime import UTC, datetime

import pytest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import clock, i18n
from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions, dossier_lists, evaluating, questionnaire, words
from mobilise_desktop.features.placements.evaluating import Filled
from mobilise_desktop.features.placements.evaluation_queries import evaluations_of
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.ui.evaluation_dialog import EvaluationDialog
from mobilise_desktop.ui.buttons import IconButton
from papers_help import read
from placements_help import ready


@pytest.fixture(autouse=True)
def after_the_stays():
    clock.set_source(lambda: datetime(2027, 5, 20, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


def stay(store, **values):
    own = ready(store)
    with store.write(Label("over")) as work:
        work.update(PLACEMENT, own, {"status": "ended", "arrived_on": "2027-03-02", **values})
    return own


def kept(store, own):
    with closing(store.reader()) as reader:
        return evaluations_of(reader, own)


def test_a_form_has_the_day_on_which_it_was_filled_in(store):
    own = stay(store)
    actions.evaluate(store, own, "hosting", {"matched": 5}, Filled("2027-04-17"))
    assert kept(store, own)["hosting"].completed_on == "2027-04-17"
    for day, said in (("2027-05-21", "still to come"), ("2027-03-01", "had not begun")):
        with pytest.raises(UserError, match=said):
            actions.evaluate(store, own, "employee", {"skills": 5}, Filled(day))
    actions.evaluate(store, own, "employee", {"skills": 5}, Filled("2027-03-02"))
    assert set(kept(store, own)) == {"hosting", "employee"}


def test_a_stay_without_arrival_begins_on_its_first_day(store):
    own = stay(store, arrived_on=None)
    with pytest.raises(UserError, match="had not begun"):
        actions.evaluate(store, own, "employee", {"skills": 5}, Filled("2027-02-28"))
    actions.evaluate(store, own, "employee", {"skills": 5}, Filled("2027-03-01"))


def test_a_correction_changes_the_same_evaluation_and_can_be_undone(store):
    own = stay(store)
    first = actions.evaluate(store, own, "hosting", {"matched": 5}, Filled("2027-04-17"))
    given = kept(store, own)["hosting"]
    assert actions.evaluate(store, own, "hosting", {"matched": 2}, Filled("2027-04-18", given)) == first
    assert (kept(store, own)["hosting"].answers, kept(store, own)["hosting"].completed_on) == (
        {"matched": 2},
        "2027-04-18",
    )
    with pytest.raises(StaleRowError):
        actions.evaluate(store, own, "hosting", {"matched": 3}, Filled("2027-04-18", given))


def test_two_who_enter_the_same_form_do_not_overwrite_each_other(store):
    own = stay(store)
    actions.evaluate(store, own, "hosting", {"matched": 5}, Filled("2027-04-17"))
    with pytest.raises(UserError, match="entered meanwhile"):
        actions.evaluate(store, own, "hosting", {"matched": 1}, Filled("2027-04-17"))
    assert kept(store, own)["hosting"].answers == {"matched": 5}


def test_answers_are_kept_as_numbers_words_and_their_version():
    typed = {"completed_on": "2027-04-17", "way": "paper", "matched": "4", "learned": "na", "dates": "no",
             "dates_text": "until 14 April", "recommend": 0, "paper_hours": 3, "obstacle": "cost", "comment": None,
             "quote": False, "again": None}  # fmt: skip
    assert evaluating.kept("hosting", typed) == {
        "way": "paper", "matched": 4, "learned": "na", "dates": "no", "dates_text": "until 14 April",
        "recommend": 0, "paper_hours": 3, "obstacle": "cost", "version": questionnaire.VERSION,
    }  # fmt: skip


def test_a_corrected_old_form_stays_an_old_form_and_loses_nothing():
    before = {"matched": 4, "initiative": 5, "of_the_future": 7}
    found = evaluating.kept("hosting", {"matched": "3", "initiative": "5"}, before)
    assert found == {"matched": 3, "initiative": 5, "of_the_future": 7}


def test_the_dossier_says_when_and_what(store):
    own = stay(store)
    answers = {"version": 2, "costs": "yes", "career": "More responsibility."}
    actions.evaluate(store, own, "employee", answers, Filled("2027-04-17"))
    found = read(store, own)
    with closing(store.reader()) as reader:
        told = dict(dossier_lists.lists(reader, found, confidential=False))
    lines = dict(told["Evaluation: Employee"])
    assert lines["Filled in on"] == "17 Apr 2027"
    assert lines["What it means for my career"] == "More responsibility."
    assert lines["My costs were covered"] == "yes"


# -- in the window -----------------------------------------------------------------------------


@pytest.fixture
def tab(desk):
    desk.window.resize(1366, 768)
    own = stay(desk.session.store)
    found = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    found.show_placement(own)
    screens.settle(desk.jobs)
    return found


def answer(desk, press, fill, *, save=True):
    """Fill the dialog that opens in and save it; what it says beside its fields."""
    said = {}

    def respond(dialog):
        try:
            fill(dialog)
            if save:
                dialog.do_button.click()
            said.update(
                {name: field._message.text() for name, field in dialog.fields.items() if field.level()}
            )
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(respond)
    press()
    screens.settle(desk.jobs)
    return said


def pencil(tab, party):
    lines = tab.record.lines.events.findChildren(IconButton)
    buttons = [one for one in lines if one.toolTip() in ("Enter the evaluation…", "Open the evaluation…")]
    return buttons[list(words.PARTIES).index(party)]


def set_all(**values):
    return lambda dialog: [dialog.fields[name].set_value(value) for name, value in values.items()]


def test_a_form_is_typed_in_and_opened_again_to_be_corrected(desk, tab):
    button = pencil(tab, "employee")
    assert button.toolTip() == "Enter the evaluation…"
    answer(
        desk, button.click,
        set_all(completed_on="2027-04-20", skills="5", welcome="na", skills_text="Planning", level_before="A2",
                level_after="B1", costs="no", tasks_fit="too_easy", career="A new role", recommend=9, quote=True),
    )  # fmt: skip
    own = tab.record.placement_id
    first = kept(desk.session.store, own)["employee"]
    assert first.completed_on == "2027-04-20"
    assert first.answers == {
        "version": 2, "way": "paper", "skills": 5, "welcome": "na", "skills_text": "Planning",
        "level_before": "A2", "level_after": "B1", "costs": "no", "tasks_fit": "too_easy",
        "career": "A new role", "recommend": 9, "quote": True,
    }  # fmt: skip
    button, seen = pencil(tab, "employee"), {}
    assert button.toolTip() == "Open the evaluation…"

    def correct(dialog):
        seen.update({name: field.value() for name, field in dialog.fields.items() if field.value()})
        set_all(costs="yes", career=None)(dialog)

    answer(desk, button.click, correct)
    assert (seen["completed_on"], seen["welcome"], seen["skills"]) == ("2027-04-20", "na", "5")
    second = kept(desk.session.store, own)["employee"]
    assert second.id == first.id
    assert second.answers == {
        **{name: answer for name, answer in first.answers.items() if name != "career"}, "costs": "yes",
    }  # fmt: skip
    desk.undo()
    screens.settle(desk.jobs)
    assert kept(desk.session.store, own)["employee"].answers == first.answers


def test_what_cannot_be_is_said_beside_the_field(desk, tab):
    press = pencil(tab, "hosting").click
    assert answer(desk, press, set_all(completed_on="2027-05-21", matched="5")) == {
        "completed_on": "This day is still to come."
    }
    assert answer(desk, press, set_all(completed_on="2027-03-01", recommend=11, paper_hours=1000)) == {
        "completed_on": "The stay had not begun on this day.",
        "recommend": "Please enter a number from 0 to 10.",
        "paper_hours": "Please enter whole hours, at most 999.",
    }
    assert "at least one answer" in str(answer(desk, press, set_all()))
    assert kept(desk.session.store, tab.record.placement_id) == {}
    assert answer(desk, press, set_all(recommend=0)) == {}
    assert kept(desk.session.store, tab.record.placement_id)["hosting"].answers["recommend"] == 0


def test_the_form_of_a_closed_placement_can_only_be_read(desk, tab):
    own, store = tab.record.placement_id, desk.session.store
    actions.evaluate(store, own, "sending", {"matched": 5, "contact_text": "Tools"}, Filled("2027-04-20"))
    with store.write(Label("close")) as work:
        work.update(PLACEMENT, own, {"status": "closed"})
    screens.settle(desk.jobs)
    seen = []

    def look(dialog):
        seen.append(dialog.fields["contact_text"].value())
        seen.append([name for name, field in dialog.fields.items() if field.editor.isEnabled()])
        seen.append(dialog.do_button.isVisible())

    answer(desk, pencil(tab, "sending").click, look, save=False)
    assert seen == ["Tools", [], False]


@pytest.mark.parametrize("language", ["en", "de", "hu"])
@pytest.mark.parametrize("party", list(words.PARTIES))
def test_the_dialog_scrolls_inside_and_its_buttons_stay_in_sight(desk, monkeypatch, party, language):
    desk.window.resize(1366, 768)
    i18n.use(language)
    dialog = EvaluationDialog(desk.window, party)
    small = dialog.screen().availableGeometry()
    small.setSize(desk.window.size())
    screen = type("Screen", (), {"availableGeometry": staticmethod(lambda: small)})
    monkeypatch.setattr(dialog, "screen", screen)
    dialog.show()
    screens.settle(desk.jobs)
    assert dialog.height() <= 768 - 40
    assert dialog.width() <= 1366
    assert dialog._pane.verticalScrollBar().maximum() > 0
    for button in (dialog.do_button, dialog.cancel_button):
        assert dialog.rect().contains(button.geometry())
    last = dialog.fields["quote"]
    last.setFocus()
    dialog._pane.ensureWidgetVisible(last)
    screens.settle(desk.jobs)
    assert dialog._pane.viewport().rect().contains(last.mapTo(dialog._pane.viewport(), last.rect().center()))
    assert dialog.form.width() <= dialog._pane.viewport().width()
    dialog.close()


def test_what_is_kept_is_one_text_for_the_same_answers(store):
    own = stay(store)
    actions.evaluate(store, own, "hosting", {"matched": 5, "again": 4}, Filled("2027-04-17"))
    text = kept(store, own)["hosting"].text
    assert json.loads(text) == {"again": 4, "matched": 5}
