"""The last step of an import: what was done, with Undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import N_, ngettext
from mobilise_desktop.ui.buttons import Button, PrimaryButton, QuietButton
from mobilise_desktop.ui.icons import pixmap
from mobilise_desktop.ui.labels import Heading, PlainLabel
from mobilise_desktop.ui.measures import ICON_XL, L, M
from mobilise_desktop.ui.refresh import restyled, retranslated
from mobilise_desktop.ui.tab import TabContext

if TYPE_CHECKING:
    from mobilise_desktop.features.firms.import_run import Summary

_CENTRE = Qt.AlignmentFlag.AlignHCenter


class ResultStage(QWidget):
    """`again` to import another file."""

    again = Signal()

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self._context = context
        self._summary: Summary | None = None
        self._picture, self.heading, self.text = (
            QLabel(),
            Heading(wrap=True),
            PlainLabel(look="secondary", wrap=True),
        )
        self.show_button = PrimaryButton(N_("Show firms"), lambda: context.navigator.show_tab("firms"))
        self.undo_button = Button(N_("Undo the import"), self._undo, icon="undo-2")
        self._arrange()
        restyled(self.renew_look)
        retranslated(self.retranslate)

    def show_summary(self, summary: "Summary") -> None:
        """Show what was done."""
        self._summary = summary
        self.undo_button.setEnabled(summary.has_changed)
        self.retranslate()

    def retranslate(self) -> None:
        """Show it in the present language."""
        done = self._summary
        if done is None:
            return
        firms = done.new + done.updated
        text = ngettext("{n} firm imported", "{n} firms imported", firms)
        self.heading.setText(text.format(n=formats.number(firms)))
        lines = (
            (done.new, ngettext("{n} new firm", "{n} new firms", done.new)),
            (done.updated, ngettext("{n} firm updated", "{n} firms updated", done.updated)),
            (done.unchanged, ngettext("{n} firm unchanged", "{n} firms unchanged", done.unchanged)),
            (done.duplicates, ngettext("{n} row written twice", "{n} rows written twice", done.duplicates)),
            (done.rejected, ngettext("{n} row not imported", "{n} rows not imported", done.rejected)),
        )
        shown = [words.format(n=formats.number(n)) for n, words in lines if n]
        self.text.setText("\n".join(filter(None, ("  ·  ".join(shown), done.further_told))))

    def renew_look(self) -> None:
        """Draw the icon in the colour of the theme."""
        self._picture.setPixmap(pixmap("circle-check", "good", ICON_XL))

    def _undo(self) -> None:
        self.undo_button.setEnabled(False)
        self._context.undo()

    def _arrange(self) -> None:
        for label in (self.heading, self.text):
            label.setAlignment(_CENTRE)
        buttons = QHBoxLayout()
        buttons.setSpacing(M)
        buttons.addStretch(1)
        for button in (
            self.show_button,
            self.undo_button,
            QuietButton(N_("Import another file"), self.again.emit),
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(L)
        column.addStretch(1)
        column.addWidget(self._picture, 0, _CENTRE)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addLayout(buttons)
        column.addStretch(2)
        self.setFocusProxy(self.show_button)
