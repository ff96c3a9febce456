"""The page of the backups, driven as a user drives it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mobilise_desktop import screens
from mobilise_desktop.features.firms import actions
from mobilise_desktop.features.safekeeping import queries
from mobilise_desktop.storage import backup, backup_plan
from mobilise_desktop.ui import theme


@pytest.fixture
def page(desk, scheme):
    theme.apply(QApplication.instance(), scheme, 1.0)
    made = desk.window.open_page("backups")
    screens.settle(desk.jobs)
    return made


def add(desk, *names):
    store = desk.session.store
    return [actions.add_firm(store, {"legal_name_native": name, "country": "DE"}) for name in names]


def back_up(desk, page):
    page.make_button.click()
    screens.settle(desk.jobs)
    return backup_plan.entries(desk.session.target)[0].info


def files(desk):
    return [entry.file for entry in backup_plan.entries(desk.session.target)]


def test_without_backups_the_page_says_how_they_come_about(desk):
    for file in files(desk):
        file.unlink()
    page = desk.window.open_page("backups")
    screens.settle(desk.jobs)
    assert page.view._empty[0].isVisible()
    assert "made by themselves" in page.view._empty[0].sentence.text()
    page.view._empty[0].button.click()
    screens.settle(desk.jobs)
    assert len(files(desk)) == 1
    assert not page.view._empty[0].isVisible()


def test_a_backup_made_by_hand_stands_first_with_its_counts_and_state(desk, page):
    add(desk, "Alfa", "Beta")
    made = back_up(desk, page)
    assert made.reason == "manual"
    assert [page.model.text_at(0, column) for column in (1, 2, 3, 5)] == [
        "Made by hand",
        "2",
        "0",
        "Verified",
    ]
    assert page.card.row.file == made.file
    assert page.card.chip.text() == "Verified when it was made"
    assert desk.window.snackbar.words.text() == "The backup is made and verified."
    assert not page.strip.isVisible()


def test_a_backup_is_checked_again_and_a_changed_bit_found(desk, page):
    made = back_up(desk, page)
    page.card.check_button.click()
    screens.settle(desk.jobs)
    assert page.card.chip.text() == "Checked just now: good"
    spoilt = bytearray(made.file.read_bytes())
    spoilt[len(spoilt) // 2] ^= 1
    made.file.write_bytes(spoilt)
    page.card.check_button.click()
    screens.settle(desk.jobs)
    assert page.card.chip.text() == "Damaged"
    assert "is damaged" in page.card.flaw.text()
    assert not page.card.restore_button.isEnabled()


def test_a_file_that_cannot_be_read_is_shown_as_such(desk, page):
    made = back_up(desk, page)
    made.file.with_name("2020-01-01_000000_timed.mobbackup").write_bytes(b"no")
    page.reload()
    screens.settle(desk.jobs)
    page.view.choice.choose_row(page.model.rowCount() - 1)
    assert page.card.chip.text() == "Can’t be read"
    assert not page.card.restore_button.isEnabled()


def test_a_copy_elsewhere_is_verified_and_ends_the_reminder(desk, page, tmp_path, opened_folders):
    assert page.reminder.isVisible()
    stick = tmp_path / "stick"
    stick.mkdir()
    page.save_copy(stick / "copy")
    screens.settle(desk.jobs)
    assert backup.verify(stick / "copy.mobbackup").reason == "manual"
    assert not page.reminder.isVisible()
    desk.window.snackbar.button.click()
    assert opened_folders == [str(stick)]


def test_the_reminder_comes_back_with_the_date_when_the_copy_is_old(desk, page):
    from mobilise_desktop.storage import facts

    with desk.session.store.maintain() as connection:
        facts.put(connection, {"copied_at": "2020-02-03T10:00:00.000Z"})
    page.reload()
    screens.settle(desk.jobs)
    assert page.reminder.isVisible()
    assert "20" in page.reminder.words.text() and "saved on" in page.reminder.words.text()


def test_a_place_that_cannot_be_written_is_told_and_leaves_the_reminder(desk, page, tmp_path, told):
    (tmp_path / "taken").write_text("a file, no folder")
    page.save_copy(tmp_path / "taken" / "copy.mobbackup")
    screens.settle(desk.jobs)
    assert len(told) == 1
    assert page.reminder.isVisible()
    assert page.make_button.isEnabled()


def test_work_can_be_stopped_and_leaves_no_file(desk, page):
    before = files(desk)
    page.make()
    page.strip.button.click()
    screens.settle(desk.jobs)
    assert files(desk) == before
    assert not page.strip.isVisible()
    assert page.make_button.isEnabled()


def test_before_a_restore_both_sides_are_shown_and_enter_keeps_the_present_data(desk, page):
    add(desk, "Alfa", "Beta")
    back_up(desk, page)
    add(desk, "Gamma")
    wanted = []
    desk.restore_wanted.connect(wanted.append)
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.card.restore_button.hasFocus()
    QTest.keyClick(page.card.restore_button, Qt.Key.Key_Space)
    screens.settle(desk.jobs)
    dialog = page.dialog
    assert dialog.isVisible() and dialog.isModal()
    shown = [label.text() for label in dialog.table.findChildren(type(page.card.reason)) if label.isVisible()]
    assert {"This backup", "Present data", "BVMW", "2", "3", "1 fewer"} <= set(shown)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert wanted == []


def test_restoring_asks_the_program_to_open_the_backup(desk, page):
    made = back_up(desk, page)
    wanted = []
    desk.restore_wanted.connect(wanted.append)
    page.offer_restore(made.file)
    screens.settle(desk.jobs)
    page.dialog.restore_button.click()
    assert wanted == [made.file]


def test_a_file_that_is_no_backup_is_refused_with_a_sentence(desk, page, tmp_path, told):
    (tmp_path / "list.xlsx").write_bytes(b"PK\x03\x04 no backup at all")
    page.offer_restore(tmp_path / "list.xlsx")
    screens.settle(desk.jobs)
    assert len(told) == 1
    assert page.dialog is None


def test_a_restore_through_the_program_brings_back_the_data_of_the_backup(open_desk, tmp_path):
    from mobilise_desktop import composition

    desk = open_desk()
    add(desk, "Alfa")
    page = desk.window.open_page("backups")
    screens.settle(desk.jobs)
    made = back_up(desk, page)
    add(desk, "Beta")
    open_desk.close(desk)
    composition.restore(desk.session.target, made.file)
    again = open_desk(file=desk.session.target.file)
    assert queries.present(again.session.reader).living["firm"] == 1
