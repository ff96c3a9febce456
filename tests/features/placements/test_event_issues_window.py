"""The issues of visits, calls and incidents in the record, its dialog and on the page of what is due."""

from contextlib import closing

import pytest
from PySide6.QtCore import QPoint

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.placements import actions, due, event_queries
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.wrap_label import WrapLabel
from placements_help import ready

NOISE = Issue(text="It is loud", severity="low", action="Ask for ear plugs", due="2027-01-20")
ROOM = Issue(text="The room is damp", severity="high", action="Another room", due="2027-01-20")
VISIT = {"kind": "visit", "day": "2027-01-10", "text": "Two things.", "severity": "medium",
         "action": "Call the mentor", "action_due": "2027-01-20", "issues": [NOISE, ROOM]}  # fmt: skip
SECRET = {"kind": "complaint", "day": "2027-01-11", "text": "Told in confidence", "confidential": 1,
          "issues": [Issue(text="A hidden thing", severity="high", due="2027-01-19")]}  # fmt: skip


def event_of(store, own):
    with closing(store.reader()) as reader:
        return event_queries.events_of(reader, own)[0]


def of_event(tasks):
    return [one for one in tasks if one.key.startswith((due.ACTION, due.ISSUE))]


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    found.show_placement(own)
    screens.settle(desk.jobs)
    return found


def in_record(tab, kind):
    box = tab.record.lines.events
    return [one for one in box.findChildren(kind) if one.isVisibleTo(box)]


def named(place, name):
    return [one for one in place.findChildren(IconButton) if one.toolTip() == name and not one.isHidden()]


def add_issue(dialog, **values):
    """Press “Add another issue…” and answer what it asks."""
    seen = {}

    def respond(asked):
        for name, value in values.items():
            asked.fields[name].set_value(value)
        asked.do_button.click()
        seen.update({n: f._message.text() for n, f in asked.fields.items() if f.level()})
        if asked.isVisible():
            asked.reject()

    answer_next(respond)
    dialog.fields["issues"].add_button.click()
    return seen


def answer(desk, press, fill):
    def respond(dialog):
        try:
            fill(dialog)
            dialog.do_button.click()
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(respond)
    press()
    screens.settle(desk.jobs)


def test_two_issues_are_added_one_is_ticked_off_and_that_undone(desk, tab):
    said = []

    def fill(dialog):
        dialog.fields["day"].set_value("2027-01-10")
        said.append(add_issue(dialog, severity="low"))
        said.append(add_issue(dialog, text="It is loud", severity="low", action="Plugs", due="2027-01-20"))
        said.append(add_issue(dialog, text="Damp", severity="high", due="2027-01-12"))
        screens.settle(desk.jobs)
        pane, button = dialog._pane.viewport(), dialog.fields["issues"].add_button
        end = button.mapTo(pane, QPoint(0, button.height())).y()
        assert 0 < end <= pane.height(), "the end of the lines is in sight"

    answer(desk, tab.record.lines.add_button.click, fill)
    assert said == [
        {"text": "Please say what it is about.", "due": "Please say by when it has to be done."}, {}, {},
    ]  # fmt: skip
    chips = [(one.text(), one.property("tone")) for one in in_record(tab, Chip)]
    assert chips == [
        ("minor", "plain"), ("until 20 Jan 2027", "attention"),
        ("serious", "bad"), ("overdue since 12 Jan 2027", "bad"),
    ]  # fmt: skip
    assert {"It is loud", "Plugs", "Damp"} <= {one.text() for one in in_record(tab, WrapLabel)}
    assert tab.record.sections["after"]._count.text() == "2 to be done"
    tick = named(tab.record.lines.events, "Tick off this issue…")
    assert [one.accessibleDescription() for one in tick] == ["Plugs", "Damp"]
    answer(desk, tick[1].click, lambda dialog: dialog.fields["done_on"].set_value("2027-01-14"))
    assert ("Done", "good") in [(one.text(), one.property("tone")) for one in in_record(tab, Chip)]
    assert len(named(tab.record.lines.events, "Tick off this issue…")) == 1
    desk.undo()
    screens.settle(desk.jobs)
    assert len(named(tab.record.lines.events, "Tick off this issue…")) == 2


def test_in_the_dialog_one_is_changed_ticked_off_and_taken_away(desk, tab):
    own = RowId(tab.record.placement_id)
    actions.add_event(desk.session.store, own, VISIT)
    tab.record.read()
    screens.settle(desk.jobs)

    def fill(dialog):
        field = dialog.fields["issues"]
        assert field.label.text() == "Other issues"
        named(field, "Remove this issue")[0].click()
        named(field, "Done today")[0].click()
        answer_next(lambda asked: (asked.fields["text"].set_value("Damp"), asked.do_button.click()))
        named(field, "Change this issue…")[0].click()

    answer(desk, named(tab.record.lines.events, "Change…")[0].click, fill)
    (issue,) = event_of(desk.session.store, own).issues
    assert (issue.text, issue.done_on, issue.severity) == ("Damp", "2027-01-15", "high")


def test_an_issue_before_its_event_is_told_below_the_issues(desk, tab):
    said = []

    def fill(dialog):
        add_issue(dialog, text="Damp", due="2027-01-15")
        dialog.fields["kind"].set_value("video")
        dialog.fields["day"].set_value("2027-01-16")
        dialog.do_button.click()
        said.append(dialog.fields["issues"]._message.text())

    answer(desk, tab.record.lines.add_button.click, fill)
    assert said == ["Damp: This is before the event itself. Choose a later day."]


def test_the_page_of_what_is_due_ticks_one_off(desk, tab):
    own = RowId(tab.record.placement_id)
    actions.add_event(desk.session.store, own, {**VISIT, "issues": [ROOM]})
    actions.add_event(desk.session.store, own, SECRET)
    page = desk.window.open_page("due")
    screens.settle(desk.jobs)
    told = []

    def choose(key):
        rows = [page.model.row_at(n) for n in range(page.model.rowCount())]
        place = next(n for n, row in enumerate(rows) if row.task and key in row.task.text)
        page.view.choice.choose_row(place)
        screens.settle(desk.jobs)

    def fill(dialog):
        told.append(" ".join(label.text() for label in dialog.findChildren(WrapLabel)))
        dialog.fields[next(iter(dialog.fields))].set_value("2027-01-14")

    for key in ("Another room", "Call the mentor", "confidential"):
        choose(key)
        assert page.done_button.isEnabled()
        answer(desk, page.done_button.click, fill)
    with closing(desk.session.store.reader()) as reader:
        assert of_event(due.due_of(reader, own)) == []
    choose("Have the agreement signed")
    assert not page.done_button.isEnabled()
    assert not any("hidden" in text for text in told)
