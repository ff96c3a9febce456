"""What is due for erasure, for the mirror of looks."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import clock
from mobilise_desktop.features.retention.ui.page import hold_dialog

_LATER = date(2060, 1, 1)


def due(desk: Any) -> Iterator[tuple[str, QWidget]]:
    """The page as it is many years from now, one record kept longer, and the dialog that asks why."""
    from mobilise_desktop.features.firms import actions as firms  # noqa: PLC0415  loads SQLAlchemy
    from mobilise_desktop.features.retention import actions  # noqa: PLC0415  as above

    model = desk.window.show_tab("firms").list_pane.model
    firms.delete_firms(desk.session.store, [model.id_at(n) for n in range(8, 12)])
    usual = clock.today
    setattr(clock, "today", lambda: _LATER)  # noqa: B010  mypy lets no function be replaced otherwise
    try:
        page = desk.window.open_page("retention")
        yield "page-retention-before", desk.window
        actions.hold(desk.session.store, page.model.source.rows[:1], "Audit 2060", "2061-12-31")
        page.model.reload()
        yield "page-retention-with-rows", desk.window
        dialog = hold_dialog(page, page.model.source.rows[0])
        dialog.show()
        yield "hold-dialog", dialog
    finally:
        setattr(clock, "today", usual)  # noqa: B010  as above
        desk.window.go_back()


SCREENS: tuple[Callable[[Any], Iterator[tuple[str, QWidget]]], ...] = (due,)
