"""A line to type in with an icon at its beginning and small buttons at its end.

Qt's own actions in a line keep 16 px whatever the text size; these grow with it and are 24 px wide.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Act, IconButton
from mobilise_desktop.ui.guard import guarded
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.measures import ICON, TARGET, XS
from mobilise_desktop.ui.refresh import restyled

_EDGE = 5


class SidedLine(QLineEdit):
    """`set_lead` and `add_button` before the line is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._lead_name = ""
        self._lead: QLabel | None = None
        self._buttons: list[IconButton] = []

    def set_lead(self, icon: str) -> None:
        """Put an icon at the beginning."""
        self._lead_name, self._lead = icon, QLabel(self)
        self._lead.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        restyled(self.renew_sides)

    def add_button(self, icon: str, name: str, act: Act) -> IconButton:
        """Put a button at the end; it takes no keyboard, so what it does needs a key as well."""
        button = IconButton(icon, name, act, small=True)
        button.setParent(self)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        self._buttons.append(button)
        restyled(self.renew_sides)
        return button

    def renew_sides(self) -> None:
        """Draw the icon anew and leave room for it and the buttons."""
        side = max(theme.px(TARGET), TARGET)
        shown = [button for button in self._buttons if not button.isHidden()]
        for button in self._buttons:
            button.setFixedSize(side, side)
        lead = theme.px(ICON) + XS + 2 if self._lead is not None else 0
        ahead, behind = lead, len(shown) * side
        mirrored = self.isRightToLeft()
        self.setTextMargins(behind if mirrored else ahead, 0, ahead if mirrored else behind, 0)
        if self._lead is not None:
            self._lead.setPixmap(pixmap(self._lead_name, "secondary"))
            self._lead.setFixedSize(theme.px(ICON), theme.px(ICON))
        self._place()

    def _place(self) -> None:
        if self._lead is not None:
            self._put(self._lead, 2 * _EDGE)
        at = self.width() - _EDGE
        for button in reversed(self._buttons):
            if not button.isHidden():
                at -= button.width()
                self._put(button, at)

    def _put(self, part: QWidget, at: int) -> None:
        left = self.width() - at - part.width() if self.isRightToLeft() else at
        part.move(left, (self.height() - part.height()) // 2)

    @override
    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
