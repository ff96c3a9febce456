"""The dialogs of the backups, for the pictures of the whole program."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.safekeeping import queries
from mobilise_desktop.features.safekeeping.ui.damaged import DamagedDialog
from mobilise_desktop.features.safekeeping.ui.missing import MissingDialog
from mobilise_desktop.features.safekeeping.ui.restore_dialog import RestoreDialog
from mobilise_desktop.storage import backup, backup_plan


def _shots(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """The page with a backup, the question before a restore, starts on a damaged and a missing database."""
    target = desk.session.target
    made = backup_plan.make_planned(target, backup.MANUAL)
    desk.window.open_page("backups")
    yield "page-backups-filled", desk.window
    desk.window.go_back()
    if made is not None:
        asking = RestoreDialog(desk.window, queries.compare(made.file, target))
        asking.show()
        yield "dialog-restore", asking
    damaged = DamagedDialog(target)
    damaged.show()
    damaged.jobs.drain("read")
    yield "dialog-damaged", damaged
    missing = MissingDialog(target)
    missing.show()
    missing.jobs.drain("read")
    yield "dialog-missing", missing


SCREENS = (_shots,)
