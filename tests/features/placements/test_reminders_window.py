"""Writing reminders, planning visits and noting that they took place, by clicks on the real widgets."""

from datetime import date
from email import message_from_bytes
from email.policy import default

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms import actions as firms
from mobilise_desktop.features.placements import actions, timeline
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.features.placements.ui.reminder_acts import ReminderDialog
from mobilise_desktop.features.placements.ui.timeline_paint import TimelinePainter
from mobilise_desktop.ui.buttons import IconButton, QuietButton
from mobilise_desktop.ui.chips import Chip
from placements_help import on, ready

LEFT, CTRL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
TODAY = "2027-02-22"


@pytest.fixture(autouse=True)
def then():
    with on(TODAY):
        yield


@pytest.fixture
def stay(desk):
    """A stay that begins in a week; the employee and the mentor can be written to."""
    desk.window.resize(1500, 900)
    own = ready(desk.session.store)
    values = placement(desk.session.reader, own).values
    for name, mail in (("employee_id", "anna@example.org"), ("mentor_host_id", "zsofia@example.org")):
        firms.edit_part(desk.session.store, "contact", values[name], {"email": mail, "languages": "en:C1"})
    screens.settle(desk.jobs)
    return own


@pytest.fixture
def page(desk, stay):
    found = desk.window.open_page("due")
    screens.settle(desk.jobs)
    return found


@pytest.fixture
def folder(tmp_path, monkeypatch):
    place = tmp_path / "drafts"
    place.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(place))
    return place


def click(button):
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT, pos=QPoint(button.width() // 2, button.height() // 2))


def place_of(page, key):
    rows = [page.model.row_at(n) for n in range(page.model.rowCount())]
    return next(n for n, line in enumerate(rows) if key in (line.id, line.task.key if line.task else ""))


def click_line(page, key, *more):
    for number, one in enumerate((key, *more)):
        index = page.model.index(place_of(page, one), 1)
        page.view.scrollTo(index)
        middle = page.view.visualRect(index).center()
        QTest.mouseClick(
            page.view.viewport(), LEFT, CTRL if number else Qt.KeyboardModifier.NoModifier, middle
        )
    page._clicked.stop()  # no second click follows, but the test goes on before that is known


def events_of(desk, own):
    return placement(desk.session.reader, own).events


def answered(desk, press, respond):
    answer_next(respond)
    press()
    screens.settle(desk.jobs)


def mails(folder):
    found = [message_from_bytes(file.read_bytes(), policy=default) for file in sorted(folder.glob("*.eml"))]
    return {mail["To"].addresses[0].addr_spec: mail.get_content() for mail in found}


def test_a_selection_of_due_lines_becomes_drafts_and_events(desk, page, stay, folder):
    click_line(page, "emergency", "induction")
    answered(desk, lambda: click(page.remind_button), lambda dialog: click(dialog.do_button))
    written = mails(folder)
    assert set(written) == {"anna@example.org", "zsofia@example.org"}
    assert "Emergency contact noted (by 26 February 2027)" in written["anna@example.org"]
    assert "first instruction" in written["zsofia@example.org"]
    assert "Emergency" not in written["zsofia@example.org"]
    assert [one.kind for one in events_of(desk, stay)] == ["reminder"] * 2
    assert {one.person for one in events_of(desk, stay)} == {"Anna Krause", "Zsófia Őri"}
    desk.undo()
    screens.settle(desk.jobs)
    assert events_of(desk, stay) == ()


def test_a_heading_stands_for_its_group_and_who_is_left_out_is_named(desk, page, stay, folder):
    seen = []

    def respond(dialog):
        labels = [one.text() for one in dialog.findChildren(type(page.note))]
        seen.append("\n".join(labels))
        dialog.fields["anna@example.org"].box.click()
        click(dialog.do_button)

    click_line(page, "week")
    answered(desk, lambda: click(page.remind_button), respond)
    assert "Karl Köster (Köster Druck & Söhne GmbH): no valid e-mail address" in seen[0]
    assert set(mails(folder)) == {"zsofia@example.org"}, "Anna’s tick was taken away"
    seen.clear()

    def told(dialog):
        seen.append(dialog.accessibleDescription())
        dialog.accept()

    click_line(page, "induction")
    answered(desk, lambda: click(page.remind_button), told)
    assert "was reminded on 22/02/2027" in seen[0]
    assert "possible from 23/02/2027" in seen[0]
    assert len(events_of(desk, stay)) == 1


def test_a_line_of_the_office_itself_offers_no_reminder(desk, page, stay):
    actions.add_event(desk.session.store, stay, {"kind": "call", "day": "2027-02-25"})
    screens.settle(desk.jobs)
    key = next(one.task.key for one in page._source.rows if one.task and one.task.key.startswith("visit-"))
    click_line(page, key)
    assert not page.remind_button.isEnabled()
    assert page.held_button.isEnabled()
    click_line(page, "induction")
    assert page.remind_button.isEnabled()
    assert not page.held_button.isEnabled()


def test_nobody_ticked_writes_nothing(desk, page, stay, folder):
    said = []

    def respond(dialog):
        for field in dialog.fields.values():
            field.box.click()
        click(dialog.do_button)
        said.extend(field._message.text() for field in dialog.fields.values())
        dialog.reject()

    click_line(page, "emergency")
    answered(desk, lambda: click(page.remind_button), respond)
    assert said == ["Please tick at least one person."]
    assert list(folder.iterdir()) == []
    assert events_of(desk, stay) == ()


def test_a_planned_call_took_place_by_one_click_in_the_cockpit(desk, page, stay):
    actions.add_event(desk.session.store, stay, {"kind": "call", "day": "2027-02-23"})
    screens.settle(desk.jobs)
    key = next(one.task.key for one in page._source.rows if one.task and one.task.key.startswith("visit-"))
    with on("2027-02-24"):
        page.view.reload()
        screens.settle(desk.jobs)
        click_line(page, key)
        assert page.model.row_at(place_of(page, key)).is_late
        click(page.held_button)
        screens.settle(desk.jobs)
    (event,) = events_of(desk, stay)
    assert (event.kind, event.day) == ("call", "2027-02-23")
    assert key not in {one.task.key for one in page._source.rows if one.task}


@pytest.fixture
def record(desk, stay):
    tab = desk.window.show_tab("placements")
    tab.show_placement(stay)
    screens.settle(desk.jobs)
    tab.record.lead_to("after")
    screens.settle(desk.jobs)
    return tab.record


def buttons(record, name):
    return [one for one in record.lines.events.findChildren(IconButton)
            if one.toolTip() == name and one.isVisibleTo(record)]  # fmt: skip


def quiet(record, text):
    (found,) = [one for one in record.lines.events.findChildren(QuietButton)
                if one.text() == text and one.isVisibleTo(record)]  # fmt: skip
    return found


def chips(record):
    box = record.lines.events
    return [(chip.text(), chip.property("tone")) for chip in box.findChildren(Chip) if chip.isVisibleTo(box)]


def test_a_visit_is_planned_in_the_record_and_held_by_one_click(desk, record, stay):
    labels = []

    def respond(dialog):
        dialog.fields["day"].propose("2027-03-04")
        labels.append(dialog.fields["text"].label.text())
        labels.append(dialog.fields["attendees"].label.text())
        labels.append(dialog.fields["rating"].isHidden())
        dialog.fields["attendees"].set_value("Zsófia")
        click(dialog.do_button)

    answered(desk, lambda: click(record.lines.add_button), respond)
    assert labels == ["What is planned", "Who will be there", True]
    (event,) = events_of(desk, stay)
    assert (event.kind, event.day, event.attendees) == ("planned_visit", "2027-03-04", "Zsófia")
    assert ("Planned", "accent") in chips(record)
    with on("2027-03-05"):
        record.read()
        screens.settle(desk.jobs)
        assert ("Took place?", "bad") in chips(record)
        (held,) = buttons(record, "Took place")
        click(held)
        screens.settle(desk.jobs)
        assert (events_of(desk, stay)[0].kind, events_of(desk, stay)[0].day) == ("visit", "2027-03-04")
        assert buttons(record, "Took place") == []
        desk.undo()
        screens.settle(desk.jobs)
    assert events_of(desk, stay)[0].kind == "planned_visit"


def test_what_is_planned_is_changed_without_becoming_held(desk, record, stay):
    actions.add_event(desk.session.store, stay, {"kind": "visit", "day": "2027-02-23"})
    with on("2027-02-24"):
        record.read()
        screens.settle(desk.jobs)

        def respond(dialog):
            assert dialog.fields["kind"].value() == "visit"
            dialog.fields["attendees"].set_value("Nobody yet")
            click(dialog.do_button)

        answered(desk, lambda: click(buttons(record, "Change…")[0]), respond)
    (event,) = events_of(desk, stay)
    assert (event.kind, event.attendees) == ("planned_visit", "Nobody yet")


def test_a_reminder_is_written_from_the_record_and_stands_there(desk, record, stay, folder):
    def respond(dialog):
        assert isinstance(dialog, ReminderDialog)
        assert set(dialog.fields) == {"anna@example.org", "zsofia@example.org"}
        click(dialog.do_button)

    answered(desk, lambda: click(quiet(record, "Write a reminder…")), respond)
    assert set(mails(folder)) == {"anna@example.org", "zsofia@example.org"}
    assert len(events_of(desk, stay)) == 2


def test_the_survey_of_a_closed_stay_is_noted_in_the_record(desk, record, stay):
    store = desk.session.store
    with store.write(Label("close")) as work:
        work.update(PLACEMENT, stay, {"status": "closed", "actual_end": "2026-08-20"})
    record.read()
    page = desk.window.open_page("due")
    screens.settle(desk.jobs)
    assert {one.task.key for one in page._source.rows if one.task} == {"survey"}
    click_line(page, "survey")
    click(page.show_button)
    screens.settle(desk.jobs)

    def respond(dialog):
        assert dialog.fields["text"].label.text() == "What they said"
        dialog.fields["text"].set_value("An order came of it.")
        click(dialog.do_button)

    answered(desk, lambda: click(record.lines.add_button), respond)
    (event,) = events_of(desk, stay)
    assert (event.kind, event.day, event.text) == ("survey", TODAY, "An order came of it.")
    page = desk.window.open_page("due")
    screens.settle(desk.jobs)
    assert {one.task.key for one in page._source.rows if one.task} == set()


def test_the_line_of_time_paints_and_tells_visits(desk, stay, monkeypatch):
    painted = []
    whole = TimelinePainter._paint_contacts

    def paint(self, painter, bar, bottom):
        painted.append(bar.contacts)
        whole(self, painter, bar, bottom)

    monkeypatch.setattr(TimelinePainter, "_paint_contacts", paint)
    page = desk.window.open_page("timeline")
    screens.settle(desk.jobs)
    actions.add_event(desk.session.store, stay, {"kind": "visit", "day": "2027-03-04"})
    screens.settle(desk.jobs)
    (bar,) = page.view.bars
    assert bar.contacts == (timeline.Contact(date(2027, 3, 4), "planned_visit"),)
    assert "Planned visit on site: 4 Mar 2027" in page.view.tip(bar)
    page.view.show_day(date(2027, 3, 4))
    before = page.view.viewport().grab().toImage()
    actions.hold(desk.session.store, events_of(desk, stay)[0])
    with on("2027-03-05"):
        screens.settle(desk.jobs)
    after = page.view.viewport().grab().toImage()
    assert painted[-1][0].is_planned is False
    assert before != after
