"""Keeps the settings of the programme as they are typed: judged at once, kept as far as they are sound."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from mobilise_desktop.features.preferences import editing
from mobilise_desktop.settings import programme
from mobilise_desktop.settings.programme import Programme
from mobilise_desktop.ui.jobs import READ, WRITE
from mobilise_desktop.ui.tab import TabContext


class ProgrammeKeeper(QObject):
    """`loaded(Programme)` when it was read, `judged(problems by field)` at each change, `kept` when saved."""

    loaded = Signal(object)
    judged = Signal(dict)
    kept = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._kept = self.draft = Programme()
        self._underway = 0

    def reload(self) -> None:
        """Read the programme again, unless changes of ours are still on their way."""
        if not self._underway:
            reader = self._context.reader
            self._context.jobs.submit(READ, lambda: programme.load(reader()), self._take)

    def change(self, values: Mapping[str, Any]) -> None:
        """Take what was typed; what is sound is kept."""
        self.draft = replace(self.draft, **values)
        self.judged.emit(programme.problems(self.draft))
        changes = editing.sound_changes(self._kept, self.draft)
        if not changes:
            return
        self._kept = replace(self._kept, **changes)
        self._underway += 1
        store = self._context.store
        self._context.jobs.submit(
            WRITE, lambda: editing.keep(store(), changes), lambda _none: self._done(), self._failed
        )

    def _done(self) -> None:
        self._underway -= 1
        self.kept.emit()
        self.reload()

    def _failed(self, error: Exception) -> None:
        self._underway -= 1
        self._context.notices.error(error)
        self.reload()

    def _take(self, found: Programme) -> None:
        """What is wrong in the draft stays to be corrected; the rest is as in the database."""
        if self._underway:
            return
        wrong = {name: getattr(self.draft, name) for name in programme.problems(self.draft)}
        self._kept = found
        self.draft = replace(found, **wrong)
        self.loaded.emit(self.draft)
