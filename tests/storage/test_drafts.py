from mobilise_desktop.core import clock
from mobilise_desktop.core.ids import new_id
from mobilise_desktop.storage import drafts
from mobilise_desktop.storage.opening import soundness
from mobilise_desktop.storage.reading import open_reader
from stores import run_python

TYPE_AND_DIE = """
import os, sys
from pathlib import Path
from mobilise_desktop import composition
from mobilise_desktop.storage import drafts
from mobilise_desktop.storage.target import Target
store = composition.make_store(Target(Path(sys.argv[1])), "anna", "desk-1", "BVMW")
for text in ("Alf", "Alfa K", "Alfa Kft., Győr"):
    drafts.keep(store, "firm", "row", "legal_name_native", text)
os.kill(os.getpid(), 9)
"""


def kept(reader, who="anna"):
    return [(d.table, d.row_id, d.field, d.value) for d in drafts.fetch(reader, who)]


def test_the_last_text_of_a_field_is_kept(store, reader):
    row_id = new_id()
    drafts.keep(store, "firm", row_id, "website", "alf")
    drafts.keep(store, "firm", row_id, "website", "alfa.example")
    assert kept(reader) == [("firm", row_id, "website", "alfa.example")]


def test_drafts_are_newest_first(store, reader):
    try:
        for second, field in enumerate(("website", "trade_name", "member_no")):
            clock.set_source(lambda s=second: clock.datetime(2026, 11, 23, 9, 0, s, tzinfo=clock.UTC))
            drafts.keep(store, "firm", "row", field, "x")
    finally:
        clock.set_source(None)
    assert [field for _t, _r, field, _v in kept(reader)] == ["member_no", "trade_name", "website"]


def test_what_was_saved_is_dropped_by_field_or_by_row(store, reader):
    for row in ("one", "two"):
        for field in ("website", "trade_name"):
            drafts.keep(store, "firm", row, field, "x")
    drafts.drop(store, "firm", "one", "website")
    assert {(row, field) for _t, row, field, _v in kept(reader)} == {
        ("one", "trade_name"), ("two", "website"), ("two", "trade_name"),
    }  # fmt: skip
    drafts.drop(store, "firm", "two")
    assert [row for _t, row, _f, _v in kept(reader)] == ["one"]


def test_each_user_has_drafts_of_their_own(target, make_store):
    anna, bela = make_store(target), make_store(target, "béla", "desk-2")
    drafts.keep(anna, "firm", "row", "website", "anna.example")
    drafts.keep(bela, "firm", "row", "website", "bela.example")
    drafts.drop(bela, "firm", "row")
    reader = anna.reader()
    assert [value for *_rest, value in kept(reader)] == ["anna.example"]
    assert kept(reader, "béla") == []
    reader.close()


def test_drafts_are_no_history_and_no_undo_step(store, reader):
    drafts.keep(store, "firm", "row", "website", "x")
    assert reader.all("SELECT * FROM txn") == []


def test_what_was_typed_survives_a_killed_program(sqlite_target):
    assert run_python(TYPE_AND_DIE, sqlite_target.path).returncode == -9
    reader = open_reader(sqlite_target)
    assert kept(reader) == [("firm", "row", "legal_name_native", "Alfa Kft., Győr")]
    reader.close()
    assert soundness(sqlite_target.path) == []
