"""The last page of the first start: what will be made, and how far it is."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QProgressBar, QWidget

from mobilise_desktop.core import i18n
from mobilise_desktop.core.errors import MobiliseError
from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.first_start.choices import DEMO, NEW, OPEN, RESTORE, Choices
from mobilise_desktop.features.first_start.chosen_backup import look
from mobilise_desktop.reference.offices import office
from mobilise_desktop.ui.labels import PlainLabel, dress
from mobilise_desktop.ui.measures import L, M
from mobilise_desktop.ui.refresh import retranslated, tr
from mobilise_desktop.ui.steps import StepDialog, StepPage

_TOP = Qt.AlignmentFlag.AlignTop


class DonePage(StepPage):
    """All answers once more; `choices` gives them."""

    title = N_("Ready")
    hint = N_("This is what will be made. Nothing has been written yet.")
    action = N_("&Start")

    def __init__(self, dialog: StepDialog, choices: Callable[[], Choices]) -> None:
        super().__init__(dialog)
        self._choices = choices
        self._rows = QGridLayout()
        self._bar, self.message = QProgressBar(), PlainLabel(wrap=True)
        self._bar.setTextVisible(False)
        self._bar.hide()
        tr(self._bar.setAccessibleName, N_("Progress"))
        self.message.hide()
        self._arrange()
        retranslated(self.renew_texts)

    @override
    def enter(self) -> None:
        self.message.hide()
        self.renew_texts()

    def renew_texts(self) -> None:
        """Show the answers in the present language."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if isinstance(widget, QWidget):
                widget.hide()
                widget.deleteLater()
        for row, (label, value) in enumerate(_lines(self._choices())):
            self._rows.addWidget(PlainLabel(label, "secondary"), row, 0, _TOP)
            self._rows.addWidget(PlainLabel(value, "data", wrap=True), row, 1, _TOP)

    def begin_work(self) -> None:
        """Show that the work has begun."""
        self._say(_("Making the database…"), "")
        self._bar.setRange(0, 0)
        self._bar.show()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work is."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def show_stopping(self) -> None:
        """Show that the work is being stopped."""
        self._say(_("Stopping…"), "")

    def show_error(self, error: Exception) -> None:
        """Say what went wrong; the answers can be corrected."""
        self._bar.hide()
        unknown = _("The database could not be made. Choose another place, or try again.")
        self._say(str(error) if isinstance(error, MobiliseError) else unknown, "error")

    def _say(self, text: str, look: str) -> None:
        self.message.setText(text)
        dress(self.message, look=look)
        self.message.show()

    def _arrange(self) -> None:
        card = QFrame()
        card.setProperty("look", "card")
        card.setLayout(self._rows)
        self._rows.setContentsMargins(L, L, L, L)
        self._rows.setHorizontalSpacing(L)
        self._rows.setVerticalSpacing(M)
        self._rows.setColumnStretch(1, 1)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self.body.addWidget(self.message)
        self.body.addWidget(self._bar)


def _lines(chosen: Choices) -> tuple[tuple[str, str], ...]:
    """The answers as pairs of question and answer."""
    if chosen.begin == OPEN:
        return (
            (_("Language"), i18n.OWN_NAMES.get(chosen.language, chosen.language)),
            (_("Begin with"), _("The database that is there")),
            (_("Where the data lies"), str(chosen.database)),
        )
    backup = look(chosen.backup) if chosen.backup else None
    name = backup.office if backup else office(chosen.office).name if chosen.office else ""
    begin = {NEW: _("A new, empty register"), DEMO: _("Demo data"), RESTORE: _("A backup")}[chosen.begin]
    return (
        (_("Language"), i18n.OWN_NAMES.get(chosen.language, chosen.language)),
        (_("Office"), name),
        (_("Begin with"), f"{begin}\n{backup.text()}" if backup else begin),
        (_("Where the data lies"), str(chosen.database)),
    )
