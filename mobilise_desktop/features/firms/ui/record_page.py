"""One firm with all its sections; everything is saved on the way, there is nothing to press."""

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from mobilise_desktop.core.errors import StaleRowError, UserError
from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms import problems
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.features.firms.summary import as_text
from mobilise_desktop.features.firms.ui import record_disputes as disputes
from mobilise_desktop.features.firms.ui.record_asks import Ask, AskBox
from mobilise_desktop.features.firms.ui.record_binding import Binding, Values
from mobilise_desktop.features.firms.ui.record_desk import Edit, FirmDesk
from mobilise_desktop.features.firms.ui.record_drafts import Drafts, Left
from mobilise_desktop.features.firms.ui.record_head import RecordHead
from mobilise_desktop.features.firms.ui.record_links import open_website, write_mail
from mobilise_desktop.features.firms.ui.record_order import put_in_tab_order
from mobilise_desktop.features.firms.ui.record_sections import Sections
from mobilise_desktop.ui.field import ERROR
from mobilise_desktop.ui.scroll_pane import ScrollPane

_PROBLEM_FIELDS = {"no_number": "vat_no", "size_class": "headcount_min"}
"""The fields of problems that are not called after one."""


class _Leading(QObject):
    """Puts the keyboard into a part of the record, and keeps it in sight when sections come late."""

    def __init__(self, scroll: ScrollPane, revealing: QTimer) -> None:
        super().__init__(scroll)
        self._revealing = revealing
        self._led: QWidget | None = None
        scroll.verticalScrollBar().rangeChanged.connect(self._stay)

    def lead(self, part: QWidget) -> None:
        """Go there; `revealing` brings what has the keyboard to sight."""
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        self._led = part.window().focusWidget()
        self._revealing.start()

    def _stay(self) -> None:
        if self._led is not None and isValid(self._led) and self._led.hasFocus():
            self._revealing.start()


class RecordPage(QWidget):
    """Shows the firm on the desk. `back_wanted` in a narrow window."""

    back_wanted = Signal()

    def __init__(self, desk: FirmDesk, drafts: Drafts, sections: Sections) -> None:
        super().__init__()
        self._desk, self._drafts, self._context = desk, drafts, desk.context
        self._shown: RowId | None = None
        self.head, self.asks = RecordHead(), AskBox()
        self.sections, self.fields = sections, sections.fields
        self._scroll = ScrollPane(self.sections)
        self._ordering = QTimer(self)
        self._ordering.setSingleShot(True)
        self._ordering.timeout.connect(partial(put_in_tab_order, self))
        self._revealing = QTimer(self)
        self._revealing.setSingleShot(True)
        self._revealing.timeout.connect(self._reveal)
        self._leading = _Leading(self._scroll, self._revealing)
        self._arrange()
        self._connect()

    def show_firm(self, firm: FirmDetails) -> None:
        """Show a firm as it is now; what is being typed stays."""
        fresh = self._shown != firm.id
        self._shown = firm.id
        self.head.show_firm(firm)
        self.fields.show(firm.values, fresh=fresh)
        self.sections.show_firm(firm, fresh=fresh)
        self.sections.setEnabled(not firm.is_deleted)
        if fresh:
            self.asks.clear()
            self._scroll.verticalScrollBar().setValue(0)
            self.offer_left()
        self._ordering.start()

    def commit(self) -> None:
        """Save what stands in the fields, as before the firm is left."""
        if self._shown is not None and self._shown == self._desk.firm_id:
            for form in self.fields.forms:
                form.commit()
            self.sections.commit()

    def show_section(self, key: str) -> None:
        """Open a section and bring its heading to the top, as the list of data problems asks for it."""
        section = self.sections.by_key[key]
        section.set_open(True)
        QTimer.singleShot(0, section, lambda: self._scroll_to(section))

    def show_problem(self, code: str) -> None:
        """Bring the field to sight where a data problem is mended, and put the keyboard into it."""
        self.show_section(problems.SECTIONS[code])
        field = self.fields.binding(_PROBLEM_FIELDS.get(code, code))
        if field is not None:
            QTimer.singleShot(0, field.field, field.field.setFocus)
        elif problems.SECTIONS[code] in ("contacts", "place"):
            table = "contact" if problems.SECTIONS[code] == "contacts" else "firm_site"
            cards = self.sections.parts[table].cards()
            QTimer.singleShot(0, self, cards[0].edit if cards else partial(self.sections.add, table))

    def lead_to(self, part: QWidget) -> None:
        """Put the keyboard into a part of a section, and bring it to sight."""
        QTimer.singleShot(0, part, partial(self._leading.lead, part))

    def _scroll_to(self, section: QWidget) -> None:
        place = section.mapTo(self.sections, QPoint(0, 0))
        self._scroll.verticalScrollBar().setValue(place.y())

    def forget_shown(self) -> None:
        """The next firm is another one, even if it is the same."""
        self._shown = None

    def take_focus(self) -> None:
        """Put the keyboard into the first field."""
        first = self.fields.names.fields[0]
        (first if first.isVisible() else self.head.more).setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_left(self) -> None:
        """Offer what an earlier run of the program left of this firm."""
        if self._shown is None:
            return
        for left in self._drafts.of(self._shown):
            binding = self.fields.binding(left.field) if left.table == "firm" else None
            if left.value is None or (binding and binding.field.value() == left.value):
                self._drafts.forget(left.firm_id, left.place)
            else:
                self.asks.put(left.place, partial(self._left_behind, left))

    # ------------------------------------------------------------ writing

    def _write(self, _binding: Binding, change: Values, expected: Values) -> None:
        if self._shown is not None:
            self._desk.edit(Edit("firm", self._shown, change, expected))

    def _note_typed(self, place: str, binding: Binding) -> None:
        if self._shown is None:
            return
        if binding.is_typed:
            self._drafts.note(self._shown, place, binding.field.value())
        else:
            self._drafts.forget(self._shown, place)

    def _note_firm_typed(self, binding: Binding) -> None:
        self._note_typed(f"firm/{self._shown}/{binding.names[0]}", binding)

    def _saved(self, place: str) -> None:
        self.head.saved.flash()
        if place and self._shown is not None:
            self._drafts.forget(self._shown, place)

    def _refused(self, edit: Edit, error: Exception) -> None:
        self.sections.take_back(edit)
        binding = self._binding(edit.place)
        if binding is not None:
            binding.reject(edit.expected)
        if isinstance(error, StaleRowError):
            self.asks.put(edit.place, partial(self._clash, edit, error))
        elif isinstance(error, UserError) and binding is not None:
            binding.field.set_message(ERROR, str(error))
        else:
            self._context.notices.error(error)

    def _binding(self, place: str) -> Binding | None:
        table, row_id, name = place.split("/")
        if table == "firm":
            return self.fields.binding(name)
        form = self.sections.form_of(table, RowId(row_id))
        return form.bindings.get(name) if form else None

    # ------------------------------------------------------------ questions

    def _clash(self, edit: Edit, error: StaleRowError) -> Ask:
        firm = self._desk.details
        currency = (firm.values["currency"] or "") if firm else ""
        mine, theirs = partial(self._keep_mine, edit, error), partial(self._take_theirs, edit, error)
        return disputes.clash(edit, error, currency=currency, mine=mine, theirs=theirs)

    def _keep_mine(self, edit: Edit, error: StaleRowError) -> None:
        theirs = disputes.theirs_of(edit, error)
        binding = self._binding(edit.place)
        if binding is not None:
            binding.settle(theirs)
        self._desk.edit(Edit(edit.table, edit.row_id, edit.change, theirs))

    def _take_theirs(self, edit: Edit, error: StaleRowError) -> None:
        binding = self._binding(edit.place)
        if binding is not None:
            binding.settle(disputes.theirs_of(edit, error))
        self._saved(edit.place)
        self._desk.reload()

    def _left_behind(self, left: Left) -> Ask:
        discard = partial(self._drafts.forget, left.firm_id, left.place)
        return disputes.left_behind(left, restore=partial(self._restore, left), discard=discard)

    def _restore(self, left: Left) -> None:
        self._drafts.offered(left)
        self.sections.unfold(left.table, left.row_id)
        binding = self._binding(left.place)
        if binding is None:
            self._drafts.forget(left.firm_id, left.place)
            return
        binding.propose(left.value)
        binding.field.setFocus()
        self._ordering.start()
        self._revealing.start()

    # ------------------------------------------------------------ what the head asks for

    def _do(self, what: str) -> None:
        firm = self._desk.details
        if firm is None:
            return
        doing: dict[str, Any] = {
            "back": self.back_wanted.emit,
            "restore": partial(
                self._desk.act, lambda actions, store: actions.restore_firms(store, [firm.id])
            ),
            "activate": partial(self._activate, firm),
            "add_contact": partial(self.sections.add, "contact"),
            "history": self._show_history,
            "copy": partial(self._copy, firm),
            "mail": partial(self._mail, firm),
            "website": partial(open_website, self, firm.values["website"] or ""),
            "delete": partial(self._delete, firm),
        }
        doing[what]()

    def _activate(self, firm: FirmDetails) -> None:
        self._desk.edit(Edit("firm", firm.id, {"status": "active"}, {"status": firm.values["status"]}))

    def _show_history(self) -> None:
        section = self.sections.by_key["history"]
        section.set_open(True)
        bring = partial(self._scroll.ensureWidgetVisible, section, 0, self._scroll.height())
        QTimer.singleShot(0, section, bring)

    def _copy(self, firm: FirmDetails) -> None:
        QGuiApplication.clipboard().setText(as_text(firm))
        self._context.notices.say(_("The firm is copied as text."))

    def _mail(self, firm: FirmDetails) -> None:
        reachable = [contact.values for contact in firm.contacts if contact.values["email"]]
        best = next((values for values in reachable if values["active"]), reachable[0])
        write_mail(best["email"])

    def _delete(self, firm: FirmDetails) -> None:
        told = _("“{name}” is in the trash.").format(name=firm.values["legal_name_native"])
        notices, undo = self._context.notices, self._context.undo
        self._desk.act(
            lambda actions, store: actions.delete_firms(store, [firm.id]),
            lambda _none: notices.say(told, _("Undo"), undo),
        )

    # ------------------------------------------------------------ inside

    def _reveal(self) -> None:
        """Scroll to where the keyboard is."""
        focus = self.window().focusWidget()
        if focus is not None and self.sections.isAncestorOf(focus):
            self._scroll.ensureWidgetVisible(focus, 0, self._scroll.viewport().height() // 3)

    def _connect(self) -> None:
        self.head.asked.connect(self._do)
        self.fields.changed.connect(self._write)
        self.fields.typed.connect(self._note_firm_typed)
        self.fields.website_wanted.connect(partial(self._do, "website"))
        self.sections.typed.connect(self._note_typed)
        self.sections.opened.connect(partial(put_in_tab_order, self))
        self.sections.opened.connect(self._revealing.start)
        self.sections.rearranged.connect(self._ordering.start)
        self._desk.saved.connect(self._saved)
        self._desk.refused.connect(self._refused)
        self._drafts.loaded.connect(self.offer_left)

    def _arrange(self) -> None:
        line = QFrame()
        line.setProperty("look", "line")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(line)
        column.addWidget(self.asks)
        column.addWidget(self._scroll, 1)
