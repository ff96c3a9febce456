"""Declarations that come with a list of firms are told before they are written, and after."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from importing import rows
from mobilise_desktop import screens
from mobilise_desktop.core.tasks import Unwatched
from mobilise_desktop.features.declarations import actions as declarations
from mobilise_desktop.features.firms import actions, export


@pytest.fixture
def list_of_one(desk, tmp_path):
    """An export of one firm with a declaration; then the declaration is removed from the register."""
    store, path = desk.session.store, tmp_path / "firms.xlsx"
    firm = actions.add_firm(store, {"legal_name_native": "Adler GmbH", "country": "DE", "status": "active"})
    own = declarations.add_declaration(store, firm)
    export.export(desk.session.reader, path, [firm], task=Unwatched())
    declarations.remove_declaration(store, own)
    return path


def pressed(desk, button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)


def checked(desk, path):
    page = desk.window.open_page("import")
    page.choose.chosen.emit(path)
    screens.settle(desk.jobs)
    pressed(desk, page.look.next_button)
    return page


def declared(desk):
    return rows(desk.session.store, "SELECT ref_year FROM sme_declaration WHERE deleted_at IS NULL")


def test_a_declaration_alone_can_be_brought_in_and_taken_back(desk, list_of_one):
    page = checked(desk, list_of_one)
    assert page.check.next_button.text() == "Import"
    assert page.check.note.text().startswith("With them come: 1 size declaration. Every row is in order.")
    assert declared(desk) == []
    pressed(desk, page.check.next_button)
    assert page.result.text.text().splitlines()[-1] == "With them come: 1 size declaration."
    assert len(declared(desk)) == 1
    pressed(desk, page.result.undo_button)
    assert declared(desk) == []


def test_a_line_that_is_left_out_is_shown_with_its_sheet(desk, list_of_one):
    book = openpyxl.load_workbook(list_of_one)
    table = book["Size declarations"]
    place = [cell.value for cell in table[1]].index("Declared on") + 1
    table.cell(2, place).value = "someday"
    book.save(list_of_one)
    page = checked(desk, list_of_one)
    problems = page.check.problems
    assert [problems.item(0, column).text() for column in (0, 1)] == ["2", "Size declarations – Declared on"]
    assert page.check.note.text().startswith("1 row needs attention.")
    assert page.check.save_button.isHidden()
    assert page.check.next_button.text() == "Nothing to import"
