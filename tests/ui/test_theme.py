import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QLabel, QPushButton

import mobilise_desktop
from mobilise_desktop.core import paths
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.icons import icon, set_icon
from mobilise_desktop.ui.refresh import LOOKS


@pytest.fixture
def changed(qapp):
    yield lambda *how: theme.apply(qapp, *how)
    theme.apply(qapp, "light", 1.0)


def test_the_scheme_asked_for_is_worn(changed, qapp):
    changed("dark", 1.0)
    assert theme.colours().dark
    assert qapp.palette().window().color().name().upper() == theme.colours().window
    changed("light", 1.0)
    assert not theme.colours().dark


def test_text_grows_with_the_scale_and_stays_within_bounds(changed, qapp):
    changed("light", 1.0)
    usual = qapp.font().pointSizeF()
    changed("light", 2.0)
    assert qapp.font().pointSizeF() == pytest.approx(2 * usual, rel=0.01)
    assert theme.px(30) == 60
    changed("light", 9.0)
    assert theme.text_scale() == 2.0


def test_a_change_of_the_systems_scheme_dresses_the_program_anew_if_it_follows(changed, qapp):
    changed("system", 1.0)
    before = qapp.styleSheet()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.styleSheet() != before
    changed("light", 1.0)
    before = qapp.styleSheet()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert qapp.styleSheet() == before


def test_who_set_a_high_contrast_sees_the_colours_of_the_system():
    system = QPalette()
    for role, name in (
        (QPalette.ColorRole.Window, "#000000"),
        (QPalette.ColorRole.Base, "#000000"),
        (QPalette.ColorRole.Text, "#FFFF00"),
        (QPalette.ColorRole.Highlight, "#00FFFF"),
        (QPalette.ColorRole.HighlightedText, "#000000"),
    ):
        system.setColor(role, QColor(name))
    look = theme._of_system(system)
    assert (look.window, look.text, look.border, look.accent) == ("#000000", "#FFFF00", "#FFFF00", "#00FFFF")
    assert look.dark
    theme._palette(look)


def test_icons_take_the_colour_of_the_theme(changed, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    set_icon(button.setIcon, "plus", "text")
    light = button.icon().pixmap(16, 16).toImage().pixelColor(8, 8)
    changed("dark", 1.0)
    dark = button.icon().pixmap(16, 16).toImage().pixelColor(8, 8)
    assert light.lightness() < 80
    assert dark.lightness() > 180


def test_a_widget_that_is_gone_is_no_trouble_to_the_theme(changed, qtbot):
    label = QLabel()
    LOOKS.bind(label, "x", lambda owner: owner.setText("new"))
    label.deleteLater()
    del label
    changed("dark", 1.0)


def test_the_style_sheet_knows_all_its_names_and_no_colour():
    sheet = (paths.resources() / "style" / "window.qss").read_text("utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b", sheet)
    assert "$" not in theme._style_sheet()


def test_no_colour_is_written_outside_the_theme():
    package = Path(mobilise_desktop.__file__).parent
    found = [
        f"{path.name}: {colour}"
        for path in package.rglob("*.py")
        if path.name != "colours.py"
        for colour in re.findall(r"[\"'](#[0-9a-fA-F]{6})[\"']", path.read_text("utf-8"))
    ]
    assert found == []


def test_every_icon_named_in_the_program_is_there():
    package = Path(mobilise_desktop.__file__).parent
    there = {path.stem for path in (paths.resources() / "icons").glob("*.svg")}
    asked = re.compile(r"(?:icon=|set_icon\([\w.]+, |IconButton\(\s*|pixmap\(|wear\(\w+, )\"([a-z0-9-]+)\"")
    named = {name for path in package.rglob("*.py") for name in asked.findall(path.read_text("utf-8"))}
    assert named - there == set()


def test_icons_of_one_colour_are_drawn_once():
    assert icon("plus", "accent").cacheKey() == icon("plus", "accent").cacheKey()
    assert isinstance(icon("plus"), QIcon)
