"""The head of a record: name, chips, the next sensible step, and everything else in a menu."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.features.firms.rules import next_step, size_word, status_word
from mobilise_desktop.features.firms.ui.columns import STATUS_ICONS
from mobilise_desktop.ui.buttons import Act, Button, IconButton, MenuButton
from mobilise_desktop.ui.chips import Chip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import PlainLabel
from mobilise_desktop.ui.measures import XL, XS, L, M, S
from mobilise_desktop.ui.refresh import restyled, retranslated, tr
from mobilise_desktop.ui.wrap_label import WrapLabel

SAVED_MS = 3000

_STEPS = {
    "restore": (N_("Take out of the trash"), "archive-restore"),
    "activate": (N_("Make active"), "circle-check"),
    "add_contact": (N_("Add contact"), "user-plus"),
}


class RecordHead(QWidget):
    """Tells by `asked(what)` what is wanted.

    That is "back", "restore", "activate", "add_contact", "history", "copy", "mail", "website" or "delete".
    """

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._firm: FirmDetails | None = None
        self.back = IconButton("arrow-left", N_("Back to the list"), self._teller("back"))
        self.back.hide()
        self.title = WrapLabel(look="title")
        self._status, self._size, self._country, self._trash = (Chip() for _n in range(4))
        self.steps = {key: Button(text, self._teller(key), icon=icon) for key, (text, icon) in _STEPS.items()}
        self.saved = _SavedSign()
        self.more = MenuButton(N_("More"))
        entry = self.more.add
        entry(N_("History"), self._teller("history"), "history")
        entry(N_("Copy as text"), self._teller("copy"), "copy")
        self._mail = entry(N_("Write e-mail"), self._teller("mail"), "mail")
        self._website = entry(N_("Open website"), self._teller("website"), "external-link")
        self.more.actions_menu.addSeparator()
        self._delete = entry(N_("Move to the trash"), self._teller("delete"), "trash-2")
        self._arrange()
        retranslated(self.retranslate)

    def show_firm(self, firm: FirmDetails) -> None:
        """Show name, state and what can be done."""
        self._firm = firm
        self.retranslate()
        step = next_step(firm.values["status"], has_contact=bool(firm.contacts), is_deleted=firm.is_deleted)
        for key, button in self.steps.items():
            button.setVisible(key == step)
        self._mail.setEnabled(any(contact.values["email"] for contact in firm.contacts))
        self._website.setEnabled(bool(firm.values["website"]))
        self._delete.setEnabled(not firm.is_deleted)

    def retranslate(self) -> None:
        """Say the states in the present language."""
        if self._firm is None:
            return
        values = self._firm.values
        self.title.setText(values["legal_name_native"])
        icon, role = STATUS_ICONS[values["status"]]
        tone = role if role in ("good", "attention", "bad") else "plain"
        self._status.show_as(status_word(values["status"]), tone, icon)
        size = values["size_class"]
        self._size.show_as("" if size == "unknown" else size_word(size), "plain", "users")
        self._country.show_as(formats.country(values["country"]), "plain", "map-pin")
        self._trash.show_as(_("In the trash") if self._firm.is_deleted else "", "bad", "trash-2")

    def _teller(self, what: str) -> Act:
        return lambda: self.asked.emit(what)

    def _arrange(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(S)
        upper.addWidget(self.back)
        upper.addWidget(self.title, 1)
        upper.addWidget(self.more)
        chips = FlowLayout(gap=XS)
        for chip in (self._trash, self._status, self._size, self._country):
            chips.addWidget(chip)
        lower = QHBoxLayout()
        lower.setSpacing(S)
        lower.addLayout(chips, 1)
        lower.addWidget(self.saved)
        for button in self.steps.values():
            lower.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, L, M)
        column.setSpacing(S)
        column.addLayout(upper)
        column.addLayout(lower)


class _SavedSign(QWidget):
    """The word "Saved", for a moment; it keeps its place so that nothing moves."""

    def __init__(self) -> None:
        super().__init__()
        self._picture, self.words = QLabel(), PlainLabel(look="caption")
        tr(self.words.setText, N_("Saved"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(XS)
        row.addWidget(self._picture)
        row.addWidget(self.words)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SAVED_MS)
        self._clock.timeout.connect(self.hide)
        restyled(self.renew_look)
        self.hide()

    def flash(self) -> None:
        """Show it for a moment."""
        self.show()
        self._clock.start()

    def renew_look(self) -> None:
        """Draw the sign in the colour of the theme."""
        self._picture.setPixmap(pixmap("check", "good", 14))
