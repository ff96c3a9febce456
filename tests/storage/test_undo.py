import pytest

from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.core.labels import Label
from mobilise_desktop.features.firms.model import FIRM, NOTE
from mobilise_desktop.storage.undo import STEPS, UndoStack
from stores import LABEL, add_firm, edit_firm, firm_values, living


@pytest.fixture
def undo(store):
    return UndoStack(store)


def import_firms(store, count):
    rows = [(new_id(), *firm_values(f"Firm {n}").values()) for n in range(count)]
    with store.write(Label(N_("Import firms"))) as work:
        work.insert_many(FIRM, ("id", *firm_values()), rows)
    return [row[0] for row in rows]


def test_there_is_nothing_to_take_back_at_first(undo):
    assert undo.next_undo is None and undo.next_redo is None
    with pytest.raises(UserError, match="nothing to take back"):
        undo.undo()
    with pytest.raises(UserError, match="nothing to redo"):
        undo.redo()


def test_an_action_is_named_taken_back_and_done_again(store, reader, undo):
    row_id = add_firm(store, "Alfa Kft.")
    assert undo.next_undo.label.text() == "Add Alfa Kft."
    assert undo.undo().label.text() == "Add Alfa Kft."
    assert row_id not in living(reader)["firm"]
    assert undo.next_redo.label.text() == "Add Alfa Kft."
    undo.redo()
    assert row_id in living(reader)["firm"]
    assert undo.next_undo.label.text() == "Add Alfa Kft."


def test_a_new_action_ends_what_could_be_redone(store, undo):
    row_id = add_firm(store)
    edit_firm(store, row_id, trade_name="Alfa")
    undo.undo()
    edit_firm(store, row_id, website="alfa.example")
    assert undo.next_redo is None


def test_what_an_import_took_out_of_the_trash_goes_back_into_it_after_a_redo(store, reader, undo):
    old = add_firm(store, "Alfa Kft.")
    with store.write(LABEL) as work:
        work.delete(FIRM, old)
    with store.write(Label(N_("Import firms"))) as work:
        work.restore(FIRM, old)
        work.insert_many(FIRM, ("id", *firm_values()), [(new_id(), *firm_values("Béta Kft.").values())])
    for _time in range(2):
        assert len(living(reader)["firm"]) == 2
        undo.undo()
        assert living(reader)["firm"] == {}
        undo.redo()


def test_an_import_is_one_step(store, reader, undo):
    import_firms(store, 2500)
    undo.undo()
    assert living(reader)["firm"] == {}
    undo.redo()
    assert len(living(reader)["firm"]) == 2500
    undo.undo()
    assert living(reader)["firm"] == {}


def test_redoing_an_import_leaves_in_the_trash_what_was_deleted_before(store, reader, undo):
    ids = import_firms(store, 10)
    with store.write(LABEL) as work:
        work.delete(FIRM, ids[0])
    undo.undo()
    undo.undo()
    undo.redo()
    assert set(living(reader)["firm"]) == set(ids)
    undo.redo()
    assert set(living(reader)["firm"]) == set(ids[1:])


def test_undo_and_redo_work_after_a_restart(target, make_store):
    store = make_store(target)
    row_id = add_firm(store)
    edit_firm(store, row_id, trade_name="A")
    first = UndoStack(store)
    first.undo()
    first.redo()
    again = UndoStack(make_store(target))
    assert again.next_undo.label.text() == "Change something"
    again.undo()
    again.undo()
    assert again.next_undo is None
    reader = store.reader()
    assert living(reader)["firm"] == {}
    reader.close()


def test_the_actions_of_others_are_not_offered(target, make_store):
    add_firm(make_store(target, "béla", "desk-2"))
    assert UndoStack(make_store(target, "anna", "desk-1")).next_undo is None


def test_what_somebody_changed_since_is_not_overwritten_and_does_not_block(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    undo = UndoStack(anna)
    row_id = add_firm(anna, "Alfa Kft.")
    edit_firm(anna, row_id, trade_name="anna's")
    edit_firm(bela, row_id, trade_name="béla's")
    with pytest.raises(UserError, match="béla has changed the same record"):
        undo.undo()
    reader = anna.reader()
    assert reader.one("SELECT trade_name FROM firm") == ("béla's",)
    assert undo.next_undo.label.text() == "Add Alfa Kft."
    reader.close()


def test_the_same_step_is_taken_back_once_only(target, make_store):
    first, second = make_store(target), make_store(target)
    row_id = add_firm(first)
    edit_firm(first, row_id, trade_name="A")
    one, two = UndoStack(first), UndoStack(second)
    one.undo()
    with pytest.raises(UserError, match="taken back already"):
        two.undo()
    two.undo()
    reader = first.reader()
    assert living(reader)["firm"] == {}
    reader.close()


def test_a_deletion_by_two_people_is_undone_by_the_first_only(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    row_id = add_firm(anna)
    for store in (anna, bela):
        with store.write(LABEL) as work:
            work.delete(FIRM, row_id)
    assert UndoStack(bela).next_undo is None


def test_a_row_changed_deleted_restored_and_changed_in_one_action_comes_back(store, reader, undo):
    one, two = add_firm(store, "One", trade_name="a"), add_firm(store, "Two", trade_name="x")
    before = living(reader)
    with store.write(LABEL) as work:
        work.update(FIRM, one, {"trade_name": "b"})
        work.update(FIRM, two, {"trade_name": "y"})
        work.delete(FIRM, one)
        work.restore(FIRM, one)
        work.update(FIRM, one, {"trade_name": "c"})
    after = living(reader)
    undo.undo()
    assert living(reader) == before
    undo.redo()
    assert living(reader) == after


def test_what_came_and_went_in_one_action_stays_away(store, reader, undo):
    row_id = new_id()
    with store.write(LABEL) as work:
        work.insert_many(FIRM, ("id", *firm_values()), [(row_id, *firm_values().values())])
        work.delete(FIRM, row_id)
    for _time in range(2):
        undo.undo()
        assert living(reader)["firm"] == {}
        undo.redo()
        assert living(reader)["firm"] == {}


def test_what_was_changed_and_changed_back_in_one_action_is_no_step(store, reader, undo):
    row_id = add_firm(store, trade_name="a", website="w")
    step = undo.next_undo
    with store.write(LABEL) as work:
        work.update(FIRM, row_id, {"trade_name": "b"})
        work.update(FIRM, row_id, {"trade_name": "a"})
    assert undo.next_undo == step
    with store.write(LABEL) as work:
        work.update(FIRM, row_id, {"trade_name": "b", "website": "x"})
        work.update(FIRM, row_id, {"trade_name": "a"})
    assert reader.all("SELECT fields FROM change WHERE op = 'update'") == [('{"website": ["w", "x"]}',)]


def test_an_action_over_several_tables_is_one_step(store, reader, undo):
    before = living(reader)
    with store.write(LABEL) as work:
        firm = work.insert(FIRM, firm_values())
        work.insert(NOTE, {"firm_id": firm, "text": "first"})
        work.update(FIRM, firm, {"trade_name": "Alfa"})
    after = living(reader)
    undo.undo()
    assert living(reader) == before
    undo.redo()
    assert living(reader) == after


def test_the_last_hundred_steps_are_offered(sqlite_store):
    undo = UndoStack(sqlite_store)
    row_id = add_firm(sqlite_store)
    for n in range(STEPS + 5):
        edit_firm(sqlite_store, row_id, trade_name=str(n))
    taken = 0
    while undo.next_undo:
        undo.undo()
        taken += 1
    assert taken == STEPS
    assert len(UndoStack(sqlite_store)._undo) == 6
