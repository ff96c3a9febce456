"""The menu of the columns of a list: shown or not, their order, sorting."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui.icons import icon
from mobilise_desktop.ui.plain import mnemonic_safe

if TYPE_CHECKING:
    from mobilise_desktop.ui.table_header import ColumnKeeper


def fill(keeper: "ColumnKeeper", menu: QMenu, number: int | None) -> None:
    """Put everything that can be done with the columns into `menu`; `number` is the one clicked on."""
    menu.clear()
    if number is not None:
        _add_own(keeper, menu, number)
        menu.addSeparator()
    for place in range(len(keeper.columns)):
        _add_toggle(keeper, menu, place)
    menu.addSeparator()
    _add_orders(keeper, menu.addMenu(_("Sort by")))
    menu.addAction(icon("rotate-ccw", "secondary"), _("Reset columns")).triggered.connect(keeper.reset)


def _add_own(keeper: "ColumnKeeper", menu: QMenu, number: int) -> None:
    spec = keeper.columns[number]
    if spec.sortable:
        for word, descending in ((_("Sort ascending"), False), (_("Sort descending"), True)):
            act = partial(keeper.ask_order, spec.key, descending)
            menu.addAction(icon(f"arrow-{'down' if descending else 'up'}", "secondary"), word, act)
    menu.addAction(icon("arrow-left", "secondary"), _("Move back"), partial(keeper.move, number, -1))
    menu.addAction(icon("arrow-right", "secondary"), _("Move forward"), partial(keeper.move, number, 1))
    if not spec.main:
        hide = partial(keeper.set_visible, spec.key, visible=False)
        menu.addAction(icon("eye-off", "secondary"), _("Hide column"), hide)


def _add_toggle(keeper: "ColumnKeeper", menu: QMenu, number: int) -> None:
    spec = keeper.columns[number]
    action = QAction(mnemonic_safe(_(spec.title)), menu)
    action.setCheckable(True)
    action.setChecked(keeper.is_shown(number))
    action.setEnabled(not spec.main)
    action.toggled.connect(partial(keeper.set_visible, spec.key))
    menu.addAction(action)


def _add_orders(keeper: "ColumnKeeper", menu: QMenu) -> None:
    for spec in keeper.columns:
        if not spec.sortable:
            continue
        action = menu.addAction(mnemonic_safe(_(spec.title)))
        action.setCheckable(True)
        action.setChecked(spec.key == keeper.sort)
        again = spec.key == keeper.sort and not keeper.descending
        action.triggered.connect(partial(keeper.ask_order, spec.key, again))
