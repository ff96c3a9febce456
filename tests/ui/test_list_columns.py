"""Which columns a narrow list gives up, and where the arrow of sorting stands."""

import json

import pytest
from PySide6.QtCore import QRect

from list_help import COLUMNS, Numbers
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.table_columns import ColumnSpec
from mobilise_desktop.ui.table_height import follow_rows
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView

NARROW = (
    COLUMNS[0],
    COLUMNS[1]._replace(whole=True),
    COLUMNS[2]._replace(leaves=1),
    ColumnSpec("town", "Town", lambda row: "Town", 12, leaves=2),
)
NAME, STATE, HEADS, TOWN = range(4)


@pytest.fixture
def make(jobs, qtbot):
    def build(width, count=20):
        view = ListView(LazyTableModel(Numbers(count), NARROW, jobs), "Firms")
        qtbot.addWidget(view)
        view.resize(width, 300)
        view.show()
        with qtbot.waitSignal(view.list_model.loaded):
            view.reload()
        return view

    return build


def hidden(view):
    return [n for n in range(len(NARROW)) if view.horizontalHeader().isSectionHidden(n)]


def test_columns_leave_one_after_the_other_and_come_back(make):
    view = make(900)
    needs = [view.columns._wanted(n) for n in range(len(NARROW))]
    assert hidden(view) == []
    view.resize(sum(needs) - 10, 300)
    assert hidden(view) == [HEADS]
    view.resize(needs[NAME] + needs[STATE] + 30, 300)
    assert hidden(view) == [HEADS, TOWN]
    view.resize(900, 300)
    assert hidden(view) == []


def test_a_narrow_window_is_not_remembered_as_a_wish(make):
    view = make(250)
    assert HEADS in hidden(view)
    kept = json.loads(json.dumps(view.arrangement()))
    wide = make(900)
    wide.arrange(kept)
    assert hidden(wide) == []


def test_a_column_that_is_asked_for_stays_in_a_narrow_list(make):
    view = make(250)
    view.columns.set_visible("heads", visible=True)
    assert HEADS not in hidden(view)
    again = make(250)
    again.arrange(json.loads(json.dumps(view.arrangement())))
    assert HEADS not in hidden(again)


def test_an_icon_has_its_own_room_beside_the_letters(make):
    view = make(260)
    header, letters = view.horizontalHeader(), view.fontMetrics().averageCharWidth() * 10
    room = view._painter.room(header.sectionSize(STATE), ("circle-check", "good"))
    assert room >= letters


@pytest.mark.parametrize("section", [NAME, HEADS])
def test_the_arrow_stands_close_to_its_word(make, section):
    view = make(900)
    header = view.horizontalHeader()
    word = header.fontMetrics().horizontalAdvance(NARROW[section].title)
    place = QRect(100, 0, 300, 30)
    arrow = header.arrow(place, section)
    edge = 116 if section == NAME else 392
    gap = arrow.left() - (edge + word) if section == NAME else (edge - word) - arrow.right() - 1
    assert 0 <= gap <= 8
    assert place.contains(arrow)


@pytest.mark.parametrize(("count", "rows"), [(1, 3), (5, 5), (20, 8)])
def test_a_list_inside_a_page_is_as_high_as_its_rows(make, qtbot, count, rows):
    view = make(600, count)
    follow_rows(view, 3, 8)
    head = view.horizontalHeader().height()
    assert abs(view.height() - head - rows * theme.px(30)) <= 4
