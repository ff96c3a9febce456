"""The line at the head of the window: whose program this is, its language, and how things stand."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from mobilise_desktop.core import i18n
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui.buttons import IconButton
from mobilise_desktop.ui.icons import wear
from mobilise_desktop.ui.labels import CutLabel, dress
from mobilise_desktop.ui.measures import XS, L, S
from mobilise_desktop.ui.refresh import retranslated, tr


class HeaderBar(QFrame):
    """Office and language at the left, a free place in the middle, the state of things at the right."""

    language_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "header")
        self.office = CutLabel("", "head")
        self.office.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.language = _LanguageButton(self.language_chosen.emit)
        self.busy = StateButton("loader", N_("Working in the background"))
        self.backup = StateButton("shield-check", N_("Backups"))
        self.menu = QMenu(self)
        self.menu_button = IconButton("menu", N_("Menu (Alt+M)"), self.open_menu)
        tr(self.menu_button.setAccessibleName, N_("Menu"))
        self.busy.hide()
        self.backup.hide()
        self._middle, self._right = QHBoxLayout(), QHBoxLayout()
        for part in (self._middle, self._right):
            part.setSpacing(XS)
        self._arrange()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(L, XS + 2, S, XS)
        row.setSpacing(S)
        first, last = QHBoxLayout(), QHBoxLayout()
        for side in (first, last):
            side.setSpacing(S)
        first.addWidget(self.office)
        first.addWidget(self.language)
        first.addStretch(1)
        last.addStretch(1)
        last.addLayout(self._right)
        for part in (self.busy, self.backup, self.menu_button):
            last.addWidget(part)
        row.addLayout(first, 2)  # as wide as the last part, so that the middle is the middle
        row.addLayout(self._middle, 3)
        row.addLayout(last, 2)

    @property
    def has_middle(self) -> bool:
        """Whether something stands in the middle."""
        return self._middle.count() > 0

    def set_middle(self, widget: QWidget) -> None:
        """Put the search over everything into the middle."""
        self._middle.addWidget(widget)

    def add_state(self, widget: QWidget) -> None:
        """One more thing at the right that shows how matters stand."""
        self._right.addWidget(widget)

    def open_menu(self) -> None:
        """Show the menu below its button."""
        place = self.menu_button.mapToGlobal(QPoint(self.menu_button.width(), self.menu_button.height() + 4))
        width = 0 if self.isRightToLeft() else self.menu.sizeHint().width()
        self.menu.popup(place - QPoint(width, 0))


class StateButton(QToolButton):
    """A quiet button that says how something stands and leads to it; hidden as long as it says nothing."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__()
        self._icon_name = icon
        self.setProperty("look", "state")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._role = "secondary"
        self.setProperty("tone", self._role)
        tr(self.setToolTip, name)

    def show_as(self, text: str, *, role: str = "secondary", icon: str = "") -> None:
        """Show a ready text; `role` "attention" or "bad" when there is something to see to."""
        self._role, self._icon_name = role, icon or self._icon_name
        self.setText(text)
        self.setAccessibleName(text)
        if text:
            dress(self, tone=role)
            self.renew_look()
        self.setVisible(bool(text))

    def renew_look(self) -> None:
        """Draw the icon in the colour of what it says."""
        wear(self, self._icon_name, self._role, gap=XS)


class _LanguageButton(QToolButton):
    """The present language; its menu has all of them by their own names."""

    def __init__(self, choose: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("look", "state")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wear(self, "languages", "secondary", gap=XS)
        tr(self.setToolTip, N_("Change language"))
        self._choose = choose
        self.clicked.connect(self.open_menu)
        retranslated(self.retranslate)

    def open_menu(self) -> None:
        """Show all languages, the present one ticked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for code, own_name in i18n.OWN_NAMES.items():
            action = menu.addAction(own_name, _chosen(self._choose, code))
            action.setCheckable(True)
            action.setChecked(code == i18n.language())
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    def retranslate(self) -> None:
        """Show the present language."""
        own_name = i18n.OWN_NAMES.get(i18n.language(), i18n.language())
        self.setText(own_name)
        self.setAccessibleName(_("Language: {language}").format(language=own_name))


def _chosen(choose: Callable[[str], object], code: str) -> Callable[[], None]:
    def run() -> None:
        choose(code)

    return run
