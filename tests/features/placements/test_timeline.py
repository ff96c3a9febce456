"""The line of time: who is where when, and bars that are dragged to other days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.market import actions as market
from mobilise_desktop.features.placements import actions, queries, timeline
from mobilise_desktop.features.placements.ui.timeline_view import ZOOMS
from placements_help import agree, parties, ready

LEFT = Qt.MouseButton.LeftButton


def brute(stays):
    """How many there are on each day, counted day by day."""
    found = {}
    for own, parts in stays:
        most = 0
        for first, last in parts:
            for n in range((last - first).days + 1):
                day = first + timedelta(days=n)
                most = max(most, sum(any(a <= day <= b for a, b in others) for _o, others in stays))
        found[own] = most
    return found


SPAN = st.tuples(st.integers(0, 30), st.integers(0, 10)).map(
    lambda s: (date(2027, 1, 1) + timedelta(days=s[0]), date(2027, 1, 1) + timedelta(days=s[0] + s[1]))
)


@given(st.lists(SPAN, min_size=1, max_size=7))
def test_the_fullest_day_is_counted_right(spans):
    stays = [(str(n), (span,)) for n, span in enumerate(spans)]
    assert timeline.at_once(stays) == brute(stays)


def test_clashes_and_crowds_are_seen(store, reader):
    sending, anna, hosting, _mentor = parties(store)
    own = {"sending_firm_id": sending, "employee_id": anna, "hosting_firm_id": hosting}
    first = actions.add(store, {**own, "start_date": "2027-03-01", "end_date": "2027-04-10"})
    second = actions.add(store, {**own, "start_date": "2027-04-10", "end_date": "2027-05-10"})
    actions.add(store, {**own, "start_date": "2027-06-01"})
    market.add_offer(store, {"firm_id": hosting, "tasks": "x", "capacity": 1, "status": "open"})
    found = {bar.id: bar for bar in timeline.bars(reader)}
    assert set(found) == {first, second}
    assert all(
        (bar.clashes, bar.at_once, bar.places, bar.is_crowded) == (True, 2, 1, True) for bar in found.values()
    )
    actions.edit(store, second, {"start_date": "2027-04-11"})
    found = {bar.id: bar for bar in timeline.bars(reader)}
    assert not any(bar.clashes or bar.is_crowded for bar in found.values())


@pytest.fixture
def page(desk):
    desk.window.resize(1500, 900)
    ready(desk.session.store)
    screens.settle(desk.jobs)
    found = desk.window.open_page("timeline")
    screens.settle(desk.jobs)
    return found


def drag(view, start, days):
    """Press, move in steps and let go, as a hand does."""
    port, step = view.viewport(), ZOOMS[view.zoom]
    QTest.mousePress(port, LEFT, pos=start)
    for part in range(1, 5):
        QTest.mouseMove(port, QPoint(start.x() + days * step * part // 4, start.y()))
    QTest.mouseRelease(port, LEFT, pos=QPoint(start.x() + days * step, start.y()))


def days_of(desk):
    (bar,) = timeline.bars(desk.session.reader)
    return bar.first.isoformat(), bar.last.isoformat()


def test_a_bar_is_dragged_to_other_days_and_back(desk, page):
    rect = page.view.bar_rect(0)
    drag(page.view, rect.center(), 7)
    screens.settle(desk.jobs)
    assert days_of(desk) == ("2027-03-08", "2027-04-22")
    rect = page.view.bar_rect(0)
    drag(page.view, QPoint(rect.right(), rect.center().y()), 3)
    screens.settle(desk.jobs)
    assert days_of(desk) == ("2027-03-08", "2027-04-25")
    rect = page.view.bar_rect(0)
    drag(page.view, QPoint(rect.left(), rect.center().y()), -1)
    screens.settle(desk.jobs)
    assert days_of(desk) == ("2027-03-07", "2027-04-25")
    for _step in range(3):
        desk.undo()
        screens.settle(desk.jobs)
    assert days_of(desk) == ("2027-03-01", "2027-04-15")


def test_a_drag_is_ended_by_escape_and_keys_move_by_a_day(desk, page):
    view = page.view
    start = view.bar_rect(0).center()
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    QTest.mouseMove(view.viewport(), QPoint(start.x() + 200, start.y()))
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), LEFT, pos=QPoint(start.x() + 200, start.y()))
    screens.settle(desk.jobs)
    assert days_of(desk) == ("2027-03-01", "2027-04-15")
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    screens.settle(desk.jobs)
    assert days_of(desk) == ("2027-03-02", "2027-04-16")


def test_both_parts_of_a_stay_move_together(desk, page):
    (bar,) = timeline.bars(desk.session.reader)
    split = {"first_part_end": "2027-03-20", "second_part_start": "2027-03-25"}
    actions.edit(desk.session.store, bar.id, split)
    screens.settle(desk.jobs)
    drag(page.view, page.view.bar_rect(0).center() - QPoint(20, 0), 10)
    screens.settle(desk.jobs)
    values = queries.placement(desk.session.reader, bar.id).values
    assert [values[name] for name in ("start_date", *split, "end_date")] == [
        "2027-03-11", "2027-03-30", "2027-04-04", "2027-04-25"
    ]  # fmt: skip


def test_a_double_click_opens_the_stay(desk, page):
    rect = page.view.bar_rect(0)
    QTest.mouseDClick(page.view.viewport(), LEFT, pos=rect.center())
    screens.settle(desk.jobs)
    tab = desk.window.show_tab("placements")
    assert tab.record.found.dossier.employee.name == "Anna Krause"


def test_a_signed_stay_is_amended_instead(desk, page):
    store, reader = desk.session.store, desk.session.reader
    (bar,) = timeline.bars(reader)
    agree(store, bar.id)
    screens.settle(desk.jobs)
    asked = []

    def respond(dialog):
        asked.append(dialog.fields["kind"].value())
        dialog.fields["reason"].editor.setPlainText("The project takes longer.")
        dialog.do_button.click()

    answer_next(respond)
    rect = page.view.bar_rect(0)
    drag(page.view, QPoint(rect.right(), rect.center().y()), 5)
    for _dialog_then_work in range(3):
        screens.settle(desk.jobs)
    assert asked == ["extend"]
    found = queries.placement(reader, bar.id)
    assert found.values["end_date"] == "2027-04-15"
    assert found.amending.changes == {"end_date": ["2027-04-15", "2027-04-20"]}


def test_the_line_shows_more_or_fewer_days(page):
    view = page.view
    width = view.bar_rect(0).width()
    view.set_zoom(view.zoom + 1)
    assert view.bar_rect(0).width() > width
    view.set_zoom(99)
    assert view.zoom == len(ZOOMS) - 1
    assert not view.grab().toImage().isNull()
