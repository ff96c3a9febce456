"""A line across the whole width: information, a thing to see to, a fault, or "this is demo data"."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Act, Button, IconButton, QuietButton
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import XS, L, S
from mobilise_desktop.ui.refresh import restyled, tr

_ICONS = {"info": "info", "attention": "triangle-alert", "bad": "circle-alert", "demo": "info"}
_ROLES = {"info": "accent", "attention": "attention", "bad": "bad", "demo": "on_demo"}


class _DemoButton(Button):
    look = "on_demo"
    icon_role = "on_demo"


class Banner(QFrame):
    """`tone` is "info", "attention", "bad" or "demo"; `text` and `action` are marked by `N_`."""

    def __init__(self, tone: str, text: str = "", action: str = "", act: Act | None = None) -> None:
        super().__init__()
        self.setProperty("look", "banner")
        self._tone = tone
        dress(self, tone=tone)
        self._picture, self.words = QLabel(), PlainLabel(wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(L, XS + 2, S, XS + 2)
        self._row.setSpacing(S)
        self._row.addWidget(self._picture)
        self._row.addWidget(self.words, 1)
        if text:
            tr(self.words.setText, text)
        if action:
            kind = _DemoButton if tone == "demo" else QuietButton
            self._row.addWidget(kind(action, act))
        restyled(self.renew_look)

    def closable(self) -> "Banner":
        """The same banner with a cross that hides it."""
        self._row.addWidget(IconButton("x", N_("Close this notice"), self.hide, small=True))
        return self

    def renew_look(self) -> None:
        """Draw the icon in the colour of the theme."""
        self._picture.setPixmap(pixmap(_ICONS[self._tone], _ROLES[self._tone]))
        self.setMinimumHeight(theme.px(36))
