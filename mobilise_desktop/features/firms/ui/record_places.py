"""Leads to a place in the record of a firm that another part of the program names."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.ui.record_page import RecordPage

_PEOPLE = "contact"
_ASKED_FIRST = "may_travel"
"""The box that has to be ticked before the other fields of a stay abroad are shown."""


class Place(NamedTuple):
    """A section of the record ("contacts"), a field in it, and the person if the field is of one."""

    section: str
    field: str = ""
    person_id: str = ""


def bring(page: RecordPage, place: Place) -> None:
    """Open the section, and put the keyboard where the thing is mended."""
    key = place.section if place.section in page.sections.by_key else "firm"
    page.show_section(key)
    page.lead_to(_of_person(page, place) or _of_firm(page, place) or _head(page, key))


def _of_firm(page: RecordPage, place: Place) -> QWidget | None:
    if place.section == "contacts":
        cards = page.sections.parts[_PEOPLE].cards()
        if not cards:
            page.sections.add(_PEOPLE)
        cards = cards or page.sections.parts[_PEOPLE].cards()
        return cards[0].form.fields[0] if cards[0].form else cards[0]
    binding = page.fields.binding(place.field)
    return binding.field if binding else None


def _head(page: RecordPage, key: str) -> QWidget:
    """What a section of another feature begins with, else the section."""
    brought = page.sections.brought.get(key)
    buttons = brought.head_buttons() if brought is not None else ()
    return next(iter(buttons), page.sections.by_key[key])


def _of_person(page: RecordPage, place: Place) -> QWidget | None:
    cards = page.sections.parts[_PEOPLE].cards()
    card = next((card for card in cards if card.row_id == RowId(place.person_id)), None)
    if card is None:
        return None
    bindings = card.open().bindings
    found = bindings.get(place.field)
    if found is None:
        return card
    return bindings[_ASKED_FIRST].field if found.field.isHidden() else found.field
