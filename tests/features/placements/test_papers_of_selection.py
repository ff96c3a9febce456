"""Printing papers of a selection in the window, and what the list of placements keeps between starts."""

import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.core import clock
from mobilise_desktop.features.placements import actions, badges, queries
from mobilise_desktop.ui.chips import FilterChip
from papers_help import over
from placements_help import ready
from typing_help import type_text


@pytest.fixture
def tab(desk):
    """One whose stay is over, and a draft."""
    desk.window.resize(1366, 768)
    store = desk.session.store
    over(store, ready(store))
    ready(store, start_date="2027-06-01", end_date="2027-07-15")
    found = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    return found


def entry(tab, text):
    return next(one for one in tab.more.actions_menu.actions() if one.text() == text)


def test_papers_are_ticked_and_what_is_not_there_yet_is_named(desk, tab):
    said = []
    tab.view.setFocus()
    QTest.keyClick(tab.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    screens.settle(desk.jobs)

    def choose(dialog):
        assert [kind for kind, field in dialog.fields.items() if field.value()] == ["agreement"]
        dialog.fields["agreement"].box.click()
        dialog.do_button.click()
        said.append(dialog.fields["agreement"]._message.text())
        dialog.fields["certificate"].box.click()
        dialog.fields["evaluation_sending"].box.click()
        answer_next(look)
        dialog.do_button.click()

    def look(preview):
        screens.settle(desk.jobs)
        said.append(preview.left_label.text())
        document = pypdfium2.PdfDocument(preview.pdf)
        said.append("".join(page.get_textpage().get_text_range() for page in document))
        answer_next(left_out)
        preview.left_button.click()
        preview.reject()

    def left_out(dialog):
        dialog.copy_button.click()
        dialog.reject()

    answer_next(choose)
    entry(tab, "Print papers of the selection…").trigger()
    screens.settle(desk.jobs)
    assert said[:2] == ["Choose at least one paper.", "2 papers could not be made yet."]
    draft = next(row for row in queries.placements(desk.session.reader) if row.status == "draft")
    lines = dict(
        line.split(": Certificate of participation: ")
        for line in QGuiApplication.clipboard().text().splitlines()
    )
    assert "when the stay is over" in lines.pop(draft.ref)
    assert list(lines.values()) == ["It has not been issued yet. Open the placement, and issue it there."]
    assert desk.context.settings.get("placements/papers") == ["certificate", "evaluation_sending"]


def chips(tab):
    return [chip.text() for chip in tab.filters.findChildren(FilterChip) if not chip.isHidden()]


def tick(desk, tab, name, *keys):
    """Open a filter and tick some of what it offers."""
    button = tab.filters.buttons[name]
    button.click()
    offered = [choice.key for _text, choice in button.model._all]
    assert set(keys) <= set(offered), offered
    for key in keys:
        button.model.toggle(offered.index(key))
    button._popup.hide()
    screens.settle(desk.jobs)


def shown(tab):
    return [tab.model.row_at(row).row.status for row in range(tab.model.rowCount())]


def test_the_list_is_narrowed_by_sender_office_year_scheme_and_badge(desk, tab, monkeypatch):
    store = desk.session.store
    late = ready(store, start_date="2026-12-01", end_date="2027-01-10", scheme="CUSTOM")
    screens.settle(desk.jobs)
    reader = desk.session.reader
    sender = queries.placement(reader, late).values["sending_firm_id"]
    for name, key, expected in (
        ("senders", sender, 1), ("offices", "BVMW", 3), ("years", "2026", 1), ("schemes", "CUSTOM", 1),
    ):  # fmt: skip
        tick(desk, tab, name, key)
        assert tab.model.rowCount() == expected, name
        tab.filters.clear()
        screens.settle(desk.jobs)
    tick(desk, tab, "badges", badges.BEGUN_UNSIGNED)
    assert [tab.model.row_at(0).id] == [late]
    assert tab.model.row_at(0).badges[:2] == (badges.BEGUN_UNSIGNED, badges.OVERDUE)
    number = next(n for n, spec in enumerate(tab.model.columns) if spec.key == "badges")
    assert tab.model.text_at(0, number).startswith("Begun unsigned, Overdue")
    assert tab.model.picture_at(0, number) == ("circle-x", "bad")
    assert chips(tab) == ["To be noted: Begun unsigned"]


def test_badges_follow_the_days_and_the_papers(store, reader):
    own = ready(store)
    (day,) = [reader.one("SELECT start_date FROM placement WHERE id = :id", {"id": own})[0]]
    start = clock.today().fromisoformat(day)

    def of(today):
        return set(badges.glances(reader, today)[own].badges) - {badges.OVERDUE}

    assert of(start.replace(day=1, month=1)) == set()
    assert of(start.replace(month=2, day=20)) == {badges.STARTS_SOON}
    assert of(start) == {badges.BEGUN_UNSIGNED}
    actions.edit(store, own, {"insured_until": "2027-04-01"})
    assert of(start.replace(day=1, month=1)) == {badges.GAP}
    over(store, own, status="running")
    assert of(start) == {badges.NO_CERTIFICATE, badges.GAP}
    actions.edit(store, own, {"social_security_no": "A1-4711"})
    assert of(start) == {badges.GAP}


def click_header(header, number):
    place = header.sectionViewportPosition(number) + header.sectionSize(number) // 2
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, header.height() // 2))


def test_columns_order_filters_and_the_splitter_are_as_they_were_left(open_desk, tmp_path):
    file = tmp_path / "kept.sqlite"
    desk = open_desk(file)
    desk.window.resize(1500, 800)
    store = desk.session.store
    ready(store, start_date="2027-06-01", end_date="2027-07-15")
    over(store, ready(store))
    tab = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    sender = tab.model.row_at(0).row.sending
    firm = queries.placement(desk.session.reader, tab.model.row_at(0).id).values["sending_firm_id"]
    tick(desk, tab, "senders", firm)
    type_text(tab.search, "krause")
    header = tab.view.horizontalHeader()
    header.moveSection(header.visualIndex(4), 1)
    click_header(header, next(n for n, spec in enumerate(tab.model.columns) if spec.key == "hosting"))
    splitter = tab.layout().itemAt(0).widget()
    splitter.moveSplitter(620, 1)
    screens.settle(desk.jobs)
    sizes, order = splitter.sizes(), [header.logicalIndex(place) for place in range(header.count())]
    open_desk.close(desk)
    again = open_desk(file)
    again.window.resize(1500, 800)
    tab = again.window.show_tab("placements")
    screens.settle(again.jobs)
    header = tab.view.horizontalHeader()
    assert [header.logicalIndex(place) for place in range(header.count())] == order
    assert (tab.model.query.sort, tab.model.query.descending) == ("hosting", False)
    assert tab.filters.filter.senders == (firm,)
    assert chips(tab) == [f"Sending firm: {sender}"]
    assert tab.model.rowCount() == 1
    assert tab.search.text() == "", "what is searched may be a name, and is not kept"
    assert tab.layout().itemAt(0).widget().sizes() == sizes


def test_a_filter_is_saved_under_a_name_and_used_again(desk, tab):
    tick(desk, tab, "statuses", "draft")

    def name(dialog):
        type_text(dialog.fields["name"].line, "Drafts")
        dialog.do_button.click()

    answer_next(name)
    tab.saved._ask_name()
    screens.settle(desk.jobs)
    tab.filters.clear()
    screens.settle(desk.jobs)
    assert tab.model.rowCount() == 2
    tab.filters.saved_button.click()
    screens.settle(desk.jobs)
    (one,) = tab.saved.known
    assert one.name == "Drafts"
    tab.saved.use(one)
    screens.settle(desk.jobs)
    assert shown(tab) == ["draft"]
    assert chips(tab) == ["Status: Draft"]
