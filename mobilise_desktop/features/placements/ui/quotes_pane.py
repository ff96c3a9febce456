"""What the parties wrote who may be quoted, one below the other."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.placements import words
from mobilise_desktop.features.placements.results import Quote
from mobilise_desktop.features.placements.ui.boxes import LinesBox
from mobilise_desktop.ui.empty_state import EmptyState
from mobilise_desktop.ui.measures import M
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.wrap_label import WrapLabel


class QuotesPane(QStackedWidget):
    """Shows quotes, or says that there are none."""

    def __init__(self) -> None:
        super().__init__()
        self.lines = LinesBox()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, M, M)
        column.addWidget(self.lines)
        column.addStretch(1)
        self.pane = ScrollPane(holder)
        self.pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        nothing = N_("Nobody has written anything yet that may be quoted.")
        self.addWidget(EmptyState("messages-square", nothing))
        self.addWidget(self.pane)

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Show these and no others."""
        self.lines.show_lines(list(_lines(quotes)))
        self.setCurrentIndex(int(bool(quotes)))


def _lines(quotes: Sequence[Quote]) -> Iterator[QWidget]:
    for one in quotes:
        name = WrapLabel(f"{one.who} ({words.word('party', one.party)})", "head")
        name.setContentsMargins(0, M, 0, 0)
        yield name
        for question, text in one.said:
            yield WrapLabel(question, "secondary")
            yield WrapLabel(text)
