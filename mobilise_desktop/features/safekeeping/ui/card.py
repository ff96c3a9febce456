"""The chosen backup: what is in it, whether it is sound, and the way to restore it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.safekeeping.queries import BackupRow
from mobilise_desktop.features.safekeeping.ui.counts import LineTable, lines_of
from mobilise_desktop.features.safekeeping.ui.source import made_text, size_text
from mobilise_desktop.storage.backup import reason_text
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.labels import Caption, Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated

UNCHECKED, SOUND, FLAWED = "", "sound", "flawed"


class BackupCard(QFrame):
    """`restore_wanted` and `check_wanted` ask for what is done with the backup shown."""

    restore_wanted = Signal()
    check_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("look", "surface")
        self.row: BackupRow | None = None
        self._verdict, self._flaw = UNCHECKED, ""
        self.made, self.reason, self.chip = Heading(), PlainLabel(wrap=True), Chip()
        self.table, self.place, self.flaw = LineTable(), Caption(), PlainLabel(look="error", wrap=True)
        self.restore_button = Button(N_("Restore…"), self.restore_wanted.emit, icon="archive-restore")
        self.check_button = Button(N_("Check again"), self.check_wanted.emit, icon="shield-check")
        self._arrange()
        retranslated(self.retranslate)

    def show_backup(self, row: BackupRow | None, verdict: str = UNCHECKED, flaw: str = "") -> None:
        """Show a backup and what a check of it has found."""
        self.row, self._verdict, self._flaw = row, verdict, flaw
        self.retranslate()

    def retranslate(self) -> None:
        """Write all texts anew."""
        row = self.row
        for widget in (self.restore_button, self.check_button, self.chip, self.table):
            widget.setVisible(row is not None)
        if row is None:
            return
        self.made.setText(made_text(row))
        self.reason.setText(reason_text(row.info.reason) if row.info else "")
        self.table.show_lines(lines_of(row.info) if row.info else [])
        self.place.setText(f"{row.file}\n{size_text(row.size)}")
        self.flaw.setText(self._flaw)
        self.flaw.setVisible(bool(self._flaw))
        self.chip.show_as(*self._state())
        self.restore_button.setEnabled(row.info is not None and self._verdict != FLAWED)

    def _state(self) -> tuple[str, str, str]:
        if self.row is None or self.row.info is None:
            return _("Can’t be read"), "bad", "circle-x"
        return {
            SOUND: (_("Checked just now: good"), "good", "circle-check"),
            FLAWED: (_("Damaged"), "bad", "circle-x"),
        }.get(self._verdict, (_("Verified when it was made"), "good", "circle-check"))

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addWidget(self.restore_button)
        buttons.addWidget(self.check_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, XL)
        column.setSpacing(S)
        for widget in (self.made, self.reason, self.chip, self.flaw):
            column.addWidget(widget)
        column.addSpacing(M)
        column.addWidget(self.table)
        column.addSpacing(M)
        column.addLayout(buttons)
        column.addSpacing(S)
        column.addWidget(self.place)
        column.addStretch(1)
