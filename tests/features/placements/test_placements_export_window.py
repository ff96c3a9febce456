"""Exporting and printing the list of placements and the results, with the real widgets."""

import json

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog

import dialogs
from mobilise_desktop import screens
from mobilise_desktop.features.placements import actions, export, queries
from mobilise_desktop.features.placements.export_layouts import EU, EVERYTHING, Private, Wish
from mobilise_desktop.features.placements.ui import export_acts
from mobilise_desktop.features.placements.ui.list_source import PlacementFilter
from mobilise_desktop.privacy.model import DISCLOSURE
from mobilise_desktop.ui.document_preview import DocumentPreview
from papers_help import text_of
from placements_help import ready


@pytest.fixture
def tab(desk):
    desk.window.resize(1500, 900)
    found = desk.window.show_tab("placements")
    for month in (3, 5, 7):
        ready(desk.session.store, start_date=f"2027-0{month}-01", end_date=f"2027-0{month + 1}-10")
    screens.settle(desk.jobs)
    return found


@pytest.fixture
def place(tmp_path, monkeypatch):
    """Where the user wants the file."""
    file = tmp_path / "out" / "list.xlsx"
    file.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(file), ""))
    return file


def entry(tab, text):
    return next(one for one in tab.more.actions_menu.actions() if one.text() == text)


def starts(file, heading):
    sheet = openpyxl.load_workbook(file).active
    heads, *rows = sheet.iter_rows(values_only=True)
    return [row[heads.index(heading)].date().isoformat() for row in rows]


def disclosed(desk):
    with desk.session.store.maintain() as connection:
        rows = connection.execute(DISCLOSURE.select()).mappings().all()
    return [(row["kind"], row["purpose"], len(json.loads(row["persons"]))) for row in rows]


def answered(desk, tab, **values):
    """Export by the menu, with these answers in the dialog."""

    def respond(dialog):
        for name, value in values.items():
            dialog.fields[name].propose(value)
        dialog.do_button.click()

    dialogs.answer_next(respond)
    entry(tab, "Export…").trigger()
    screens.settle(desk.jobs)


def test_all_that_is_shown_goes_into_a_file_in_its_order(desk, tab, place):
    answered(desk, tab)
    assert starts(place, "First day") == ["2027-07-01", "2027-05-01", "2027-03-01"]
    assert desk.window.snackbar.words.text() == "3 placements written to list.xlsx."
    assert desk.window.snackbar.button.text() == "Open folder"
    assert disclosed(desk) == [("export", "placement", 6)]
    assert all(strip.isHidden() for strip in desk.window.strips)


def test_only_what_the_search_leaves(desk, tab, place):
    ref = queries.placement(desk.session.reader, queries.placements(desk.session.reader)[1].id).values["ref"]
    tab.view.show_filter(PlacementFilter(text=ref))
    screens.settle(desk.jobs)
    answered(desk, tab, layout=EU)
    assert starts(place, "Start date") == ["2027-05-01"]
    assert disclosed(desk) == [("export", "placement", 1)]


def test_a_selection_is_proposed_and_can_be_widened(desk, tab, place):
    tab.view.selectRow(0)
    tab.view.setFocus()
    tab.view.selectAll()
    index = tab.model.index(2, 0)
    model = tab.view.selectionModel()
    model.select(index, model.SelectionFlag.Deselect | model.SelectionFlag.Rows)
    answered(desk, tab)
    assert starts(place, "First day") == ["2027-07-01", "2027-05-01"]
    answered(desk, tab, which="all")
    assert len(starts(place, "First day")) == 3


def test_nothing_is_private_unless_it_is_ticked(desk, tab, qtbot):
    dialog = export_acts.ExportDialog(tab, 1, 3)
    qtbot.addWidget(dialog)
    dialog.do_button.click()
    assert (dialog.is_chosen, dialog.wish) == (False, Wish(EVERYTHING, Private()))
    dialog = export_acts.ExportDialog(tab, 2, 3)
    qtbot.addWidget(dialog)
    for name in ("reasons", "support"):
        dialog.fields[name].box.click()
    dialog.do_button.click()
    assert (dialog.is_chosen, dialog.wish) == (True, Wish(EVERYTHING, Private(reasons=True, support=True)))


def test_an_empty_list_is_told(desk):
    tab = desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    entry(tab, "Export…").trigger()
    assert desk.window.snackbar.words.text() == "There is no placement in the list."


def test_cancel_ends_it_and_leaves_no_file(desk, tab, place, monkeypatch):
    def slow(_reader, _path, _ids, _wish, task):
        while True:
            task.check()

    monkeypatch.setattr(export, "export", slow)
    tab.acts.out.write(place, Wish(), [row.id for row in queries.placements(desk.session.reader)])
    (strip,) = desk.window.strips
    assert not strip.isHidden()
    strip.button.click()
    screens.settle(desk.jobs)
    assert strip.isHidden()
    assert not place.exists()
    assert disclosed(desk) == []


def test_what_can_not_be_written_is_told(desk, tab, told, tmp_path):
    tab.acts.out.write(tmp_path / "no such folder" / "list.xlsx", Wish(), [])
    screens.settle(desk.jobs)
    assert len(told) == 1
    assert all(strip.isHidden() for strip in desk.window.strips)


def test_the_list_is_shown_as_it_is_printed_and_noted_when_it_goes_out(desk, tab, tmp_path, monkeypatch):
    kept = []
    monkeypatch.setattr(DocumentPreview, "exec", lambda shown: kept.extend([shown]))
    entry(tab, "Print the list…").trigger()
    screens.settle(desk.jobs)
    (preview,) = kept
    text = text_of(preview.pdf)
    assert "3 placements" in text
    assert all(row.ref in text for row in queries.placements(desk.session.reader))
    assert disclosed(desk) == []
    preview.save_to(tmp_path / "list.pdf")
    screens.settle(desk.jobs)
    assert disclosed(desk) == [("export", "placement", 3)]


def test_the_results_are_printed_from_their_page(desk, monkeypatch):
    actions.evaluate(desk.session.store, ready(desk.session.store), "hosting", {"matched": 5})
    page = desk.window.open_page("results")
    screens.settle(desk.jobs)
    kept = []
    monkeypatch.setattr(DocumentPreview, "exec", lambda shown: kept.extend([shown]))
    page.print_button.click()
    screens.settle(desk.jobs)
    assert "Needs and competences matched – < 5 95%" in text_of(kept[0].pdf)
