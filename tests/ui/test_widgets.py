import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui import snackbar
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import Button, IconButton, MenuButton, PrimaryButton
from mobilise_desktop.ui.chips import Chip, FilterChip
from mobilise_desktop.ui.choices import Choice
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.filter_button import FilterButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.progress_strip import ProgressStrip, time_left
from mobilise_desktop.ui.refresh import TEXTS
from mobilise_desktop.ui.ring import FocusRing
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.section import Section
from mobilise_desktop.ui.snackbar import Snackbar
from typing_help import type_text

COUNTRIES = [
    Choice(code, name, "3")
    for code, name in (
        ("DE", "Deutschland"),
        ("ES", "España"),
        ("FR", "France"),
        ("HU", "Magyarország"),
        ("TR", "Türkiye"),
        ("IT", "Italia"),
        ("EE", "Eesti"),
        ("RO", "România"),
        ("BE", "België"),
    )
]


class Host(QWidget):
    """A window that shows what is added at once."""

    def __init__(self):
        super().__init__()
        self.column = QVBoxLayout(self)

    def add(self, widget):
        self.column.addWidget(widget)
        widget.show()
        self.column.activate()


@pytest.fixture
def host(qtbot):
    widget = Host()
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    widget.show()
    widget.activateWindow()
    return widget


def test_a_button_does_what_it_says(host, qtbot):
    done = []
    button = PrimaryButton(N_("Undo"), lambda: done.append(1), icon="plus")
    host.add(button)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert done == [1, 1]
    assert button.height() >= 28


def test_an_icon_has_a_name_and_a_target_to_hit(host):
    for small in (False, True):
        button = IconButton("trash-2", N_("Delete"), small=small)
        host.add(button)
        assert button.accessibleName() == "Delete"
        assert button.sizeHint().width() >= 24
        assert button.sizeHint().height() >= 24


def test_more_actions_open_by_keyboard(host, qtbot):
    done = []
    more = MenuButton(N_("More"))
    more.add(N_("Undo"), lambda: done.append(1), "undo-2")
    host.add(more)
    more.setFocus()
    qtbot.keyClick(more, Qt.Key.Key_Space)
    qtbot.waitUntil(more.actions_menu.isVisible)
    more.actions_menu.actions()[0].trigger()
    more.actions_menu.close()
    assert done == [1]


def test_a_chip_says_its_state_in_words(host):
    chip = Chip("Active", "good", "circle-check")
    host.add(chip)
    assert chip.accessibleName() == "Active"
    chip.show_as("Closed", "bad", "circle-x")
    assert (chip.text(), chip.property("tone")) == ("Closed", "bad")
    chip.show_as("")
    assert not chip.isVisible()
    chip.show_as("Active", "good", "circle-check")
    assert chip.isVisible()


def test_a_filter_is_taken_away_by_mouse_and_keyboard(host, qtbot):
    chip = FilterChip("Germany")
    host.add(chip)
    told = []
    chip.removed.connect(lambda: told.append(1))
    qtbot.mouseClick(chip._cross, Qt.MouseButton.LeftButton)
    chip._cross.setFocus()
    qtbot.keyClick(chip._cross, Qt.Key.Key_Space)
    assert told == [1, 1]
    assert chip._cross.accessibleName() == "Remove filter: Germany"
    assert chip._cross.width() >= 24


@pytest.mark.parametrize("tone", ["info", "attention", "bad", "demo"])
def test_a_notice_has_its_text_and_button(host, qtbot, tone):
    done = []
    banner = Banner(tone, N_("Nothing here is real."), N_("Undo"), lambda: done.append(1)).closable()
    host.add(banner)
    assert banner.words.text() == "Nothing here is real."
    qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert done == [1]


def test_the_sentence_of_an_empty_list_is_not_cut(host):
    empty = EmptyState(
        "inbox",
        N_("Your member firms belong here. Bring in your register to begin, or make a new firm by hand."),
        N_("Undo"),
        print,
    )
    host.add(empty)
    label = empty.sentence
    needed = label.heightForWidth(label.width())
    assert label.height() >= needed > QFontMetrics(label.font()).height()


def test_searching_tells_each_key_and_escape_empties(host, qtbot):
    field, told = SearchField(), []
    host.add(field)
    field.edited.connect(told.append)
    type_text(field, "ığ")
    assert told == ["ı", "ığ"]
    assert field._clear.isVisible()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert told[-1] == ""
    assert not field._clear.isVisible()
    with qtbot.waitSignal(field.leave_downwards):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def fold(text):
    return text.casefold().replace("ü", "u").replace("ñ", "n")


def test_a_filter_is_searched_ticked_and_cleared_by_keyboard(host, qtbot):
    button = FilterButton(N_("Country"), lambda: COUNTRIES, fold)
    host.add(button)
    told = []
    button.filtered.connect(told.append)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    popup = button._popup
    qtbot.waitUntil(popup.isVisible)
    type_text(popup.search, "espan")
    assert button.model.rowCount() == 1
    qtbot.keyClick(popup.search, Qt.Key.Key_Down)
    qtbot.keyClick(popup.list, Qt.Key.Key_Space)
    assert told == [["ES"]]
    assert button.text() == "Country (1)"
    popup.search.setText("tur")
    popup.list.setCurrentIndex(button.model.index(0))
    qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert told[-1] == ["ES", "TR"]
    qtbot.mouseClick(popup._clear, Qt.MouseButton.LeftButton)
    assert told[-1] == []
    assert button.text() == "Country"
    popup.close()


def test_a_row_of_a_filter_is_ticked_by_one_click_anywhere(host, qtbot):
    button = FilterButton(N_("Country"), lambda: COUNTRIES)
    host.add(button)
    button.open_popup()
    view = button._popup.list
    place = view.visualRect(button.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert button.keys() == ["FR"]
    box = view.visualRect(button.model.index(2)).topLeft() + QPoint(14, 14)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert button.keys() == []
    button._popup.close()


def test_a_search_in_a_filter_that_finds_nothing_says_so(host):
    button = FilterButton(N_("Country"), lambda: COUNTRIES)
    host.add(button)
    button.open_popup()
    button._popup.search.setText("zzz")
    assert button._popup._nothing.isVisible()
    assert not button._popup.list.isVisible()
    button._popup.close()


def test_filters_set_from_outside_are_shown_and_tell_nobody(host):
    button = FilterButton(N_("Country"), lambda: COUNTRIES)
    host.add(button)
    told = []
    button.filtered.connect(told.append)
    button.set_keys(["HU"])
    assert (button.text(), button.property("active"), told) == ("Country (1)", True, [])


def test_a_filters_choices_keep_the_rules_of_qt(qtmodeltester):
    button = FilterButton(N_("Country"), lambda: COUNTRIES)
    button.model.offer(COUNTRIES)
    qtmodeltester.check(button.model)
    button.deleteLater()


def test_a_section_stays_as_it_was_left(host, qtbot, kept):
    section = Section(N_("Contacts"), "contacts", kept)
    inside = Button(N_("Undo"))
    section.body.addWidget(inside)
    host.add(section)
    assert inside.isVisible()
    section._head.setFocus()
    qtbot.keyClick(section._head, Qt.Key.Key_Space)
    assert not inside.isVisible()
    assert not Section(N_("Contacts"), "contacts", kept).is_open()


def test_undo_is_offered_and_done_once(host, qtbot):
    bar, done = Snackbar(host), []
    bar.say("Deleted 3 firms.", "Undo", lambda: done.append(1))
    assert bar.isVisible()
    assert host.rect().contains(bar.geometry())
    qtbot.mouseClick(bar.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    assert not bar.isVisible()


def test_a_notice_that_knows_how_follows_the_language(host):
    bar = Snackbar(host)
    bar.say(lambda: _("Undo"))
    assert bar.words.text() == "Undo"
    i18n.use("de")
    try:
        TEXTS.run()
        assert bar.words.text() == bar.accessibleName() == "Rückgängig"
    finally:
        i18n.use("en")


def test_the_notice_is_reached_by_keyboard_and_stays_meanwhile(host, qtbot, monkeypatch):
    monkeypatch.setattr(snackbar, "SHOWN_MS", 50)
    bar = Snackbar(host)
    field = SearchField()
    host.add(field)
    field.setFocus()
    bar.say("Deleted 3 firms.", "Undo", print)
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(bar.button.hasFocus)
    assert not bar._clock.isActive()
    field.setFocus()
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=2000)


def test_progress_tells_count_and_time_and_can_be_cancelled(host, qtbot):
    strip, stopped = ProgressStrip(), []
    host.add(strip)
    strip.begin("Importing members.csv", lambda: stopped.append(1))
    strip.advance(1200, 100_000)
    assert strip.count.text() == "1,200 of 100,000"
    qtbot.mouseClick(strip.button, Qt.MouseButton.LeftButton)
    assert stopped == [1]
    assert not strip.button.isEnabled()
    strip.end()
    assert not strip.isVisible()


@pytest.mark.parametrize(
    ("passed", "done", "total", "text"),
    [
        (0.5, 10, 100, ""),
        (10, 0, 100, ""),
        (10, 100, 100, ""),
        (10, 50, 100, "about 10 seconds left"),
        (10, 99, 100, "about 5 seconds left"),
        (60, 50, 100, "about 1 minute left"),
        (600, 50, 100, "about 10 minutes left"),
    ],
)
def test_the_time_left_is_said_in_words(passed, done, total, text):
    assert time_left(passed, done, total) == text


def test_a_full_row_goes_on_in_the_next_line(host):
    holder = QWidget()
    flow = FlowLayout(holder)
    for _number in range(8):
        flow.addWidget(Chip("Germany"))
    host.add(holder)
    assert flow.heightForWidth(200) > 2 * flow.heightForWidth(900)
    assert flow.heightForWidth(900) == holder.findChild(Chip).height()


def test_the_keyboard_is_seen_where_it_is(host, qtbot):
    first, second = Button(N_("Undo")), Button(N_("Cancel"))
    host.add(first)
    host.add(second)
    qtbot.waitExposed(host)
    first.setFocus()
    before = host.grab().toImage()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(second.hasFocus)
    ring = host.findChild(FocusRing)
    assert ring.geometry().contains(second.geometry())
    after = host.grab().toImage()
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y)
        for x in range(after.width())
        for y in range(second.y() - 3, second.geometry().bottom() + 4)
    )
    assert changed >= 2 * 2 * (second.width() + second.height()) * 0.9


def test_the_ring_is_not_cut_at_the_edge_of_a_row_and_never_a_pane(host, qtbot):
    row, split = QWidget(), QSplitter()
    line = QVBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    button, pane = Button(N_("Undo")), Button(N_("Cancel"))
    line.addWidget(button)
    split.addWidget(row)
    split.addWidget(pane)
    host.add(split)
    for widget in (button, pane):
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        ring = host.findChild(FocusRing)
        assert ring.isVisible()
        assert ring.parentWidget().rect().contains(ring.geometry())
        assert ring.size() == widget.size() + QSize(6, 6)
    assert split.count() == 2


def test_the_ring_goes_with_its_widget(host, qtbot):
    first, second = Button(N_("Undo")), Button(N_("Cancel"))
    host.add(first)
    host.add(second)
    second.setFocus()
    qtbot.waitUntil(second.hasFocus)
    ring = host.findChild(FocusRing)
    first.hide()
    qtbot.waitUntil(lambda: ring.geometry().contains(second.geometry()))
    second.hide()
    qtbot.waitUntil(lambda: not ring.isVisible())
