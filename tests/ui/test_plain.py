from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPushButton

from mobilise_desktop.ui.labels import CutLabel, PlainLabel
from mobilise_desktop.ui.plain import mnemonic_safe, plain

LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=30)


@given(LETTERS)
def test_tool_tips_show_the_data_letter_by_letter(text):
    document = QTextDocument()
    document.setHtml(plain(text))
    assert document.toPlainText() == text


def test_a_picture_in_a_name_is_only_letters(qtbot):
    label = PlainLabel("<img src='file:///etc/passwd'>")
    qtbot.addWidget(label)
    assert label.textFormat() == label.textFormat().PlainText


def test_an_ampersand_in_a_name_is_no_key(qtbot):
    button = QPushButton(mnemonic_safe("Smith & Sons"))
    qtbot.addWidget(button)
    assert button.shortcut().isEmpty()


def test_a_long_text_is_cut_and_known_to_be(qtbot):
    label = CutLabel("Präzisionstechnik Müller GmbH & Co. Kommanditgesellschaft")
    qtbot.addWidget(label)
    label.resize(80, 30)
    assert label.is_cut()
    label.resize(900, 30)
    assert not label.is_cut()
    assert label.minimumSizeHint().width() < 80
