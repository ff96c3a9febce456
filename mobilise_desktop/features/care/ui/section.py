"""One line for each traveller: whether somebody can be called. What is kept is shown only when asked for."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.care.queries import FIELDS, Person, of_firm
from mobilise_desktop.ui.asking import saved
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.form_dialog import FormDialog
from mobilise_desktop.ui.people_section import PeopleOf, PeopleSection
from mobilise_desktop.ui.tab import TabContext
from mobilise_desktop.ui.text_fields import TextField
from mobilise_desktop.ui.wrap_label import WrapLabel

_TABLES = frozenset({"contact", "person_care"})
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


class CareSection(PeopleSection):
    """Shows of each traveller whether somebody can be called."""

    def __init__(self, context: TabContext) -> None:
        nobody = N_("For people who may go on a stay abroad. Tick that with the person first.")
        super().__init__(context, PeopleOf(of_firm, _TABLES, nobody))

    @override
    def line_of(self, person: Person) -> QWidget:
        return CareLine(self, person)

    def edit(self, person: Person) -> None:
        """Show what is kept of a person, and keep what was changed."""
        context = self._context

        def write(values: Mapping[str, Any]) -> None:
            from mobilise_desktop.features.care import actions  # noqa: PLC0415  loads SQLAlchemy

            actions.save(context.store(), person, {name: values[name] or None for name in FIELDS})

        saved(care_dialog(self, person), context, write, _("Emergency contact saved."))


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
