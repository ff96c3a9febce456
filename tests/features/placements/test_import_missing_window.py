"""The check of an import offers to add whom the register lacks, with the real widgets."""

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from mobilise_desktop import screens
from mobilise_desktop.features.placements.ui import import_missing
from placements_help import parties

HEADS = ("Employee", "Sending firm", "Sending firm: Country", "Hosting firm", "First day", "Last day")
GYOR = "Őri és Társa Öntöde Kft."
NEW = ("Mario De Luca", "Adler Meccanica S.r.l.", "Italy", GYOR, "2027-03-01", "2027-04-15")
LIKE = ("Anna Krause", "Koster Druk und Sohne", "Germany", GYOR, "2027-03-01", "2027-04-15")


@pytest.fixture
def page(desk):
    desk.window.resize(1366, 768)
    parties(desk.session.store)
    screens.settle(desk.jobs)
    return desk.window.open_page("import_placements")


def begin(desk, page, folder, *rows):
    book = openpyxl.Workbook()
    for row in (HEADS, *rows):
        book.active.append(row)
    book.save(folder / "stays.xlsx")
    page.open(folder / "stays.xlsx")
    screens.settle(desk.jobs)
    return page.check


def tiles(check):
    return {kind: tile._count.text() for kind, tile in check.tiles.items()}


def counts(desk):
    tables = ("firm", "contact", "placement")
    counted = [f"(SELECT count(*) FROM {one} WHERE deleted_at IS NULL)" for one in tables]
    return tuple(desk.session.reader.all(f"SELECT {', '.join(counted)}")[0])


def test_who_is_missing_is_added_or_not_as_the_tick_says(desk, page, qtbot, tmp_path):
    check = begin(desk, page, tmp_path, NEW)
    assert check.missing.isVisible()
    assert check.missing.tick.value() is True
    assert check.missing.note.text() == "Added to the register: 1 firm and 1 person."
    assert not check.missing.ask_button.isVisible()
    assert (tiles(check)["new"], check.next_button.isEnabled()) == ("1", True)
    qtbot.mouseClick(check.missing.tick.box, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert check.missing.note.text() == "The register lacks: 1 firm and 1 person."
    assert (tiles(check)["left_out"], check.next_button.isEnabled()) == ("1", False)
    qtbot.mouseClick(check.missing.tick.box, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert check.model.text_at(0, 4).endswith(
        "New firm: Adler Meccanica S.r.l., Italy. New person: Mario De Luca."
    )
    before = counts(desk)
    qtbot.mouseClick(check.next_button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert counts(desk) == tuple(map(sum, zip(before, (1, 1, 1), strict=True)))
    words = desk.window.snackbar.words.text()
    assert words == "1 placement imported, 1 firm and 1 person added to the register"
    desk.window.snackbar.button.click()
    screens.settle(desk.jobs)
    assert counts(desk) == before


def test_who_is_meant_is_asked_and_the_answer_counts(desk, page, qtbot, tmp_path, monkeypatch):
    check = begin(desk, page, tmp_path, LIKE)
    assert check.missing.note.text() == "1 name is like one that is known already: say who is meant."
    assert tiles(check)["left_out"] == "1"
    asked = []

    def answer(dialog):
        (field,) = dialog.fields.values()
        asked.append([field.box.itemText(at) for at in range(field.box.count())])
        field.box.setCurrentIndex(1)
        field.box.activated.emit(1)
        dialog._try()
        return dialog.result()

    monkeypatch.setattr(import_missing.FormDialog, "exec", answer)
    qtbot.mouseClick(check.missing.ask_button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    (choices,) = asked
    assert choices[0] == "–"
    assert choices[1].startswith("Köster Druck & Söhne GmbH")
    assert choices[2] == "Another firm, a new one"
    assert tiles(check)["new"] == "1"
    assert check.missing.note.text() == ""
    before = counts(desk)
    qtbot.mouseClick(check.next_button, Qt.MouseButton.LeftButton)
    screens.settle(desk.jobs)
    assert counts(desk) == tuple(map(sum, zip(before, (0, 0, 1), strict=True)))


def test_another_file_begins_without_the_answers_of_the_last(desk, page, tmp_path, monkeypatch):
    check = begin(desk, page, tmp_path, LIKE)
    check.missing._decisions = {"x": "new"}
    begin(desk, page, tmp_path, ("Anna Krause", "Köster Druck & Söhne GmbH", "Germany", *LIKE[3:]))
    assert not check.missing.isVisible()
    assert check.missing._decisions == {}


def test_the_question_names_people_too(desk, page, tmp_path):
    check = begin(desk, page, tmp_path, ("Anna Kraus", "Köster Druck & Söhne GmbH", "Germany", *LIKE[3:]))
    dialog = import_missing.doubts_dialog(page, check.missing.doubts, {})
    (field,) = dialog.fields.values()
    assert [field.box.itemText(at) for at in range(3)] == ["–", "Anna Krause", "Somebody else, new"]
    assert isinstance(dialog, QDialog)
