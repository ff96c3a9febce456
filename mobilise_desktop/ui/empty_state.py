"""What an empty list shows: an icon, one sentence that says what belongs here, one button."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Act, Button, PrimaryButton
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import ICON_XL, XXL, L
from mobilise_desktop.ui.refresh import restyled, tr

_CENTRE = Qt.AlignmentFlag.AlignHCenter
_WIDTH = 340


class EmptyState(QWidget):
    """`sentence` and `action` are marked by `N_`; `primary` False makes the button an ordinary one."""

    def __init__(
        self, icon: str, sentence: str, action: str = "", act: Act | None = None, *, primary: bool = True
    ) -> None:
        super().__init__()
        self._icon_name, self._picture = icon, QLabel()
        self.sentence = PlainLabel(look="secondary", wrap=True)
        self.sentence.setAlignment(_CENTRE)
        tr(self.sentence.setText, sentence)
        column = QVBoxLayout(self)
        column.setContentsMargins(XXL, XXL, XXL, XXL)
        column.setSpacing(L)
        column.addStretch(2)
        column.addWidget(self._picture, 0, _CENTRE)
        column.addWidget(self.sentence, 0, _CENTRE)
        self.button = (PrimaryButton if primary else Button)(action, act) if action else None
        if self.button is not None:
            column.addWidget(self.button, 0, _CENTRE)
        column.addStretch(3)
        restyled(self.renew_look)

    def renew_look(self) -> None:
        """Draw the icon in the colour of the theme."""
        self.sentence.setFixedWidth(theme.px(_WIDTH))
        self._picture.setPixmap(pixmap(self._icon_name, "border", ICON_XL))
