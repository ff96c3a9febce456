"""What an empty list shows: an icon, one sentence that says what belongs here, one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Act, Button, PrimaryButton
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import ICON_XL, XXL, L
from mobilise_desktop.ui.refresh import restyled, retranslated

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
        self._sentence_text = sentence
        self._told: Callable[[], str] | None = None
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
        retranslated(self.renew_texts)
        restyled(self.renew_look)

    def renew_look(self) -> None:
        """Draw the icon in the colour of the theme."""
        self._fit()
        self._picture.setPixmap(pixmap(self._icon_name, "border", ICON_XL))

    def renew_texts(self) -> None:
        """Show the sentence in the present language."""
        self.sentence.setText(self._told() if self._told else _(self._sentence_text))
        self._fit()

    def tell(self, told: Callable[[], str] | None) -> None:
        """Say something else than usual, asked anew in each language; None for the usual sentence."""
        self._told = told
        self.renew_texts()

    def _fit(self) -> None:
        """Leave as much room as the lines of the sentence need; a centred label gets no more by itself."""
        width = theme.px(_WIDTH)
        self.sentence.setFixedSize(width, self.sentence.heightForWidth(width))
