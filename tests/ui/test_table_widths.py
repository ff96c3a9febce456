"""Columns whose texts would be cut get the room that the main one can spare; what a user sized stays."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from list_help import Numbers
from mobilise_desktop.core import i18n
from mobilise_desktop.ui.table_columns import ColumnSpec
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.table_widths import spread

DAY, TOWN = "2027. szept. 28.", "Kiskunfélegyháza"
LONG = "x" * 300


@pytest.fixture
def make(jobs, qtbot):
    def build(width=1200, name="Alfa Kft.", town=TOWN):
        columns = (
            ColumnSpec("name", "Firm", lambda _row: name, 20, main=True),
            ColumnSpec("day", "Day", lambda _row: DAY, 6),
            ColumnSpec("town", "Town", lambda _row: town, 6, icon=lambda _row: ("flag", "secondary")),
        )
        view = ListView(LazyTableModel(Numbers(500), columns, jobs), "Firms")
        qtbot.addWidget(view)
        view.resize(width, 400)
        view.show()
        with qtbot.waitSignal(view.list_model.loaded):
            view.reload()
        return view

    return build


def is_whole(view, column):
    header = view.horizontalHeader()
    text = view.list_model.text_at(0, column)
    room = view._painter.room(header.sectionSize(column), view.list_model.picture_at(0, column))
    return QFontMetrics(view.font()).elidedText(text, Qt.TextElideMode.ElideRight, room) == text


def test_every_text_is_whole_where_there_is_room(make):
    view = make()
    assert all(is_whole(view, column) for column in range(3))
    assert view.horizontalHeader().length() == view.viewport().width()


def test_the_main_column_spares_only_what_it_does_not_need(make):
    view = make(width=520, name="Agenzia di comunicazione Valdarno S.a.s.")
    assert is_whole(view, 0)
    narrow = make(width=420)
    assert is_whole(narrow, 1)
    assert is_whole(narrow, 0)


def test_others_give_the_main_column_what_their_texts_leave_free(make, jobs, qtbot):
    name = "Agenzia di comunicazione Valdarno S.a.s."
    columns = (
        ColumnSpec("name", "Firm", lambda _row: name, 10, main=True),
        ColumnSpec("town", "Town", lambda _row: "Győr", 30),
        ColumnSpec("land", "Country", lambda _row: TOWN, 18),
    )
    view = ListView(LazyTableModel(Numbers(5), columns, jobs), "Firms")
    qtbot.addWidget(view)
    view.resize(620, 300)
    view.show()
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    assert all(is_whole(view, column) for column in range(3))
    header = view.horizontalHeader()
    assert header.sectionSize(1) >= 0.7 * 30 * view.fontMetrics().averageCharWidth()
    assert header.length() == view.viewport().width()


def test_one_long_text_does_not_take_everything(make):
    view = make(town=LONG)
    assert view.horizontalHeader().sectionSize(2) < 1200 / 2
    assert is_whole(view, 0)
    assert is_whole(view, 1)


def test_what_the_user_sized_stays_and_is_remembered(make):
    view = make()
    view.horizontalHeader().resizeSection(1, 60)
    view.resize(1100, 400)
    assert view.horizontalHeader().sectionSize(1) == 60
    again = make()
    again.arrange(view.arrangement())
    assert abs(again.horizontalHeader().sectionSize(1) - 60) <= 1
    again.columns.reset()
    assert is_whole(again, 1)


def test_nothing_moves_about_while_rows_of_another_filter_come(make, qtbot):
    view = make()
    before = [view.horizontalHeader().sectionSize(column) for column in (1, 2)]
    for step in (2, 3, 5):
        with qtbot.waitSignal(view.list_model.loaded):
            view.show_filter(step)
    assert [view.horizontalHeader().sectionSize(column) for column in (1, 2)] == before


def test_another_language_is_measured_anew(jobs, qtbot, speak):
    texts = {"de": "Unternehmen in Gründung", "en": "New"}
    columns = (
        ColumnSpec("name", "Firm", lambda _row: "Alfa", 20, main=True),
        ColumnSpec("state", "Status", lambda _row: texts[i18n.language()], 4),
    )
    view = ListView(LazyTableModel(Numbers(9), columns, jobs), "Firms")
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    narrow = view.horizontalHeader().sectionSize(1)
    speak("de")
    assert is_whole(view, 1)
    speak("en")
    assert view.horizontalHeader().sectionSize(1) == narrow


def test_those_that_lack_least_are_served_first():
    assert spread({1: 50, 2: 10, 3: -5, 4: 30}, 60) == {2: 10, 4: 30, 1: 20}
    assert spread({1: 50}, 0) == {}


@pytest.mark.parametrize("row", [40, 100])
def test_the_place_is_kept_when_columns_grow(jobs, qtbot, row):
    said = ["short"]
    columns = (
        ColumnSpec("name", "Firm", lambda _row: "Alfa", 20, main=True),
        ColumnSpec("state", "Status", lambda _row: said[0], 4),
    )
    view = ListView(LazyTableModel(Numbers(5000), columns, jobs), "Firms")
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    view.scrollTo(view.list_model.index(row, 0), view.ScrollHint.PositionAtTop)
    before, narrow = view.verticalScrollBar().value(), view.horizontalHeader().sectionSize(1)
    assert before > 0
    said[0] = "much longer than before"
    with qtbot.waitSignal(view.list_model.loaded):
        view.reload()
    assert view.horizontalHeader().sectionSize(1) > narrow
    assert view.verticalScrollBar().value() == before
