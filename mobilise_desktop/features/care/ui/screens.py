"""The emergency contacts for the mirror of looks."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.care.ui.section import care_dialog

_NOTED = {
    "emergency_name": "Noémie Lefèbvre",
    "emergency_relation": "sister",
    "emergency_phone": "+32 2 555 01 00",
    "support_needs": "Step-free access",
}


def care(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """A traveller whose emergency contact is noted, and the dialog."""
    from mobilise_desktop.features.care import actions  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.features.firms.actions import edit_part  # noqa: PLC0415  as above

    tab = desk.window.show_tab("firms")
    firm_id = tab.list_pane.model.id_at(3)
    tab.show_firm(firm_id)
    yield "firm-care-before", desk.window
    page = tab.record.page
    section = page.sections.brought["care"]
    person = page.sections.parts["contact"].cards()[0].row_id
    edit_part(desk.session.store, "contact", person, {"may_travel": 1})
    page.show_section("care")
    yield "firm-care-missing", desk.window
    actions.save(desk.session.store, section.people[0], _NOTED)
    yield "firm-care", desk.window
    dialog = care_dialog(desk.window, section.people[0])
    dialog.show()
    yield "care-dialog", dialog


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (care,)
