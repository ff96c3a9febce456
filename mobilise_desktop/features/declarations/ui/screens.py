"""The declarations of size at work, for the mirror of looks."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.features.declarations.ui.print_dialog import languages_dialog, preview

_OWN = {"awu_hundredths": 3850, "turnover": 720_000_000, "balance_total": 510_000_000}
_OTHER = {"name": "Werkzeugbau Süd GmbH & Co. KG", "relation": "partner", "share_hundredths": 3000,
          "awu_hundredths": 1367, "turnover": 180_000_000}  # fmt: skip


def declaration(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """A declaration with a partner, its form, the languages to print in, and the sheet."""
    from mobilise_desktop.features.declarations import actions  # noqa: PLC0415  loads SQLAlchemy

    tab = desk.window.show_tab("firms")
    firm_id = tab.list_pane.model.id_at(0)
    row_id = actions.add_declaration(desk.session.store, firm_id, "EUR")
    actions.edit_declaration(desk.session.store, row_id, _OWN)
    actions.add_related(desk.session.store, row_id, _OTHER)
    tab.show_firm(firm_id)
    yield "firm-declaration-before", desk.window
    sections = tab.record.page.sections
    section = sections.by_key["declarations"]
    section.set_open(True)
    tab.record.page.show_section("declarations")
    yield "firm-declaration", desk.window
    box = sections.brought["declarations"].cards[row_id]
    box.card.edit()
    yield "firm-declaration-form", desk.window
    yield "declaration-languages", _shown(languages_dialog(desk.window, "de", "hu"))
    yield "declaration-preview", _shown(preview(desk.window, desk.context, box.card.row, ("de", "hu")))
    box.card.close_form()


def _shown(dialog: QWidget) -> QWidget:
    dialog.show()
    return dialog


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (declaration,)
