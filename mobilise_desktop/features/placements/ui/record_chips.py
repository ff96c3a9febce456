"""The chips below the name of a placement: how far it is, its reference, the country, what stands out."""

from PySide6.QtWidgets import QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.features.placements import badges, words
from mobilise_desktop.features.placements.queries import Placement
from mobilise_desktop.features.placements.ui.status_icons import BADGE_ICONS, STATUS_ICONS
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.plain import plain


class RecordChips(QWidget):
    """Built anew with each reading."""

    def __init__(self) -> None:
        super().__init__()
        self._flow = FlowLayout(self)

    def show_placement(self, found: Placement) -> None:
        """Show the chips of a placement."""
        while (item := self._flow.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        values = found.values
        sign, role = STATUS_ICONS.get(values["status"], ("", "accent"))
        first = "plain" if role == "secondary" else role
        for text, tone, icon in (
            (words.word("status", values["status"]), first, sign), (values["ref"], "plain", ""),
            (formats.country(found.dossier.hosting.country), "plain", "map-pin"),
        ):  # fmt: skip
            self._flow.addWidget(Chip(text, tone, icon))
        for code in found.badges:
            self._flow.addWidget(_badge(code))


def _badge(code: str) -> Chip:
    """What stands out of a placement, with what it means when one points at it."""
    icon, role = BADGE_ICONS.get(code, ("flag", "attention"))
    chip = Chip(badges.word(code), role, icon)
    chip.setToolTip(plain(badges.hint(code)))
    chip.setAccessibleDescription(badges.hint(code))
    return chip
