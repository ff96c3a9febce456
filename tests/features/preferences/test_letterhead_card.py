"""The head of papers in the settings: a picture is chosen and taken back, lines are kept as they are typed."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel

import dialogs
from logo_help import picture
from mobilise_desktop import screens
from mobilise_desktop.core import i18n
from mobilise_desktop.settings import letterhead


@pytest.fixture
def card(desk, scheme):
    page = desk.window.open_page("preferences")
    page.computer.scheme.buttons[scheme].click()
    screens.settle(desk.jobs)
    return page.letterhead


def kept(desk):
    screens.settle(desk.jobs)
    return letterhead.load(desk.session.reader)


def put(field, text):
    field.line.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, text) if text else QTest.keyClick(field.line, Qt.Key.Key_Delete)
    QTest.keyClick(field.line, Qt.Key.Key_Return)


def chosen(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))


def test_a_logo_is_chosen_shown_and_taken_back(card, desk, monkeypatch, tmp_path):
    assert not card.none.isHidden()
    assert card.remove_button.isHidden()
    file = tmp_path / "Logo.png"
    file.write_bytes(picture())
    chosen(monkeypatch, file)
    card.choose_button.click()
    logo = kept(desk).logo
    with Image.open(io.BytesIO(logo)) as made:
        assert made.mode == "RGB"
    assert card.none.isHidden()
    assert card.picture.pixmap().width() > card.picture.pixmap().height()
    card.remove_button.click()
    assert kept(desk).logo == b""
    assert not card.none.isHidden()
    desk.context.undo()
    assert kept(desk).logo == logo
    assert not card.remove_button.isHidden()


@pytest.mark.parametrize("content", [b"%PDF-1.7", picture()[:500]], ids=["pdf", "cut"])
def test_a_file_that_is_no_logo_is_refused_by_its_name(card, desk, monkeypatch, tmp_path, content, qtbot):
    file = tmp_path / "Logo.png"
    file.write_bytes(content)
    chosen(monkeypatch, file)
    said = []

    def read(dialog):
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()

    dialogs.answer_next(read)
    card.choose_button.click()
    screens.settle(desk.jobs)
    qtbot.waitUntil(lambda: bool(said))
    assert any("Logo.png" in text for text in said)
    assert kept(desk).logo == b""


def test_a_line_is_kept_as_it_is_typed_and_an_empty_one_is_the_official_one_again(card, desk):
    field = card.lines["de"]
    assert field.value() == letterhead.usual_lines()["de"]
    put(field, "EU-Projekt")
    assert kept(desk).own == {"de": "EU-Projekt"}
    put(field, "")
    assert kept(desk).own == {}
    assert field.value() == letterhead.usual_lines()["de"]


def test_a_line_without_room_is_told_at_once_and_not_kept(card, desk):
    put(card.lines["it"], "x" * 121)
    assert card.lines["it"].level() == "error"
    assert kept(desk).own == {}
    put(card.lines["it"], "Finanziato")
    assert card.lines["it"].level() == ""
    assert kept(desk).own == {"it": "Finanziato"}


def test_it_can_be_switched_off_and_the_texts_stay(card, desk):
    put(card.lines["fr"], "Finance")
    card.printed.box.click()
    assert kept(desk) == letterhead.Letterhead(is_funded=False, own={"fr": "Finance"})
    assert card.lines["fr"].parentWidget().isHidden()
    card.printed.box.click()
    assert kept(desk).line("fr") == "Finance"


def test_languages_are_named_in_the_present_one(card, desk):
    assert card.lines["hu"].label.text() == "Hungarian"
    desk.context.language.use("de")
    assert card.lines["hu"].label.text() == "Ungarisch"
    assert list(card.lines) == list(i18n.LANGUAGES)
