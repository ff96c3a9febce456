"""Two firms side by side: which one stays, and which value of each field."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _, ngettext
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.comparing import Compared, compare, fuller_first
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.plain import mnemonic_safe, plain
from mobilise_desktop.ui.saving_dialog import SavingDialog
from mobilise_desktop.ui.scroll_pane import ScrollPane
from mobilise_desktop.ui.wrap_label import WrapLabel

_SIZE = (900, 640)


class MergeDialog(SavingDialog):
    """Saves `keep` and `gone` as chosen, and the `values()` that are taken from the firm that goes."""

    def __init__(self, parent: QWidget, one: FirmDetails, other: FirmDetails) -> None:
        super().__init__(parent, N_("Merge"), "merge")
        give_help(self, "duplicates")
        self.keep, self.gone = fuller_first(one, other)
        self.setWindowTitle(_("Merge two firms"))
        self.resize(theme.px(_SIZE[0]), theme.px(_SIZE[1]))
        self._lines: list[tuple[Compared, QRadioButton]] = []
        self._groups: list[QButtonGroup] = []
        self._sheet = ScrollPane(QWidget())
        self.told = PlainLabel(look="secondary", wrap=True)
        self.swap_button = Button(N_("Keep the other one"), self.swap, icon="refresh-cw")
        self._arrange()
        self._fill()

    def values(self) -> dict[str, Any]:
        """The fields that the firm that stays takes from the other one."""
        found: dict[str, Any] = {}
        for line, takes_second in self._lines:
            if line.differs and takes_second.isChecked():
                found |= dict(zip(line.names, line.second, strict=True))
        return found

    def swap(self) -> None:
        """Keep the other firm."""
        self.keep, self.gone = self.gone, self.keep
        self._fill()

    def choice(self, name: str) -> QRadioButton:
        """The button that takes a field from the firm that goes."""
        return next(button for line, button in self._lines if name in line.names)

    # -- inside ----------------------------------------------------------------------------------

    @override
    def _try(self) -> None:
        self.save((self.keep.id, self.gone.id, self.values()))

    def _fill(self) -> None:
        self._lines, self._groups = [], []
        sheet = QWidget()
        grid = QGridLayout(sheet)
        grid.setContentsMargins(M, M, M, M)
        grid.setHorizontalSpacing(L)
        grid.setVerticalSpacing(S)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        grid.addWidget(PlainLabel(_("Stays"), "label"), 0, 1)
        grid.addWidget(PlainLabel(_("Goes to the trash"), "label"), 0, 2)
        lines = compare(self.keep, self.gone)
        for line in sorted(lines, key=lambda one: not one.differs):
            self._add(grid, grid.rowCount(), line)
        grid.setRowStretch(grid.rowCount(), 1)
        self._sheet.setWidget(sheet)
        self.told.setText(self._comes_along())

    def _add(self, grid: QGridLayout, row: int, line: Compared) -> None:
        label = PlainLabel(line.label, "head" if line.differs else "label", wrap=True)
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        if not line.differs:
            for column, text in enumerate(line.texts, 1):
                grid.addWidget(WrapLabel(text or "–", "secondary"), row, column)
            return
        group = QButtonGroup(self)
        buttons = []
        for column, text in enumerate(line.texts, 1):
            button = QRadioButton(mnemonic_safe(text or "–"))
            button.setAccessibleName(f"{line.label}: {text or '–'}")
            button.setToolTip(plain(text))
            button.setProperty("look", "data")
            group.addButton(button)
            grid.addWidget(button, row, column)
            buttons.append(button)
        buttons[line.takes_second].setChecked(True)
        self._groups.append(group)
        self._lines.append((line, buttons[1]))

    def _comes_along(self) -> str:
        parts = [
            ngettext("{n} site", "{n} sites", len(self.gone.sites)).format(
                n=formats.number(len(self.gone.sites))
            ),
            ngettext("{n} contact", "{n} contacts", len(self.gone.contacts)).format(
                n=formats.number(len(self.gone.contacts))
            ),
            ngettext("{n} note", "{n} notes", len(self.gone.notes)).format(
                n=formats.number(len(self.gone.notes))
            ),
        ]
        return _(
            "From the firm that goes come along: {parts}. Equal ones become one. It can be undone."
        ).format(parts=formats.listing(parts))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, XL, XL, L)
        column.setSpacing(L)
        column.addWidget(PlainLabel(_("Choose what the firm that stays keeps."), "head", wrap=True))
        column.addWidget(self._sheet, 1)
        column.addWidget(self.told)
        column.addLayout(self.foot(self.swap_button))
