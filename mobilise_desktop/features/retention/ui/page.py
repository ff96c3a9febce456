"""The page of what is due for erasure this month: to look at, to erase for good, or to keep longer."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import clock, formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.months import end_of_month
from mobilise_desktop.features.retention.queries import Due, due
from mobilise_desktop.features.retention.rules import class_word
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import Button, DangerButton
from mobilise_desktop.ui.date_field import DateField
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import WRITE
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import L, M, S
from mobilise_desktop.ui.messages import ask
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.table_columns import ColumnSpec, ListQuery
from mobilise_desktop.ui.table_model import LazyTableModel
from mobilise_desktop.ui.table_view import ListView
from mobilise_desktop.ui.text_fields import TextField
from mobilise_desktop.ui.whole_source import WholeSource

_TABLES = frozenset({"firm", "contact", "attachment", "consent", "retention_hold"})


def _hold_text(row: Due) -> str:
    if row.hold_id is None:
        return row.kept
    if row.held_until is None:
        return row.hold
    return _("{reason} (until {day})").format(reason=row.hold, day=formats.day(row.held_until))


COLUMNS: tuple[ColumnSpec[Due], ...] = (
    ColumnSpec("name", N_("Record"), lambda row: row.name, 26, main=True),
    ColumnSpec("code", N_("Why"), lambda row: class_word(row.code), 20),
    ColumnSpec("since", N_("Since"), lambda row: formats.day(row.since), 11),
    ColumnSpec("due", N_("Due on"), lambda row: formats.day(row.due), 11),
    ColumnSpec("hold", N_("Kept longer"), _hold_text, 24),
)


class RetentionPage(QWidget):
    """A list with several choices; nothing is ever erased without being asked for."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._source = WholeSource(self._rows, _TABLES)
        self.model = LazyTableModel(self._source, COLUMNS, context.jobs, ListQuery("", "due"))
        self.view = ListView(self.model, N_("Due for erasure"))
        self.note = PlainLabel(look="secondary", wrap=True)
        self.show_button = Button(N_("Show"), self.show_firm, icon="eye")
        self.keep_button = Button(N_("Keep longer…"), self.keep, icon="lock")
        self.end_button = Button(N_("No longer keep"), self.end_hold, icon="x")
        self.erase_button = DangerButton(N_("Erase for good…"), self.erase, icon="trash-2")
        self._arrange()
        self.view.set_empty(
            EmptyState("circle-check", N_("Nothing is due for erasure this month.")),
            EmptyState("search", N_("Nothing found")),
            lambda _query: False,
        )
        self.view.choice.current_changed.connect(self._allow)
        self.view.choice.count_changed.connect(self._allow)
        self.view.activated_id.connect(lambda _id: self.show_firm())
        self.model.loaded.connect(self._allow)
        self.model.failed.connect(context.notices.error)
        context.changes.committed.connect(self.view.note)
        context.changes.foreign.connect(self.view.reload)
        context.language.changed.connect(self.view.reload)
        retranslated(self.retranslate)
        self.setFocusProxy(self.view)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.model.reload()

    def show_firm(self) -> None:
        """Show the firm that a record belongs to."""
        row = self._current()
        if row is not None and row.firm_id is not None:
            tab: Any = self._context.navigator.show_tab("firms")
            tab.show_firm(row.firm_id)
        elif row is not None and row.table == "firm":
            self._context.navigator.open_page("trash")

    def keep(self) -> None:
        """Ask why and until when the chosen records are kept, and keep them."""
        self._with_chosen(self._keep)

    def end_hold(self) -> None:
        """Let the chosen records be erased again."""
        self._with_chosen(self._end)

    def erase(self) -> None:
        """Ask, then erase the chosen records for good."""
        self._with_chosen(self._ask_and_erase)

    def retranslate(self) -> None:
        """Say what the list is."""
        day = formats.day(end_of_month(clock.today()).isoformat())
        text = _(
            "What has been kept long enough by {day}. Look through it once a month: erase it, or say why it "
            "must be kept longer."
        )
        self.note.setText(text.format(day=day))

    # -- inside ----------------------------------------------------------------------------------

    def _rows(self, query: ListQuery) -> list[Due]:
        found = due(self._context.reader(), clock.today())
        keys: dict[str, Callable[[Due], str]] = {
            "name": lambda row: row.name.casefold(), "code": lambda row: class_word(row.code),
            "since": lambda row: row.since, "hold": _hold_text,
        }  # fmt: skip
        return sorted(found, key=keys.get(query.sort or "", lambda row: row.due), reverse=query.descending)

    def _with_chosen(self, act: Callable[[Sequence[Due]], object]) -> None:
        rows = {str(row.id): row for row in self._source.rows}
        self.view.choice.ids(lambda ids: act([rows[own] for own in ids if own in rows]))

    def _current(self) -> Due | None:
        place = self.view.currentIndex().row()
        return self.model.row_at(place) if place >= 0 else None

    def _keep(self, rows: Sequence[Due]) -> None:
        context = self._context

        def write(values: Mapping[str, Any]) -> None:
            from mobilise_desktop.features.retention import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.hold(context.store(), rows, values["reason"], values["until"] or None)

        if rows:
            saved(hold_dialog(self, rows[0]), context, write, _("Kept longer."))

    def _end(self, rows: Sequence[Due]) -> None:
        holds = [row.hold_id for row in rows if row.hold_id]
        if holds:
            self._act(lambda actions, store: actions.end_hold(store, holds), _("Due for erasure again."))

    def _ask_and_erase(self, rows: Sequence[Due]) -> None:
        free = [row for row in rows if not row.hold_id]
        if not free:
            return
        count = ngettext("Erase {n} record for good", "Erase {n} records for good", len(free))
        names = "\n".join(row.name for row in free[:8]) + ("\n…" if len(free) > 8 else "")  # noqa: PLR2004  lines
        text = _(
            "{names}\n\nEverything that belongs to it is overwritten, in backups of this computer too. "
            "This can’t be undone."
        ).format(names=names)
        if ask(self, count.format(n=formats.number(len(free))), text, _("Erase for good"), _("Keep")):
            told = ngettext("{n} record was erased.", "{n} records were erased.", len(free))
            said = told.format(n=formats.number(len(free)))
            self._act(lambda actions, store: actions.erase(store, free), said, undo=False)

    def _act(self, work: Callable[[Any, Any], object], told: str, *, undo: bool = True) -> None:
        context = self._context

        def run() -> None:
            from mobilise_desktop.features.retention import actions  # noqa: PLC0415  loads SQLAlchemy

            work(actions, context.store())

        def done(_none: object) -> None:
            if undo:
                context.notices.say(told, _("Undo"), context.undo)
            else:
                context.notices.say(told)

        context.jobs.submit(WRITE, run, done, context.notices.error)

    def _allow(self) -> None:
        row, some = self._current(), self.view.choice.count > 0
        self.show_button.setEnabled(row is not None and (row.firm_id is not None or row.table == "firm"))
        self.keep_button.setEnabled(some)
        self.end_button.setEnabled(some and row is not None and row.hold_id is not None)
        self.erase_button.setEnabled(some)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(L, 0, L, 0)
        row.setSpacing(S)
        for button in (self.show_button, self.keep_button, self.end_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.erase_button)
        words = QHBoxLayout()
        words.setContentsMargins(L, 0, L, 0)
        words.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, S, 0, 0)
        column.setSpacing(M)
        column.addLayout(words)
        column.addLayout(row)
        column.addWidget(self.view, 1)


def hold_dialog(parent: QWidget, row: Due) -> FormDialog:
    """Asks why a record must be kept and until when."""
    fields = {
        "reason": TextField(N_("Reason"), N_("Such as an audit, or a claim that is not settled")),
        "until": DateField(N_("Keep until")),
    }
    fields["reason"].set_value(row.hold or None)
    fields["until"].set_value(row.held_until)

    def check(values: Any) -> dict[str, str]:
        if not (values["reason"] or "").strip():
            return {"reason": _("Please say why.")}
        if values["until"] and values["until"] < clock.today().isoformat():
            return {"until": _("This day is over.")}
        return {}

    text = _("Without a day it is kept until somebody ends it here.")
    return FormDialog(parent, N_("Keep longer"), fields, N_("Keep longer"), text=text, check=check)
