"""The page of what is due, with the real widgets."""

from datetime import date

import pytest
import vobject
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, queries
from mobilise_desktop.features.placements.due import Task
from mobilise_desktop.features.placements.ui.due_page import lines
from placements_help import ready

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2027, 2, 22)


@pytest.fixture(autouse=True)
def then(monkeypatch):
    monkeypatch.setattr(clock, "today", lambda: TODAY)


@pytest.fixture
def stay(desk):
    """A stay that begins in a week; its agreement should be signed by now."""
    desk.window.resize(1500, 900)
    own = ready(desk.session.store)
    screens.settle(desk.jobs)
    return own


@pytest.fixture
def page(desk, stay):
    found = desk.window.open_page("due")
    screens.settle(desk.jobs)
    return found


def told(page):
    rows = range(page.model.rowCount())
    return [[page.model.text_at(row, column) for column in range(4)] for row in rows]


def row_of(page, key):
    rows = [page.model.row_at(n) for n in range(page.model.rowCount())]
    return next(n for n, line in enumerate(rows) if line.task is not None and line.task.key == key)


def middle(page, row):
    return page.view.visualRect(page.model.index(row, 1)).center()


def test_what_is_due_stands_in_groups_by_day(desk, page):
    found = told(page)
    headings = [row[0] for row in found if not row[3]]
    assert headings == ["Overdue (2)", "This week (8)"]
    assert found[1][:3] == [
        "Sat 30 Jan 2027",
        "A1 certificate, or proof that it was requested",
        "Anna Krause",
    ]
    assert found[1][3].startswith("MS-BVMW-")
    assert page.title.text() == "10 things this week"
    assert page.note.text() == "2 of them are overdue."
    assert page.view.accessibleName() == "What is due"


def test_the_edges_of_the_groups():
    def task(day, key):
        return Task(day, "p", "MS-1", "text", key=key)

    tasks = [
        task("2027-02-21", "a"),
        task("2027-02-22", "b"),
        task("2027-03-01", "c"),
        task("2027-03-02", "d"),
    ]
    shape = [(line.id, line.heading) for line in lines(tasks, TODAY)]
    assert shape == [
        ("overdue", "Overdue (1)"), ("p/a", ""), ("week", "This week (2)"), ("p/b", ""), ("p/c", ""),
        ("later", "Later, within 30 days (1)"), ("p/d", ""),
    ]  # fmt: skip
    assert list(lines([], TODAY)) == []


@pytest.mark.parametrize("way", ["enter", "click", "double click", "button"])
def test_a_line_leads_to_the_place_where_the_thing_is_done(desk, page, stay, way):
    row = row_of(page, "health")
    if way == "click":
        QTest.mouseClick(page.view.viewport(), LEFT, pos=middle(page, row))
        QTest.qWait(QApplication.doubleClickInterval() + 50)
    elif way == "double click":
        QTest.mouseClick(page.view.viewport(), LEFT, pos=middle(page, row))
        QTest.mouseDClick(page.view.viewport(), LEFT, pos=middle(page, row))
    else:
        page.view.choice.choose_row(row)
        page.show_button.click() if way == "button" else QTest.keyClick(page.view, Qt.Key.Key_Return)
    screens.settle(desk.jobs)
    assert desk.window.places.key == "placements"
    record = desk.window.show_tab("placements").record
    assert record.found.id == stay
    section = record.sections["checklist"]
    top = section.mapTo(record._scroll.viewport(), QPoint(0, 0)).y()
    assert 0 <= top < record._scroll.viewport().height() // 2
    assert section.isAncestorOf(desk.window.focusWidget())


def test_a_heading_leads_nowhere(desk, page):
    page.view.choice.choose_row(0)
    assert not page.show_button.isEnabled()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    screens.settle(desk.jobs)
    assert desk.window.places.key == "due"
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    assert page.show_button.isEnabled()


def test_the_page_follows_changes(desk, page, stay):
    item = next(
        one for one in queries.placement(desk.session.reader, stay).checklist if one.rule.code == "a1"
    )
    actions.decide(desk.session.store, stay, item, "done", None)
    screens.settle(desk.jobs)
    assert page.title.text() == "9 things this week"
    assert page.note.text() == "1 of them is overdue."
    actions.delete(desk.session.store, stay)
    screens.settle(desk.jobs)
    assert page.model.rowCount() == 0
    assert page.title.text() == "Nothing is due this week"
    assert page.note.isHidden()
    assert not page.show_button.isEnabled()
    assert page.view._empty[0].isVisible()
    assert page.view._empty[0].sentence.text() == "Nothing is due in the next 30 days."


def test_the_page_speaks_the_language_of_the_program(desk, page):
    desk.context.language.use("de")
    screens.settle(desk.jobs)
    assert any(row[1] == "Vereinbarung unterschreiben lassen" for row in told(page))


def test_the_page_prints_and_writes_a_calendar(desk, page, tmp_path):
    preview = page.acts.preview()
    screens.settle(desk.jobs)
    assert preview.pages.is_drawn
    preview.close()
    page.acts.write_calendar(tmp_path / "due.ics")
    screens.settle(desk.jobs)
    summaries = [one.summary.value for one in vobject.readOne((tmp_path / "due.ics").read_text()).vevent_list]
    assert any("Confirm the arrival" in text for text in summaries)


def test_the_overview_leads_to_the_page_and_follows(desk, stay):
    tab = desk.window.show_tab("overview")
    screens.settle(desk.jobs)

    def links():
        texts = (tab.waiting.itemAt(n).widget() for n in range(tab.waiting.count()))
        return [link for link in texts if "placements this week" in link.text()]

    (link,) = links()
    assert link.text() == "10 things to do for placements this week"
    link.click()
    screens.settle(desk.jobs)
    assert desk.window.places.key == "due"
    actions.delete(desk.session.store, stay)
    screens.settle(desk.jobs)
    assert links() == []


def test_the_tab_leads_to_the_page(desk, stay):
    tab = desk.window.show_tab("placements")
    tab.due_button.click()
    screens.settle(desk.jobs)
    assert desk.window.places.key == "due"
