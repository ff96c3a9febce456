"""Nothing of the record is cut at its edge, in any language, in the window of a small screen."""

import pytest
from PySide6.QtCore import QPoint

from mobilise_desktop import screens
from mobilise_desktop.core.i18n import LANGUAGES
from mobilise_desktop.ui.buttons import IconButton
from placements_help import ready


@pytest.fixture
def record(desk):
    desk.window.resize(1280, 720)
    found = desk.window.show_tab("placements")
    ready(desk.session.store)
    screens.settle(desk.jobs)
    return found.record


def test_the_record_is_whole_in_every_language(desk, record):
    for language in LANGUAGES:
        record.context.language.use(language)
        screens.settle(desk.jobs)
        room = record._scroll.viewport().width()
        assert record._scroll.widget().width() <= room, language
        for button in record.lines.checks.findChildren(IconButton):
            end = button.mapTo(record._scroll.viewport(), QPoint(button.width(), 0)).x()
            assert end <= room, (language, button.toolTip())


def test_the_line_between_list_and_record_stops_before_the_record_is_cut(desk, record):
    panes = record.parentWidget()
    panes.setSizes([panes.width(), 0])
    screens.settle(desk.jobs)
    assert record._scroll.widget().width() <= record._scroll.viewport().width()
