"""What happened to the firm, newest first, with a way to take back single values."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.past import OneField, Step, past, told
from mobilise_desktop.features.firms.shown import value
from mobilise_desktop.features.firms.summary import full_name
from mobilise_desktop.features.firms.ui.record_desk import LISTS, Edit, FirmDesk
from mobilise_desktop.ui.buttons import IconButton, QuietButton
from mobilise_desktop.ui.jobs import READ, WRITE, Job
from mobilise_desktop.ui.measures import XS, L, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.wrap_label import WrapLabel

_AT_FIRST, _MORE = 15, 50
_ARROW = " → "
_TOP = Qt.AlignmentFlag.AlignTop


class PastBox(QWidget):
    """The actions on a firm; read only while it is to be seen. `rebuilt` when its lines are others."""

    rebuilt = Signal()

    def __init__(self, desk: FirmDesk) -> None:
        super().__init__()
        self._desk = desk
        self._steps: Sequence[Step] = ()
        self._most = _AT_FIRST
        self._job: Job | None = None
        self._is_wanted = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(L)
        retranslated(self.renew)

    def want(self, wanted: bool) -> None:  # noqa: FBT001  a slot
        """Whether anybody looks at it."""
        self._is_wanted = wanted
        self._read()

    def show_firm(self, _firm: FirmDetails, *, fresh: bool = False) -> None:
        """Show what happened to a firm."""
        if fresh:
            self._most = _AT_FIRST
            self._take(())
        self._read()

    def renew(self) -> None:
        """Build the lines in the present language."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for step in self._steps[: self._most]:
            self._column.addWidget(self._step(step))
        if len(self._steps) > self._most:
            more = QuietButton(N_("Show more"), self._show_more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.rebuilt.emit()

    def _read(self) -> None:
        firm_id = self._desk.firm_id
        if not self._is_wanted or firm_id is None:
            return
        if self._job is not None:
            self._job.cancel()
        reader = self._desk.context.reader
        self._job = self._desk.context.jobs.submit(READ, lambda: past(reader(), firm_id), self._take)

    def _take(self, steps: Sequence[Step]) -> None:
        if steps != self._steps:
            self._steps = steps
            self.renew()

    def _show_more(self) -> None:
        self._most += _MORE
        self.renew()

    def _step(self, step: Step) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(XS)
        when = formats.moment(step.at_utc)
        if step.who:
            when = _("{when} · {who}").format(when=when, who=step.who)
        column.addWidget(WrapLabel(when, "caption"))
        column.addWidget(WrapLabel(step.label.text()))
        for field in step.fields:
            column.addLayout(self._field(field))
        return holder

    def _field(self, field: OneField) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(S)
        text = _field_text(field, self._desk.details)
        row.addWidget(WrapLabel(text, "secondary"), 1)
        present = self._present(field)
        if present is not _GONE and present != field.old:
            back = IconButton(
                "undo-2", N_("Take back this value"), partial(self._take_back, field), small=True
            )
            back.setAccessibleDescription(text)
            row.addWidget(back, 0, _TOP)
        return row

    def _present(self, field: OneField) -> Any:
        firm = self._desk.details
        if firm is None or firm.is_deleted:
            return _GONE
        if field.table == "firm":
            return firm.values.get(field.name, _GONE)
        if field.table not in LISTS:
            has_way_back = field.row is not None and told()[field.table].edit is not None
            return (field.row or {}).get(field.name, _GONE) if has_way_back else _GONE
        part = self._desk.part(field.table, field.row_id)
        return part.values.get(field.name, _GONE) if part else _GONE

    def _take_back(self, field: OneField) -> None:
        change, expected = {field.name: field.old}, {field.name: self._present(field)}
        if field.table == "firm" or field.table in LISTS:
            self._desk.edit(Edit(field.table, field.row_id, change, expected))
            return
        context, edit = self._desk.context, told()[field.table].edit

        def work() -> None:
            if edit is not None:
                edit(context.store(), field.row_id, change, expected)

        context.jobs.submit(WRITE, work, lambda _none: self._read(), context.notices.error)


_GONE = object()


def _field_text(field: OneField, firm: FirmDetails | None) -> str:
    """Such as "Phone (Anna Bauer): 030 1 → 030 2"."""
    other = told().get(field.table)
    currency = (field.row or (firm.values if firm else {})).get("currency") or ""
    word = other.word if other else value
    old, new = (word(field.name, given, currency) or _("(empty)") for given in (field.old, field.new))
    labels = other.labels if other else FIELD_LABELS
    name, part = _(labels.get(field.name, field.name)), _part_name(field, firm)
    if part:
        # Translators: a field, and whose it is: "Phone (Anna Bauer)"
        name = _("{field} ({of})").format(field=name, of=part)
    return _("{field}: {value}").format(field=name, value=f"{old}{_ARROW}{new}")


def _part_name(field: OneField, firm: FirmDetails | None) -> str:
    if firm is None or field.table not in LISTS:
        return ""
    parts = (part for part in getattr(firm, LISTS[field.table]) if part.id == field.row_id)
    part = next(parts, None)
    if part is None:
        return ""
    if field.table == "contact":
        return full_name(part.values, firm.values["country"])
    return part.values.get("label") or part.values.get("city") or ""
