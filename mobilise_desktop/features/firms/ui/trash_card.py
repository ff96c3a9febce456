"""A firm in the trash, to read before it is restored."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from mobilise_desktop.core import formats
from mobilise_desktop.core.i18n import _, ngettext
from mobilise_desktop.core.ids import RowId
from mobilise_desktop.features.firms.details import FirmDetails, details
from mobilise_desktop.features.firms.summary import as_text
from mobilise_desktop.features.firms.trash import TrashRow
from mobilise_desktop.ui.jobs import READ, Job
from mobilise_desktop.ui.labels import Caption, Heading, PlainLabel
from mobilise_desktop.ui.measures import XL, L, M, S
from mobilise_desktop.ui.refresh import retranslated
from mobilise_desktop.ui.tab import TabContext

_TOP = Qt.AlignmentFlag.AlignTop


class TrashCard(QFrame):
    """Name, when and by whom it was deleted, and its data as text; of several firms their number."""

    def __init__(self, context: TabContext) -> None:
        super().__init__()
        self.setProperty("look", "surface")
        self._context = context
        self._row: TrashRow | None = None
        self._count = 0
        self._firm: FirmDetails | None = None
        self._reading: Job | None = None
        self.name, self.when, self.text = Heading(), Caption(), PlainLabel(look="data", wrap=True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(XL, L, XL, XL)
        column.setSpacing(S)
        column.addWidget(self.name)
        column.addWidget(self.when)
        column.addSpacing(M)
        column.addWidget(self.text, 1, _TOP)
        retranslated(self.retranslate)

    def show_choice(self, row: TrashRow | None, count: int) -> None:
        """Show the one chosen firm, or how many are chosen."""
        if self._reading is not None:
            self._reading.forget()
        self._row, self._count, self._firm = row, count, None
        if row is not None and count == 1:
            reader, firm_id = self._context.reader, RowId(row.id)
            self._reading = self._context.jobs.submit(READ, lambda: details(reader(), firm_id), self._take)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all texts anew."""
        one = self._row if self._count == 1 else None
        self.name.setText(one.name if one is not None else self._counted())
        self.when.setText("")
        if one is not None:
            text = _("Deleted on {time} by {user}")
            self.when.setText(text.format(time=formats.moment(one.deleted_at), user=one.who or "?"))
        below_name = as_text(self._firm).partition("\n")[2] if self._firm is not None else ""
        self.text.setText(below_name)

    def _counted(self) -> str:
        if not self._count:
            return _("No firm chosen")
        text = ngettext("{n} firm chosen", "{n} firms chosen", self._count)
        return text.format(n=formats.number(self._count))

    def _take(self, found: FirmDetails | None) -> None:
        self._reading, self._firm = None, found
        self.retranslate()
