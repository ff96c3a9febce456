"""Offers the kinds of change that can be added to an amendment."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.placements import impact
from mobilise_desktop.ui.buttons import Button, MenuButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.plain import mnemonic_safe

Add = Callable[[str], object]


class ChangeAdder(QWidget):
    """All kinds as buttons for the first change, a menu for further ones; `add` gets the kind."""

    def __init__(self, add: Add) -> None:
        super().__init__()
        self._add = add
        self.menu_button = MenuButton(N_("Add another change"), icon="plus")
        self._first = QWidget()
        self.buttons: dict[str, Button] = {}
        self._fill_first()
        holder = QWidget()
        FlowLayout(holder).addWidget(self.menu_button)
        self._more = holder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._first)
        column.addWidget(self._more)

    def offer(self, kinds: Iterable[str], *, is_first: bool) -> None:
        """Offer some kinds: as buttons while nothing was chosen, then in the menu."""
        offered = list(kinds)
        self._first.setVisible(is_first)
        self._more.setVisible(not is_first and bool(offered))
        for kind, button in self.buttons.items():
            button.setVisible(kind in offered)
        menu = self.menu_button.actions_menu
        menu.clear()
        for kind in offered:
            action = QAction(mnemonic_safe(impact.type_word(kind)), menu)
            action.triggered.connect(partial(self._take, kind))
            menu.addAction(action)
        self.setFocusProxy(self.buttons[offered[0]] if is_first else self.menu_button)

    def _fill_first(self) -> None:
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(PlainLabel(_("What is to change?"), "label"))
        holder = QWidget()
        flow = FlowLayout(holder)
        for kind in impact.TYPES:
            button = Button("", partial(self._add, kind))
            button.setText(mnemonic_safe(impact.type_word(kind)))
            self.buttons[kind] = button
            flow.addWidget(button)
        column.addWidget(holder)

    def _take(self, kind: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  as the signal has it
        self._add(kind)
