"""The question before a restore, and the start on a damaged database."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mobilise_desktop import app, composition, screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.safekeeping import queries
from mobilise_desktop.features.safekeeping.queries import Comparison
from mobilise_desktop.features.safekeeping.ui.damaged import DamagedDialog
from mobilise_desktop.features.safekeeping.ui.restore_dialog import RestoreDialog
from mobilise_desktop.session import open_session
from mobilise_desktop.storage import backup, backup_plan, opening
from mobilise_desktop.storage.opening import State
from mobilise_desktop.storage.target import Target
from mobilise_desktop.ui import theme


@pytest.fixture(autouse=True)
def dressed(qapp, scheme):
    theme.apply(app.application(), scheme, 1.0)


@pytest.fixture
def target(tmp_path):
    target = Target(tmp_path / "register.sqlite")
    composition.create(target, "BVMW", demo=None)
    store = composition.make_store(target, "anna", "desk-1", "BVMW")
    actions.add_firm(store, {"legal_name_native": "Alfa", "country": "DE"})
    store.close()
    return target


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)]


# -- the question before a restore


@pytest.fixture
def found(target):
    return queries.compare(backup_plan.make_planned(target, backup.MANUAL).file, target)


@pytest.fixture
def ask(qtbot):
    def make(found):
        dialog = RestoreDialog(None, found)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_keep_the_present_data(ask, found, key):
    dialog = ask(found)
    assert dialog.keep_button.isDefault()
    QTest.keyClick(dialog, key)
    assert dialog.result() == dialog.DialogCode.Rejected


def test_only_the_verb_restores(ask, found):
    dialog = ask(found)
    assert dialog.restore_button.text() == "Restore this backup"
    dialog.restore_button.click()
    assert dialog.result() == dialog.DialogCode.Accepted


def test_the_same_counts_are_shown_without_a_difference(ask, found):
    shown = texts(ask(found))
    assert not any("fewer" in text or "more" in text for text in shown)
    assert shown.count("BVMW") == 2


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"office": "EVEA"}, "another office: EVEA"),
        ({"database_id": "elsewhere"}, "another register of your office"),
        ({"is_demo": True}, "demo data"),
        ({}, ""),
    ],
)
def test_a_backup_that_is_not_of_this_register_is_warned_of(ask, found, change, words):
    dialog = ask(Comparison(replace(found.backup, **change), found.present))
    assert dialog.warning.isVisible() == bool(words)
    assert words in dialog.warning.words.text()


def test_the_dialog_speaks_the_language_of_the_moment(ask, found):
    from mobilise_desktop.core import i18n

    i18n.use("xx")
    shown = texts(ask(found))
    assert any(text.startswith("⟦Řéplá") for text in shown)


# -- a damaged database


def spoil(target):
    data = bytearray(target.file.read_bytes())
    data[:100] = b"\x00" * 100
    target.file.write_bytes(data)
    assert opening.examine(target).state is State.DAMAGED


@pytest.fixture
def start(qtbot, target):
    made = []

    def run():
        spoil(target)
        dialog = DamagedDialog(target)
        qtbot.addWidget(dialog)
        dialog.show()
        screens.settle(dialog.jobs)
        made.append(dialog)
        return dialog

    return run


def test_the_newest_good_backup_is_offered_and_a_newer_damaged_one_passed_over(start, target):
    good = backup_plan.make_planned(target, backup.MANUAL)
    bad = good.file.with_name("9999-01-01_000000_manual.mobbackup")
    data = bytearray(good.file.read_bytes())
    data[len(data) // 2] ^= 1
    bad.write_bytes(data)
    dialog = start()
    assert dialog.state.text().startswith("Good backup of ")
    assert "BVMW" in texts(dialog)
    assert dialog.restore_button.hasFocus()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.backup == good.file


def test_a_restore_from_there_brings_the_register_back_and_keeps_the_damaged_file(start, target):
    backup_plan.make_planned(target, backup.MANUAL)
    dialog = start()
    spoilt = target.file.read_bytes()
    dialog.restore_button.click()
    composition.restore(target, dialog.backup)
    session = open_session(target)
    assert queries.present(session.reader).living["firm"] == 1
    session.close()
    kept = list(target.file.parent.glob("register.before-restore-*.sqlite"))
    assert [file.read_bytes() for file in kept] == [spoilt]


def test_quitting_touches_nothing(start, target):
    backup_plan.make_planned(target, backup.MANUAL)
    dialog = start()
    spoilt = target.file.read_bytes()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.result(), dialog.backup) == (dialog.DialogCode.Rejected, None)
    assert target.file.read_bytes() == spoilt


def test_without_a_good_backup_another_file_can_be_chosen(start, target, tmp_path):
    stick = tmp_path / "stick" / "copy.mobbackup"
    backup.make(target, stick, backup.MANUAL)
    dialog = start()
    assert dialog.state.text().startswith("No good backup was found")
    assert not dialog.restore_button.isEnabled()
    dialog.look_at(tmp_path / "register.sqlite")
    screens.settle(dialog.jobs)
    assert dialog.problem.isVisible()
    assert not dialog.restore_button.isEnabled()
    dialog.look_at(stick)
    screens.settle(dialog.jobs)
    assert not dialog.problem.isVisible()
    dialog.restore_button.click()
    assert dialog.backup == stick


def test_a_wrong_file_leaves_the_good_backup_on_offer(start, target, tmp_path):
    good = backup_plan.make_planned(target, backup.MANUAL)
    dialog = start()
    dialog.look_at(tmp_path / "vanished.mobbackup")
    screens.settle(dialog.jobs)
    assert dialog.problem.isVisible()
    assert dialog.restore_button.isEnabled()
    dialog.restore_button.click()
    assert dialog.backup == good.file
