"""Closing the window saves the day's work; a restore closes the register, replaces it and opens it again."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from backup_drill import change_at, content, fill, noted
from mobilise_desktop import app, composition, desk
from mobilise_desktop.core import clock
from mobilise_desktop.settings.user import UserSettings
from mobilise_desktop.storage import backup, backup_plan
from mobilise_desktop.storage.target import Target

SOON = 50


@pytest.fixture
def register(tmp_path):
    """A register in a file."""
    return fill(Target(tmp_path / "register.sqlite"), 10)


@pytest.fixture
def run(qapp, register, monkeypatch):
    """Runs the program; `acts` are done with its window one after the other, then it is closed."""
    desks = []

    class Known(desk.Desk):
        def open(self):
            super().open()
            desks.append(self)

    monkeypatch.setattr(desk, "Desk", Known)
    quits = qapp.quitOnLastWindowClosed()
    qapp.setQuitOnLastWindowClosed(True)

    def ran(*acts):
        todo = [*acts, lambda opened: opened.window.close()]

        def act():
            if desks and desks[-1].window.isVisible() and QApplication.activeModalWidget() is None:
                (todo.pop(0) if len(todo) > 1 else todo[0])(desks[-1])

        timer = QTimer()
        timer.timeout.connect(act)
        timer.start(SOON)
        try:
            return app.Program(qapp, UserSettings()).run(str(register.file), None)
        finally:
            timer.stop()

    yield ran
    qapp.setQuitOnLastWindowClosed(quits)


def reasons(register):
    return [entry.info.reason for entry in backup_plan.entries(register)]


def test_a_backup_is_made_at_the_end_of_a_day_with_changes_only(run, register):
    assert run() == 0
    assert reasons(register) == ["close"]
    first = backup_plan.newest(register)
    run()
    assert backup_plan.newest(register) == first
    change_at(register, "more")
    run()
    assert backup_plan.newest(register).last_txn == backup_plan.last_txn(register) > first.last_txn


def test_the_header_says_when_the_last_backup_was_made(run, register):
    said = []
    clock.set_source(lambda: datetime(2026, 11, 23, 12, tzinfo=UTC) + timedelta(seconds=len(said)))
    try:
        run(
            lambda opened: opened._back_up(),
            lambda opened: opened.jobs.drain("backup"),
            lambda opened: said.append(opened.window.header.backup.text()),
        )
    finally:
        clock.set_source(None)
    assert said[0].startswith("Backup: 23/11/2026, ")
    assert reasons(register) == ["timed"]


def test_a_backup_that_fails_is_told_in_the_header(run, register):
    said = []
    (register.file.parent / "backups").write_text("a file where the folder should be")

    def look(opened):
        said.extend((opened.window.header.backup.text(), opened.window.header.backup.toolTip()))
        (register.file.parent / "backups").unlink()

    run(lambda opened: opened._back_up(), lambda opened: opened.jobs.drain("backup"), look)
    assert said[0] == "The backup failed"
    assert "backups" in said[1]


def test_a_restore_saves_closes_replaces_and_opens_again(run, register):
    before = content(register)
    old = composition.back_up(register, backup.MANUAL)
    change_at(register, "more")
    assert content(register) != before
    run(lambda opened: opened.restore(old.file))
    assert content(register) == before
    assert "restored_at" in noted(register)
    assert reasons(register) == ["close", "manual"]


def test_a_restore_that_fails_is_told_and_the_register_opened_again(run, register):
    before = content(register)
    bad = register.file.parent / "bad.mobbackup"
    bad.write_bytes(b"PK\3\4 nothing")
    told = []

    def answer():
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            texts = [label.text() for label in dialog.findChildren(QLabel)]
            told.append(" ".join([getattr(dialog, "text", str)(), *texts]))
            dialog.close()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(SOON)
    assert run(lambda opened: opened.restore(bad)) == 0
    timer.stop()
    assert "bad.mobbackup" in told[0]
    assert content(register) == before
