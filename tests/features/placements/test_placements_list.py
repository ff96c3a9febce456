"""The list of placements: its filters, the next day, references that are whole."""

from datetime import date

import pytest
from PySide6.QtGui import QFontMetrics

from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, queries
from mobilise_desktop.ui.chips import FilterChip
from mobilise_desktop.ui.table_columns import ListQuery
from mobilise_desktop.ui.table_paint import EDGE
from placements_help import READY, parties, ready


@pytest.fixture(autouse=True)
def then(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: date(2027, 2, 22))


@pytest.fixture
def tab(desk):
    """A draft to Hungary, a checked one, and one to Italy without days."""
    desk.window.resize(1280, 720)
    store = desk.session.store
    ready(store)
    second = ready(store, start_date="2027-06-01", end_date="2027-07-15")
    actions.take_step(store, second, "check")
    sending, anna, hosting, _mentor = parties(store, host="IT")
    bare = {name: value for name, value in READY.items() if name not in ("start_date", "end_date")}
    given = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    actions.add(store, {**bare, **given, "language_2": "it"})
    found = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    return found


def column(tab, key):
    number = next(n for n, spec in enumerate(tab.model.columns) if spec.key == key)
    return [tab.model.text_at(row, number) for row in range(tab.model.rowCount())]


def tick(desk, tab, name, *keys):
    button = tab.filters.buttons[name]
    button.model.offer(button._choices())
    button.set_keys(keys)
    button.filtered.emit(list(keys))
    screens.settle(desk.jobs)


def test_the_list_is_narrowed_by_status_and_host_country(desk, tab):
    assert [choice.key for choice in tab.filters.buttons["statuses"]._choices()] == ["draft", "checked"]
    counts = {choice.key: choice.number for choice in tab.filters.buttons["countries"]._choices()}
    assert counts == {"HU": "2", "IT": "1"}
    tick(desk, tab, "statuses", "draft")
    assert column(tab, "status") == ["Draft", "Draft"]
    tick(desk, tab, "countries", "IT")
    assert column(tab, "country") == ["Italy"]
    chips = [chip.text() for chip in tab.filters.findChildren(FilterChip) if not chip.isHidden()]
    assert chips == ["Status: Draft", "Host country: Italy"]
    tab.search.setText("nobody")
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 0
    tab.filters.clear()
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 3
    assert tab.search.text() == ""


def test_a_chip_takes_its_filter_away(desk, tab):
    tick(desk, tab, "countries", "IT", "HU")
    tick(desk, tab, "statuses", "checked")
    chip = next(chip for chip in tab.filters.findChildren(FilterChip) if "Checked" in chip.text())
    chip.removed.emit()
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 3
    assert tab.filters.filter.countries == ("IT", "HU")


def test_the_next_day_stands_in_the_list(desk, tab):
    assert column(tab, "due") == ["2 May 2027", "30 Jan 2027", ""]
    late = [tab.model.row_at(row).is_late for row in range(3)]
    assert late == [False, True, False]
    own = tab.model.row_at(1).id
    for item in queries.placement(desk.session.reader, own).checklist:
        actions.decide(desk.session.store, own, item, "done", None)
    screens.settle(desk.jobs)
    assert column(tab, "due")[1] == "14 Feb 2027"


@pytest.mark.parametrize("down", [False, True])
def test_the_list_is_sorted_by_the_next_day(desk, tab, down):
    tab.model.show_query(ListQuery(tab.filters.filter, "due", down))
    screens.settle(desk.jobs)
    days = ["30 Jan 2027", "2 May 2027"]
    assert column(tab, "due") == [*(reversed(days) if down else days), ""]


def test_a_reference_is_whole_in_a_small_window(desk, tab):
    header = tab.view.horizontalHeader()
    metrics = QFontMetrics(tab.view.font())
    for number, spec in enumerate(tab.model.columns):
        if spec.whole:
            width = header.sectionSize(number) - (EDGE if number == 0 else 0)
            room = tab.view._painter.room(width, tab.model.picture_at(1, number))
            for text in column(tab, spec.key):
                assert metrics.horizontalAdvance(text) <= room, (spec.key, text)


def test_a_placement_that_is_asked_for_is_shown_whatever_the_filter(desk, tab):
    hidden = next(row.id for row in queries.placements(desk.session.reader) if row.status == "checked")
    tick(desk, tab, "statuses", "draft")
    tab.show_placement(hidden)
    screens.settle(desk.jobs)
    assert tab.filters.filter.is_empty
    assert tab.view.choice.current == hidden
    assert tab.record.found.id == hidden
