"""The people of a firm and what they allowed, for the mirror of looks."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.consents.ui.dialogs import consent_dialog, withdrawal_dialog

_GIVEN = (
    {"purpose": "invitation", "legal_basis": "consent", "given_on": "2026-03-02", "method": "paper",
     "text_version": "2026-1", "text_language": "de"},
    {"purpose": "transfer_to_partner_office", "legal_basis": "consent", "given_on": "2026-03-02",
     "method": "paper", "withdrawn_on": "2026-09-14", "withdrawal_note": None},
)  # fmt: skip
_TRAVELS = {"may_travel": 1, "can_sign": 1, "birth_date": "1988-05-03", "role_type": "manager",
            "contract": "fixed_term", "employed_since": "2019-04-01"}  # fmt: skip


def consents(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """A person who may travel, their consents, and the dialog for one more."""
    from mobilise_desktop.features.consents import actions  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.features.firms.actions import edit_part  # noqa: PLC0415  as above

    tab = desk.window.show_tab("firms")
    firm_id = tab.list_pane.model.id_at(1)
    tab.show_firm(firm_id)
    yield "firm-person-before", desk.window
    page = tab.record.page
    section = page.sections.brought["consents"]
    edit_part(desk.session.store, "contact", section.people[0].id, _TRAVELS)
    for values in _GIVEN:
        actions.add(desk.session.store, section.people[0], values)
    page.show_section("contacts")
    yield "firm-person", desk.window
    page.sections.parts["contact"].cards()[0].edit()
    yield "firm-person-form", desk.window
    page.sections.parts["contact"].cards()[0].close_form()
    page.show_section("consents")
    yield "firm-consents", desk.window
    dialog = consent_dialog(desk.window, section.people[0])
    dialog.show()
    yield "consent-dialog", dialog
    person = section.people[0]
    withdrawal = withdrawal_dialog(desk.window, person, person.entries[0])
    withdrawal.show()
    yield "withdrawal-dialog", withdrawal


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (consents,)
