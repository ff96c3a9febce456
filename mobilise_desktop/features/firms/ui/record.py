"""The record of a firm, the right half of the tab: nothing chosen, a new firm, or one with its sections."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.features.firms.ui.record_desk import FirmDesk
from mobilise_desktop.features.firms.ui.record_drafts import NEW_FIRM, Drafts
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.ui.record_fields import FirmFields
    from mobilise_desktop.features.firms.ui.record_new import NewFirm
    from mobilise_desktop.features.firms.ui.record_page import RecordPage
    from mobilise_desktop.features.firms.ui.record_sections import Sections
_BREATH_MS = 5


class FirmRecord(QWidget):
    """`closed` leads back to the list in a narrow window, `firm_shown(id)` when a firm is on the screen.

    The owner passes on every commit by `note`; all work with the database is done off the GUI thread.
    """

    closed = Signal()
    firm_shown = Signal(str)

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._is_narrow = False
        self._wants_new, self._told = False, ""
        self._wanted: Callable[[RecordPage], object] | None = None
        self._page: RecordPage | None = None
        self._fields: FirmFields | None = None
        self._sections: Sections | None = None
        self._new: NewFirm | None = None
        self._desk, self._drafts = FirmDesk(context, self), Drafts(context, self)
        self._nothing = EmptyState("building-2", N_("Choose a firm in the list to see it here."))
        self._nothing.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._desk.shown.connect(self._show)
        self._drafts.loaded.connect(self._tell_left)
        context.changes.foreign.connect(self._desk.reload)

    @property
    def firm_id(self) -> str | None:
        """The firm that is shown."""
        return self._desk.firm_id

    @property
    def page(self) -> "RecordPage":
        """The page of a firm, made when first needed."""
        return self._make_page()

    @property
    def new_page(self) -> "NewFirm":
        """The page of a firm about to be added, made when first needed."""
        if self._new is None:
            from mobilise_desktop.features.firms.ui.record_new import NewFirm  # noqa: PLC0415  when needed

            self._new = NewFirm(self._context, self._drafts)
            self._new.created.connect(self.show_firm)
            self._new.known_wanted.connect(self.show_firm)
            self._new.cancelled.connect(self._leave_new)
            self._stack.addWidget(self._new)
        return self._new

    def show_firm(self, firm_id: str | None) -> None:
        """Show a firm, or that none is chosen; what stands in the fields of the present one is saved."""
        self._wants_new = False
        if firm_id == self._desk.firm_id and firm_id is not None:
            self._show_present()
            return
        self._wanted = None
        self.commit()
        self._desk.open(RowId(firm_id) if firm_id else None)
        if firm_id is None:
            self._stack.setCurrentWidget(self._nothing)
        elif self._page is None:
            self._prepare((_load_page, self._make_fields, self._make_sections, self._make_page))

    def show_problem(self, code: str) -> None:
        """As soon as the firm is shown, bring the field where a problem is mended to sight."""
        self.when_shown(lambda page: page.show_problem(code))

    def when_shown(self, lead: "Callable[[RecordPage], object]") -> None:
        """As soon as the firm is shown, lead to a place in its page."""
        self._wanted = lead
        self._show_present()

    def new_firm(self) -> None:
        """Ask for the name and country of a firm to add."""
        self.commit()
        self._wants_new = True
        self._stack.setCurrentWidget(self.new_page)
        self.new_page.begin()

    def commit(self) -> None:
        """Save what stands in the fields."""
        if self._page is not None:
            self._page.commit()

    def note(self, done: ChangeSet) -> None:
        """Read the firm again if a transaction touched it."""
        if self._desk.concerns(done):
            self._desk.reload()
        if self._sections is not None:
            self._sections.note(done)

    def set_narrow(self, narrow: bool) -> None:  # noqa: FBT001  as Qt names its setters
        """Whether the record takes the place of the list, and so needs a way back."""
        self._is_narrow = narrow
        if self._page is not None:
            self._page.head.back.setVisible(narrow)

    def _prepare(self, steps: Sequence[Callable[[], object]]) -> None:
        """Make the page while the first firm is read; in steps, so that the window never waits long."""
        if steps:
            steps[0]()
            QTimer.singleShot(_BREATH_MS, self, partial(self._prepare, steps[1:]))
        else:
            self._show_present()

    def _make_fields(self) -> "FirmFields":
        if self._fields is None:
            from mobilise_desktop.features.firms.ui.record_fields import FirmFields  # noqa: PLC0415  when needed

            self._fields = FirmFields(self)
            self._show_twins(self._fields)
        return self._fields

    def _show_twins(self, fields: "FirmFields") -> None:
        from mobilise_desktop.features.firms.ui.record_twins import Twins  # noqa: PLC0415  when needed

        twins = Twins(self._context, fields.same_number, self)
        for place in fields.same_number.values():
            place.chosen.connect(self.show_firm)
        self._desk.shown.connect(twins.look)
        twins.look(self._desk.details)

    def _make_sections(self) -> "Sections":
        if self._sections is None:
            from mobilise_desktop.features.firms.ui.record_sections import Sections  # noqa: PLC0415  when needed

            self._sections = Sections(self._desk, self._make_fields())
        return self._sections

    def _make_page(self) -> "RecordPage":
        if self._page is None:
            from mobilise_desktop.features.firms.ui.record_page import RecordPage  # noqa: PLC0415  when needed

            self._page = RecordPage(self._desk, self._drafts, self._make_sections())
            self._page.back_wanted.connect(self.closed)
            self._page.head.back.setVisible(self._is_narrow)
            self._stack.addWidget(self._page)
        return self._page

    def _show_present(self) -> None:
        if self._desk.details is not None:
            self._show(self._desk.details)

    def _show(self, firm: FirmDetails | None) -> None:
        if self._wants_new:
            return
        if firm is None:
            self._forget_left()
            self._stack.setCurrentWidget(self._nothing)
            return
        if self._page is None:
            return
        wants_focus = self.hasFocus() or self._is_new_shown()
        is_other = self._told != firm.id or self._stack.currentWidget() is not self._page
        self.page.show_firm(firm)
        self._stack.setCurrentWidget(self.page)
        if wants_focus:
            self.page.take_focus()
        if is_other:
            self._told = firm.id
            self.firm_shown.emit(firm.id)
        if self._wanted is not None:
            lead, self._wanted = self._wanted, None
            lead(self.page)

    def _is_new_shown(self) -> bool:
        return self._new is not None and self._stack.currentWidget() is self._new

    def _leave_new(self) -> None:
        self._wants_new = False
        self._stack.setCurrentWidget(self._nothing)
        self._show_present()
        self.closed.emit()

    def _tell_left(self) -> None:
        """Say that something typed is waiting, when it isn't for the firm that is shown."""
        waiting = [firm_id for firm_id in self._drafts.firms() if firm_id != self._desk.firm_id]
        if waiting:
            text = _("Something you typed was not saved when the program ended.")
            self._context.notices.say(text, _("Show"), lambda: self._open_left(waiting[0]))

    def _forget_left(self) -> None:
        """What was typed for a firm that is gone is of no use."""
        if self._desk.firm_id is not None:
            for left in self._drafts.of(self._desk.firm_id):
                self._drafts.forget(left.firm_id, left.place)

    def _open_left(self, firm_id: RowId) -> None:
        if firm_id == NEW_FIRM:
            self.new_firm()
        else:
            self.show_firm(firm_id)

    @override
    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._page is not None and self._stack.currentWidget() is self._page:
            self._page.take_focus()

    @override
    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        self.commit()


def _load_page() -> None:
    from mobilise_desktop.features.firms.ui import record_page  # noqa: F401, PLC0415  when needed
