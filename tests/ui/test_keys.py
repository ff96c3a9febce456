"""Names of keys and patterns of dates as people know them."""

import pytest
from PySide6.QtGui import QKeySequence

from mobilise_desktop.core import i18n
from mobilise_desktop.features.preferences.ui.shortcuts import GROUPS
from mobilise_desktop.ui import typed
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.keys import key_text


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("Ctrl+Z", "Ctrl+Z"),
        ("Ctrl++", "Ctrl++"),
        ("Ctrl+-", "Ctrl+-"),
        ("+", "+"),
        ("Ctrl+Shift+Tab", "Ctrl+Shift+Tab"),
        ("Alt+Down", "Alt+↓"),
        ("PgUp", "Page Up"),
        ("Return", "Enter"),
        ("Del", "Delete"),
        (QKeySequence.StandardKey.Undo, "Ctrl+Z"),
    ],
)
def test_keys_are_named(qapp, keys, shown):
    i18n.use("en")
    assert key_text(keys) == shown


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_search_names_its_key_as_the_page_of_the_keyboard_does(qapp, language):
    i18n.use(language)
    assert f"({key_text('Ctrl+K')})" in i18n._("Find anything (Ctrl+K)")


def test_every_key_of_the_page_has_a_name_of_ours(qapp):
    i18n.use(i18n.PSEUDO)
    for _title, shortcuts in GROUPS:
        for key in (key for shortcut in shortcuts for key in shortcut.keys):
            words = [part for part in key_text(key).split("+") if len(part) > 1 and part != "F1"]
            assert all(word.startswith("⟦") for word in words), key


def test_an_empty_day_shows_how_to_type_it_and_no_day(qtbot):
    i18n.use("en")
    field = DateField("Day")
    qtbot.addWidget(field)
    assert field.line.placeholderText() == "dd/mm/yyyy"
    field.line.setText("soon")
    field.commit()
    assert "31/12/" in field._message.text()


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_the_pattern_has_the_order_of_the_language(language):
    i18n.use(language)
    assert len(typed.date_letters()) == len(typed.date_text("2026-11-23"))
