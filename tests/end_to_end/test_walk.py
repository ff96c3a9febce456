"""Walks every tab, page, dialog and wizard page in every language and at two text sizes."""

import re
import sqlite3
from contextlib import closing

import pytest
from babel import Locale
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from cut_off import cut_texts
from mobilise_desktop import screens
from mobilise_desktop.core import formats, i18n
from mobilise_desktop.features.placements import own_wording
from mobilise_desktop.reference import regions
from mobilise_desktop.reference.countries import PARTNER_COUNTRIES
from mobilise_desktop.reference.offices import offices

FIRMS = 40
SIZES = {1.0: (1360, 900), 2.0: (1900, 1200)}
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QTextEdit)
LEAST = 24
NUTS = re.compile(r"[A-Z]{2}[0-9A-Z]{0,3}")


def walk(folder, *, scale, size):
    for name, root in screens.views(folder, theme="light", size=size, demo=FIRMS, scale=scale):
        assert is_dressed(root), f"{name} wears no style sheet"
        yield name, root


def is_dressed(widget):
    """Whether the widget or something it lies in has asked the theme for its clothes."""
    return bool(widget.styleSheet()) or (
        widget.parentWidget() is not None and is_dressed(widget.parentWidget())
    )


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_no_text_is_cut_off(qapp, tmp_path, language, scale):
    """In English the walk looks at the controls too: at names, sizes, and whether keys reach them."""
    i18n.use(language)
    flaws = []
    for name, root in walk(tmp_path, scale=scale, size=SIZES[scale]):
        flaws += [f"{name}: {flaw}" for flaw in cut_texts(root)]
        if language == "en":
            flaws += [f"{name}: {flaw}" for flaw in controls_flaws(root)]
    assert flaws == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_hard_coded_or_cut_off_in_the_pseudo_language(qapp, tmp_path, scale):
    """Every text of ours is longer there and wears brackets; what is left without must be data."""
    i18n.use(i18n.PSEUDO)
    flaws, plain = [], set()
    for name, root in walk(tmp_path, scale=scale, size=SIZES[scale]):
        flaws += [f"{name}: {flaw}" for flaw in cut_texts(root)]
        plain |= {
            widget.text()
            for widget in visible(root)
            if isinstance(widget, (QLabel, QAbstractButton)) and widget.property("look") != "data"
        }
    assert flaws == []
    months = (plain_words(formats.day(f"2027-{month:02}-01", "long")) for month in range(1, 13))
    titles = (plain_words(section["title"]) for section in own_wording.shipped("en").sections)
    known = words_of_data(tmp_path / "demo.sqlite").union(*months, *titles)
    ours = [text for text in plain if "⟦" not in text and str(tmp_path) not in text]
    assert sorted(text for text in ours if plain_words(text) - known) == []


def visible(root):
    return [w for w in root.findChildren(QWidget) if w.isVisibleTo(root) and w.width() > 0]


def controls_flaws(root):
    """Controls without a name, too small for a finger, or out of reach of the keyboard."""
    controls = [one for one in visible(root) if isinstance(one, CONTROLS) and one.isEnabled()]
    return [flaw for one in controls if not _inner(one) for flaw in _control_flaws(one)]


def _inner(widget):
    """Parts that Qt makes inside other controls."""
    return (
        isinstance(widget, QHeaderView)
        or widget.objectName().startswith("qt_")
        or isinstance(widget.parent(), (QComboBox, QLineEdit))
    )


def _control_flaws(widget):
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    flaws = []
    if not (widget.accessibleName() or text):
        flaws.append(f"{type(widget).__name__} in {type(widget.parent()).__name__} has no name")
    if isinstance(widget, QAbstractButton) and min(widget.width(), widget.height()) < LEAST:
        flaws.append(
            f"{type(widget).__name__} “{text or widget.accessibleName()}” is {widget.size().toTuple()}"
        )
    if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and not isinstance(widget, QToolButton):
        flaws.append(
            f"{type(widget).__name__} “{text or widget.accessibleName()}” can't be reached by keyboard"
        )
    return flaws


def plain_words(text):
    return {word for word in re.findall(r"[^\W\d_]+", text) if len(word) > 2 and word.isascii()}


def words_of_data(database):
    """Every word in the register, in the names of offices, countries, languages and regions."""
    with closing(sqlite3.connect(database)) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
        values = [value for t in tables for row in connection.execute(f"SELECT * FROM {t}") for value in row]
    texts = [str(value) for value in values] + [one.name for one in offices()] + list(i18n.OWN_NAMES.values())
    texts += [formats.country(code) for code in PARTNER_COUNTRIES]
    texts += [*Locale("en").languages.values(), "MobiliseSME", "Mobilise Desktop", str(database)]
    texts += [
        " ".join([regions.name(code) or "", *map(str, regions.path(code))])
        for code in {str(v) for v in values if v and NUTS.fullmatch(str(v))}
    ]
    return {word for text in texts for word in plain_words(text)}
