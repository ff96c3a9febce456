"""Brings commits to the GUI thread, whichever thread committed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from mobilise_desktop.core.changes import ChangeSet


class Changes(QObject):
    """`committed(ChangeSet)` after each transaction of this program; `foreign` after another one's.

    `looked_at(table, id)` when a record is shown to the user.
    """

    committed = Signal(object)
    foreign = Signal()
    looked_at = Signal(str, str)

    def tell(self, done: "ChangeSet") -> None:
        """Pass a commit on; called by the store in the thread that committed."""
        self.committed.emit(done)
