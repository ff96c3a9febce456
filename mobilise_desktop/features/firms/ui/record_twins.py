"""Below a number: the other firms of the register that have it too, each a way there."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import _
from mobilise_desktop.core.marks import override
from mobilise_desktop.features.firms.adding import Like, firms_with_numbers
from mobilise_desktop.features.firms.details import FirmDetails
from mobilise_desktop.ui.buttons import QuietButton
from mobilise_desktop.ui.field import Field
from mobilise_desktop.ui.jobs import READ, Job
from mobilise_desktop.ui.plain import mnemonic_safe
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext


class SameNumber(Field):
    """Firms with the number of the field above it; hidden when there are none. `chosen(id)` of one."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__("")
        self.buttons: list[QuietButton] = []
        self._firms: Sequence[Like] = ()
        self._install(QWidget())
        self._rows = QVBoxLayout(self.editor)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.editor.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        retranslated(self._retranslate)

    @override
    def _show(self, value: Sequence[Like] | None) -> None:
        self._firms = value or ()
        for old in self.buttons:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.buttons = []
        for firm in self._firms:
            button = QuietButton("", partial(self.chosen.emit, firm.id), icon="triangle-alert")
            self._rows.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.buttons.append(button)
        self._retranslate()
        self.setVisible(bool(self._firms))

    @override
    def _read(self) -> Sequence[Like] | None:
        return self._firms or None

    def _retranslate(self) -> None:
        for button, firm in zip(self.buttons, self._firms, strict=True):
            text = _("“{name}” has this number too").format(name=firm.name)
            button.setText(mnemonic_safe(text))


class Twins(QObject):
    """Looks for such firms each time a firm is shown, and tells the fields in `places` by their numbers."""

    def __init__(self, context: TabContext, places: dict[str, SameNumber], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._places = context, places
        self._job: Job | None = None
        self._of = ""

    def look(self, firm: FirmDetails | None) -> None:
        """Look for firms that have a number of this one."""
        if self._job is not None:
            self._job.cancel()
        if firm is None:
            return
        if self._of != firm.id:
            self._take({})
        self._of = firm.id
        reader = self._context.reader
        self._job = self._context.jobs.submit(
            READ, lambda: firms_with_numbers(reader(), firm.id, firm.values), self._take
        )

    def _take(self, found: dict[str, list[Like]]) -> None:
        for name, place in self._places.items():
            firms = found.get(name) or None
            if place.value() != firms:
                place.set_value(firms)
