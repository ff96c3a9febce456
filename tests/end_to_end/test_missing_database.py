"""A database that is gone is asked for, and no empty register is made in its place without being told to."""

import shutil

import pytest
from PySide6.QtWidgets import QFileDialog

from dialogs import answer_next
from mobilise_desktop import app, composition, screens
from mobilise_desktop.features.first_start.ui.wizard import FirstStart
from mobilise_desktop.features.safekeeping.ui.missing import MissingDialog
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage import backup
from mobilise_desktop.storage.target import Target

FIRMS = "SELECT legal_name_native FROM firm"


@pytest.fixture
def settings(tmp_path):
    return UserSettings(tmp_path / "settings.json")


@pytest.fixture
def opened(qapp, settings):
    """Opens a database as the start of the program does; each dialog in turn is given to an answer."""

    def run(named, *answers):
        def ask(left):
            if left:

                def respond(dialog):
                    ask(left[1:])
                    left[0](dialog)

                answer_next(respond)

        program = app.Program(qapp, settings)
        ask(answers)
        return program.open(program._target(named, None), None)

    return run


def test_a_named_database_that_is_gone_is_asked_for(opened, tmp_path):
    seen = []

    def answer(dialog):
        seen.append((type(dialog), dialog.restore_button.isVisible()))
        dialog.quit_button.click()

    assert opened(str(tmp_path / "drive" / "register.sqlite"), answer) is None
    assert seen == [(MissingDialog, False)]
    assert not (tmp_path / "drive").exists()


def test_trying_again_opens_the_database_once_it_is_back(opened, register, tmp_path):
    away = shutil.move(register, tmp_path / "away.sqlite")

    def answer(dialog):
        dialog.again_button.click()
        assert dialog.isVisible() and "still not there" in dialog.problem.text()
        shutil.move(away, register)
        dialog.again_button.click()

    session = opened(str(register), answer)
    assert session.reader.all(FIRMS) == [("Alfa Kft.",)]
    session.close()


def test_a_database_that_was_moved_is_chosen_and_remembered(
    opened, settings, register, tmp_path, monkeypatch
):
    settings.put("database", str(tmp_path / "old" / "register.sqlite"))
    other = tmp_path / "notes.sqlite"
    other.write_bytes(b"SQLite format 3\0" + bytes(100))
    choices = [str(other), str(register)]
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (choices.pop(0), ""))

    def answer(dialog):
        dialog.file_button.click()
        assert dialog.isVisible() and dialog.problem.text()
        dialog.file_button.click()

    session = opened(None, answer)
    assert session.reader.all(FIRMS) == [("Alfa Kft.",)]
    assert settings.get("database") == str(register)
    session.close()


def test_the_newest_backup_is_restored_where_the_database_was(opened, register):
    composition.back_up(Target(register), backup.MANUAL)
    register.unlink()

    def answer(dialog):
        screens.settle(dialog.jobs)
        assert dialog.state.text().startswith("Good backup of ")
        dialog.restore_button.click()

    session = opened(str(register), answer)
    assert session.reader.all(FIRMS) == [("Alfa Kft.",)]
    session.close()


def test_beginning_anew_is_the_wizard_and_leaving_it_asks_again(opened, tmp_path):
    seen = []

    def anew(dialog):
        seen.append(type(dialog))
        dialog.anew_button.click()

    def leave(wizard):
        seen.append((type(wizard), wizard.place_page.path))
        wizard.reject()

    place = tmp_path / "drive" / "register.sqlite"
    assert opened(str(place), anew, leave, lambda dialog: dialog.reject()) is None
    assert seen == [MissingDialog, (FirstStart, place)]
    assert not place.exists()


def test_the_usual_place_with_backups_beside_it_had_a_database(opened, qapp, settings, register):
    composition.back_up(Target(register), backup.MANUAL)
    register.unlink()
    program = app.Program(qapp, settings)
    assert program._has_been(Target(register))
    assert not program._has_been(Target(register.with_name("other.sqlite")))
