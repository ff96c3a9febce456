"""Bringing placements in, with the real widgets: choose, look, write, undo."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from mobilise_desktop import screens
from mobilise_desktop.features.placements import actions, queries
from placements_help import parties

HEADS = ("Employee", "Sending firm", "Hosting firm", "First day", "Last day", "Shoe size")
ANNA = ("Anna Krause", "Köster Druck & Söhne GmbH", "Őri és Társa Öntöde Kft.")


@pytest.fixture
def page(desk):
    desk.window.resize(1366, 768)
    parties(desk.session.store)
    desk.window.show_tab("placements")
    screens.settle(desk.jobs)
    return desk.window.open_page("import_placements")


def table(folder, *rows):
    book = openpyxl.Workbook()
    for row in (HEADS, *rows):
        book.active.append(row)
    book.save(folder / "spring.xlsx")
    return folder / "spring.xlsx"


def chosen(desk, page, monkeypatch, qtbot, file):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(file), ""))
    qtbot.mouseClick(page.choose.button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)


def shown(page):
    model = page.check.model
    return [[model.text_at(row, place) for place in range(5)] for row in range(model.rowCount())]


def refs(desk):
    return [row.ref for row in queries.placements(desk.session.reader)]


def test_the_menu_leads_there(desk):
    tab = desk.window.show_tab("placements")
    next(one for one in tab.more.actions_menu.actions() if one.text() == "Import…").trigger()
    assert desk.window.places.key == "import_placements"


def test_from_the_file_to_the_list_and_back(desk, page, monkeypatch, qtbot, tmp_path):
    good, bad = [*ANNA, "2027-03-01", "2027-04-15", 41], ["Anna Kraus", *ANNA[1:], "2027-05-01", None, 41]
    chosen(desk, page, monkeypatch, qtbot, table(tmp_path, good, bad))
    check = page.check
    assert [tile._count.text() for tile in check.tiles.values()] == ["1", "0", "0", "1"]
    rows = shown(page)
    assert [row[:2] for row in rows] == [["Left out", "3"], ["New", "2"]]
    assert rows[1][2].startswith("MS-")
    assert rows[1][4] == "Köster Druck & Söhne GmbH → Őri és Társa Öntöde Kft."
    assert rows[0][4].startswith("“Anna Kraus” may be “Anna Krause”.")
    assert "1 row needs attention." in check.note.text()
    assert "Shoe size" in check.note.text()
    assert refs(desk) == []
    assert check.next_button.text() == "Import 1 placement"
    qtbot.mouseClick(check.next_button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert desk.window.places.key == "placements"
    assert refs(desk) == [rows[1][2]]
    assert desk.window.snackbar.words.text() == "1 placement imported"
    desk.window.snackbar.button.click()
    screens.settle(desk.jobs)
    assert refs(desk) == []


def test_rows_to_correct_are_saved_and_come_back(desk, page, monkeypatch, qtbot, tmp_path):
    chosen(desk, page, monkeypatch, qtbot, table(tmp_path, [*ANNA, "in May", "2027-07-01", None]))
    check = page.check
    assert not check.next_button.isEnabled()
    out = tmp_path / "correct.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(out), ""))
    qtbot.mouseClick(check.save_button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert desk.window.snackbar.words.text().startswith("Saved as correct.xlsx.")
    book = openpyxl.load_workbook(out)
    sheet = book.worksheets[0]
    assert "in May" in sheet["A2"].value
    sheet["E2"].value = "17.05.2027"
    book.save(out)
    chosen(desk, page, monkeypatch, qtbot, out)
    assert [row[0] for row in shown(page)] == ["New"]
    assert not check.save_button.isVisible()


def test_another_file_is_refused_where_it_was_chosen(desk, page, monkeypatch, qtbot, tmp_path):
    file = tmp_path / "notes.csv"
    file.write_text("Name;Town\nAdler;Berlin\nBiber;Bonn\n", encoding="utf-8")
    chosen(desk, page, monkeypatch, qtbot, file)
    assert page.choose.isVisible()
    assert "“notes.csv” has no columns for employee and hosting firm" in page.choose._problem.text()


def test_what_changed_meanwhile_is_told_and_nothing_written(desk, page, monkeypatch, qtbot, tmp_path, told):
    chosen(desk, page, monkeypatch, qtbot, table(tmp_path, [*ANNA, "2027-03-01", "2027-04-15", None]))
    firms = desk.session.reader.all("SELECT id FROM firm ORDER BY id")
    ((anna,),) = desk.session.reader.all("SELECT id FROM contact WHERE given_name = 'Anna'")
    names = {"sending_firm_id": firms[0][0], "employee_id": anna, "hosting_firm_id": firms[1][0]}
    actions.add(desk.session.store, names)
    qtbot.mouseClick(page.check.next_button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert "The register changed since the preview." in told[0]
    assert len(refs(desk)) == 1
