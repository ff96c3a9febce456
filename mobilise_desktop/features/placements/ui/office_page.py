"""A page of the settings with a list that the office adapts: change, add, go back, exchange by files."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.errors import MobiliseError, UserError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import office_data, office_files, office_lists
from mobilise_desktop.features.placements.office_data import Entry, Kind
from mobilise_desktop.features.placements.office_files import Written
from mobilise_desktop.features.placements.office_lists import ADAPTED, OWN, Lists, Row
from mobilise_desktop.features.placements.ui.broken_banner import BrokenBanner
from mobilise_desktop.features.placements.ui.demo_note import DemoNote
from mobilise_desktop.features.placements.ui.office_acts import OfficeActs, ask_file, ask_place
from mobilise_desktop.ui.asking import accepted
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.messages import show_error
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.whole_source import WholeSource

Values = Mapping[str, Any]


class Line(NamedTuple):
    """A line of the list; `made` is what the program works with, `confirmed` when it was looked up."""

    id: str
    row: Row
    made: Any
    confirmed: str | None


class Words(NamedTuple):
    """What a page says; all marked by `N_`."""

    title: str
    about: str
    add: str
    back: str
    changed: str
    gone_back: str
    taken: str


class OfficePage(QWidget):
    """A kind of page says how its lines are read, and gives the form for one."""

    tables: frozenset[str] = frozenset()

    def __init__(
        self, context: TabContext, kind: Kind, words: Words, columns: Sequence[ColumnSpec[Line]]
    ) -> None:
        super().__init__()
        self.context, self.kind, self._words = context, kind, words
        self.acts = OfficeActs(context)
        self.found: Lists | None = None
        self._source = WholeSource(self._read, self.tables)
        self.model = LazyTableModel(self._source, columns, context.jobs, ListQuery(""))
        self.view = ListView(self.model, words.title)
        nothing = EmptyState("list-checks", N_("The list can’t be read at present."))
        self.view.set_empty(nothing, nothing, lambda _query: False)
        self._row = QWidget()
        self.broken = BrokenBanner(self.acts, words.back, words.gone_back)
        self.change_button = Button(N_("Change…"), self.change, icon="pencil")
        self.add_button = Button(words.add, self.add, icon="plus")
        self.back_button = Button(words.back, self.go_back, icon="rotate-ccw")
        self.remove_button = Button(N_("Remove"), self.remove, icon="trash-2")
        self.copy_button = Button(N_("Copy from file…"), self.copy, icon="upload")
        self.save_button = Button(N_("Save as file…"), self.save, icon="download")
        self._arrange()
        self._connect()
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model.reload()

    # -- for a kind of page ----------------------------------------------------------------------

    def prepare(self) -> None:
        """Read what the lines need besides; called in a worker."""

    def line(self, row: Row) -> Line:
        """A line; called in a worker."""
        return Line(row.id, row, row.made, row.made.last_confirmed)

    def form(self, line: Line | None) -> FormDialog:
        """Asks for the values of an entry, of a new one without."""
        raise NotImplementedError

    def values(self, dialog: FormDialog, line: Line | None) -> Entry:
        """The fields of an entry as the form has them; None for what is left empty."""
        raise NotImplementedError

    def hinders_removal(self, line: Line) -> str:
        """Why an own entry can't be removed, "" if it can; called in a worker."""
        raise NotImplementedError

    def kept(self, line: Line, values: Values) -> Callable[[], object]:
        """What else is to be done in the thread that writes, and gives how that is taken back."""
        del line, values
        return _nothing

    def extra_buttons(self) -> Sequence[Button]:
        """Further buttons of the line."""
        return ()

    def allow(self, line: Line | None) -> None:
        """Say which further buttons can be pressed."""

    # -- acts ------------------------------------------------------------------------------------

    def change(self) -> None:
        """Ask for the values of the current entry."""
        line, found = self.current(), self.found
        if line is None or found is None:
            return
        dialog = self.form(line)
        if not accepted(dialog):
            return
        values = self.values(dialog, line)
        undo: list[Callable[[], object]] = []

        def work() -> Written:
            written = office_lists.keep(found, office_lists.changed(found, line.row.entry, values))
            undo.append(self.kept(line, values))
            return written

        self.acts.write(work, _(self._words.changed), undo=lambda: [back() for back in undo])

    def add(self) -> None:
        """Ask for a new entry."""
        found = self.found
        if found is None:
            return
        dialog = self.form(None)
        if accepted(dialog):
            work = partial(office_lists.keep, found, office_lists.added(found, self.values(dialog, None)))
            self.acts.write(work, _(self._words.changed))

    def go_back(self) -> None:
        """Let the current entry count as it was delivered."""
        line, found = self.current(), self.found
        if line is not None and found is not None and line.row.origin == ADAPTED:
            work = partial(_kept, found, office_lists.reverted, line.row.entry)
            self.acts.write(work, _(self._words.gone_back))

    def remove(self) -> None:
        """Remove an entry that the office added, unless something hinders it."""
        line, found = self.current(), self.found
        if line is None or found is None or line.row.origin != OWN:
            return

        def work() -> Written:
            hindrance = self.hinders_removal(line)
            if hindrance:
                raise UserError(hindrance)
            return _kept(found, office_lists.removed, line.row.entry)

        self.acts.write(work, _("The entry is removed."))

    def copy(self) -> None:
        """Let the user choose another office's file."""
        file = ask_file(self)
        if file is not None:
            self.take(file)

    def take(self, file: Path) -> None:
        """Take over the entries of another office's file; those that mean the same are replaced."""
        found = self.found
        if found is None:
            return

        def work() -> Written:
            given = office_lists.received(self.kind, file)
            return office_lists.keep(found, office_lists.taken_over(found, given))

        self.acts.write(work, _(self._words.taken))

    def save(self) -> None:
        """Let the user choose where the office's own entries are written."""
        file = ask_place(self, self.kind.file)
        if file is not None:
            self.save_to(file)

    def save_to(self, file: Path) -> None:
        """Write the office's own entries into a file for others."""
        found = self.found
        content = office_lists.content(found, found.own) if found is not None and found.own else None
        if content is None:
            self.context.notices.say(_("There is nothing of your own yet."))
            return
        self.context.jobs.submit(
            WRITE, partial(office_files.hand_out, file, content),
            lambda _none: self.context.notices.say(_("“{file}” is written.").format(file=file.name)),
            self.context.notices.error,
        )  # fmt: skip

    # -- inside ----------------------------------------------------------------------------------

    def current(self) -> Line | None:
        """The current line."""
        place = self.view.currentIndex().row()
        return self.model.row_at(place) if place >= 0 else None

    def _read(self, _query: ListQuery) -> list[Line]:
        self.found = None
        found = office_lists.load(self.kind)
        self.prepare()
        lines = [self.line(row) for row in found.rows]
        self.found = found
        return lines

    def _take_load(self) -> None:
        self.broken.hide()
        self._row.show()
        if self.view.choice.current is None and self.model.rowCount():
            self.view.choice.choose_row(0)
        self._allow()

    def _fail(self, error: Exception) -> None:
        file = office_data.own_file(self.kind)
        if not isinstance(error, MobiliseError) or not file.exists():
            show_error(self, error)
            return
        self.broken.tell(error, file, office_lists.checker(self.kind, file))
        self._row.hide()
        self._allow()

    def _allow(self) -> None:
        line = self.current() if self.found is not None else None
        origin = line.row.origin if line is not None else ""
        self.change_button.setEnabled(line is not None)
        for button in (self.add_button, self.copy_button, self.save_button):
            button.setEnabled(self.found is not None)
        self.back_button.setEnabled(origin == ADAPTED)
        self.remove_button.setEnabled(origin == OWN)
        self.allow(line)

    def _connect(self) -> None:
        context = self.context
        self.view.activated_id.connect(lambda _id: self.change())
        self.view.choice.current_changed.connect(self._allow)
        self.model.loaded.connect(self._take_load)
        self.model.failed.connect(self._fail)
        context.changes.committed.connect(self.view.note)
        context.changes.foreign.connect(self.view.reload)
        context.language.changed.connect(self.view.reload)

    def _arrange(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(L, 0, L, 0)
        head.setSpacing(S)
        about = PlainLabel(look="secondary", wrap=True)
        tr(about.setText, self._words.about)
        head.addWidget(about)
        head.addWidget(DemoNote(self.context))
        head.addWidget(self.broken)
        row = FlowLayout(self._row)
        head.addWidget(self._row)
        for button in (
            self.change_button, *self.extra_buttons(), self.add_button, self.back_button, self.remove_button,
            self.copy_button, self.save_button,
        ):  # fmt: skip
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M)
        column.addLayout(head)
        column.addWidget(self.view, 1)


def _kept(found: Lists, change: Callable[[Lists, Entry], list[Entry]], target: Entry) -> Written:
    return office_lists.keep(found, change(found, target))


def _nothing() -> None:
    return
