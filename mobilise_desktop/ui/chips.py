"""Chips: a status with icon and word, and an active filter that can be taken away."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Act, IconButton, QuietButton
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import TARGET, XS, S
from mobilise_desktop.ui.refresh import restyled, retranslated

TONES = ("plain", "accent", "good", "attention", "bad")


class Chip(QFrame):
    """A rounded word with an icon. `tone` is one of `TONES`; the word says what the colour says."""

    def __init__(self, text: str = "", tone: str = "plain", icon: str = "") -> None:
        super().__init__()
        self.setProperty("look", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._tone, self._icon_name = tone, icon
        self._picture, self._word = QLabel(), PlainLabel()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(S, 2, S, 2)
        self._row.setSpacing(XS)
        self._row.addWidget(self._picture)
        self._row.addWidget(self._word)
        self.show_as(text, tone, icon)
        restyled(self.renew_look)

    def text(self) -> str:
        """The word shown."""
        return self._word.text()

    def show_as(self, text: str, tone: str = "plain", icon: str = "") -> None:
        """Another word, tone and icon; an empty word hides the chip."""
        self._tone, self._icon_name = tone, icon
        self._word.setText(text)
        self.setAccessibleName(text)
        dress(self, tone=tone)
        self.renew_look()
        if self.parent() is not None:
            self.setVisible(bool(text))

    def renew_look(self) -> None:
        """Draw the icon in the colour of the theme."""
        self.setMinimumHeight(theme.px(TARGET))
        self._picture.setVisible(bool(self._icon_name))
        if self._icon_name:
            role = "secondary" if self._tone == "plain" else self._tone
            self._picture.setPixmap(pixmap(self._icon_name, role, 14))


class CrossChip(Chip):
    """A chip that can be taken away: its cross tells `removed`."""

    removed = Signal()

    def __init__(self, text: str, tone: str, cross: str) -> None:
        """`cross` is the name of the cross, marked by `N_`."""
        super().__init__(text, tone)
        role = "secondary" if tone == "plain" else tone
        self._cross = IconButton("x", cross, self.removed.emit, role=role, small=True)
        self._cross.setToolTip("")
        self._cross.setMinimumSize(TARGET, TARGET)
        self._row.setContentsMargins(S + 2, 0, 0, 0)
        self._row.addWidget(self._cross)
        retranslated(self.retranslate)

    def retranslate(self) -> None:
        """Name the cross after what it removes."""
        self._cross.setAccessibleName(self.removal())

    def removal(self) -> str:
        """What the cross does, with the text of the chip."""
        raise NotImplementedError


class FilterChip(CrossChip):
    """An active filter."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "accent", N_("Remove filter"))

    @override
    def removal(self) -> str:
        return _("Remove filter: {filter}").format(filter=self.text())


def show_filters(row: FlowLayout, chips: Iterable[FilterChip], clear: Act) -> None:
    """Put chips for the filters that are on into `row` instead of those in it; without any it is hidden."""
    while (item := row.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
    for chip in chips:
        row.addWidget(chip)
    some = row.count() > 0
    if some:
        row.addWidget(QuietButton(N_("Clear all filters"), clear))
    holder = row.parentWidget()
    if holder is not None:
        holder.setVisible(some)
