"""The issues of visits, calls and incidents: kept, due, told to nobody who should not know, and in the window."""

from contextlib import closing
from datetime import UTC, date, datetime

import openpyxl
import pytest
from sqlalchemy import select

from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.data_rights.labels import FIELD_LABELS
from mobilise_desktop.features.placements import (
    actions,
    calendar_file,
    cockpit,
    dossier,
    due,
    due_rows,
    event_queries,
    export,
    results,
    results_queries,
)
from mobilise_desktop.features.placements.export_layouts import EVERYTHING, Private, Wish
from mobilise_desktop.features.placements.issues import Issue
from mobilise_desktop.features.placements.model import EVENT, ISSUE, PLACEMENT
from mobilise_desktop.features.placements.ui.issue_lines import due_chip
from mobilise_desktop.privacy import access, erasure
from mobilise_desktop.storage.base import FIRST_OWN_FIELD
from mobilise_desktop.storage.undo import UndoStack
from papers_help import DAY, read, text_of
from placements_help import ready

NOISE = Issue(text="It is loud", severity="low", action="Ask for ear plugs", due="2027-01-20")
ROOM = Issue(text="The room is damp", severity="high", action="Another room", due="2027-01-20")
VISIT = {"kind": "visit", "day": "2027-01-10", "text": "Two things.", "severity": "medium",
         "action": "Call the mentor", "action_due": "2027-01-20", "issues": [NOISE, ROOM]}  # fmt: skip
SECRET = {"kind": "complaint", "day": "2027-01-11", "text": "Told in confidence", "confidential": 1,
          "issues": [Issue(text="A hidden thing", severity="high", due="2027-01-19")]}  # fmt: skip
TODAY = date(2027, 1, 15)


def noted(store, values=VISIT):
    own = ready(store)
    actions.add_event(store, own, values)
    return own


def event_of(store, own):
    with closing(store.reader()) as reader:
        return event_queries.events_of(reader, own)[0]


def of_event(tasks):
    return [one for one in tasks if one.key.startswith((due.ACTION, due.ISSUE))]


# -- kept and undone -------------------------------------------------------------------------------


def test_they_are_kept_changed_and_taken_away_in_one_step_each(store):
    own = noted(store)
    undo = UndoStack(store)
    event = event_of(store, own)
    assert [(one.text, one.severity, one.is_open) for one in event.issues] == [
        ("It is loud", "low", True),
        ("The room is damp", "high", True),
    ]
    assert event.to_do == 3
    noise, room = event.issues
    new = Issue(text="No bus", due="2027-01-30")
    assert actions.edit_event(
        store, event, {**event.values, "issues": [room._replace(severity="medium"), new]}
    )
    assert [(one.text, one.severity) for one in event_of(store, own).issues] == [
        ("The room is damp", "medium"),
        ("No bus", None),
    ]
    undo.undo()
    assert event_of(store, own).issues == (noise, room)
    assert not actions.edit_event(store, event, {**event.values, "issues": [noise, room]})
    assert not actions.edit_event(store, event, event.values), "nothing is said of issues"
    actions.remove_event(store, event.id)
    with store.maintain() as connection:
        assert connection.execute(select(ISSUE.c.id).where(ISSUE.c.deleted_at.is_(None))).all() == []
    undo.undo()
    assert event_of(store, own).issues == (noise, room)


def test_of_a_kind_that_has_none_they_go(store):
    own = noted(store)
    event = event_of(store, own)
    actions.edit_event(store, event, {**event.values, "kind": "declined", "issues": event.issues})
    assert (event_of(store, own).issues, event_of(store, own).severity) == ((), None)


def test_one_is_ticked_off_and_that_undone(store):
    own = noted(store)
    undo = UndoStack(store)
    room = event_of(store, own).issues[1]
    with pytest.raises(UserError, match="still to come"):
        actions.finish_issue(store, room, "2027-01-16")
    with pytest.raises(UserError, match="before the event"):
        actions.finish_issue(store, room, "2027-01-09")
    actions.finish_issue(store, room, "2027-01-14")
    assert event_of(store, own).issues[1].done_on == "2027-01-14"
    with pytest.raises(StaleRowError):
        actions.finish_issue(store, room, "2027-01-13")
    undo.undo()
    assert event_of(store, own).issues[1].is_open
    with store.write(Label("close")) as work:
        work.update(PLACEMENT, own, {"status": "closed"})
    with pytest.raises(UserError, match="closed"):
        actions.finish_issue(store, room, "2027-01-14")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"text": " "}, "Please say what it is about"),
        ({"due": None}, "by when"),
        ({"due": "2027-01-09"}, "before the event"),
        ({"done_on": "2027-01-09"}, "before the event"),
        ({"done_on": "2027-01-16"}, "still to come"),
    ],
)
def test_what_cannot_be_right_is_refused_with_its_issue_named(store, change, said):
    own = ready(store)
    with pytest.raises(UserError, match=f"Another room: .*{said}"):
        actions.add_event(store, own, {**VISIT, "issues": [NOISE, ROOM._replace(**change)]})
    assert read(store, own).events == ()


def test_an_issue_that_somebody_removed_is_not_changed(store):
    own = noted(store)
    event = event_of(store, own)
    actions.edit_event(store, event, {**event.values, "issues": event.issues[:1]})
    changed = [event.issues[0], event.issues[1]._replace(severity="low")]
    with pytest.raises(UserError, match="no longer exists"):
        actions.edit_event(store, event, {**event.values, "issues": changed})
    with pytest.raises(UserError, match="no longer exists"):
        actions.finish_issue(store, event.issues[1], "2027-01-14")


# -- due -------------------------------------------------------------------------------------------


def test_on_the_same_day_the_gravest_comes_first(store, reader):
    own = noted(store)
    found = of_event(due.due(reader, TODAY, 30))
    assert [(one.severity, one.text) for one in found] == [
        ("high", "Visit on site: Another room (serious)"),
        ("medium", "Visit on site: Call the mentor (noticeable)"),
        ("low", "Visit on site: Ask for ear plugs (minor)"),
    ]
    same_day = [one for one in due.due(reader, TODAY, 30) if one.day == "2027-01-20"]
    assert same_day[:3] == found
    actions.finish_issue(store, event_of(store, own).issues[1], "2027-01-14")
    assert [one.severity for one in of_event(due.due_of(reader, own))] == ["medium", "low"]


def test_what_an_older_program_noted_has_no_severity(store, reader):
    own = noted(store, {**VISIT, "severity": None, "issues": []})
    with store.write(Label("old")) as work:
        work.insert(ISSUE, {"event_id": event_of(store, own).id, "text": "Of another office"})
    (task,) = of_event(due.due_of(reader, own))
    assert (task.text, task.severity) == ("Visit on site: Call the mentor", "")
    text = text_of(dossier.dossier(reader, store.target, read(store, own), DAY))
    assert "Issue: Of another office" in text
    assert "How serious" not in text
    assert due_chip(None, None, TODAY) is None


def test_the_rows_name_the_table(store):
    for tables in (due_rows.TABLES, results_queries.TABLES):
        assert ISSUE.name in tables


def test_after_a_refusal_the_agreement_is_to_be_corrected_until_it_is_made_anew(store, reader):
    own = ready(store)
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)

    def refused():
        return [one for one in due.due_of(reader, own) if one.key == "refused"]

    version = read(store, own).present
    assert refused() == []
    values = {"party": "hosting", "signer": "Őri Zsófia", "method": "wet_ink_original", "signed_on": None,
              "decision": "refused", "refusal_reason": "Other days"}  # fmt: skip
    actions.sign(store, version, values, version.short_code)
    (task,) = refused()
    said = "Refused by Hosting firm: correct the agreement and send it again"
    assert (task.text, task.day, task.section) == (said, "2027-01-22", "agreement")
    actions.take_step(store, own, "refused")
    assert [one.text for one in refused()] == [said], "it is still to be corrected"
    actions.take_step(store, own, "edit")
    assert refused() == [], "it is being done"
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    assert refused() == [], "there is a new version"


# -- nobody who should not know --------------------------------------------------------------------


def test_a_confidential_issue_goes_into_no_file(store, reader, tmp_path):
    own = noted(store)
    actions.add_event(store, own, SECRET)
    tasks = due.due(reader, TODAY, 30)
    assert "See to a confidential entry" in [one.text for one in tasks]
    assert not any("hidden" in one.text for one in tasks)
    told, left_out = due.for_others(tasks)
    assert left_out == "1 confidential entry was left out."
    written = calendar_file.calendar([], told, datetime(2027, 1, 15, tzinfo=UTC)).replace("\r\n ", "")
    sheet = text_of(cockpit.sheet(tasks, TODAY, 30))
    paper = text_of(dossier.dossier(reader, store.target, read(store, own), DAY))
    made = export.export(reader, tmp_path / "all.xlsx", [own], Wish(EVERYTHING, Private()))
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    cells = "\n".join(str(cell.value) for page in book for row in page for cell in row)
    for text in (written, sheet, paper, cells):
        assert "The room is damp" in text or "Another room (serious)" in text
        assert "hidden" not in text and "in confidence" not in text
    assert made.lacking == "1 confidential entry was left out."
    whole = text_of(dossier.dossier(reader, store.target, read(store, own), DAY, confidential=True))
    assert "Issue: A hidden thing (serious) To be done by 19 Jan 2027" in whole


def test_the_export_and_the_dossier_tell_all_of_it(store, reader, tmp_path):
    own = noted(store)
    actions.finish_issue(store, event_of(store, own).issues[0], "2027-01-14")
    export.export(reader, tmp_path / "all.xlsx", [own], Wish(EVERYTHING, Private()))
    page = openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets[0]
    heads = [cell.value for cell in page[1]]
    assert page.cell(2, heads.index("Issues of visits and incidents") + 1).value.split("\n") == [
        "Visit on site · 10 Jan 2027: To do by 20 Jan 2027: Call the mentor (noticeable)",
        "Visit on site · 10 Jan 2027: Issue: It is loud (minor), Done on 14 Jan 2027: Ask for ear plugs",
        "Visit on site · 10 Jan 2027: Issue: The room is damp (serious), To do by 20 Jan 2027: Another room",
    ]
    text = text_of(dossier.dossier(reader, store.target, read(store, own), DAY))
    for said in (
        "How serious it is: noticeable",
        "Issue: It is loud (minor) Done on 14 Jan 2027: Ask for ear plugs",
        "Issue: The room is damp (serious) To do by 20 Jan 2027: Another room",
    ):
        assert said in text


def test_the_results_count_them_without_the_confidential_ones(store, reader):
    own = noted(store)
    actions.add_event(store, own, SECRET)
    with store.write(Label("over")) as work:
        work.update(PLACEMENT, own, {"status": "ended", "end_kind": "as_planned", "actual_end": "2027-04-15"})
    (way,) = results_queries.ways(reader)
    assert dict(way.issues) == {"medium": 1, "low": 1, "high": 1, results_queries.OPEN: 3}
    row = results.results(reader).row("issues/high")
    assert (row.text, row.value) == ("Issues: serious", None), "too few stays to tell of"


def test_a_person_is_told_of_them_and_an_erasure_empties_them(store):
    own = noted(store)
    person = read(store, own).values["employee_id"]
    records = access.collect(store, "contact", person)["records"]
    texts = [one["values"]["text"] for one in records if one["table"] == ISSUE.name]
    assert texts == ["It is loud", "The room is damp"]
    fields = {c.name for c in ISSUE.columns if c.info.get("field", -1) >= FIRST_OWN_FIELD}
    assert fields - {"event_id"} <= set(FIELD_LABELS)
    erasure.erase(store, "contact", [person])
    with store.maintain() as connection:
        names = (ISSUE.c.text, ISSUE.c.action)
        assert connection.execute(select(*names)).all() == [(None, None)] * 2
        assert connection.execute(select(EVENT.c.action)).all() == [(None,)]
