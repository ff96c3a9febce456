"""Noting, changing and ticking off events in the record of a placement, with the real widgets."""

from datetime import date

import pytest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.placements import actions
from mobilise_desktop.features.placements.model import PLACEMENT
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.features.placements.ui.event_dialog import event_dialog
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.wrap_label import WrapLabel
from papers_help import text_of
from placements_help import ready

VISIT = {"kind": "visit", "day": "2027-01-05", "rating": 2, "attendees": "Zsófia", "text": "It is loud.",
         "action": "Another room", "action_due": "2027-01-10"}  # fmt: skip
SECRET = {"kind": "accident", "day": "2027-01-14", "text": "A cut.", "confidential": 1}


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    found.show_placement(own)
    screens.settle(desk.jobs)
    return found


def note(desk, tab, *events):
    for values in events:
        actions.add_event(desk.session.store, RowId(tab.record.placement_id), values)
    tab.record.read()
    screens.settle(desk.jobs)


def answer(desk, press, fill):
    """Press, fill the dialog in and press its button; what it says beside its fields."""
    said = {}

    def respond(dialog):
        try:
            fill(dialog)
            dialog.do_button.click()
            said.update({n: f._message.text() for n, f in dialog.fields.items() if f.level()})
        finally:
            if dialog.isVisible():
                dialog.reject()

    answer_next(respond)
    press()
    screens.settle(desk.jobs)
    return said


def set_all(**values):
    def fill(dialog):
        for name, value in values.items():
            dialog.fields[name].set_value(value)

    return fill


def choose_kind(dialog, kind):
    """As by hand: what fits is shown."""
    box = dialog.fields["kind"].box
    box.setCurrentIndex(box.findData(kind))
    box.activated.emit(box.currentIndex())


def shown_fields(dialog):
    return {name for name, field in dialog.fields.items() if not field.isHidden()}


def events_of(desk, tab):
    return placement(desk.session.reader, RowId(tab.record.placement_id)).events


def button(tab, name, number=0):
    found = [one for one in tab.record.lines.events.findChildren(IconButton)
             if one.toolTip() == name and not one.isHidden()]  # fmt: skip
    return found[number]


def told(tab):
    box = tab.record.lines.events
    return [label.text() for label in box.findChildren(WrapLabel) if label.isVisibleTo(box)]


def chips(tab):
    box = tab.record.lines.events
    return [(chip.text(), chip.property("tone")) for chip in box.findChildren(Chip) if chip.isVisibleTo(box)]


def test_the_fields_fit_the_kind(desk, tab):
    dialog = event_dialog(desk.window, [])
    dialog.show()
    to_do = {"severity", "action", "action_due", "action_done_on", "issues"}
    assert shown_fields(dialog) == {"kind", "day", "attendees", "rating", "text", *to_do}
    assert dialog.fields["text"].label.text() == "What was found"
    assert [dialog.fields["rating"].box.itemText(n) for n in (1, 5)] == ["1 – very poor", "5 – very good"]
    choose_kind(dialog, "accident")
    assert shown_fields(dialog) == {
        "kind",
        "day",
        "text",
        "reported_to",
        "insurer_on",
        "confidential",
        *to_do,
    }
    assert dialog.fields["text"].label.text() == "What happened"
    choose_kind(dialog, "reminder")
    assert shown_fields(dialog) == {"kind", "day", "person_id", "text"}
    low = dialog.height()
    choose_kind(dialog, "visit")
    assert dialog.height() > low
    dialog.close()


def test_a_visit_is_noted_with_everything_and_shown(desk, tab):
    said = answer(desk, tab.record.lines.add_button.click, set_all(**{**VISIT, "rating": "2"}))
    assert said == {}
    (event,) = events_of(desk, tab)
    assert (event.rating, event.action_due) == (2, "2027-01-10")
    text = told(tab)
    for line in ("Visit on site · 5 Jan 2027", "It is loud.", "Who was there: Zsófia", "To do by 10 Jan 2027: Another room"):  # fmt: skip
        assert line in text, line
    assert ("2 – poor", "plain") in chips(tab)
    assert tab.record.sections["after"]._count.text() == "1 to be done"
    assert ("overdue since 10 Jan 2027", "bad") in chips(tab)


@pytest.mark.parametrize(("day", "tone"), [("2027-01-15", "attention"), ("2027-02-20", "plain")])
def test_an_action_to_come_is_amber_when_it_is_soon(desk, tab, day, tone):
    note(desk, tab, {**VISIT, "action_due": day})
    assert [shade for text, shade in chips(tab) if text.startswith("until")] == [tone]


def test_what_is_wrong_is_told_beside_the_field_and_nothing_is_written(desk, tab):
    press = tab.record.lines.add_button.click
    said = answer(desk, press, set_all(kind="complaint", day="2027-01-16"))
    assert said == {"day": "This day is still to come. Only visits and calls can be planned."}
    said = answer(desk, press, set_all(action="A room"))
    assert said == {"action_due": "Please say by when it has to be done."}
    said = answer(desk, press, set_all(action="A room", action_due="2027-01-14"))
    assert said == {"action_due": "This is before the event itself. Choose a later day."}
    assert events_of(desk, tab) == ()


def test_a_day_that_cannot_be_read_in_a_hidden_field_is_no_hindrance(desk, tab):
    def fill(dialog):
        dialog.fields["action_due"].line.setText("rubbish")
        choose_kind(dialog, "declined")

    assert answer(desk, tab.record.lines.add_button.click, fill) == {}
    assert [one.kind for one in events_of(desk, tab)] == ["declined"]


def test_an_event_is_changed_and_the_change_undone(desk, tab):
    note(desk, tab, VISIT)
    seen = []

    def fill(dialog):
        seen.append({name: field.value() for name, field in dialog.fields.items()})
        dialog.fields["rating"].set_value("5")

    assert answer(desk, button(tab, "Change…").click, fill) == {}
    assert (seen[0]["rating"], seen[0]["text"], seen[0]["action_due"]) == ("2", "It is loud.", "2027-01-10")
    assert events_of(desk, tab)[0].rating == 5
    desk.undo()
    screens.settle(desk.jobs)
    assert events_of(desk, tab)[0].rating == 2


def test_an_action_is_ticked_off_with_its_day(desk, tab):
    note(desk, tab, VISIT)
    tick = "Tick off what had to be done…"
    said = answer(desk, button(tab, tick).click, set_all(action_done_on="2027-01-16"))
    assert said == {"action_done_on": "This day is still to come."}
    assert answer(desk, button(tab, tick).click, set_all(action_done_on="2027-01-12")) == {}
    assert events_of(desk, tab)[0].action_done_on == "2027-01-12"
    assert ("Done", "good") in chips(tab)
    assert "Done on 12 Jan 2027: Another room" in told(tab)
    with pytest.raises(IndexError):
        button(tab, tick)
    desk.undo()
    screens.settle(desk.jobs)
    assert events_of(desk, tab)[0].is_open


def test_a_confidential_accident_is_marked(desk, tab):
    note(desk, tab, SECRET)
    assert {("Confidential", "attention"), ("Insurer not told", "bad")} <= set(chips(tab))


def test_a_closed_placement_offers_no_changes(desk, tab):
    note(desk, tab, VISIT)
    with desk.session.store.write(Label("close")) as work:
        work.update(PLACEMENT, RowId(tab.record.placement_id), {"status": "closed"})
    tab.record.read()
    screens.settle(desk.jobs)
    offered = []

    def fill(dialog):
        box = dialog.fields["kind"].box
        offered.extend(box.itemText(n) for n in range(box.count()))
        dialog.reject()

    answer_next(fill)
    tab.record.lines.add_button.click()
    assert offered == ["Survey after six months", "Reminder sent"]
    names = {one.toolTip() for one in tab.record.lines.events.findChildren(IconButton)
             if one.isVisibleTo(tab.record.lines.events)}  # fmt: skip
    assert not names & {"Change…", "Remove", "Tick off what had to be done…"}


@pytest.mark.parametrize(("ticked", "seen"), [(False, False), (True, True)])
def test_the_dossier_has_confidential_entries_only_when_they_are_ticked(desk, tab, ticked, seen, monkeypatch):
    note(desk, tab, SECRET)
    made, texts = [], []
    acts = tab.record.acts
    paper = acts.paper

    def kept(kind, **options):
        made.append(paper(kind, **options))

    monkeypatch.setattr(acts, "paper", kept)

    def fill(dialog):
        texts.append(dialog.fields["confidential"].value())
        dialog.fields["confidential"].set_value(ticked)

    answer(desk, lambda: acts.open_paper("dossier"), fill)
    screens.settle(desk.jobs)
    text = text_of(made[0].pdf)
    assert texts == [False]
    assert ("A cut." in text) == seen
    assert ("1 confidential entry was left out." in text) != seen
    made[0].close()


def test_a_closed_question_makes_no_dossier(desk, tab, monkeypatch):
    note(desk, tab, SECRET)
    made = []
    monkeypatch.setattr(tab.record.acts, "paper", lambda *_a, **_k: made.append(1))
    answer_next(lambda dialog: dialog.reject())
    tab.record.acts.open_paper("dossier")
    assert made == []


def test_the_calendar_says_what_it_leaves_out(desk, tab, tmp_path, monkeypatch):
    said = []
    note(desk, tab, VISIT, SECRET)
    monkeypatch.setattr(tab.record.context.notices, "say", lambda text, *_rest: said.append(text))
    out = tmp_path / "stays.ics"
    tab.acts.due.write_calendar(out)
    screens.settle(desk.jobs)
    text = out.read_text("utf-8").replace("\r\n ", "")
    assert "Another room" in text
    assert "confidential" not in text
    assert said == ["The calendar is in “stays.ics”. 1 confidential entry was left out."]


def test_the_page_of_what_is_due_leads_to_the_place(desk, tab):
    note(desk, tab, VISIT)
    page = desk.window.open_page("due")
    screens.settle(desk.jobs)
    rows = [page.model.row_at(n) for n in range(page.model.rowCount())]
    place = next(n for n, row in enumerate(rows) if row.task and row.task.key.startswith("action-"))
    assert rows[place].is_late == (date(2027, 1, 10) < date(2027, 1, 15))
    page.view.choice.choose_row(place)
    page.open_current()
    screens.settle(desk.jobs)
    assert tab.record.sections["after"].is_open()
