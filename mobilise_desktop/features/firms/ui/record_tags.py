"""The tags of a firm: chips with a cross, and a line to add one with those that are known already."""

from functools import partial

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QListView, QVBoxLayout, QWidget

from mobilise_desktop.core.i18n import N_, _
from mobilise_desktop.core.ids import RowId, new_id
from mobilise_desktop.core.marks import override
from mobilise_desktop.core.text import fold
from mobilise_desktop.features.firms.details import FirmDetails, Part, known_tags
from mobilise_desktop.features.firms.ui.record_desk import FirmDesk
from mobilise_desktop.ui import theme
from mobilise_desktop.ui.buttons import Button
from mobilise_desktop.ui.chips import CrossChip
from mobilise_desktop.ui.flow import FlowLayout
from mobilise_desktop.ui.jobs import READ
from mobilise_desktop.ui.measures import S
from mobilise_desktop.ui.refresh import tr
from mobilise_desktop.ui.text_fields import LineEditor

_CHARS = 24


class TagChip(CrossChip):
    """A tag of the firm."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "plain", N_("Remove tag"))

    @override
    def removal(self) -> str:
        return _("Remove tag: {tag}").format(tag=self.text())


class TagBox(QWidget):
    """Enter, leaving the line or choosing a known tag adds it.

    `counted(n)` when the firm is shown, `rebuilt` when the chips are others.
    """

    counted = Signal(int)
    rebuilt = Signal()

    def __init__(self, desk: FirmDesk) -> None:
        super().__init__()
        self._desk = desk
        self._tags: tuple[Part, ...] = ()
        self._known = QStringListModel(self)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self.line = LineEditor(_CHARS)
        self.line.setCompleter(self._completer())
        self.line.editingFinished.connect(self._add)
        self.line.escaped.connect(self.line.clear)
        self.line.textEdited.connect(self._typed)
        tr(self.line.setPlaceholderText, N_("New tag"))
        tr(self.line.setAccessibleName, N_("New tag"))
        row = QHBoxLayout()
        row.setSpacing(S)
        row.addWidget(self.line, 1)
        row.addWidget(Button(N_("Add"), self._add))
        row.addStretch(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S)
        column.addWidget(self._chips)
        column.addLayout(row)

    def show_firm(self, firm: FirmDetails, *, fresh: bool = False) -> None:
        """Show the tags of a firm."""
        if fresh:
            self.line.clear()
        if fresh or firm.tags != self._tags:
            self._tags = firm.tags
            self._show_chips()
        self.counted.emit(len(firm.tags))

    def texts(self) -> list[str]:
        """The tags as shown."""
        return [str(part.values["tag"]) for part in self._tags]

    def commit(self) -> None:
        """Add what stands in the line."""
        self._add()

    def load_known(self) -> None:
        """Read which tags there are."""
        context = self._desk.context
        context.jobs.submit(READ, lambda: known_tags(context.reader()), self._known.setStringList)

    def _completer(self) -> QCompleter:
        made = QCompleter(self._known, self)
        made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        made.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = QListView()
        popup.setProperty("look", "choices")
        theme.clothe(popup)
        made.setPopup(popup)
        return made

    def _typed(self) -> None:
        self.line.takes_escape = True
        if not self._known.stringList():
            self.load_known()

    def _add(self) -> None:
        tag = " ".join(self.line.text().split())
        self.line.clear()
        if tag and fold(tag) not in {fold(text) for text in self.texts()}:
            self._desk.add("firm_tag", {"tag": tag}, new_id())
            self._known.setStringList(sorted({*self._known.stringList(), tag}))

    def _remove(self, row_id: RowId, tag: str) -> None:
        self._desk.remove("firm_tag", row_id, _("Tag removed: {tag}").format(tag=tag), _("Undo"))

    def _show_chips(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            chip = item.widget()
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for part in self._tags:
            chip = TagChip(part.values["tag"])
            chip.removed.connect(partial(self._remove, part.id, part.values["tag"]))
            self._flow.addWidget(chip)
        self._chips.setVisible(bool(self._tags))
        self.rebuilt.emit()
