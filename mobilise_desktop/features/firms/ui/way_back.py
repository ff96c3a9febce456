"""A line above the firms that says what one came for, with the way back to where one came from."""

from collections.abc import Callable
from typing import NamedTuple

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import retranslated


class Errand(NamedTuple):
    """Why somebody was led here: what is said of it, the button’s words (marked by `N_`), the way back."""

    told: Callable[[], str]
    verb: str
    back: Callable[[], object]


class WayBack(Banner):
    """Stays until one goes back, closes it, or looks at something else."""

    def __init__(self) -> None:
        super().__init__("info")
        self._errand: Errand | None = None
        self.button = QuietButton(N_("Back"), self._go, icon="arrow-left")
        self._row.addWidget(self.button)
        self.closable()
        self.hide()
        retranslated(self.retranslate)

    def offer(self, errand: Errand | None) -> None:
        """Show an errand; none hides the line."""
        self._errand = errand
        self.retranslate()
        self.setVisible(errand is not None)

    def retranslate(self) -> None:
        """Say it in the present language."""
        if self._errand is not None:
            self.words.setText(self._errand.told())
            self.button.setText(mnemonic_safe(_(self._errand.verb)))

    def _go(self) -> None:
        errand = self._errand
        self.offer(None)
        if errand is not None:
            errand.back()
