"""Filters, changes in bulk, problems and pasted tables, with the real widgets."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from dialogs import answer_next
from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.firms.details import details
from mobilise_desktop.features.firms.queries import FirmFilter
from mobilise_desktop.features.firms.ui.bulk_dialog import ADD_TAG, change_many
from typing_help import type_text


@pytest.fixture
def tab(desk):
    for n in range(6):
        values = {"legal_name_native": f"Firma {n}", "country": "DE", "status": "candidate"}
        actions.add_firm(desk.session.store, values)
    found = desk.window.show_tab("firms")
    desk.window.resize(1500, 900)
    desk.window.activateWindow()
    screens.settle(desk.jobs)
    return found


def chosen(tab):
    found = []
    tab.list_pane.view.choice.ids(found.extend)
    return found


def test_all_shown_firms_get_another_status_at_once(desk, tab):
    tab.list_pane.view.setFocus()
    QTest.keyClick(tab.list_pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    ids = chosen(tab)
    assert len(ids) == 6

    def choose(dialog):
        assert not dialog.do_button.isEnabled()
        dialog.fields["status"].propose("active")
        screens.settle(desk.jobs)
        assert dialog.preview.text() == "6 firms change.\n6: Candidate → Active"
        dialog.do_button.click()

    answer_next(choose)
    change_many(desk.window, desk.context, ids)
    assert {details(desk.session.reader, firm).values["status"] for firm in ids} == {"active"}
    desk.undo()
    screens.settle(desk.jobs)
    assert {details(desk.session.reader, firm).values["status"] for firm in ids} == {"candidate"}


def test_a_field_is_emptied_for_many(desk, tab):
    ids = [tab.list_pane.model.id_at(n) for n in range(6)]
    actions.edit_firm(desk.session.store, ids[0], {"legal_form": "GmbH"})

    def choose(dialog):
        assert not dialog.emptying.isVisibleTo(dialog)  # a firm without a status there is not
        dialog.what.propose("legal_form")
        dialog.emptying.box.click()
        screens.settle(desk.jobs)
        assert not dialog.fields["legal_form"].isVisibleTo(dialog)
        assert dialog.preview.text() == "1 firm changes.\n1: GmbH → (empty)\n5 firms stay as they are."
        dialog.do_button.click()

    answer_next(choose)
    change_many(desk.window, desk.context, ids)
    assert details(desk.session.reader, ids[0]).values["legal_form"] is None
    desk.undo()
    screens.settle(desk.jobs)
    assert details(desk.session.reader, ids[0]).values["legal_form"] == "GmbH"


def test_a_tag_for_many_and_the_filter_by_it(desk, tab):
    ids = [tab.list_pane.model.id_at(n) for n in range(3)]

    def choose(dialog):
        dialog.what.propose(ADD_TAG)
        type_text(dialog.fields[ADD_TAG].line, "Messe")
        screens.settle(desk.jobs)
        assert dialog.preview.text() == "3 firms change."
        dialog.do_button.click()

    answer_next(choose)
    change_many(desk.window, desk.context, ids)
    screens.settle(desk.jobs)
    filters = tab.list_pane.filters
    filters.more_button.click()
    filters.buttons["tags"].model.offer(filters.buttons["tags"]._choices())
    assert filters.facets.tags == {"Messe": 3}
    filters.set_filter(FirmFilter(tags=("Messe",)))
    screens.settle(desk.jobs)
    assert tab.list_pane.model.rowCount() == 3


def test_the_numbers_in_a_filter_follow_the_other_filters(desk, tab):
    store, filters = desk.session.store, tab.list_pane.filters
    actions.add_firm(store, {"legal_name_native": "Öntöde Kft.", "country": "HU", "status": "inactive"})
    screens.settle(desk.jobs)
    before = dict(filters.facets.statuses)
    button = filters.buttons["statuses"]
    button.open_popup()
    filters.set_filter(FirmFilter(countries=("HU",)))
    screens.settle(desk.jobs)
    assert sum(filters.facets.statuses.values()) == filters.facets.statuses["inactive"] == 1
    assert {c.key: c.number for c in button.model._shown} == dict.fromkeys(before, "0") | {"inactive": "1"}
    assert sum(filters.facets.countries.values()) == 7
    filters.clear()
    screens.settle(desk.jobs)
    assert filters.facets.statuses == before


def test_a_filter_is_saved_and_used_again(desk, tab):
    saved = tab.list_pane.saved
    tab.list_pane.filters.set_filter(FirmFilter(text="firma 3"))
    saved.save("Drei")
    screens.settle(desk.jobs)
    tab.list_pane.filters.clear()
    screens.settle(desk.jobs)
    assert tab.list_pane.model.rowCount() == 6
    saved.open()
    screens.settle(desk.jobs)
    (one,) = saved.known
    saved.use(one)
    screens.settle(desk.jobs)
    assert tab.list_pane.filters.search.text() == "firma 3"
    assert tab.list_pane.model.rowCount() == 1


def test_a_problem_leads_to_its_field(desk, tab):
    page = desk.window.open_page("problems")
    screens.settle(desk.jobs)
    page.kinds.pick("nace_code")
    screens.settle(desk.jobs)
    assert page.model.rowCount() == 6
    page.mend_button.click()
    screens.settle(desk.jobs)
    field = tab.record.page.fields.binding("nace_code").field
    assert field.isAncestorOf(desk.window.focusWidget())


def test_a_table_from_a_spreadsheet_is_pasted_with_preview(desk, tab):
    QGuiApplication.clipboard().setText("Firma\tOrt\tLand\nAdler AG\tUlm\tDE\nBär KG\tKiel\tDE\n")
    assert tab.list_pane.acts.paste() is None
    screens.settle(desk.jobs)
    assert desk.window.places.key == "import"
    desk.window.go_back()
    QGuiApplication.clipboard().setText("only words")
    tab.list_pane.acts.paste()
    assert desk.window.places.key == "firms"
