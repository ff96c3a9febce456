"""A card with a number and what it counts."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from mobilise_desktop.core import formats
from mobilise_desktop.ui.labels import Heading, PlainLabel, dress
from mobilise_desktop.ui.measures import M


class CountTile(QFrame):
    """A number and what it counts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._count, self._word = Heading(wrap=False), PlainLabel(look="secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(M, M, M, M)
        column.addWidget(self._count)
        column.addWidget(self._word)

    def show_count(self, count: int, word: str, tone: str) -> None:
        """Show a number in the colour of its meaning."""
        self._count.setText(formats.number(count))
        self._word.setText(word)
        dress(self._count, tone=tone)
