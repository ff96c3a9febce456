"""The agreements of many placements made final at once: what can be, what is left out, one step back."""

import io
from datetime import UTC, date, datetime

import pikepdf
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, freezing, processes, reference
from mobilise_desktop.features.placements.queries import placement
from mobilise_desktop.privacy.model import HOLD
from mobilise_desktop.storage import files
from mobilise_desktop.storage.undo import UndoStack
from mobilise_desktop.ui.document_preview import DocumentPreview
from mobilise_desktop.ui.labels import PlainLabel
from placements_help import ready

DAY = date(2027, 1, 15)


@pytest.fixture(autouse=True)
def then():
    clock.set_source(lambda: datetime(2027, 1, 15, 12, tzinfo=UTC))
    yield
    clock.set_source(None)


def wish(store):
    return freezing.Wish(store.target, "en", DAY)


def nothing(_done, _total):
    return None


def stays(store, count):
    """Placements one after the other, each a draft with everything that is needed."""
    return [
        ready(store, start_date=f"20{27 + place // 6:02}-{3 + place % 6:02}-01",
              end_date=f"20{27 + place // 6:02}-{4 + place % 6:02}-10")
        for place in range(count)
    ]  # fmt: skip


def test_what_is_ready_and_what_is_left_out_with_the_reason(store, reader):
    draft, checked, bare, done = ready(store), ready(store), ready(store, mentor_host_id=None), ready(store)
    actions.take_step(store, checked, "check")
    for step in ("check", "freeze"):
        actions.take_step(store, done, step)
    plan = freezing.plan(reader, [draft, checked, bare, done])
    assert plan.ready == [draft, checked]
    (first, second) = plan.left
    assert (first.ref, "Mentor at the hosting firm" in first.why) == (
        placement(reader, bare).values["ref"],
        True,
    )
    assert second.why == "It is in the state “To be signed”."


def test_many_are_made_by_other_processes_and_written_as_one_step(store, reader):
    ids = stays(store, processes.FEW + 2)
    actions.take_step(store, ids[0], "check")
    told = []
    made, left = freezing.make(wish(store), ids, lambda done, total: told.append((done, total)))
    assert (len(made), left) == (len(ids), [])
    assert told[-1] == (14, 14)
    undo = UndoStack(store)
    done, late = freezing.write(store, made)
    assert (done, late) == (ids, [])
    for own in ids:
        found = placement(reader, own)
        version = found.present
        assert (found.values["status"], version.n, version.frozen_on) == ("to_sign", 1, "2027-01-15")
        pdf = files.get(reader, store.target, version.pdf_sha256)
        document = pypdfium2.PdfDocument(pdf)
        pages = [page.get_textpage().get_text_range() for page in document]
        assert all(version.short_code in page for page in pages)
        assert found.values["ref"] in pages[0]
        (row,) = reader.all("SELECT canonical FROM agreement_version WHERE placement_id = :id", {"id": own})
        assert reference.digest(row[0]) == version.sha256
    assert len(reader.all(f"SELECT id FROM {HOLD.name} WHERE deleted_at IS NULL")) == len(ids)
    undo.undo()
    assert {placement(reader, own).values["status"] for own in ids} == {"draft", "checked"}
    assert all(placement(reader, own).present is None for own in ids)


def test_a_version_made_in_a_pile_is_the_one_made_alone(store, reader):
    own = ready(store)
    ((made,), _left) = freezing.make(wish(store), [own], nothing)
    alone = freezing.freeze(reader, placement(reader, own), DAY)
    assert made.values | {"pdf_sha256": ""} == alone.values | {"pdf_sha256": ""}
    with pikepdf.open(io.BytesIO(made.pdf)) as document:
        assert document.open_metadata().pdfa_status == "2B"


def test_what_changes_meanwhile_is_left_out_and_told(store, reader):
    same, changed, gone, taken = (ready(store) for _number in range(4))
    made, _left = freezing.make(wish(store), [same, changed, gone, taken], nothing)
    actions.edit(store, changed, {"hours_tenths": 400})
    actions.delete(store, gone)
    for step in ("check", "freeze"):
        actions.take_step(store, taken, step)
    done, late = freezing.write(store, made)
    assert done == [same]
    refs = [placement(reader, own).values["ref"] for own in (changed, taken)]
    assert [one.ref for one in late if one.ref in refs] == refs
    assert all("changed meanwhile" in one.why for one in late)
    assert len(placement(reader, taken).versions) == 1
    assert placement(reader, changed).values["status"] == "draft"


def test_a_text_that_cannot_be_printed_leaves_its_placement_out(store):
    good, bad = ready(store), ready(store, timetable="Mo–Fr 🕗")
    made, (left,) = freezing.make(wish(store), [good, bad], nothing)
    assert [one.placement_id for one in made] == [good]
    assert "can’t be printed" in left.why


def test_the_clerk_makes_and_prints_those_of_the_selection(desk):
    store = desk.session.store
    good, bare = ready(store), ready(store, mentor_host_id=None)
    tab = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    tab.view.selectAll()
    asked, shown = [], []

    def answer(dialog):
        asked.append(" ".join(label.text() for label in dialog.findChildren(PlainLabel)))
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        answer_next(seen)

    def seen(dialog):
        screens.settle(desk.jobs)
        shown.append((isinstance(dialog, DocumentPreview), dialog.pdf[:5]))
        dialog.reject()

    answer_next(answer)
    tab.acts.many.begin()
    screens.settle(desk.jobs)
    assert QApplication.activeModalWidget() is None
    assert "1 agreement will be made" in asked[0]
    assert "1 placement is left out" in asked[0]
    assert "Mentor at the hosting firm" in asked[0]
    assert shown == [(True, b"%PDF-")]
    assert placement(desk.session.reader, good).values["status"] == "to_sign"
    assert placement(desk.session.reader, bare).values["status"] == "draft"
    desk.undo()
    screens.settle(desk.jobs)
    assert placement(desk.session.reader, good).values["status"] == "draft"
