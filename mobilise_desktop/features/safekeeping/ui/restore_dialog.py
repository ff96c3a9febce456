"""Asks before a backup takes the place of the present data, with both side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.safekeeping.queries import Comparison
from mobilise_desktop.features.safekeeping.ui.counts import LineTable, compared
from mobilise_desktop.features.safekeeping.words import office_name
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.banner import Banner
from mobilise_desktop.ui.buttons import DangerButton, PrimaryButton
from mobilise_desktop.ui.help_key import give_help
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated, tr

_WIDTH = 560
_TOP = Qt.AlignmentFlag.AlignTop


class RestoreDialog(QDialog):
    """Accepted by "Restore this backup"; Enter, Esc and closing keep the present data."""

    def __init__(self, parent: QWidget | None, found: Comparison) -> None:
        super().__init__(parent)
        theme.clothe(self)
        give_help(self, "backups")
        self.found = found
        self.table, self.warning = LineTable(), Banner("attention")
        self.restore_button = DangerButton(N_("Restore this backup"), self.accept)
        self.keep_button = PrimaryButton(N_("Keep the present data"), self.reject)
        self.keep_button.setDefault(True)
        self.keep_button.setAutoDefault(True)
        tr(self.setWindowTitle, N_("Restore a backup"))
        self._arrange()
        retranslated(self.retranslate)
        self.keep_button.setFocus()

    def retranslate(self) -> None:
        """Write both sides in the present language."""
        titles = [_("This backup"), _("Present data")] if self.found.present else [_("This backup")]
        self.table.show_lines(compared(self.found), titles)
        self.warning.words.setText(self._warning())
        self.warning.setVisible(bool(self._warning()))

    def _warning(self) -> str:
        info, present = self.found.backup, self.found.present
        if present is not None and info.office != present.office:
            text = _("This is a backup of another office: {office}.")
            return text.format(office=office_name(info.office))
        if info.is_demo and not (present is not None and present.is_demo):
            return _("This is a backup of demo data: its firms are invented.")
        if not self.found.is_of_this_database:
            return _("This is a backup of another register of your office.")
        return ""

    def _arrange(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(L, L, L, L)
        inside.addWidget(self.table)
        column = QVBoxLayout()
        column.setSpacing(S)
        for widget in (*_words(), self.warning, card):
            column.addWidget(widget)
        upper = QHBoxLayout()
        upper.setSpacing(L)
        upper.addWidget(_picture(), 0, _TOP)
        upper.addLayout(column, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(S)
        buttons.addStretch(1)
        buttons.addWidget(self.restore_button)
        buttons.addWidget(self.keep_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(XL, XL, XL, L)
        outer.setSpacing(M + S)
        outer.addLayout(upper)
        outer.addLayout(buttons)
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)


def _words() -> tuple[QLabel, QLabel]:
    """What is asked, and what it means."""
    head, words = Heading(), PlainLabel(wrap=True)
    tr(head.setText, N_("Replace the present data by this backup?"))
    text = N_(
        "Everything that was changed since will be gone from the program. "
        "The present data is kept as a file beside the database."
    )
    tr(words.setText, text)
    words.setMinimumWidth(theme.px(_WIDTH))
    words.setContentsMargins(0, 0, 0, S)
    return head, words


def _picture() -> QLabel:
    picture = QLabel()
    picture.setPixmap(pixmap("archive-restore", "accent", 24))
    return picture
