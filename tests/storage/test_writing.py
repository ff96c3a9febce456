import json

import pytest

from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.features.firms.model import FIRM, NOTE
from mobilise_desktop.storage.loading import CHUNK
from mobilise_desktop.storage.work import Edit
from stores import LABEL, add_firm, edit_firm, firm_values, living

MANY = CHUNK * 2 + 7


def field(reader, row_id, name="legal_name_native"):
    return reader.one(f"SELECT {name} FROM firm WHERE id = :id", {"id": row_id})[0]


def journal(reader):
    return reader.all("SELECT op, row_id, fields FROM change ORDER BY id")


def many(store, names):
    rows = [(new_id(), *firm_values(name).values()) for name in names]
    with store.write(LABEL) as work:
        work.insert_many(FIRM, ("id", *firm_values()), rows)
    return [row[0] for row in rows]


def test_a_row_is_written_with_who_when_and_version(store, reader):
    row_id = add_firm(store)
    row = reader.one(
        "SELECT created_by, updated_by, office_code, version, created_in = updated_in FROM firm "
        "WHERE id = :id",
        {"id": row_id},
    )
    assert row == ("anna", "anna", "BVMW", 1, True)


def test_an_edit_writes_only_what_differs_and_says_so(store, reader):
    row_id = add_firm(store, trade_name="Alfa")
    assert edit_firm(store, row_id, legal_name_native="Béta Kft.", trade_name="Alfa")
    assert journal(reader)[-1][2] == json.dumps(
        {"legal_name_native": ["Alfa Kft.", "Béta Kft."]}, ensure_ascii=False
    )
    assert field(reader, row_id, "version") == 2


def test_an_edit_without_a_difference_leaves_no_trace(store, reader):
    row_id = add_firm(store)
    before = reader.all("SELECT * FROM txn")
    assert not edit_firm(store, row_id, legal_name_native="Alfa Kft.")
    assert reader.all("SELECT * FROM txn") == before
    assert field(reader, row_id, "version") == 1


def test_a_block_that_fails_writes_nothing(store, reader):
    row_id = add_firm(store)
    with pytest.raises(ZeroDivisionError), store.write(LABEL) as work:
        work.update(FIRM, row_id, {"trade_name": "Alfa"})
        raise ZeroDivisionError
    assert field(reader, row_id, "trade_name") is None
    assert len(reader.all("SELECT id FROM txn")) == 1


def test_several_edits_of_a_row_in_one_block_are_one_entry(store, reader):
    row_id = add_firm(store)
    with store.write(LABEL) as work:
        work.update(FIRM, row_id, {"trade_name": "A"})
        work.update(FIRM, row_id, {"trade_name": "B", "website": "b.example"})
    assert json.loads(journal(reader)[-1][2]) == {"trade_name": [None, "B"], "website": [None, "b.example"]}


def test_a_stale_edit_is_refused_with_both_values_and_the_name(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    row_id = add_firm(anna, trade_name="old")
    edit_firm(bela, row_id, trade_name="béla's")
    with pytest.raises(StaleRowError, match="béla") as caught:
        edit_firm(anna, row_id, {"trade_name": "old"}, trade_name="anna's", website="anna.example")
    error = caught.value
    assert (error.mine, error.theirs) == ({"trade_name": "anna's"}, {"trade_name": "béla's"})
    assert error.who == "béla" and error.at_utc.endswith("Z")
    reader = anna.reader()
    assert reader.one("SELECT trade_name, website FROM firm") == ("béla's", None)
    reader.close()


def test_edits_of_different_fields_do_not_clash(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    row_id = add_firm(anna)
    edit_firm(bela, row_id, {"trade_name": None}, trade_name="Alfa")
    assert edit_firm(anna, row_id, {"website": None}, website="alfa.example")


def test_the_same_edit_twice_does_not_clash(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    row_id = add_firm(anna)
    edit_firm(bela, row_id, {"trade_name": None}, trade_name="Alfa")
    assert not edit_firm(anna, row_id, {"trade_name": None}, trade_name="Alfa")


def test_a_row_that_is_not_there_can_not_be_edited(store):
    with pytest.raises(UserError, match="no longer exists"):
        edit_firm(store, new_id(), trade_name="Alfa")


def test_deleting_what_is_deleted_changes_nothing(store, reader):
    row_id = add_firm(store)
    with store.write(LABEL) as work:
        assert work.delete(FIRM, row_id)
    written = journal(reader)
    with store.write(LABEL) as work:
        assert not work.delete(FIRM, row_id)
    assert journal(reader) == written
    with store.write(LABEL) as work:
        assert work.restore(FIRM, row_id)
        assert not work.restore(FIRM, row_id)
    assert [op for op, *_rest in journal(reader)] == ["insert", "delete", "restore"]


def test_many_rows_are_inserted_and_counted_not_listed(store, reader):
    done = []
    store.subscribe(done.append)
    ids = many(store, [f"Firm {n}" for n in range(MANY)])
    assert len(living(reader)["firm"]) == MANY
    assert journal(reader) == []
    assert json.loads(reader.one("SELECT counts FROM txn")[0]) == {"firm": {"inserted": MANY}}
    assert done[0].counts == {"firm": MANY}
    assert done[0].rows("firm") is None
    assert field(reader, ids[-1]) == f"Firm {MANY - 1}"


def test_many_rows_are_edited_each_with_its_own_entry(store, reader):
    ids = many(store, [f"Firm {n}" for n in range(MANY)])
    edits = [Edit(i, {"trade_name": None}, {"trade_name": f"T{n}"}) for n, i in enumerate(ids)]
    edits += [Edit(ids[0], {}, {"website": "first.example"})]
    with store.write(LABEL) as work:
        assert work.update_many(FIRM, edits) == MANY + 1
    assert len(journal(reader)) == MANY
    assert json.loads(journal(reader)[0][2]) == {
        "trade_name": [None, "T0"],
        "website": [None, "first.example"],
    }
    assert field(reader, ids[CHUNK], "trade_name") == f"T{CHUNK}"


def test_one_stale_row_among_many_stops_all(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    ids = many(anna, [f"Firm {n}" for n in range(MANY)])
    edit_firm(bela, ids[-1], trade_name="béla's")
    with pytest.raises(StaleRowError), anna.write(LABEL) as work:
        work.update_many(FIRM, [Edit(i, {"trade_name": None}, {"trade_name": "anna's"}) for i in ids])
    reader = anna.reader()
    assert reader.all("SELECT DISTINCT trade_name FROM firm WHERE trade_name IS NOT NULL") == [("béla's",)]
    reader.close()


def test_listeners_hear_what_was_done_after_it_was_committed(store, reader):
    heard = []
    store.subscribe(lambda done: heard.append((done, field(reader, next(iter(done.rows("firm")))))))
    row_id = add_firm(store)
    edit_firm(store, row_id, trade_name="Alfa")
    assert [(c.before, c.after) for done, _n in heard[1:] for c in done.changes] == [
        ({"trade_name": None}, {"trade_name": "Alfa"})
    ]
    assert heard[0][1] == "Alfa Kft."


def test_texts_of_every_kind_come_back_as_they_were(store, reader):
    text = "Őrség’s “ßtraße” \U0001f3ed %(x)s %% :id ; -- ' \" \\ \t\n Łódź 中文 ﷽"
    row_id = add_firm(store)
    with store.write(LABEL) as work:
        note = work.insert(NOTE, {"firm_id": row_id, "text": text})
    assert reader.one("SELECT text FROM firm_note WHERE id = :id", {"id": note})[0] == text


def test_money_of_any_size_is_kept_exactly(store, reader):
    row_id = add_firm(store, turnover_min=-(2**63), turnover_max=2**63 - 1, currency="EUR")
    assert reader.one("SELECT turnover_min, turnover_max FROM firm WHERE id = :id", {"id": row_id}) == (
        -(2**63),
        2**63 - 1,
    )
