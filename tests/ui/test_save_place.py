"""The place of a list: what is typed without an ending gets that of the chosen kind."""

import pytest
from PySide6.QtWidgets import QFileDialog

from mobilise_desktop.ui.save_place import ask_list_place


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("list.csv", "Spreadsheet (*.xlsx)", "list.csv"),
        ("list", "Text with separators (*.csv)", "list.csv"),
        ("list", "", "list.xlsx"),
        ("", "", None),
    ],
)
def test_the_place_of_a_list(qapp, tmp_path, monkeypatch, typed, kind, name):
    chosen = str(tmp_path / typed) if typed else ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (chosen, kind))
    assert ask_list_place(None, "Export", "firms") == (tmp_path / name if name else None)


def test_a_file_that_nobody_was_asked_about_is_not_replaced(qapp, tmp_path, monkeypatch):
    (tmp_path / "list.xlsx").write_text("old")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(tmp_path / "list"), ""))
    assert ask_list_place(None, "Export", "firms") == tmp_path / "list"
