"""What is noted on the way of a stay: what must hold, changing, ticking off, what is due, papers."""

import json
from contextlib import closing
from datetime import date

import pytest
from sqlalchemy import select

from mobilise_desktop import cli, composition
from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.attachments.actions import attach
from mobilise_desktop.features.data_rights.labels import FIELD_LABELS
from mobilise_desktop.features.placements import actions, cockpit, dossier, due, event_words, events, words
from mobilise_desktop.features.placements.model import EVENT, PLACEMENT
from mobilise_desktop.privacy import access, erasure
from mobilise_desktop.storage.base import FIRST_OWN_FIELD
from mobilise_desktop.storage.target import Target
from mobilise_desktop.storage.undo import UndoStack
from papers_help import DAY, read, text_of
from placements_help import Counting, note, ready

TODAY = "2027-01-15"
VISIT = {
    "kind": "visit", "day": "2027-01-10", "attendees": "Anna, Zsófia", "rating": "4", "text": "All is well.",
    "action": "A second screen", "action_due": "2027-01-20",
}  # fmt: skip
SECRET = {
    "kind": "accident", "day": "2027-01-12", "text": "A cut in the hand.", "confidential": True,
    "action": "Talk to the doctor", "action_due": "2027-01-18",
}  # fmt: skip


def noted(store, own):
    (event,) = read(store, own).events
    return event


def tasks_of(store, own, today=date(2027, 1, 15), days=30):
    with closing(store.reader()) as reader:
        return [one for one in due.due(reader, today, days) if one.placement_id == own]


def keyed(tasks):
    return {one.key.partition("-")[0]: one for one in tasks if one.key.startswith(("action-", "insurer-"))}


# -- what must hold ------------------------------------------------------------------------------


def test_every_kind_has_its_fields_and_a_word():
    others = {
        "interruption",
        "notice",
        "reminder",
        "attendance",
        "declined",
        "survey",
        "settled",
        "elsewhere",
    }
    assert {*events.VISITS, *events.PLANNED, *events.INCIDENTS, *others} == set(words.EVENTS)
    assert [int(grade) for grade in words.RATINGS] == list(events.RATINGS)
    for kind in words.EVENTS:
        assert "text" in events.fitting(kind)
    assert "rating" in events.fitting("video")
    assert "rating" not in events.fitting("complaint")
    assert "confidential" not in events.fitting("visit")


def test_what_does_not_fit_the_kind_is_not_kept():
    kept = events.kept({**VISIT, **SECRET, "kind": "call", "insurer_on": "2027-01-12", "until": "2027-01-13"})
    assert (kept["rating"], kept["confidential"], kept["insurer_on"], kept["until"]) == (4, 0, None, None)
    assert events.kept({**VISIT, "kind": "absence"})["rating"] is None
    assert events.kept({**SECRET, "text": ""})["text"] is None


@pytest.mark.parametrize(
    ("change", "field", "said"),
    [
        ({"day": None}, "day", "Please enter the day"),
        ({"rating": "6"}, "rating", "from 1 to 5"),
        ({"rating": 0, "action_due": "2027-01-09"}, "action_due", "before the event"),
        ({"action_due": None}, "action_due", "by when"),
        ({"action": None}, "action", "what has to be done"),
        ({"action_done_on": "2027-01-01"}, "action_done_on", "before the event"),
        ({"kind": "accident", "insurer_on": "2027-01-09"}, "insurer_on", "before the incident"),
        ({"kind": "interruption", "until": "2027-01-09"}, "until", "before the first day"),
    ],
)
def test_what_cannot_be_right_is_told_beside_its_field(change, field, said):
    assert said in events.wrong({**VISIT, **change})[field]


def test_whom_an_incident_was_reported_to_is_kept_and_told(store):
    own = ready(store)
    actions.add_event(store, own, {**SECRET, "reported_to": "Köster Druck, the insurer"})
    actions.add_event(store, own, {**VISIT, "reported_to": "nobody"})
    secret, visit = sorted(read(store, own).events, key=lambda event: event.kind)
    assert (secret.reported_to, visit.reported_to) == ("Köster Druck, the insurer", None)
    assert "Reported to Köster Druck, the insurer" in list(event_words.details(secret))


def test_days_of_what_has_happened_are_not_to_come():
    assert events.to_come({**VISIT, "day": TODAY}, TODAY) == {}
    assert events.to_come({**VISIT, "day": "2027-01-16"}, TODAY) == {}, "it is planned"
    assert set(events.to_come({**SECRET, "day": "2027-01-16"}, TODAY)) == {"day"}
    assert set(events.to_come({**SECRET, "insurer_on": "2027-01-16"}, TODAY)) == {"insurer_on"}
    assert set(events.to_come({**VISIT, "action_done_on": "2027-01-16"}, TODAY)) == {"action_done_on"}
    assert set(events.to_come({"kind": "interruption", "day": "2027-02-01"}, TODAY)) == {"day"}
    assert events.wrong(VISIT) == events.wrong(SECRET) == {}
    assert set(events.to_come({"kind": "attendance", "day": "2027-02-01", "text": "30 days"}, TODAY)) == {
        "day"
    }


def test_an_attendance_sheet_says_days_and_hours():
    sheet = {"kind": "attendance", "day": TODAY}
    assert events.wrong({**sheet, "text": " "}) == {"text": "Please enter the days and hours."}
    assert events.wrong({**sheet, "text": "31 days, 236 hours"}) == {}


# -- noting, changing, ticking off ---------------------------------------------------------------


def test_an_event_is_noted_changed_ticked_off_and_everything_undone(store):
    own, undo = ready(store), UndoStack(store)
    actions.add_event(store, own, VISIT)
    first = noted(store, own)
    assert (first.rating, first.attendees, first.is_open) == (4, "Anna, Zsófia", True)
    assert actions.edit_event(store, first, {**first.values, "rating": "2", "text": "It is loud."})
    assert (noted(store, own).rating, noted(store, own).text) == (2, "It is loud.")
    second = noted(store, own)
    actions.edit_event(store, second, {**second.values, "action_done_on": TODAY})
    assert not noted(store, own).is_open
    undo.undo()
    assert noted(store, own).is_open
    undo.undo()
    assert noted(store, own) == first
    undo.undo()
    assert read(store, own).events == ()


def test_an_event_becomes_another_kind_without_what_does_not_fit(store):
    own = ready(store)
    actions.add_event(store, own, SECRET)
    event = noted(store, own)
    assert event.confidential == 1
    actions.edit_event(store, event, {**event.values, "kind": "visit", "rating": 3})
    assert (noted(store, own).confidential, noted(store, own).rating) == (0, 3)
    assert not actions.edit_event(store, noted(store, own), noted(store, own).values)


def test_what_cannot_be_right_is_not_written(store):
    own = ready(store)
    with pytest.raises(UserError, match="from 1 to 5"):
        actions.add_event(store, own, {**VISIT, "rating": 9})
    assert read(store, own).events == ()
    actions.add_event(store, own, VISIT)
    event = noted(store, own)
    with pytest.raises(UserError, match="before the event"):
        actions.edit_event(store, event, {**event.values, "action_due": "2027-01-01"})
    assert noted(store, own) == event


def test_two_who_change_the_same_field_do_not_overwrite_each_other(store):
    own = ready(store)
    actions.add_event(store, own, VISIT)
    seen = noted(store, own)
    actions.edit_event(store, seen, {**seen.values, "text": "Mine"})
    with pytest.raises(StaleRowError):
        actions.edit_event(store, seen, {**seen.values, "text": "Theirs"})
    assert noted(store, own).text == "Mine"


def test_a_closed_placement_is_only_read(store):
    own = ready(store)
    actions.add_event(store, own, VISIT)
    event = noted(store, own)
    with store.write(Label("close")) as work:
        work.update(PLACEMENT, own, {"status": "closed"})
    for refused in (
        lambda: actions.add_event(store, own, VISIT),
        lambda: actions.edit_event(store, event, {**event.values, "text": "Else"}),
        lambda: actions.remove_event(store, event.id),
    ):
        with pytest.raises(UserError, match="closed"):
            refused()
    assert noted(store, own) == event


def test_what_was_removed_meanwhile_is_not_changed(store):
    own = ready(store)
    actions.add_event(store, own, VISIT)
    event = noted(store, own)
    actions.remove_event(store, event.id)
    with pytest.raises(UserError, match="no longer exists"):
        actions.edit_event(store, event, {**event.values, "text": "Else"})


def test_changing_a_reminder_is_no_way_to_remind_twice_a_day(store):
    own = ready(store)
    actions.add_event(store, own, {"kind": "reminder", "day": "2027-01-10"})
    actions.add_event(store, own, {"kind": "reminder", "day": "2027-01-12"})
    later = read(store, own).events[0]
    with pytest.raises(UserError, match="One reminder in 24 hours"):
        actions.edit_event(store, later, {**later.values, "day": "2027-01-10"})
    assert actions.edit_event(store, later, {**later.values, "text": "By telephone"})


# -- what is due ---------------------------------------------------------------------------------


def test_an_open_action_is_due_on_its_day_until_it_is_done(store):
    own = ready(store)
    actions.add_event(store, own, {**VISIT, "action": "A second\nscreen"})
    task = keyed(tasks_of(store, own))["action"]
    assert (task.day, task.text, task.section) == ("2027-01-20", "Visit on site: A second screen", "after")
    event = noted(store, own)
    actions.edit_event(store, event, {**event.values, "action_done_on": TODAY})
    assert keyed(tasks_of(store, own)) == {}


@pytest.mark.parametrize(("status", "seen"), [("running", True), ("ended", True), ("closed", False)])
def test_an_action_is_due_also_after_the_stay_until_all_is_closed(store, status, seen):
    own = ready(store)
    actions.add_event(store, own, VISIT)
    with store.write(Label("state")) as work:
        work.update(PLACEMENT, own, {"status": status})
    assert ("action" in keyed(tasks_of(store, own))) == seen


def test_an_accident_is_due_at_once_until_the_insurer_was_told(store):
    own = ready(store)
    actions.add_event(store, own, {"kind": "accident", "day": TODAY, "text": "A cut."})
    task = keyed(tasks_of(store, own, days=1))["insurer"]
    assert (task.day, task.text) == ("2027-01-16", "Tell the insurer about the accident")
    event = noted(store, own)
    actions.edit_event(store, event, {**event.values, "insurer_on": TODAY})
    assert keyed(tasks_of(store, own)) == {}
    event = noted(store, own)
    actions.edit_event(store, event, {**event.values, "kind": "complaint", "insurer_on": None})
    assert keyed(tasks_of(store, own)) == {}


def test_what_is_due_of_a_confidential_entry_tells_nothing_of_it(store):
    own = ready(store)
    actions.add_event(store, own, VISIT)
    actions.add_event(store, own, SECRET)
    found = tasks_of(store, own)
    hidden = [one for one in found if one.is_confidential]
    assert {one.text for one in hidden} == {"See to a confidential entry"}
    assert len(hidden) == 2
    told, note = due.for_others(found)
    assert note == "2 confidential entries were left out."
    assert len(told) == len(found) - 2
    text = text_of(cockpit.sheet(found, date(2027, 1, 15), 30))
    assert "A second screen" in text
    assert "See to a confidential entry" not in text
    assert note in text
    assert "left out" not in text_of(cockpit.sheet(told, date(2027, 1, 15), 30))


def test_a_video_call_is_a_contact_too(store):
    own = ready(store)
    with store.write(Label("state")) as work:
        work.update(PLACEMENT, own, {"status": "running"})
    today = date(2027, 4, 1)
    assert "half" in {one.key for one in tasks_of(store, own, today)}
    note(store, own, {"kind": "video", "day": "2027-03-20"})
    assert "half" not in {one.key for one in tasks_of(store, own, today)}


def test_events_take_no_more_queries_however_many_there_are(store):
    own = ready(store)
    with closing(store.reader()) as reader:
        none = Counting(reader)
        due.due(none, date(2027, 1, 15), 30)
    for number in range(10):
        actions.add_event(store, own, {**VISIT, "action": f"Thing {number}"})
    with closing(store.reader()) as reader:
        many = Counting(reader)
        assert sum(one.key.startswith("action-") for one in due.due(many, date(2027, 1, 15), 30)) == 10
    assert many.asked == none.asked <= 10


def test_the_command_leaves_confidential_entries_out_unless_they_are_ordered(tmp_path, capsys):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "anna", "desk", "BVMW")
    actions.add_event(store, ready(store), SECRET)
    store.close()

    def said(*options):
        assert cli.main(["--database", str(target.file), "due", "--days", "30", *options]) == 0
        return capsys.readouterr().out

    assert "2 confidential entries were left out." in said()
    assert "See to" not in said()
    assert json.loads(said("--json"))["note"] == "2 confidential entries were left out."
    assert said("--confidential").count("See to a confidential entry") == 2
    assert "left out" not in said("--confidential")
    assert "note" not in json.loads(said("--confidential", "--json"))


# -- papers and rights ---------------------------------------------------------------------------


def test_the_dossier_tells_it_and_counts_what_is_confidential(store, reader, tmp_path):
    own = ready(store)
    actions.add_event(store, own, VISIT)
    actions.add_event(store, own, SECRET)
    secret = next(one for one in read(store, own).events if one.confidential)
    note = tmp_path / "doctor.txt"
    note.write_text("x")
    attach(store, "placement_event", secret.id, [note])
    text = text_of(dossier.dossier(reader, store.target, read(store, own), DAY))
    for said in ("All is well.", "Rating: 4 – good", "Who was there: Anna, Zsófia", "To do by 20 Jan 2027: A second screen"):  # fmt: skip
        assert said in text, said
    assert "1 confidential entry was left out." in text
    for hidden in ("A cut in the hand.", "Accident, 12", "Talk to the doctor", "doctor.txt"):
        assert hidden not in text, hidden
    whole = text_of(dossier.dossier(reader, store.target, read(store, own), DAY, confidential=True))
    for said in ("A cut in the hand.", "Talk to the doctor", "The insurer has not been told yet", "doctor.txt"):  # fmt: skip
        assert said in whole, said
    assert "left out" not in whole


def test_the_dossier_speaks_other_languages(store, reader):
    own = ready(store)
    actions.add_event(store, own, VISIT)
    actions.add_event(store, own, SECRET)
    with i18n.speaking("de"):
        text = text_of(dossier.dossier(reader, store.target, read(store, own), DAY))
    assert "Bewertung: 4 – gut" in text
    assert "1 vertraulicher Eintrag wurde weggelassen." in text


def test_a_person_is_told_what_is_confidential_too_and_each_field_has_a_label(store):
    own = ready(store)
    actions.add_event(store, own, SECRET)
    person = read(store, own).values["employee_id"]
    records = access.collect(store, "contact", person)["records"]
    (event,) = [one["values"] for one in records if one["table"] == "placement_event"]
    assert (event["text"], event["action"]) == ("A cut in the hand.", "Talk to the doctor")
    fields = {c.name for c in EVENT.columns if c.info.get("field", -1) >= FIRST_OWN_FIELD}
    assert fields - {"placement_id", "person_id"} <= set(FIELD_LABELS)


def test_an_erasure_empties_what_was_noted(store):
    own = ready(store)
    actions.add_event(store, own, {**VISIT, "action_done_on": TODAY})
    actions.add_event(store, own, {**SECRET, "insurer_on": TODAY, "reported_to": "Her sister"})
    erasure.erase(store, "contact", [read(store, own).values["employee_id"]])
    names = (
        "text",
        "attendees",
        "reported_to",
        "action",
        "action_due",
        "action_done_on",
        "insurer_on",
        "rating",
    )
    with store.maintain() as connection:
        rows = connection.execute(select(*(EVENT.c[name] for name in names))).all()
    assert rows == [(None,) * len(names)] * 2
