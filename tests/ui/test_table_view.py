import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu

from list_help import COLUMNS, Numbers
from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.labels import Label
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView

ROWS = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def make(jobs, qtbot):
    def build(count):
        view = ListView(LazyTableModel(Numbers(count), COLUMNS, jobs), "Firms")
        qtbot.addWidget(view)
        view.resize(700, 400)
        view.show()
        with qtbot.waitSignal(view.list_model.loaded):
            view.reload()
        if count > 100:  # Qt has reckoned how far one can scroll
            qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
        return view

    return build


@pytest.fixture
def view(make):
    return make(10_000)


def ids_of(view, qtbot):
    got = []
    view.choice.ids(got.append)
    qtbot.waitUntil(lambda: bool(got))
    return list(got[0])


def test_keys_move_through_the_rows(view, qtbot):
    view.choice.choose_row(3)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.choice.current == "id4"
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: view.choice.current == "id9999")
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.choice.current == "id0"
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.currentIndex().row() > 5


def test_enter_and_double_click_open_the_row(view, qtbot):
    view.choice.choose_row(2)
    with qtbot.waitSignal(view.activated_id) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["id2"]
    place = view.visualRect(view.list_model.index(4, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.activated_id) as told:
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["id4"]


def test_letters_do_not_search(view, qtbot):
    view.choice.choose_row(5)
    qtbot.keyClick(view, Qt.Key.Key_F)
    assert view.choice.current == "id5"


def test_the_choice_outlives_sorting_and_reading_again(view, qtbot):
    view.choice.choose_row(3)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    told = []
    view.choice.current_changed.connect(told.append)
    with qtbot.waitSignal(view.list_model.loaded):
        view.columns.ask_order("name", descending=True)
    assert view.choice.current == "id4"
    assert ids_of(view, qtbot) == ["id4", "id3"]
    assert view.currentIndex().row() == 9995
    assert told == []


def test_all_rows_stay_chosen_after_reading_again(view, qtbot):
    view.selectAll()
    assert view.choice.count == 10_000
    view.list_model.source.total = 10_001
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    assert view.choice.count == 10_001
    assert len(ids_of(view, qtbot)) == 10_001


def test_ids_of_rows_not_in_memory_are_fetched(view, qtbot):
    view.choice.choose_row(10)
    view.scrollToBottom()
    last = view.list_model.index(9_000, 0)
    qtbot.waitUntil(lambda: view.list_model.text_at(9_000, 0) != "…")
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, pos=view.visualRect(last).center())
    view.scrollTo(last)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, SHIFT, pos=view.visualRect(last).center())
    assert ids_of(view, qtbot) == [f"id{n}" for n in range(10, 9_001)]


def test_a_row_far_away_is_chosen_by_its_id(view, qtbot):
    view.choice.choose("id7777")
    qtbot.waitUntil(lambda: view.choice.current == "id7777")
    assert view.currentIndex().row() == 7777


def test_a_row_that_is_gone_is_current_no_more(view, qtbot):
    view.choice.choose_row(9)
    with qtbot.waitSignal(view.choice.current_changed) as told:
        view.show_filter(10)
    assert told.args == [None]


def test_a_change_of_the_table_shown_reads_again_where_one_is(view, qtbot):
    view.scrollTo(view.list_model.index(5_000, 0))
    before = view.verticalScrollBar().value()
    qtbot.waitUntil(lambda: view.list_model.text_at(5_000, 0) != "…")
    with qtbot.waitSignal(view.list_model.loaded):
        view.note(ChangeSet("c", Label("x"), counts={"firm": 1}))
    assert view.verticalScrollBar().value() == before
    assert view.list_model.text_at(5_000, 0) == "Firm 005000"


def test_reading_again_does_not_go_back_to_the_current_row(view, qtbot):
    view.choice.choose_row(2)
    view.verticalScrollBar().setValue(90_000)
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    assert (view.verticalScrollBar().value(), view.choice.current) == (90_000, "id2")


@pytest.mark.parametrize("row", [40, 5_000])
def test_reading_again_keeps_the_place(view, qtbot, row):
    view.scrollTo(view.list_model.index(row, 0), view.ScrollHint.PositionAtTop)
    before = view.verticalScrollBar().value()
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    assert view.verticalScrollBar().value() == before
    with qtbot.waitSignal(view.list_model.loaded):
        view.show_filter(2)
    assert view.verticalScrollBar().value() == 0


def test_columns_are_kept_by_their_names(make):
    first = make(50)
    first.columns.set_visible("note", visible=True)
    first.columns.move(0, 1)
    first.horizontalHeader().resizeSection(2, 200)
    first.columns.sort_by("heads", descending=True)
    kept = json.loads(json.dumps(first.arrangement()))
    second = make(50)
    second.arrange(kept)
    header = second.horizontalHeader()
    assert not header.isSectionHidden(3)
    assert header.logicalIndex(0) == 1
    assert abs(header.sectionSize(2) - first.horizontalHeader().sectionSize(2)) <= 2
    assert second.list_model.query.sort == "heads"
    assert second.list_model.query.descending
    second.columns.reset()
    assert header.isSectionHidden(3)
    assert header.logicalIndex(0) == 0


def test_an_arrangement_of_another_version_is_taken_as_far_as_it_goes(make):
    view = make(5)
    view.arrange(
        {"order": ["gone", "heads"], "hidden": ["name", "state"], "chars": {"state": 5}, "sort": "gone"}
    )
    header = view.horizontalHeader()
    assert header.isSectionHidden(1)
    assert not header.isSectionHidden(0)


def test_the_main_column_takes_the_room_left_and_gives_way_last(view):
    header = view.horizontalHeader()
    assert header.length() == view.viewport().width()
    wide = header.sectionSize(0)
    view.resize(260, 400)
    view.columns.fit()
    assert header.sectionSize(0) >= min(wide, 150)
    assert header.sectionSize(1) < 120


def test_a_click_on_the_header_sorts_and_a_second_turns_it_round(view, qtbot):
    header = view.horizontalHeader()

    def click(number):
        place = QPoint(header.sectionViewportPosition(number) + 20, header.height() // 2)
        with qtbot.waitSignal(view.list_model.loaded):
            qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    click(2)
    assert (view.list_model.query.sort, view.list_model.query.descending) == ("heads", False)
    click(2)
    assert view.list_model.query.descending


def test_everything_about_columns_is_in_the_menu(view, qtbot):
    menu = QMenu()
    qtbot.addWidget(menu)
    view.columns.fill_menu(menu, 1)
    texts = [action.text() for action in menu.actions()]
    assert texts[:5] == ["Sort ascending", "Sort descending", "Move back", "Move forward", "Hide column"]
    next(action for action in menu.actions() if action.text() == "Note").trigger()
    assert not view.horizontalHeader().isSectionHidden(3)
    main = next(action for action in menu.actions() if action.text() == "Firm")
    assert not main.isEnabled()


def test_chosen_rows_go_to_the_clipboard_as_text_and_table(view, qtbot):
    view.choice.choose_row(0)
    qtbot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_C, CONTROL)
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    assert QGuiApplication.clipboard().text() == (
        "Firm\tStatus\tEmployees\r\nFirm 000000\tActive\t0\r\nFirm 000001\tClosed\t7\r\n"
    )
    assert "<td" in QGuiApplication.clipboard().mimeData().html()


def test_an_empty_list_says_why(make, qtbot):
    view = make(0)
    nothing, unmatched = QLabel("nothing"), QLabel("unmatched")
    view.set_empty(nothing, unmatched, lambda query: query.filter is not None)
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    assert nothing.isVisible()
    assert not unmatched.isVisible()
    with qtbot.waitSignal(view.list_model.loaded):
        view.show_filter(3)
    assert unmatched.isVisible()
    assert not nothing.isVisible()


def test_one_widget_serves_for_nothing_at_all_and_nothing_found(make, qtbot):
    view, only = make(0), QLabel("nothing")
    view.set_empty(only, only, lambda query: query.filter is not None)
    for _again in range(2):
        with qtbot.waitSignal(view.list_model.loaded):
            view.reload()
        assert only.isVisible()
        with qtbot.waitSignal(view.list_model.loaded):
            view.show_filter(3)
        assert only.isVisible()


def test_what_an_empty_list_shows_is_made_when_it_is_empty(make, qtbot):
    view, made = make(3), []

    def nothing():
        made.append(QLabel("nothing"))
        return made[-1]

    view.set_empty(nothing, nothing, lambda query: query.filter is not None)
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    assert made == []
    empty = make(0)
    empty.set_empty(nothing, nothing, lambda query: query.filter is not None)
    for _again in range(2):
        with qtbot.waitSignal(empty.list_model.loaded):
            empty.reload()
    assert len(made) == 1
    assert made[0].isVisible()
    assert made[0].size() == empty.viewport().size()


def test_a_cell_that_is_cut_tells_its_whole_text(view):
    place = view.visualRect(view.list_model.index(1, 0)).center()
    assert view._painter.cut_text(place) == ""
    view.horizontalHeader().resizeSection(0, 40)
    assert view._painter.cut_text(view.visualRect(view.list_model.index(1, 0)).center()) == "Firm 000001"


def test_the_selection_can_be_seen(view):
    before = view.viewport().grab().toImage()
    view.choice.choose_row(2)
    after = view.viewport().grab().toImage()
    place = view.visualRect(view.list_model.index(2, 0)).bottomRight() - QPoint(3, 3)
    assert before.pixelColor(place) != after.pixelColor(place)


@pytest.mark.parametrize("text", ["=1+1", " +4930", "-5", "@x", "＝A1", '"=1'])
def test_no_cell_becomes_a_formula_in_a_spreadsheet(text):
    from mobilise_desktop.ui.table_copy import copied

    made = copied(["Firm"], [[text]])
    assert made.text().splitlines()[1].startswith("'")
    assert "&lt;b&gt;" in copied(["x"], [["<b>"]]).html()


def test_the_first_row_is_chosen_when_the_keyboard_comes_and_the_list_stays_where_it_is(view, qtbot):
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    before = view.verticalScrollBar().value()
    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: view.choice.count == 1)
    assert view.currentIndex().row() == 0
    assert view.verticalScrollBar().value() == before
