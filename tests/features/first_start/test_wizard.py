"""The wizard of the first start, by keyboard, with everything that can go wrong."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mobilise_desktop import app as program
from mobilise_desktop import composition, screens
from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import MachineError
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.first_start.choices import DEMO, NEW, OPEN, RESTORE
from mobilise_desktop.features.first_start.ui.wizard import FirstStart
from mobilise_desktop.reference.offices import offices
from mobilise_desktop.session import open_session
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.jobs import Jobs
from mobilise_desktop.ui.language import LanguageService

DOWN, ENTER, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape


def make_first(chosen, task):
    composition.make_first(chosen, Target(chosen.database), task.report)


@pytest.fixture
def start(qapp, qtbot, tmp_path):
    """Opens wizards whose usual place for the data lies in folders that don't exist yet."""
    jobs = []
    settings = UserSettings(tmp_path / "settings" / "settings.json")
    language = LanguageService(program.application(), settings)

    def run(make=make_first):
        theme.apply(program.application(), "light", 1.0)
        jobs.append(Jobs())
        wizard = FirstStart(language, jobs[-1], tmp_path / "data" / "mobilise" / "register.sqlite", make)
        qtbot.addWidget(wizard)
        wizard.show()
        wizard.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return wizard

    yield run
    language.use("en")
    for one in jobs:
        one.finish()


def press(*keys):
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key)


def finish(wizard):
    screens.settle(wizard._jobs)


def left(tmp_path):
    return sorted(path.name for path in (tmp_path / "data").rglob("*") if path.is_file())


@pytest.mark.parametrize("code", i18n.LANGUAGES)
def test_by_keyboard_alone_in_every_language(start, tmp_path, code):
    wizard = start()
    press(*[DOWN] * i18n.LANGUAGES.index(code))
    assert i18n.language() == code
    for place in range(1, 5):
        press(ENTER)
        assert wizard.place == place
    office = next(one for one in offices() if one.code == wizard.choices.office)
    assert code in office.languages
    press(ENTER)
    finish(wizard)
    assert wizard.result() == wizard.DialogCode.Accepted
    session = open_session(Target(tmp_path / "data" / "mobilise" / "register.sqlite"))
    assert (session.office, session.facts.is_demo) == (office.code, False)
    session.close()


def test_the_language_changes_all_words_at_once(start):
    wizard = start()
    wizard.language_page._language.use("xx")
    assert all(
        "⟦" in text for text in (wizard.windowTitle(), wizard.next_button.text(), wizard._heading.text())
    )


@pytest.mark.parametrize("how", ["escape", "button", "close"])
@pytest.mark.parametrize("place", range(5))
def test_cancel_on_every_page_leaves_nothing_behind(start, tmp_path, how, place):
    wizard = start()
    press(*[ENTER] * place)
    assert wizard.place == place
    {"escape": lambda: press(ESCAPE), "button": wizard.cancel_button.click, "close": wizard.close}[how]()
    assert wizard.result() == wizard.DialogCode.Rejected
    assert not wizard.isVisible()
    assert not (tmp_path / "data").exists()


def test_back_keeps_the_answers_and_a_touched_office_outlives_a_change_of_language(start):
    wizard = start()
    press(ENTER, DOWN, DOWN, ENTER)
    chosen = wizard.choices.office
    wizard.begin_page.ways.choose(DEMO)
    wizard.back_button.click()
    wizard.back_button.click()
    press(DOWN)
    press(ENTER)
    assert wizard.office_page.code == chosen
    press(ENTER)
    assert wizard.begin_page.begin == DEMO


def test_the_way_to_begin_is_chosen_by_arrows_by_mnemonics_and_by_the_mouse(start, qtbot):
    wizard = start()
    press(ENTER, ENTER)
    assert wizard.begin_page.begin == NEW
    press(DOWN)
    assert wizard.begin_page.begin == DEMO
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_U, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: wizard.begin_page.begin == RESTORE)
    QTest.mouseClick(wizard.begin_page.ways.options[NEW], Qt.MouseButton.LeftButton)
    assert wizard.begin_page.begin == NEW


def test_demo_data_makes_a_database_of_invented_firms(start, tmp_path):
    wizard = start()
    press(ENTER, ENTER, DOWN, ENTER, ENTER, ENTER)
    finish(wizard)
    session = open_session(Target(tmp_path / "data" / "mobilise" / "register.sqlite"))
    assert session.facts.is_demo
    session.close()


# -- beginning with a backup


@pytest.fixture
def copy(tmp_path):
    """A backup of the office EVEA with one firm."""
    target = Target(tmp_path / "elsewhere.sqlite")
    composition.create(target, "EVEA", demo=None)
    store = composition.make_store(target, "anna", "desk-1", "EVEA")
    actions.add_firm(store, {"legal_name_native": "Alfa OÜ", "country": "EE"})
    store.close()
    return backup.make(target, tmp_path / "copy.mobbackup", backup.MANUAL).file


def test_a_backup_is_described_before_and_restored_at_the_end(start, tmp_path, copy):
    wizard = start()
    press(ENTER, ENTER)
    wizard.begin_page.ways.choose(RESTORE)
    assert not wizard.next_button.isEnabled()
    wizard.begin_page.file.set_text(str(copy))
    assert wizard.next_button.isEnabled()
    assert wizard.begin_page._message.text().startswith("EVEA, ")
    assert wizard.begin_page._message.text().endswith(": 1 firm")
    wizard.next_button.click()
    press(ENTER)
    press(ENTER)
    finish(wizard)
    session = open_session(Target(tmp_path / "data" / "mobilise" / "register.sqlite"))
    assert session.office == "EVEA"
    assert session.reader.all("SELECT legal_name_native FROM firm") == [("Alfa OÜ",)]
    session.close()


@pytest.mark.parametrize("kind", ["missing", "folder", "no backup", "empty", "damaged"])
def test_a_file_that_is_no_backup_is_refused_at_once(start, tmp_path, copy, kind):
    bad = tmp_path / "bad.mobbackup"
    if kind == "folder":
        bad.mkdir()
    elif kind != "missing":
        whole = copy.read_bytes()
        bad.write_bytes({"no backup": b"hello", "empty": b"", "damaged": whole[: len(whole) // 2]}[kind])
    wizard = start()
    press(ENTER, ENTER)
    wizard.begin_page.ways.choose(RESTORE)
    wizard.begin_page.file.set_text(str(bad))
    assert not wizard.next_button.isEnabled()
    assert wizard.begin_page._message.isVisible()
    assert wizard.begin_page._message.property("look") == "error"
    wizard.begin_page.ways.choose(NEW)
    assert wizard.next_button.isEnabled()


def test_a_backup_damaged_inside_is_refused_in_the_end_and_another_way_is_open(start, tmp_path, copy):
    spoilt = bytearray(copy.read_bytes())
    spoilt[len(spoilt) // 3] ^= 1
    copy.write_bytes(spoilt)
    wizard = start()
    press(ENTER, ENTER)
    wizard.begin_page.ways.choose(RESTORE)
    wizard.begin_page.file.set_text(str(copy))
    wizard.go_to(4)
    wizard.next_button.click()
    finish(wizard)
    assert wizard.isVisible()
    assert "damaged" in wizard.done_page.message.text()
    assert left(tmp_path) == []
    wizard.begin_page.ways.choose(NEW)
    wizard.next_button.click()
    finish(wizard)
    assert wizard.result() == wizard.DialogCode.Accepted


# -- where the data lies


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("existing", "There is a file of this name already"),
        ("folder", "This is a folder"),
        ("cloud", "Dropbox"),
        ("empty", "Give the file a place"),
    ],
)
def test_a_place_that_cannot_be_used_is_refused_with_a_sentence(start, tmp_path, kind, words):
    existing = tmp_path / "mine.sqlite"
    existing.write_bytes(b"mine")
    place = {
        "existing": existing,
        "folder": tmp_path,
        "cloud": tmp_path / "Dropbox" / "r.sqlite",
        "empty": "  ",
    }[kind]
    wizard = start()
    press(ENTER, ENTER, ENTER)
    wizard.place_page.file.set_text(str(place))
    assert not wizard.next_button.isEnabled()
    assert words in wizard.place_page._message.text()
    press(ENTER)
    assert wizard.place == 3
    wizard.place_page.file.set_text(str(tmp_path / "data" / "other.sqlite"))
    assert wizard.next_button.isEnabled()
    assert not wizard.place_page._message.isVisible()
    assert existing.read_bytes() == b"mine"


def test_a_database_that_is_there_is_opened_as_it_is(start, tmp_path):
    there = Target(tmp_path / "there.sqlite")
    composition.create(there, "CONFAPI", demo=None)
    before = there.file.read_bytes()
    wizard = start()
    press(ENTER, ENTER, ENTER)
    wizard.place_page.file.set_text(str(there.file))
    assert "opened as it is" in wizard.place_page._message.text()
    press(ENTER, ENTER)
    assert wizard.result() == wizard.DialogCode.Accepted
    assert (wizard.choices.begin, wizard.choices.database) == (OPEN, there.file)
    assert there.file.read_bytes() == before


# -- making it


@pytest.mark.parametrize(
    ("error", "words"),
    [(MachineError("The disk is full."), "The disk is full."), (KeyError("bug"), "could not be made")],
)
def test_an_error_is_shown_and_the_second_try_succeeds(start, tmp_path, error, words):
    tries = []

    def make(chosen, task):
        tries.append(chosen)
        if len(tries) == 1:
            chosen.database.parent.mkdir(parents=True)
            chosen.database.write_bytes(b"half")
            raise error
        make_first(chosen, task)

    wizard = start(make)
    press(*[ENTER] * 5)
    finish(wizard)
    assert wizard.isVisible()
    assert words in wizard.done_page.message.text()
    assert wizard.done_page.message.property("look") == "error"
    assert not (tmp_path / "data").exists()
    assert (
        wizard.next_button.isEnabled() and wizard.back_button.isEnabled() and wizard.cancel_button.isEnabled()
    )
    press(ENTER)
    finish(wizard)
    assert wizard.result() == wizard.DialogCode.Accepted
    assert left(tmp_path) == ["register.sqlite"]


@pytest.mark.parametrize("listens", [True, False])
def test_cancel_while_it_is_being_made_leaves_nothing_behind(start, tmp_path, listens):
    stopped = threading.Event()

    def make(chosen, task):
        chosen.database.parent.mkdir(parents=True)
        chosen.database.write_bytes(b"half")
        task.on_stop(stopped.set)
        assert stopped.wait(10)
        if listens:
            task.check()

    wizard = start(make)
    press(*[ENTER] * 5)
    assert wizard.isVisible()
    assert not wizard.next_button.isEnabled()
    press(ESCAPE)
    assert wizard.isVisible()
    finish(wizard)
    assert wizard.result() == wizard.DialogCode.Rejected
    assert not wizard.isVisible()
    assert not (tmp_path / "data").exists()
