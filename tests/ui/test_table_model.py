import pytest
from PySide6.QtCore import Qt

from list_help import COLUMNS, Numbers
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.labels import Label
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_pages import KEPT, PAGE


@pytest.fixture
def source():
    return Numbers(100_000)


@pytest.fixture
def model(source, jobs, qtbot):
    model = LazyTableModel(source, COLUMNS, jobs)
    with qtbot.waitSignal(model.loaded):
        model.reload()
    return model


def test_the_model_keeps_the_rules_of_qt(jobs, qtbot, qtmodeltester):
    model = LazyTableModel(Numbers(300), COLUMNS, jobs)
    qtmodeltester.check(model)
    with qtbot.waitSignal(model.loaded):
        model.reload()


def test_count_and_first_page_come_together(model, source):
    assert model.rowCount() == 100_000
    assert model.index(0, 0).data() == "Firm 000000"
    assert source.asked == [0]


def test_other_rows_come_when_looked_at(model, qtbot):
    assert model.index(70_000, 0).data() == "…"
    with qtbot.waitSignal(model.dataChanged) as told:
        pass
    assert model.index(70_000, 0).data() == "Firm 070000"
    assert told.args[0].row() == 70_000 // PAGE * PAGE
    assert told.args[1].row() - told.args[0].row() == PAGE - 1


def test_of_pages_scrolled_past_only_the_last_are_fetched(model, source, qtbot):
    for row in range(0, 90_000, 1000):
        model.index(row, 0).data()
    qtbot.waitUntil(lambda: model.index(89_000, 0).data() != "…")
    assert len(source.asked) < 10


def test_only_so_many_pages_are_kept(model, qtbot):
    for number in range(KEPT + 5):
        qtbot.waitUntil(lambda number=number: model.text_at(number * PAGE, 0) != "…")
    assert len(model._cache) == KEPT


def test_a_stale_answer_is_dropped(model, qtbot):
    model.index(50_000, 0).data()
    model.show_query(ListQuery(7, "name"))
    with qtbot.waitSignal(model.loaded):
        model.show_query(ListQuery(10_000, "name"))
    assert model.rowCount() == 10
    assert model.index(9, 0).data() == "Firm 090000"


def test_numbers_stand_at_the_end_and_states_bear_icons(model):
    start, end = model.index(0, 0).data(7), model.index(0, 2).data(7)
    assert start != end
    assert not model.index(0, 1).data(1).isNull()
    assert model.index(0, 0).data(1) is None
    assert model.index(0, 1).data(11) == "Active"


def test_places_are_found_by_id(model, qtbot):
    got = []
    model.find("id65432", got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [65_432]
    assert model.row_of("id5") == 5
    assert model.row_of("id65432") is None


def test_changes_concern_the_tables_shown(model):
    def changes(table):
        return ChangeSet("c", Label("x"), counts={table: 1})

    assert model.concerns(changes("firm"))
    assert not model.concerns(changes("placement"))


def test_titles_are_said_anew_in_another_language(model, speak):
    speak("xx")
    assert model.headerData(0, Qt.Orientation.Horizontal, 0).startswith("⟦")


def test_an_error_of_the_source_is_told(jobs, qtbot):
    class Broken(Numbers):
        def count(self, query):
            raise OSError("gone")

    model = LazyTableModel(Broken(5), COLUMNS, jobs)
    with qtbot.waitSignal(model.failed) as told:
        model.reload()
    assert str(told.args[0]) == "gone"
