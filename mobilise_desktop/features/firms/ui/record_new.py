"""A firm about to be added: name and country first, everything else once it is there."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.adding import Like, firms_like, home_country
from mobilise_desktop.features.firms.labels import FIELD_LABELS
from mobilise_desktop.features.firms.ui import record_choices as choices
from mobilise_desktop.features.firms.ui.record_asks import Ask, AskBox
from mobilise_desktop.features.firms.ui.record_disputes import left_behind
from mobilise_desktop.features.firms.ui.record_drafts import NEW_FIRM, Drafts, Left
from mobilise_desktop.features.firms.ui.record_form import RowForm
from mobilise_desktop.ui.buttons import Button, PrimaryButton, QuietButton
from mobilise_desktop.ui.choice_fields import PickerField
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.jobs import READ, WRITE, Job
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField

NAME_PLACE = f"firm/{NEW_FIRM}/legal_name_native"


class NewFirm(QWidget):
    """`created(id)` when it is there, `cancelled` when not wanted, `known_wanted(id)` to see one like it."""

    created = Signal(str)
    cancelled = Signal()
    known_wanted = Signal(str)

    def __init__(self, context: TabContext, drafts: Drafts) -> None:
        super().__init__()
        self._context, self._drafts = context, drafts
        self._is_writing = False
        self._job: Job | None = None
        self.name = TextField(FIELD_LABELS["legal_name_native"])
        self.country = PickerField(FIELD_LABELS["country"], choices.find_country, formats.country)
        self.form = RowForm()
        self.form.add(self.name)
        self.form.add(self.country)
        self.add_button = PrimaryButton(N_("Create firm"), self.add_firm)
        self.asks, self.like = AskBox(), _LikeBox()
        self.like.chosen.connect(self.known_wanted)
        self._arrange()
        self.name.line.returnPressed.connect(self.add_firm)
        self.country.line.returnPressed.connect(self.add_firm)
        self.name.edited.connect(self._typed)
        self.name.committed.connect(self._look_for_like)
        self.country.committed.connect(self._look_for_like)

    def begin(self) -> None:
        """Empty the form and put the keyboard into it; the country is that of the office."""
        self.name.set_value(None)
        self.like.show_firms(())
        for field in (self.name, self.country):
            field.set_message("")
        self._context.jobs.submit(READ, lambda: home_country(self._context.reader()), self._take_country)
        self.asks.clear()
        for left in self._drafts.of(NEW_FIRM):
            self.asks.put(left.place, partial(self._left_behind, left))
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_firm(self) -> None:
        """Add the firm, once."""
        self.form.commit()
        name, country = self.name.value(), self.country.value()
        self.name.set_message("" if name else ERROR, _("Please give the name of the firm."))
        self.country.set_message("" if country else ERROR, _("Please choose the country of the firm."))
        wrong = self.form.first_error()
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self._is_writing:
            return
        self._is_writing = True
        give_store, values = self._context.store, {"legal_name_native": name, "country": country}

        def write() -> RowId:
            from mobilise_desktop.features.firms import actions  # noqa: PLC0415  loads SQLAlchemy

            return actions.add_firm(give_store(), values)

        self._context.jobs.submit(WRITE, write, self._done, self._failed)

    def cancel(self) -> None:
        """Leave without adding anything."""
        self._drafts.forget(NEW_FIRM, NAME_PLACE)
        self.cancelled.emit()

    @override
    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def _typed(self, value: Any) -> None:
        if self.name.level() == ERROR:
            self.name.set_message("")
        self._drafts.note(NEW_FIRM, NAME_PLACE, value)
        self._look_for_like()

    def _left_behind(self, left: Left) -> Ask:
        discard = partial(self._drafts.forget, NEW_FIRM, left.place)
        return left_behind(left, restore=partial(self._restore, left), discard=discard)

    def _restore(self, left: Left) -> None:
        self._drafts.offered(left)
        self.name.propose(left.value)
        self.name.setFocus()

    def _take_country(self, code: str) -> None:
        if not self.country.is_changed():
            self.country.set_value(code or None)

    def _look_for_like(self) -> None:
        if self.country.level() == ERROR:
            self.country.set_message("")
        if self._job is not None:
            self._job.cancel()
        name, country, reader = self.name.line.text(), self.country.value() or "", self._context.reader
        self._job = self._context.jobs.submit(
            READ, lambda: firms_like(reader(), name, country), self.like.show_firms
        )

    def _done(self, firm_id: RowId) -> None:
        self._is_writing = False
        self._drafts.forget(NEW_FIRM, NAME_PLACE)
        self.created.emit(firm_id)

    def _failed(self, error: Exception) -> None:
        self._is_writing = False
        self._context.notices.error(error)

    def _arrange(self) -> None:
        title = Heading()
        tr(title.setText, N_("New firm"))
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self.add_button)
        buttons.addWidget(Button(N_("Cancel"), self.cancel))
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, XL)
        column.setSpacing(L)
        column.addWidget(title)
        column.addWidget(self.asks)
        column.addWidget(self.form)
        column.addWidget(self.like)
        column.addLayout(buttons)
        column.addStretch(1)


class _LikeBox(QWidget):
    """Firms with a name that means the same."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = PlainLabel(wrap=True)
        tr(self._words.setText, N_("This firm may be in the register already:"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(M // 2)
        column.addWidget(self._words)
        column.addLayout(self._rows)
        self.hide()

    def buttons(self) -> list[QuietButton]:
        """The firms offered."""
        return [button for button in self.findChildren(QuietButton) if not button.isHidden()]

    def show_firms(self, firms: Sequence[Like]) -> None:
        """Offer to show these instead."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for firm in firms:
            button = QuietButton("", partial(self.chosen.emit, firm.id), icon="building-2")
            button.setText(mnemonic_safe(firm.name))
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(firms))
