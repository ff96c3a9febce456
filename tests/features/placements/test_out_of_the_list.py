"""Calendar file, sheet of what is due, batch printing, files that come back, results."""

from datetime import date

import pypdfium2
import pytest
import vobject

from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, due, queries
from mobilise_desktop.ui import messages
from placements_help import ready


@pytest.fixture(autouse=True)
def then(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: date(2027, 2, 20))


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    ready(desk.session.store, first_part_end="2027-03-20", second_part_start="2027-03-25")
    ready(desk.session.store)
    screens.settle(desk.jobs)
    return found


def pages(pdf):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def test_stays_and_deadlines_go_into_a_calendar(desk, tab, tmp_path):
    out = tmp_path / "stays.ics"
    for _twice in range(2):
        tab.acts.due.write_calendar(out)
        screens.settle(desk.jobs)
    text = out.read_bytes().decode()
    assert "\r\n" in text
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    calendar = vobject.readOne(text)
    events = calendar.vevent_list
    ids = [event.uid.value for event in events]
    assert len(ids) == len(set(ids))
    stays = [event for event in events if "Anna Krause" in event.summary.value]
    assert sorted((event.dtstart.value, event.dtend.value) for event in stays) == [
        (date(2027, 3, 1), date(2027, 3, 21)),
        (date(2027, 3, 1), date(2027, 4, 16)),
        (date(2027, 3, 25), date(2027, 4, 16)),
    ]
    tasks = due.due(desk.session.reader, date(2027, 2, 20), 400)
    assert len(events) == len(tasks) + len(stays)
    assert any("Have the agreement signed" in event.summary.value for event in events)


def test_what_is_due_is_printed_with_what_is_overdue(desk, tab):
    preview = tab.acts.due.preview()
    screens.settle(desk.jobs)
    text = " ".join(" ".join(pages(preview.pdf)).split())
    assert "What is due until 27 February 2027" in text
    assert "overdue" in text
    for task in due.due(desk.session.reader, date(2027, 2, 20), 7):
        assert task.ref in text
    preview.close()


def test_agreements_of_a_selection_are_one_document(desk, tab):
    store, reader = desk.session.store, desk.session.reader
    ids = [row.id for row in queries.placements(reader)]
    for step in ("check", "freeze"):
        actions.take_step(store, ids[0], step)
    screens.settle(desk.jobs)
    preview = tab.acts.pile.preview(ids, ["agreement"])
    screens.settle(desk.jobs)
    text = "\n".join(pages(preview.pdf))
    for own in ids:
        assert queries.placement(reader, own).values["ref"] in text
    assert queries.placement(reader, ids[0]).present.short_code in text
    preview.close()


def test_a_file_that_comes_back_is_told_in_a_dialog(desk, tab, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(messages, "tell", lambda _parent, title, text: said.append((title, text)))
    store, reader = desk.session.store, desk.session.reader
    own = queries.placements(reader)[0].id
    for step in ("check", "freeze"):
        actions.take_step(store, own, step)
    version = queries.placement(reader, own).present
    preview = tab.acts.pile.preview([own], ["agreement"])
    screens.settle(desk.jobs)
    file = tmp_path / "back.pdf"
    file.write_bytes(preview.pdf)
    tab.acts.examine(file)
    screens.settle(desk.jobs)
    ((title, text),) = said
    assert title == "back.pdf"
    assert version.short_code in text
    assert "no electronic signature" in text
    preview.close()
