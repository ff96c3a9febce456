"""What was begun for a placement stays with it, whatever the record, the list or the window shows by then."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.features.market.ui.excluded import ExcludedDialog
from mobilise_desktop.features.placements import actions, proving, states
from mobilise_desktop.features.placements.freezing import Left
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.features.placements.ui.code_dialog import CodeDialog
from mobilise_desktop.ui.document_preview import DocumentPreview
from placements_help import ready


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    return found


@pytest.fixture
def two(desk, tab):
    """The placement that is shown, and another one."""
    store = desk.session.store
    first, second = ready(store), ready(store, start_date="2027-06-01", end_date="2027-07-10")
    for own in (first, second):
        actions.take_step(store, own, "check")
    screens.settle(desk.jobs)
    tab.show_placement(first)
    screens.settle(desk.jobs)
    return first, second


def while_open(desk, tab, other, press, values):
    """Press; while the dialog is open the record shows another placement; then the dialog is answered."""

    def respond(dialog):
        tab.show_placement(other)
        screens.settle(desk.jobs)
        for name, value in values.items():
            dialog.fields[name].set_value(value)
        dialog.do_button.click()

    answer_next(respond)
    press()
    screens.settle(desk.jobs)
    assert tab.record.found.id == other


def test_a_step_and_an_event_stay_with_the_placement_they_were_asked_for(desk, tab, two):
    first, second = two
    reader, record = desk.session.reader, tab.record
    while_open(desk, tab, second, lambda: record.take(states.step("reject")), {"reason": "No host"})
    assert [placement(reader, own).values["status"] for own in two] == ["rejected", "checked"]
    event = {"kind": "other", "day": "2027-01-15", "text": "A call"}
    while_open(desk, tab, first, record.acts.events.add, event)
    assert [len(placement(reader, own).events) for own in two] == [0, 1]
    assert record.findChildren(QDialog) == [], "answered dialogs are let go"


def test_nothing_is_done_to_a_placement_that_is_not_read_yet(desk, tab, two):
    _first, second = two
    tab.record.show_placement(second)
    assert tab.record.found is None
    tab.record.take(states.step("edit"))
    tab.record.take(states.step("reject"))
    tab.record.acts.delete()
    assert QApplication.activeModalWidget() is None
    screens.settle(desk.jobs)
    assert placement(desk.session.reader, second).values["status"] == "checked"
    assert tab.model.row_of(second) is not None


def test_an_amendment_is_drafted_for_its_own_placement_only(desk, tab, two, monkeypatch):
    first, second = two
    drafted = []
    monkeypatch.setattr(
        tab.record.acts.amending, "draft", lambda _change: drafted.append(tab.record.found.id)
    )
    tab.draft_when_shown({"end_date": "2027-04-20"})
    tab.show_placement(second)
    screens.settle(desk.jobs)
    tab.show_placement(first)
    screens.settle(desk.jobs)
    assert drafted == [], "somebody has gone on to another placement since"
    tab.draft_when_shown({"end_date": "2027-04-20"})
    screens.settle(desk.jobs)
    assert drafted == [first]


def test_filters_stay_that_show_the_placement_further_down(desk, tab, two, monkeypatch):
    _first, second = two
    tab.filters.set_filter(tab.filters.filter._replace(statuses=("checked",)))
    tab.filters.changed.emit(tab.filters.filter)
    screens.settle(desk.jobs)
    monkeypatch.setattr(tab.model, "row_of", lambda _own: None)  # it is on a page that is not in memory
    tab.show_placement(second)
    screens.settle(desk.jobs)
    assert tab.filters.filter.statuses == ("checked",)
    assert tab.view.choice.current == second
    assert tab.record.found.id == second


@pytest.fixture
def said(tab, monkeypatch):
    """The lines at the foot of the window: text, button and what it does."""
    lines = []
    notices = tab.acts.many._context.notices
    monkeypatch.setattr(notices, "say", lambda *line: lines.append(line))
    return lines


def test_agreements_that_took_long_lead_nobody_away_who_works_elsewhere(desk, tab, two, said):
    first, _second = two
    desk.window.show_tab("firms")
    screens.settle(desk.jobs)
    told, made = [], ([first], [Left("MS-1", "Changed meanwhile.")])
    tab.acts.many._done(made)
    assert QApplication.activeModalWidget() is None
    ((text, button, show),) = said
    assert (text, button) == ("1 agreement was made.", "Show")

    def read(dialog):
        told.append(texts(dialog))
        answer_next(lambda preview: (told.append(type(preview)), preview.reject()))
        dialog.reject()

    answer_next(read)
    show()
    assert "Changed meanwhile." in told[0]
    assert issubclass(told[1], DocumentPreview)
    assert tab.isVisible()


def test_when_no_agreement_was_made_there_is_nothing_to_undo(tab, two, said):
    told = []
    answer_next(lambda dialog: (told.append(texts(dialog)), dialog.reject()))
    tab.acts.many._done(([], [Left("MS-1", "Changed meanwhile.")]))
    assert "0 agreements were made." in told[0]
    assert "Changed meanwhile." in told[0]
    assert said == []


def texts(dialog):
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def shown_error(dialog, fail):
    """The dialog that an error message stands above, and what it says."""
    seen = []

    def read(message):
        seen.append((message.parent(), texts(message)))
        message.reject()

    dialog.show()
    answer_next(read)
    fail()
    return seen


def test_errors_stand_above_the_dialog_they_came_from(desk, tab, monkeypatch):
    def fail(*_given):
        raise UserError("The disk is away.")

    monkeypatch.setattr(proving, "prove", fail)
    dialog = CodeDialog(tab, tab._context)
    dialog.code.line.setText("ABCD2345")

    def check():
        dialog.check()
        screens.settle(desk.jobs)

    ((above, text),) = shown_error(dialog, check)
    assert above is dialog
    assert "The disk is away." in text
    excluded = ExcludedDialog(tab, tab._context, "offer", "")
    screens.settle(desk.jobs)
    ((above, text),) = shown_error(excluded, lambda: excluded.model.failed.emit(UserError("Gone.")))
    assert above is excluded
    for one in (dialog, excluded):
        one.reject()
