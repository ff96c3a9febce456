"""A part of the record of a firm with one line for each of its people."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XS
from mobilise_desktop.ui.newest import Newest
from mobilise_desktop.ui.record_section import RecordSection
from mobilise_desktop.ui.refresh import restyled, retranslated
from mobilise_desktop.ui.tab import TabContext


class PeopleOf(NamedTuple):
    """How the people are found, the tables that tell of them, what is said of nobody (marked by `N_`)."""

    find: Callable[[Any, RowId], Sequence[Any]]
    tables: frozenset[str]
    nobody: str


class PeopleSection(RecordSection):
    """Read anew after each change that may concern it; a kind of section makes the line of a person."""

    def __init__(self, context: TabContext, of: PeopleOf, gap: int = XS) -> None:
        super().__init__()
        self._context, self._of = context, of
        self._firm_id: RowId | None = None
        self._newest = Newest(context.jobs)
        self.people: Sequence[Any] = ()
        self.lines: list[Any] = []
        self._nothing = PlainLabel(look="secondary", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self._column.addWidget(self._nothing)
        retranslated(self.renew)
        restyled(self.renew)

    @override
    def show_record(self, record_id: RowId, *, fresh: bool) -> None:
        if fresh or record_id != self._firm_id:
            self._firm_id = record_id
            self._show(())
            self.read()

    @override
    def note(self, done: ChangeSet) -> None:
        if done.tables & self._of.tables:
            self.read()

    def read(self) -> None:
        """Read the people of the firm again."""
        firm_id, reader, find = self._firm_id, self._context.reader, self._of.find
        if firm_id is not None:
            self._newest.read(lambda: find(reader(), firm_id), self._show)

    def renew(self) -> None:
        """Show everything in the present language and look."""
        self._nothing.setText(_(self._of.nobody))
        self._show(self.people)

    def line_of(self, person: Any) -> QWidget:
        """The line of a person."""
        raise NotImplementedError

    def _show(self, found: Sequence[Any]) -> None:
        self.people = found
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [self.line_of(person) for person in found]
        for line in self.lines:
            self._column.addWidget(line)
        self._nothing.setVisible(not found)
        self.rearranged.emit()
