"""Databases and disks that can't be used: told in a sentence, and nothing is touched or half-written."""

import os

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from mobilise_desktop import app, composition
from mobilise_desktop.core import machine
from mobilise_desktop.features.safekeeping.ui.damaged import DamagedDialog
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage import backup, opening
from mobilise_desktop.storage.target import Target
from outside import (
    DONE,
    MACHINE,
    PROBLEMS,
    REGISTERS,
    WRONG_USE,
    bring_in,
    firms,
    ordered,
    powerless,
    print_of,
    program,
    sentence,
    start,
)

WAYS = (("import", "firms", REGISTERS / "bvmw_mitglieder.csv"), ("export", "firms", "out.csv"), ("check",))


def other_program(content):
    return content[:68] + b"ABCD" + content[72:]


def newer(content):
    return content[:60] + (99).to_bytes(4, "big") + content[64:]


def damaged(content):
    return content[: 4096 * 3] + b"\xab" * (len(content) - 4096 * 3)


SPOILT = {
    other_program: ("belongs to another program. It was not touched.", WRONG_USE),
    newer: ("written by a newer version of this program. It was not touched.", WRONG_USE),
    damaged: ("is damaged. Restore the newest good backup.", MACHINE),
}


@pytest.mark.parametrize("spoil", SPOILT)
@pytest.mark.parametrize("words", [WAYS[0], WAYS[2]], ids=["import", "check"])
def test_a_database_that_can_not_be_used_is_left_byte_for_byte(register, tmp_path, spoil, words):
    file, (said, code) = tmp_path / "other" / "register.sqlite", SPOILT[spoil]
    file.parent.mkdir()
    file.write_bytes(spoil(register.read_bytes()))
    before = print_of(file)
    done = ordered("--database", file, *words, folder=tmp_path)
    if words == ("check",):
        assert done.returncode == PROBLEMS and said in done.stdout
    else:
        assert done.returncode == code and said in sentence(done)
    assert print_of(file) == before
    assert [one.name for one in file.parent.iterdir()] == ["register.sqlite"]


HOLD = """
import sys
from pathlib import Path
from mobilise_desktop.session import open_session
from mobilise_desktop.storage.target import Target
session = open_session(Target(Path(sys.argv[1])))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_database_that_is_open_elsewhere_names_who_has_it(register, tmp_path):
    holder = start("-c", HOLD, register)
    try:
        assert holder.stdout.readline() == "open\n"
        before = print_of(register)
        done = ordered("--database", register, *WAYS[0])
        assert done.returncode == MACHINE
        assert machine.user_name() in sentence(done) and os.uname().nodename in done.stderr
        assert print_of(register) == before
    finally:
        holder.communicate()
    assert ordered("--database", register, *WAYS[1], folder=tmp_path).returncode == DONE


def test_a_folder_that_is_read_only_is_told(register, tmp_path):
    rights = powerless()
    if rights is None:
        pytest.skip("root can't be bound by the rights of files here")
    folder = tmp_path / "locked"
    folder.mkdir()
    (folder / "register.sqlite").write_bytes(register.read_bytes())
    folder.chmod(0o555)
    try:
        for words in (WAYS[0], ("export", "firms", folder / "out.xlsx")):
            done = program("--database", folder / "register.sqlite", *words, before=rights)
            assert done.returncode == MACHINE and "can’t be written" in sentence(done)
        done = program("--database", folder / "new.sqlite", "init", "--office", "BVMW", before=rights)
        assert done.returncode == MACHINE and "Choose a folder in which you may write." in sentence(done)
        assert [file.name for file in folder.iterdir()] == ["register.sqlite"]
    finally:
        folder.chmod(0o755)


def test_a_full_disk_is_told_and_nothing_is_half_written(register, tmp_path):
    before = firms(register, "*")
    done = bring_in(register, REGISTERS / "bvmw_mitglieder.csv", largest=1 << 20)
    assert done.returncode == MACHINE
    assert "room" in sentence(done)
    assert firms(register, "*") == before
    assert opening.soundness(register) == []
    out = tmp_path / "out.xlsx"
    for words in (("export", "firms", out), ("backup", tmp_path / "b.mobbackup")):
        done = ordered("--database", register, *words, largest=2048)
        assert done.returncode == MACHINE
        assert "disk is full" in sentence(done)
    assert not {"out.xlsx", "b.mobbackup"} & {file.name for file in tmp_path.iterdir()}


# -- the same through the window


@pytest.fixture
def opened(qapp):
    """Opens a database as the window does; each dialog that comes up is given to `answer`."""

    def run(target, answer):
        timer = QTimer()
        timer.timeout.connect(lambda: answer(QApplication.activeModalWidget()))
        timer.start(20)
        try:
            return app.Program(qapp, UserSettings()).open(target, None)
        finally:
            timer.stop()

    return run


def test_the_window_offers_the_newest_good_backup_of_a_damaged_database(register, opened):
    target = Target(register)
    composition.back_up(target, backup.MANUAL)
    register.write_bytes(damaged(register.read_bytes()))
    offered = []

    def answer(dialog):
        if isinstance(dialog, DamagedDialog) and dialog.restore_button.isEnabled():
            offered.append(dialog.state.text())
            dialog.restore_button.click()

    session = opened(target, answer)
    assert offered[0].startswith("Good backup of ")
    assert session.reader.all("SELECT legal_name_native FROM firm") == [("Alfa Kft.",)]
    session.close()


@pytest.mark.parametrize("spoil", [other_program, newer])
def test_the_window_does_not_touch_what_it_can_not_use(register, opened, spoil):
    register.write_bytes(spoil(register.read_bytes()))
    before = print_of(register)
    with pytest.raises(Exception, match="It was not touched"):
        opened(Target(register), lambda dialog: None)
    assert print_of(register) == before
