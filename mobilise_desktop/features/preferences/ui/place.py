"""Where the data lies, and a warning where it had better not."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from mobilise_desktop.core.i18n import N_
from mobilise_desktop.features.preferences.queries import Place
from mobilise_desktop.ui import messages
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.card import Card
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import M
from mobilise_desktop.ui.refresh import tr


class PlaceCard(Card):
    """The path of the database, or the address of the server."""

    def __init__(self) -> None:
        super().__init__(N_("Where the data lies"))
        self._shown: Place | None = None
        self.path, self.warning = PlainLabel(wrap=True), Banner("attention")
        self.path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        tr(self.path.setAccessibleName, N_("Where the data lies"))
        self.open = Button(N_("Open folder"), self._open, icon="folder-open")
        self.open.hide()
        self.warning.hide()
        row = QHBoxLayout()
        row.setSpacing(M)
        row.addWidget(self.path, 1)
        row.addWidget(self.open)
        self.body.addLayout(row)
        self.body.addWidget(self.warning)

    def show_place(self, place: Place) -> None:
        """Show a place."""
        self._shown = place
        self.path.setText(place.shown)
        self.open.setVisible(place.folder is not None)
        self.warning.words.setText(place.concern)
        self.warning.setVisible(bool(place.concern))

    def _open(self) -> None:
        if self._shown is not None and self._shown.folder is not None:
            messages.open_folder(self._shown.folder)
