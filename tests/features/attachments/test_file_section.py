"""Files in the record of a firm, with the real widgets."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog

from mobilise_desktop import screens
from mobilise_desktop.features.attachments.ui.section import describe_dialog
from mobilise_desktop.features.firms import actions


@pytest.fixture
def section(desk):
    firm = actions.add_firm(
        desk.session.store, {"legal_name_native": "Adler AG", "country": "DE", "status": "active"}
    )
    tab = desk.window.show_tab("firms")
    desk.window.resize(1500, 900)
    screens.settle(desk.jobs)
    tab.show_firm(firm)
    screens.settle(desk.jobs)
    return tab.record.page.sections.brought["files"]


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "Erklärung & Anlage.pdf"
    path.write_bytes(b"%PDF-1.7 signed")
    return path


def drop(section, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at, copy = QPoint(5, 5), Qt.DropAction.CopyAction
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entered = QDragEnterEvent(at, copy, data, *buttons)
    entered.ignore()
    QApplication.sendEvent(section, entered)
    if entered.isAccepted():
        QApplication.sendEvent(section, QDropEvent(QPointF(at), copy, data, *buttons))
    return entered.isAccepted()


def test_a_dropped_file_is_attached_opened_saved_and_removed(
    desk, section, scan, opened_folders, monkeypatch, tmp_path
):
    assert drop(section, scan)
    screens.settle(desk.jobs)
    (line,) = section.lines
    assert line.open_button.text() == "Erklärung && Anlage.pdf"
    line.open_button.click()
    screens.settle(desk.jobs)
    copy = Path(opened_folders[-1])
    assert copy.read_bytes() == scan.read_bytes()
    out = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(out), ""))
    line.save_button.click()
    screens.settle(desk.jobs)
    assert out.read_bytes() == scan.read_bytes()
    line.remove_button.click()
    screens.settle(desk.jobs)
    assert section.lines == []
    desk.undo()
    screens.settle(desk.jobs)
    assert len(section.lines) == 1


def test_text_that_is_dropped_is_not_taken(section):
    data = QMimeData()
    data.setText("no file")
    entered = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered.ignore()
    QApplication.sendEvent(section, entered)
    assert not entered.isAccepted()


def test_chosen_files_are_attached(desk, section, scan, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given: ([str(scan)], ""))
    section.add_button.click()
    screens.settle(desk.jobs)
    assert [one.name for one in section.files] == [scan.name]


def test_what_runs_is_refused_in_a_sentence(desk, section, tmp_path, told):
    program = tmp_path / "setup.exe"
    program.write_bytes(b"MZ")
    drop(section, program)
    screens.settle(desk.jobs)
    assert section.lines == []
    assert any("can run programs" in text for text in told)


def test_a_file_is_described(desk, section, scan):
    section.attach([scan])
    screens.settle(desk.jobs)
    dialog = describe_dialog(section, section.files[0])
    dialog.fields["title"].set_value("Declaration 2026")
    dialog.fields["kind"].set_value("signed")
    dialog.do_button.click()
    attached = section.files[0]
    section.act(lambda actions, store: actions.edit(store, attached.id, dialog.values), "")
    screens.settle(desk.jobs)
    assert (section.files[0].title, section.files[0].kind) == ("Declaration 2026", "signed")
    assert section.lines[0].open_button.text() == "Declaration 2026"
