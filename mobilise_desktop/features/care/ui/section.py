"""One line for each traveller: whether somebody can be called. What is kept is shown only when asked for."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.changes import ChangeSet
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.care.queries import FIELDS, Person, of_firm
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.jobs import READ, Job
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XS
from mobilise_desktop.ui.record_section import RecordSection
from mobilise_desktop.ui.refresh import restyled, retranslated
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField
from mobilise_desktop.ui.wrap_label import WrapLabel

_TABLES = {"contact", "person_care"}
LABELS = {
    "emergency_name": N_("Whom to call"),
    "emergency_relation": N_("Relation"),
    "emergency_phone": N_("Phone"),
    "support_needs": N_("Support needed"),
}
_HELP = {
    "emergency_relation": N_("Such as spouse, parent, friend"),
    "support_needs": N_("Only what the host must know, as the person words it"),
}


class CareSection(RecordSection):
    """Read anew after each change that may concern it."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._firm_id: RowId | None = None
        self._reading: Job | None = None
        self.people: Sequence[Person] = ()
        self.lines: list[CareLine] = []
        self._nothing = PlainLabel(look="secondary", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(XS)
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
        if done.tables & _TABLES:
            self.read()

    def read(self) -> None:
        """Read the people of the firm again."""
        if self._reading is not None:
            self._reading.cancel()
        firm_id, reader = self._firm_id, self._context.reader
        if firm_id is not None:
            self._reading = self._context.jobs.submit(READ, lambda: of_firm(reader(), firm_id), self._show)

    def renew(self) -> None:
        """Show everything in the present language and look."""
        self._nothing.setText(_("For people who may go on a stay abroad. Tick that with the person first."))
        self._show(self.people)

    def edit(self, person: Person) -> None:
        """Show what is kept of a person, and keep what was changed."""
        context = self._context

        def write(values: Mapping[str, Any]) -> None:
            from mobilise_desktop.features.care import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.save(context.store(), person, {name: values[name] or None for name in FIELDS})

        saved(care_dialog(self, person), context, write, _("Emergency contact saved."))

    def _show(self, found: Sequence[Person]) -> None:
        self.people = found
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [CareLine(self, person) for person in found]
        for line in self.lines:
            self._column.addWidget(line)
        self._nothing.setVisible(not found)
        self.rearranged.emit()


class CareLine(QWidget):
    """A person, and whether somebody can be called."""

    def __init__(self, section: CareSection, person: Person) -> None:
        super().__init__()
        self.person = person
        self.edit_button = QuietButton(N_("Show and edit…"), partial(section.edit, person), icon="pencil")
        flow = FlowLayout(self)
        flow.addWidget(WrapLabel(person.name or _("Without a name")))
        if person.is_noted:
            flow.addWidget(Chip(_("Emergency contact noted"), "good", "circle-check"))
        else:
            flow.addWidget(Chip(_("No emergency contact"), "attention", "circle-alert"))
        flow.addWidget(self.edit_button)


def care_dialog(parent: QWidget, person: Person) -> FormDialog:
    """Shows and asks whom to call and what support a person needs."""
    fields = {name: TextField(LABELS[name], _HELP.get(name, "")) for name in FIELDS}
    for name, field in fields.items():
        field.set_value(person.values[name])
    text = _("{name}: only this office sees this. It is in no list and no export.").format(name=person.name)
    return FormDialog(parent, N_("Emergency contact"), fields, N_("Save"), text=text)
