import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QVBoxLayout, QWidget

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import UserError
from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui import frame as frames
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.bus import Changes
from mobilise_desktop.ui.frame import MainWindow
from mobilise_desktop.ui.messages import MessageDialog
from mobilise_desktop.ui.search_field import SearchField
from mobilise_desktop.ui.tab import PageSpec, TabContext, TabSpec

made = []


class Place(QWidget):
    def __init__(self, name, context=None):
        super().__init__()
        self.context = context
        made.append(name)
        self.search = SearchField(N_("Search"))
        QVBoxLayout(self).addWidget(self.search)


def tab(key, title, order):
    return TabSpec(key, title, "building-2", order, lambda context: Place(key, context))


TABS = (
    tab("firms", N_("Member firms"), 2),
    tab("overview", N_("Overview"), 1),
    tab("survey", N_("Survey"), 3),
)
PAGES = (
    PageSpec("trash", N_("Trash"), "trash-2", lambda _context: Place("trash"), 10),
    PageSpec("record", N_("History"), "history", lambda _context, who: QLabel(who)),
)


@pytest.fixture
def window(jobs, kept, qtbot):
    made.clear()
    window = MainWindow(kept)
    qtbot.addWidget(window)
    context = TabContext(
        store=object,
        reader=object,
        jobs=jobs,
        language=None,
        settings=kept,
        navigator=window,
        notices=window,
        changes=Changes(),
        undo=lambda: None,
    )
    window.fill(TABS, PAGES, context)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def test_tabs_stand_in_their_order_and_are_made_when_looked_at(window, qtbot):
    bar = window.places.bar
    assert [bar.tabText(n) for n in range(bar.count())] == ["Overview", "Member firms", "Survey"]
    assert made == ["overview"]
    window.show_tab("firms")
    window.show_tab("overview")
    window.show_tab("firms")
    assert made == ["overview", "firms"]


def test_tabs_are_changed_by_keyboard(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.places.key == "firms"
    qtbot.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert window.places.key == "overview"


def test_a_page_opens_in_the_frame_and_leads_back(window, qtbot):
    window.show_tab("firms")
    page = window.open_page("record", who="Győri Kft.")
    assert page.text() == "Győri Kft."
    assert page.isVisible()
    assert window.places.key == "record"
    window.open_page("trash")
    qtbot.keyClick(window.places.currentWidget(), Qt.Key.Key_Escape)
    assert window.places.key == "record"
    window.go_back()
    assert window.places.key == "firms"
    window.go_back()
    assert window.places.key == "firms"


def test_the_keyboard_stays_in_the_places_when_a_page_is_left(window, qtbot):
    page = window.open_page("trash")
    page.search.setFocus()
    window.go_back()
    assert window.places.hasFocus() or window.places.isAncestorOf(window.focusWidget())


def test_escape_in_a_field_empties_it_before_it_leaves_the_page(window, qtbot):
    page = window.open_page("trash")
    page.search.setText("x")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert (page.search.text(), window.places.key) == ("", "trash")
    qtbot.keyClick(page.search, Qt.Key.Key_Escape)
    assert window.places.key == "overview"


def test_choosing_a_tab_leaves_the_pages(window, qtbot):
    window.open_page("trash")
    bar = window.places.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(0).center())
    assert window.places.key == "overview"


def test_the_menu_has_pages_and_actions_in_groups(window):
    done = []
    window.add_entry(N_("Undo"), lambda: done.append(1), "undo-2", order=1)
    window._fill_menu()
    entries = [action.text() for action in window.header.menu.actions()]
    assert entries == ["Undo", "", "Trash"]
    window.header.menu.actions()[0].trigger()
    assert done == [1]
    window.header.menu.actions()[2].trigger()
    assert window.places.key == "trash"


def test_the_window_opens_where_it_was_left(window, jobs, kept, qtbot):
    window.show_tab("survey")
    window.resize(780, 600)
    window.close()
    again = MainWindow(kept)
    qtbot.addWidget(again)
    again.fill(TABS, PAGES, TabContext(object, object, jobs, None, kept, again, again, Changes(), object))
    assert again.places.key == "survey"
    assert (again.width(), again.height()) == (780, 600)


def test_closing_can_be_refused(window, qtbot):
    window.may_close = lambda: False
    assert not window.close()
    window.may_close = lambda: True
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_everything_speaks_the_language_chosen(window, speak):
    window.set_office("BVMW")
    window.add_banner(Banner("demo", N_("Nothing here is real.")))
    speak("xx")
    bar = window.places.bar
    assert all(bar.tabText(n).startswith("⟦") for n in range(bar.count()))
    assert window.windowTitle().startswith("⟦")
    assert "BVMW" in window.windowTitle()
    assert window.header.menu_button.accessibleName().startswith("⟦")
    assert window.findChild(Banner).words.text().startswith("⟦")


def test_a_language_is_chosen_from_its_own_name(window, qtbot):
    window.header.language.click()
    menu = window.header.language.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == list(i18n.OWN_NAMES.values())
    with qtbot.waitSignal(window.header.language_chosen) as told:
        menu.actions()[1].trigger()
    assert told.args == ["de"]
    menu.close()


def test_text_grows_and_shrinks_by_keyboard(window, kept, qtbot, qapp):
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert theme.text_scale() == 1.1
    assert kept["text_scale"] == 1.1
    for _step in range(20):
        qtbot.keyClick(window, Qt.Key.Key_Minus, control)
    assert theme.text_scale() == 0.8
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    assert theme.text_scale() == 1.0


def test_long_background_work_is_shown_short_is_not(window, jobs, qtbot, monkeypatch):
    import threading

    gate = threading.Event()
    monkeypatch.setattr(frames, "_SHOW_BUSY_AFTER_MS", 10)
    jobs.submit("read", gate.wait, lambda _: None)
    qtbot.waitUntil(window.header.busy.isVisible)
    gate.set()
    qtbot.waitUntil(lambda: not window.header.busy.isVisible())


def test_what_was_done_is_said_at_the_foot(window, qtbot):
    done = []
    window.say("Deleted 3 firms.", "Undo", lambda: done.append(1))
    assert window.snackbar.isVisible()
    window.resize(900, 640)
    assert window.places.rect().contains(window.snackbar.geometry())
    qtbot.mouseClick(window.snackbar.button, Qt.MouseButton.LeftButton)
    assert done == [1]
    window.status("214 of 100,000 firms")
    assert window._status.text() == "214 of 100,000 firms"


def test_an_error_nobody_took_is_shown(window, jobs, qtbot):
    def fail():
        raise UserError("The file is in use.")

    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MessageDialog):
            seen.append(dialog.accessibleDescription())
            dialog.reject()

    from PySide6.QtCore import QTimer

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    jobs.submit("read", fail, print)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["The file is in use."]


def named(widget):
    return widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "")


def test_everything_the_keyboard_reaches_has_a_name_and_a_size_to_hit(window):
    window.header.backup.show_as("Backup 12 min ago")
    window.say("Deleted 3 firms.", "Undo", print)
    window.begin_work("Importing", print)
    asked = [
        w for w in window.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(asked) > 6
    for widget in asked:
        assert named(widget) or (isinstance(widget, QLineEdit) and widget.accessibleName()), widget
        assert widget.width() >= 24, widget
        assert widget.height() >= 24, widget


def test_the_tab_key_reaches_everything_and_comes_round(window, qtbot):
    window.say("Deleted 3 firms.", "Undo", print)
    wanted = {
        w
        for w in window.findChildren(QWidget)
        if w.isVisible() and w.isEnabled() and w.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    reached = set()
    for _step in range(3 * len(wanted)):
        qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert wanted - reached == set()


def test_the_window_works_from_right_to_left(window, qapp, qtbot):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.show_tab("firms")
    window.say("Deleted 3 firms.", "Undo", print)
    office = window.header.office
    qtbot.waitUntil(lambda: office.mapTo(window, office.rect().center()).x() > window.width() / 2)
    assert not window.grab().isNull()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_foot_tells_of_the_list_in_front_and_of_no_other(window):
    window.show_tab("firms").context.notices.status("214 firms")
    assert window._status.text() == "214 firms"
    survey = window.show_tab("survey")
    assert window._status.text() == ""
    window.show_tab("overview")
    survey.context.notices.status("3 answers")
    assert window._status.text() == ""
    window.show_tab("survey")
    assert window._status.text() == "3 answers"
    window.open_page("trash")
    assert window._status.text() == ""
    window.go_back()
    assert window._status.text() == "3 answers"


def test_the_search_stands_in_the_middle_however_long_the_office_is_called(window, qtbot):
    search = SearchField(N_("Search"))
    search.setMaximumWidth(300)
    window.header.set_middle(search)
    window.set_office("European Entrepreneurs CEA-PME")
    window.resize(1366, 700)

    def off():
        return abs(search.mapTo(window, search.rect().center()).x() - 683)

    qtbot.waitUntil(lambda: search.isVisible() and off() <= 8)


def test_each_work_has_a_line_of_its_own_until_it_ends(window, qtbot):
    stopped = []
    first = window.begin_work("Writing firms.csv…", lambda: stopped.append("first"))
    second = window.begin_work("Putting the list in order")
    second.end()
    assert first.isVisible()
    first.button.click()
    assert stopped == ["first"]
    assert window.begin_work("Writing labels.pdf…") is second, "a free line is taken again"
    assert first.what.text() == "Stopping…"
