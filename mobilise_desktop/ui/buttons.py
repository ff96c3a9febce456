"""Buttons. Each takes the text to translate (marked by `N_`) and speaks the language of the program.

A page has at most one primary button. Icons without a word need a name for those who can't see them.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import pixmap, set_icon, wear
from mobilise_desktop.ui.measures import ICON, ICON_L, XS, M
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import tr

Act = Callable[[], Any]


def _without_state(act: Act) -> Callable[[], None]:
    """`act` for a signal that also tells whether the button is checked."""

    def run() -> None:
        act()

    return run


class Button(QPushButton):
    """An ordinary button."""

    look = ""
    icon_role = "text"

    def __init__(self, text: str, act: Act | None = None, *, icon: str = "") -> None:
        super().__init__()
        self.setProperty("look", self.look)
        self.setAutoDefault(False)
        if text:
            tr(self.setText, text)
        if icon:
            wear(self, icon, self.icon_role, gap=XS if text else 0)
        if act is not None:
            self.clicked.connect(_without_state(act))


class PrimaryButton(Button):
    """The one thing to do here, filled with the accent colour."""

    look = "primary"
    icon_role = "on_accent"


class QuietButton(Button):
    """A lesser action, like a link."""

    look = "quiet"
    icon_role = "accent"


class LinkButton(QPushButton):
    """A text of the data (not marked by `N_`) that leads somewhere, written like a link."""

    def __init__(self, text: str, act: Act) -> None:
        super().__init__(mnemonic_safe(text))
        self.setProperty("look", "link")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.clicked.connect(_without_state(act))


class DangerButton(Button):
    """An action that can't be undone."""

    look = "danger"
    icon_role = "bad"


class IconButton(QToolButton):
    """An icon without a word; `name` (marked by `N_`) is its tool tip and its accessible name."""

    def __init__(
        self, icon: str, name: str, act: Act | None = None, *, role: str = "secondary", small: bool = False
    ) -> None:
        super().__init__()
        self.setProperty("look", "small" if small else "icon")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        wear(self, icon, role, ICON if small else ICON_L)
        tr(self.setToolTip, name)
        tr(self.setAccessibleName, name)
        if act is not None:
            self.clicked.connect(_without_state(act))


class DropButton(QPushButton):
    """A button with "▾" at its end that opens something below itself: the signal `clicked` tells when."""

    def __init__(self, text: str = "", *, icon: str = "") -> None:
        super().__init__()
        self.setProperty("look", "drop")
        self.setAutoDefault(False)
        if text:
            tr(self.setText, text)
        if icon:
            wear(self, icon, gap=XS)

    @override
    @guarded(safe=QSize(0, 0))
    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(theme.px(ICON) + M // 2, 0)

    @override
    @guarded(safe=QSize(0, 0))
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def below(self) -> QPoint:
        """Where a popup hangs on: the lower leading corner, on the screen."""
        return self.mapToGlobal(QPoint(0, self.height() + 4))

    @override
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.px(ICON)
        right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        left = self.width() - side - M // 2 - 2 if right else M // 2 + 2
        role = self._chevron_role() if self.isEnabled() else "disabled"
        QPainter(self).drawPixmap(left, (self.height() - side) // 2, pixmap("chevron-down", role))

    def _chevron_role(self) -> str:
        return "accent" if self.property("active") else "secondary"


class MenuButton(DropButton):
    """The lesser actions in a menu, "More ▾"."""

    def __init__(self, text: str, *, icon: str = "") -> None:
        super().__init__(text, icon=icon)
        self.actions_menu = QMenu(self)
        self.clicked.connect(self._open)

    def add(self, text: str, act: Act, icon: str = "") -> QAction:
        """One more entry (`text` marked by `N_`), at the end."""
        return add_action(self.actions_menu, text, act, icon)

    def _open(self) -> None:
        self.actions_menu.popup(self.below())


def add_action(menu: QMenu, text: str, act: Act, icon: str = "") -> QAction:
    """An entry of a menu that speaks the language of the program; `text` is marked by `N_`."""
    action = QAction(menu)
    tr(action.setText, text)
    if icon:
        menu.aboutToShow.connect(  # drawing many icons takes its time, and most menus stay closed
            lambda: set_icon(action.setIcon, icon, "secondary"), Qt.ConnectionType.SingleShotConnection
        )
    action.triggered.connect(_without_state(act))
    menu.addAction(action)
    return action
