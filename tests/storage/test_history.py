import pytest

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import FIRM, NOTE
from mobilise_desktop.storage.history import timeline
from mobilise_desktop.storage.undo import UndoStack
from stores import LABEL, add_firm, edit_firm, firm_values


@pytest.fixture
def undo(store):
    return UndoStack(store)


def import_firms(store, count=3):
    rows = [(new_id(), *firm_values(f"Firm {n}").values()) for n in range(count)]
    with store.write(Label(N_("Import firms"))) as work:
        work.insert_many(FIRM, ("id", *firm_values()), rows)
    return [row[0] for row in rows]


def delete(store, *ids):
    with store.write(LABEL) as work:
        for row_id in ids:
            work.delete(FIRM, row_id)


def restore(store, row_id):
    with store.write(LABEL) as work:
        work.restore(FIRM, row_id)


def kinds(reader, row_id):
    return [event.kind for event in timeline(reader, {"firm": [row_id]})][::-1]


def test_every_change_of_a_record_is_told_newest_first(store, reader):
    row_id = add_firm(store)
    edit_firm(store, row_id, trade_name="Alfa")
    edit_firm(store, row_id, trade_name="Béta", website="b.example")
    events = timeline(reader, {"firm": [row_id]})
    assert [event.kind for event in events] == ["update", "update", "insert"]
    assert events[0].fields == {"trade_name": ("Alfa", "Béta"), "website": (None, "b.example")}
    assert {event.who for event in events} == {"anna"}
    assert events[2].label.text() == "Add Alfa Kft."
    assert events[0].at_utc >= events[2].at_utc


def test_undo_and_redo_are_told_too(store, reader, undo):
    row_id = add_firm(store)
    edit_firm(store, row_id, trade_name="Alfa")
    undo.undo()
    undo.redo()
    events = timeline(reader, {"firm": [row_id]})
    assert [event.label.text() for event in events] == [
        "Redo: Change something", "Undo: Change something", "Change something", "Add Alfa Kft.",
    ]  # fmt: skip
    assert events[1].fields == {"trade_name": ("Alfa", None)}


def test_deleting_and_restoring_are_told(store, reader):
    row_id = add_firm(store)
    delete(store, row_id)
    restore(store, row_id)
    delete(store, row_id)
    assert kinds(reader, row_id) == ["insert", "delete", "restore", "delete"]


def test_an_imported_row_tells_of_the_import_its_undo_and_its_redo(store, reader, undo):
    row_id = import_firms(store)[0]
    assert kinds(reader, row_id) == ["insert"]
    undo.undo()
    assert kinds(reader, row_id) == ["insert", "delete"]
    undo.redo()
    undo.undo()
    undo.redo()
    assert kinds(reader, row_id) == ["insert", "delete", "restore", "delete", "restore"]
    assert timeline(reader, {"firm": [row_id]})[0].label.text() == "Redo: Import firms"


def test_a_row_in_the_trash_does_not_go_and_come_with_the_import(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    undo = UndoStack(anna)
    gone, other = import_firms(anna)[:2]
    delete(bela, gone)
    undo.undo()
    undo.redo()
    reader = anna.reader()
    assert kinds(reader, gone) == ["insert", "delete"]
    assert kinds(reader, other) == ["insert", "delete", "restore"]
    reader.close()


def test_the_history_of_several_records_is_one(store, reader):
    row_id = add_firm(store)
    with store.write(LABEL) as work:
        note = work.insert(NOTE, {"firm_id": row_id, "text": "first"})
    with store.write(LABEL) as work:
        work.update(NOTE, note, {"text": "second"})
    events = timeline(reader, {"firm": [row_id], "firm_note": [note], "contact": []})
    assert [(event.table, event.kind) for event in events] == [
        ("firm_note", "update"), ("firm_note", "insert"), ("firm", "insert"),
    ]  # fmt: skip
