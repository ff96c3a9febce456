"""The help over a dialog, which waits below."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.help.ui.view import HelpView
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.measures import L

_SIZE = (820, 480)


class HelpDialog(QDialog):
    """Esc or "Close" leads back to the dialog."""

    def __init__(self, parent: QWidget, topic: str) -> None:
        super().__init__(parent)
        theme.clothe(self)
        self.setWindowTitle(_("Help"))
        self.view = HelpView(topic)
        self.close_button = Button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(L, 0, L, L)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, L, 0, 0)
        column.setSpacing(L)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.resize(*(theme.px(n) for n in _SIZE))


def show_help(parent: QWidget, topic: str) -> None:
    """Show a topic over a dialog until it is closed."""
    HelpDialog(parent, topic).exec()
